//! The emitted suites in the frameworks' own hands: their runners, formatters and compilers.

mod examples;
mod formatters;
mod lifecycle;
mod many;
mod patterns;
mod properties;
mod subjects;
mod talks;
mod tools;

use std::path::{Path, PathBuf};

use specc::results::{CaseResult, Outcome, read};

use tools::Tools;

/// A framework as these tests drive it.
pub(crate) struct Runner {
    /// Its name in the settings.
    pub(crate) framework: &'static str,
    /// The folder of the suites in a project.
    pub(crate) out: &'static str,
    /// The tools without which it cannot run.
    needs: &'static [Tool],
    /// Files that a project has to have, unless it has others there.
    project: &'static [(&'static str, &'static str)],
    /// Runs the suites of a project, and gives the report.
    report: fn(&Tools, &Path) -> PathBuf,
}

/// Something that has to be installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tool {
    Node,
    /// Packages of npm below `SPECC_NODE_MODULES`.
    Packages,
    /// Python with what `tests/requirements.txt` lists.
    Python,
    Go,
    /// Java, and the launcher that `SPECC_JUNIT` names.
    JUnit,
    /// Swift 6, as `SPECC_SWIFT` names it.
    Swift,
}

/// All frameworks.
pub(crate) const RUNNERS: [Runner; 10] = [
    Runner {
        framework: "node:test",
        out: "tests",
        needs: &[Tool::Node],
        project: &[],
        report: |tools, folder| {
            let files = tools::files(&folder.join("tests"), ".test.mjs");
            let arguments = ["--test", "--test-reporter=junit", "--test-reporter-destination=report.xml"];
            tools.run("node", folder, arguments.into_iter().map(str::to_owned).chain(files));
            folder.join("report.xml")
        },
    },
    Runner {
        framework: "vitest",
        out: "tests",
        needs: &[Tool::Packages],
        project: &[("package.json", "{}")],
        report: |tools, folder| {
            tools.npx(folder, &["vitest", "run", "--reporter=junit", "--outputFile=report.xml"]);
            folder.join("report.xml")
        },
    },
    Runner {
        framework: "jest",
        out: "tests",
        needs: &[Tool::Packages],
        project: &[("package.json", r#"{ "type": "module", "jest-junit": { "outputName": "report.xml" } }"#)],
        report: |tools, folder| {
            tools.npx(folder, &["jest", "--reporters=jest-junit"]);
            folder.join("report.xml")
        },
    },
    Runner {
        framework: "playwright",
        out: "tests",
        needs: &[Tool::Packages],
        project: &[("package.json", "{}")],
        report: |tools, folder| {
            tools.npx(folder, &["playwright", "test", "--reporter=junit", "--output=results"]);
            folder.join("stdout")
        },
    },
    Runner {
        framework: "cucumber",
        out: "features",
        needs: &[Tool::Packages],
        project: &[("package.json", "{}")],
        report: |tools, folder| {
            tools.npx(
                folder,
                &["cucumber-js", "--import", "features/*.mjs", "--format=message:report.ndjson"],
            );
            folder.join("report.ndjson")
        },
    },
    Runner {
        framework: "pytest",
        out: "tests",
        needs: &[Tool::Python],
        project: &[],
        report: |tools, folder| {
            let arguments =
                ["-m", "pytest", "-q", "--strict-markers", "-p", "no:cacheprovider", "--junitxml=report.xml"];
            tools.run(&tools.python, folder, arguments.map(str::to_owned));
            folder.join("report.xml")
        },
    },
    Runner {
        framework: "cargo",
        out: "tests/spec",
        needs: &[],
        project: &[("Cargo.toml", tools::CRATE), ("src/lib.rs", "")],
        report: |tools, folder| {
            let arguments = ["test", "--offline", "--test", "spec"].map(str::to_owned);
            tools.run("cargo", folder, arguments.into_iter().chain(tools.picked()));
            folder.join("stdout")
        },
    },
    Runner {
        framework: "go",
        out: "spec_tests",
        needs: &[Tool::Go],
        project: &[("go.mod", "module bank\n\ngo 1.21\n")],
        report: |tools, folder| {
            tools.run("go", folder, ["test", "-json", "-count=1", "./..."].map(str::to_owned));
            folder.join("stdout")
        },
    },
    Runner {
        framework: "junit",
        out: "tests",
        needs: &[Tool::JUnit],
        project: &[],
        report: |tools, folder| {
            tools.compile_java(folder);
            let report = ["execute", "--class-path=classes", "--scan-class-path", "--reports-dir=reports"];
            let program =
                tools::SHORT_JVM.map(str::to_owned).into_iter().chain(["-jar".to_owned(), tools.junit()]);
            let arguments = program.chain(report.map(str::to_owned));
            tools.run("java", folder, arguments);
            folder.join("reports/TEST-junit-jupiter.xml")
        },
    },
    Runner {
        framework: "swift-testing",
        out: "Tests/SpecTests",
        needs: &[Tool::Swift],
        project: &[("Package.swift", tools::PACKAGE), ("Sources/Bank/Bank.swift", "")],
        report: |tools, folder| {
            tools.run(tools.swift(), folder, ["test", "--xunit-output", "report.xml"].map(str::to_owned));
            folder.join("report-swift-testing.xml")
        },
    },
];

impl Runner {
    /// What its runner says of a project; `None` when it is not there, which CI does not accept.
    pub(crate) fn results(&self, folder: &Path) -> Option<(PathBuf, Vec<CaseResult>)> {
        self.results_with(folder, &[])
    }

    /// What its runner says of a project, with these variables set.
    fn results_with(
        &self,
        folder: &Path,
        variables: &[(&'static str, &str)],
    ) -> Option<(PathBuf, Vec<CaseResult>)> {
        let tools = Tools::with(variables);
        if !self.needs.iter().all(|&tool| tools.has(tool)) {
            left_out(self.framework);
            return None;
        }
        for (path, text) in self.project {
            let path = folder.join(path);
            if path.exists() {
                continue;
            }
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        if self.needs.contains(&Tool::Packages) {
            tools.link_packages(folder);
        }
        let report = (self.report)(&tools, folder);
        let bytes = std::fs::read(&report).unwrap_or_else(|_| panic!("{}: no report", self.framework));
        let results =
            read(self.framework, &bytes).unwrap_or_else(|fault| panic!("{}: {fault}", self.framework));
        Some((report, results.cases))
    }
}

/// How many results are pending, passed and failed.
pub(crate) fn counts(results: &[CaseResult]) -> (usize, usize, usize) {
    let count = |outcome: Outcome| results.iter().filter(|case| case.outcome == outcome).count();
    (count(Outcome::Pending), count(Outcome::Passed), count(Outcome::Failed))
}

/// Says that a framework was left out. In CI all have to be there but Swift, whose toolchain is so large that
/// `tests/swift.sh` fetches it in a job of its own.
#[expect(clippy::print_stderr, reason = "what a run leaves out must be seen")]
pub(crate) fn left_out(what: &str) {
    assert!(std::env::var_os("CI").is_none() || what == "swift-testing", "{what} must be there in CI");
    eprintln!("left out: {what} is not installed, so its suites were not run");
}
