//! Which frameworks a project tests with, as its files show.

use std::fs;
use std::io::Read as _;
use std::path::Path;

use crate::analysis::Framework;

/// A framework that a project has, and the file that shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProjectFramework {
    /// The framework.
    pub framework: Framework,
    /// The name of the file, in the project's folder.
    pub sign: &'static str,
}

/// Files that each show a framework.
const SIGNS: [(&str, Framework); 10] = [
    ("Cargo.toml", Framework::Cargo),
    (PACKAGE, Framework::NodeTest),
    ("pyproject.toml", Framework::Pytest),
    ("pytest.ini", Framework::Pytest),
    ("conftest.py", Framework::Pytest),
    ("go.mod", Framework::Go),
    ("pom.xml", Framework::JUnit),
    ("build.gradle", Framework::JUnit),
    ("build.gradle.kts", Framework::JUnit),
    ("Package.swift", Framework::SwiftTesting),
];

/// What npm knows of a project.
const PACKAGE: &str = "package.json";

/// Packages that each show a framework, for a project that has a `package.json`.
const PACKAGES: [(&str, Framework); 4] = [
    ("vitest", Framework::Vitest),
    ("jest", Framework::Jest),
    ("@playwright/test", Framework::Playwright),
    ("@cucumber/cucumber", Framework::Cucumber),
];

/// Nobody writes a longer `package.json`.
const MOST_BYTES: u64 = 4 << 20;

/// The frameworks of the project in `folder`, each once, the one that a new suite is most likely for first.
/// A `package.json` that names no framework may be there for its tools alone, so that it counts last.
#[must_use]
pub fn frameworks(folder: &Path) -> Vec<ProjectFramework> {
    let mut found: Vec<ProjectFramework> = Vec::new();
    let mut add = |framework, sign| {
        if !found.iter().any(|known| known.framework == framework) {
            found.push(ProjectFramework { framework, sign });
        }
    };
    let signs = || SIGNS.into_iter().filter(|(sign, _)| folder.join(sign).is_file());
    for (sign, framework) in signs() {
        match sign {
            PACKAGE => package_frameworks(folder).into_iter().for_each(|framework| add(framework, sign)),
            _ => add(framework, sign),
        }
    }
    if signs().any(|(sign, _)| sign == PACKAGE) && !found.iter().any(|known| known.sign == PACKAGE) {
        found.push(ProjectFramework { framework: Framework::NodeTest, sign: PACKAGE });
    }
    found
}

/// The frameworks among the packages that a project depends on; none when its `package.json` is broken, which
/// npm tells better.
fn package_frameworks(folder: &Path) -> Vec<Framework> {
    let mut text = String::new();
    let file = fs::File::open(folder.join(PACKAGE));
    if file.and_then(|file| file.take(MOST_BYTES).read_to_string(&mut text)).is_err() {
        return Vec::new();
    }
    let package: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
    let depends_on = |name: &str| {
        let lists = ["devDependencies", "dependencies"].into_iter();
        lists.filter_map(|list| package.get(list)).any(|list| list.get(name).is_some())
    };
    PACKAGES.into_iter().filter(|(name, _)| depends_on(name)).map(|(_, framework)| framework).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(files: &[(&str, &str)]) -> Vec<(Framework, &'static str)> {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text) in files {
            fs::write(folder.path().join(name), text).expect("a file");
        }
        frameworks(folder.path()).into_iter().map(|found| (found.framework, found.sign)).collect()
    }

    #[test]
    fn a_file_shows_the_framework() {
        assert_eq!(found(&[]), []);
        for (sign, framework) in SIGNS {
            assert_eq!(found(&[(sign, "")]), [(framework, sign)]);
        }
        assert_eq!(
            found(&[("pyproject.toml", ""), ("pytest.ini", "")]),
            [(Framework::Pytest, "pyproject.toml")]
        );
    }

    #[test]
    fn a_package_shows_the_framework() {
        for (package, framework) in PACKAGES {
            for list in ["dependencies", "devDependencies"] {
                let text = serde_json::json!({ list: { package: "1" } }).to_string();
                assert_eq!(found(&[(PACKAGE, &text)]), [(framework, PACKAGE)]);
            }
        }
    }

    #[test]
    fn a_package_without_a_framework_counts_last() {
        let tools = r#"{ "devDependencies": { "prettier": "3" } }"#;
        let both = [(Framework::Go, "go.mod"), (Framework::NodeTest, PACKAGE)];
        assert_eq!(found(&[(PACKAGE, tools), ("go.mod", "")]), both);
        for broken in ["{", "[]", "{ \"devDependencies\": 3 }", "\u{fffd}"] {
            assert_eq!(found(&[(PACKAGE, broken), ("go.mod", "")]), both);
        }
    }
}
