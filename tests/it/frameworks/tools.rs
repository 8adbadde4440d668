//! The tools of the frameworks, as `tests/run.sh` installs them.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use super::Tool;

/// A crate of its own, wherever it lies.
pub(super) const CRATE: &str = "[package]\nname = \"bank\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n[lints.clippy]\npedantic = \"warn\"\n\n[dependencies]\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n";

/// What a crate needs to run the examples of a spec: what this project has anyway, without TLS.
pub(super) const CRATES_OF_EXAMPLES: &str = "
[dev-dependencies]
regex = \"1\"
unicode-normalization = \"0.1\"
ureq = { version = \"3\", default-features = false }
";

/// A module of Go that can hold conversations.
pub(super) const GO_MODULE: [(&str, &str); 2] = [
    ("go.mod", "module bank\n\ngo 1.21\n\nrequire golang.org/x/text v0.14.0\n"),
    (
        "go.sum",
        "golang.org/x/text v0.14.0 h1:ScX5w1eTa3QqT8oi6+ziP7dTV1S2+ALU0bI+0zXKWiQ=\n\
         golang.org/x/text v0.14.0/go.mod h1:18ZOQIKpY8NJVqYksKHtTdi31H5itFRjB5/qKTNYzSU=\n",
    ),
];

/// A package of Swift whose suites lie in `Tests/SpecTests`.
pub(super) const PACKAGE: &str = "// swift-tools-version:6.0
import PackageDescription

let package = Package(
    name: \"Bank\",
    targets: [
        .target(name: \"Bank\"),
        .testTarget(name: \"SpecTests\", dependencies: [\"Bank\"], exclude: [\".specc\"]),
    ]
)
";

/// What a Java machine is told that ends soon.
pub(super) const SHORT_JVM: [&str; 2] = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

/// Where the tools are.
pub(crate) struct Tools {
    /// The Python that has the packages of `tests/requirements.txt`.
    pub(super) python: String,
    packages: Option<PathBuf>,
    junit: Option<String>,
    swift: Option<String>,
    /// Variables that what is run finds set.
    variables: Vec<(&'static str, String)>,
}

impl Tools {
    pub(super) fn find() -> Self {
        Self::with(&[])
    }

    pub(super) fn with(variables: &[(&'static str, &str)]) -> Self {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        Self {
            python: variable("SPECC_PYTHON").unwrap_or_else(|| "python3".to_owned()),
            packages: variable("SPECC_NODE_MODULES").map(PathBuf::from),
            junit: variable("SPECC_JUNIT"),
            swift: variable("SPECC_SWIFT"),
            variables: variables.iter().map(|&(name, value)| (name, value.to_owned())).collect(),
        }
    }

    /// Whether a tool is there.
    pub(super) fn has(&self, tool: Tool) -> bool {
        match tool {
            Tool::Node => answers("node", &["--version"]),
            Tool::Packages => self.packages.is_some() && answers("node", &["--version"]),
            Tool::Python => answers(&self.python, &["-c", "import black, hypothesis, mypy, pytest"]),
            Tool::Go => answers("go", &["version"]),
            Tool::JUnit => self.junit.is_some() && answers("javac", &["--version"]),
            Tool::Swift => self.swift.is_some(),
        }
    }

    /// How cargo is told to run the tests that the variables allow, and no others.
    pub(super) fn picked(&self) -> Vec<String> {
        let prefix = self.variables.iter().find_map(|(name, _)| match *name {
            "SPECC_BASE_URL" => Some("http____"),
            "SPECC_ALLOW_RUN" => Some("console____"),
            _ => None,
        });
        prefix.into_iter().flat_map(|prefix| [prefix, "--", "--ignored"]).map(str::to_owned).collect()
    }

    /// The launcher of JUnit.
    pub(super) fn junit(&self) -> String {
        self.junit.clone().unwrap_or_default()
    }

    /// Swift's driver.
    pub(super) fn swift(&self) -> String {
        self.swift.clone().unwrap_or_default()
    }

    /// Makes the packages those of a project.
    pub(super) fn link_packages(&self, folder: &Path) {
        let link = folder.join("node_modules");
        if let Some(packages) = self.packages.as_ref().filter(|_| !link.exists()) {
            #[cfg(unix)]
            std::os::unix::fs::symlink(packages, &link).unwrap();
            #[cfg(windows)]
            std::os::windows::fs::symlink_dir(packages, &link).unwrap();
        }
    }

    /// Runs a program of the packages in a project.
    pub(super) fn npx(&self, folder: &Path, arguments: &[&str]) -> Output {
        let [program, arguments @ ..] = arguments else { panic!("no program") };
        let program = self.packages.as_ref().unwrap().join(".bin").join(program);
        self.run(program, folder, arguments.iter().map(|&argument| argument.to_owned()))
    }

    /// Compiles the suites of a project, all warnings being errors.
    pub(super) fn compile_java(&self, folder: &Path) {
        let machine = SHORT_JVM.map(|option| format!("-J{option}"));
        let options =
            ["-Xlint:all", "-Werror", "-encoding", "UTF-8", "-d", "classes", "-cp"].map(str::to_owned);
        let suites = files(&folder.join("tests"), ".java");
        let output =
            self.run("javac", folder, machine.into_iter().chain(options).chain([self.junit()]).chain(suites));
        assert!(output.status.success(), "javac: {}", String::from_utf8_lossy(&output.stderr));
    }

    /// Runs a program in a folder, where its output is kept in the file `stdout`. What it caches is kept from one test to
    /// the next.
    pub(super) fn run(
        &self,
        program: impl AsRef<OsStr>,
        folder: &Path,
        arguments: impl IntoIterator<Item = String>,
    ) -> Output {
        let program = program.as_ref();
        let output = Command::new(program)
            .args(arguments)
            .current_dir(folder)
            .env_remove("NODE_OPTIONS")
            .env_remove("SPECC_BASE_URL")
            .env_remove("SPECC_ALLOW_RUN")
            .env_remove("SPECC_MODEL_URL")
            .env_remove("SPECC_MODEL_ANSWERS")
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .env_remove("FORCE_COLOR")
            .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("emitted"))
            .output()
            .unwrap_or_else(|error| panic!("{}: {error}", program.display()));
        std::fs::write(folder.join("stdout"), &output.stdout).unwrap();
        output
    }
}

fn answers(program: &str, arguments: &[&str]) -> bool {
    let silent = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    silent.is_ok_and(|status| status.success())
}

/// The files below a folder whose names end so, sorted.
pub(super) fn files(folder: &Path, ending: &str) -> Vec<String> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().flatten();
    let paths = entries.map(|entry| entry.path().display().to_string());
    paths.filter(|path| path.ends_with(ending)).collect()
}
