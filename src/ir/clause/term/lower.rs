//! `Term`: a word and its meaning.

use crate::base::Located;
use crate::ir::lower::leaf::Leaf;
use crate::ir::lower::name_list::entries;
use crate::ir::lower::openings::meaning_start;
use crate::ir::lower::scope::Scope;
use crate::ir::{LabelKey, Opening, Term, Text};
use crate::syntax::{BlockIndex, BlockKind};

/// Reads a term's definition and its other words.
pub(in crate::ir) fn term(scope: &mut Scope<'_>) -> Term {
    let aliases = aliases(scope);
    let is_text =
        |block: BlockIndex| matches!(scope.block(block).kind, BlockKind::Paragraph | BlockKind::Cell);
    let texts = scope.blocks().iter().filter(|&&block| is_text(block)).enumerate();
    let definition = texts.map(|(at, &block)| definition(scope, block, at == 0));
    Term { definition: definition.filter(|text| !text.is_empty()).collect(), aliases }
}

fn aliases(scope: &mut Scope<'_>) -> Vec<Located<String>> {
    let labels = scope.take_labels(&[LabelKey::Also]);
    let spans = labels.iter().flat_map(|label| label.value_spans(scope));
    spans.flat_map(|span| entries(scope.source, span)).map(|entry| trimmed(entry.name)).collect()
}

/// A word without the full stop that ends its list.
fn trimmed(mut word: Located<String>) -> Located<String> {
    if word.value.ends_with('.') {
        word.value.pop();
        word.span.end -= 1;
    }
    word
}

/// A paragraph or cell up to its labels; of what a term leads, what follows the term.
fn definition(scope: &Scope<'_>, block: BlockIndex, first: bool) -> Text {
    let leaf = scope.leaf(block);
    let is_paragraph = scope.block(block).kind == BlockKind::Paragraph;
    let start = match scope.entry().opening {
        Opening::Item if first && is_paragraph => meaning_start(leaf),
        _ => 0,
    };
    leaf.text(start..first_claim(scope, leaf).max(start))
}

/// Where the first label begins that meaning was taken from; else the leaf's end.
fn first_claim(scope: &Scope<'_>, leaf: &Leaf<'_>) -> usize {
    let whole = leaf.span(0..leaf.raw().len());
    let claims = scope.claimed_spans().iter().filter(|&&claim| whole.contains(claim));
    claims.map(|&claim| leaf.raw_range(claim).start).min().unwrap_or(leaf.raw().len())
}

#[cfg(test)]
mod tests {
    use crate::ir::lower::testing::TestFile;
    use crate::ir::{ClauseBody, Term};

    fn terms(text: &str) -> Vec<(String, Term)> {
        let clauses = TestFile::new(text).file.clauses.into_iter();
        let terms = clauses.filter_map(|clause| match clause.body {
            ClauseBody::Term(term) => Some((clause.title.plain.to_string(), *term)),
            _ => None,
        });
        terms.collect()
    }

    #[test]
    fn paragraphs_define_a_term() {
        let found = terms(
            "# Term: Holder\n\nWho owns *an* account.\n\nNever a bank.\n\n- **Also:** owner, account holder.\n",
        );
        let [(title, term)] = &found[..] else { panic!("{found:?}") };
        assert_eq!(title, "Holder");
        assert_eq!(term.definition[0].plain, "Who owns an account.");
        assert_eq!(term.definition.len(), 2);
        let aliases: Vec<&str> = term.aliases.iter().map(|alias| alias.value.as_str()).collect();
        assert_eq!(aliases, ["owner", "account holder"]);
    }

    #[test]
    fn bold_led_items_of_a_glossary_are_terms() {
        let found =
            terms("# Glossary\n\n- **Holder**: who owns an account\n- **Bank:** the other\n- plain\n");
        let read: Vec<(&str, &str)> =
            found.iter().map(|(title, term)| (title.as_str(), term.definition[0].plain.as_str())).collect();
        assert_eq!(read, [("Holder", "who owns an account"), ("Bank", "the other")]);
    }
}
