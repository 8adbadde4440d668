//! One line of TAP.

use super::super::Outcome;

/// What a line is, without its indentation.
pub(super) enum TapLine<'t> {
    Point {
        name: String,
        outcome: Outcome,
        /// Why it is pending.
        reason: &'t str,
        /// Whether subtests follow in braces.
        opens: bool,
    },
    Plan {
        count: usize,
        comment: &'t str,
    },
    /// The end of subtests in braces.
    Close,
    BailOut(&'t str),
    Other,
}

pub(super) fn read(line: &str) -> TapLine<'_> {
    let line = line.trim_end();
    if let Some((is_ok, rest)) = point(line) {
        return read_point(is_ok, rest);
    }
    if let Some((count, comment)) = plan(line) {
        return TapLine::Plan { count, comment };
    }
    match line.strip_prefix("Bail out!") {
        Some(reason) => TapLine::BailOut(reason),
        None if line == "}" => TapLine::Close,
        None => TapLine::Other,
    }
}

/// Whether a line tells that a report is TAP. A point is a sign with its number only.
pub(in super::super) fn is_sign(line: &str) -> bool {
    let is_numbered = |rest: &str| rest.trim_start().starts_with(|next: char| next.is_ascii_digit());
    line.starts_with("TAP version ")
        || plan(line).is_some()
        || point(line).is_some_and(|(_, rest)| is_numbered(rest))
}

pub(super) fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// Whether a point is `ok`, and what follows.
fn point(line: &str) -> Option<(bool, &str)> {
    let is_ok = !line.starts_with("not ");
    let rest = line.strip_prefix("not ").unwrap_or(line).strip_prefix("ok")?;
    (rest.is_empty() || rest.starts_with(' ')).then_some((is_ok, rest))
}

/// The number of points that are planned, and the comment behind it.
fn plan(line: &str) -> Option<(usize, &str)> {
    let rest = line.strip_prefix("1..")?;
    let (count, comment) = rest.split_once('#').unwrap_or((rest, ""));
    let comment = comment.trim();
    let reason = comment.get(..4).is_some_and(|word| word.eq_ignore_ascii_case("skip"));
    Some((count.trim().parse().ok()?, if reason { &comment[4..] } else { comment }))
}

fn read_point(is_ok: bool, rest: &str) -> TapLine<'_> {
    let numbered = rest.trim_start();
    let rest = numbered.trim_start_matches(|next: char| next.is_ascii_digit());
    let number = &numbered[..numbered.len() - rest.len()];
    let rest = rest.trim_start();
    let rest = rest.strip_prefix('-').unwrap_or(rest).trim_start();
    let (description, directive) = directive(rest);
    let outcome = match directive {
        Directive::Pending(_) => Outcome::Pending,
        _ if is_ok => Outcome::Passed,
        _ => Outcome::Failed,
    };
    let reason = if let Directive::Pending(reason) = directive { reason } else { "" };
    let braces = if let Directive::Time(rest) = directive { rest } else { description };
    let opens = braces.ends_with(" {");
    let description = if opens { description.strip_suffix(" {").unwrap_or(description) } else { description };
    let description = description.trim();
    let name = if description.is_empty() { number.to_owned() } else { unescaped(description) };
    TapLine::Point { name, outcome, reason, opens }
}

#[derive(Clone, Copy)]
enum Directive<'t> {
    None,
    /// `# TODO` or `# SKIP`, with the reason.
    Pending(&'t str),
    /// `# time=…`, as some runners write it, with what follows.
    Time(&'t str),
}

/// The description and the directive behind it. Other signs `#` belong to the description.
fn directive(rest: &str) -> (&str, Directive<'_>) {
    for (at, _) in rest.match_indices('#') {
        if at > 0 && !rest[..at].ends_with(' ') {
            continue;
        }
        let words = rest[at + 1..].trim_start();
        let starts_with = |word: &str| words.get(..4).is_some_and(|start| start.eq_ignore_ascii_case(word));
        if starts_with("todo") || starts_with("skip") {
            let reason = words.trim_start_matches(|next: char| next.is_ascii_alphabetic());
            return (&rest[..at], Directive::Pending(reason));
        }
        if words.starts_with("time=") {
            return (&rest[..at], Directive::Time(words));
        }
    }
    (rest, Directive::None)
}

/// A description without the backslashes before `#` and `\`.
fn unescaped(description: &str) -> String {
    let mut plain = String::with_capacity(description.len());
    let mut rest = description.chars();
    while let Some(next) = rest.next() {
        let escaped =
            if next == '\\' { rest.clone().next().filter(|next| matches!(next, '#' | '\\')) } else { None };
        plain.push(escaped.unwrap_or(next));
        if escaped.is_some() {
            rest.next();
        }
    }
    plain
}
