//! Texts to rules, and what is said of a text that is none.

use std::ops::Range;

use super::{Comparator, ValueRule};
use super::{advice, check};
use crate::base::{Applicability, Diagnostic, Located, codes};
use crate::ir::lower::scope::Scope;
use crate::ir::lower::snippet::Snippet;
use crate::ir::pattern::lower::report_pattern;
use crate::ir::type_expr::lower::value_of;
use crate::ir::{Pattern, TypeExpr, Value};
use crate::syntax::lang::value_rule::{self, RuleForm, RuleShape};
use crate::syntax::lang::{Fault, LiteralForm, LiteralShape};

codes! {
    /// A Rule cell holds something that is no rule.
    ///
    /// Rules are `>= 0` (also `<`, `<=`, `>`, `=`, `!=`), `1..100`, `length <= 64`, `length 1..64`,
    /// `matches /re/`, `one of a, b`, `unique`, `default x`, `example x`, `read only`, `write only`,
    /// `deprecated`, with commas between them. A value of several words stands in quotes.
    ///
    /// ```markdown
    /// | Field | Type   | Rule            |
    /// |-------|--------|-----------------|
    /// | name  | string | up to 40 letters |
    /// ```
    ///
    /// Write `length <= 40`. What is no rule belongs in the Meaning column.
    pub(in crate::ir) BROKEN_RULE = "broken-rule", Error;

    /// A regular expression with signs that Markdown takes for its own stands outside a code span.
    ///
    /// The compiler reads the bytes of the cell, but readers see what a Git host makes of them:
    /// `\.` turns into `.`, `*` into emphasis, `[…]` into a link, `<…>` into nothing.
    ///
    /// ```markdown
    /// | Field | Type   | Rule           |
    /// |-------|--------|----------------|
    /// | host  | string | matches /\.io$/ |
    /// ```
    ///
    /// Put the expression in a code span: ``matches `/\.io$/` ``. A `|` in it is still written `\|`.
    pub(in crate::ir) UNESCAPED_REGEX = "unescaped-regex", Warning;
}

/// What a rule may be, for those who wrote something else.
const ALLOWED: &str = "Write `>= 0`, `1..100`, `length <= 64`, `matches /re/`, `one of a, b`, `unique`, `default x`, \
                       `example x`, `read only`, `write only` or `deprecated`, with commas between them.";

/// Reads a whole text as the rules of a value of type `ty`, and holds them against it, together with those of other texts.
pub(in crate::ir) fn read_rules(
    scope: &mut Scope<'_>,
    snippet: &Snippet<'_>,
    ty: &TypeExpr,
    others: impl IntoIterator<Item = Located<ValueRule>>,
) -> Vec<Located<ValueRule>> {
    let mut rules = parse_rules(scope, snippet, ty);
    rules.extend(others);
    check::check(scope, ty, &rules);
    rules
}

fn parse_rules(scope: &mut Scope<'_>, snippet: &Snippet<'_>, ty: &TypeExpr) -> Vec<Located<ValueRule>> {
    if snippet.text.trim().is_empty() {
        return Vec::new();
    }
    let shapes = match value_rule::parse(&snippet.text) {
        Ok(shapes) => shapes,
        Err(fault) => {
            let finding = broken_rule(scope, snippet, &fault, ty);
            scope.findings.push(finding);
            return Vec::new();
        }
    };
    let mut rules = Vec::with_capacity(shapes.len());
    for shape in shapes {
        if let Some(rule) = rule_of(scope, snippet, &shape, ty) {
            rules.push(Located::written(rule, snippet.span(&shape.range)));
        }
    }
    rules
}

fn rule_of(
    scope: &mut Scope<'_>,
    snippet: &Snippet<'_>,
    shape: &RuleShape,
    ty: &TypeExpr,
) -> Option<ValueRule> {
    let value = |shape: &LiteralShape| value_of(shape, snippet);
    let fitting = |shape: &LiteralShape| fitting_value(shape, snippet, ty);
    let comparison = |range: &Range<usize>| Comparator::from_sign(snippet.slice(range));
    Some(match &shape.form {
        RuleForm::Compare(sign, with) => {
            ValueRule::Compare { comparison: comparison(sign)?, value: value(with) }
        }
        RuleForm::Between(least, most) => ValueRule::Between { least: value(least), most: value(most) },
        RuleForm::Length(sign, count) => {
            ValueRule::Length { comparison: comparison(sign)?, count: read_count(scope, snippet, count)? }
        }
        RuleForm::LengthBetween(least, most) => ValueRule::LengthBetween {
            least: read_count(scope, snippet, least)?,
            most: read_count(scope, snippet, most)?,
        },
        RuleForm::Matches { source, flags } => {
            let regex = source.start - 1..flags.end;
            ValueRule::Matches { pattern: read_pattern(scope, snippet, &regex)? }
        }
        RuleForm::OneOf(values) => ValueRule::OneOf { values: values.iter().map(fitting).collect() },
        RuleForm::Default(with) => ValueRule::Default { value: fitting(with) },
        RuleForm::Example(with) => ValueRule::Example { value: fitting(with) },
        RuleForm::Unique => ValueRule::Unique,
        RuleForm::ReadOnly => ValueRule::ReadOnly,
        RuleForm::WriteOnly => ValueRule::WriteOnly,
        RuleForm::Deprecated => ValueRule::Deprecated,
    })
}

/// A rule that has a column of its own in other formats.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::ir) enum CellRule {
    Default,
    Example,
}

/// Words for that there is no value.
const NOTHING: [&str; 6] = ["", "-", "–", "—", "none", "n/a"];

/// Whether a whole text says that there is no value.
pub(in crate::ir) fn says_nothing(snippet: &Snippet<'_>) -> bool {
    NOTHING.contains(&snippet.text.trim().to_lowercase().as_str())
}

/// The rule of the value that a whole text is: one word, what stands in code or quotes, or as an example of a text all
/// words. `None` for words for people, which the type tells too.
pub(in crate::ir) fn rule_of_cell(
    scope: &Scope<'_>,
    snippet: &Snippet<'_>,
    ty: &TypeExpr,
    column: CellRule,
) -> Option<Located<ValueRule>> {
    if says_nothing(snippet) {
        return None;
    }
    let text = snippet.text.trim();
    let start = snippet.text.len() - snippet.text.trim_start().len();
    let all = start..start + text.len();
    let inner = |mark: char| {
        let inner = text.strip_prefix(mark)?.strip_suffix(mark)?;
        (!inner.is_empty() && !inner.contains(mark)).then(|| all.start + 1..all.end - 1)
    };
    let is_marked = text.contains(|next: char| "`\"[]{}()<>*".contains(next));
    let may_have_spaces = column == CellRule::Example && is_textual(ty);
    let shape = match (inner('`'), inner('"')) {
        (Some(range), _) => LiteralShape { form: LiteralForm::Bare, range },
        (None, Some(range)) => LiteralShape { form: LiteralForm::Quoted, range },
        _ if is_marked || text.contains(char::is_whitespace) && !may_have_spaces => return None,
        _ => LiteralShape { form: LiteralForm::Bare, range: all.clone() },
    };
    let value = fitting_value(&shape, snippet, ty);
    let rule = match column {
        CellRule::Default => ValueRule::Default { value },
        CellRule::Example => ValueRule::Example { value },
    };
    let rule = Located::derived(rule, snippet.span(&all));
    check::fits(scope, ty, &rule).then_some(rule)
}

fn is_textual(ty: &TypeExpr) -> bool {
    matches!(ty.non_null(), TypeExpr::Primitive { name } if name.is_textual())
}

/// A value of a field that holds text only is text, also when it looks like a number.
fn fitting_value(shape: &LiteralShape, snippet: &Snippet<'_>, ty: &TypeExpr) -> Value {
    match value_of(shape, snippet) {
        Value::Number(_) | Value::Boolean(_) if is_textual(ty) => {
            Value::Text(snippet.slice(&shape.range).to_owned())
        }
        value => value,
    }
}

fn read_count(scope: &mut Scope<'_>, snippet: &Snippet<'_>, range: &Range<usize>) -> Option<u64> {
    let count = snippet.slice(range).parse().ok();
    if count.is_none() {
        let finding = scope
            .finding(&BROKEN_RULE, snippet.span(range), "the length is too large to be counted")
            .help("Write a number below 2^64.");
        scope.findings.push(finding);
    }
    count
}

/// Reads the pattern of a `matches` rule, slashes and flags included.
fn read_pattern(scope: &mut Scope<'_>, snippet: &Snippet<'_>, regex: &Range<usize>) -> Option<Pattern> {
    match Pattern::parse(snippet.slice(regex)) {
        Ok(pattern) => {
            warn_unescaped(scope, snippet, regex);
            Some(pattern)
        }
        Err(fault) => {
            let range = regex.start + fault.range.start..regex.start + fault.range.end;
            report_pattern(scope, snippet.span(&range), fault);
            None
        }
    }
}

/// Warns of a regex, from slash to last flag, that Markdown would change.
fn warn_unescaped(scope: &mut Scope<'_>, snippet: &Snippet<'_>, regex: &Range<usize>) {
    let span = snippet.span(regex);
    let written = scope.source.slice(span);
    let before = snippet.slice(&(0..regex.start)).matches('`').count();
    let whole_in_code =
        scope.source.text().get(..snippet.whole().start as usize).is_some_and(|t| t.ends_with('`'));
    let signs: &[char] = &['\\', '*', '_', '[', '<', '|'];
    let changed = written.replace("\\|", "");
    let Some(sign) = changed.chars().find(|next| signs.contains(next)) else { return };
    if before % 2 == 1 || whole_in_code || snippet.is_code {
        return;
    }
    let message = format!("Markdown can take the `{sign}` of this regular expression for its own");
    let mut finding = scope
        .finding(&UNESCAPED_REGEX, span, message)
        .help("Put the expression in a code span, so that readers see it as it is.");
    if !written.contains('`') {
        finding = finding.replace("put it in a code span", format!("`{written}`"), Applicability::Certain);
    }
    scope.findings.push(finding);
}

/// Says which part of a Rule cell is no rule, and what to write instead.
fn broken_rule(scope: &Scope<'_>, snippet: &Snippet<'_>, fault: &Fault, ty: &TypeExpr) -> Diagnostic {
    let range = part_around(&snippet.text, fault.range.start);
    let part = snippet.slice(&range);
    let finding = match part {
        "" => scope.finding(&BROKEN_RULE, snippet.whole(), "a rule is missing after a comma"),
        _ => scope.finding(&BROKEN_RULE, snippet.span(&range), format!("`{part}` is no rule")),
    };
    match advice::advice(part, bounded(ty)) {
        Some(advice::Advice::Write(rule)) => finding.help(format!("Did you mean `{rule}`?")).replace(
            format!("write `{rule}`"),
            rule,
            Applicability::Suggested,
        ),
        Some(advice::Advice::Say(help)) => finding.help(help),
        None => finding.help(ALLOWED),
    }
}

/// What a bound on a value of the type bounds, when the type tells.
fn bounded(ty: &TypeExpr) -> Option<advice::Bounded> {
    match ty.non_null() {
        TypeExpr::Primitive { name } if name.is_textual() => Some(advice::Bounded::Length),
        TypeExpr::List { .. } | TypeExpr::Set { .. } | TypeExpr::Map { .. } => Some(advice::Bounded::Length),
        TypeExpr::Primitive { .. } => Some(advice::Bounded::Size),
        _ => None,
    }
}

/// The part between commas or semicolons that holds the byte `at`, trimmed; a `/` opens a regex, in
/// which commas are text.
fn part_around(text: &str, at: usize) -> Range<usize> {
    let mut start = 0;
    let mut end = text.len();
    let mut quote = None;
    for (offset, next) in text.char_indices() {
        match (quote, next) {
            (None, '"' | '`') => quote = Some(next),
            (None, '/') if text[start..offset].trim_end().ends_with("matches") => quote = Some('/'),
            (Some(open), _) if open == next => quote = None,
            (None, ',' | ';') if offset < at => start = offset + 1,
            (None, ',' | ';') => {
                end = offset;
                break;
            }
            _ => {}
        }
    }
    let part = &text[start..end];
    let lead = part.len() - part.trim_start().len();
    start + lead..start + lead + part.trim().len()
}
