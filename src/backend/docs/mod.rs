//! `docs`: pages that people read, one for each spec file, with an index, a reference of types and
//! operations, a glossary and a table of what is tested by what.

mod annotations;
mod clause;
mod curl;
mod facts;
mod glossary;
mod index;
mod json;
mod markdown;
mod page;
mod paths;
mod pattern_text;
mod prose;
mod reference;
mod sample;
mod site;
mod table;
mod terms;
mod traceability;
mod words;

use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::contract::{described_codes, parse_options};
use super::templates::{Listed, Templates};
use super::{Backend, Description, EmitError, OptionFault, OutputFile, Ownership, Request, Response};
use site::Site;

/// The backend.
pub(super) struct Docs {
    templates: Templates,
}

impl Default for Docs {
    fn default() -> Self {
        Self { templates: templates() }
    }
}

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
        let site = Site::new(request.spec, &self.templates, options.source_url);
        let mut response = Response::default();
        let files = request.spec.files.iter().filter_map(|file| Some((file, site.page(&file.path)?)));
        let files: Vec<_> = files.collect();
        let pages = self.templates.each(&files, |(file, path)| page::page(&site, file, path));
        for ((file, path), page) in files.into_iter().zip(pages) {
            match OutputFile::at(path, page?, Ownership::Generated) {
                Ok(page) => response.files.push(page),
                Err(reason) => response.diagnostics.push(reason.of_file(file)),
            }
        }
        let whole = [
            (paths::INDEX, Some(index::page(&site)?)),
            (paths::REFERENCE, reference::page(&site)?),
            (paths::GLOSSARY, glossary::page(&site)?),
            (paths::TRACEABILITY, traceability::page(&site)?),
        ];
        let whole = whole
            .into_iter()
            .filter_map(|(path, content)| OutputFile::at(path, content?, Ownership::Generated).ok());
        response.files.extend(whole);
        Ok(response)
    }

    fn templates(&self) -> Option<&Templates> {
        Some(&self.templates)
    }

    fn with_templates(&self, templates: Templates) -> Option<Arc<dyn Backend>> {
        Some(Arc::new(Self { templates }))
    }
}

fn templates() -> Templates {
    let own: [Listed; 16] = [
        clause::CONSTRAINT.listed(),
        clause::DECISION.listed(),
        clause::DEFAULTS.listed(),
        clause::EXAMPLE.listed(),
        clause::FEATURE.listed(),
        glossary::TEMPLATE.listed(),
        index::TEMPLATE.listed(),
        clause::OPERATION.listed(),
        page::TEMPLATE.listed(),
        reference::TEMPLATE.listed(),
        clause::SCENARIO.listed(),
        Listed::partial("table", include_str!("../../../templates/docs/table.hbs")),
        clause::TERM.listed(),
        traceability::TEMPLATE.listed(),
        clause::TUTORIAL.listed(),
        clause::TYPE.listed(),
    ];
    Templates::built_in("docs", &own)
}
