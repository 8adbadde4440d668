//! What the sources of tests add to their results: the ids that comments name, and that some check nothing.

use std::collections::BTreeMap;
use std::path::Path;

use crate::analysis::bound_ids::PROPERTY;
use crate::bindings::{Helpers, SourceBindings, SourceTest, Substance};
use crate::results::{CaseResult, Outcome};

/// Results with what the sources of their tests say. A result is that of the test whose name it has; where several
/// have it, of the one whose file or groups it has too, and of none when that is not told.
#[must_use]
pub fn with_sources(results: Vec<CaseResult>, sources: &[SourceBindings]) -> Vec<CaseResult> {
    let helpers = Helpers::new(sources);
    let mut by_name: BTreeMap<&str, Vec<(&SourceBindings, &SourceTest)>> = BTreeMap::new();
    for (source, test) in
        sources.iter().flat_map(|source| source.tests.iter().map(move |test| (source, test)))
    {
        let own = test.names.last().map(String::as_str);
        for name in own.into_iter().chain(test.function.as_deref()) {
            by_name.entry(name).or_default().push((source, test));
        }
    }
    let amended = |mut case: CaseResult| {
        let candidates = names_of(&case).into_iter().find_map(|name| by_name.get(name));
        if let Some((source, test)) = candidates.and_then(|candidates| the_one(&case, candidates)) {
            amend(&mut case, source, test, helpers.substance(test));
        }
        case
    };
    results.into_iter().map(amended).collect()
}

fn amend(case: &mut CaseResult, source: &SourceBindings, test: &SourceTest, substance: Substance) {
    let marks = test.marks.iter().map(|mark| (PROPERTY.to_owned(), mark.id.clone()));
    case.properties.extend(marks);
    let is_idle = matches!(substance, Substance::AssertsNothing | Substance::Empty);
    if is_idle && case.outcome == Outcome::Passed {
        case.outcome = Outcome::Pending;
        case.is_idle = true;
        case.message = Some(format!("it {}: {}:{}", substance.as_str(), source.path, test.line));
    }
}

/// What a case may be called in its source: as its runner says, without the row of a table, or without what stands
/// before its last part.
fn names_of(case: &CaseResult) -> Vec<&str> {
    let Some(own) = case.names.last() else { return Vec::new() };
    let bare = own.split(['[', '(']).next().unwrap_or(own).trim_end();
    let last = own.rsplit(" > ").next().unwrap_or(own);
    let last = last.rsplit("::").next().unwrap_or(last);
    vec![own, bare, last]
}

/// The test that a case is a result of.
fn the_one<'s>(
    case: &CaseResult,
    candidates: &[(&'s SourceBindings, &'s SourceTest)],
) -> Option<(&'s SourceBindings, &'s SourceTest)> {
    let agreements = candidates.iter().map(|one| (agreement(case, one.0, one.1), one));
    let possible: Vec<_> = agreements.filter_map(|(agreement, one)| Some((agreement?, one))).collect();
    let best = possible.iter().map(|(agreement, _)| *agreement).max()?;
    let mut nearest = possible.iter().filter(|(agreement, _)| *agreement == best);
    let (_, first) = nearest.next()?;
    nearest.next().is_none().then_some(**first)
}

/// How much of what a runner says about a case its source has too: its file, and the names around it. `None` when the
/// runner names a file of another name; one in another folder or language may be what was made of this one.
fn agreement(case: &CaseResult, source: &SourceBindings, test: &SourceTest) -> Option<usize> {
    let stem = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.split('.').next().map(str::to_owned)
    };
    let (own, told) = (Path::new(&source.path), case.file.as_deref().map(Path::new));
    if told.is_some_and(|told| stem(told) != stem(own)) {
        return None;
    }
    let file = told.is_some_and(|told| told.ends_with(own) || own.ends_with(told));
    let around: Vec<&str> = case.names.iter().flat_map(|name| name.split(" > ")).collect();
    let shared =
        test.names.iter().rev().zip(around.iter().rev()).take_while(|(own, told)| own == told).count();
    // Runners of Python and Java name the file as a module or class.
    let stem = stem(own).unwrap_or_default();
    let in_names = case.names.iter().any(|name| name.split(['.', '/', ':']).any(|part| part == stem));
    Some(usize::from(file) * 100 + shared * 10 + usize::from(in_names))
}
