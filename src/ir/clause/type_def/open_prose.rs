//! Enums that their prose says are open, while their data says closed.

use super::TypeShape;
use crate::base::{Diagnostic, codes};
use crate::ir::lower::scope::Scope;
use crate::ir::{ClauseBody, Facts};
use crate::syntax::BlockKind;

codes! {
    /// The prose of an enum says that values may be added, but its data says that there are no others.
    ///
    /// An enum is closed unless it says `` `open: true` ``: what is generated from it refuses the values
    /// that the prose announces.
    ///
    /// ```markdown
    /// ## Type: Status
    /// - `pending`
    /// - `settled`
    ///
    /// More values may be added.
    /// ```
    ///
    /// Say it as data too: ``More values may be added. `open: true` ``
    pub(in crate::ir) CLOSED_IN_DATA = "closed-in-data", Warning;
}

/// Words by which authors say that an enum is open.
const OPENING: [&str; 4] = [
    "more values may be added",
    "new values may be added",
    "further values may be added",
    "other values may be added",
];

/// Reports a closed enum of which the prose says that it is open.
pub(in crate::ir) fn report_closed(scope: &mut Scope<'_>, body: &ClauseBody, facts: &Facts) {
    if let ClauseBody::Type(def) = body
        && let TypeShape::Enum { open: false, .. } = def.shape
        && facts.open.is_none()
    {
        let found = closed(scope);
        scope.findings.extend(found);
    }
}

fn closed(scope: &Scope<'_>) -> Option<Diagnostic> {
    let paragraphs = scope.blocks().iter().filter(|&&block| scope.block(block).kind == BlockKind::Paragraph);
    let mut found = paragraphs.filter_map(|&block| {
        let leaf = scope.leaf(block);
        let text = leaf.raw().to_ascii_lowercase();
        let (at, words) = OPENING.iter().find_map(|words| Some((text.find(words)?, words)))?;
        Some(leaf.span(at..at + words.len()))
    });
    let span = found.next()?;
    let finding = scope.finding(&CLOSED_IN_DATA, span, "the prose opens this enum, but its data is closed");
    Some(finding.help("Write `open: true` in a code span after the sentence."))
}

#[cfg(test)]
mod tests {
    use crate::ir::lower::testing::TestFile;

    fn findings(tail: &str) -> Vec<String> {
        TestFile::new(&format!("## Type: A\n\n- `x`\n- `y`\n\nMore values may be added{tail}\n")).findings()
    }

    #[test]
    fn prose_opens_no_enum() {
        assert_eq!(findings("; wait."), ["closed-in-data: More values may be added"]);
        assert_eq!(findings(". `open: true`"), [""; 0]);
        assert_eq!(findings(". `open: false`"), [""; 0]);
    }
}
