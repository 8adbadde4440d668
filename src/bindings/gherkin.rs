//! The scenarios of Gherkin's features. Their lines are their language.

use super::declaration::Declared;
use super::outline::Outline;
use super::{Conduct, Idleness, SourceTest};

/// Tags that leave a scenario out, by custom.
const LEFT_OUT: [&str; 4] = ["skip", "wip", "ignore", "pending"];

/// Words that begin something other than a step.
const OTHERS: [&str; 5] = ["Feature", "Rule", "Background", "Examples", "Scenarios"];

/// The scenarios of a feature.
pub(super) fn tests(words: &[&str], outline: &Outline<'_>) -> Vec<Declared> {
    let mut tests: Vec<Declared> = Vec::new();
    let mut tags: Vec<String> = Vec::new();
    let mut first = None;
    let mut is_open = false;
    for (line, start, text) in outline.lines() {
        let here = outline.tokens.partition_point(|token| token.end <= start);
        let bare = text.trim();
        let keyword = bare.split_once(':').map(|(keyword, title)| (keyword.trim(), title.trim()));
        match keyword {
            Some((keyword, title)) if words.contains(&keyword) => {
                let reach = first.take().unwrap_or(here)..outline.tokens.len();
                if let Some(last) = tests.last_mut() {
                    last.reach.end = last.reach.end.min(reach.start);
                }
                tests.push(Declared { found: scenario(title, line + 1, std::mem::take(&mut tags)), reach });
                is_open = true;
            }
            _ if bare.starts_with('#') || bare.is_empty() => first = first.or(Some(here)),
            _ if bare.starts_with('@') => {
                first = first.or(Some(here));
                let words = bare.split_whitespace().take_while(|word| !word.starts_with('#'));
                tags.extend(words.filter_map(|word| word.strip_prefix('@')).map(str::to_owned));
            }
            Some((keyword, _)) if OTHERS.contains(&keyword) => {
                is_open = matches!(keyword, "Examples" | "Scenarios") && is_open;
                tags.clear();
                first = None;
            }
            _ => {
                first = None;
                if let Some(last) = tests.last_mut().filter(|_| is_open) {
                    last.found.conduct = Conduct { has_code: true, asserts: true, ..Conduct::default() };
                }
            }
        }
    }
    tests
}

fn scenario(title: &str, line: usize, tags: Vec<String>) -> SourceTest {
    let is_skipped = tags.iter().any(|tag| LEFT_OUT.contains(&tag.as_str()));
    SourceTest {
        names: vec![title.to_owned()],
        function: None,
        line,
        marks: Vec::new(),
        tags,
        has_tests: false,
        idle: is_skipped.then_some(Idleness::Skipped),
        conduct: Conduct::default(),
    }
}
