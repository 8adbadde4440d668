//! An example's clause to an [`Example`].

use super::conversation::Conversation;
use super::{Example, cases, expectations, model_spec, table};
use crate::ir::lower::console::console_sessions;
use crate::ir::lower::http::http_exchanges;
use crate::ir::lower::scope::Scope;
use crate::syntax::{BlockIndex, BlockKind};

/// Reads an example. What is in none of its forms stays prose.
pub(in crate::ir) fn lower(scope: &mut Scope<'_>) -> Example {
    let mut conversation = Conversation::default();
    let mut example = Example::default();
    let mut http = Vec::new();
    for &block in scope.blocks() {
        if scope.is_claimed(block) {
            continue;
        }
        let taken = match fence_language(scope, block) {
            Some("http") => {
                http.push(block);
                true
            }
            Some("console") => {
                example.console.extend(console_sessions(scope, block));
                true
            }
            _ if scope.block(block).kind == BlockKind::Quote => conversation.quote(scope, block),
            _ if model_spec::is_conversation(scope, block) => {
                model_spec::read(scope, block, &mut conversation);
                true
            }
            _ => false,
        };
        if taken {
            scope.claim(block);
        }
    }
    example.http = http_exchanges(scope, &http);
    example.table = table::case_table(scope);
    example.expectations = expectations::expectations(scope);
    example.runs = expectations::runs(scope);
    example.turns = conversation.turns;
    example.answers = conversation.answers;
    example.comparisons = conversation.comparisons;
    example.cases = cases::cases(&scope.id, &example, scope.entry().span);
    example
}

/// The first word after a fence.
fn fence_language<'a>(scope: &Scope<'a>, block: BlockIndex) -> Option<&'a str> {
    match &scope.block(block).kind {
        BlockKind::Fence { info, .. } => info.split_whitespace().next(),
        _ => None,
    }
}
