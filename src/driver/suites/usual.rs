//! How tests are usually run, for a project that does not say it yet.

use crate::analysis::Framework;
use crate::driver::frameworks::ProjectFramework;

/// A command, and where it leaves its reports; none when it prints them.
type Usual = (&'static [&'static str], Option<&'static str>);

/// Tables of `specc.toml` that run the frameworks of a project; Node's own for one that shows none.
pub(super) fn usual_suites(found: &[ProjectFramework]) -> String {
    let nothing = [ProjectFramework { framework: Framework::NodeTest, sign: "package.json" }];
    let found = if found.is_empty() { &nothing } else { found };
    found.iter().map(|found| table(*found)).collect::<Vec<String>>().join("\n")
}

fn table(found: ProjectFramework) -> String {
    let (command, results) = usual(found);
    // The names of some frameworks are no bare keys of TOML.
    let name = found.framework.as_str().replace(':', "-");
    let results = results.map(|path| format!("results = [{path:?}]\n")).unwrap_or_default();
    format!("[suites.{name}]\ncommand = {command:?}\n{results}")
}

fn usual(found: ProjectFramework) -> Usual {
    match found.framework {
        Framework::NodeTest => (&["node", "--test", "--test-reporter=junit"], None),
        Framework::Vitest => (&["npx", "vitest", "run", "--reporter=junit"], None),
        // Where the package `jest-junit` writes when it is told nothing else.
        Framework::Jest => (&["npx", "jest", "--reporters=jest-junit"], Some("junit.xml")),
        Framework::Playwright => (&["npx", "playwright", "test", "--reporter=junit"], None),
        Framework::Pytest => (&["pytest", "--junit-xml=reports/pytest.xml"], Some("reports/pytest.xml")),
        Framework::Cargo => (&["cargo", "test", "--no-fail-fast"], None),
        // Go repeats what it found the last time, unless it is told how often to run.
        Framework::Go => (&["go", "test", "-json", "-count=1", "./..."], None),
        Framework::JUnit if found.sign == "pom.xml" => {
            (&["mvn", "--batch-mode", "test"], Some("target/surefire-reports"))
        }
        // Gradle runs no test again whose sources are the same, unless it is told to.
        Framework::JUnit => (&["./gradlew", "test", "--rerun"], Some("build/test-results")),
        // Swift Testing's results go to a file beside the named one.
        Framework::SwiftTesting => {
            (&["swift", "test", "--xunit-output", "report.xml"], Some("report-swift-testing.xml"))
        }
        Framework::Cucumber => {
            (&["npx", "cucumber-js", "--format=message:cucumber.ndjson"], Some("cucumber.ndjson"))
        }
    }
}
