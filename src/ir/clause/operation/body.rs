//! The values of Request and Response labels: `` `T` as `media/type`, note ``, or a media type alone.

use std::ops::Range;

use super::{Body, is_json_media};
use crate::base::Located;
use crate::ir::lower::label::FoundLabel;
use crate::ir::lower::leaf::Leaf;
use crate::ir::lower::scope::Scope;
use crate::ir::lower::snippet::Snippet;
use crate::ir::type_expr::lower::{broken_type, type_of};
use crate::ir::{Primitive, Text, TypeExpr};
use crate::syntax::lang::Fault;
use crate::syntax::lang::type_expr;

/// Words by which a label says that nothing is sent.
pub(super) const NOTHING: [&str; 4] = ["nothing", "no content", "no body", "empty"];

/// Reads the body that a label describes; `any` words that are no type are a finding.
pub(super) fn read_body(scope: &mut Scope<'_>, label: &FoundLabel) -> Body {
    let leaf = scope.leaf(label.block);
    let snippet = Snippet::of_leaf(scope, leaf, label.value.clone()).into_owned();
    let lower = snippet.text.to_lowercase();
    let note_from = |from: usize| note(leaf, label.value.start + from..label.value.end);
    if snippet.text.trim().is_empty() {
        return Body::default();
    }
    if let Some(word) = NOTHING.iter().find(|word| is_lead(&lower, word)) {
        return Body { note: note_from(word.len()), ..Body::default() };
    }
    if let Some((media, end)) = leading_media_type(&snippet.text) {
        return Body {
            ty: Some(Located::derived(type_of_media(snippet.slice(&media)), snippet.span(&media))),
            media_type: Some(snippet.located(&media)),
            note: note_from(end),
            ..Body::default()
        };
    }
    let (shape, end) = match type_expr::parse_prefix(&snippet.text) {
        Ok(read) => read,
        Err(fault) => {
            let finding = broken_type(scope, &snippet, &fault);
            scope.findings.push(finding);
            return Body::default();
        }
    };
    let ty = type_of(&shape, &snippet);
    if let Some(fault) = stray_words(&ty, &snippet, end) {
        let finding = broken_type(scope, &snippet, &fault);
        scope.findings.push(finding);
        return Body::default();
    }
    let media_type = media_type(&snippet.text, end);
    Body {
        ty: Some(Located::written(ty, snippet.span(&(0..end)))),
        media_type: media_type.as_ref().map(|(media, _)| snippet.located(media)),
        note: note_from(media_type.map_or(end, |(_, end)| end)),
        ..Body::default()
    }
}

/// Whether a text begins with words for nothing.
pub(in crate::ir) fn says_nothing(text: &str) -> bool {
    let lower = text.to_lowercase();
    NOTHING.iter().any(|word| is_lead(&lower, word))
}

fn is_lead(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// After a bare lower-case word that is no type of the dialect, further words show that the label
/// holds a sentence. After `Page`, `of T` is a parameter.
fn stray_words(ty: &TypeExpr, snippet: &Snippet<'_>, end: usize) -> Option<Fault> {
    let rest = &snippet.text[end..];
    let start = end + rest.len() - rest.trim_start().len();
    let word = rest.trim_start();
    let length = word.find(|next: char| !next.is_alphanumeric()).unwrap_or(word.len());
    let is_parameter = &word[..length] == "of";
    let in_code = snippet.text.trim_start().starts_with(['`', '[', '(']);
    let is_prose = matches!(ty, TypeExpr::Named { name } if !name.value.starts_with(char::is_uppercase));
    if is_parameter {
        return Some(Fault { range: start..start + length, too_deep: false });
    }
    let stray = length > 0 && is_prose && !in_code && &word[..length] != "as";
    stray.then(|| Fault { range: 0..snippet.text.len(), too_deep: false })
}

/// The media type after an `as` at byte `from` of a text, and where the rest begins.
fn media_type(text: &str, from: usize) -> Option<(Range<usize>, usize)> {
    let after = text[from..].trim_start().strip_prefix("as ")?;
    let start = text.len() - after.len();
    let (media, end) = leading_media_type(after)?;
    Some((start + media.start..start + media.end, start + end))
}

/// What is sent in a media type of which nothing else is said.
fn type_of_media(media: &str) -> TypeExpr {
    let is_text = media.split('/').next().is_some_and(|family| family.eq_ignore_ascii_case("text"));
    let name = match (is_json_media(media), is_text) {
        (true, _) => Primitive::Json,
        (false, true) => Primitive::String,
        (false, false) => Primitive::Bytes,
    };
    TypeExpr::Primitive { name }
}

/// The media type that a text begins with, in code or not, and where the rest begins.
fn leading_media_type(text: &str) -> Option<(Range<usize>, usize)> {
    let mark = text.trim_start().trim_start_matches('`');
    let start = text.len() - mark.len();
    let is_sign = |next: char| next.is_ascii_alphanumeric() || "/+-._*".contains(next);
    let length = mark.find(|next| !is_sign(next)).unwrap_or(mark.len());
    let word = mark[..length].trim_end_matches('.');
    let (family, kind) = word.split_once('/')?;
    if family.is_empty() || kind.is_empty() || kind.contains('/') {
        return None;
    }
    let end = start + word.len();
    Some((start..end, end + usize::from(text[end..].starts_with('`'))))
}

/// What follows, without the sign that sets it off.
fn note(leaf: &Leaf<'_>, raw: Range<usize>) -> Option<Text> {
    let text = leaf.raw().get(raw.clone())?;
    let kept = text.trim_start_matches([',', ';', ':', '.', ' ', '–', '—', '-', '\n']);
    let note = leaf.text(raw.end - kept.len()..raw.end);
    (!note.is_empty()).then_some(note)
}
