//! Calls as formatters lay them out.

use unicode_width::UnicodeWidthStr;

/// How a formatter lays out calls.
#[derive(Clone, Copy)]
pub(super) struct CallForm {
    /// The width of a line.
    pub(super) width: usize,
    /// The width of several arguments that stand on one line with the function.
    pub(super) arguments: usize,
    /// Whether arguments that do not fit may stand on one line of their own.
    pub(super) own_line: bool,
    /// The width up to which arguments that do not fit share a line, when all of them are so short.
    pub(super) short: usize,
    /// Whether the last of arguments on lines of their own has a comma too.
    pub(super) last_comma: bool,
    /// A step of indentation.
    pub(super) indent: &'static str,
}

impl CallForm {
    /// The lines of `head(arguments)tail`, which stand behind `indent` columns.
    pub(super) fn lines(
        self,
        indent: usize,
        (head, tail): (&str, &str),
        arguments: &[String],
    ) -> Vec<String> {
        let joined = arguments.join(", ");
        let line = format!("{head}({joined}){tail}");
        let is_short = arguments.len() == 1 || joined.width() <= self.arguments;
        let fits = indent + line.width() <= self.width && is_short;
        if fits || arguments.is_empty() {
            return vec![line];
        }
        let step = self.indent;
        let mut lines = vec![format!("{head}(")];
        let fits = indent + step.len() + joined.width() < self.width;
        if self.own_line && (fits || arguments.len() == 1) {
            lines.push(format!("{step}{joined}"));
        } else if fits && arguments.iter().all(|argument| argument.width() <= self.short) {
            lines.push(format!("{step}{joined},"));
        } else {
            lines.extend(arguments.iter().map(|argument| format!("{step}{argument},")));
            let last = lines.last_mut().filter(|_| !self.last_comma);
            last.map(String::pop);
        }
        lines.push(format!("){tail}"));
        lines
    }
}
