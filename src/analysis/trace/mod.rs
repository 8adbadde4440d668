//! What the sources of a project have to do with each clause, and what that says of both.

mod findings;
mod own_results;

use std::collections::{BTreeMap, BTreeSet};

use super::bound_ids::{Ids, NameFault, PROPERTY, TAG, names};
use super::checkable::case_owner;
use super::required_tests::{RequiredTest, file_tests, is_tested_file, test_title};
use super::reviewed::Reviewed;
use crate::base::{Span, SpecPath};
use crate::bindings::{Helpers, Role, SourceBindings, SourceTest, Substance, is_test_file};
use crate::ir::{Clause, ClauseId, ClauseKind, FileIr, Spec};

pub(super) use findings::CODES;
pub use findings::trace_findings;
pub use own_results::with_sources;

/// The matrix of clauses and sources.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    /// The clauses in force, in reading order.
    pub clauses: Vec<TracedClause>,
    /// What is bound, by path and line.
    pub bindings: Vec<Binding>,
    /// Tests that name no clause.
    pub unbound_tests: Vec<LooseTest>,
    /// Files of code that name no clause; none are listed where no source says what it implements.
    pub unbound_code: Vec<String>,
    /// Names that are bound to nothing.
    pub unknown: Vec<Unknown>,
    /// Test ids that several tests carry.
    pub duplicates: Vec<Duplicate>,
    /// Number of tests in all sources, without those in comments that name no clause.
    pub tests: usize,
    /// Number of files of code.
    pub code: usize,
}

/// A clause with what is bound to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TracedClause {
    /// Its file, below the spec root.
    pub path: SpecPath,
    /// Its name.
    pub id: ClauseId,
    /// Its kind and title.
    pub title: String,
    /// Its heading.
    pub head: Span,
    /// Whether it asks for a test.
    pub is_tested: bool,
    /// Whether a test that could fail, of its own or of a case of it, checks it.
    pub is_checked: bool,
    /// Whether it has changed since somebody reviewed what is bound to it.
    pub is_suspect: bool,
    /// The positions of its bindings.
    pub bindings: Vec<usize>,
}

/// A place in a source that has to do with a clause.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Binding {
    /// The source, below the project's folder.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// What it does with the clause.
    pub role: Role,
    /// The id as it is meant.
    pub id: String,
    /// The position of the clause.
    pub clause: usize,
    /// Whether a comment says so, and not the name of a test.
    pub by_comment: bool,
    /// The test, where it is one: its name, and what it is worth.
    pub test: Option<(String, Substance)>,
}

/// A test that names no clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LooseTest {
    /// The source.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// Its name.
    pub name: String,
}

/// A name that the spec lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The source.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The name.
    pub id: String,
    /// Why it is bound to nothing.
    pub fault: NameFault,
}

/// A test id that several tests carry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duplicate {
    /// The id.
    pub id: String,
    /// The positions of their bindings.
    pub bindings: Vec<usize>,
}

/// Traces sources. `code` has the paths of all files of code.
#[must_use]
pub fn trace(spec: &Spec, sources: &[SourceBindings], code: &[String], reviewed: &Reviewed) -> Trace {
    let files: Vec<&FileIr> = spec.files.iter().filter(|file| is_tested_file(file)).collect();
    let clauses: Vec<(&FileIr, &Clause)> =
        files.iter().flat_map(|&file| file.clauses.iter().map(move |clause| (file, clause))).collect();
    let mut clause_of: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, (_, clause)) in clauses.iter().enumerate() {
        for name in names(clause) {
            clause_of.entry(name).or_insert(at);
        }
    }
    let tracer = Tracer {
        ids: Ids::of_clauses(clauses.iter().map(|(_, clause)| *clause)),
        clause_of,
        helpers: Helpers::new(sources),
    };
    let mut trace = Trace { code: code.len(), ..Trace::default() };
    for source in sources {
        tracer.source(source, &mut trace);
    }
    trace.bindings.sort();
    trace.bindings.dedup();
    let tests = files.iter().flat_map(|file| file_tests(file));
    let traced = |((file, clause), tests): (&(&FileIr, &Clause), Vec<RequiredTest>)| TracedClause {
        path: file.path.clone(),
        id: clause.id.clone(),
        title: test_title(file, clause),
        head: clause.head,
        is_tested: !tests.is_empty(),
        is_checked: false,
        is_suspect: reviewed.is_changed(clause),
        bindings: Vec::new(),
    };
    trace.clauses = clauses.iter().zip(tests).map(traced).collect();
    for (at, binding) in trace.bindings.iter().enumerate() {
        trace.clauses[binding.clause].bindings.push(at);
    }
    mark_checked(&clauses, &mut trace);
    trace.duplicates = duplicates(&clauses, &trace.bindings);
    trace.unbound_code = unbound_code(code, &trace.bindings);
    trace
}

/// What checks a case checks the clause that it is a case of.
fn mark_checked(clauses: &[(&FileIr, &Clause)], trace: &mut Trace) {
    let is_check = |at: &usize| trace.bindings[*at].is_check();
    let own: Vec<bool> = trace.clauses.iter().map(|clause| clause.bindings.iter().any(is_check)).collect();
    let mut first_of_file = 0;
    for (at, (file, clause)) in clauses.iter().enumerate() {
        if at > 0 && !std::ptr::eq(clauses[at - 1].0, *file) {
            first_of_file = at;
        }
        if !own[at] {
            continue;
        }
        trace.clauses[at].is_checked = true;
        let is_case = matches!(clause.kind.value, ClauseKind::Scenario | ClauseKind::Example);
        if let Some(owner) = case_owner(file, clause).filter(|_| is_case) {
            trace.clauses[first_of_file + owner.get()].is_checked = true;
        }
    }
}

impl Trace {
    /// The sources that findings point into.
    #[must_use]
    pub fn places(&self) -> BTreeSet<&str> {
        let is_amiss = |binding: &&Binding| {
            let is_idle =
                binding.test.as_ref().is_some_and(|(_, substance)| *substance != Substance::Asserts);
            is_idle || self.clauses[binding.clause].is_suspect
        };
        let amiss = self.bindings.iter().filter(is_amiss).map(|binding| binding.path.as_str());
        let twice = self.duplicates.iter().flat_map(|duplicate| &duplicate.bindings);
        let twice = twice.map(|&at| self.bindings[at].path.as_str());
        let loose = self.unbound_tests.iter().map(|test| test.path.as_str());
        let unknown = self.unknown.iter().map(|unknown| unknown.path.as_str());
        amiss.chain(twice).chain(loose).chain(unknown).collect()
    }
}

impl Binding {
    /// Whether it is a check that could fail. A mark in a file of tests that stands at no test is taken at its word.
    #[must_use]
    pub fn is_check(&self) -> bool {
        let is_sound = self.test.as_ref().is_none_or(|(_, substance)| *substance == Substance::Asserts);
        self.role == Role::Verifies && is_sound
    }
}

struct Tracer<'s> {
    ids: Ids<'s>,
    clause_of: BTreeMap<&'s str, usize>,
    helpers: Helpers,
}

impl Tracer<'_> {
    fn source(&self, source: &SourceBindings, trace: &mut Trace) {
        for mark in &source.marks {
            let usual = if is_test_file(&source.path) { Role::Verifies } else { Role::Implements };
            let place =
                Place { path: &source.path, line: mark.line, role: mark.role.unwrap_or(usual), test: None };
            self.mark(&mark.id, &place, trace);
        }
        for test in &source.tests {
            self.test(source, test, trace);
        }
    }

    fn mark(&self, id: &str, place: &Place<'_>, trace: &mut Trace) {
        match self.ids.find(id) {
            Some(id) => trace.bindings.push(place.binding(id, self.clause_of[id], true)),
            None => trace.unknown.push(Unknown {
                path: place.path.to_owned(),
                line: place.line,
                id: id.to_owned(),
                fault: self.ids.fault(id),
            }),
        }
    }

    fn test(&self, source: &SourceBindings, test: &SourceTest, trace: &mut Trace) {
        let substance = self.helpers.substance(test);
        let name = test.names.last().cloned().unwrap_or_default();
        let place =
            |line, role| Place { path: &source.path, line, role, test: Some((name.clone(), substance)) };
        let named = self.named(test);
        let is_bound = !named.is_empty() || !test.marks.is_empty();
        // A test in a comment that nobody bound may be an example of anything, and one around others is their group.
        if !is_bound && (substance == Substance::CommentedOut || test.has_tests) {
            return;
        }
        trace.tests += 1;
        for id in named {
            let place = place(test.line, Role::Verifies);
            trace.bindings.push(place.binding(id, self.clause_of[id], false));
        }
        for mark in &test.marks {
            self.mark(&mark.id, &place(mark.line, mark.role.unwrap_or(Role::Verifies)), trace);
        }
        if is_bound {
            return;
        }
        // Brackets in names mean many things; one that is nearly an id is taken for a slip.
        let is_slip = |fault: &NameFault| *fault != NameFault::Unknown { near: None };
        let slips = self.ids.unbound_in(&test.names).into_iter().filter(|(_, fault)| is_slip(fault));
        let (path, line) = (source.path.clone(), test.line);
        trace.unknown.extend(slips.map(|(id, fault)| Unknown { path: path.clone(), line, id, fault }));
        trace.unbound_tests.push(LooseTest { path, line, name });
    }

    /// The ids that the name of a test holds.
    fn named(&self, test: &SourceTest) -> Vec<&str> {
        let tags: Vec<(String, String)> = test
            .tags
            .iter()
            .flat_map(|tag| [TAG, PROPERTY].map(|name| (name.to_owned(), tag.clone())))
            .collect();
        let ids = self.ids.of(&test.names, &tags);
        match (&test.function, test.names.split_last()) {
            (Some(function), Some((_, around))) if ids.is_empty() => {
                self.ids.of(&[around, std::slice::from_ref(function)].concat(), &[])
            }
            _ => ids,
        }
    }
}

/// Where something is bound.
struct Place<'a> {
    path: &'a str,
    line: usize,
    role: Role,
    test: Option<(String, Substance)>,
}

impl Place<'_> {
    fn binding(&self, id: &str, clause: usize, by_comment: bool) -> Binding {
        Binding {
            path: self.path.to_owned(),
            line: self.line,
            role: self.role,
            id: id.to_owned(),
            clause,
            by_comment,
            test: self.test.clone(),
        }
    }
}

/// Test ids in the names of several tests that could fail. One that waits for somebody stands for none yet.
fn duplicates(clauses: &[(&FileIr, &Clause)], bindings: &[Binding]) -> Vec<Duplicate> {
    let test_ids: BTreeSet<&str> = clauses
        .iter()
        .flat_map(|(_, clause)| {
            let own = clause.facts.test_ids.iter();
            own.chain(clause.statements.iter().flat_map(|statement| &statement.test_ids))
        })
        .map(|id| id.value.as_str())
        .collect();
    let mut by_id: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let is_one = |binding: &Binding| !binding.by_comment && binding.is_check();
    for (at, binding) in bindings.iter().enumerate().filter(|(_, binding)| is_one(binding)) {
        if test_ids.contains(binding.id.as_str()) {
            by_id.entry(&binding.id).or_default().push(at);
        }
    }
    let several = by_id.into_iter().filter(|(_, bindings)| bindings.len() > 1);
    several.map(|(id, bindings)| Duplicate { id: id.to_owned(), bindings }).collect()
}

fn unbound_code(code: &[String], bindings: &[Binding]) -> Vec<String> {
    if !bindings.iter().any(|binding| binding.role == Role::Implements) {
        return Vec::new();
    }
    let bound: BTreeSet<&str> = bindings.iter().map(|binding| binding.path.as_str()).collect();
    code.iter().filter(|path| !is_test_file(path) && !bound.contains(path.as_str())).cloned().collect()
}
