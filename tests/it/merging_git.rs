//! Two branches that both built and both edited, in real git repositories.

use std::process::Command;

use crate::merging::{BANK, SUITE, build, built, edit, write_test};
use crate::project::Folder;

/// Runs git; whether it succeeded, and what it said.
fn try_git(folder: &Folder, arguments: &[&str]) -> (bool, String) {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"]);
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    let output = command.args(arguments).current_dir(folder.path()).output().expect("git must be there");
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&said).into_owned())
}

#[track_caller]
fn git(folder: &Folder, arguments: &[&str]) {
    let (succeeded, said) = try_git(folder, arguments);
    assert!(succeeded, "git {arguments:?}: {said}");
}

#[track_caller]
fn commit(folder: &Folder) {
    git(folder, &["add", "-A"]);
    git(folder, &["commit", "-q", "-m", "x"]);
}

/// A repository in which the branches `a` and `b` each did something; `b` is checked out.
fn branches(folder: &Folder, a: impl Fn(&Folder), b: impl Fn(&Folder)) {
    git(folder, &["init", "-q"]);
    commit(folder);
    git(folder, &["checkout", "-q", "-b", "a"]);
    a(folder);
    commit(folder);
    git(folder, &["checkout", "-q", "-b", "b", "main"]);
    b(folder);
    commit(folder);
}

const LIMITS: &str = "limits";
const OPENING: &str = "bank/requirement-opening";

#[test]
fn branches_that_touch_other_regions_merge_and_build_cleanly() {
    let folder = built(BANK);
    branches(
        &folder,
        |folder| {
            edit(folder, "spec/bank.md", "over the limit", "over the daily limit");
            folder.write("spec/cards.md", "# Cards\n\n## Requirement: Pin\n\nA card MUST have a pin.\n");
            write_test(folder, LIMITS, "    assert(daily);\n");
            edit(folder, SUITE, "import {", "import assert from \"node:assert\";\nimport {");
            build(folder);
        },
        |folder| {
            edit(
                folder,
                "spec/bank.md",
                "doors at nine.\n",
                "doors at ten.\n\n## Requirement: Closing\n\nThe branch MUST close.\n",
            );
            folder.write("spec/desks.md", "# Desks\n\n## Requirement: Lamp\n\nA desk MUST have a lamp.\n");
            build(folder);
            write_test(folder, OPENING, "    assert(ten);\n");
            build(folder);
        },
    );
    git(&folder, &["merge", "-q", "a", "-m", "x"]);
    build(&folder);
    let suite = folder.read(SUITE);
    for words in
        ["daily limit", "assert(daily);", "import assert", "at ten", "assert(ten);", "requirement-closing"]
    {
        assert!(suite.contains(words), "no `{words}` in:\n{suite}");
    }
    let record = folder.read("out/tests/.specc/manifest");
    assert_eq!(record.lines().count(), 3, "{record}");
}

#[test]
fn a_new_signature_and_a_new_body_of_one_test_merge() {
    let folder = built(BANK);
    branches(
        &folder,
        |folder| {
            edit(
                folder,
                "spec/bank.md",
                "Limits {#limits}\n\nThe bank",
                "Daily limits {#limits}\n\nEach bank",
            );
            build(folder);
        },
        |folder| write_test(folder, LIMITS, "    assert(mine);\n"),
    );
    git(&folder, &["merge", "-q", "a", "-m", "x"]);
    build(&folder);
    let suite = folder.read(SUITE);
    assert!(suite.contains("Daily limits") && suite.contains("assert(mine);"), "{suite}");
}

#[test]
fn branches_that_change_one_region_conflict_there_and_a_build_waits_for_the_choice() {
    let folder = built(BANK);
    branches(
        &folder,
        |folder| write_test(folder, LIMITS, "    assert(one);\n"),
        |folder| write_test(folder, LIMITS, "    assert(two);\n"),
    );
    assert!(!try_git(&folder, &["merge", "-q", "a"]).0);
    let conflicted = folder.read(SUITE);
    folder.specc(&["build", "-t", "tests"]).ends_with(1);
    assert_eq!(folder.read(SUITE), conflicted);
    folder.specc(&["merge", "--accept", "theirs", SUITE]).ends_with(0);
    build(&folder);
    assert!(folder.read(SUITE).contains("assert(one);"));
}

#[test]
fn a_conflict_in_a_generated_file_is_built_away() {
    let folder = built(BANK);
    folder.specc(&["build", "-t", "docs"]).ends_with(0);
    let change = |word: &'static str| {
        move |folder: &Folder| {
            folder.write(
                &format!("spec/{word}.md"),
                &format!("# {word}\n\n## Requirement: X\n\nIt MUST {word}.\n"),
            );
            folder.specc(&["build", "-t", "docs"]).ends_with(0);
        }
    };
    branches(&folder, change("sing"), change("sway"));
    let _ = try_git(&folder, &["merge", "-q", "a", "-m", "x"]);
    folder.specc(&["build", "-t", "docs"]).ends_with(0);
    folder.specc(&["build", "-t", "docs", "--check"]).ends_with(0);
    let index = folder.read("out/docs/index.md");
    assert!(index.contains("sing") && index.contains("sway") && !index.contains("<<<<<<<"), "{index}");
}
