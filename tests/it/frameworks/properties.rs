//! Properties of operations: what is emitted tries a product with all values that types and rules allow.

use std::path::Path;
use std::sync::LazyLock;

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

/// What a crate needs that tries functions.
const CRATES: &str = "
[dev-dependencies]
proptest = { version = \"1.12\", default-features = false, features = [\"std\"] }
";

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
        let manifest = format!("{}{CRATES}", super::tools::CRATE.replace("bank", "loans"));
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
    // What waits for somebody: the types and `Wait`.
    tries("cargo", (9, 11, 1), "days = 43");
}

/// The dialect's table of what a field may be: each row is a function that gives the value.
#[test]
fn absent_and_null() {
    are_judged("absent_and_null");
}

/// The spec's table of values that functions give.
#[test]
fn values_are_told_from_others() {
    are_judged("values");
}

/// A function that gives a value: its name, the field that the value has, the value, and whether it is right.
struct Given {
    function: String,
    field: String,
    value: String,
    is_right: bool,
}

/// What the rows of both tables stand for.
fn given() -> Vec<Given> {
    let absent = crate::own_cases::rows("types-and-rules.md", "Absent and null");
    let absent = absent.iter().enumerate().map(|(at, row)| {
        let cell = |column: &str| row[column].trim_matches('`');
        Given {
            function: format!("absent_and_null_{at}"),
            field: format!("{} | {} | ", cell("name"), cell("type")),
            value: cell("value").to_owned(),
            is_right: cell("verdict") == "right",
        }
    });
    let values = crate::own_cases::rows("../tool/targets.md", "Values that a function gives");
    let values = values.iter().enumerate().map(|(at, row)| {
        let cell = |column: &str| row[column].trim_matches('`');
        Given {
            function: format!("values_{at}"),
            field: format!("of | {} | {}", cell("type"), cell("rule")),
            value: format!("{{\"of\": {}}}", cell("value")),
            is_right: cell("verdict") == "passed",
        }
    });
    absent.chain(values).collect()
}

/// What pytest and node say of all these functions: one run of each for all tests.
static JUDGED: LazyLock<Vec<(&str, Vec<CaseResult>)>> = LazyLock::new(|| {
    let mut spec = "# Values\n".to_owned();
    let mut products = ["import json\n\n\n".to_owned(), String::new()];
    for Given { function, field, value, .. } in given() {
        let ty = format!("T{}", function.replace('_', ""));
        spec += &format!("\n## Type: {ty}\n| Field | Type | Rule |\n|--|--|--|\n| {field} |\n");
        let title = function.replace('_', " ");
        spec += &format!("\n## Operation: {title}\n`{function}(n: integer) -> {ty}`\n");
        products[0] += &format!("def {function}(n: int) -> object:\n    return json.loads('{value}')\n\n\n");
        let name = function
            .split('_')
            .enumerate()
            .map(|(at, word)| if at == 0 { word.to_owned() } else { capital(word) });
        products[1] += &format!("export const {} = () => ({value});\n", name.collect::<String>());
    }
    let spec = door::spec_of(&[("values.md".to_owned(), spec)]);
    let run = |(framework, subject, path, product): (&'static str, &str, &str, &String)| {
        let runner = RUNNERS.iter().find(|runner| runner.framework == framework).unwrap();
        let folder = Folder::new([(path, product.as_str())]);
        let options = json!({ "framework": framework, "subject": subject, "properties": true });
        door::write(&door::emit("tests", &spec, &options), &folder.path().join(runner.out));
        Some((framework, ran(runner, &folder)?))
    };
    let runs = [
        ("pytest", "values", "tests/values.py", &products[0]),
        ("node:test", "../src/values.mjs", "src/values.mjs", &products[1]),
    ];
    runs.into_iter().filter_map(run).collect()
});

fn capital(word: &str) -> String {
    word[..1].to_uppercase() + &word[1..]
}

/// Holds that the functions of a table end as its rows say.
fn are_judged(table: &str) {
    let given: Vec<Given> = given().into_iter().filter(|given| given.function.starts_with(table)).collect();
    assert!(!given.is_empty());
    for (framework, results) in JUDGED.iter() {
        for Given { function, field, value, is_right } in &given {
            let id = format!("values/operation-{}", function.replace('_', "-"));
            let tried = |case: &&CaseResult| {
                let words = format!("{:?} {:?}", case.names, case.properties);
                let ends = [")", "]", "\"", " "].map(|end| format!("{id}{end}"));
                case.outcome != Outcome::Pending && ends.iter().any(|id| words.contains(id))
            };
            let case = results.iter().find(tried).unwrap_or_else(|| panic!("{id} in {results:#?}"));
            let expected = if *is_right { Outcome::Passed } else { Outcome::Failed };
            assert_eq!(case.outcome, expected, "{framework}: {field} {value}, {case:?}");
        }
    }
}

/// What is left out is told, with the parameter of which nobody makes values.
#[test]
fn functions_that_nothing_tries_are_told() {
    let spec = "# Desk\n\n## Operation: Sing\n`sing(verses: stream of string) -> boolean`\n\n\
                ## Operation: List\n`list(names: list of string) -> integer`\n\n## Operation: Wait\n`wait(long: duration) -> boolean`\n\n\
                ## Operation: Ask\n`ask(of: integer) -> integer`\n";
    let sing = "`Sing` is not tried with all values, since none are made for `verses`: `stream of string`";
    let wait = "`Wait` is not tried with all values, since none are made for `long`: `duration`";
    for (framework, expected) in
        [("node:test", vec![sing]), ("pytest", vec![sing]), ("cargo", vec![sing, wait])]
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

/// A tree whose function gives one level more, and one whose function drops its root's value.
#[test]
fn trees_are_tried() {
    let spec = "# Woods\n\n## Type: Tree\n| Field | Type | Rule |\n|--|--|--|\n| size | integer | 1..9 |\n\
                | of | list of Tree | |\n| next? | Tree | |\n\n\
                ## Operation: Grow\n`grow(tree: Tree) -> Tree`\n\n## Operation: Cut\n`cut(tree: Tree) -> Tree`\n";
    let spec = door::spec_of(&[("woods.md".to_owned(), spec.to_owned())]);
    for (framework, subject, path, product) in [
        (
            "node:test",
            "../src/woods.mjs",
            "src/woods.mjs",
            "export const grow = (tree) => ({ ...tree, of: [tree] });\n\
             export const cut = ({ of }) => ({ of });\n",
        ),
        (
            "pytest",
            "woods",
            "tests/woods.py",
            "from typing import Any\n\n\ndef grow(tree: Any) -> Any:\n    return {**tree, \"of\": [tree]}\n\n\n\
             def cut(tree: Any) -> Any:\n    return {\"of\": tree[\"of\"]}\n",
        ),
    ] {
        let runner = RUNNERS.iter().find(|runner| runner.framework == framework).unwrap();
        let options = json!({ "framework": framework, "subject": subject, "properties": true });
        let folder = Folder::new([(path, product)]);
        door::write(&door::emit("tests", &spec, &options), &folder.path().join(runner.out));
        let Some(results) = ran(runner, &folder) else { continue };
        assert_eq!(counts(&results), (1, 1, 1), "{framework}: {results:#?}");
        let failed = results.iter().find(|case| case.outcome == Outcome::Failed).unwrap();
        let words = format!("{:?} {:?}", failed.names, failed.properties);
        assert!(words.contains("operation-cut"), "{framework}: {words}");
    }
}

#[test]
fn properties_are_not_tried_unless_somebody_asks() {
    let spec = door::spec_of(&[("loans.md".to_owned(), SPEC.to_owned())]);
    let tree = door::emit("tests", &spec, &json!({ "subject": "./x" }));
    assert!(!format!("{tree:?}").contains("for all values"));
}

/// Functions of which one fails where a call is given fewer arguments, and only there.
#[test]
fn optional_parameters_are_left_out() {
    let operation = |name: &str| {
        format!(
            "## Operation: {name}\n`{}(of: integer, by?: string, times?: integer) -> integer`\n\n\
             | Parameter | In       | Type    | Rule | Meaning |\n|---|---|---|---|---|\n\
             | of        | argument | integer | 1..9 | what    |\n\
             | by?       | argument | string  |      | who     |\n\
             | times?    | argument | integer | 1..9 | how often |\n\n",
            name.to_lowercase()
        )
    };
    let spec = format!("# Desk\n\n{}{}", operation("Ask"), operation("Tell"));
    let spec = door::spec_of(&[("desk.md".to_owned(), spec)]);
    for (framework, subject, path, product) in [
        (
            "node:test",
            "../src/desk.mjs",
            "src/desk.mjs",
            "export function ask(of, by = \"me\", times = 1) {\n  return of * times * (by.length + 1);\n}\n\
             export function tell(of, by = \"me\", times) {\n  return by.length > -1 && of * times;\n}\n",
        ),
        (
            "pytest",
            "desk",
            "tests/desk.py",
            "def ask(of: int, by: str = \"me\", times: int = 1) -> int:\n    return of * times * (len(by) + 1)\n\n\n\
             def tell(of: int, by: str = \"me\", times: object = \"1\") -> object:\n    return of * times if by != \"\" else 1\n",
        ),
    ] {
        let runner = RUNNERS.iter().find(|runner| runner.framework == framework).unwrap();
        let options = json!({ "framework": framework, "subject": subject, "properties": true });
        let folder = Folder::new([(path, product)]);
        door::write(&door::emit("tests", &spec, &options), &folder.path().join(runner.out));
        let Some(results) = ran(runner, &folder) else { continue };
        assert_eq!(counts(&results), (0, 1, 1), "{framework}: {results:#?}");
        let failed = results.iter().find(|case| case.outcome == Outcome::Failed).unwrap();
        let words = format!("{:?} {:?}", failed.names, failed.properties);
        assert!(words.contains("operation-tell"), "{framework}: {words}");
    }
}
