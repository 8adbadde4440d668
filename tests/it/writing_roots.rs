//! Where targets write: each in a folder of its own, inside the project, and nowhere through links.

use crate::project::Folder;

const SPEC: &str = "# Bank\n\n## Requirement: Limits\n\nThe bank MUST decline a transfer over the limit.\n";

/// What the build says that refuses these settings.
fn refused(settings: &str) -> String {
    let folder = Folder::new([("spec/bank.md", SPEC), ("specc.toml", settings)]);
    let said = folder.specc(&["build"]).ends_with(2).err();
    assert!(!folder.has("out"), "{said}");
    said
}

#[test]
fn two_targets_in_one_folder_are_refused_by_name() {
    let said = refused("[targets.docs]\nout = \"out/x\"\n[targets.tests]\nout = \"out/y/../x\"\n");
    assert!(said.contains("the targets `docs` and `tests` both write to"), "{said}");
}

#[test]
fn a_target_may_lie_around_another() {
    let folder = Folder::new([("spec/bank.md", SPEC), ("specc.toml", "[targets.docs]\nout = \".\"\n")]);
    folder.specc(&["build"]).ends_with(0);
    assert!(folder.has("bank.md") && folder.has("out/tests/bank.test.mjs"));
    folder.write("spec/bank.md", "# Bank\n");
    folder.specc(&["build"]).ends_with(0);
    assert!(folder.has("bank.md") && folder.has("spec/bank.md") && folder.has("specc.toml"));
}

#[test]
fn a_target_that_is_switched_off_has_no_folder() {
    let settings = "[targets.docs]\nout = \"out/tests\"\nenabled = false\n";
    let folder = Folder::new([("spec/bank.md", SPEC), ("specc.toml", settings)]);
    folder.specc(&["build"]).ends_with(0);
}

#[test]
fn a_target_outside_the_project_is_refused_unless_somebody_asked_for_it() {
    let said = refused("[targets.docs]\nout = \"../docs\"\n");
    assert!(said.contains("the target `docs` writes to") && said.contains("outside the folder"), "{said}");
    let (folder, other) = (Folder::new([("spec/bank.md", SPEC)]), Folder::new([]));
    folder.specc(&["build", "--out", other.path().to_str().unwrap()]).ends_with(0);
    assert!(other.has("docs/bank.md"));
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_a_target_out_of_the_project_is_refused() {
    let (folder, other) = (Folder::new([("spec/bank.md", SPEC)]), Folder::new([]));
    std::fs::create_dir(folder.path().join("out")).unwrap();
    std::os::unix::fs::symlink(other.path(), folder.path().join("out/docs")).unwrap();
    let said = folder.specc(&["build"]).ends_with(2).err();
    assert!(said.contains("the target `docs` writes to") && said.contains("outside the folder"), "{said}");
    assert_eq!(std::fs::read_dir(other.path()).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn the_records_are_not_written_through_a_link() {
    let (folder, other) = (Folder::new([("spec/bank.md", SPEC)]), Folder::new([]));
    std::fs::create_dir_all(folder.path().join("out/docs")).unwrap();
    std::os::unix::fs::symlink(other.path(), folder.path().join("out/docs/.specc")).unwrap();
    let said = folder.specc(&["build", "-t", "docs"]).ends_with(1).err();
    assert!(said.contains("target `docs` was not written") && said.contains("is a link"), "{said}");
    assert_eq!(std::fs::read_dir(other.path()).unwrap().count(), 0);
}

#[test]
fn what_lies_beside_the_targets_is_left_alone() {
    let folder =
        Folder::new([("spec/bank.md", SPEC), ("out/notes.md", "mine\n"), ("out/docs/x/y.md", "mine\n")]);
    folder.specc(&["build"]).ends_with(0);
    folder.write("spec/bank.md", "# Bank\n");
    folder.specc(&["build"]).ends_with(0);
    assert_eq!(
        (folder.read("out/notes.md"), folder.read("out/docs/x/y.md")),
        ("mine\n".into(), "mine\n".into())
    );
}
