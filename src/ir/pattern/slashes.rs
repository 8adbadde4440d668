//! `/source/flags` to a pattern that is not checked yet.

use super::{Pattern, PatternFault};

/// Splits at the slashes. The last slash closes, so that one inside needs no backslash.
pub(super) fn split(text: &str) -> Result<Pattern, PatternFault> {
    let closing = text.rfind('/').filter(|&at| at > 0 && text.starts_with('/'));
    let Some(closing) = closing else {
        let help = "Write a pattern between slashes, such as `/[0-9]+ EUR/i`.";
        return Err(PatternFault::broken(0..text.len(), "the pattern does not stand between slashes", help));
    };
    let source = &text[1..closing];
    if source.is_empty() {
        let help = "Write what is looked for between the slashes.";
        return Err(PatternFault::broken(0..text.len(), "the pattern is empty and matches every text", help));
    }
    let mut pattern = Pattern {
        source: source.to_owned(),
        ignore_case: false,
        multi_line: false,
        dot_matches_line_end: false,
    };
    for (at, flag) in text[closing + 1..].char_indices() {
        let at = closing + 1 + at;
        let on = match flag {
            'i' => &mut pattern.ignore_case,
            'm' => &mut pattern.multi_line,
            's' => &mut pattern.dot_matches_line_end,
            _ => return Err(unknown_flag(at, flag)),
        };
        if std::mem::replace(on, true) {
            let help = "Write each flag once.";
            return Err(PatternFault::broken(at..at + 1, "the flag stands there twice", help));
        }
    }
    Ok(pattern)
}

fn unknown_flag(at: usize, flag: char) -> PatternFault {
    let message = format!("the flag `{flag}` does not mean the same in every engine");
    let help =
        "The flags are `i` (without case), `m` (`^` and `$` at line ends) and `s` (`.` matches line ends).";
    PatternFault::unportable(at..at + flag.len_utf8(), message, help)
}
