//! The files that a folder's rules make of a spec.

use std::collections::BTreeSet;

use handlebars::{Context, no_escape};
use serde::Serialize;
use serde_json::Value;

use super::definition::{Each, FileRule, with_defaults};
use super::view::{TemplateView, Views, statements_of};
use super::{TemplateFolder, path_name, template_name};
use crate::backend::templates::{Checked, Compiled};
use crate::backend::{EmitError, OutputFile, OutputPath, Request};

/// One rule with its templates.
struct Rule<'f> {
    folder: &'f TemplateFolder,
    made: &'f FileRule,
    path_name: String,
    template: Compiled,
    path: Compiled,
}

impl TemplateFolder {
    /// The files of all rules. `checked` says what the templates of each rule read, so that nothing
    /// else is prepared.
    pub(super) fn files(
        &self,
        request: &Request<'_>,
        checked: &[Checked],
    ) -> Result<Vec<OutputFile>, EmitError> {
        let views = Views::new(request.spec);
        let options = with_defaults(&self.definition.options, request.options);
        let mut files = Vec::new();
        for (at, (rule, checked)) in self.definition.files.iter().zip(checked).enumerate() {
            let path_name = path_name(at);
            let rule = Rule {
                folder: self,
                made: rule,
                template: self.templates.escaping(template_name(rule), rule.escape.function())?,
                path: self.paths.escaping(&path_name, no_escape)?,
                path_name,
            };
            let view = root(&views, request, options.clone(), &checked.read);
            let mut context = Context::from(json(&view)?);
            rule.each(&views, &checked.read, &mut context, &mut files)?;
        }
        Ok(files)
    }
}

/// What every file of a rule is made from, as far as it is read.
fn root<'a>(
    views: &Views<'a>,
    request: &Request<'a>,
    options: Value,
    read: &BTreeSet<String>,
) -> TemplateView<'a> {
    let sources = |name: &str| views.sources().filter(|_| read.contains(name)).collect::<Vec<_>>();
    TemplateView {
        spec: views.spec(),
        files: sources("files").into_iter().map(|file| views.file(file)).collect(),
        clauses: sources("clauses").into_iter().flat_map(|file| views.clauses(file)).collect(),
        statements: sources("statements").into_iter().flat_map(statements_of).collect(),
        file: None,
        clause: None,
        options,
        target: request.target,
        ir: read.contains("ir").then_some(request.spec),
    }
}

impl Rule<'_> {
    /// Makes the files. What they share stays in `context` from one to the next.
    fn each(
        &self,
        views: &Views<'_>,
        read: &BTreeSet<String>,
        context: &mut Context,
        files: &mut Vec<OutputFile>,
    ) -> Result<(), EmitError> {
        if self.made.each == Each::Spec {
            files.push(self.file(context)?);
            return Ok(());
        }
        for source in views.sources() {
            if self.made.each == Each::File || read.contains("file") {
                set(context, "file", json(&views.file(source))?);
            }
            if self.made.each == Each::File {
                files.push(self.file(context)?);
                continue;
            }
            for clause in views.clauses(source) {
                set(context, "clause", json(&clause)?);
                files.push(self.file(context)?);
            }
        }
        Ok(())
    }

    /// The file of what is in `context`.
    fn file(&self, context: &Context) -> Result<OutputFile, EmitError> {
        let path = self.folder.paths.render_over(&self.path, &self.path_name, context)?;
        let path = OutputPath::new(path.trim()).map_err(|fault| EmitError {
            message: fault.to_string(),
            help: Some(format!(
                "Change `path` of `{}` in `backend.toml`; `slug` of a file or clause is safe in a path.",
                self.made.template
            )),
        })?;
        let name = template_name(self.made);
        let content = self.folder.templates.render_over(&self.template, name, context)?;
        Ok(OutputFile::text(path, content, self.made.ownership))
    }
}

fn set(context: &mut Context, name: &str, value: Value) {
    if let Some(members) = context.data_mut().as_object_mut() {
        members.insert(name.to_owned(), value);
    }
}

fn json(view: &impl Serialize) -> Result<Value, EmitError> {
    serde_json::to_value(view)
        .map_err(|error| EmitError { message: format!("the spec has no JSON form: {error}"), help: None })
}
