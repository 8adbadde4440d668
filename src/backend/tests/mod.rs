//! `tests`: one pending case for each clause, scenario row and example, for the ecosystem's own runner.

mod calls;
mod checks;
mod frameworks;
mod idle;
mod languages;
mod names;
mod notes;
mod options;
mod own_notes;
mod plan;
mod properties;
mod shared;
mod steps;
mod suites;

use std::sync::Arc;

use rayon::prelude::*;

use super::contract::{described_codes, parse_options};
use super::templates::{TemplateFault, Templates};
use super::{
    Backend, BackendDiagnostic, Description, EmitError, OptionFault, OutputFile, OutputPath, Ownership,
    Request, Response,
};
use crate::analysis::{Framework, is_tested_file};
use crate::ir::{FileIr, Spec};
use checks::{Check, Property, Types, Untried};
use frameworks::{Style, listed, style};
use options::Options;
use plan::{Plan, plan};
use properties::PropertiesView;
use shared::ModulesView;
use suites::Suites;

/// The backend.
pub(super) struct Tests {
    templates: Templates,
}

impl Default for Tests {
    fn default() -> Self {
        Self { templates: Templates::built_in("tests", &listed()) }
    }
}

impl Tests {
    /// The files beside the suites.
    fn shared(
        &self,
        style: &Style,
        suites: &Suites<'_>,
        planned: &[(&FileIr, Plan)],
        mut modules: Vec<String>,
    ) -> Result<Vec<OutputFile>, EmitError> {
        let mut files = Vec::new();
        let own = &style.examples;
        if let Some(view) = suites.examples(planned) {
            let path = format!("{}{}", suites.folder(), own.path);
            files.push(file(&path, self.templates.render(&own.template, &view)?, Ownership::Generated)?);
            let asks = view.model.is_some();
            modules.extend(own.module.map(str::to_owned));
            modules.extend(suites.module_of_model().filter(|_| asks).map(str::to_owned));
        }
        let steps = suites.steps();
        if let Some(own) = &style.modules {
            modules.extend(steps.as_ref().map(|_| "steps".to_owned()));
            modules.sort();
            let view = ModulesView { modules };
            files.push(file(own.path, self.templates.render(&own.template, &view)?, own.ownership)?);
        }
        if let Some(view) = steps {
            let content = self.templates.render(&style.steps.template, &view)?;
            let path = format!("{}{}", suites.folder(), style.steps.path);
            files.push(file(&path, content, Ownership::Scaffold)?);
        }
        Ok(files)
    }
}

/// A file whose path this program chose.
fn file(path: &str, content: String, ownership: Ownership) -> Result<OutputFile, EmitError> {
    let path = OutputPath::new(path).map_err(|fault| EmitError { message: fault.to_string(), help: None })?;
    Ok(OutputFile::text(path, content, ownership))
}

/// The properties of a spec, when they are asked for, with a finding for each function that nothing tries.
fn properties(
    style: &Style,
    options: &Options,
    spec: &Spec,
    types: &Types<'_>,
) -> (Option<PropertiesView>, Vec<BackendDiagnostic>) {
    let own = style.properties.as_ref().filter(|_| options.properties);
    let Some((own, subject)) = own.zip(options.subject.as_deref()) else { return Default::default() };
    let files = spec.files.iter().filter(|file| is_tested_file(file));
    let (mut all, mut untried) = (Vec::new(), Vec::new());
    for property in files.flat_map(|file| Property::of_file(types, file)) {
        match property {
            Ok(property) => all.push(property),
            Err(function) => untried.push(function),
        }
    }
    let (view, others) = properties::view(style, own, subject, &all);
    untried.extend(others);
    (view, untried.iter().map(Untried::finding).collect())
}

/// The name of the file of properties: one that no file of the spec has.
fn own_stem(planned: &[(&FileIr, Plan)]) -> String {
    let mut stem = "properties".to_owned();
    while planned.iter().any(|(file, _)| file.path.stem().eq_ignore_ascii_case(&stem)) {
        stem.push('_');
    }
    stem
}

impl Backend for Tests {
    fn describe(&self) -> Description {
        Description {
            name: "tests".to_owned(),
            summary: "test scaffolds, one pending case for each clause, scenario row and example".to_owned(),
            options: schemars::schema_for!(Options).to_value(),
            codes: described_codes(&[idle::CODE, Untried::CODE]),
            ..Description::default()
        }
    }

    fn check_options(&self, options: &serde_json::Value) -> Result<(), OptionFault> {
        parse_options::<Options>(options).map(|_| ())
    }

    fn options_of_project(&self, frameworks: &[Framework]) -> serde_json::Map<String, serde_json::Value> {
        let first = frameworks.iter().take(1);
        first.map(|framework| ("framework".to_owned(), framework.as_str().into())).collect()
    }

    fn emit(&self, request: &Request<'_>) -> Result<Response, EmitError> {
        let options = request.options::<Options>().unwrap_or_default();
        let types = Types::of(request.spec);
        let planned = request.spec.files.par_iter().filter_map(|file| Some((file, plan(&types, file)?)));
        let mut planned: Vec<(&FileIr, Plan)> = planned.collect();
        let style = style(options.framework);
        if style.only_steps {
            for (_, plan) in &mut planned {
                plan.take_statements(|check| match check {
                    Check::Exchanges(_) | Check::Commands(_) => true,
                    Check::Talk(_) => options.model.is_some(),
                    Check::Call(_) => false,
                });
            }
        }
        let (properties, untried) = properties(style, &options, request.spec, &types);
        let proven: Vec<&str> = properties.iter().flat_map(PropertiesView::proven).collect();
        for (_, plan) in &mut planned {
            plan.leave_to_properties(&proven);
        }
        planned.retain(|(_, plan)| plan.tests().next().is_some());
        let suites = Suites::new(style, &options, &planned);
        let mut response = Response { diagnostics: idle::idle_options(&options), ..Response::default() };
        response.diagnostics.extend(untried);
        let mut modules = Vec::new();
        let made = self.templates.each(&planned, |(file, plan)| {
            let suite = suites.suite(file, plan);
            let path =
                OutputPath::new(&format!("{}{}", suites.folder(), (style.path)(&suite, file.path.stem())));
            let content = self.templates.render(&style.template, &suite)?;
            Ok::<_, TemplateFault>((path, content, suite.module))
        });
        for ((file, _), made) in planned.iter().zip(made) {
            let (path, content, module) = made?;
            match path {
                Ok(path) => response.files.push(OutputFile::text(path, content, Ownership::Scaffold)),
                Err(reason) => response.diagnostics.push(reason.of_file(file)),
            }
            modules.push(module);
        }
        if let Some((own, view)) = style.properties.as_ref().zip(properties) {
            let stem = own_stem(&planned);
            let path = format!("{}{}", suites.folder(), (own.path)(&stem));
            modules.push(stem);
            response.files.push(file(
                &path,
                self.templates.render(&own.template, &view)?,
                Ownership::Generated,
            )?);
        }
        if !response.files.is_empty() {
            response.files.extend(self.shared(style, &suites, &planned, modules)?);
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

#[cfg(test)]
mod backend_options {
    use serde_json::json;

    use super::{Backend, Tests};

    #[test]
    fn a_framework_that_is_not_known_is_refused() {
        for known in ["pytest", "node:test", "cargo", "swift-testing"] {
            assert!(Tests::default().check_options(&json!({ "framework": known })).is_ok());
        }
        assert!(Tests::default().check_options(&json!({ "framework": "mocha" })).is_err());
        let fault =
            Tests::default().check_options(&json!({ "framewrok": "pytest" })).expect_err("a misspelt option");
        assert!(fault.message.contains("did you mean `framework`?"), "{}", fault.message);
    }
}
