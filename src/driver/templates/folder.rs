//! A template folder on the disk: `backend.toml` and `.hbs` files.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::read::{ENDING, TemplateFile, read, template_files};
use crate::backend::{Backend, FileRule, FolderDefinition, OptionRule, TemplateFolder};
use crate::base::{LineIndex, nearest};

/// The file that describes a template folder.
pub const BACKEND_FILE: &str = "backend.toml";

/// What is wrong with a template folder, with the place and the way out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemplateFolderError {
    /// A file cannot be read.
    #[error("{0}")]
    Unreadable(String),
    /// `backend.toml` says something that cannot be so.
    #[error("`{file}:{line}:{column}`: {message}")]
    Refused {
        /// The file, as messages name it.
        file: String,
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
        /// What is wrong, with a suggestion where there is one.
        message: String,
    },
}

/// Reads the template folder at `folder`, which messages name `shown`. Nothing outside it is read.
///
/// # Errors
/// When a file in it cannot be read, or `backend.toml` says something that cannot be so.
pub fn read_template_folder(folder: &Path, shown: &str) -> Result<Arc<dyn Backend>, TemplateFolderError> {
    let file = format!("{shown}/{BACKEND_FILE}");
    let text = read(&folder.join(BACKEND_FILE), &file).map_err(TemplateFolderError::Unreadable)?;
    let definition = Definition { file, text: &text };
    let described = definition.read()?;
    let mut templates = BTreeMap::new();
    for TemplateFile { name, text } in template_files(folder, shown) {
        let text = text.map_err(TemplateFolderError::Unreadable)?;
        templates.insert(name.trim_end_matches(ENDING).to_owned(), text);
    }
    let made = TemplateFolder::new(described, templates, shown);
    Ok(Arc::new(made.map_err(|fault| definition.fault_at(&fault.key, fault.message))?))
}

/// The text of a `backend.toml`.
struct Definition<'t> {
    file: String,
    text: &'t str,
}

impl Definition<'_> {
    fn read(&self) -> Result<FolderDefinition, TemplateFolderError> {
        let broken = |error: toml::de::Error| {
            self.refused(error.span().unwrap_or_default(), error.message().to_owned())
        };
        let table = DeTable::parse(self.text).map_err(broken)?;
        self.check_keys(table.get_ref())?;
        toml::from_str(self.text).map_err(broken)
    }

    fn check_keys(&self, table: &DeTable<'_>) -> Result<(), TemplateFolderError> {
        self.known("", table, &FolderDefinition::KEYS)?;
        let options = table.get("options").and_then(|options| options.get_ref().as_table());
        for (name, option) in options.into_iter().flatten() {
            let prefix = format!("options.{}.", name.get_ref());
            self.known_in(&prefix, option.get_ref(), &OptionRule::KEYS)?;
        }
        let files = table.get("files").and_then(|files| files.get_ref().as_array());
        for (at, file) in files.into_iter().flatten().enumerate() {
            self.known_in(&format!("files[{at}]."), file.get_ref(), &FileRule::KEYS)?;
        }
        Ok(())
    }

    fn known_in(&self, prefix: &str, value: &DeValue<'_>, known: &[&str]) -> Result<(), TemplateFolderError> {
        value.as_table().map_or(Ok(()), |table| self.known(prefix, table, known))
    }

    fn known(&self, prefix: &str, table: &DeTable<'_>, known: &[&str]) -> Result<(), TemplateFolderError> {
        // In the order of the text, so that the first is named.
        let mut keys: Vec<_> = table.keys().collect();
        keys.sort_by_key(|key| key.span().start);
        let Some(key) = keys.into_iter().find(|key| !known.contains(&key.get_ref().as_ref())) else {
            return Ok(());
        };
        let message = match nearest(key.get_ref(), known.iter().copied()) {
            Some(near) => {
                format!("there is no key `{prefix}{}`; did you mean `{prefix}{near}`?", key.get_ref())
            }
            None => format!("there is no key `{prefix}{}`; there are {}", key.get_ref(), known.join(", ")),
        };
        Err(self.refused(key.span(), message))
    }

    /// A fault of the value of a key such as `files[0].template`.
    fn fault_at(&self, key: &str, message: String) -> TemplateFolderError {
        let span = DeTable::parse(self.text).ok().and_then(|table| span_of(table.get_ref(), key));
        self.refused(span.unwrap_or_default(), message)
    }

    fn refused(&self, span: Range<usize>, message: String) -> TemplateFolderError {
        let place = LineIndex::new(self.text).position(self.text, span.start);
        TemplateFolderError::Refused {
            file: self.file.clone(),
            line: place.line,
            column: place.column,
            message,
        }
    }
}

/// Where the value of a dotted key stands.
fn span_of(table: &DeTable<'_>, key: &str) -> Option<Range<usize>> {
    let mut parts = key.split(['.', '[']).map(|part| part.trim_end_matches(']'));
    let mut value = table.get(parts.next()?)?;
    for part in parts {
        value = match value.get_ref() {
            DeValue::Table(table) => table.get(part)?,
            DeValue::Array(list) => list.get(part.parse::<usize>().ok()?)?,
            _ => return None,
        };
    }
    Some(value.span())
}
