//! Tests that somebody has commented out.

use super::declaration;
use super::language::Language;
use super::outline::Outline;
use super::token::Kind;
use super::{Idleness, SourceTest};

/// The tests in comments. Comments on lines below each other are read as one.
pub(super) fn tests(language: &Language, path: &str, outline: &Outline<'_>) -> Vec<SourceTest> {
    if language.tests.is_empty() {
        return Vec::new();
    }
    let mut tests = Vec::new();
    let mut block: Option<(usize, usize, String)> = None;
    for token in outline.tokens.iter().filter(|token| token.kind == Kind::Comment) {
        let (first, last) = (outline.line(token.start), outline.line(token.end));
        match &mut block {
            Some((_, end, text)) if *end + 1 == first => {
                text.push('\n');
                text.push_str(token.text);
                *end = last;
            }
            _ => {
                tests.extend(block.take().into_iter().flat_map(|block| in_block(language, path, &block)));
                block = Some((first, last, token.text.to_owned()));
            }
        }
    }
    tests.extend(block.into_iter().flat_map(|block| in_block(language, path, &block)));
    tests
}

fn in_block(language: &Language, path: &str, (first, _, text): &(usize, usize, String)) -> Vec<SourceTest> {
    // Prose is spared the work.
    if !text.contains(['(', '{', '[', '"', '\'']) && !text.contains(':') {
        return Vec::new();
    }
    let outline = Outline::new(text, &language.syntax);
    let found = declaration::tests(language, path, &outline).into_iter().map(|declared| declared.found);
    let moved =
        |test: SourceTest| SourceTest { line: test.line + first, idle: Some(Idleness::CommentedOut), ..test };
    found.map(moved).collect()
}
