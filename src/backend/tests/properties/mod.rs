//! The file of the properties of a spec: samples of what functions take, checks of what they give, and a test for each
//! function that has both.

mod javascript;
mod python;
mod rust;

use schemars::JsonSchema;
use serde::Serialize;

use super::checks::{Domain, End, Property, Untried};
use super::frameworks::{Reached, Style};
use super::languages::Language;
use super::names::Names;
use crate::backend::templates::Root;
use crate::ir::{Decimal, Parameter, identifier};

pub(super) use javascript::{JAVASCRIPT, TYPESCRIPT};
pub(super) use python::PYTHON;
pub(super) use rust::RUST;

/// What the template of the properties sees.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct PropertiesView {
    /// The lines that import modules of the language itself.
    modules: Vec<String>,
    /// The lines that import the product.
    imports: Vec<String>,
    /// What tests need, in an order in which each needs only what came before: helpers, samples, checks.
    blocks: Vec<Block>,
    tests: Vec<PropertyView>,
}

impl PropertiesView {
    /// The ids by which its tests report.
    pub(super) fn proven(&self) -> impl Iterator<Item = &str> {
        self.tests.iter().map(|test| test.id.as_str())
    }
}

/// A sample or a function.
#[derive(Debug, Serialize, JsonSchema)]
struct Block {
    /// Whether it stands apart from what is before it, as functions do.
    spaced: bool,
    lines: Vec<String>,
}

/// The test of a function.
#[derive(Debug, Serialize, JsonSchema)]
struct PropertyView {
    /// The id by which it reports.
    id: String,
    /// Its id and title, as a string literal.
    name: String,
    /// Its title, as words of a documentation comment.
    title: String,
    /// What marks it with its id.
    mark: Vec<String>,
    /// What gives it its values, and its first lines.
    opening: Vec<String>,
    /// What it does.
    lines: Vec<String>,
}

/// How a framework's properties look.
pub(super) struct Properties {
    /// The template of their file.
    pub(super) template: Root<PropertiesView>,
    /// The path of their file, by its stem.
    pub(super) path: fn(stem: &str) -> String,
    /// The line that imports the product.
    pub(super) import: fn(&Reached<'_>) -> String,
    /// How they are written.
    pub(super) form: &'static Form,
}

/// How a language writes properties.
pub(super) struct Form {
    language: Language,
    /// What makes samples of values, under a name, with the names of what makes those of its parts; `None` where the
    /// language's library cannot.
    sample: fn(&Named<'_>, &Domain) -> Option<Vec<String>>,
    /// The function of a name that holds a value against what is allowed, with those of its parts; `None` where there is
    /// nothing to check.
    check: fn(&Named<'_>, &Domain) -> Option<Vec<String>>,
    /// Whether functions may take such values in ways that nobody knows.
    is_unsettled: fn(&Domain) -> bool,
    /// Whether a result of such values, with all that stands in it, is held as the JSON that it becomes.
    is_json: fn(&Domain) -> bool,
    /// Functions that samples, checks and tests call, by their names. Their parameters are `: any`.
    helpers: &'static [(&'static str, &'static [&'static str])],
    /// The test of a property: its opening, and its lines.
    test: fn(&Written<'_>) -> (Vec<String>, Vec<String>),
    /// What says that a parameter may be anything; empty where nothing has to say it.
    anything: &'static str,
    /// Modules of the language itself: what the lines hold that call them, and the line that imports them.
    modules: &'static [(&'static str, &'static str)],
    /// Names that mean something else in what is written.
    reserved: &'static [&'static str],
}

/// What makes samples of values, or checks them.
struct Named<'p> {
    name: &'p str,
    /// The names of what does the same for the parts of the values.
    parts: &'p [String],
    /// What says that a parameter may be anything.
    anything: &'static str,
    /// Whether what is checked is JSON.
    is_json: bool,
}

/// What the test of a property is made of.
struct Written<'p> {
    anything: &'static str,
    property: &'p Property<'p>,
    /// The name of the test's function, where tests are functions.
    function: &'p str,
    /// The names of the parameters.
    parameters: Vec<String>,
    /// What makes samples of them.
    samples: Vec<String>,
    /// What checks the result.
    check: Option<String>,
}

/// The view of the properties that a framework's library can try, `None` when there are none, and those that it cannot.
pub(super) fn view<'s>(
    style: &Style,
    own: &Properties,
    subject: &str,
    properties: &[Property<'s>],
) -> (Option<PropertiesView>, Vec<Untried<'s>>) {
    let mut writer = Writer { form: own.form, names: names(own.form), known: Vec::new(), blocks: Vec::new() };
    let mut functions = Names::default();
    let (mut tests, mut untried) = (Vec::new(), Vec::new());
    for property in properties {
        let function =
            format!("{}{}", style.prefix, functions.unique(style.language.name(identifier(&property.id))));
        let written = match writer.written(property, &function) {
            Ok(written) => written,
            Err(parameter) => {
                untried.push(Untried { operation: property.operation, parameter });
                continue;
            }
        };
        let (opening, lines) = (own.form.test)(&written);
        let string = style.language.string;
        tests.push(PropertyView {
            id: property.id.clone(),
            name: string(&format!("[{}] {}", property.id, property.title)),
            title: (style.language.document)(&property.title),
            mark: style
                .mark
                .map_or_else(Vec::new, |mark| style.form.lines(0, (mark, ""), &[string(&property.id)])),
            opening,
            lines,
        });
    }
    let imports = vec![(own.import)(&Reached { subject, to_root: "./", calls: &[] })];
    let blocks = writer.with_helpers(&tests);
    let is_called = |call: &str| blocks.iter().flatten().any(|line| line.contains(call));
    let modules = own.form.modules.iter().filter(|(call, _)| is_called(call));
    let mut modules: Vec<String> = modules.map(|(_, import)| (*import).to_owned()).collect();
    modules.dedup();
    let view =
        (!tests.is_empty()).then(|| PropertiesView { modules, imports, blocks: spaced(blocks), tests });
    (view, untried)
}

fn spaced(blocks: Vec<Vec<String>>) -> Vec<Block> {
    let mut was_function = false;
    let each = blocks.into_iter().map(|lines| {
        let is_function = lines.last().is_some_and(|last| last == "}" || last.starts_with("    "));
        let spaced = is_function || was_function;
        was_function = is_function;
        Block { spaced, lines }
    });
    each.collect()
}

/// What is written for values.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    Sample,
    Check,
    /// A check of the JSON that a value became.
    JsonCheck,
}

/// Writes samples and checks, those of equal values once.
struct Writer {
    form: &'static Form,
    names: Names,
    /// What is written: for what, the values, and its name.
    known: Vec<(Purpose, Domain, String)>,
    blocks: Vec<Vec<String>>,
}

impl Writer {
    /// What a test is written of; the parameter of which the library makes no values, when there is one.
    fn written<'p, 's>(
        &mut self,
        property: &'p Property<'s>,
        function: &'p str,
    ) -> Result<Written<'p>, &'s Parameter> {
        let language = &self.form.language;
        let mut own = names(self.form);
        let parameters = property.parameters.iter().map(|tried| own.unique(language.joined(&tried.name)));
        let parameters = parameters.collect();
        let of = |words: &[String]| [property.function.as_slice(), words].concat();
        let before = (self.blocks.len(), self.known.len());
        let samples = property.parameters.iter().map(|tried| {
            let domain = Some(&tried.domain).filter(|domain| !(self.form.is_unsettled)(domain));
            let sample =
                domain.and_then(|domain| self.written_for(Purpose::Sample, &of(&tried.name), domain));
            sample.ok_or(tried.parameter)
        });
        let samples = match samples.collect::<Result<Vec<_>, _>>() {
            Ok(samples) => samples,
            Err(parameter) => {
                self.forget(before);
                return Err(parameter);
            }
        };
        let check = property.result.as_ref();
        let before = (self.blocks.len(), self.known.len());
        let check = check.and_then(|domain| {
            let purpose = if (self.form.is_json)(domain) { Purpose::JsonCheck } else { Purpose::Check };
            self.written_for(purpose, &of(&["result".to_owned()]), domain)
        });
        if check.is_none() {
            self.forget(before);
        }
        Ok(Written { anything: self.form.anything, property, function, parameters, samples, check })
    }

    /// Takes back what was written since there were so many blocks and known values.
    fn forget(&mut self, (blocks, known): (usize, usize)) {
        self.blocks.truncate(blocks);
        self.known.truncate(known);
    }

    /// The name of what is written for values, after what is written for their parts.
    fn written_for(&mut self, purpose: Purpose, words: &[String], domain: &Domain) -> Option<String> {
        let is_known = |(of, known, _): &&(Purpose, Domain, String)| *of == purpose && known == domain;
        if let Some((.., name)) = self.known.iter().find(is_known) {
            return Some(name.clone());
        }
        let parts = parts(domain)
            .into_iter()
            .map(|(own, part)| self.written_for(purpose, &joined(words, &own), part));
        let parts: Vec<String> = parts.collect::<Option<_>>()?;
        let (write, name) = match purpose {
            Purpose::Sample => (self.form.sample, self.name(words)),
            Purpose::Check | Purpose::JsonCheck => {
                (self.form.check, self.name(&[&["check".to_owned()], last(words)].concat()))
            }
        };
        let is_json = purpose == Purpose::JsonCheck;
        let named = Named { name: &name, parts: &parts, anything: self.form.anything, is_json };
        self.blocks.push(write(&named, domain)?);
        self.known.push((purpose, domain.clone(), name.clone()));
        Some(name)
    }

    fn name(&mut self, words: &[String]) -> String {
        let words = if words.first().is_some_and(|word| word == "check") { words } else { last(words) };
        self.names.unique(self.form.language.joined(words))
    }

    /// All blocks, after the helpers that they or the tests call.
    fn with_helpers(self, tests: &[PropertyView]) -> Vec<Vec<String>> {
        let written = || self.blocks.iter().flatten().chain(tests.iter().flat_map(|test| &test.lines));
        let is_used = |name: &str| written().any(|line| calls(line, name));
        let used = self.form.helpers.iter().filter(|(name, _)| is_used(name));
        let anything = self.form.anything;
        let used = used.map(|(_, lines)| lines.iter().map(|line| line.replace(": any", anything)).collect());
        used.chain(self.blocks.iter().cloned()).collect()
    }
}

/// Names of which those that mean something else are taken.
fn names(form: &Form) -> Names {
    let mut names = Names::default();
    for name in form.reserved {
        names.unique((*name).to_owned());
    }
    names
}

/// Whether a line calls a function, or hands it over.
fn calls(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + name.len()..].chars().next();
        matches!(before, None | Some(' ' | '(' | '*')) && matches!(after, Some('(' | ')'))
    })
}

/// What holds of a number between two ends, which `written` writes, each with the fault of one of which it does not hold.
fn between(
    least: Option<End>,
    most: Option<End>,
    written: impl Fn(Decimal) -> String,
) -> Vec<(String, &'static str)> {
    let ends = [(least, ">", "too small"), (most, "<", "too great")].into_iter();
    let held = ends.filter_map(|(end, sign, fault)| {
        let End { at, is_open } = end?;
        let equal = if is_open { "" } else { "=" };
        Some((format!("value {sign}{equal} {}", written(at)), fault))
    });
    held.collect()
}

/// The last words of a name: as many as leave room on a line for what is done with it.
fn last(words: &[String]) -> &[String] {
    const LONGEST: usize = 20;
    let mut words = words;
    while words.len() > 1 && words.iter().map(String::len).sum::<usize>() > LONGEST {
        words = &words[1..];
    }
    words
}

fn joined(words: &[String], own: &str) -> Vec<String> {
    let own = own.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.iter().cloned().chain(own.map(str::to_lowercase)).collect()
}

/// The parts of a value, with words that name them.
fn parts(domain: &Domain) -> Vec<(String, &Domain)> {
    match domain {
        Domain::Nullable(of) | Domain::Unequal(of, _) => vec![("value".to_owned(), of)],
        Domain::List(of, ..) | Domain::Map(of) => vec![("item".to_owned(), of)],
        Domain::Record(fields) => fields.iter().map(|(name, _, of)| (name.clone(), of)).collect(),
        Domain::OneOf(all) => (1..).zip(all).map(|(number, of)| (format!("form {number}"), of)).collect(),
        _ => Vec::new(),
    }
}
