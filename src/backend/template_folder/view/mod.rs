//! What the templates of a folder see: the spec with its joins made, so that a template needs no
//! logic, beside the IR as it is. Every member is there in every rendering, `null` where there is nothing.

mod clauses;
mod statements;

use std::collections::BTreeMap;

use schemars::{JsonSchema, schema_for};
use serde::Serialize;

use crate::backend::publication::published_files;
use crate::base::SpecPath;
use crate::ir::{Clause, ClauseBody, ClauseId, FileIr, LinkTarget, Located, Spec};

pub(super) use statements::statements_of;

/// What a template sees.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct TemplateView<'a> {
    /// The project.
    pub(super) spec: SpecView<'a>,
    /// The files of the spec itself, by path: no proposed changes, no translations, no prompts.
    pub(super) files: Vec<FileView<'a>>,
    /// Their clauses in reading order, but for removed ones.
    pub(super) clauses: Vec<ClauseView<'a>>,
    /// The statements of those clauses in reading order.
    pub(super) statements: Vec<StatementView<'a>>,
    /// The file that is being made for; only with `each = "file"` and `each = "clause"`.
    pub(super) file: Option<FileView<'a>>,
    /// The clause that is being made for; only with `each = "clause"`.
    pub(super) clause: Option<ClauseView<'a>>,
    /// The target's options, with defaults.
    pub(super) options: serde_json::Value,
    /// The target's name.
    pub(super) target: &'a str,
    /// The whole IR, as `specc dump` prints it.
    pub(super) ir: Option<&'a Spec>,
}

/// The project.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct SpecView<'a> {
    name: &'a str,
    version: Option<&'a str>,
}

/// A file of the spec.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct FileView<'a> {
    /// Its path below the spec root.
    path: &'a str,
    /// The path without its ending.
    stem: &'a str,
    /// The stem as the name of a file: letters, digits, `-` and `_`.
    slug: String,
    /// What people call it.
    title: String,
    version: Option<&'a str>,
    status: Option<&'a str>,
    owner: Option<&'a str>,
    language: Option<&'a str>,
    /// Keys of its front matter that mean nothing to the compiler.
    front_matter: Vec<Pair<'a>>,
    /// Its clauses in reading order, but for removed ones.
    clauses: Vec<ClauseView<'a>>,
}

/// A key with its value.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Pair<'a> {
    key: &'a str,
    value: &'a str,
}

/// A clause.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct ClauseView<'a> {
    id: &'a str,
    /// The id as the name of a file: letters, digits, `-` and `_`.
    slug: String,
    /// Its kind, as `Requirement`.
    kind: &'static str,
    /// Its title as people read it; what its kind and number are called when it has none.
    title: String,
    /// The number after its kind, as in `Step 1`.
    ordinal: Option<&'a str>,
    /// Its file.
    file: &'a str,
    /// The line of its heading, from 1.
    line: usize,
    /// Number of clauses around it.
    depth: u32,
    /// The level of a heading for it: one more than `depth`, and 6 at most.
    level: u32,
    /// The clause around it.
    parent: Option<Named<'a>>,
    /// The clauses around it, the outermost first.
    ancestors: Vec<Named<'a>>,
    /// Whether it makes promises.
    normative: bool,
    /// Whether it holds in the version that is built: not planned, not of a later version.
    in_force: bool,
    /// The name under which its test reports; none when it has no test.
    test_id: Option<String>,
    status: Option<&'static str>,
    priority: Option<&'static str>,
    owner: Option<&'a str>,
    since: Option<&'a str>,
    until: Option<&'a str>,
    authority: Option<&'a str>,
    applies: Vec<&'a str>,
    verifies: Vec<&'a str>,
    covers: Vec<&'a str>,
    /// Its own prose as Markdown.
    markdown: String,
    /// Its own prose as HTML that is XML as well; write it with `{{{html}}}`.
    html: String,
    labels: Vec<LabelView<'a>>,
    statements: Vec<StatementView<'a>>,
    /// Questions that it leaves open.
    questions: Vec<&'a str>,
    /// The clauses that its text leads to.
    refers_to: Vec<Named<'a>>,
    /// The clauses whose text leads to it.
    referred_by: Vec<Named<'a>>,
    /// What its kind says, as in the IR: steps of a scenario, fields of a type.
    body: &'a ClauseBody,
}

/// Another clause.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Named<'a> {
    id: &'a str,
    kind: &'static str,
    title: String,
    file: &'a str,
}

/// A label with its value, such as Why.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct LabelView<'a> {
    label: &'static str,
    number: Option<u16>,
    /// As people read it.
    text: String,
    /// As it is written.
    markdown: String,
    argument: Option<&'a str>,
}

/// A statement, with the clause that makes it.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct StatementView<'a> {
    id: &'a str,
    /// `must`, `must not`, `should`, `should not` or `may`.
    modality: &'static str,
    /// The sentence as people read it.
    text: &'a str,
    /// The sentence as it is written.
    markdown: &'a str,
    /// Who or what has the duty.
    subject: Option<&'a str>,
    /// Under which condition.
    condition: Option<&'a str>,
    /// `when`, `while`, `if` or `where`.
    condition_form: Option<&'static str>,
    /// The lead-in of the list that it is an item of.
    lead_in: Option<&'a str>,
    /// The block right after it, which completes it, as Markdown.
    detail: Option<&'a str>,
    /// The names of tests that are bound to it.
    test_ids: Vec<&'a str>,
    /// Its file.
    file: &'a str,
    /// Its line, from 1.
    line: usize,
    /// The clause that makes it.
    clause: Named<'a>,
    /// The name under which the clause's test reports.
    clause_test_id: Option<String>,
    clause_status: Option<&'static str>,
}

/// JSON Schema of what the templates of a folder see. Each of its members is in every rendering,
/// but for `file` and `clause`, which are there when a file is made for one.
#[must_use]
pub fn template_view_schema() -> serde_json::Value {
    schema_for!(TemplateView<'_>).to_value()
}

/// A spec, to make views of.
pub(super) struct Views<'a> {
    spec: &'a Spec,
    /// References from and to the clauses of each file, by the file and id.
    from: BTreeMap<(&'a SpecPath, &'a ClauseId), Vec<Named<'a>>>,
    to: BTreeMap<(&'a SpecPath, &'a ClauseId), Vec<Named<'a>>>,
}

impl<'a> Views<'a> {
    pub(super) fn new(spec: &'a Spec) -> Self {
        let mut views = Self { spec, from: BTreeMap::new(), to: BTreeMap::new() };
        let mut names: BTreeMap<(&'a SpecPath, &'a ClauseId), Named<'a>> = BTreeMap::new();
        for (file, clause) in spec.clauses() {
            names.entry((&file.path, &clause.id)).or_insert_with(|| clauses::named(file, clause));
        }
        for link in &spec.links {
            let LinkTarget::Clause { id, file } = &link.to else { continue };
            let (from, to) = ((&link.file, &link.from), (file, id));
            if let (Some(source), Some(target)) = (names.get(&from), names.get(&to)) {
                add(&mut views.from, from, target);
                add(&mut views.to, to, source);
            }
        }
        views
    }

    /// The project.
    pub(super) fn spec(&self) -> SpecView<'a> {
        SpecView { name: &self.spec.name, version: self.spec.version.as_deref() }
    }

    /// The files of the spec itself.
    pub(super) fn sources(&self) -> impl Iterator<Item = &'a FileIr> {
        published_files(self.spec)
    }

    /// A file with its clauses.
    pub(super) fn file(&self, file: &'a FileIr) -> FileView<'a> {
        let front = &file.front_matter;
        FileView {
            path: file.path.as_str(),
            stem: file.path.stem(),
            slug: slug(file.path.stem()),
            title: file.title(),
            version: value(front.version.as_ref()),
            status: value(front.status.as_ref()),
            owner: value(front.owner.as_ref()),
            language: value(file.language.as_ref()),
            front_matter: front
                .other
                .iter()
                .map(|field| Pair { key: &field.key.value, value: &field.value.value })
                .collect(),
            clauses: self.clauses(file).collect(),
        }
    }

    /// The clauses of a file in reading order, but for removed ones.
    pub(super) fn clauses(&self, file: &'a FileIr) -> impl Iterator<Item = ClauseView<'a>> {
        present(file).map(move |clause| self.clause(file, clause))
    }
}

fn present(file: &FileIr) -> impl Iterator<Item = &Clause> {
    file.clauses.iter().filter(|clause| !clause.is_removed())
}

fn add<'a>(
    all: &mut BTreeMap<(&'a SpecPath, &'a ClauseId), Vec<Named<'a>>>,
    key: (&'a SpecPath, &'a ClauseId),
    named: &Named<'a>,
) {
    let list = all.entry(key).or_default();
    if !list.iter().any(|known| known.id == named.id && known.file == named.file) {
        list.push(named.clone());
    }
}

fn value(located: Option<&Located<String>>) -> Option<&str> {
    located.map(|located| located.value.as_str())
}

/// A name as the name of a file.
fn slug(name: &str) -> String {
    let plain = |next: char| if next.is_alphanumeric() || next == '_' { next } else { '-' };
    name.chars().map(plain).collect()
}
