//! The code blocks of a step, and what is done with them.

use super::{CodeBlock, CodeUse, Step};
use crate::base::{Located, SpecPath, codes};
use crate::ir::ClauseBody;
use crate::ir::lower::console::console_sessions;
use crate::ir::lower::fence::{FenceInfo, lines};
use crate::ir::lower::http::http_exchanges;
use crate::ir::lower::scope::Scope;
use crate::syntax::BlockIndex;

codes! {
    /// The `title="path"` of a fence names a place outside the lesson's folder.
    ///
    /// A lesson runs in a fresh folder of its own, and the fence writes its file there. An absolute
    /// path, or one with `..`, would write over files of whoever runs the lesson.
    ///
    /// ```markdown
    /// ~~~json title="../settings.json"
    /// {}
    /// ~~~
    /// ```
    ///
    /// Write a path below the folder, such as `title="settings.json"`.
    pub(in crate::ir) OUTSIDE_PATH = "outside-path", Error;
}

/// Reads the code of a tutorial's step.
pub(in crate::ir) fn lower(scope: &mut Scope<'_>) -> ClauseBody {
    let blocks = scope.blocks().iter().flat_map(|&block| scope.document.subtree(block));
    let fences: Vec<(BlockIndex, FenceInfo)> = blocks
        .filter(|&block| scope.owns(block))
        .filter_map(|block| FenceInfo::read(scope, block).map(|info| (block, info)))
        .filter(|(_, info)| !info.language.value.is_empty() || info.title.is_some())
        .collect();
    let mut step = Step::default();
    let mut at = 0;
    while let Some((fence, info)) = fences.get(at) {
        let usage = usage(scope, *fence, info, &fences[at + 1..]);
        if usage_runs(&usage) {
            scope.claim(*fence);
        }
        at += 1;
        if let CodeUse::Http { exchange } = &usage
            && exchange.response.is_some()
        {
            scope.claim(fences[at].0);
            at += 1;
        }
        step.code.push(CodeBlock { language: info.language.clone(), usage, span: scope.block(*fence).span });
    }
    ClauseBody::Step(Box::new(step))
}

fn usage_runs(usage: &CodeUse) -> bool {
    !matches!(usage, CodeUse::Shown { .. })
}

fn usage(
    scope: &mut Scope<'_>,
    fence: BlockIndex,
    info: &FenceInfo,
    following: &[(BlockIndex, FenceInfo)],
) -> CodeUse {
    if info.no_run {
        return CodeUse::Shown { content: content(scope, fence) };
    }
    if let Some(path) = &info.title {
        check_path(scope, path);
        let content = content(scope, fence) + "\n";
        return CodeUse::File { path: path.value.clone(), content };
    }
    match info.language.value.to_ascii_lowercase().as_str() {
        "console" => CodeUse::Console { sessions: console_sessions(scope, fence) },
        "http" => http(scope, fence, following),
        "sh" => CodeUse::Script { script: content(scope, fence) },
        _ => CodeUse::Shown { content: content(scope, fence) },
    }
}

/// An http fence, with the response in the next fence of the step.
fn http(scope: &Scope<'_>, fence: BlockIndex, following: &[(BlockIndex, FenceInfo)]) -> CodeUse {
    let next = following.first().filter(|(_, info)| info.is("http") && !info.no_run && info.title.is_none());
    let fences: Vec<BlockIndex> = [fence].into_iter().chain(next.map(|&(next, _)| next)).collect();
    match http_exchanges(scope, &fences).into_iter().next() {
        Some(exchange) => CodeUse::Http { exchange: Box::new(exchange) },
        None => CodeUse::Shown { content: content(scope, fence) },
    }
}

fn content(scope: &Scope<'_>, fence: BlockIndex) -> String {
    lines(scope, fence).iter().map(|&(_, text)| text).collect::<Vec<_>>().join("\n")
}

fn check_path(scope: &mut Scope<'_>, path: &Located<String>) {
    if SpecPath::new(&path.value).is_err() {
        let message = format!("`{}` is no place in the lesson's own folder", path.value);
        let found = scope.finding(&OUTSIDE_PATH, path.span, message);
        scope.findings.push(found.help("Write a relative path without `..`."));
    }
}

#[cfg(test)]
mod tests {
    use super::OUTSIDE_PATH;
    use crate::ir::lower::testing::TestFile;
    use crate::ir::{ClauseBody, CodeUse};

    fn uses(text: &str) -> Vec<CodeUse> {
        let (file, _) = TestFile::new(text).lower();
        let ClauseBody::Step(step) = &file.clauses[0].body else { panic!("no step") };
        step.code.iter().map(|code| code.usage.clone()).collect()
    }

    #[test]
    fn each_fence_is_used_by_its_words() {
        let found = uses(
            "# Step 1: A\n\n```console\n$ a\n```\n\n1. x\n\n   ```sh\n   make\n   ```\n\n~~~json title=\"a/b.json\"\n{}\n~~~\n\n\
             ```sh no_run\nrm -r /\n```\n\n```\nplain\n```\n\n```http\nGET /tools\n```\n\n```json\n{}\n```\n",
        );
        assert!(matches!(&found[0], CodeUse::Console { sessions } if sessions.len() == 1));
        assert_eq!(found[1], CodeUse::Script { script: "make".to_owned() });
        assert_eq!(found[2], CodeUse::File { path: "a/b.json".to_owned(), content: "{}\n".to_owned() });
        assert_eq!(found[3], CodeUse::Shown { content: "rm -r /".to_owned() });
        assert!(matches!(&found[4], CodeUse::Http { .. }), "{found:?}");
        assert_eq!(found[5], CodeUse::Shown { content: "{}".to_owned() });
        assert_eq!(found.len(), 6);
        let outside = TestFile::new("# Step 1\n\n```json title=\"../shed.json\"\n{}\n```\n").lower().1;
        assert!(outside.iter().any(|finding| finding.code.name == OUTSIDE_PATH.name), "{outside:?}");
    }

    #[test]
    fn a_response_is_part_of_its_exchange() {
        let found = uses("# Step 1\n\n```http\nGET /a\n```\n\nThen:\n\n```http\nHTTP/1.1 200 OK\n```\n");
        assert!(matches!(&found[..], [CodeUse::Http { exchange }] if exchange.response.is_some()));
    }

    #[test]
    fn files_stay_in_the_folder() {
        let file = TestFile::new("# Step 1\n\n```json title=\"../x\"\n```\n\n```console\nout\n```\n");
        assert_eq!(file.findings(), ["outside-path: ../x", "broken-console: out"]);
    }
}
