//! Expectations as labels.

use super::{Expectation, ExpectationKind, Literal};
use crate::ir::print::labels::labelled;
use crate::ir::print::markdown::{code, fence};
use crate::ir::print::page::{List, Page};
use crate::ir::{LabelKey, Located};

impl Expectation {
    /// Prints the expectation.
    pub(super) fn print(&self, page: &mut Page<'_>) {
        let item = match &self.kind {
            ExpectationKind::Includes { literals: list } => literals(LabelKey::Includes, list),
            ExpectationKind::IncludesAny { literals: list } => literals(LabelKey::IncludesAny, list),
            ExpectationKind::Excludes { literals: list } => literals(LabelKey::Excludes, list),
            ExpectationKind::Equals { literal } => literals(LabelKey::Equals, std::slice::from_ref(literal)),
            ExpectationKind::Json { json } => verbatim(LabelKey::Json, "json", &json.value),
            ExpectationKind::Calls { tool, times } => {
                let times = times.map_or_else(String::new, |times| format!(" {times} times"));
                labelled(LabelKey::Calls.as_str(), &format!("{}{times}", code(&tool.value)))
            }
            ExpectationKind::DoesNotCall { tool } => {
                labelled(LabelKey::DoesNotCall.as_str(), &code(&tool.value))
            }
            ExpectationKind::Judge { rubric, threshold_permille } => {
                let threshold =
                    threshold_permille.map_or_else(String::new, |least| format!(" ({})", share(least)));
                labelled(&format!("{}{threshold}", LabelKey::Judge.as_str()), rubric.markdown())
            }
            ExpectationKind::Measure { measure } => {
                labelled(LabelKey::Then.as_str(), &measure.value.to_string())
            }
        };
        page.item(List::Labels, self.span, item);
    }
}

/// Thousandths as a decimal number.
fn share(permille: u32) -> String {
    let (whole, part) = (permille / 1000, format!("{:03}", permille % 1000));
    match part.trim_end_matches('0') {
        "" => whole.to_string(),
        part => format!("{whole}.{part}"),
    }
}

fn verbatim(key: LabelKey, language: &str, text: &str) -> String {
    if text.contains('\n') {
        format!("{}\n\n{}", labelled(key.as_str(), ""), fence('`', language, text))
    } else {
        labelled(key.as_str(), &code(text))
    }
}

/// Literals beside the label; when one has several lines, each in a block below it.
fn literals(key: LabelKey, literals: &[Located<Literal>]) -> String {
    let is_long = |literal: &Located<Literal>| literal.value.written().contains('\n');
    if !literals.iter().any(is_long) {
        let parts: Vec<String> = literals.iter().map(|literal| inline(&literal.value)).collect();
        return labelled(key.as_str(), &parts.join(", "));
    }
    literals.iter().fold(labelled(key.as_str(), ""), |item, literal| {
        let block =
            if is_long(literal) { fence('`', "", &literal.value.written()) } else { inline(&literal.value) };
        format!("{item}\n\n{block}")
    })
}

/// A literal in code; a text that would be read as a pattern there in quotes.
fn inline(literal: &Literal) -> String {
    match literal {
        Literal::Pattern { pattern } => code(&pattern.to_string()),
        Literal::Text { text } if text.starts_with('/') && !text.contains('"') => format!("\"{text}\""),
        Literal::Text { text } => code(text),
    }
}
