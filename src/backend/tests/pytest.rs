//! Scaffolds for pytest.

use schemars::JsonSchema;
use serde::Serialize;

use super::Scaffold;
use super::names::{Names, region};
use super::plan::{Entry, Suite, Test};
use super::python;
use crate::backend::templates::{Root, TemplateFault, Templates};
use crate::backend::{OutputFile, OutputPath, Ownership};
use crate::ir::{FileIr, identifier};

/// The template.
pub(super) const TEMPLATE: Root<View> =
    Root::new("pytest", include_str!("../../../templates/tests/pytest.hbs"));

/// The template of the file that tells pytest of the marker.
pub(super) const CONFTEST: Root<()> =
    Root::new("conftest", include_str!("../../../templates/tests/conftest.hbs"));

/// What `pytest.hbs` sees.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct View {
    /// The spec file, as comment words.
    source: String,
    tests: Vec<TestView>,
}

/// A test. Title, id and reason are string literals.
#[derive(Debug, Serialize, JsonSchema)]
struct TestView {
    /// The id of its region.
    region: String,
    function: String,
    id: String,
    title: String,
    reason: String,
    comments: Vec<String>,
}

/// The scaffold of a spec file. All lie in one folder under names that hold the spec file's path,
/// because pytest cannot import two files of one name from two folders.
pub(super) fn scaffold(templates: &Templates, file: &FileIr, suite: &Suite) -> Scaffold {
    let path = match OutputPath::new(&format!("test_{}.py", identifier(file.path.stem()))) {
        Ok(path) => path,
        Err(reason) => return Ok(Err(reason)),
    };
    let (mut names, mut regions) = (Names::default(), Names::default());
    let tests = suite.entries.iter().filter_map(|entry| match entry {
        Entry::Test(test) => Some(test_view(test, &mut names, &mut regions)),
        Entry::Open { .. } | Entry::Close => None,
    });
    let view = View { source: python::comment(file.path.as_str()), tests: tests.collect() };
    Ok(Ok(output(path, templates.render(&TEMPLATE, &view)?)))
}

fn test_view(test: &Test, names: &mut Names, regions: &mut Names) -> TestView {
    TestView {
        region: regions.unique(region(&test.id)),
        function: names.unique(format!("test_{}", identifier(&test.id))),
        id: python::string(&test.id),
        title: python::string(&test.title),
        reason: python::string(&format!("pending: {}", test.id)),
        comments: test.notes.iter().map(|note| python::comment(note)).collect(),
    }
}

/// The file that tells pytest of the marker and carries the clause's id into its reports.
pub(super) fn conftest(templates: &Templates) -> Result<Option<OutputFile>, TemplateFault> {
    let Ok(path) = OutputPath::new("conftest.py") else { return Ok(None) };
    Ok(Some(output(path, templates.render(&CONFTEST, &())?)))
}

fn output(path: OutputPath, content: String) -> OutputFile {
    OutputFile::text(path, content, Ownership::Scaffold)
}
