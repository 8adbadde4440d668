//! `<name>` outside code, which a reader never sees.

use super::scope::Scope;
use crate::base::{Applicability, Diagnostic, Span, codes};
use crate::ir::ClauseBody;
use crate::ir::clause::scenario::near_column;
use crate::syntax::{BlockIndex, Inline, InlineKind};

codes! {
    /// A word in angle brackets outside code is no element of HTML.
    ///
    /// Markdown takes `<name>` for HTML, and Git hosts drop elements that they do not know: a reader
    /// sees nothing where the author sees a placeholder.
    ///
    /// ```markdown
    /// - **When** the holder transfers <amount> EUR
    /// ```
    ///
    /// Write a placeholder of a table of cases as `{amount}`; put everything else into a code span.
    pub(in crate::ir) HIDDEN_TAG = "hidden-tag", Warning;
}

/// The elements of HTML, and of SVG and `MathML` those that stand alone, sorted.
const ELEMENTS: [&str; 138] = [
    "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base", "bdi",
    "bdo", "big", "blink", "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite",
    "code", "col", "colgroup", "data", "datalist", "dd", "del", "details", "dfn", "dialog", "dir", "div",
    "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer", "form", "frame",
    "frameset", "g", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i",
    "iframe", "image", "img", "input", "ins", "kbd", "label", "legend", "li", "link", "main", "map", "mark",
    "marquee", "math", "menu", "menuitem", "meta", "meter", "nav", "nobr", "noembed", "noframes", "noscript",
    "object", "ol", "optgroup", "option", "output", "p", "param", "path", "picture", "plaintext", "pre",
    "progress", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "script", "search", "section", "select",
    "slot", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table",
    "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u",
    "ul", "var", "video", "wbr", "xmp",
];

/// Finds hidden tags in a clause's heading and own text.
pub(super) fn check_hidden_tags(scope: &mut Scope<'_>, body: &ClauseBody) {
    let own = scope.blocks().iter().flat_map(|&block| scope.document.subtree(block));
    let head = scope.entry().block.filter(|head| !scope.blocks().contains(head));
    let blocks = head.into_iter().chain(own).filter(|&block| holds_tags(scope, block));
    let blocks = blocks.filter(|&block| scope.owns(block));
    let found: Vec<Diagnostic> = blocks.flat_map(|block| hidden_tags(scope, block, body)).collect();
    scope.findings.extend(found);
}

/// Whether there is HTML among a block's inlines; there is in hardly any.
fn holds_tags(scope: &Scope<'_>, block: BlockIndex) -> bool {
    scope.document.inlines(block).iter().any(is_tag)
}

fn is_tag(inline: &Inline) -> bool {
    matches!(inline.kind, InlineKind::Html)
}

fn hidden_tags(scope: &Scope<'_>, block: BlockIndex, body: &ClauseBody) -> Vec<Diagnostic> {
    let tags = scope.document.inlines(block).iter().filter(|inline| is_tag(inline));
    let hidden = tags.map(|tag| (tag.span, scope.source.slice(tag.span)));
    let hidden = hidden.filter(|(_, tag)| is_unknown_element(tag) || is_column(body, name_of(tag)));
    hidden.map(|(span, _)| finding(scope, span, body)).collect()
}

/// Whether a piece of HTML opens an element that HTML does not have.
fn is_unknown_element(tag: &str) -> bool {
    let Some(inner) = tag.strip_prefix('<') else { return false };
    let end = inner.find(|next: char| !next.is_ascii_alphanumeric() && next != '-').unwrap_or(inner.len());
    let name = inner[..end].to_ascii_lowercase();
    !name.is_empty() && ELEMENTS.binary_search(&name.as_str()).is_err()
}

fn finding(scope: &Scope<'_>, span: Span, body: &ClauseBody) -> Diagnostic {
    let tag = scope.source.slice(span);
    let name = name_of(tag);
    let found = scope.finding(&HIDDEN_TAG, span, format!("`{tag}` is hidden by Git hosts"));
    if is_column(body, name) {
        let help = "Braces mark a placeholder that readers see too.";
        return found.help(help).replace(
            format!("write `{{{name}}}`"),
            format!("{{{name}}}"),
            Applicability::Certain,
        );
    }
    if let Some(near) = near_column(name, columns(body)) {
        let braces = format!("{{{near}}}");
        return found.help(format!("Did you mean the placeholder `{braces}`?")).replace(
            format!("write `{braces}`"),
            braces,
            Applicability::Suggested,
        );
    }
    found.help("Put it into a code span.").replace(
        "make it a code span",
        format!("`{tag}`"),
        Applicability::Suggested,
    )
}

/// What stands between the brackets.
fn name_of(tag: &str) -> &str {
    tag.trim_start_matches('<').trim_end_matches('>').trim()
}

fn is_column(body: &ClauseBody, name: &str) -> bool {
    columns(body).any(|column| column == name)
}

/// The columns of a scenario's cases.
fn columns(body: &ClauseBody) -> impl Iterator<Item = &str> {
    let table = match body {
        ClauseBody::Scenario(scenario) => scenario.table.as_ref(),
        _ => None,
    };
    table.into_iter().flat_map(|table| &table.columns).map(|column| column.value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::lower::testing::TestFile;

    #[test]
    fn elements_are_sorted() {
        assert!(ELEMENTS.is_sorted());
    }

    #[test]
    fn words_in_angle_brackets_are_found_outside_code() {
        let text =
            "# A <id>\n\nRun <command> with `<flag>`, <br/> <a id=\"x\"></a> <https://a.b> <!-- c -->\n";
        assert_eq!(TestFile::new(text).findings(), ["hidden-tag: <id>", "hidden-tag: <command>"]);
    }

    #[test]
    fn a_placeholder_is_certainly_meant() {
        let text = "# Scenario: A\n\n- When <time> and <other>\n- Then c\n\n| time |\n|--|\n| 1 |\n";
        let (_, findings) = TestFile::new(text).lower();
        let fixes: Vec<(String, Applicability)> = findings
            .into_iter()
            .filter_map(|found| found.fix)
            .map(|fix| (fix.edits[0].text.clone(), fix.applicability))
            .collect();
        assert_eq!(
            fixes,
            [
                ("{time}".to_owned(), Applicability::Certain),
                ("`<other>`".to_owned(), Applicability::Suggested)
            ]
        );
    }
}
