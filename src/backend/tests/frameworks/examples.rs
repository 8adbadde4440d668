//! How suites run the requests and commands of examples.

use super::{Body, Talks};
use crate::backend::templates::Root;
use crate::backend::tests::checks::{Check, Command, Exchange, Talk};
use crate::backend::tests::shared::ExamplesView;

/// How a suite runs the requests and commands of examples.
pub(in crate::backend::tests) struct Examples {
    /// The template of the file that does it.
    pub(in crate::backend::tests) template: Root<ExamplesView>,
    /// Its path, below the folder of the package.
    pub(in crate::backend::tests) path: &'static str,
    /// Its name among the modules of a program, where suites are these.
    pub(in crate::backend::tests) module: Option<&'static str>,
    /// The lines that import what it has.
    pub(in crate::backend::tests) imports: fn(&Ran<'_>) -> Vec<String>,
    /// What opens a test that sends requests, and one that runs commands.
    pub(super) gates: [&'static str; 2],
    /// What stands before the id in the names of these tests, where a runner has to be told by names which of them to run.
    pub(super) prefixes: Option<[&'static str; 2]>,
    /// How they are written.
    pub(super) form: Form,
    /// How it holds conversations.
    pub(in crate::backend::tests) talks: Talks,
}

/// How the requests and commands of a test are written.
pub(super) enum Form {
    /// As calls of functions.
    Calls(Calls),
    /// As steps with texts.
    Steps {
        /// The lines of requests.
        exchanges: fn(&[Exchange]) -> Vec<String>,
        /// The lines of commands.
        commands: fn(&[Command]) -> Vec<String>,
    },
}

/// The functions that send requests and run commands.
pub(super) struct Calls {
    /// How an object is made that runs commands in a folder of its own.
    pub(super) shell: &'static str,
    /// What sends a request.
    pub(super) exchange: &'static str,
    /// What knows the test, among the arguments of what sends a request.
    pub(super) context: Context,
    /// What runs a command.
    pub(super) run: &'static str,
    /// What binds a name to a value.
    pub(super) bind: fn(&str, &str) -> String,
    /// What ends a statement.
    pub(super) end: &'static str,
}

/// What opens a test that skips itself when it lacks something.
pub(in crate::backend::tests) const TEST: &str = "test";

/// Where the argument stands that knows the test, so that it can be skipped.
#[derive(Clone, Copy)]
pub(super) enum Context {
    /// Nowhere.
    None,
    /// Before the others.
    First(&'static str),
    /// After the others.
    Last(&'static str),
}

/// What the imports of a suite that runs examples follow from.
pub(in crate::backend::tests) struct Ran<'s> {
    /// The way from the suite to the files that all share, with `/` at its end.
    pub(in crate::backend::tests) to_root: &'s str,
    /// Whether the suite sends requests.
    pub(in crate::backend::tests) exchanges: bool,
    /// Whether the suite runs commands.
    pub(in crate::backend::tests) commands: bool,
    /// The conversations that the suite holds.
    pub(in crate::backend::tests) talks: &'s [&'s Talk],
}

impl Examples {
    /// The lines of a test that sends requests.
    pub(in crate::backend::tests) fn exchanges(&self, body: &Body<'_>, of: &[Exchange]) -> Vec<String> {
        match &self.form {
            Form::Calls(calls) => calls.exchanges(body, of),
            Form::Steps { exchanges, .. } => exchanges(of),
        }
    }

    /// The lines of a test that runs commands.
    pub(in crate::backend::tests) fn commands(&self, body: &Body<'_>, of: &[Command]) -> Vec<String> {
        match &self.form {
            Form::Calls(calls) => calls.commands(body, of),
            Form::Steps { commands, .. } => commands(of),
        }
    }

    /// What opens a test that sends requests or runs commands.
    pub(in crate::backend::tests) fn gate(&self, check: &Check) -> Option<&'static str> {
        of_kind(self.gates, check)
    }

    /// What stands before the id in its name.
    pub(in crate::backend::tests) fn prefix(&self, check: &Check) -> Option<&'static str> {
        of_kind(self.prefixes?, check)
    }
}

/// The one for requests or the one for commands.
fn of_kind([served, allowed]: [&'static str; 2], check: &Check) -> Option<&'static str> {
    match check {
        Check::Call(_) | Check::Talk(_) => None,
        Check::Exchanges(_) => Some(served),
        Check::Commands(_) => Some(allowed),
    }
}

impl Calls {
    fn exchanges(&self, body: &Body<'_>, of: &[Exchange]) -> Vec<String> {
        let mut lines = Vec::new();
        for (at, exchange) in of.iter().enumerate() {
            let number = if at == 0 { String::new() } else { (at + 1).to_string() };
            let texts = [("request", &exchange.request), ("response", &exchange.response)];
            let names = texts.map(|(name, text)| {
                let name = format!("{name}{number}");
                lines.push((self.bind)(&name, &body.style.language.text(text)));
                name
            });
            let (first, last) = match self.context {
                Context::None => (None, None),
                Context::First(name) => (Some(name.to_owned()), None),
                Context::Last(name) => (None, Some(name.to_owned())),
            };
            let arguments: Vec<String> = first.into_iter().chain(names).chain(last).collect();
            lines.extend(body.call((self.exchange, self.end), &arguments));
        }
        lines
    }

    fn commands(&self, body: &Body<'_>, of: &[Command]) -> Vec<String> {
        let mut lines = vec![(self.bind)("shell", self.shell)];
        for (at, command) in of.iter().enumerate() {
            let name = if at == 0 { "output".to_owned() } else { format!("output{}", at + 1) };
            lines.push((self.bind)(&name, &body.style.language.text(&command.output)));
            let arguments =
                [(body.style.language.string)(&command.script), name, command.exit_code.to_string()];
            lines.extend(body.call((self.run, self.end), &arguments));
        }
        lines
    }
}
