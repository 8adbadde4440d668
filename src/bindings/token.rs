//! Words, strings, comments and single characters of a source. Nothing is refused: what is no string or comment
//! to its end is read as single characters.

use super::language::{Oddity, Quote, Syntax};

/// A piece of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token<'t> {
    pub(super) kind: Kind,
    /// What stands in it: of a string and of a comment without its delimiters.
    pub(super) text: &'t str,
    /// Where it begins in the source, with its delimiter.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
}

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name, keyword or number.
    Word,
    /// What a string says.
    Text,
    /// A single character.
    Sign,
    /// What a comment says.
    Comment,
}

impl Token<'_> {
    /// What a string means: the usual escapes are what they stand for.
    pub(super) fn meaning(&self) -> String {
        let mut meaning = String::with_capacity(self.text.len());
        let mut rest = self.text.chars();
        while let Some(next) = rest.next() {
            match next {
                '\\' if self.kind == Kind::Text => meaning.extend(escaped(&mut rest)),
                _ => meaning.push(next),
            }
        }
        meaning
    }

    pub(super) fn is_sign(&self, sign: &str) -> bool {
        self.kind == Kind::Sign && self.text == sign
    }

    pub(super) fn is_word(&self, word: &str) -> bool {
        self.kind == Kind::Word && self.text == word
    }
}

/// All tokens of a source, in order.
pub(super) fn tokens<'t>(text: &'t str, syntax: &Syntax) -> Vec<Token<'t>> {
    let mut lexer = Lexer { text, syntax, at: 0, tokens: Vec::new() };
    while lexer.at < text.len() {
        lexer.next();
    }
    lexer.tokens
}

struct Lexer<'t, 's> {
    text: &'t str,
    syntax: &'s Syntax,
    at: usize,
    tokens: Vec<Token<'t>>,
}

impl<'t> Lexer<'t, '_> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn push(&mut self, kind: Kind, inner: std::ops::Range<usize>, end: usize) {
        self.tokens.push(Token { kind, text: &self.text[inner], start: self.at, end });
        self.at = end;
    }

    fn next(&mut self) {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else { return };
        // Most tokens are words, and what opens a string or comment begins with none, but for raw strings.
        let is_plain = self.syntax.oddity != Oddity::Rust || !matches!(first, 'r' | 'b');
        if is_word(first) && is_plain {
            return self.word();
        }
        if matches!(first, ' ' | '\t') {
            self.at += 1;
            return;
        }
        let is_found = self.comment(first)
            || (self.syntax.oddity == Oddity::Rust && self.raw_string(first))
            || self.string()
            || (self.syntax.oddity == Oddity::JavaScript && first == '/' && self.expression());
        if is_found {
            return;
        }
        if first.is_whitespace() {
            self.at += first.len_utf8();
        } else if is_word(first) {
            self.word();
        } else {
            let end = self.at + first.len_utf8();
            self.push(Kind::Sign, self.at..end, end);
        }
    }

    fn word(&mut self) {
        let rest = self.rest();
        let length = rest.find(|next| !is_word(next)).unwrap_or(rest.len());
        self.push(Kind::Word, self.at..self.at + length, self.at + length);
    }

    fn comment(&mut self, first: char) -> bool {
        let (rest, syntax) = (self.rest(), self.syntax);
        if let Some((open, close)) = syntax.block_comments.iter().find(|(open, _)| rest.starts_with(open)) {
            let inner = self.at + open.len();
            let end = if syntax.nested {
                nested_end(self.text, inner, open, close)
            } else {
                self.text[inner..].find(close).map(|length| inner + length)
            };
            let end = end.unwrap_or(self.text.len());
            self.push(Kind::Comment, inner..end, (end + close.len()).min(self.text.len()));
            return true;
        }
        let Some(open) = syntax.line_comments.iter().find(|open| rest.starts_with(**open)) else {
            return false;
        };
        let before = self.text[..self.at].chars().next_back();
        let is_comment = match syntax.oddity {
            Oddity::Shell => first != '#' || before.is_none_or(char::is_whitespace),
            Oddity::Php => !rest.starts_with("#["),
            Oddity::None | Oddity::Rust | Oddity::JavaScript => true,
        };
        if is_comment {
            let length = rest.find('\n').unwrap_or(rest.len());
            let end = self.at + length;
            self.push(Kind::Comment, self.at + open.len()..end, end);
        }
        is_comment
    }

    fn string(&mut self) -> bool {
        let rest = self.rest();
        let Some(quote) = self.syntax.strings.iter().find(|quote| rest.starts_with(quote.open)) else {
            return false;
        };
        let Some(length) = string_length(&rest[quote.open.len()..], quote) else { return false };
        let inner = self.at + quote.open.len();
        self.push(Kind::Text, inner..inner + length, inner + length + quote.close.len());
        true
    }

    /// `r#"…"#` and `'c'`; a lifetime is a sign and a word.
    fn raw_string(&mut self, first: char) -> bool {
        let rest = self.rest();
        if first == '\'' {
            let mut inner = rest.char_indices().skip(1);
            let length = match inner.next() {
                Some((_, '\\')) => {
                    rest[3..].find('\'').map(|length| length + 3).filter(|&length| length < 14)
                }
                Some(_) => inner.next().filter(|&(_, next)| next == '\'').map(|(at, _)| at),
                None => None,
            };
            let Some(length) = length else { return false };
            self.push(Kind::Text, self.at + 1..self.at + length, self.at + length + 1);
            return true;
        }
        let Some(after) = rest.strip_prefix('r').or_else(|| rest.strip_prefix("br")) else { return false };
        let hashes = after.len() - after.trim_start_matches('#').len();
        if !after[hashes..].starts_with('"') {
            return false;
        }
        let close = format!("\"{}", "#".repeat(hashes));
        let inner = self.at + (rest.len() - after.len()) + hashes + 1;
        let Some(length) = self.text[inner..].find(&close) else { return false };
        self.push(Kind::Text, inner..inner + length, inner + length + close.len());
        true
    }

    /// A regular expression stands where a value may, and nothing divides there.
    fn expression(&mut self) -> bool {
        let value_before = self.tokens.iter().rev().find(|token| token.kind != Kind::Comment);
        let may_stand = value_before.is_none_or(|token| match token.kind {
            Kind::Sign => !matches!(token.text, ")" | "]" | "}"),
            Kind::Word => matches!(token.text, "return" | "typeof" | "case" | "in" | "of" | "await"),
            Kind::Text | Kind::Comment => false,
        });
        let quote = Quote { open: "/", close: "/", escapes: true, lines: false };
        let Some(length) = string_length(&self.rest()[1..], &quote).filter(|_| may_stand) else {
            return false;
        };
        let inner = self.at + 1;
        self.push(Kind::Text, inner..inner + length, inner + length + 1);
        true
    }
}

fn is_word(next: char) -> bool {
    next.is_ascii_alphanumeric() || next == '_' || next == '$' || (!next.is_ascii() && next.is_alphanumeric())
}

/// The bytes before a string's end; none when it has no end.
fn string_length(text: &str, quote: &Quote) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if quote.escapes => at += 1,
            b'\n' if !quote.lines => return None,
            _ if bytes[at..].starts_with(quote.close.as_bytes()) => return Some(at),
            _ => {}
        }
        at += 1;
    }
    None
}

/// Where a comment with comments in it ends.
fn nested_end(text: &str, from: usize, open: &str, close: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut at, mut depth) = (from, 1_usize);
    while at < bytes.len() {
        if bytes[at..].starts_with(close.as_bytes()) {
            depth -= 1;
            if depth == 0 {
                return Some(at);
            }
            at += close.len();
        } else if bytes[at..].starts_with(open.as_bytes()) {
            depth += 1;
            at += open.len();
        } else {
            at += 1;
        }
    }
    None
}

/// The character behind a backslash. What is no usual escape stands as it is.
fn escaped(rest: &mut std::str::Chars<'_>) -> Vec<char> {
    match rest.next() {
        Some('n') => vec!['\n'],
        Some('t') => vec!['\t'],
        Some('r') => vec!['\r'],
        Some(kind @ ('u' | 'x')) => {
            let (digits, after) = code_point(kind, rest.as_str());
            let meant = u32::from_str_radix(digits, 16).ok().and_then(char::from_u32);
            match meant {
                Some(meant) => {
                    *rest = after.chars();
                    vec![meant]
                }
                None => vec!['\\', kind],
            }
        }
        Some(other) if !other.is_alphanumeric() => vec![other],
        Some(other) => vec!['\\', other],
        None => vec!['\\'],
    }
}

/// The digits behind `\u` or `\x`, with or without braces, and what follows them.
fn code_point(kind: char, rest: &str) -> (&str, &str) {
    if let Some((digits, after)) = rest.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
        return (digits, after);
    }
    let length = if kind == 'u' { 4 } else { 2 };
    rest.split_at_checked(length).unwrap_or(("", rest))
}
