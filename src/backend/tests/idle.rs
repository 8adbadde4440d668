//! Options that do nothing for the framework that is chosen.

use super::frameworks::{Style, style};
use super::options::Options;
use crate::analysis::Framework;
use crate::backend::BackendDiagnostic;
use crate::base::Severity;

pub(super) const CODE: &str = "idle-option";

/// An option: its name, whether it is set, and whether suites of a style have a use for it.
type Use = (&'static str, bool, fn(&Style) -> bool);

/// A finding for each option that is set and does nothing.
pub(super) fn idle_options(options: &Options) -> Vec<BackendDiagnostic> {
    let uses: [Use; 3] = [
        ("package", options.package.is_some(), |style| style.package.is_some() || style.package_folders),
        ("subject", options.subject.is_some(), |style| style.subject.is_some()),
        ("properties", options.properties, |style| style.properties.is_some()),
    ];
    let own = style(options.framework);
    let useless = uses.into_iter().filter(|(_, is_set, has_use)| *is_set && !has_use(own));
    let mut found: Vec<BackendDiagnostic> = useless
        .map(|(name, _, has_use)| {
            let able = Framework::ALL.into_iter().filter(|(other, _)| has_use(style(*other)));
            let able: Vec<&str> = able.map(|(_, name)| name).collect();
            let message = format!("`{name}` does nothing for `{}`", options.framework.as_str());
            finding(message, format!("These have a use for it: {}.", able.join(", ")))
        })
        .collect();
    if options.properties && options.subject.is_none() && own.properties.is_some() {
        let help = "Say with `subject` where the functions are that operations name.";
        found.push(finding("`properties` does nothing without `subject`".to_owned(), help.to_owned()));
    }
    found
}

fn finding(message: String, help: String) -> BackendDiagnostic {
    BackendDiagnostic {
        code: CODE.to_owned(),
        severity: Severity::Warning,
        clause: None,
        place: None,
        message,
        help: Some(help),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::Tests;
    use crate::backend::fixture::{emitted, spec};

    fn found(options: &Value) -> Vec<String> {
        emitted(&Tests::default(), &spec(&[("a.md", "# A\n\nIt MUST a.\n")], None), options).1
    }

    #[test]
    fn an_option_that_does_nothing_is_told() {
        let told = |words: &str| vec![format!("warning[idle-option]: {words}")];
        for (options, expected) in [
            (
                json!({ "framework": "cucumber", "subject": "m" }),
                told("`subject` does nothing for `cucumber`"),
            ),
            (json!({ "framework": "pytest", "package": "a.b" }), told("`package` does nothing for `pytest`")),
            (
                json!({ "framework": "junit", "subject": "m", "properties": true }),
                told("`properties` does nothing for `junit`"),
            ),
            (json!({ "properties": true }), told("`properties` does nothing without `subject`")),
            (json!({ "framework": "go", "subject": "a/b", "package": "b" }), Vec::new()),
            (json!({ "framework": "cargo", "subject": "a", "properties": true }), Vec::new()),
            (json!({ "framework": "jest", "subject": "./a", "model": "./b.cjs" }), Vec::new()),
            (json!({ "framework": "cucumber", "model": "./m" }), Vec::new()),
        ] {
            assert_eq!(found(&options), expected, "{options}");
        }
    }
}
