//! The tokens of a source with what is needed to find one's way in them: lines, and which brackets belong together.

use super::language::Syntax;
use super::token::{Kind, Token, tokens};

/// A source, taken apart.
pub(super) struct Outline<'t> {
    text: &'t str,
    pub(super) tokens: Vec<Token<'t>>,
    /// For each opening bracket the position of its closing one, and the other way round.
    pairs: Vec<Option<usize>>,
    /// Where lines begin.
    lines: Vec<usize>,
}

impl<'t> Outline<'t> {
    pub(super) fn new(text: &'t str, syntax: &Syntax) -> Self {
        let tokens = tokens(text, syntax);
        let pairs = pairs(&tokens);
        let lines = std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1));
        Self { text, tokens, pairs, lines: lines.collect() }
    }

    /// The token at `at`, if it is there.
    pub(super) fn get(&self, at: usize) -> Option<&Token<'t>> {
        self.tokens.get(at)
    }

    /// The bracket that belongs to the one at `at`.
    pub(super) fn pair(&self, at: usize) -> Option<usize> {
        self.pairs.get(at).copied().flatten()
    }

    /// The lines: number from 0, where each begins, and its text.
    pub(super) fn lines(&self) -> impl Iterator<Item = (usize, usize, &'t str)> {
        self.lines.iter().enumerate().map(|(line, &start)| {
            let end = self.lines.get(line + 1).copied().unwrap_or(self.text.len());
            (line, start, &self.text[start..end])
        })
    }

    /// The line of an offset, from 0.
    pub(super) fn line(&self, offset: usize) -> usize {
        self.lines.partition_point(|&start| start <= offset) - 1
    }

    /// The first token that begins in a line, or goes over from the line before.
    pub(super) fn first_of_line(&self, line: usize) -> Option<usize> {
        let start = *self.lines.get(line)?;
        let end = self.lines.get(line + 1).copied().unwrap_or(self.text.len() + 1);
        let at = self.tokens.partition_point(|token| token.end <= start);
        self.tokens.get(at).filter(|token| token.start < end).map(|_| at)
    }

    /// The columns before the first token of an offset's line.
    pub(super) fn indent(&self, offset: usize) -> usize {
        let start = self.lines[self.line(offset)];
        let line = &self.text[start..];
        line.len() - line.trim_start_matches([' ', '\t']).len()
    }

    /// Whether a token is the first of its line.
    pub(super) fn begins_line(&self, at: usize) -> bool {
        let token = self.tokens[at];
        at == 0 || self.line(self.tokens[at - 1].end) < self.line(token.start)
    }

    /// The token behind `at` that is no comment.
    pub(super) fn after(&self, at: usize) -> Option<usize> {
        (at + 1..self.tokens.len()).find(|&next| self.tokens[next].kind != Kind::Comment)
    }

    /// The end of the lines behind `at` that are indented further than its own. Comments that are not, at their end, are
    /// about what follows.
    pub(super) fn end_of_indented(&self, at: usize) -> usize {
        let own = self.indent(self.tokens[at].start);
        let own_line = self.line(self.tokens[at].start);
        let is_over = |next: &usize| {
            let token = self.tokens[*next];
            token.kind != Kind::Comment
                && self.line(token.start) > own_line
                && self.begins_line(*next)
                && self.indent(token.start) <= own
                && !matches!(token.text, ")" | "]" | "}" | ",")
        };
        let mut end = (at + 1..self.tokens.len()).find(is_over).unwrap_or(self.tokens.len());
        while end > at + 1
            && self.is_comment_of_line(end - 1)
            && self.indent(self.tokens[end - 1].start) <= own
        {
            end -= 1;
        }
        end
    }

    fn is_comment_of_line(&self, at: usize) -> bool {
        self.tokens[at].kind == Kind::Comment && self.begins_line(at)
    }
}

fn pairs(tokens: &[Token<'_>]) -> Vec<Option<usize>> {
    let mut pairs = vec![None; tokens.len()];
    let mut open: Vec<usize> = Vec::new();
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Sign) {
        let opener = match token.text {
            "(" | "[" | "{" => {
                open.push(at);
                continue;
            }
            ")" => "(",
            "]" => "[",
            "}" => "{",
            _ => continue,
        };
        // A bracket that is never closed takes those inside it along.
        if let Some(depth) = open.iter().rposition(|&from| tokens[from].text == opener) {
            let from = open[depth];
            open.truncate(depth);
            pairs[from] = Some(at);
            pairs[at] = Some(from);
        }
    }
    pairs
}
