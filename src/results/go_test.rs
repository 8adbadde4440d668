//! `go test -json`: what each test and each package did, an event a line.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::Deserialize;

use super::cases::Cases;
use super::fault::Fault;
use super::go_tree::{self, GoTest};
use super::json_lines::objects;
use super::message::{self, message};
use super::{CaseResult, Outcome};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Event<'t> {
    action: Action,
    #[serde(borrow)]
    package: Option<Cow<'t, str>>,
    #[serde(borrow)]
    test: Option<Cow<'t, str>>,
    #[serde(borrow)]
    output: Option<Cow<'t, str>>,
    /// What was built, when it is the compiler that speaks.
    #[serde(borrow)]
    import_path: Option<Cow<'t, str>>,
    /// Why a package was not tested.
    #[serde(borrow)]
    failed_build: Option<Cow<'t, str>>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Action {
    Start,
    Run,
    Pass,
    Bench,
    Fail,
    Skip,
    Output,
    BuildOutput,
    BuildFail,
    #[serde(other)]
    Other,
}

impl Action {
    /// How something ended, if it did.
    fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Pass | Self::Bench => Some(Outcome::Passed),
            Self::Fail => Some(Outcome::Failed),
            Self::Skip => Some(Outcome::Pending),
            _ => None,
        }
    }
}

/// The cases of a report.
pub(super) fn read(text: &str) -> Result<Vec<CaseResult>, Fault> {
    let mut run = Run::default();
    for event in objects::<Event<'_>>(text) {
        run.event(&event?);
    }
    run.finish()
}

#[derive(Default)]
struct Run {
    packages: Vec<Package>,
    by_name: HashMap<String, usize>,
    builds: HashMap<String, String>,
    /// What could not be built, in order, with whether a package says so as well.
    failed_builds: Vec<(String, bool)>,
}

#[derive(Default)]
struct Package {
    name: String,
    tests: Vec<Test>,
    by_name: HashMap<String, usize>,
    printed: String,
    failed_build: Option<String>,
    outcome: Option<Outcome>,
}

struct Test {
    name: String,
    printed: String,
    outcome: Option<Outcome>,
}

impl Run {
    fn event(&mut self, event: &Event<'_>) {
        match (event.action, &event.package) {
            (Action::BuildOutput, _) => {
                let build = self.builds.entry(owned(event.import_path.as_ref())).or_default();
                keep(build, event.output.as_deref());
            }
            (Action::BuildFail, _) => self.failed_builds.push((owned(event.import_path.as_ref()), false)),
            (_, Some(name)) => {
                let failed_build = event.failed_build.as_deref();
                for (build, is_told) in &mut self.failed_builds {
                    *is_told |= failed_build == Some(build);
                }
                self.package(name).event(event);
            }
            (_, None) => {}
        }
    }

    fn package(&mut self, name: &str) -> &mut Package {
        let at = self.by_name.get(name).copied().unwrap_or_else(|| {
            self.by_name.insert(name.to_owned(), self.packages.len());
            self.packages.push(Package { name: name.to_owned(), ..Package::default() });
            self.packages.len() - 1
        });
        &mut self.packages[at]
    }

    fn finish(self) -> Result<Vec<CaseResult>, Fault> {
        let mut cases = Cases::default();
        for package in &self.packages {
            let tests: Vec<GoTest> = package.tests.iter().map(Test::finish).collect();
            let is_told = tests.iter().any(|test| test.outcome == Outcome::Failed);
            go_tree::add(&package.name, tests, &mut cases)?;
            if !is_told && let Some(why) = package.failure(&self.builds) {
                cases.push(CaseResult::failed_suite(vec![package.name.clone()], why))?;
            }
        }
        for (build, _) in self.failed_builds.into_iter().filter(|(_, is_told)| !is_told) {
            let said = self.builds.get(&build).and_then(|said| message(said));
            let why = said.unwrap_or_else(|| "it could not be built".to_owned());
            cases.push(CaseResult::failed_suite(vec![build], why))?;
        }
        Ok(cases.finish())
    }
}

impl Package {
    fn event(&mut self, event: &Event<'_>) {
        let Some(name) = &event.test else {
            keep(&mut self.printed, event.output.as_deref());
            self.outcome = event.action.outcome().or(self.outcome);
            if let Some(build) = &event.failed_build {
                self.failed_build = Some(build.to_string());
            }
            return;
        };
        let test = self.test(name, matches!(event.action, Action::Run));
        keep(&mut test.printed, event.output.as_deref());
        test.outcome = event.action.outcome().or(test.outcome);
    }

    /// The test of a name. With `-count` one runs several times; each run is a case.
    fn test(&mut self, name: &str, begins: bool) -> &mut Test {
        let known = self.by_name.get(name).copied();
        let at = known.filter(|&at| !(begins && self.tests[at].outcome.is_some())).unwrap_or_else(|| {
            self.by_name.insert(name.to_owned(), self.tests.len());
            self.tests.push(Test { name: name.to_owned(), printed: String::new(), outcome: None });
            self.tests.len() - 1
        });
        &mut self.tests[at]
    }

    /// Why the package failed, if it did or did not end.
    fn failure(&self, builds: &HashMap<String, String>) -> Option<String> {
        let why = match self.outcome {
            Some(Outcome::Passed | Outcome::Pending) => return None,
            Some(Outcome::Failed) => "the package failed, and none of its tests says why",
            None => "the run broke off in this package",
        };
        let said = self.failed_build.as_ref().and_then(|build| builds.get(build)).unwrap_or(&self.printed);
        Some(message(said).unwrap_or_else(|| why.to_owned()))
    }
}

impl Test {
    fn finish(&self) -> GoTest {
        let message = match self.outcome {
            Some(Outcome::Passed) => None,
            Some(_) => go_tree::message(&self.printed),
            None => Some("the run broke off in this test".to_owned()),
        };
        GoTest { name: self.name.clone(), outcome: self.outcome.unwrap_or(Outcome::Failed), message }
    }
}

fn owned(text: Option<&Cow<'_, str>>) -> String {
    text.map(ToString::to_string).unwrap_or_default()
}

/// Keeps of what was printed as much as a message may need.
fn keep(printed: &mut String, output: Option<&str>) {
    let room = (4 * message::MOST_BYTES).saturating_sub(printed.len());
    printed.push_str(message::head(output.unwrap_or_default(), room));
}
