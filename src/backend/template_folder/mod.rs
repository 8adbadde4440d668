//! A backend that is a folder: `backend.toml` and templates, rendered over the spec. No line of it
//! runs; it is text, and needs no trust.

mod definition;
mod escape;
mod render;
#[cfg(test)]
mod tests;
mod view;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use super::templates::{Checked, Templates, slow, together};
use super::{Backend, BackendDiagnostic, Description, EmitError, Request, Response};
use crate::base::nearest;

pub use definition::{Each, Escape, FileRule, FolderDefinition, OptionRule, OptionType};
pub use view::template_view_schema;

/// Keys of a target in `specc.toml` that no option can have the name of.
const TARGET_KEYS: [&str; 3] = ["backend", "out", "enabled"];

/// The ending of templates' files.
const ENDING: &str = ".hbs";

/// A backend that is a folder of templates.
pub struct TemplateFolder {
    definition: Arc<FolderDefinition>,
    templates: Templates,
    /// The paths of the files that are made, one template for each rule.
    paths: Templates,
}

/// What is wrong with a `backend.toml`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct FolderFault {
    /// The key, as `files[0].template`.
    pub key: String,
    /// What is wrong, with a suggestion where there is one.
    pub message: String,
}

impl FolderFault {
    fn new(key: impl Into<String>, message: impl Into<String>) -> Self {
        Self { key: key.into(), message: message.into() }
    }
}

impl TemplateFolder {
    /// A backend of what `backend.toml` says and the texts of the templates by name, which is the
    /// path in the folder without `.hbs`. `shown` is the folder as messages name it.
    ///
    /// # Errors
    /// The first thing in `definition` that cannot be so. Faults of the templates are found when
    /// files are made, and keep only their target from being written.
    pub fn new(
        definition: FolderDefinition,
        templates: BTreeMap<String, String>,
        shown: &str,
    ) -> Result<Self, FolderFault> {
        check_names(&definition)?;
        check_options(&definition)?;
        check_files(&definition, &templates)?;
        let files = templates.into_iter().map(|(name, text)| {
            let file = format!("{shown}/{name}{ENDING}");
            (name, text, file)
        });
        let rules = definition.files.iter().enumerate();
        let paths = rules.map(|(at, rule)| {
            (path_name(at), rule.path.clone(), format!("{shown}/backend.toml (files[{at}].path)"))
        });
        Ok(Self {
            templates: Templates::of_texts(&definition.name, files),
            paths: Templates::of_texts(&definition.name, paths),
            definition: Arc::new(definition),
        })
    }

    /// What is wrong with the templates of each rule, and what these read.
    fn check(&self) -> Vec<Checked> {
        let rules = self.definition.files.iter().enumerate();
        let checked = rules.map(|(at, rule)| {
            let schema = self.schema(rule);
            let path = self.paths.check_over(&path_name(at), &schema);
            self.templates.check_over(template_name(rule), &schema).and(path)
        });
        checked.collect()
    }

    /// JSON Schema of what the templates of a rule see.
    fn schema(&self, rule: &FileRule) -> Value {
        let mut schema = template_view_schema();
        let absent: &[&str] = match rule.each {
            Each::Spec => &["file", "clause"],
            Each::File => &["clause"],
            Each::Clause => &[],
        };
        if let Some(members) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            members.retain(|name, _| !absent.contains(&name.as_str()));
            members.insert("options".to_owned(), definition::options_schema(&self.definition.options));
        }
        schema
    }
}

/// The name of the template that makes the paths of the rule at a position.
fn path_name(at: usize) -> String {
    format!("path-{at}")
}

/// The name of a rule's template.
fn template_name(rule: &FileRule) -> &str {
    rule.template.strip_suffix(ENDING).unwrap_or(&rule.template)
}

fn check_names(definition: &FolderDefinition) -> Result<(), FolderFault> {
    let is_name = |name: &str| {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        !name.is_empty() && name.bytes().all(plain)
    };
    if !is_name(&definition.name) {
        let message = format!("`{}` is no name; one has small letters, digits and `-`", definition.name);
        return Err(FolderFault::new("name", message));
    }
    let (theirs, ours) = (definition.contract, FolderDefinition::CONTRACT);
    if theirs != ours {
        let message = format!("it is written for contract {theirs}, and this specc speaks contract {ours}");
        return Err(FolderFault::new("contract", message));
    }
    Ok(())
}

fn check_options(definition: &FolderDefinition) -> Result<(), FolderFault> {
    for (name, rule) in &definition.options {
        let key = format!("options.{name}");
        if TARGET_KEYS.contains(&name.as_str()) {
            let message = format!("`{name}` is a key of every target, so that no option can have that name");
            return Err(FolderFault::new(key, message));
        }
        if let Some(fault) = rule.default.as_ref().and_then(|default| rule.fault(default)) {
            return Err(FolderFault::new(
                format!("{key}.default"),
                format!("the default of `{name}` {fault}"),
            ));
        }
    }
    Ok(())
}

fn check_files(
    definition: &FolderDefinition,
    templates: &BTreeMap<String, String>,
) -> Result<(), FolderFault> {
    if definition.files.is_empty() {
        let message = "it makes no files; say what it makes under `[[files]]`";
        return Err(FolderFault::new("files", message));
    }
    for (at, rule) in definition.files.iter().enumerate() {
        let name = template_name(rule);
        if templates.contains_key(name) {
            continue;
        }
        let is_outside = name.starts_with(['/', '\\']) || name.split(['/', '\\']).any(|part| part == "..");
        let message = match nearest(name, templates.keys().map(String::as_str)) {
            _ if is_outside => format!("`{}` lies outside the folder; copy it into it", rule.template),
            Some(near) => {
                format!("there is no template `{}`; did you mean `{near}{ENDING}`?", rule.template)
            }
            None => format!("there is no template `{}` in the folder", rule.template),
        };
        return Err(FolderFault::new(format!("files[{at}].template"), message));
    }
    Ok(())
}

impl Backend for TemplateFolder {
    fn describe(&self) -> Description {
        Description {
            name: self.definition.name.clone(),
            summary: self.definition.summary.clone(),
            options: definition::options_schema(&self.definition.options),
            ..Description::default()
        }
    }

    fn emit(&self, request: &Request<'_>) -> Result<Response, EmitError> {
        let checked = self.check();
        let all = checked.iter().cloned().fold(Checked::default(), Checked::and);
        if let Some(error) = together(&all.faults) {
            return Err(error);
        }
        let files = self.files(request, &checked)?;
        let diagnostics: Vec<BackendDiagnostic> = slow(&all).collect();
        Ok(Response { files, diagnostics })
    }

    fn basis(&self) -> Option<String> {
        Some(format!("{:?}\n{}", self.definition, self.templates.basis()))
    }

    fn templates(&self) -> Option<&Templates> {
        Some(&self.templates)
    }

    fn with_templates(&self, templates: Templates) -> Option<Arc<dyn Backend>> {
        let (definition, paths) = (Arc::clone(&self.definition), self.paths.clone());
        Some(Arc::new(Self { definition, templates, paths }))
    }
}

/// JSON Schema of `backend.toml`.
#[must_use]
pub fn folder_schema() -> Value {
    let text = |description: &str| json!({ "type": "string", "description": description });
    let option = json!({
        "type": "object",
        "required": ["type"],
        "additionalProperties": false,
        "properties": {
            "type": { "enum": ["string", "boolean", "integer", "number", "array"] },
            "default": { "description": "the value when a target gives none" },
            "enum": { "type": "array", "description": "the values that it may have" },
            "description": text("what it is for")
        }
    });
    let file = json!({
        "type": "object",
        "required": ["template", "path"],
        "additionalProperties": false,
        "properties": {
            "template": text("the template's file in the folder"),
            "path": text("the path of what it makes, itself a template"),
            "each": { "enum": ["spec", "file", "clause"] },
            "escape": { "enum": ["none", "html", "csv", "xml", "json", "markdown"] },
            "ownership": { "enum": ["generated", "scaffold"] }
        }
    });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "backend.toml",
        "type": "object",
        "required": ["name", "summary", "contract", "files"],
        "additionalProperties": false,
        "properties": {
            "name": text("the backend's name: small letters, digits and `-`"),
            "summary": text("one line: what it makes"),
            "contract": { "const": FolderDefinition::CONTRACT },
            "options": { "type": "object", "additionalProperties": option },
            "files": { "type": "array", "minItems": 1, "items": file }
        }
    })
}
