//! One spec through each framework: emitted, run, written, run again, changed, built again.

use std::path::Path;

use serde_json::Value;

use super::{RUNNERS, counts};
use crate::project::Folder;

/// A statement whose test passes, one whose test fails, a scenario of which a row holds, and what nobody writes.
const SPEC: &str = r#"# Loans

## Requirement: Limit
The desk must refuse a fourth tool. `test_id: limit`

## Requirement: "Odd" \ 日本語
The desk must say why. `test_id: pay/it's-"odd"`

## Requirement: class
The desk must have a class. `test_id: class`

### Scenario: A late return
- **Given** a loan of {days} days
- **When** it ends
- **Then** the fee is {fee} EUR

| days | fee |
|-----:|----:|
| 14   | 0   |
| 16   | 5   |
"#;

const ROWS: [&str; 2] = ["loans/scenario-a-late-return/14-0", "loans/scenario-a-late-return/16-5"];

/// What a person writes into the suites of a framework.
struct Writing {
    framework: &'static str,
    /// The file of the suite, and that of the steps.
    files: [&'static str; 2],
    /// The bodies of a test that passes and of one that fails.
    bodies: [&'static str; 2],
    /// The bodies of the three steps: a fee of a euro for each day after the fourteenth.
    steps: [&'static str; 3],
    /// What makes room for what steps share.
    state: Option<(&'static str, &'static str)>,
}

const JAVASCRIPT: [&str; 2] = ["if (1 + 1 !== 2) throw new Error();", "throw new Error(\"not kept\");"];
const IN_THIS: [&str; 3] = [
    "this.days = days;",
    "this.due = Math.max(0, this.days - 14);",
    "if (this.due !== fee) throw new Error(`the fee is ${this.due}`);",
];

const WRITINGS: [Writing; 10] = [
    Writing {
        framework: "node:test",
        files: ["loans.test.mjs", "steps.mjs"],
        bodies: JAVASCRIPT,
        steps: IN_THIS,
        state: None,
    },
    Writing {
        framework: "vitest",
        files: ["loans.test.ts", "steps.ts"],
        bodies: JAVASCRIPT,
        steps: IN_THIS,
        state: Some(("export class Steps {\n", "export class Steps {\n  days = 0;\n  due = 0;\n")),
    },
    Writing {
        framework: "jest",
        files: ["loans.test.cjs", "steps.cjs"],
        bodies: JAVASCRIPT,
        steps: IN_THIS,
        state: None,
    },
    Writing {
        framework: "playwright",
        files: ["loans.spec.ts", "steps.ts"],
        bodies: JAVASCRIPT,
        steps: IN_THIS,
        state: Some(("export class Steps {\n", "export class Steps {\n  days = 0;\n  due = 0;\n")),
    },
    Writing {
        framework: "cucumber",
        files: ["steps.mjs", "steps.mjs"],
        bodies: JAVASCRIPT,
        steps: IN_THIS,
        state: None,
    },
    Writing {
        framework: "pytest",
        files: ["test_loans.py", "steps.py"],
        bodies: ["assert 1 + 1 == 2", "assert 1 + 1 == 3, \"not kept\""],
        steps: ["self.days = days", "self.due = max(0, self.days - 14)", "assert self.due == fee"],
        state: None,
    },
    Writing {
        framework: "cargo",
        files: ["loans.rs", "steps.rs"],
        bodies: ["assert_eq!(1 + 1, 2);", "panic!(\"not kept\");"],
        steps: ["self.days = days;", "self.due = (self.days - 14).max(0);", "assert_eq!(self.due, fee);"],
        state: Some(("pub struct Steps {}", "pub struct Steps {\n    days: i64,\n    due: i64,\n}")),
    },
    Writing {
        framework: "go",
        files: ["loans_spec_test.go", "steps_test.go"],
        bodies: ["if 1+1 != 2 { t.Fatal() }", "t.Fatal(\"not kept\")"],
        steps: ["s.days = days", "s.due = max(0, s.days-14)", "if s.due != fee { s.t.Fatal(s.due) }"],
        state: Some(("\tt *testing.T\n", "\tt         *testing.T\n\tdays, due int\n")),
    },
    Writing {
        framework: "junit",
        files: ["LoansTest.java", "Steps.java"],
        bodies: [
            "org.junit.jupiter.api.Assertions.assertEquals(2, 1 + 1);",
            "org.junit.jupiter.api.Assertions.fail(\"not kept\");",
        ],
        steps: [
            "this.days = days;",
            "due = Math.max(0, days - 14);",
            "org.junit.jupiter.api.Assertions.assertEquals(fee, due);",
        ],
        state: Some(("class Steps {\n", "class Steps {\n    long days;\n    long due;\n")),
    },
    Writing {
        framework: "swift-testing",
        files: ["LoansTests.swift", "Steps.swift"],
        bodies: ["#expect(1 + 1 == 2)", "Issue.record(\"not kept\")"],
        steps: ["self.days = days", "due = max(0, days - 14)", "#expect(due == fee)"],
        state: Some(("class Steps {\n", "class Steps {\n    var days = 0\n    var due = 0\n\n")),
    },
];

impl Writing {
    fn of(framework: &str) -> &'static Writing {
        WRITINGS.iter().find(|writing| writing.framework == framework).unwrap()
    }

    /// Writes the tests of two clauses and all steps.
    fn write(&self, out: &Path) {
        let [passes, fails] = self.bodies;
        let [suite, steps] = self.files;
        let (limit, odd) = match self.framework {
            "cucumber" => ("the-desk-must-refuse-a-fourth-tool", "the-desk-must-say-why"),
            _ => ("limit", "pay/it's-\"odd\""),
        };
        edit(&out.join(suite), |text| {
            let text = filled(&filled(&text, limit, passes), odd, fails);
            ROWS.iter().fold(text, |text, row| awake(&text, row))
        });
        let regions = ["a-loan-of-days", "it-ends", "the-fee-is-eur"];
        edit(&out.join(steps), |text| {
            let text =
                regions.iter().zip(self.steps).fold(text, |text, (region, body)| filled(&text, region, body));
            self.state.iter().fold(text, |text, (from, to)| text.replace(from, to))
        });
    }
}

fn edit(path: &Path, change: impl FnOnce(String) -> String) {
    let text = std::fs::read_to_string(path).unwrap();
    let changed = change(text.clone());
    assert_ne!(changed, text, "{}", path.display());
    std::fs::write(path, changed).unwrap();
}

/// The text around a region, and the region.
fn region<'t>(text: &'t str, name: &str) -> (&'t str, &'t str, &'t str) {
    let begin =
        text.find(&format!("specc:begin {name} ")).unwrap_or_else(|| panic!("no region {name}: {text}"));
    let end = begin + text[begin..].find("specc:end").unwrap();
    (&text[..begin], &text[begin..end], &text[end..])
}

/// The text with the mark of a pending test taken from a region.
fn awake(text: &str, name: &str) -> String {
    if !text.contains(&format!("specc:begin {name} ")) {
        return text.to_owned();
    }
    let (before, inner, after) = region(text, name);
    let inner = inner.replace("test.skip(", "test(").replace("#[ignore = \"pending\"]\n", "");
    let inner = inner.replace(", .disabled(\"pending\")", "");
    let inner = match inner
        .split_once("async ({")
        .and_then(|(open, rest)| Some((open, rest.split_once("})")?.1)))
    {
        Some((open, rest)) => format!("{open}async (){rest}").replace("new Steps(page)", "new Steps(null!)"),
        None => inner,
    };
    format!("{before}{inner}{after}")
}

/// The text with a body in a region, whose test is awake.
fn filled(text: &str, name: &str, body: &str) -> String {
    let text = awake(text, name);
    let (before, inner, after) = region(&text, name);
    let at = inner.find("specc:body\n").unwrap() + "specc:body\n".len();
    let marker = inner[..at].lines().last().unwrap();
    let indent = marker.split(['/', '#']).next().unwrap();
    let lines: Vec<&str> = inner[at..].split_inclusive('\n').collect();
    let closes = |line: &&&str| line.trim().chars().all(|next| "});,#/".contains(next));
    let closing = lines.iter().rev().take_while(closes).count();
    let closing = lines[lines.len() - closing..].concat();
    format!("{before}{}{indent}{body}\n{closing}{after}", &inner[..at])
}

/// The verdicts of statements, by their clauses' ids, and of cases, by their own.
fn verdicts(folder: &Folder, report: &Path) -> Vec<(String, String)> {
    let run = folder.specc(&["test", "--results", &report.display().to_string(), "--format", "json"]);
    let json: Value =
        serde_json::from_str(&run.out()).unwrap_or_else(|error| panic!("{error}: {}", run.err()));
    let clauses = json["clauses"].as_array().unwrap();
    let items = clauses.iter().flat_map(|clause| {
        let items = clause["items"].as_array().unwrap().iter();
        items.map(move |item| {
            (if item["is"] == "case" { &item["id"] } else { &clause["id"] }, &item["verdict"])
        })
    });
    items.map(|(id, verdict)| [id, verdict].map(|value| value.as_str().unwrap().to_owned()).into()).collect()
}

fn expected(limit: &str) -> Vec<(String, String)> {
    let expected = [
        ("loans/requirement-limit", limit),
        ("loans/requirement-odd--日本語", "failed"),
        ("loans/requirement-class", "pending"),
        (ROWS[0], "passed"),
        (ROWS[1], "failed"),
    ];
    expected.map(|(id, verdict)| (id.to_owned(), verdict.to_owned())).into()
}

fn build(folder: &Folder) {
    let run = folder.specc(&["build"]);
    assert_eq!(run.code(), 0, "{}", run.err());
}

fn lives(framework: &str) {
    let runner = RUNNERS.iter().find(|runner| runner.framework == framework).unwrap();
    let settings =
        ["docs", "announce", "tutorial"].map(|target| format!("[targets.{target}]\nenabled = false\n"));
    let own = format!("[targets.tests]\nframework = \"{framework}\"\nout = \"{}\"\n", runner.out);
    let folder = Folder::new([("spec/loans.md", SPEC), ("specc.toml", &(settings.concat() + &own))]);
    build(&folder);
    let Some((_, results)) = runner.results(folder.path()) else { return };
    assert_eq!(counts(&results), (5, 0, 0), "{framework}: pending, passed, failed");

    Writing::of(framework).write(&folder.path().join(runner.out));
    assert_eq!(folder.specc(&["review", "--all"]).code(), 0);
    let (report, _) = runner.results(folder.path()).unwrap();
    assert_eq!(verdicts(&folder, &report), expected("passed"), "{framework}");

    folder.write("spec/loans.md", &SPEC.replace("a fourth tool", "a fourth tool and a fifth"));
    build(&folder);
    let suite = std::fs::read_to_string(folder.path().join(runner.out).join(Writing::of(framework).files[0]))
        .unwrap();
    assert!(suite.contains(Writing::of(framework).bodies[0]), "{framework}: {suite}");
    assert!(suite.contains("a fourth tool and a fifth"), "{framework}: {suite}");
    let (report, _) = runner.results(folder.path()).unwrap();
    assert_eq!(verdicts(&folder, &report), expected("stale"), "{framework}");
}

#[test]
fn a_suite_of_node_lives() {
    lives("node:test");
}

#[test]
fn a_suite_of_vitest_lives() {
    lives("vitest");
}

#[test]
fn a_suite_of_jest_lives() {
    lives("jest");
}

#[test]
fn a_suite_of_playwright_lives() {
    lives("playwright");
}

#[test]
fn a_suite_of_cucumber_lives() {
    lives("cucumber");
}

#[test]
fn a_suite_of_pytest_lives() {
    lives("pytest");
}

#[test]
fn a_suite_of_cargo_lives() {
    lives("cargo");
}

#[test]
fn a_suite_of_go_lives() {
    lives("go");
}

#[test]
fn a_suite_of_junit_lives() {
    lives("junit");
}

#[test]
fn a_suite_of_swift_lives() {
    lives("swift-testing");
}
