//! `tests`: one pending case for each clause, scenario row and example, for the ecosystem's own runner.

mod escape;
mod javascript;
mod names;
mod node;
mod notes;
mod plan;
mod pytest;
mod python;

use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::contract::{described_codes, parse_options};
use super::templates::{TemplateFault, Templates};
use super::{Backend, Description, EmitError, InvalidOutputPath, OptionFault, OutputFile, Request, Response};
use crate::ir::FileIr;
use plan::Suite;

/// The backend.
pub(super) struct Tests {
    templates: Templates,
}

impl Default for Tests {
    fn default() -> Self {
        Self { templates: templates() }
    }
}

/// What `specc.toml` may say of it.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Options {
    /// The runner that the scaffolds are for.
    framework: Framework,
}

/// A test runner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
enum Framework {
    /// Node's own.
    #[default]
    #[serde(rename = "node:test")]
    NodeTest,
    /// pytest.
    #[serde(rename = "pytest")]
    Pytest,
}

impl Backend for Tests {
    fn describe(&self) -> Description {
        Description {
            name: "tests".to_owned(),
            summary: "test scaffolds, one pending case for each clause, scenario row and example".to_owned(),
            options: schemars::schema_for!(Options).to_value(),
            codes: described_codes(&[]),
            ..Description::default()
        }
    }

    fn check_options(&self, options: &serde_json::Value) -> Result<(), OptionFault> {
        parse_options::<Options>(options).map(|_| ())
    }

    fn emit(&self, request: &Request<'_>) -> Result<Response, EmitError> {
        let framework = request.options::<Options>().unwrap_or_default().framework;
        let mut response = Response::default();
        for (file, suite) in
            request.spec.files.iter().filter_map(|file| plan::suite(file).map(|suite| (file, suite)))
        {
            match scaffold(&self.templates, framework, file, &suite)? {
                Ok(scaffold) => response.files.push(scaffold),
                Err(reason) => response.diagnostics.push(reason.of_file(file)),
            }
        }
        if framework == Framework::Pytest && !response.files.is_empty() {
            response.files.extend(pytest::conftest(&self.templates)?);
        }
        Ok(response)
    }

    fn templates(&self) -> Option<&Templates> {
        Some(&self.templates)
    }

    fn with_templates(&self, templates: Templates) -> Option<Arc<dyn Backend>> {
        Some(Arc::new(Self { templates }))
    }
}

/// A suite's file, or why it cannot have its path.
type Scaffold = Result<Result<OutputFile, InvalidOutputPath>, TemplateFault>;

fn scaffold(templates: &Templates, framework: Framework, file: &FileIr, suite: &Suite) -> Scaffold {
    match framework {
        Framework::NodeTest => node::scaffold(templates, file, suite),
        Framework::Pytest => pytest::scaffold(templates, file, suite),
    }
}

fn templates() -> Templates {
    let own = [node::TEMPLATE.listed(), pytest::TEMPLATE.listed(), pytest::CONFTEST.listed()];
    Templates::built_in("tests", &own)
}

#[cfg(test)]
mod options {
    use serde_json::json;

    use super::{Backend, Tests};

    #[test]
    fn a_framework_that_is_not_known_is_refused() {
        assert!(Tests::default().check_options(&json!({"framework": "pytest"})).is_ok());
        assert!(Tests::default().check_options(&json!({"framework": "node:test"})).is_ok());
        assert!(Tests::default().check_options(&json!({"framework": "mocha"})).is_err());
        let fault =
            Tests::default().check_options(&json!({"framewrok": "pytest"})).expect_err("a misspelt option");
        assert!(fault.message.contains("did you mean `framework`?"), "{}", fault.message);
    }
}
