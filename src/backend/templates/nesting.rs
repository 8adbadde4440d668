//! How deep the blocks and brackets of a template are nested, found before the parser sees it: its
//! recursion has no limit of its own.

/// Blocks within blocks, or brackets within brackets, that a template may have.
pub(super) const MOST: usize = 64;

/// Whether a template is nested past the limit. Each `{{else if}}` counts as a block in the one before.
pub(super) fn is_too_deep(text: &str) -> bool {
    let mut open: Vec<usize> = Vec::new();
    let mut depth: usize = 0;
    let tags = text.match_indices("{{").any(|(at, _)| {
        let inside = text[at..].trim_start_matches('{').trim_start_matches('~').trim_start();
        if inside.starts_with('#') {
            open.push(1);
            depth += 1;
        } else if inside.starts_with('/') {
            depth = depth.saturating_sub(open.pop().unwrap_or_default());
        } else if let (true, Some(last)) = (is_chained(inside), open.last_mut()) {
            *last += 1;
            depth += 1;
        }
        depth > MOST
    });
    tags || brackets(text)
}

/// Whether a tag is an `{{else}}` with a condition.
fn is_chained(inside: &str) -> bool {
    let rest = inside.strip_prefix("else").or_else(|| inside.strip_prefix('^'));
    rest.is_some_and(|rest| rest.starts_with(char::is_whitespace))
}

/// Brackets are counted over the whole text, so that those of text count too; a run of more than a
/// few hundred open ones is no text.
fn brackets(text: &str) -> bool {
    const OPEN: usize = MOST * 4;
    let mut open: usize = 0;
    text.bytes().any(|byte| {
        match byte {
            b'(' | b'[' | b'{' => open += 1,
            b')' | b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open > OPEN
    })
}

#[cfg(test)]
mod tests {
    use super::{MOST, is_too_deep};

    #[test]
    fn blocks_and_brackets_are_counted_to_the_limit() {
        let nested = |count: usize| format!("{}x{}", "{{#if a}}".repeat(count), "{{/if}}".repeat(count));
        assert!(!is_too_deep(&nested(MOST)));
        assert!(is_too_deep(&nested(MOST + 1)));
        assert!(is_too_deep(&"{{a}} ".repeat(3).replace('a', &"(".repeat(1000))));
        assert!(!is_too_deep(&"{{#if a}}x{{/if}}".repeat(1000)));
        assert!(is_too_deep(&format!("{{{{#if a}}}}{}{{{{/if}}}}", "{{else if b}}x".repeat(MOST + 1))));
    }
}
