//! Labels to expectations.

use super::literals::{Literals, fence_text, literals};
use super::{Expectation, ExpectationKind, Literal, Runs};
use crate::base::{Applicability, Located, Span, codes};
use crate::ir::lower::label::FoundLabel;
use crate::ir::lower::scope::Scope;
use crate::ir::measure::lower::{MeasureReading, measure};
use crate::ir::{LabelKey, Text};
use crate::syntax::BlockKind;

codes! {
    /// An expectation of an example cannot be read.
    ///
    /// What cannot be read is checked by nobody, though the spec promises it.
    ///
    /// ```markdown
    /// - **Includes:** 1,204.50
    /// - **JSON:** `{"account": savings}`
    /// - **Runs:** most
    /// ```
    ///
    /// What is looked for stands in code or quotes, JSON is JSON, and runs are counted:
    ///
    /// ```markdown
    /// - **Includes:** `1,204.50`
    /// - **JSON:** `{"account": "savings"}`
    /// - **Runs:** 4 of 5
    /// ```
    pub(in crate::ir) BROKEN_EXPECTATION = "broken-expectation", Error;
}

/// The labels that are expectations.
const KEYS: [LabelKey; 8] = [
    LabelKey::Includes,
    LabelKey::IncludesAny,
    LabelKey::Excludes,
    LabelKey::Equals,
    LabelKey::Json,
    LabelKey::Calls,
    LabelKey::DoesNotCall,
    LabelKey::Judge,
];

/// Takes the expectations of an example.
pub(super) fn expectations(scope: &mut Scope<'_>) -> Vec<Expectation> {
    let labels = scope.take_labels(&KEYS);
    let mut expectations: Vec<Expectation> =
        labels.iter().flat_map(|label| expectation(scope, label)).collect();
    expectations.extend(measures(scope));
    expectations.sort_by_key(|expectation| expectation.span);
    expectations
}

/// The measures of `Then:` labels. One without a comparator stays a label with its words.
fn measures(scope: &mut Scope<'_>) -> Vec<Expectation> {
    let mut expectations = Vec::new();
    for label in scope.take_labels(&[LabelKey::Then]) {
        let mut words_only = true;
        for (block, raw) in label.leaves(scope) {
            match measure(scope, scope.leaf(block), raw) {
                MeasureReading::Measure(measure) => {
                    words_only = false;
                    let kind = ExpectationKind::Measure { measure };
                    expectations.push(Expectation { kind, span: label.span });
                }
                MeasureReading::Broken(findings) => {
                    words_only = false;
                    scope.findings.extend(findings);
                }
                MeasureReading::Prose => {}
            }
        }
        if words_only {
            scope.put_back(label);
        }
    }
    expectations
}

/// Takes `Runs: n of m`.
pub(super) fn runs(scope: &mut Scope<'_>) -> Option<Located<Runs>> {
    let label = scope.take_label(LabelKey::Runs)?;
    let text = scope.leaf(label.block).plain(label.value.clone());
    let runs = read_runs(&text);
    if runs.is_none() {
        report(
            scope,
            &label,
            "the runs cannot be read",
            "Write how many of how many must pass, of 1000 at most: `4 of 5`.",
        );
    }
    runs.map(|runs| Located::written(runs, label.span))
}

/// More than anybody pays for; a slip of the keyboard must not ask a model a million times.
const MOST_RUNS: u32 = 1000;

fn read_runs(text: &str) -> Option<Runs> {
    let (pass, of) = text.trim().trim_end_matches('.').split_once(" of ")?;
    let (pass, of) = (pass.trim().parse().ok()?, of.trim().parse().ok()?);
    (1 <= pass && pass <= of && of <= MOST_RUNS).then_some(Runs { pass, of })
}

fn expectation(scope: &mut Scope<'_>, label: &FoundLabel) -> Vec<Expectation> {
    let kinds = match label.key.value {
        LabelKey::Json => json(scope, label).into_iter().collect(),
        LabelKey::Calls => calls(scope, label),
        LabelKey::DoesNotCall => calls(scope, label).into_iter().map(forbidden).collect(),
        LabelKey::Judge => judge(scope, label).into_iter().collect(),
        key => looked_for(scope, label, key).into_iter().collect::<Vec<_>>(),
    };
    kinds.into_iter().map(|kind| Expectation { kind, span: label.span }).collect()
}

/// Includes, Includes any, Excludes and Equals.
fn looked_for(scope: &mut Scope<'_>, label: &FoundLabel, key: LabelKey) -> Option<ExpectationKind> {
    let read = literals(scope, label);
    report_literals(scope, label, &read);
    let literals = read.found;
    if literals.is_empty() {
        return None;
    }
    match key {
        LabelKey::Includes => Some(ExpectationKind::Includes { literals }),
        LabelKey::IncludesAny => Some(ExpectationKind::IncludesAny { literals }),
        LabelKey::Excludes => Some(ExpectationKind::Excludes { literals }),
        _ if literals.len() > 1 => {
            report(scope, label, "an answer cannot equal two texts", "Write one text, or use `Includes`.");
            None
        }
        _ => literals.into_iter().next().map(|literal| ExpectationKind::Equals { literal }),
    }
}

fn report_literals(scope: &mut Scope<'_>, label: &FoundLabel, read: &Literals) {
    if let Some(bare) = read.bare {
        let words = scope.source.slice(bare).to_owned();
        let finding = scope
            .finding(&BROKEN_EXPECTATION, bare, "what is looked for must stand in code or quotes")
            .help(format!("Write `{words}` in backticks, or in quotes."))
            .replace("put it in backticks", format!("`{words}`"), Applicability::Suggested);
        scope.findings.push(finding);
    } else if read.empty || read.hollow {
        report(scope, label, "nothing is looked for", "Write what to look for, in code or quotes.");
    }
}

fn json(scope: &mut Scope<'_>, label: &FoundLabel) -> Option<ExpectationKind> {
    let leaf = scope.leaf(label.block);
    let code = leaf.code_spans(label.value.clone()).into_iter().next();
    let fence = label.owned.iter().find(|&&block| matches!(scope.block(block).kind, BlockKind::Fence { .. }));
    let json = match (code, fence) {
        (Some(code), _) => Located::written(scope.source.slice(code.content).to_owned(), code.content),
        (None, Some(&fence)) => fence_text(scope, fence),
        (None, None) => {
            report(scope, label, "no JSON stands here", "Write the members in code: `{\"a\": 1}`.");
            return None;
        }
    };
    if let Err(error) = serde_json::from_str::<serde_json::Value>(&json.value) {
        let start = offset_of(&json, &error);
        let span = Span::new(start, json.span.end as usize);
        let span = if json.span.contains(span) && !span.is_empty() { span } else { json.span };
        let message = "this is no JSON";
        let help = "Put names and texts in double quotes, and no comma after the last member.";
        let finding = scope.finding(&BROKEN_EXPECTATION, span, message).help(help);
        scope.findings.push(finding);
        return None;
    }
    Some(ExpectationKind::Json { json })
}

/// The source offset of an error in a JSON text of one line; that of the text in one of several.
fn offset_of(json: &Located<String>, error: &serde_json::Error) -> usize {
    let column = if error.line() == 1 { error.column().saturating_sub(1) } else { 0 };
    json.span.start as usize + column
}

fn judge(scope: &mut Scope<'_>, label: &FoundLabel) -> Option<ExpectationKind> {
    let texts = label.texts(scope);
    if texts.is_empty() {
        report(scope, label, "the judge is told nothing", "Write what a good answer is like.");
        return None;
    }
    let threshold_permille = label.argument.as_ref().and_then(|argument| permille(&argument.value));
    if let Some(argument) = label.argument.as_ref().filter(|_| threshold_permille.is_none()) {
        let finding = scope
            .finding(&BROKEN_EXPECTATION, argument.span, "the threshold is no number from 0 to 1")
            .help("Write the lowest score that passes, such as `Judge (0.8)`.");
        scope.findings.push(finding);
    }
    Some(ExpectationKind::Judge { rubric: joined(&texts), threshold_permille })
}

/// Texts as one, with spaces between them.
fn joined(texts: &[Text]) -> Text {
    let plain: Vec<&str> = texts.iter().map(|text| text.plain.as_str()).collect();
    let markdown: Vec<&str> = texts.iter().map(Text::markdown).collect();
    let (plain, markdown) = (plain.join(" "), markdown.join(" "));
    let markdown = (markdown != plain).then_some(markdown);
    Text {
        plain: plain.into(),
        markdown,
        segments: texts.iter().flat_map(|text| text.segments.iter().copied()).collect(),
    }
}

/// `0.8` as 800.
fn permille(text: &str) -> Option<u32> {
    let text = text.trim();
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    if part.len() > 3 || !part.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let thousandths = format!("{part:0<3}").parse::<u32>().ok()?;
    let value = whole.parse::<u32>().ok()?.checked_mul(1000)?.checked_add(thousandths)?;
    (value <= 1000).then_some(value)
}

fn calls(scope: &mut Scope<'_>, label: &FoundLabel) -> Vec<ExpectationKind> {
    let leaf = scope.leaf(label.block);
    let code = leaf.code_spans(label.value.clone());
    if code.is_empty() {
        report(scope, label, "no tool is named", "Write the tool's name in code: `get_balance`.");
        return Vec::new();
    }
    let mut calls = Vec::with_capacity(code.len());
    for (at, span) in code.iter().enumerate() {
        let end = code.get(at + 1).map_or(label.value.end, |next| next.raw.start);
        let words = leaf.plain(span.raw.end..end);
        let name = scope.source.slice(span.content).trim_end_matches("()").to_owned();
        if let Ok(times) = read_times(&words) {
            calls.push(ExpectationKind::Calls { tool: Located::written(name, span.content), times });
        } else {
            let finding = scope
                .finding(&BROKEN_EXPECTATION, leaf.span(leaf.trim(span.raw.end..end)), "this is no count")
                .help("Write `once`, `twice` or `3 times` after the tool, or nothing.");
            scope.findings.push(finding);
        }
    }
    calls
}

/// How often, from the words after a tool's name.
fn read_times(words: &str) -> Result<Option<u32>, ()> {
    let words = words.trim().trim_end_matches(['.', ',', ';']).trim();
    let words = words.strip_suffix("and").or(words.strip_suffix("or")).unwrap_or(words);
    match words.trim().trim_end_matches(',') {
        "" => Ok(None),
        "once" => Ok(Some(1)),
        "twice" => Ok(Some(2)),
        counted => {
            let number = counted.strip_suffix("times").or(counted.strip_suffix("time")).ok_or(())?;
            number.trim().parse().map(Some).map_err(drop)
        }
    }
}

/// `Does not call` from what reads like `Calls`.
fn forbidden(kind: ExpectationKind) -> ExpectationKind {
    match kind {
        ExpectationKind::Calls { tool, .. } => ExpectationKind::DoesNotCall { tool },
        other => other,
    }
}

fn report(scope: &mut Scope<'_>, label: &FoundLabel, message: &str, help: &str) {
    let finding = scope.finding(&BROKEN_EXPECTATION, label.span, message).help(help);
    scope.findings.push(finding);
}

/// The text of a literal that is looked for, as it is written.
impl Literal {
    /// The literal as an author writes it.
    #[must_use]
    pub fn written(&self) -> String {
        match self {
            Literal::Text { text } => text.clone(),
            Literal::Pattern { pattern } => pattern.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thresholds_are_thousandths() {
        assert_eq!(permille("0.8"), Some(800));
        assert_eq!(permille("1"), Some(1000));
        assert_eq!(permille("0.825"), Some(825));
        assert_eq!([permille("80"), permille("0.8251"), permille("x"), permille("1.1")], [None; 4]);
    }

    #[test]
    fn runs_and_calls_are_counted() {
        assert_eq!(read_runs("4 of 5"), Some(Runs { pass: 4, of: 5 }));
        for text in ["5 of 4", "0 of 4", "most", "1 of 1001"] {
            assert_eq!(read_runs(text), None, "{text}");
        }
        assert_eq!(read_times(" once, and "), Ok(Some(1)));
        assert_eq!(read_times(" 3 times"), Ok(Some(3)));
        assert_eq!(read_times(""), Ok(None));
        assert_eq!(read_times(" often"), Err(()));
    }

    #[test]
    fn marks_around_nothing_look_for_nothing() {
        let lowered = crate::ir::lower::testing::TestFile::new(
            "# Example: E\n\n> **User:** a\n\n- **Excludes:** ` `, `b`\n- **Includes:** \"\"\n",
        );
        let faults = lowered.faults();
        assert_eq!(faults.iter().filter(|(code, _)| *code == "broken-expectation").count(), 2, "{faults:?}");
    }
}
