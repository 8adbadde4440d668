//! A lesson's code in the canonical form: fences.

use super::{CodeBlock, CodeUse, Step};
use crate::ir::clause::example::print::console_fence;
use crate::ir::print::markdown::fence;
use crate::ir::print::page::Page;

impl Step {
    /// Prints the code blocks.
    pub(in crate::ir) fn print(&self, page: &mut Page<'_>) {
        self.code.iter().for_each(|code| code.print(page));
    }
}

impl CodeBlock {
    fn print(&self, page: &mut Page<'_>) {
        let language = &self.language.value;
        let text = match &self.usage {
            CodeUse::Console { sessions } => console_fence(sessions),
            CodeUse::Http { exchange } => return exchange.print(page),
            CodeUse::Script { script } => fence('`', language, script),
            CodeUse::File { path, content } => {
                let info = format!("{language} title=\"{path}\"");
                fence('`', info.trim_start(), content.strip_suffix('\n').unwrap_or(content))
            }
            CodeUse::Shown { content } => fence('`', &format!("{language} no_run"), content),
        };
        page.block(self.span, text);
    }
}
