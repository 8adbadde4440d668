//! The forms that suites have in each framework.

mod cargo;
mod cucumber;
mod examples;
mod go;
mod javascript;
mod jest;
mod junit;
mod node;
mod playwright;
mod pytest;
mod swift;
mod talks;
mod vitest;

use super::calls::CallForm;
use super::checks::{Call, Literal};
use super::languages::Language;
use super::properties::Properties;
use super::shared::{ModulesView, StepsView};
use super::steps::SharedStep;
use super::suites::{Line, Suite};
use crate::analysis::Framework;
use crate::backend::Ownership;
use crate::backend::templates::{Listed, Root};
pub(super) use cargo::{FORM as RUST_FORM, binding};
pub(super) use examples::{Examples, Ran, TEST};
pub(super) use javascript::{FORM as JAVASCRIPT_FORM, literal as regex_literal};
pub(super) use pytest::FORM as PYTHON_FORM;
pub(super) use talks::{Import, Talks};

/// How a framework's suites look.
pub(super) struct Style {
    /// The template of a suite.
    pub(super) template: Root<Suite>,
    /// The language that it is written in.
    pub(super) language: Language,
    /// Where a suite lies, by its names and the spec file's path without its ending.
    pub(super) path: fn(&Suite, stem: &str) -> String,
    /// What stands before the id in the name of a test's function.
    pub(super) prefix: &'static str,
    /// A function that marks a test with its id.
    pub(super) mark: Option<&'static str>,
    /// The package of suites when the options name none.
    pub(super) package: Option<&'static str>,
    /// Whether packages are folders.
    pub(super) package_folders: bool,
    /// The line that opens a test, where a formatter breaks one that is too wide.
    pub(super) opening: Option<fn(&Line) -> String>,
    /// How calls are laid out.
    pub(super) form: CallForm,
    /// Whether a test is nothing but steps, so that statements are steps as well.
    pub(super) only_steps: bool,
    /// How the tests stand.
    pub(super) layout: Layout,
    /// How many steps of indentation the tests stand in.
    pub(super) depth: usize,
    /// A file that all suites share, beside the steps.
    pub(super) modules: Option<Modules>,
    /// How it calls the functions of the product; `None` when its tests are no code.
    pub(super) subject: Option<Subject>,
    /// How it tries functions with all values; `None` where nothing does.
    pub(super) properties: Option<Properties>,
    /// How it runs requests and commands; `None` where somebody has to write such tests.
    pub(super) examples: Examples,
    /// The functions that scenarios call.
    pub(super) steps: Steps,
}

/// How the tests of a suite stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// In groups, one for each clause with several tests.
    Groups,
    /// All beside each other.
    Spaced,
    /// All beside each other, the first right below what opens the suite.
    Tight,
}

/// A file that tells the runner of all suites.
pub(super) struct Modules {
    /// Its template.
    pub(super) template: Root<ModulesView>,
    /// Its path.
    pub(super) path: &'static str,
    /// Whose it is.
    pub(super) ownership: Ownership,
}

/// How a suite calls the functions of the product.
pub(super) struct Subject {
    /// The lines that import what its calls need.
    pub(super) imports: fn(&Reached<'_>) -> Vec<String>,
    /// The lines that import what its calls need of the language's own library, where those stand apart.
    pub(super) standard: fn(&[&Call]) -> Vec<&'static str>,
    /// The lines of a test that makes a call and looks at what comes of it; `None` when the language has no form for a value.
    pub(super) check: fn(&Body<'_>, &Call) -> Option<Vec<String>>,
}

/// What the imports of a suite follow from.
pub(super) struct Reached<'s> {
    /// Where the product's functions are, as the option says.
    pub(super) subject: &'s str,
    /// The way from the suite to the files that all share, with `/` at its end.
    pub(super) to_root: &'s str,
    /// The calls in the suite.
    pub(super) calls: &'s [&'s Call],
}

/// The body of a test.
pub(super) struct Body<'s> {
    /// Its style.
    pub(super) style: &'s Style,
    /// Where the product's functions are, as the option says.
    pub(super) subject: &'s str,
    /// How many columns its lines are indented by.
    pub(super) indent: usize,
    /// What stands before the names of the product's types.
    pub(super) reached: String,
}

impl Body<'_> {
    /// The lines of `head(arguments)tail`.
    fn call(&self, around: (&str, &str), arguments: &[String]) -> Vec<String> {
        self.style.form.lines(self.indent, around, arguments)
    }

    /// The arguments of a call.
    fn arguments(&self, call: &Call) -> Option<Vec<String>> {
        call.arguments.iter().map(|(_, argument)| self.value(argument)).collect()
    }

    fn value(&self, of: &Literal) -> Option<String> {
        self.style.language.value(of, &self.reached)
    }
}

/// The file of the functions that scenarios call.
pub(super) struct Steps {
    /// Its template.
    pub(super) template: Root<StepsView>,
    /// Its language.
    pub(super) language: Language,
    /// Its path, below the folder of the package.
    pub(super) path: &'static str,
    /// How a scenario takes a step, at a depth.
    pub(super) take: fn(&Style, &Taken<'_>, depth: usize) -> Vec<String>,
    /// The first lines of a step's function.
    pub(super) signature: fn(&Style, &SharedStep) -> Vec<String>,
}

/// A step as a case takes it.
pub(super) struct Taken<'s> {
    /// The word that opens it there.
    pub(super) keyword: &'static str,
    /// The step.
    pub(super) step: &'s SharedStep,
    /// The values of its parameters.
    pub(super) arguments: &'s [String],
}

/// The style of a framework.
pub(super) fn style(framework: Framework) -> &'static Style {
    match framework {
        Framework::NodeTest => &node::STYLE,
        Framework::Vitest => &vitest::STYLE,
        Framework::Jest => &jest::STYLE,
        Framework::Playwright => &playwright::STYLE,
        Framework::Pytest => &pytest::STYLE,
        Framework::Cargo => &cargo::STYLE,
        Framework::Go => &go::STYLE,
        Framework::JUnit => &junit::STYLE,
        Framework::SwiftTesting => &swift::STYLE,
        Framework::Cucumber => &cucumber::STYLE,
    }
}

/// The templates of all frameworks.
pub(super) fn listed() -> Vec<Listed> {
    let of = |style: &Style| {
        let modules = style.modules.as_ref().map(|modules| modules.template.listed());
        let properties = style.properties.as_ref().map(|properties| properties.template.listed());
        [style.template.listed(), style.steps.template.listed(), style.examples.template.listed()]
            .into_iter()
            .chain(modules)
            .chain(properties)
    };
    let styles = Framework::ALL.into_iter().map(|(framework, _)| style(framework));
    styles.flat_map(of).chain(PARTIALS).collect()
}

/// What templates have in common.
const PARTIALS: [Listed; 6] = [
    Listed::partial("javascript", include_str!("../../../../templates/tests/javascript.hbs")),
    Listed::partial(
        "javascript-examples",
        include_str!("../../../../templates/tests/javascript-examples.hbs"),
    ),
    Listed::partial(
        "javascript-properties",
        include_str!("../../../../templates/tests/javascript-properties.hbs"),
    ),
    Listed::partial("javascript-talks", include_str!("../../../../templates/tests/javascript-talks.hbs")),
    Listed::partial("pytest-talks", include_str!("../../../../templates/tests/pytest-talks.hbs")),
    Listed::partial("javascript-steps", include_str!("../../../../templates/tests/javascript-steps.hbs")),
];

/// A call of a step's function, between `before` and `after`.
fn call(style: &Style, taken: &Taken<'_>, depth: usize, (before, after): (&str, &str)) -> Vec<String> {
    let Taken { step, arguments, .. } = taken;
    let kinds = step.parameters.iter().map(|parameter| parameter.kind);
    let values = kinds.zip(*arguments).map(|(kind, value)| style.language.literal(kind, value));
    let head = format!("{before}{}", style.language.joined(&step.name));
    style.form.lines(depth * style.form.indent.len(), (&head, after), &values.collect::<Vec<_>>())
}

/// How the function of a step begins.
struct Signature {
    /// What stands around the name and the parameters.
    around: (&'static str, &'static str),
    /// The parameter before those of the step.
    receiver: Option<&'static str>,
    /// A parameter of a name and a type.
    parameter: fn(&str, &str) -> String,
    /// How many steps of indentation it stands in.
    depth: usize,
}

impl Signature {
    fn lines(&self, style: &Style, step: &SharedStep) -> Vec<String> {
        let language = &style.steps.language;
        let own = step.parameters.iter().map(|own| {
            let name = language.joined(&own.name);
            (self.parameter)(&name, (language.type_of)(own.kind))
        });
        let parameters: Vec<String> = self.receiver.iter().map(|&own| own.to_owned()).chain(own).collect();
        let head = format!("{}{}", self.around.0, language.joined(&step.name));
        let form = CallForm { arguments: usize::MAX, ..style.form };
        form.lines(self.depth * form.indent.len(), (&head, self.around.1), &parameters)
    }
}
