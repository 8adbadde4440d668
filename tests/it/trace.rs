//! What the sources of a project have to do with its spec.

use std::collections::BTreeSet;

use serde_json::Value;
use specc::analysis::{file_tests, is_tested_file};
use specc::base::Limits;

use crate::frameworks::RUNNERS;
use crate::project::{Folder, compile_within, repository};

const SPEC: &str = "# Loans\n\n\
    ## Requirement: Limit\n\
    `id: limit`\n\n\
    The desk must refuse a fourth tool. `test_id: refuses_a_fourth_tool`\n\n\
    ## Requirement: Return\n\
    `id: return`\n\n\
    The desk must take tools back.\n\n\
    ### Scenario: A saw\n\
    `id: saw`\n\n\
    - **When** a saw comes back\n\
    - **Then** it is taken\n";

const TESTS: &str = "import test from 'node:test';\n\
    import assert from 'node:assert';\n\n\
    test('refuses_a_fourth_tool', () => { assert.equal(lend(4), 'refused'); });\n\n\
    // spec: saw - and what comes with it\n\
    test('takes a saw back', () => { assert.ok(back('saw')); });\n\n\
    test('has a name', () => { assert.ok(name); });\n";

const CODE: &str = "// spec: limit\nexport function lend(held) {}\n";

/// A project with tests and code.
fn project() -> Folder {
    Folder::new([
        ("spec/loans.md", SPEC),
        ("specc.toml", "name = \"shed\"\n"),
        ("tests/loans.test.mjs", TESTS),
        ("src/lend.mjs", CODE),
        ("src/name.mjs", "export const name = 'shed';\n"),
    ])
}

fn json(folder: &Folder, code: i32) -> Value {
    serde_json::from_str(&folder.specc(&["trace", "--format", "json"]).ends_with(code).out()).unwrap()
}

fn strings<'v>(values: &'v Value, member: &str) -> Vec<&'v str> {
    values.as_array().unwrap().iter().map(|value| value[member].as_str().unwrap()).collect()
}

#[test]
fn the_matrix_is_shown_both_ways() {
    let folder = project();
    let run = folder.specc(&["trace"]).ends_with(0);
    assert_eq!(
        run.out(),
        "Requirement: Limit (limit) spec/loans.md:3\n\
         \x20 implemented by src/lend.mjs:1\n\
         \x20 verified by    tests/loans.test.mjs:4  refuses_a_fourth_tool\n\n\
         Scenario: A saw (saw) spec/loans.md:13\n\
         \x20 verified by    tests/loans.test.mjs:6  takes a saw back\n\n\
         src/lend.mjs\n\
         \x20     1  implements limit\n\n\
         tests/loans.test.mjs\n\
         \x20     4  verifies limit (refuses_a_fourth_tool)\n\
         \x20     6  verifies saw\n\n\
         3 of 3 clauses that ask for a test have one\n\
         2 of 3 tests name a clause\n\
         1 of 3 files of code implement a clause\n"
    );
    assert_eq!(run.err(), "2 notes (`specc trace --notes` shows notes)\n");
    let value = json(&folder, 0);
    assert_eq!(strings(&value["clauses"], "id"), ["limit", "return", "saw"]);
    assert_eq!(strings(&value["sources"], "path"), ["src/lend.mjs", "tests/loans.test.mjs"]);
    let first = &value["clauses"][0]["bindings"][1];
    assert_eq!((first["by"].as_str(), first["substance"].as_str()), (Some("name"), Some("asserts")));
    assert_eq!(strings(&value["unbound_tests"], "name"), ["has a name"]);
    assert_eq!(value["unbound_code"], serde_json::json!(["src/name.mjs"]));
}

#[test]
fn each_format_holds_the_matrix() {
    let folder = project();
    folder.write("tests/odd.test.mjs", "test('[limit] a, \"b\" | <c>', () => { assert(1); });\n");
    let report = |format: &str| folder.specc(&["trace", "--format", format]).ends_with(0).out();
    let csv = report("csv");
    let expected = "limit,Requirement: Limit,spec/loans.md:3,verifies,tests/odd.test.mjs,1,\"[limit] a, \"\"b\"\" | <c>\",asserts,\r\n";
    assert!(
        csv.starts_with("clause,title,spec,role,source,line,test,worth,suspect\r\n")
            && csv.contains(expected),
        "{csv}"
    );
    assert!(csv.contains("\r\n,,,,tests/loans.test.mjs,9,has a name,,\r\n"), "{csv}");
    let markdown = report("markdown");
    assert!(markdown.contains("| Requirement: Limit `limit` (spec/loans.md:3) | tests/loans.test.mjs:4<br>tests/odd.test.mjs:1 | src/lend.mjs:1 |\n"), "{markdown}");
    let html = report("html");
    assert!(html.contains("[limit] a, &quot;b&quot; | &lt;c&gt;") && !html.contains("<c>"), "{html}");
    let sarif: Value = serde_json::from_str(&report("sarif")).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let rules: Vec<&str> = results.iter().map(|result| result["ruleId"].as_str().unwrap()).collect();
    assert_eq!(rules, ["unbound-code", "unbound-test"]);
    let place = &results[1]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "tests/loans.test.mjs");
    assert_eq!((&place["region"]["startLine"], &place["region"]["startColumn"]), (&9.into(), &7.into()));
}

#[test]
fn a_test_is_bound_by_its_name() {
    for (path, text) in [
        ("tests/test_a.py", "def test_refuses_a_fourth_tool():\n    assert 1\n"),
        ("tests/a.rs", "#[test]\nfn refuses_a_fourth_tool() { assert!(true); }\n"),
        (
            "a_test.go",
            "func TestX(t *testing.T) { t.Run(\"[refuses_a_fourth_tool] x\", func(t *testing.T) { t.Fatal() }) }\n",
        ),
        (
            "ATest.java",
            "class A { @Test @DisplayName(\"[refuses_a_fourth_tool] x\") void x() { fail(); } }\n",
        ),
        ("a.feature", "@refuses_a_fourth_tool\nScenario: x\n  Given y\n"),
        ("a.test.ts", "describe('[limit] x', () => { it('y', () => { expect(1); }); });\n"),
        ("Tests/A.swift", "@Test(\"[limit] x\") func x() { #expect(true) }\n"),
    ] {
        let folder = Folder::new([("spec/loans.md", SPEC), (path, text)]);
        let value = json(&folder, 0);
        assert_eq!(strings(&value["clauses"][0]["bindings"], "path"), [path], "{value:#}");
        assert_eq!(value["clauses"][0]["checked"], true, "{path}");
    }
}

/// Ids, titles and words that languages and shells make something of.
const AWKWARD: &str = "# Awkward\n\n\
    ## Requirement: \"Odd\" \\ 日本語 ${x} #{y}\n\
    The desk must say why. `test_id: pay/it's-\"odd\"`\n\n\
    ## Requirement: class\n\
    The desk must have a class. `test_id: class`\n\n\
    ## Requirement: Comments /* // # -- */\n\
    The desk must close `*/` comments.\n\n\
    ### Scenario: A late return\n\
    - **Given** a loan of {days} days\n\
    - **When** it ends\n\
    - **Then** the fee is {fee} EUR\n\n\
    | days | fee |\n|-----:|----:|\n| 14   | 0   |\n| 16   | 5   |\n";

#[test]
fn emitted_suites_are_traced_in_each_framework() {
    let files = [("awkward.md", AWKWARD), ("loans.md", SPEC)];
    let spec = compile_within(&Limits::default(), files.map(|(path, text)| (path, text.as_bytes()))).spec;
    let tests = spec.files.iter().filter(|file| is_tested_file(file)).flat_map(file_tests);
    let expected: BTreeSet<String> = tests.flatten().map(|test| test.id.to_string()).collect();
    assert_eq!(expected.len(), 8, "{expected:?}");
    for runner in &RUNNERS {
        let folder = Folder::new(
            files
                .map(|(path, text)| (format!("spec/{path}"), text))
                .each_ref()
                .map(|(path, text)| (path.as_str(), *text)),
        );
        let settings =
            format!("[targets.tests]\nout = {:?}\nframework = {:?}\n", runner.out, runner.framework);
        folder.write("specc.toml", &settings);
        folder.specc(&["build", "--target", "tests"]).ends_with(0);
        let value = json(&folder, 0);
        let bindings: Vec<&Value> = value["sources"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|source| source["bindings"].as_array().unwrap())
            .collect();
        let found: BTreeSet<String> =
            bindings.iter().map(|binding| binding["id"].as_str().unwrap().to_owned()).collect();
        assert_eq!(found, expected, "{}", runner.framework);
        assert_eq!(value["unbound_tests"], serde_json::json!([]), "{}", runner.framework);
        assert_eq!(value["tests"], 8, "{}", runner.framework);
        // Nothing is written yet, so that nothing is checked; a feature says what its steps do.
        let checked =
            value["clauses"].as_array().unwrap().iter().filter(|clause| clause["checked"] == true).count();
        assert!(checked == 0 || runner.framework == "cucumber", "{}: {value:#}", runner.framework);
    }
}

#[test]
fn ignored_files_are_no_sources() {
    let folder = project();
    let test = "test('[limit] x', () => { assert(1); });\n";
    folder.write(".gitignore", "generated/\n");
    for path in ["generated/a.test.js", "node_modules/a/a.test.js", ".hidden/a.test.js", "notes/a.test.txt"] {
        folder.write(path, test);
    }
    assert_eq!(json(&folder, 0)["tests"], 3);
    folder.write("web/a.test.js", test);
    assert_eq!(json(&folder, 0)["tests"], 4);
    let named =
        folder.specc(&["trace", "--format", "json", "--sources", "web", "generated/a.test.js"]).ends_with(0);
    assert_eq!(serde_json::from_str::<Value>(&named.out()).unwrap()["tests"], 2);
    folder.write("specc.toml", "sources = [\"web\"]\n");
    assert_eq!(json(&folder, 0)["tests"], 1);
    folder.write("specc.toml", "sources = [\"gone\"]\n");
    let gone = folder.specc(&["trace"]).ends_with(2).err();
    assert!(gone.starts_with("error: `") && gone.contains("/gone` cannot be read: "), "{gone}");
}

/// The findings with these words, as `place severity[code]: message`.
fn findings(folder: &Folder, code: i32) -> Vec<String> {
    let sarif = folder.specc(&["trace", "--format", "sarif"]).ends_with(code).out();
    let sarif: Value = serde_json::from_str(&sarif).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let shown = results.iter().map(|result| {
        let place = &result["locations"][0]["physicalLocation"];
        let (path, line) = (&place["artifactLocation"]["uri"], &place["region"]["startLine"]);
        let message =
            result["message"]["text"].as_str().unwrap().split(". ").next().unwrap().trim_end_matches('.');
        let word = |value: &Value| value.as_str().unwrap().to_owned();
        format!("{}:{line} {}[{}]: {message}", word(path), word(&result["level"]), word(&result["ruleId"]))
    });
    shown.collect()
}

#[test]
fn each_fault_of_a_binding_is_reported() {
    let folder = project();
    folder.write(
        "tests/more.test.mjs",
        "test('refuses_a_fourth_tool', () => { assert(1); });\n\
         test('[saw] logs', () => { console.log(1); });\n\
         test('[saw] empty', () => {});\n\
         test.skip('[saw] skipped', () => { assert(1); });\n\
         // test('[saw] gone', () => { assert(1); });\n\
         // spec: retrun\n\
         test('[limt] slip', () => { assert(1); });\n\
         test('[object Object] is no slip', () => { assert(1); });\n",
    );
    folder.write("spec/more.md", "# More\n\n## Requirement: Hours\n`id: hours`\n\nThe desk must say when it is open. `test_id: says_when`\n");
    assert_eq!(
        findings(&folder, 1),
        [
            "spec/more.md:3 note[untested-clause]: no test checks `hours`",
            "src/name.mjs:1 note[unbound-code]: `src/name.mjs` names no clause",
            "tests/loans.test.mjs:9 note[unbound-test]: the test `has a name` names no clause",
            "tests/more.test.mjs:1 warning[duplicate-test]: `refuses_a_fourth_tool` is the name of 2 tests",
            "tests/more.test.mjs:2 warning[idle-test]: `[saw] logs` asserts nothing and is no check of `saw`",
            "tests/more.test.mjs:3 warning[idle-test]: `[saw] empty` is empty and is no check of `saw`",
            "tests/more.test.mjs:4 note[idle-test]: `[saw] skipped` is skipped and is no check of `saw`",
            "tests/more.test.mjs:5 warning[idle-test]: `[saw] gone` is commented out and is no check of `saw`",
            "tests/more.test.mjs:6 error[unknown-binding]: `retrun` is no id of the spec; did you mean `return`?",
            "tests/more.test.mjs:8 note[unbound-test]: the test `[object Object] is no slip` names no clause",
        ]
    );
    let text = folder.specc(&["trace"]).ends_with(1).err();
    assert!(
        text.contains("error[unknown-binding]: `retrun` is no id of the spec; did you mean `return`?\n"),
        "{text}"
    );
    assert!(text.contains(" --> tests/more.test.mjs:6:10\n"), "{text}");
    // Severities are the project's.
    folder.write(
        "specc.toml",
        "[severity]\nunknown-binding = \"off\"\nidle-test = \"error\"\nunbound-test = \"off\"\n",
    );
    let weighed = findings(&folder, 1);
    assert_eq!(weighed.iter().filter(|one| one.contains("error[idle-test]")).count(), 4, "{weighed:#?}");
    assert!(!weighed.iter().any(|one| one.contains("unbound-test") || one.contains("unknown-binding")));
    let denied = project();
    denied.specc(&["trace", "--deny", "warnings"]).ends_with(0);
    denied.write("tests/a.test.mjs", "test('[saw] empty', () => {});\n");
    denied.specc(&["trace", "--deny", "warnings"]).ends_with(1);
}

#[test]
fn an_unknown_id_has_a_suggestion() {
    let folder = project();
    folder.write("tests/a.test.mjs", "test('[limti] x', () => { assert(1); });\n// spec: nothing/like/it\n");
    let found = findings(&folder, 1);
    let expected = [
        "tests/a.test.mjs:1 error[unknown-binding]: `limti` is no id of the spec; did you mean `limit`?",
        "tests/a.test.mjs:2 error[unknown-binding]: `nothing/like/it` is no id of the spec",
    ];
    assert!(expected.iter().all(|one| found.iter().any(|found| found == one)), "{found:#?}");
}

#[test]
fn a_changed_clause_is_suspect_until_it_is_reviewed() {
    let folder = project();
    folder.specc(&["review", "--all"]).ends_with(0);
    let is_suspect = |found: &String| found.contains("[suspect-binding]");
    assert!(!findings(&folder, 0).iter().any(is_suspect));
    folder.write("spec/loans.md", &SPEC.replace("a fourth tool", "a fifth tool"));
    let found: Vec<String> = findings(&folder, 0).into_iter().filter(is_suspect).collect();
    assert_eq!(
        found,
        [
            "spec/loans.md:3 warning[suspect-binding]: `limit` has changed since what is bound to it was reviewed"
        ]
    );
    let text = folder.specc(&["trace"]).ends_with(0);
    assert!(text.out().contains("Requirement: Limit (limit) spec/loans.md:3 (suspect)\n"), "{}", text.out());
    assert!(text.err().contains("run `specc review limit`"), "{}", text.err());
    folder.specc(&["review", "limit"]).ends_with(0);
    assert!(!findings(&folder, 0).iter().any(is_suspect));
}

#[test]
fn what_checks_nothing_is_no_check() {
    let folder = project();
    let report = "<testsuites><testsuite name=\"x\">\
        <testcase name=\"refuses_a_fourth_tool\" file=\"tests/loans.test.mjs\"/>\
        <testcase name=\"takes a saw back\"/></testsuite></testsuites>";
    folder.write("report.xml", report);
    let verdict =
        |folder: &Folder| folder.specc(&["test", "--results", "report.xml", "--all"]).ends_with(0).out();
    // The second result is that of a test which a comment binds.
    assert!(verdict(&folder).contains("2 statements: 2 passed\n"), "{}", verdict(&folder));
    folder.write("tests/loans.test.mjs", &TESTS.replace("assert.equal(lend(4), 'refused');", "lend(4);"));
    let text = verdict(&folder);
    assert!(text.contains("2 statements: 1 pending, 1 passed\n"), "{text}");
    assert!(text.contains("it asserts nothing: tests/loans.test.mjs:4"), "{text}");
    folder.write("tests/loans.test.mjs", &TESTS.replace("assert.equal(lend(4), 'refused');", "/* later */"));
    assert!(verdict(&folder).contains("it is empty: tests/loans.test.mjs:4"), "{}", verdict(&folder));
    // One that checks nothing takes nothing from another one that does.
    let two = TESTS.replace("assert.equal(lend(4), 'refused');", "lend(4);");
    folder.write(
        "tests/loans.test.mjs",
        &(two + "// spec: refuses_a_fourth_tool\ntest('more', () => { assert(1); });\n"),
    );
    folder.write("report.xml", &report.replace("</testsuite>", "<testcase name=\"more\"/></testsuite>"));
    assert!(verdict(&folder).contains("2 statements: 2 passed\n"), "{}", verdict(&folder));
    folder.write("report.xml", report);
    // Without its comment the second one names nothing.
    folder.write("tests/loans.test.mjs", &TESTS.replace("// spec: saw", "// saw"));
    assert!(
        verdict(&folder).ends_with("1 of 2 results name no clause of the spec\n"),
        "{}",
        verdict(&folder)
    );
}

#[test]
fn a_name_that_several_tests_have_is_told_by_file_and_group() {
    let folder = project();
    folder.write("tests/a.test.mjs", "// spec: limit\ntest('works', () => { assert(1); });\n");
    folder.write(
        "tests/b.test.mjs",
        "describe('saws', () => { /* spec: saw */ test('works', () => { assert(1); }); });\n",
    );
    let verdicts = |case: &str| {
        folder.write("report.xml", &format!("<testsuite>{case}</testsuite>"));
        folder.specc(&["test", "--results", "report.xml", "--all", "--format", "json"]).out()
    };
    let of = |json: &str, id: &str| {
        let value: Value = serde_json::from_str(json).unwrap();
        let clauses = value["clauses"].as_array().unwrap().iter();
        clauses
            .filter(|clause| clause["id"] == id)
            .map(|clause| clause["with_clauses_in_it"].clone())
            .collect::<Vec<_>>()
    };
    let by_file = verdicts("<testcase name=\"works\" file=\"/home/x/tests/b.test.mjs\"/>");
    assert_eq!(of(&by_file, "saw"), ["passed"]);
    let by_group = verdicts("<testcase name=\"works\" classname=\"saws\"/>");
    assert_eq!(of(&by_group, "saw"), ["passed"]);
    // A test of another file that happens to be called so is not it.
    let elsewhere = verdicts("<testcase name=\"takes a saw back\" file=\"other/more.test.mjs\"/>");
    assert_eq!(of(&elsewhere, "saw"), ["no_test"]);
    let longer = verdicts("<testcase name=\"works\" file=\"tests/not-b.test.mjs\"/>");
    assert_eq!(of(&longer, "saw"), ["no_test"]);
    // Which one it is cannot be told.
    let neither = verdicts("<testcase name=\"works\"/>");
    assert_eq!(
        (of(&neither, "saw"), of(&neither, "limit")),
        (vec!["no_test".into()], vec!["not_run".into()])
    );
}

#[test]
fn this_project_is_traced() {
    let mut run = std::process::Command::new(env!("CARGO_BIN_EXE_specc"));
    let output = run.args(["trace", "--deny", "warnings"]).current_dir(repository()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("verified by    tests/it/trace.rs:"), "{text}");
}
