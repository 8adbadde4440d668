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

/// What waits for somebody: the seven types, the statement of `Bring back`, and `Sing`, since nobody makes streams.
const MOST: (usize, usize, usize) = (9, 7, 1);

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
    // What waits for somebody: the five types, `List` and `Wait`.
    tries("cargo", (7, 6, 1), "days = 43");
}

/// The dialect's table of what a field may be: each row is a function that gives the value.
#[test]
fn absent_and_null() {
    let rows = crate::own_cases::rows("types-and-rules.md", "Absent and null");
    let given = rows.iter().map(|row| {
        let cell = |column: &str| row[column].trim_matches('`');
        let field = format!("{} | {} |", cell("name"), cell("type"));
        (field, cell("value").to_owned(), cell("verdict") == "right")
    });
    are_judged(&given.collect::<Vec<_>>());
}

/// The spec's table of values that functions give.
#[test]
fn values_are_told_from_others() {
    let rows = crate::own_cases::rows("../tool/targets.md", "Values that a function gives");
    let given = rows.iter().map(|row| {
        let cell = |column: &str| row[column].trim_matches('`');
        let field = format!("of | {} | {}", cell("type"), cell("rule"));
        (field, format!("{{\"of\": {}}}", cell("value")), cell("verdict") == "passed")
    });
    are_judged(&given.collect::<Vec<_>>());
}

/// Functions that each give a value, under pytest and node: the field that it has, the value, and whether it is right.
fn are_judged(given: &[(String, String, bool)]) {
    let mut spec = "# Values\n".to_owned();
    let mut products = ["import json\n\n\n".to_owned(), String::new()];
    for (row, (field, value, _)) in given.iter().enumerate() {
        let columns = if field.matches('|').count() > 1 {
            "| Field | Type | Rule |\n|--|--|--|"
        } else {
            "| Field | Type |\n|--|--|"
        };
        spec += &format!("\n## Type: T{row}\n{columns}\n| {field} |\n");
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
        for (row, (field, value, is_right)) in given.iter().enumerate() {
            let tried = |case: &&CaseResult| {
                let words = format!("{:?} {:?}", case.names, case.properties);
                let ends = [")", "]", "\"", " "].map(|end| format!("operation-row-{row}{end}"));
                case.outcome != Outcome::Pending && ends.iter().any(|id| words.contains(id))
            };
            let case = results.iter().find(tried).unwrap_or_else(|| panic!("row {row} in {results:#?}"));
            let expected = if *is_right { Outcome::Passed } else { Outcome::Failed };
            assert_eq!(case.outcome, expected, "{framework}: {field} {value}, {case:?}");
        }
    }
}

/// What is left out is told, with the parameter of which nobody makes values.
#[test]
fn functions_that_nothing_tries_are_told() {
    let spec = "# Desk\n\n## Operation: Sing\n`sing(verses: stream of string) -> boolean`\n\n\
                ## Operation: List\n`list(names: list of string) -> integer`\n\n\
                ## Operation: Ask\n`ask(of: integer) -> integer`\n";
    let sing = "`Sing` is not tried with all values, since none are made for `verses`: `stream of string`";
    let list = "`List` is not tried with all values, since none are made for `names`: `list of string`";
    for (framework, expected) in
        [("node:test", vec![sing]), ("pytest", vec![sing]), ("cargo", vec![sing, list])]
    {
        let settings =
            format!("[targets.tests]\nframework = \"{framework}\"\nsubject = \"desk\"\nproperties = true\n");
        let folder = Folder::new([("spec/desk.md", spec), ("specc.toml", &settings)]);
        let told = folder.specc(&["build", "--target", "tests"]).ends_with(0).err();
        let notes: Vec<&str> =
            told.lines().filter_map(|line| line.strip_prefix("note[tests/untried-function]: ")).collect();
        let expected: Vec<String> = expected.iter().map(|words| format!("{words} (desk.md)")).collect();
        assert_eq!(notes, expected, "{framework}");
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
