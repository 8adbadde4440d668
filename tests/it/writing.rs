//! What a build does to a disk: all or nothing, nothing lost, nothing outside.

use crate::project::Folder;

const SPEC: &str = "# Bank\n\n## Requirement: Limits\n\nThe bank MUST decline a transfer over the limit.\n";
const SUITE: &str = "out/tests/bank.test.mjs";

#[test]
fn a_second_build_changes_nothing() {
    let folder = Folder::new([("spec/bank.md", SPEC)]);
    folder.specc(&["build"]).ends_with(0);
    let first = std::fs::metadata(folder.path().join(SUITE)).unwrap().modified().unwrap();
    let run = folder.specc(&["build"]).ends_with(0);
    assert!(!run.err().contains(" new") && !run.err().contains(" changed"), "{}", run.err());
    assert_eq!(std::fs::metadata(folder.path().join(SUITE)).unwrap().modified().unwrap(), first);
}

#[test]
fn a_dry_run_writes_nothing() {
    let folder = Folder::new([("spec/bank.md", SPEC)]);
    folder.specc(&["build", "--dry-run"]).ends_with(0);
    assert!(!folder.has("out"));
}

#[test]
fn a_stale_target_is_shown_and_left_alone() {
    let folder = Folder::new([("spec/bank.md", SPEC)]);
    folder.specc(&["build", "--check", "-t", "docs"]).ends_with(1);
    assert!(!folder.has("out"));
    folder.specc(&["build", "-t", "docs"]).ends_with(0);
    let run = folder.specc(&["build", "--check", "-t", "docs"]).ends_with(0);
    assert_eq!(run.out(), "");
    folder.write("spec/bank.md", &format!("{SPEC}\nMore words.\n"));
    let before = folder.read("out/docs/bank.md");
    let run = folder.specc(&["build", "--check", "-t", "docs"]).ends_with(1);
    assert!(run.out().contains("--- a/out/docs/bank.md\n+++ b/out/docs/bank.md\n"), "{}", run.out());
    assert!(run.out().contains("\n+More words.\n"), "{}", run.out());
    assert_eq!(folder.read("out/docs/bank.md"), before);
}

#[test]
fn an_edited_scaffold_is_not_stale() {
    let folder = Folder::new([("spec/bank.md", SPEC)]);
    folder.specc(&["build", "-t", "tests"]).ends_with(0);
    folder.write(SUITE, "mine\n");
    folder.specc(&["build", "--check", "-t", "tests"]).ends_with(0);
}

#[test]
fn an_error_in_the_spec_stops_the_build_before_anything_is_written() {
    let folder = Folder::new([("spec/bank.md", &*format!("{SPEC}\nSee [x](#nowhere).\n"))]);
    let run = folder.specc(&["build"]).ends_with(1);
    assert!(run.err().contains("dangling-reference"), "{}", run.err());
    assert!(!folder.has("out"));
}

#[test]
fn a_persons_file_in_the_way_is_never_overwritten() {
    let folder = Folder::new([("spec/bank.md", SPEC), (SUITE, "mine\n")]);
    let run = folder.specc(&["build", "--target", "tests"]).ends_with(1);
    assert!(run.err().contains("is in the way"), "{}", run.err());
    assert_eq!(folder.read(SUITE), "mine\n");
    folder.write("out/docs/index.md", "mine\n");
    folder.specc(&["build", "--target", "docs"]).ends_with(1);
    assert_eq!(folder.read("out/docs/index.md"), "mine\n");
}

#[test]
fn stale_files_go_unless_somebody_edited_them() {
    let folder = Folder::new([("spec/bank.md", SPEC), ("spec/other.md", SPEC), ("spec/third.md", SPEC)]);
    folder.specc(&["build", "-t", "tests"]).ends_with(0);
    std::fs::remove_file(folder.path().join("spec/bank.md")).unwrap();
    std::fs::remove_file(folder.path().join("spec/other.md")).unwrap();
    folder.write("out/tests/other.test.mjs", "edited\n");
    let run = folder.specc(&["build", "-t", "tests"]).ends_with(0);
    assert!(!folder.has(SUITE));
    assert_eq!(folder.read("out/tests/other.test.mjs"), "edited\n");
    assert!(run.err().contains("other.test.mjs"), "{}", run.err());
}

#[test]
fn each_file_has_a_line_in_the_record() {
    let folder = Folder::new([("spec/bank.md", SPEC), ("spec/a b.md", SPEC)]);
    folder.specc(&["build", "-t", "tests"]).ends_with(0);
    let record = folder.read("out/tests/.specc/manifest");
    let lines: Vec<&str> = record.lines().filter_map(|line| Some(line.split_once(' ')?.1)).collect();
    assert_eq!(lines, ["scaffold a b.test.mjs", "scaffold bank.test.mjs"]);
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let folder = Folder::new([("spec/sub/bank.md", SPEC)]);
    let outside = Folder::new([]);
    std::fs::create_dir_all(folder.path().join("out/tests")).unwrap();
    std::os::unix::fs::symlink(outside.path(), folder.path().join("out/tests/sub")).unwrap();
    let run = folder.specc(&["build", "-t", "tests"]).ends_with(1);
    assert!(run.err().contains("nothing is written through it"), "{}", run.err());
    assert_eq!(std::fs::read_dir(outside.path()).unwrap().count(), 0);
}

#[test]
fn an_output_folder_that_is_a_file_is_a_clear_error() {
    let folder = Folder::new([("spec/bank.md", SPEC), ("out", "a file\n")]);
    let run = folder.specc(&["build"]).ends_with(1);
    assert!(run.err().contains("target `tests` was not written"), "{}", run.err());
    assert!(run.err().contains("out` is a link or no folder"), "{}", run.err());
    assert_eq!(folder.read("out"), "a file\n");
}

#[test]
fn a_missing_or_empty_spec_folder_says_what_to_do() {
    let folder = Folder::new([]);
    let run = folder.specc(&["check"]).ends_with(2);
    assert!(run.err().contains("specc init"), "{}", run.err());
    std::fs::create_dir(folder.path().join("spec")).unwrap();
    let run = folder.specc(&["check"]).ends_with(2);
    assert!(run.err().contains("no `.md` file"), "{}", run.err());
}

#[test]
fn bytes_that_are_no_text_are_a_finding_at_their_place() {
    let folder = Folder::new([("spec/bank.md", SPEC)]);
    std::fs::write(folder.path().join("spec/bad.md"), b"# A\n\nx \xff y\n").unwrap();
    let run = folder.specc(&["check"]).ends_with(1);
    assert!(run.err().contains("error[not-utf8]"), "{}", run.err());
    assert!(run.err().contains("byte 7"), "{}", run.err());
}

#[cfg(unix)]
#[test]
fn a_loop_of_links_ends() {
    let folder = Folder::new([("spec/bank.md", SPEC)]);
    std::os::unix::fs::symlink(folder.path().join("spec"), folder.path().join("spec/loop")).unwrap();
    folder.specc(&["check"]).ends_with(0);
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_read_is_a_finding_and_the_others_are_checked() {
    let folder = Folder::new([("spec/bank.md", &*format!("{SPEC}\nSee [x](#nowhere).\n"))]);
    std::os::unix::fs::symlink("nowhere.md", folder.path().join("spec/gone.md")).unwrap();
    let run = folder.specc(&["check"]).ends_with(1);
    assert!(run.err().contains("error[unreadable-file]"), "{}", run.err());
    assert!(run.err().contains("error[dangling-reference]"), "{}", run.err());
}

#[test]
fn more_findings_than_the_limit_are_counted() {
    let wrong = "See [x](#nowhere).\n\n".repeat(5);
    let folder = Folder::new([("spec/a.md", &*wrong), ("specc.toml", "[limits]\nfindings-per-file = 2\n")]);
    let run = folder.specc(&["check"]).ends_with(1);
    assert_eq!(run.err().matches("error[dangling-reference]").count(), 2, "{}", run.err());
    assert!(run.err().contains("3 more findings in `a.md`"), "{}", run.err());
}

#[test]
fn colour_is_for_terminals_and_for_those_who_ask() {
    let folder = Folder::new([("spec/a.md", "See [x](#nowhere).\n")]);
    assert!(!folder.specc(&["check"]).err().contains('\u{1b}'));
    assert!(folder.specc(&["check", "--color", "always"]).err().contains('\u{1b}'));
    let quiet = folder.specc(&["check", "--quiet"]).ends_with(1);
    assert!(quiet.err().contains("dangling-reference") && !quiet.err().contains("1 file"), "{}", quiet.err());
}

#[test]
fn a_file_over_the_limit_is_a_finding() {
    let folder = Folder::new([("spec/bank.md", SPEC), ("specc.toml", "[limits]\nfile-bytes = 20\n")]);
    let run = folder.specc(&["check"]).ends_with(1);
    assert!(run.err().contains("error[file-too-large]"), "{}", run.err());
}

#[test]
fn settings_that_nothing_reads_are_refused_with_a_suggestion() {
    let folder = Folder::new([("spec/bank.md", SPEC), ("specc.toml", "spce = \"spec\"\n")]);
    let run = folder.specc(&["check"]).ends_with(2);
    assert!(run.err().contains("did you mean `spec`?"), "{}", run.err());
    folder.write("specc.toml", "[targets.tests]\nframwork = \"node:test\"\n");
    let run = folder.specc(&["check"]).ends_with(2);
    assert!(run.err().contains("did you mean `framework`?"), "{}", run.err());
}

#[test]
fn certain_fixes_are_applied_and_nothing_else() {
    let text = "## Principel: Kind\n\nThe clerk must be kind.\n";
    let folder = Folder::new([("spec/a.md", text)]);
    folder.specc(&["check", "--fix"]);
    let after = folder.read("spec/a.md");
    assert!(after == text || after == text.replace("Principel", "Principle"), "{after}");
}

#[test]
fn a_feature_without_a_benefit_is_one_finding_of_a_build() {
    let folder = Folder::new([("spec/a.md", "# Feature: Sharing\n\n- **Headline:** Share it\n")]);
    let said = folder.specc(&["build"]).ends_with(0).err();
    assert_eq!(said.matches("feature-without-benefit").count(), 1, "{said}");
}

#[test]
fn a_suppression_accepts_what_a_backend_finds_and_is_never_idle() {
    let text = "<!-- specc: allow(feature-without-proof) proof follows -->\n# Feature: Sharing\n\n- **Headline:** Share it\n";
    let folder = Folder::new([("spec/a.md", text)]);
    let said = folder.specc(&["check"]).ends_with(0).err();
    assert!(!said.contains("idle-suppression"), "{said}");
    let said = folder.specc(&["build"]).ends_with(0).err();
    assert!(!said.contains("feature-without-proof"), "{said}");
    assert!(said.contains("feature-without-audience"), "{said}");
}

#[test]
fn a_target_is_built_unless_it_is_switched_off() {
    let spec = format!(
        "{SPEC}\n# Feature: Limits\n\n- **Headline:** Safe\n\n# Tutorial: Pay\n\n## Step 1: Ask\n\nAsk.\n"
    );
    let built = |settings: &str| {
        let folder = Folder::new([("spec/bank.md", spec.as_str()), ("specc.toml", settings)]);
        folder.specc(&["build"]).ends_with(0);
        let written = ["out/announce", "out/docs", "site", "out/handbook", "out/tests", "out/tutorial"];
        written.into_iter().filter(|path| folder.has(path)).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(built(""), "out/announce out/docs out/tests out/tutorial");
    assert_eq!(built("[targets.docs]\nout = \"site\"\n"), "out/announce site out/tests out/tutorial");
    assert_eq!(
        built("[targets.handbook]\nbackend = \"docs\"\n"),
        "out/announce out/handbook out/tests out/tutorial"
    );
    let off = "[targets.docs]\nenabled = false\n";
    assert_eq!(built(off), "out/announce out/tests out/tutorial");
    let folder = Folder::new([("spec/bank.md", SPEC), ("specc.toml", off)]);
    let shown = folder.specc(&["config"]).ends_with(0).out();
    assert!(shown.contains("targets.docs.enabled") && shown.contains("targets.tests.out"), "{shown}");
    let shown = folder.specc(&["targets"]).ends_with(0).out();
    assert!(shown.contains("docs, off (specc.toml)") && shown.contains("out/tests (default)"), "{shown}");
    let refused = folder.specc(&["build", "--target", "docs"]).ends_with(2).err();
    assert!(refused.contains("switched off"), "{refused}");
}
