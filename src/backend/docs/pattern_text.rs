//! Short texts that a regular expression matches.

use regex_syntax::hir::{Class, Hir, HirKind};

use crate::ir::Pattern;

/// Texts longer than this are no samples.
const LONGEST: usize = 200;

/// Letters and digits that people expect in samples, the first that a class allows is taken.
const LIKED: [char; 6] = ['a', 'A', '1', '0', '-', '_'];

/// Texts that the expression should match: the shortest, and one with each part once.
pub(super) fn samples(pattern: &Pattern) -> Vec<String> {
    let Ok(hir) = regex_syntax::parse(&pattern.source) else { return Vec::new() };
    let made = [0, 1, 3].map(|least| {
        let mut text = String::new();
        write(&hir, least, &mut text).map(|()| text)
    });
    made.into_iter().flatten().collect()
}

/// Writes a text for `hir`, each repetition at least `least` times where it may be; `None` when
/// the text gets too long or cannot be.
fn write(hir: &Hir, least: u32, out: &mut String) -> Option<()> {
    if out.len() > LONGEST {
        return None;
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(std::str::from_utf8(&literal.0).ok()?),
        HirKind::Class(class) => out.push(member(class)?),
        HirKind::Repetition(repetition) => {
            let times = repetition.min.max(least.min(repetition.max.unwrap_or(least)));
            for _ in 0..times {
                write(&repetition.sub, least, out)?;
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, least, out)?,
        HirKind::Concat(parts) => {
            for part in parts {
                write(part, least, out)?;
            }
        }
        HirKind::Alternation(choices) => write(choices.first()?, least, out)?,
    }
    Some(())
}

fn member(class: &Class) -> Option<char> {
    let Class::Unicode(class) = class else { return None };
    let has = |next: &char| class.ranges().iter().any(|range| (range.start()..=range.end()).contains(next));
    LIKED
        .into_iter()
        .find(has)
        .or_else(|| class.ranges().first().map(regex_syntax::hir::ClassUnicodeRange::start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_match() {
        for source in ["^[A-Z]{3}$", "^\\d{4}-\\d{2}$", "^(a|b)+c?$", "[^a-z]x", "^\\w+@\\w+\\.com$"] {
            let pattern = Pattern {
                source: source.to_owned(),
                ignore_case: false,
                multi_line: false,
                dot_matches_line_end: false,
            };
            let regex = pattern.compile().expect("a regular expression");
            let all = samples(&pattern);
            assert!(all.iter().any(|text| regex.is_match(text.as_str())), "{source}: {all:?}");
        }
    }
}
