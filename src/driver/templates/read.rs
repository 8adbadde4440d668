//! The template files of a folder, within bounds.

use std::fs;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

/// Files that a folder of templates may have.
const MOST_FILES: usize = 1_000;
/// Bytes that one of them may have.
const MOST_BYTES: u64 = 1 << 20;
/// Folders within the folder.
const MOST_FOLDERS: usize = 8;

/// The ending of templates' files.
pub(super) const ENDING: &str = ".hbs";

/// A file of the folder with its text, or why there is none.
pub(super) struct TemplateFile {
    /// Its path below the folder, with `/`.
    pub(super) name: String,
    /// Its text with LF at line ends, or a sentence without a full stop that says what is wrong with
    /// it and names it.
    pub(super) text: Result<String, String>,
}

/// The files at and below `folder` whose names end in `.hbs`, by path. `shown` is the folder as
/// messages name it. What begins with a dot is left out.
pub(super) fn template_files(folder: &Path, shown: &str) -> Vec<TemplateFile> {
    let walk = WalkDir::new(folder).follow_links(false).max_depth(MOST_FOLDERS).sort_by_file_name();
    let entries = walk.into_iter().filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry));
    let mut files = Vec::new();
    for entry in entries.take(MOST_FILES + MOST_FOLDERS) {
        match entry {
            Ok(entry) => files.extend(template_file(folder, &entry, shown)),
            Err(error) => {
                let text = Err(format!("`{shown}` cannot be read: {error}"));
                files.push(TemplateFile { name: String::new(), text });
            }
        }
    }
    files
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().to_string_lossy().starts_with('.')
}

fn template_file(folder: &Path, entry: &DirEntry, shown: &str) -> Option<TemplateFile> {
    let below = entry.path().strip_prefix(folder).ok()?;
    let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
    let name = parts.join("/");
    let is_link = entry.file_type().is_symlink();
    if !(is_link || entry.file_type().is_file() && name.ends_with(ENDING)) {
        return None;
    }
    let shown = format!("{shown}/{name}");
    let text = if is_link {
        Err(format!("`{shown}` is a link, and templates are read from their own folder only"))
    } else {
        read(entry.path(), &shown)
    };
    Some(TemplateFile { name, text })
}

/// The text of a file with LF at line ends; why there is none.
pub(super) fn read(path: &Path, shown: &str) -> Result<String, String> {
    let unreadable = |error: std::io::Error| format!("`{shown}` cannot be read: {error}");
    let size = fs::metadata(path).map_err(unreadable)?.len();
    if size > MOST_BYTES {
        return Err(format!("`{shown}` has {size} bytes, more than {MOST_BYTES} that are read"));
    }
    let bytes = fs::read(path).map_err(unreadable)?;
    let text = String::from_utf8(bytes).map_err(|error| {
        format!("`{shown}` is not UTF-8: byte {} cannot be read", error.utf8_error().valid_up_to())
    })?;
    Ok(text.trim_start_matches('\u{feff}').replace("\r\n", "\n"))
}

/// Where the old texts of templates are kept, each under its hash.
pub(super) fn kept_original(folder: &Path, hash: &str) -> PathBuf {
    folder.join(".originals").join(format!("{hash}{ENDING}"))
}
