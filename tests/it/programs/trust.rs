//! Programs run only when a person trusts them as they are.

use super::{making, program, project, refused};
use crate::project::Folder;

/// Leaves a mark when it is started.
fn marked() -> String {
    program(&making(&["a.txt"])).replacen("#!/bin/sh\n", "#!/bin/sh\ntouch started\n", 1)
}

fn untrusted() -> Folder {
    let folder = project(&marked(), "");
    folder.specc(&["trust", "--remove", "strange"]).ends_with(0);
    folder
}

#[test]
fn a_program_runs_only_when_it_is_trusted() {
    let folder = untrusted();
    refused(
        &folder,
        &["the backend `./strange` is a program that you do not trust yet", "`specc trust ./strange`"],
    );
    assert!(!folder.has("started"));
    folder.specc(&["trust", "./strange"]).ends_with(0);
    folder.specc(&["build"]).ends_with(0);
    assert!(folder.has("started") && folder.has("out/strange/a.txt"));
}

#[test]
fn changed_bytes_need_trust_again() {
    let folder = project(&marked(), "");
    folder.script("strange", &format!("{}# more\n", marked()));
    refused(&folder, &["has changed since you trusted it", "`specc trust ./strange`"]);
    assert!(!folder.has("started"));
    let shown = folder.specc(&["trust"]).ends_with(0).out();
    assert!(shown.contains("since it has changed"), "{shown}");
    folder.specc(&["build"]).ends_with(0);
}

/// A script does what the files beside it say, so a copy elsewhere is another program.
#[test]
fn a_copy_elsewhere_is_not_trusted() {
    let folder = project(&marked(), "");
    folder.script("copy/strange", &marked());
    folder.write("specc.toml", "[targets.strange]\nbackend = \"./copy/strange\"\n");
    refused(&folder, &["that you do not trust yet"]);
}

#[test]
fn trust_shows_what_it_trusts_and_what_was_trusted() {
    let folder = untrusted();
    let shown = folder.specc(&["trust"]).ends_with(0).out();
    let bytes = marked().len();
    let hash = blake3::hash(marked().as_bytes()).to_hex().to_string();
    assert!(shown.contains("trusts `") && shown.contains("/strange`"), "{shown}");
    assert!(shown.contains("a script for `/bin/sh`"), "{shown}");
    assert!(shown.contains(&format!("{bytes} bytes, {hash}")), "{shown}");
    let listed = folder.specc(&["trust", "--list"]).ends_with(0).out();
    assert!(listed.starts_with(&hash) && listed.ends_with("/strange\n"), "{listed}");
    assert!(folder.specc(&["trust", "strange"]).ends_with(0).out().contains("trusts already"));
    folder.specc(&["trust", "--remove", "./strange"]).ends_with(0);
    assert_eq!(folder.specc(&["trust", "--list"]).ends_with(0).out(), "");
    let said = folder.specc(&["trust", "--remove", "strange"]).ends_with(2).err();
    assert!(said.contains("is not trusted"), "{said}");
    let said = folder.specc(&["trust", "docs"]).ends_with(2).err();
    assert!(said.contains("not made by a program"), "{said}");
    let said = folder.specc(&["trust", "strnge"]).ends_with(2).err();
    assert!(said.contains("did you mean `strange`?"), "{said}");
}

#[test]
fn a_project_cannot_bring_its_own_trust() {
    let folder = untrusted();
    folder.specc(&["trust"]).ends_with(0);
    let list = folder.read("trusted.json");
    for path in
        ["trusted-programs.json", ".config/specc/trusted-programs.json", "specc/trusted-programs.json"]
    {
        folder.write(path, &list);
    }
    let home = Folder::new([]);
    let home = home.path().to_str().unwrap();
    let variables = [("SPECC_TRUST_FILE", ""), ("XDG_CONFIG_HOME", "specc"), ("HOME", home)];
    let said = folder.specc_with(&variables, &["build", "-t", "strange"]).ends_with(1).err();
    assert!(said.contains("do not trust yet"), "{said}");
    folder.specc_with(&variables, &["trust"]).ends_with(0);
    assert!(std::path::Path::new(home).join(".config/specc/trusted-programs.json").is_file());
    folder.specc_with(&variables, &["build", "-t", "strange"]).ends_with(0);
}

#[test]
fn a_broken_list_is_never_written_over() {
    let folder = untrusted();
    folder.write("trusted.json", "broken");
    let said = folder.specc(&["trust"]).ends_with(2).err();
    assert!(said.contains("trusted.json` cannot be used"), "{said}");
    refused(&folder, &["was not started", "cannot be used"]);
    assert_eq!(folder.read("trusted.json"), "broken");
}

#[test]
fn only_a_build_starts_a_program() {
    let folder = project(&marked(), "");
    for command in [&["check"][..], &["config"], &["dump"], &["explain"], &["trust"]] {
        folder.specc(command).ends_with(0);
        assert!(!folder.has("started"), "{command:?}");
    }
    let shown = folder.specc(&["targets"]).ends_with(0).out();
    assert!(shown.contains("./strange, in out/strange (specc.toml)"), "{shown}");
    assert!(shown.contains("./strange      strange things"), "{shown}");
}
