//! `docs`: pages that people read, one for each spec file, with an index, a reference of types and
//! operations, a glossary and a table of what is tested by what.

mod annotations;
mod clause;
mod curl;
mod facts;
mod glossary;
mod index;
mod interface;
mod json;
mod markdown;
mod page;
mod paths;
mod pattern_text;
mod prose;
mod reference;
mod sample;
mod site;
mod terms;
mod traceability;
mod words;

use std::sync::OnceLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::contract::{described_codes, parse_options};
use super::templates::Templates;
use super::{
    Backend, Description, EmitError, InvalidOutputPath, OptionFault, OutputFile, OutputPath, Ownership,
    Provenance, Request, Response,
};
use site::Site;

/// The backend.
pub(super) struct Docs;

/// What `specc.toml` may say of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct Options {
    /// Where the spec folder can be read on the web: links to files that have no page lead there.
    /// Without it, such links become their words.
    source_url: Option<String>,
}

impl Backend for Docs {
    fn describe(&self) -> Description {
        Description {
            name: "docs".to_owned(),
            summary: "Markdown pages with a reference of the interface, a glossary and traceability"
                .to_owned(),
            options: schemars::schema_for!(Options).to_value(),
            codes: described_codes(&[]),
            ..Description::default()
        }
    }

    fn check_options(&self, options: &serde_json::Value) -> Result<(), OptionFault> {
        parse_options::<Options>(options).map(|_| ())
    }

    fn emit(&self, request: &Request<'_>) -> Result<Response, EmitError> {
        let options = request.options::<Options>().unwrap_or_default();
        let site = Site::new(request.spec, options.source_url);
        let mut response = Response::default();
        for file in &request.spec.files {
            let Some(path) = site.page(&file.path) else { continue };
            let page = page::page(&site, file, path);
            match output(path, page.content, page.provenance) {
                Ok(page) => response.files.push(page),
                Err(reason) => response.diagnostics.push(reason.of_file(file)),
            }
        }
        let whole = [
            (paths::INDEX, Some(index::page(&site))),
            (paths::REFERENCE, reference::page(&site)),
            (paths::GLOSSARY, glossary::page(&site)),
            (paths::TRACEABILITY, traceability::page(&site)),
        ];
        let whole = whole.into_iter().filter_map(|(path, content)| output(path, content?, Vec::new()).ok());
        response.files.extend(whole);
        Ok(response)
    }
}

fn output(path: &str, content: String, provenance: Vec<Provenance>) -> Result<OutputFile, InvalidOutputPath> {
    let path = OutputPath::new(path)?;
    Ok(OutputFile { provenance, ..OutputFile::text(path, content, Ownership::Generated) })
}

macro_rules! template {
    ($name:literal) => {
        ($name, include_str!(concat!("../../../templates/docs/", $name, ".hbs")))
    };
}

fn templates() -> &'static Templates {
    static TEMPLATES: OnceLock<Templates> = OnceLock::new();
    TEMPLATES.get_or_init(|| {
        Templates::new(&[
            template!("constraint"),
            template!("decision"),
            template!("defaults"),
            template!("example"),
            template!("feature"),
            template!("glossary"),
            template!("index"),
            template!("operation"),
            template!("page"),
            template!("reference"),
            template!("scenario"),
            template!("term"),
            template!("traceability"),
            template!("tutorial"),
            template!("type"),
        ])
    })
}
