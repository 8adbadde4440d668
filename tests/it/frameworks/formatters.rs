//! What is emitted is as each ecosystem's own formatter writes it, and its strictest compiler has no word against it.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::examples;
use super::properties;
use super::subjects::{self, subject};
use super::talks::{self, model};
use super::tools::{CRATE, CRATES_OF_EXAMPLES, GO_MODULE, Tools, files};
use super::{RUNNERS, Tool, left_out};
use crate::door;
use crate::project::repository;

/// Words that break what is escaped, laid out or named badly.
const HOSTILE: &str = include_str!("hostile.md");

/// The suites of a spec with all that is hard to write, in a folder.
struct Emitted {
    folder: tempfile::TempDir,
    tools: Tools,
    framework: &'static str,
}

impl Emitted {
    /// `None` when a tool is not there.
    fn new(framework: &'static str, tool: Tool) -> Option<Self> {
        let tools = Tools::find();
        if !tools.has(tool) {
            left_out(framework);
            return None;
        }
        let mut files: Vec<(String, String)> = vec![
            ("hostile.md".to_owned(), HOSTILE.to_owned()),
            ("fees.md".to_owned(), subjects::SPEC.to_owned()),
            ("shed.md".to_owned(), examples::SPEC.to_owned()),
            ("sorted.md".to_owned(), include_str!("sorted.md").to_owned()),
            ("talks.md".to_owned(), talks::SPEC.to_owned()),
        ];
        for name in ["transfers.md", "architecture.md"] {
            files.push((name.to_owned(), std::fs::read_to_string(door::fixture("bank").join(name)).unwrap()));
        }
        let folder = tempfile::tempdir().unwrap();
        let out = RUNNERS.iter().find(|runner| runner.framework == framework).unwrap().out;
        let mut options = json!({ "framework": framework });
        if let Some(subject) = subject(framework, folder.path()) {
            options["subject"] = subject.into();
        }
        if let Some(model) = model(framework, folder.path()) {
            options["model"] = model.into();
        }
        let tree = door::emit("tests", &door::spec_of(&files), &options);
        door::write(&tree, &folder.path().join(out));
        Some(Self { folder, tools, framework })
    }

    /// The properties of operations, with a product.
    fn properties(framework: &'static str, tool: Tool) -> Option<Self> {
        let tools = Tools::find();
        if !tools.has(tool) {
            left_out(framework);
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        properties::write(framework, folder.path());
        Some(Self { folder, tools, framework })
    }

    fn files(&self, ending: &str) -> Vec<String> {
        let files = files(self.folder.path(), ending);
        assert!(!files.is_empty(), "{}: nothing to look at", self.framework);
        files
    }

    /// Holds that a program takes the files.
    fn takes(&self, program: impl Into<PathBuf>, arguments: &[&str], files: Vec<String>) {
        let program: PathBuf = program.into();
        let arguments = arguments.iter().map(|&argument| argument.to_owned()).chain(files);
        let output = self.tools.run(&program, self.folder.path(), arguments);
        let words = [&output.stdout, &output.stderr].map(|words| String::from_utf8_lossy(words));
        assert!(output.status.success(), "{}: {}:\n{}", self.framework, program.display(), words.concat());
        assert!(words[0].len() < 4 || !words[0].contains("---"), "{}: {}", self.framework, words[0]);
    }

    fn package(&self, name: &str) -> PathBuf {
        self.tools.link_packages(self.folder.path());
        Path::new(&std::env::var("SPECC_NODE_MODULES").unwrap()).join(".bin").join(name)
    }
}

#[test]
fn prettier_leaves_javascript_and_typescript_as_they_are() {
    for framework in ["node:test", "vitest", "jest", "playwright", "cucumber"] {
        let Some(emitted) = Emitted::new(framework, Tool::Packages) else { return };
        emitted.takes(emitted.package("prettier"), &["--check"], emitted.files("s"));
    }
    for framework in ["node:test", "vitest", "jest", "playwright"] {
        let Some(emitted) = Emitted::properties(framework, Tool::Packages) else { return };
        emitted.takes(emitted.package("prettier"), &["--check"], emitted.files("s"));
    }
}

#[test]
fn typescript_is_strict() {
    for framework in ["vitest", "playwright"] {
        let all = [Emitted::new, Emitted::properties].map(|emitted| emitted(framework, Tool::Packages));
        for emitted in all.into_iter().flatten() {
            let options =
                ["--strict", "--noEmit", "--skipLibCheck", "--module", "preserve", "--target", "es2022"];
            emitted.takes(emitted.package("tsc"), &options, emitted.files(".ts"));
        }
    }
}

#[test]
fn black_and_mypy_leave_python_as_it_is() {
    let all = [Emitted::new, Emitted::properties].map(|emitted| emitted("pytest", Tool::Python));
    for emitted in all.into_iter().flatten() {
        let python = emitted.tools.python.clone();
        emitted.takes(&python, &["-m", "black", "--check", "--quiet"], emitted.files(".py"));
        emitted.takes(&python, &["-m", "mypy", "--strict", "--no-incremental", "tests"], Vec::new());
    }
}

#[test]
fn rustfmt_and_clippy_leave_rust_as_it_is() {
    let all = [Emitted::new, Emitted::properties].map(|emitted| emitted("cargo", Tool::Node));
    for emitted in all.into_iter().flatten() {
        emitted.takes("rustfmt", &["--edition", "2024", "--check", "tests/spec/main.rs"], Vec::new());
        let manifest = emitted.folder.path().join("Cargo.toml");
        if !manifest.exists() {
            std::fs::write(manifest, CRATE.to_owned() + CRATES_OF_EXAMPLES).unwrap();
        }
        let options = ["clippy", "--quiet", "--offline", "--tests", "--", "-D", "warnings"];
        emitted.takes("cargo", &options, Vec::new());
    }
}

#[test]
fn gofmt_and_vet_leave_go_as_it_is() {
    let Some(emitted) = Emitted::new("go", Tool::Go) else { return };
    let output = emitted.tools.run(
        "gofmt",
        emitted.folder.path(),
        ["-d".to_owned()].into_iter().chain(emitted.files(".go")),
    );
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    for (path, text) in GO_MODULE {
        std::fs::write(emitted.folder.path().join(path), text).unwrap();
    }
    emitted.takes("go", &["vet", "./..."], Vec::new());
}

#[test]
fn javac_has_no_warning() {
    let Some(emitted) = Emitted::new("junit", Tool::JUnit) else { return };
    emitted.files(".java");
    emitted.tools.compile_java(emitted.folder.path());
}

#[test]
fn what_projects_are_given_to_ask_models_is_formatted() {
    let folder = |path: &str| repository().join(path).display().to_string();
    let javascript = [folder("templates/new-model"), folder("runners/javascript")];
    if let Some(emitted) = Emitted::new("vitest", Tool::Packages) {
        emitted.takes(emitted.package("prettier"), &["--check"], javascript.to_vec());
    }
    if let Some(emitted) = Emitted::new("pytest", Tool::Python) {
        let python = emitted.tools.python.clone();
        let module = folder("templates/new-model/model.py");
        emitted.takes(&python, &["-m", "black", "--check", "--quiet"], vec![module.clone()]);
        emitted.takes(&python, &["-m", "mypy", "--strict", "--no-incremental"], vec![module]);
    }
}
