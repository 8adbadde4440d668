//! The house as ARCHITECTURE.md describes it: imports go down, and each outside crate has one door.

use std::path::{Path, PathBuf};

use crate::project::repository;

/// The floors from the ground up; those of one number do not import each other.
const FLOORS: [(&str, u8); 11] = [
    ("base", 0),
    ("syntax", 1),
    ("ir", 2),
    ("analysis", 3),
    ("backend", 4),
    ("results", 1),
    ("bindings", 1),
    ("driver", 5),
    ("report", 5),
    ("cli", 6),
    ("lsp", 6),
];

/// Crates with the floors that may name them.
const DOORS: [(&str, &[&str]); 22] = [
    ("comrak", &["syntax"]),
    ("pest", &["syntax"]),
    ("pest_derive", &["syntax"]),
    ("saphyr_parser", &["syntax"]),
    ("jsonc_parser", &["syntax"]),
    ("handlebars", &["backend"]),
    ("jiff", &["backend"]),
    ("quick_xml", &["results"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("anyhow", &["cli"]),
    ("indicatif", &["cli"]),
    ("walkdir", &["driver"]),
    ("rayon", &["backend", "driver"]),
    ("toml", &["driver"]),
    ("ureq", &["driver"]),
    ("signal_hook", &["driver"]),
    ("ignore", &["driver"]),
    ("grep_regex", &["driver"]),
    ("grep_searcher", &["driver"]),
    ("annotate_snippets", &["report"]),
    ("rust_decimal", &["ir"]),
];

fn sources() -> Vec<(PathBuf, String)> {
    let src = repository().join("src");
    let files: Vec<(PathBuf, String)> = walkdir::WalkDir::new(&src)
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| (path.strip_prefix(&src).unwrap().to_owned(), std::fs::read_to_string(&path).unwrap()))
        .collect();
    assert!(files.len() > 50, "the walk found only {} files", files.len());
    files
}

fn floor_of(path: &Path) -> Option<(&'static str, u8)> {
    let first = path.iter().next()?.to_str()?;
    FLOORS.into_iter().find(|&(name, _)| name == first)
}

/// The code without comment lines, so that prose may name what it likes.
fn code(text: &str) -> String {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .fold(String::new(), |code, line| code + line + "\n")
}

fn names_word(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let is_name =
            |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
        let bytes = code.as_bytes();
        !is_name(at.checked_sub(1).and_then(|at| bytes.get(at))) && !is_name(bytes.get(at + word.len()))
    })
}

#[test]
fn imports_go_down() {
    let mut upward = Vec::new();
    for (path, text) in sources() {
        let Some((own, height)) = floor_of(&path) else { continue };
        let code = code(&text);
        for (other, above) in FLOORS {
            let sideways_or_up = above > height || (above == height && other != own);
            if sideways_or_up && names_word(&code, &format!("crate::{other}")) {
                upward.push(format!("{} imports {other}", path.display()));
            }
        }
    }
    assert!(upward.is_empty(), "{upward:#?}");
}

#[test]
fn each_outside_crate_has_one_door() {
    let mut strays = Vec::new();
    for (path, text) in sources() {
        let floor = floor_of(&path).map_or("", |(name, _)| name);
        let code = code(&text);
        for (name, floors) in DOORS {
            let used = names_word(&code, &format!("{name}::")) || names_word(&code, &format!("use {name}"));
            if used && !floors.contains(&floor) {
                strays.push(format!("{} uses {name}", path.display()));
            }
        }
    }
    assert!(strays.is_empty(), "{strays:#?}");
}

#[test]
fn no_file_is_a_house_of_its_own() {
    let long: Vec<String> = sources()
        .into_iter()
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|&(_, lines)| lines > 400)
        .map(|(path, lines)| format!("{} has {lines} lines", path.display()))
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn each_module_says_what_it_is_for() {
    let silent: Vec<String> = sources()
        .into_iter()
        .filter(|(_, text)| !text.starts_with("//! "))
        .map(|(path, _)| path.display().to_string())
        .collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

/// The ban on I/O outside the driver bites only if clippy knows each function by its full path.
#[test]
fn the_ban_on_io_names_functions_that_exist() {
    let configuration = std::fs::read_to_string(repository().join(".clippy.toml")).unwrap();
    let paths: Vec<&str> =
        configuration.split("path = \"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(paths.len() > 40, "only {} functions are banned", paths.len());
    assert!(paths.iter().all(|path| !path.contains('*')), "a glob bans nothing");
}

/// A grammar that its README does not list is one that nobody finds.
#[test]
fn each_grammar_has_a_row_in_the_readme() {
    let folder = repository().join("grammar");
    let readme = std::fs::read_to_string(folder.join("README.md")).unwrap();
    let entries = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name());
    let names = entries.map(|name| name.to_string_lossy().into_owned());
    let is_grammar = |name: &String| std::path::Path::new(name).extension().is_some_and(|end| end == "pest");
    let unlisted: Vec<String> =
        names.filter(is_grammar).filter(|name| !readme.contains(&format!("| `{name}` |"))).collect();
    assert!(unlisted.is_empty(), "{unlisted:?}");
}
