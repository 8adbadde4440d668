//! The words and separators of a sentence, for who must what under which condition.

use std::ops::Range;

use super::mask::{Prose, Seen};

/// What a token is. Brackets with all in them are one [`TokenKind::Other`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    Word,
    Comma,
    /// `;`, `:` or a dash.
    Break,
    /// Code, quotations, numbers, brackets.
    Other,
}

/// A word, a separator or something opaque.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) raw: Range<usize>,
}

impl Token {
    /// Whether it is one of `words`, in any case of letters.
    pub(super) fn is_word(&self, prose: &Prose<'_, '_>, words: &[&str]) -> bool {
        self.kind == TokenKind::Word && {
            let text = &prose.raw()[self.raw.clone()];
            words.iter().any(|word| text.eq_ignore_ascii_case(word))
        }
    }
}

/// The tokens of a raw range, in order.
pub(super) fn tokens(prose: &Prose<'_, '_>, range: Range<usize>) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::with_capacity(range.len() / 4 + 1);
    let (mut at, mut depth) = (range.start, 0_usize);
    while at < range.end {
        let inside = depth > 0;
        if let Some((kind, end)) = run(prose, at) {
            let kind = if inside { TokenKind::Other } else { kind };
            extend(&mut found, kind, at..end.min(range.end), inside);
            at = end;
            continue;
        }
        let Some((char_range, seen)) = prose.next(at).filter(|(next, _)| next.start < range.end) else {
            break;
        };
        at = char_range.end;
        match seen {
            Seen::Char('(' | '[' | '{') => depth += 1,
            Seen::Char(')' | ']' | '}') => depth = depth.saturating_sub(1),
            Seen::Char(_) | Seen::Hidden => {}
        }
        match kind(seen) {
            _ if inside => extend(&mut found, TokenKind::Other, char_range, true),
            Some(kind) => extend(&mut found, kind, char_range, false),
            None => {}
        }
    }
    for token in &mut found {
        let text = &prose.raw()[token.raw.clone()];
        if text.len() > 1 && text.bytes().all(|byte| byte == b'-') {
            token.kind = TokenKind::Break;
        }
    }
    found
}

/// The letters, or what is masked, that begin at `at`: what most of a sentence is made of.
fn run(prose: &Prose<'_, '_>, at: usize) -> Option<(TokenKind, usize)> {
    let letters = prose.letters_end(at);
    if letters > at {
        return Some((TokenKind::Word, letters));
    }
    let masked = prose.masked_end(at);
    (masked > at).then_some((TokenKind::Other, masked))
}

fn kind(seen: Seen) -> Option<TokenKind> {
    Some(match seen {
        Seen::Char(next) if next.is_whitespace() => return None,
        Seen::Char('.' | '!' | '?' | '。' | '！' | '？') => return None,
        Seen::Char(',' | '，' | '、') => TokenKind::Comma,
        Seen::Char(';' | ':' | '—' | '–' | '；' | '：') => TokenKind::Break,
        Seen::Char(next) if next.is_alphabetic() || matches!(next, '-' | '\'' | '’' | '_') => {
            TokenKind::Word
        }
        Seen::Char(_) | Seen::Hidden => TokenKind::Other,
    })
}

/// Adds a character to the last token when they touch and are of one kind, or opens a new one.
fn extend(found: &mut Vec<Token>, kind: TokenKind, raw: Range<usize>, inside: bool) {
    let joins = |last: &Token| {
        let touches = last.raw.end == raw.start;
        let same = last.kind == kind && matches!(kind, TokenKind::Word | TokenKind::Other);
        inside || touches && same
    };
    match found.last_mut() {
        Some(last) if joins(last) => last.raw.end = raw.end,
        _ => found.push(Token { kind, raw }),
    }
}
