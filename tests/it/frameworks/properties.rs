//! Properties of operations: what is emitted tries a product with all values that types and rules allow.

use std::path::Path;

use serde_json::json;
use specc::results::{CaseResult, Outcome};

use super::tools::Tools;
use super::{RUNNERS, Runner, Tool, counts};
use crate::door;
use crate::project::Folder;

/// Operations of which one has values that nobody makes.
const SPEC: &str = include_str!("properties.md");

/// Those of them whose values a spec names in Rust too, and others.
const SCALARS: &str = include_str!("scalars.md");

/// Products that keep all properties but that of `fee`, as suites import them.
const PRODUCTS: [(&str, &str, &str, &str); 6] = [
    ("node:test", "../src/loans.mjs", "src/loans.mjs", include_str!("loans/loans.mjs")),
    ("vitest", "../src/loans", "src/loans.ts", include_str!("loans/loans.ts")),
    ("jest", "../src/loans.cjs", "src/loans.cjs", include_str!("loans/loans.cjs")),
    ("playwright", "../src/loans", "src/loans.ts", include_str!("loans/loans.ts")),
    ("pytest", "loans", "tests/loans.py", include_str!("loans/loans.py")),
    ("cargo", "loans", "src/lib.rs", include_str!("loans/loans.rs")),
];

/// Writes a product into a project, and the suites that try it.
pub(super) fn write(framework: &str, folder: &Path) {
    let runner = RUNNERS.iter().find(|runner| runner.framework == framework).unwrap();
    let subject = subject(framework, folder);
    let options = json!({ "framework": framework, "subject": subject, "properties": true });
    let spec = if framework == "cargo" { SCALARS } else { SPEC };
    let spec = door::spec_of(&[("loans.md".to_owned(), spec.to_owned())]);
    door::write(&door::emit("tests", &spec, &options), &folder.join(runner.out));
    if framework == "cargo" {
        // A name of its own, since what is compiled is kept from one test to the next; and no feature that needs more crates
        // than this project has.
        let proptest = "proptest = { version = \"1.12\", default-features = false, features = [\"std\"] }";
        let manifest =
            format!("{}\n[dev-dependencies]\n{proptest}\n", super::tools::CRATE.replace("bank", "loans"));
        std::fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    }
}

/// The subject of a framework, whose product is written into a project.
fn subject(framework: &str, folder: &Path) -> Option<&'static str> {
    let (_, subject, path, text) = PRODUCTS.iter().find(|(name, ..)| *name == framework)?;
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
    Some(subject)
}

/// What a runner says of a project, which has the packages that try functions.
fn ran(runner: &Runner, folder: &Folder) -> Option<Vec<CaseResult>> {
    let tools = Tools::find();
    if tools.has(Tool::Packages) {
        tools.link_packages(folder.path());
    }
    Some(runner.results(folder.path())?.1)
}

fn tries(framework: &str, expected: (usize, usize, usize), least: &str) {
    let runner = RUNNERS.iter().find(|runner| runner.framework == framework).unwrap();
    let folder = Folder::new([]);
    write(framework, folder.path());
    let Some(results) = ran(runner, &folder) else { return };
    assert_eq!(counts(&results), expected, "{framework}: {results:#?}");
    let failed = results.iter().find(|case| case.outcome == Outcome::Failed).unwrap();
    assert!(failed.names.join(" ").contains("fee"), "{framework}: {failed:?}");
    let words = failed.message.as_deref().unwrap_or_default();
    // Playwright reports the first line only.
    assert!(words.contains(least) || framework == "playwright", "{framework}: no least example in {words}");
}

/// What waits for somebody: the five types, the statement of `Bring back`, and `Begin`, since nobody makes dates.
const MOST: (usize, usize, usize) = (7, 5, 1);

#[test]
fn functions_are_tried_under_node() {
    tries("node:test", MOST, "1000");
}

#[test]
fn functions_are_tried_under_vitest() {
    tries("vitest", MOST, "1000");
}

#[test]
fn functions_are_tried_under_jest() {
    tries("jest", MOST, "1000");
}

#[test]
fn functions_are_tried_under_playwright() {
    tries("playwright", MOST, "1000");
}

#[test]
fn functions_are_tried_under_pytest() {
    tries("pytest", MOST, "1000");
}

#[test]
fn functions_are_tried_under_cargo() {
    // What waits for somebody: the three types, and `List`.
    tries("cargo", (4, 4, 1), "days = 43");
}

/// The dialect's table of what a field may be: each row is a function that gives the value.
#[test]
fn absent_and_null() {
    let rows = crate::own_cases::rows("types-and-rules.md", "Absent and null");
    let cell = |row: usize, column: &str| rows[row][column].trim_matches('`').to_owned();
    let mut spec = "# Values\n".to_owned();
    let mut products = ["import json\n\n\n".to_owned(), String::new()];
    for row in 0..rows.len() {
        let (name, of, value) = (cell(row, "name"), cell(row, "type"), cell(row, "value"));
        spec += &format!("\n## Type: T{row}\n| Field | Type |\n|--|--|\n| {name} | {of} |\n");
        spec += &format!("\n## Operation: Row {row}\n`row_{row}(n: integer) -> T{row}`\n");
        products[0] += &format!("def row_{row}(n: int) -> object:\n    return json.loads('{value}')\n\n\n");
        products[1] += &format!("export const row{row} = () => ({value});\n");
    }
    for (framework, subject, path, product) in [
        ("pytest", "values", "tests/values.py", &products[0]),
        ("node:test", "../src/values.mjs", "src/values.mjs", &products[1]),
    ] {
        let runner = RUNNERS.iter().find(|runner| runner.framework == framework).unwrap();
        let folder = Folder::new([(path, product.as_str())]);
        let options = json!({ "framework": framework, "subject": subject, "properties": true });
        let tree = door::emit("tests", &door::spec_of(&[("values.md".to_owned(), spec.clone())]), &options);
        door::write(&tree, &folder.path().join(runner.out));
        let Some(results) = ran(runner, &folder) else { continue };
        for (row, cells) in rows.iter().enumerate() {
            let tried = |case: &&CaseResult| {
                let words = format!("{:?} {:?}", case.names, case.properties);
                case.outcome != Outcome::Pending && words.contains(&format!("operation-row-{row}"))
            };
            let case = results.iter().find(tried).unwrap_or_else(|| panic!("row {row} in {results:#?}"));
            let expected = if cell(row, "verdict") == "right" { Outcome::Passed } else { Outcome::Failed };
            assert_eq!(case.outcome, expected, "{framework}: {cells:?}, {case:?}");
        }
    }
}

#[test]
fn properties_are_not_tried_unless_somebody_asks() {
    let spec = door::spec_of(&[("loans.md".to_owned(), SPEC.to_owned())]);
    let tree = door::emit("tests", &spec, &json!({ "subject": "./x" }));
    assert!(!format!("{tree:?}").contains("for all values"));
}

/// Products whose fault shows where a call is given fewer arguments, and only there.
#[test]
fn optional_parameters_are_left_out() {
    let spec = "# Desk\n\n## Operation: Ask\n`ask(of: integer, by?: string, times?: integer) -> integer`\n\n\
                | Parameter | In       | Type    | Rule | Meaning |\n|---|---|---|---|---|\n\
                | of        | argument | integer | 1..9 | what    |\n\
                | by?       | argument | string  |      | who     |\n\
                | times?    | argument | integer | 1..9 | how often |\n";
    let spec = door::spec_of(&[("desk.md".to_owned(), spec.to_owned())]);
    for (framework, subject, path, right, wrong) in [
        (
            "node:test",
            "../src/desk.mjs",
            "src/desk.mjs",
            "export function ask(of, by = \"me\", times = 1) {\n  return of * times * (by.length + 1);\n}\n",
            "export function ask(of, by = \"me\", times) {\n  return by.length > -1 && of * times;\n}\n",
        ),
        (
            "pytest",
            "desk",
            "tests/desk.py",
            "def ask(of: int, by: str = \"me\", times: int = 1) -> int:\n    return of * times * (len(by) + 1)\n",
            "def ask(of: int, by: str = \"me\", times: object = \"1\") -> object:\n    return of * times if by != \"\" else 1\n",
        ),
    ] {
        let runner = RUNNERS.iter().find(|runner| runner.framework == framework).unwrap();
        let options = json!({ "framework": framework, "subject": subject, "properties": true });
        for (product, expected) in [(right, (0, 1, 0)), (wrong, (0, 0, 1))] {
            let folder = Folder::new([(path, product)]);
            door::write(&door::emit("tests", &spec, &options), &folder.path().join(runner.out));
            let Some(results) = ran(runner, &folder) else { continue };
            assert_eq!(counts(&results), expected, "{framework}: {results:#?}");
        }
    }
}
