//! The suites of a spec, as each framework's templates see them.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::checks::{Call, Check, Talk};
use super::frameworks::{Body, Import, Layout, Ran, Reached, Style, TEST, Taken, Talks};
use super::languages::capitalised;
use super::names::Names;
use super::options::Options;
use super::plan::{Entry, Plan, Test};
use super::shared::{ExamplesView, StepsView, steps_view};
use super::steps::{StepBook, StepCall};
use crate::ir::{FileIr, id_word, identifier, short_hash, spelt_out};

/// The tests of one spec file: what the template of a suite sees.
#[derive(Debug, Serialize, JsonSchema)]
#[expect(clippy::struct_excessive_bools, reason = "a template can ask nothing else")]
pub(super) struct Suite {
    /// The spec file, as comment words.
    pub(super) source: String,
    /// The spec file's title, as a string literal.
    title: String,
    /// The suite's name as an identifier: `guides___first__transfer`.
    pub(super) module: String,
    /// The suite's name as a type has it: `GuidesFirstTransfer`.
    pub(super) unit: String,
    /// The way from the suite's folder to that of the files that all share, with `/` at its end.
    to_root: String,
    /// The package of the suites.
    pub(super) package: Option<String>,
    /// Whether clauses are groups in it.
    grouped: bool,
    /// Whether scenarios in it have steps.
    steps: bool,
    /// Whether a test in it waits for somebody to write it, or is skipped at its end.
    pends: bool,
    /// Whether a test in it asserts what comes of a call.
    asserts: bool,
    /// What its checks need of the language's own library, where that stands apart from other imports.
    standard: Vec<&'static str>,
    /// The lines that import what its checks need.
    imports: Vec<String>,
    lines: Vec<Line>,
}

/// A group's beginning or end, or a test.
#[derive(Debug, Default, Serialize, JsonSchema)]
#[expect(clippy::struct_excessive_bools, reason = "a template can ask nothing else")]
pub(super) struct Line {
    /// Whether a blank line comes before it: not right after a group's beginning.
    spaced: bool,
    pub(super) indent: String,
    opens: bool,
    closes: bool,
    /// The title of a group, or of a test with its id before it, as a string literal.
    pub(super) name: String,
    /// The title of a test, as words of a documentation comment.
    title: String,
    /// The id of a test as one word: the name of its region.
    region: String,
    /// The id of a test as a subtest's name, as a string literal.
    word: String,
    /// The function that is the test.
    pub(super) function: String,
    /// Whether the formatter breaks the line that opens the test.
    wide: bool,
    /// What marks the test with its id.
    mark: Vec<String>,
    /// What the test has to check, as comment words.
    comments: Vec<String>,
    /// The steps that it takes, line by line; none when it is no case of a scenario.
    steps: Vec<String>,
    /// What it checks as it stands, statement by statement; none when somebody has to write it.
    checks: Vec<String>,
    /// What opens it when it sends requests or runs commands.
    gate: Option<&'static str>,
}

impl Line {
    /// Whether it is a test that waits for somebody to write it.
    fn is_pending(&self) -> bool {
        !self.opens && !self.closes && self.steps.is_empty() && self.checks.is_empty()
    }
}

/// Makes the suites of all files, whose names have to be told apart.
pub(super) struct Suites<'s> {
    style: &'s Style,
    options: &'s Options,
    package: Option<&'s str>,
    /// The steps of all files.
    book: StepBook,
    /// The ids of all tests.
    ids: BTreeSet<&'s str>,
    /// How many files would have a unit's name, in lower case.
    units: BTreeMap<String, usize>,
}

impl<'s> Suites<'s> {
    /// For the planned files, in a framework's style.
    pub(super) fn new(style: &'s Style, options: &'s Options, planned: &'s [(&FileIr, Plan)]) -> Self {
        let mut units = BTreeMap::new();
        for (file, _) in planned {
            *units.entry(unit(file.path.stem()).to_lowercase()).or_default() += 1;
        }
        let ids = planned.iter().flat_map(|(_, plan)| plan.tests()).map(|test| test.id.as_str()).collect();
        let book = StepBook::of(planned.iter().flat_map(|(_, plan)| plan.steps()));
        Self { style, options, package: options.package.as_deref().or(style.package), book, ids, units }
    }

    /// The folder of the files, with `/` at its end; empty when packages have none.
    pub(super) fn folder(&self) -> String {
        let package = self.package.filter(|_| self.style.package_folders);
        package.map_or_else(String::new, |package| package.replace('.', "/") + "/")
    }

    /// The steps of all files; `None` when no scenario has one.
    pub(super) fn steps(&self) -> Option<StepsView> {
        (!self.book.steps().is_empty()).then(|| steps_view(self.style, self.package, &self.book))
    }

    /// The suite of a file.
    pub(super) fn suite(&self, file: &FileIr, plan: &Plan) -> Suite {
        let language = &self.style.language;
        let lines = self.lines(plan);
        let calls = self.calls(plan);
        let to_root = to_root(file.path.stem());
        Suite {
            source: (language.comment)(file.path.as_str()),
            title: (language.string)(&file.title()),
            module: language.name(identifier(file.path.stem())),
            unit: self.unit(file.path.stem()),
            standard: self.standard(plan, &calls),
            imports: self.imports(plan, &calls, &to_root),
            to_root,
            package: self.package.map(str::to_owned),
            grouped: self.has_groups() && plan.has_groups(),
            steps: plan.steps().next().is_some(),
            pends: lines.iter().any(Line::is_pending) || self.talks(plan).any(|talk| !talk.open.is_empty()),
            asserts: !calls.is_empty(),
            lines,
        }
    }

    /// The calls that tests of a plan make as they stand.
    fn calls<'p>(&self, plan: &'p Plan) -> Vec<&'p Call> {
        let made = plan.tests().filter(|test| self.checks(0, test).is_some());
        made.filter_map(|test| test.call()).collect()
    }

    /// The lines that import what the checks of a plan need.
    fn imports(&self, plan: &Plan, calls: &[&Call], to_root: &str) -> Vec<String> {
        let mut lines = Vec::new();
        let subject = self.style.subject.as_ref().zip(self.options.subject.as_deref());
        if let Some((own, subject)) = subject.filter(|_| !calls.is_empty()) {
            lines.extend((own.imports)(&Reached { subject, to_root, calls }));
        }
        let talks: Vec<&Talk> = self.talks(plan).collect();
        let ran =
            Ran { to_root, exchanges: plan.has_exchanges(), commands: plan.has_commands(), talks: &talks };
        let is_used = ran.exchanges || ran.commands || !ran.talks.is_empty();
        if is_used {
            lines.extend((self.style.examples.imports)(&ran));
        }
        let asks = talks.iter().any(|talk| talk.asks());
        if let Some((Talks { import: Import::BySuites(line), .. }, module)) = self.held().filter(|_| asks) {
            lines.push(line(module, to_root));
        }
        lines
    }

    /// What the checks of a plan need of the language's own library.
    fn standard(&self, plan: &Plan, calls: &[&Call]) -> Vec<&'static str> {
        let patterns = self.held().and_then(|(talks, _)| talks.standard);
        let patterns = patterns.filter(|_| self.talks(plan).any(Talk::has_patterns));
        let own = self.style.subject.as_ref().map_or_else(Vec::new, |subject| (subject.standard)(calls));
        own.into_iter().chain(patterns).collect()
    }

    /// How the suites hold conversations, and the module that asks the model; `None` when they hold none.
    fn held(&self) -> Option<(&'s Talks, &'s str)> {
        Some((&self.style.examples.talks, self.options.model.as_deref()?))
    }

    /// The conversations that tests of a plan hold as they stand.
    fn talks<'p>(&self, plan: &'p Plan) -> impl Iterator<Item = &'p Talk> {
        plan.talks().filter(|talk| self.holds(talk))
    }

    fn holds(&self, talk: &Talk) -> bool {
        self.held().is_some_and(|(talks, _)| talks.can_hold(talk))
    }

    /// What a test checks as it stands, at a depth.
    fn checks(&self, depth: usize, test: &Test) -> Option<Vec<String>> {
        let indent = depth * self.style.form.indent.len();
        let subject = self.options.subject.as_deref();
        let subject = subject.unwrap_or_default();
        let body = Body { style: self.style, subject, indent, reached: String::new() };
        match test.check.as_ref()? {
            Check::Call(call) => {
                (self.style.subject.as_ref().filter(|_| !subject.is_empty())?.check)(&body, call)
            }
            Check::Exchanges(exchanges) => Some(self.style.examples.exchanges(&body, exchanges)),
            Check::Commands(commands) => Some(self.style.examples.commands(&body, commands)),
            Check::Talk(talk) => {
                let (talks, _) = self.held().filter(|_| self.holds(talk))?;
                Some(talks.lines(&body, talk))
            }
        }
    }

    /// What opens a test that sends requests or runs commands, or that skips itself at its end.
    fn gate(&self, test: &Test) -> Option<&'static str> {
        match test.check.as_ref()? {
            Check::Talk(talk) => (self.holds(talk) && !talk.open.is_empty()).then_some(TEST),
            check => self.style.examples.gate(check),
        }
    }

    /// The file beside the suites that has the model's module, where they have to declare it.
    pub(super) fn module_of_model(&self) -> Option<&'s str> {
        self.options.model.as_deref()?.strip_prefix("crate::").filter(|name| !name.contains("::"))
    }

    /// What stands before the id in the name of a test's function.
    fn prefix(&self, test: &Test) -> &'static str {
        let own = test.check.as_ref().and_then(|check| self.style.examples.prefix(check));
        own.unwrap_or(self.style.prefix)
    }

    /// What the template of the file that runs examples sees; `None` when there are none.
    pub(super) fn examples(&self, planned: &[(&FileIr, Plan)]) -> Option<ExamplesView> {
        let exchanges = planned.iter().any(|(_, plan)| plan.has_exchanges());
        let commands = planned.iter().any(|(_, plan)| plan.has_commands());
        let mut talks = planned.iter().flat_map(|(_, plan)| self.talks(plan)).peekable();
        let has_talks = talks.peek().is_some();
        let imported = match self.held().filter(|_| has_talks) {
            Some((Talks { import: Import::ByExamples(own), .. }, module)) => Some(own(module)),
            _ => None,
        };
        let (import, model) = imported.map_or((None, None), |own| (own.line, Some(own.name)));
        (exchanges || commands || has_talks).then(|| ExamplesView {
            package: self.package.map(str::to_owned),
            exchanges,
            commands,
            talks: has_talks,
            json: exchanges || talks.any(Talk::expects_json),
            import,
            model,
            likes: exchanges || commands,
        })
    }

    /// A name that no other file of the spec has: it is distinct from theirs also where case does not count.
    fn unit(&self, stem: &str) -> String {
        let name = unit(stem);
        match self.units.get(&name.to_lowercase()) {
            Some(2..) => format!("{name}{}", short_hash(stem)),
            _ => name,
        }
    }

    fn has_groups(&self) -> bool {
        self.style.layout == Layout::Groups
    }

    fn lines(&self, plan: &Plan) -> Vec<Line> {
        let mut depth = self.style.depth;
        let mut spaced = self.style.layout != Layout::Tight;
        let (mut regions, mut functions) = (Names::default(), Names::default());
        let mut lines = Vec::new();
        for entry in &plan.entries {
            let line = match entry {
                Entry::Open { .. } | Entry::Close if !self.has_groups() => continue,
                Entry::Open { title } => self.group(&mut depth, title),
                Entry::Close => self.end_of_group(&mut depth),
                Entry::Test(test) => self.opened(Line {
                    region: regions.unique(id_word(&test.id)),
                    function: functions.unique(self.function(test)),
                    ..self.test(depth, test)
                }),
            };
            let spaced = std::mem::replace(&mut spaced, !line.opens) && !line.closes;
            lines.push(Line { spaced, ..line });
        }
        lines
    }

    fn opened(&self, line: Line) -> Line {
        let opening = self.style.opening.map_or_else(String::new, |opening| opening(&line));
        Line { wide: opening.width() > self.style.form.width, ..line }
    }

    fn step(&self, depth: usize, call: &StepCall) -> Vec<String> {
        let step = self.book.step(call);
        let taken = step.map(|step| Taken { keyword: call.keyword, step, arguments: &call.arguments });
        taken.map_or_else(Vec::new, |taken| (self.style.steps.take)(self.style, &taken, depth))
    }

    fn group(&self, depth: &mut usize, title: &str) -> Line {
        *depth += 1;
        let name = (self.style.language.string)(title);
        Line { indent: self.style.form.indent.repeat(*depth - 1), opens: true, name, ..Line::default() }
    }

    fn end_of_group(&self, depth: &mut usize) -> Line {
        *depth = depth.saturating_sub(1);
        Line { indent: self.style.form.indent.repeat(*depth), closes: true, ..Line::default() }
    }

    /// The function that is a test. An identifier that is another id, by which people name its test, is left to it.
    fn function(&self, test: &Test) -> String {
        let (id, prefix) = (test.id.as_str(), self.prefix(test));
        let short = identifier(id);
        let is_other = |name: &str| name != id && self.ids.contains(name);
        let is_taken = is_other(&short) || is_other(&format!("{prefix}{short}"));
        let name = if is_taken { spelt_out(id) } else { short };
        if prefix.is_empty() { self.style.language.name(name) } else { format!("{prefix}{name}") }
    }

    /// An id as the name of a subtest. Where others begin with it, as with the name of a test that they stand in, it has brackets.
    fn word(&self, id: &str) -> String {
        let word = id_word(id);
        let below = format!("{id}/");
        let next = self.ids.range(below.as_str()..).next();
        if next.is_some_and(|next| next.starts_with(&below)) { format!("[{word}]") } else { word }
    }

    /// The name of a test. Where a formatter would break the line that opens it, which it does not for the functions that it knows
    /// as tests, the id has to do.
    fn name(&self, depth: usize, test: &Test) -> String {
        let Style { language, form, .. } = self.style;
        let name = (language.string)(&format!("[{}] {}", test.id, test.title));
        let gate = self.gate(test).filter(|&gate| gate != TEST);
        let opening = gate.map(|gate| format!("{gate}({name}, async () => {{"));
        let is_wide = opening.is_some_and(|line| depth * form.indent.len() + line.width() > form.width);
        if is_wide { (language.string)(&format!("[{}]", test.id)) } else { name }
    }

    fn test(&self, depth: usize, test: &Test) -> Line {
        let Style { language, form, .. } = self.style;
        let mark = self
            .style
            .mark
            .map(|mark| form.lines(depth * form.indent.len(), (mark, ""), &[(language.string)(&test.id)]));
        Line {
            indent: self.style.form.indent.repeat(depth),
            name: self.name(depth, test),
            title: (language.document)(&test.title),
            mark: mark.unwrap_or_default(),
            word: (language.string)(&self.word(&test.id)),
            comments: test.notes.iter().map(|note| (language.comment)(note)).collect(),
            steps: test.steps.iter().flat_map(|call| self.step(depth + 1, call)).collect(),
            checks: self.checks(depth + 1, test).unwrap_or_default(),
            gate: self.gate(test),
            ..Line::default()
        }
    }
}

fn to_root(stem: &str) -> String {
    match stem.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    }
}

/// `GuidesFirstTransfer` for `guides/first-transfer`: the ASCII words of a path, joined.
fn unit(stem: &str) -> String {
    let words = stem.split(|next: char| !next.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name: String = words.map(capitalised).collect();
    if name.starts_with(|first: char| first.is_ascii_alphabetic()) { name } else { format!("Spec{name}") }
}
