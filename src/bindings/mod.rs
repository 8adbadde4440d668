//! Floor 1: what sources say about the spec. Comments that name its ids, and the tests that people wrote, found in
//! more than thirty languages without their compilers. A pure function of text.

mod assertion;
mod body;
mod comment_code;
mod declaration;
mod function;
mod gherkin;
mod helpers;
mod language;
mod languages;
mod mark;
mod outline;
mod skip;
mod token;

use language::Language;
use languages::language_of;
use outline::Outline;
use token::Kind;

pub use helpers::{Helpers, Substance};

/// What a source that may hold marks or tests has in it, as a regular expression.
pub const PATTERN: &str = concat!(
    r"\bspec:",
    r"|#\[[\w:]*(test|quickcheck)",
    r"|@(\w*Test|TestFactory|Property|Example|test|testset)\b",
    r"|\[(Fact|Theory|Test|TestCase|TestMethod|DataTestMethod)\b",
    r"|\b(def|func|function)\s+[tT]est",
    r"|\bfunc\s+Fuzz",
    r"|\b(TEST|TEST_F|TEST_P|TYPED_TEST|TEST_CASE|SCENARIO|BOOST_AUTO_TEST_CASE)\s*\(",
    r"|^\s*(Scenario( Outline| Template)?|Example):",
    r"|\b(x?it|x?test|fit|It|Run|specify|Specify|scenario|example|subtest|test_that|testset|testWidgets|should|prop|testCase|testProperty)\b",
);

/// What a source says about the spec.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceBindings {
    /// Its path below the project, with `/`.
    pub path: String,
    /// Its tests.
    pub tests: Vec<SourceTest>,
    /// The marks that stand at no test.
    pub marks: Vec<Mark>,
    /// What its functions do, by name: a test may call them from elsewhere.
    pub functions: Vec<(String, Conduct)>,
}

/// A comment that names an id of the spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What the source does, if the mark says so.
    pub role: Option<Role>,
    /// The id as it is written.
    pub id: String,
    /// The line, from 1.
    pub line: usize,
}

/// What a source does with a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// It checks it.
    Verifies,
    /// It keeps it.
    Implements,
}

/// A test as it stands in a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceTest {
    /// The modules and groups that it stands in, the outermost first, and its own name last.
    pub names: Vec<String>,
    /// Its function, where something else is its name.
    pub function: Option<String>,
    /// The line of its name, from 1.
    pub line: usize,
    /// The marks at it and in it.
    pub marks: Vec<Mark>,
    /// Ids that it is tagged with.
    pub tags: Vec<String>,
    /// Whether other tests stand in it.
    pub has_tests: bool,
    /// Why it does not run, if it does not.
    pub idle: Option<Idleness>,
    /// What its body does.
    pub conduct: Conduct,
}

/// Why a test does not run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idleness {
    /// Its framework is told to leave it out, or its body begins by leaving.
    Skipped,
    /// It stands in a comment.
    CommentedOut,
}

/// What a body does, as far as its words tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conduct {
    /// Whether there is code in it.
    pub has_code: bool,
    /// Whether it begins by leaving: with a skip, or with what stands in a scaffold for what is to be written.
    pub waits: bool,
    /// Whether it asserts something itself.
    pub asserts: bool,
    /// The functions that it calls.
    pub calls: Vec<String>,
}

/// Whether a file of this name is a source in a language that is known.
#[must_use]
pub fn is_source(path: &str) -> bool {
    language_of(path).is_some()
}

/// Whether a file of this name holds code, and not data, pages or features.
#[must_use]
pub fn is_code(path: &str) -> bool {
    language_of(path).is_some_and(|language| language.is_code)
}

/// Whether a file of this name is one of tests.
#[must_use]
pub fn is_test_file(path: &str) -> bool {
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    let in_tests = folders.split('/').any(|folder| {
        matches!(
            folder.to_ascii_lowercase().as_str(),
            "test" | "tests" | "__tests__" | "spec" | "specs" | "e2e" | "t" | "features"
        ) || folder.ends_with("Tests")
    });
    let stem = name.split('.').next().unwrap_or(name);
    let lower = name.to_ascii_lowercase();
    in_tests
        || lower.contains(".test.")
        || lower.contains(".spec.")
        || stem.starts_with("test_")
        || ["_test", "_spec", "Test", "Tests", "Spec"].iter().any(|ending| stem.ends_with(ending))
}

/// What the source at `path` says about the spec; nothing when its language is not known.
#[must_use]
pub fn read(path: &str, text: &str) -> SourceBindings {
    let found = language_of(path).map(|language| read_as(language, path, text)).unwrap_or_default();
    SourceBindings { path: path.to_owned(), ..found }
}

fn read_as(language: &Language, path: &str, text: &str) -> SourceBindings {
    let outline = Outline::new(text, &language.syntax);
    let mut tests = declaration::tests(language, path, &outline);
    let marks = bind_marks(&outline, text, &mut tests);
    let mut tests: Vec<SourceTest> = tests.into_iter().map(|test| test.found).collect();
    tests.extend(comment_code::tests(language, path, &outline));
    // Only what stands with tests is there for them.
    let helps = !tests.is_empty() || is_test_file(path);
    let functions = if helps { function::functions(language, &outline) } else { Vec::new() };
    SourceBindings { path: String::new(), tests, marks, functions }
}

/// Gives each test the marks at it and in it, and gives back the others.
fn bind_marks(outline: &Outline<'_>, text: &str, tests: &mut [declaration::Declared]) -> Vec<Mark> {
    let (mut loose, mut open, mut next) = (Vec::new(), Vec::new(), 0);
    for (at, comment) in outline.tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Comment) {
        while tests.get(next).is_some_and(|test| test.reach.start <= at) {
            open.push(next);
            next += 1;
        }
        while open.last().is_some_and(|&test| tests[test].reach.end <= at) {
            open.pop();
        }
        let marks = mark::marks_in(comment, text).into_iter();
        let marks = marks.map(|(mark, offset)| Mark { line: outline.line(offset) + 1, ..mark });
        match open.last() {
            Some(&test) => tests[test].found.marks.extend(marks),
            None => loose.extend(marks),
        }
    }
    loose
}
