//! What the names of backends stand for.

use super::{SPEC, making, program};
use crate::project::Folder;

fn project(backend: &str) -> Folder {
    let settings = format!("[targets.matrix]\nbackend = \"{backend}\"\n");
    Folder::new([("spec/shed.md", SPEC), ("specc.toml", settings.as_str())])
}

#[test]
fn a_name_is_a_program_on_the_path() {
    let folder = project("matrix");
    folder.script("bin/specc-gen-matrix", &program(&making(&["a.txt"])));
    let bin = folder.path().join("bin");
    let path = format!("{}:{}", bin.to_str().unwrap(), std::env::var("PATH").unwrap());
    let variables = [("PATH", path.as_str())];
    let shown = folder.specc_with(&variables, &["trust", "matrix"]).ends_with(0).out();
    assert!(shown.contains("/bin/specc-gen-matrix`"), "{shown}");
    folder.specc_with(&variables, &["build", "-t", "matrix"]).ends_with(0);
    assert_eq!(folder.read("out/matrix/a.txt"), "made\n");
    folder.write("specc.toml", "[targets.matrix]\nbackend = \"matrx\"\n");
    let said = folder.specc_with(&variables, &["check"]).ends_with(2).err();
    assert!(said.contains("did you mean `matrix`?"), "{said}");
}

#[test]
fn a_folder_of_the_path_that_depends_on_where_one_stands_is_passed_over() {
    let folder = project("matrix");
    folder.script("bin/specc-gen-matrix", &program(&making(&["a.txt"])));
    let said = folder.specc_with(&[("PATH", "bin:./bin::")], &["check"]).ends_with(2).err();
    assert!(said.contains("there is no backend `matrix`"), "{said}");
}

#[test]
fn a_name_that_fits_nothing_says_what_was_looked_for() {
    for (backend, words) in [
        (
            "matrix",
            "looked for the built-in ones (announce, docs, tests, tutorial), and for the program `specc-gen-matrix`",
        ),
        ("dosc", "did you mean `docs`?"),
        ("mine", "did you mean the path `./mine`?"),
        ("./nowhere", "there is nothing at"),
        ("./folder", "has no `backend.toml`"),
        ("./plain.txt", "chmod +x"),
    ] {
        let folder = project(backend);
        folder.write("mine", "");
        folder.write("folder/a.txt", "");
        folder.write("plain.txt", "");
        let said = folder.specc(&["check"]).ends_with(2).err();
        assert!(said.contains(words), "{backend}: {said}");
        assert!(said.contains("specc.toml:2:1`: target `matrix`"), "{backend}: {said}");
    }
}

#[test]
fn a_program_is_found_from_wherever_the_tool_is_started() {
    let folder = project("./tools/specc-gen-matrix");
    folder.script("tools/specc-gen-matrix", &program(&making(&["a.txt"])));
    folder.specc(&["trust"]).ends_with(0);
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_specc"));
    command.args(["build", "-t", "matrix"]).current_dir(folder.path().join("spec"));
    command.env("SPECC_TRUST_FILE", folder.path().join("trusted.json"));
    assert!(command.output().unwrap().status.success());
    assert!(folder.has("out/matrix/a.txt"));
}

#[test]
fn a_script_without_an_interpreter_says_so() {
    let folder = project("./tool");
    for script in ["echo {}\n", "#!/no/such/interpreter\n"] {
        folder.script("tool", script);
        folder.specc(&["trust"]).ends_with(0);
        let said = folder.specc(&["build", "-t", "matrix"]).ends_with(1).err();
        assert!(
            said.contains("the backend `./tool` cannot be started") && said.contains("interpreter"),
            "{said}"
        );
    }
}
