//! `tests`: one pending case for each clause, for the ecosystem's own runner.

mod view;

use std::sync::OnceLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::contract::parse_options;
use super::templates::Templates;
use super::{Backend, Description, OptionFault, OutputFile, OutputPath, Ownership, Request, Response};

/// The backend.
pub(super) struct Tests;

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
}

impl Backend for Tests {
    fn describe(&self) -> Description {
        Description {
            name: "tests".to_owned(),
            summary: "test scaffolds, one pending case for each clause".to_owned(),
            options: schemars::schema_for!(Options).to_value(),
        }
    }

    fn check_options(&self, options: &serde_json::Value) -> Result<(), OptionFault> {
        parse_options::<Options>(options).map(|_| ())
    }

    fn emit(&self, request: &Request<'_>) -> Response {
        let files = request.spec.files.iter().filter_map(|file| {
            let view = view::suite(file)?;
            let path = OutputPath::new(&format!("{}.test.mjs", file.path.stem())).ok()?;
            let content = templates().render("node_test", &view);
            Some(OutputFile { path, content, ownership: Ownership::Generated, provenance: Vec::new() })
        });
        Response { files: files.collect(), diagnostics: Vec::new() }
    }
}

fn templates() -> &'static Templates {
    static TEMPLATES: OnceLock<Templates> = OnceLock::new();
    TEMPLATES.get_or_init(|| {
        Templates::new(&[("node_test", include_str!("../../../templates/tests/node_test.hbs"))])
    })
}
