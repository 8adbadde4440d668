//! A badge that says how much of a spec is kept.

use super::VerdictReport;
use crate::analysis::{Item, ItemVerdict, Verdict};
use crate::ir::Modality;

/// The width of a character in the badge's type, on average.
const CHARACTER: usize = 7;
/// The space around a text.
const SPACE: usize = 10;

/// An SVG: of the statements that say must or must not, how many have passed. It is red when one of them failed, or a
/// case of whichever clause.
#[must_use]
pub fn badge(report: &VerdictReport<'_>) -> String {
    let must = |item: &Item| matches!(item, Item::Statement(Modality::Must | Modality::MustNot));
    let in_force = || report.verdicts.items().map(|(_, item)| item).filter(|item| item.in_force);
    let verdicts: Vec<Verdict> =
        in_force().filter(|item| must(&item.item)).map(|item| item.verdict).collect();
    let has_failed =
        |item: &ItemVerdict| item.verdict == Verdict::Failed && (item.item == Item::Case || must(&item.item));
    let passed = verdicts.iter().filter(|verdict| **verdict == Verdict::Passed).count();
    let colour = if in_force().any(has_failed) {
        "#b42318"
    } else if passed > 0 && passed == verdicts.len() {
        "#1a7f37"
    } else {
        "#8a6100"
    };
    svg("spec", &format!("{passed} of {} kept", verdicts.len()), colour)
}

fn svg(name: &str, value: &str, colour: &str) -> String {
    let width = |text: &str| text.len() * CHARACTER + 2 * SPACE;
    let (left, right) = (width(name), width(value));
    let (all, middle, end) = (left + right, left / 2, left + right / 2);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{all}\" height=\"20\" role=\"img\" \
         aria-label=\"{name}: {value}\">\n\
         <title>{name}: {value}</title>\n\
         <rect width=\"{all}\" height=\"20\" rx=\"3\" fill=\"{colour}\"/>\n\
         <path d=\"M3 0h{}v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z\" fill=\"#444\"/>\n\
         <g fill=\"#fff\" text-anchor=\"middle\" font-family=\"Verdana,DejaVu Sans,sans-serif\" font-size=\"11\">\n\
         <text x=\"{middle}\" y=\"14\">{name}</text>\n\
         <text x=\"{end}\" y=\"14\">{value}</text>\n\
         </g>\n\
         </svg>\n",
        left - 3
    )
}
