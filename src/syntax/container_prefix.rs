//! What a line repeats of the quotes, items and footnotes that hold a block.

/// A block that later lines of its content must continue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Container {
    /// A quote or an alert: `>` and perhaps a space.
    Quote,
    /// An item whose content stands this many columns in.
    Item {
        /// Columns from the place of the item's list to its content.
        columns: usize,
    },
    /// A footnote definition: four columns.
    Footnote,
}

/// Walks over the start of one line; tabs go to the next multiple of four columns.
#[derive(Clone, Copy, Debug)]
pub(super) struct LinePrefix<'l> {
    line: &'l str,
    /// Byte that is looked at next; a tab of which columns are left stays here.
    pub(super) offset: usize,
    column: usize,
    /// Whether every container was there; if not, the line continues a paragraph lazily.
    pub(super) complete: bool,
}

impl<'l> LinePrefix<'l> {
    /// Walks over what `line` repeats of `containers`, from the outermost on.
    pub(super) fn new(line: &'l str, containers: &[Container]) -> Self {
        let mut prefix = Self { line, offset: 0, column: 0, complete: true };
        prefix.complete = containers.iter().all(|&container| prefix.take(container));
        prefix
    }

    /// Skips up to `columns` columns of spaces and tabs.
    pub(super) fn skip_columns(&mut self, columns: usize) {
        let target = self.column + columns;
        while self.column < target {
            match self.next() {
                Some(b' ') => (self.offset, self.column) = (self.offset + 1, self.column + 1),
                Some(b'\t') => {
                    let stop = tab_stop(self.column);
                    if stop > target {
                        self.column = target;
                        return;
                    }
                    (self.offset, self.column) = (self.offset + 1, stop);
                }
                _ => return,
            }
        }
    }

    /// Byte of the first character that is neither space nor tab.
    pub(super) fn text_offset(self) -> usize {
        let rest = &self.line[self.offset..];
        self.line.len() - rest.trim_start_matches([' ', '\t']).len()
    }

    fn take(&mut self, container: Container) -> bool {
        match container {
            Container::Quote => self.take_quote(),
            Container::Item { columns } => self.take_indent(columns),
            Container::Footnote => self.take_indent(4),
        }
    }

    fn take_quote(&mut self) -> bool {
        let at = self.text_offset();
        if self.indent() > 3 || self.line.as_bytes().get(at) != Some(&b'>') {
            return false;
        }
        self.column += self.indent() + 1;
        self.offset = at + 1;
        self.skip_columns(1);
        true
    }

    fn take_indent(&mut self, columns: usize) -> bool {
        let blank = self.text_offset() == self.line.len();
        if self.indent() < columns && !blank {
            return false;
        }
        self.skip_columns(columns);
        true
    }

    fn indent(self) -> usize {
        let spaces = self.line[self.offset..self.text_offset()].bytes();
        spaces.fold(self.column, |column, byte| if byte == b'\t' { tab_stop(column) } else { column + 1 })
            - self.column
    }

    fn next(self) -> Option<u8> {
        self.line.as_bytes().get(self.offset).copied()
    }
}

fn tab_stop(column: usize) -> usize {
    (column / 4 + 1) * 4
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rest<'l>(line: &'l str, containers: &[Container]) -> (&'l str, bool) {
        let prefix = LinePrefix::new(line, containers);
        (&line[prefix.offset..], prefix.complete)
    }

    #[test]
    fn a_quote_takes_its_mark_and_one_space() {
        assert_eq!(rest(">  a", &[Container::Quote]), (" a", true));
        assert_eq!(rest("   >a", &[Container::Quote]), ("a", true));
        assert_eq!(rest("    >a", &[Container::Quote]), ("    >a", false));
    }

    #[test]
    fn an_item_takes_its_columns_also_from_a_tab() {
        let item = Container::Item { columns: 2 };
        assert_eq!(rest("  a", &[item]), ("a", true));
        assert_eq!(rest("\ta", &[item]), ("\ta", true), "two columns of the tab are left");
        assert_eq!(rest(" a", &[item]), (" a", false), "a lazy line");
        assert_eq!(rest("> \ta", &[Container::Quote, item]), ("a", true));
    }
}
