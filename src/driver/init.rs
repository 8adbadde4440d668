//! The spec that `specc init` begins with.

use std::fs;
use std::path::{Path, PathBuf};

use super::write::{WriteError, replace_file};

/// Writes the starter spec below `folder`; gives the paths of its files.
///
/// # Errors
/// When one of the files is there already: then nothing is written. When the disk refuses.
pub fn initialise(folder: &Path) -> Result<Vec<PathBuf>, WriteError> {
    let paths = starter_files().iter().map(|(path, _)| folder.join(path));
    if let Some(path) = paths.into_iter().find(|path| fs::symlink_metadata(path).is_ok()) {
        return Err(WriteError::InTheWay { path });
    }
    for (path, text) in starter_files() {
        let path = folder.join(path);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(|error| WriteError::Io { path: parent.to_owned(), error })?;
        replace_file(&path, text.as_bytes())?;
    }
    Ok(starter_files().iter().map(|(path, _)| PathBuf::from(path)).collect())
}

/// The files of a small, complete spec by their paths below the project's folder.
#[must_use]
pub fn starter_files() -> &'static [(&'static str, &'static str)] {
    &[
        ("specc.toml", include_str!("../../templates/init/specc.toml")),
        ("spec/README.md", include_str!("../../templates/init/spec/README.md")),
        ("spec/architecture.md", include_str!("../../templates/init/spec/architecture.md")),
        ("spec/first-loan.md", include_str!("../../templates/init/spec/first-loan.md")),
        ("spec/helper.md", include_str!("../../templates/init/spec/helper.md")),
        ("spec/interface.md", include_str!("../../templates/init/spec/interface.md")),
        ("spec/lending.md", include_str!("../../templates/init/spec/lending.md")),
        ("spec/news.md", include_str!("../../templates/init/spec/news.md")),
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::{Compilation, LaterCodes, Settings, compile};
    use super::*;
    use crate::analysis::Project;
    use crate::backend::{Request, backends};
    use crate::base::{Limits, SpecPath, World, WorldError};
    use crate::ir::{ClauseBody, ClauseKind, Spec};

    /// Files by their paths below the spec root.
    struct Table(Vec<(&'static str, &'static str)>);

    impl World for Table {
        fn name(&self) -> String {
            "the starter spec".to_owned()
        }

        fn files(&self) -> Result<Vec<SpecPath>, WorldError> {
            Ok(self.0.iter().filter_map(|(path, _)| SpecPath::new(path).ok()).collect())
        }

        fn read(&self, path: &SpecPath) -> Result<Vec<u8>, WorldError> {
            let found = self.0.iter().find(|(own, _)| *own == path.as_str());
            Ok(found.map(|(_, text)| text.as_bytes().to_vec()).unwrap_or_default())
        }

        fn size(&self, path: &SpecPath) -> Result<u64, WorldError> {
            Ok(self.read(path)?.len() as u64)
        }
    }

    fn compiled(files: Vec<(&'static str, &'static str)>) -> Compilation {
        let settings = Settings {
            project: &Project {
                name: Some("Toolshed".to_owned()),
                version: Some("0.1.0".to_owned()),
                ..Project::default()
            },
            limits: &Limits::default(),
            severity_of: &|code| Some(code.severity),
            later: &LaterCodes::built_in(),
            on_file: &|_| {},
        };
        compile(&Table(files), &settings).expect("a spec")
    }

    fn starter() -> Compilation {
        let files = starter_files().iter();
        compiled(files.filter_map(|&(path, text)| Some((path.strip_prefix("spec/")?, text))).collect())
    }

    fn assert_clean(compilation: &Compilation) {
        let found: Vec<String> = compilation
            .findings
            .iter()
            .map(|finding| format!("{} in {}: {}", finding.code, finding.place.path, finding.message))
            .collect();
        assert!(found.is_empty(), "{found:#?}");
        for backend in backends() {
            let options = serde_json::json!({});
            let request =
                Request { spec: &compilation.spec, options: &options, target: &backend.describe().name };
            let found = backend.emit(&request).expect("a response").diagnostics;
            let grave = found.iter().filter(|finding| finding.code != "tutorial-draft");
            let grave: Vec<&str> = grave.map(|finding| finding.message.as_str()).collect();
            assert!(grave.is_empty(), "{}: {grave:#?}", backend.describe().name);
        }
    }

    #[test]
    fn the_starter_spec_has_no_finding_and_every_main_kind() {
        let starter = starter();
        assert_clean(&starter);
        let kinds: BTreeSet<ClauseKind> =
            starter.spec.clauses().map(|(_, clause)| clause.kind.value).collect();
        let all = ClauseKind::ALL.map(|(kind, _)| kind).into_iter();
        let absent: Vec<ClauseKind> = all.filter(|kind| !kinds.contains(kind)).collect();
        assert_eq!(absent, [ClauseKind::Background]);
    }

    #[test]
    fn the_starter_spec_is_read_as_it_is_meant() {
        let spec = starter().spec;
        let bodies = |wanted: fn(&ClauseBody) -> bool| count(&spec, wanted);
        assert_eq!(bodies(|body| matches!(body, ClauseBody::Operation(body) if body.head.is_some())), 2);
        assert_eq!(bodies(|body| matches!(body, ClauseBody::Example(body) if body.answers.len() == 2)), 1);
        assert_eq!(bodies(|body| matches!(body, ClauseBody::Example(body) if !body.http.is_empty())), 1);
        assert_eq!(bodies(|body| matches!(body, ClauseBody::Scenario(body) if body.cases.len() == 3)), 1);
        assert_eq!(
            bodies(|body| matches!(body, ClauseBody::Constraint(body) if body.guarantees.len() == 1)),
            1
        );
        assert_eq!(bodies(|body| matches!(body, ClauseBody::Step(body) if body.code.len() == 1)), 3);
        assert_eq!(bodies(|body| matches!(body, ClauseBody::Feature(body) if body.covers.len() == 3)), 1);
    }

    fn count(spec: &Spec, wanted: fn(&ClauseBody) -> bool) -> usize {
        spec.clauses().filter(|(_, clause)| wanted(&clause.body)).count()
    }

    #[test]
    fn the_readme_example_has_no_finding() {
        let text = include_str!("../../spec/examples/readme/loans.md");
        assert_clean(&compiled(vec![("loans.md", text)]));
    }
}
