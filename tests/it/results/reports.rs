//! Reports that the runners themselves wrote, each with the cases that are read from it.
//!
//! Beside `tests/results/<runner>/<report>` stands `<report>.cases`: the format, then a case a line, and its message
//! below it. `SPECC_BLESS=1` writes these anew, for a person to review.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use specc::results::{CaseResult, Format, JUnitWriter, Outcome, Report, read};

use crate::project::repository;

/// All reports, in order.
pub(super) fn reports() -> Vec<PathBuf> {
    let folder = repository().join("tests/results");
    let walk = walkdir::WalkDir::new(&folder).sort_by_file_name().into_iter();
    let walk = walk.filter_entry(|entry| entry.file_name() != "suite");
    let is_report = |path: &Path| {
        path.extension().is_some_and(|extension| !matches!(extension.to_str(), Some("cases" | "md")))
    };
    let reports: Vec<PathBuf> = walk
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.is_file() && is_report(path))
        .collect();
    assert!(reports.len() > 20, "the walk found only {} reports", reports.len());
    reports
}

/// The report at `tests/results/<path>`.
fn report(path: &str) -> Report {
    let bytes = std::fs::read(repository().join("tests/results").join(path)).unwrap();
    read(path, &bytes).unwrap_or_else(|fault| panic!("{fault}"))
}

/// The outcomes of the cases whose names hold `part`.
fn outcomes(path: &str, part: &str) -> Vec<Outcome> {
    let is_meant = |case: &CaseResult| case.names.iter().any(|name| name.contains(part));
    report(path).cases.into_iter().filter(is_meant).map(|case| case.outcome).collect()
}

fn listing(report: &Report) -> String {
    let mut listing = format!("{}\n", report.format);
    for case in &report.cases {
        let outcome = match case.outcome {
            Outcome::Passed => "passed",
            Outcome::Failed => "FAILED",
            Outcome::Pending => "pending",
        };
        let file = case.file.as_ref().map(|file| format!(" @ {file}")).unwrap_or_default();
        let properties: String =
            case.properties.iter().map(|(key, value)| format!(" {{{key} = {value}}}")).collect();
        listing += &format!("{outcome:7} {}{file}{properties}\n", case.names.join(" ‖ "));
        for line in case.message.iter().flat_map(|message| message.lines()) {
            listing += format!("          {line}").trim_end();
            listing += "\n";
        }
    }
    listing
}

#[test]
fn each_report_gives_its_cases() {
    let mut wrong = Vec::new();
    for path in reports() {
        let name = path.file_name().unwrap().to_str().unwrap();
        let found = match read(name, &std::fs::read(&path).unwrap()) {
            Ok(report) => listing(&report),
            Err(fault) => format!("{fault}\n{}\n", fault.kind.help()),
        };
        let beside = path.with_file_name(format!("{name}.cases"));
        let expected = std::fs::read_to_string(&beside).unwrap_or_default();
        if std::env::var_os("SPECC_BLESS").is_some() {
            std::fs::write(&beside, &found).unwrap();
        } else if found != expected {
            wrong.push(format!("{}\n--- expected\n{expected}--- found\n{found}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The spec's table of what runners write: where each case stands in a report of the real runner.
#[test]
fn each_case_of_a_report_ends_as_the_rows_say() {
    let places = [
        ("node/junit.xml", "pay/todo"),
        ("pytest/junit.xml", "test_pay_teardown"),
        ("pytest/junit.xml", "test_pay_skipped_then_broken"),
        ("pytest/junit.xml", "test_pay_todo"),
        ("nextest/junit.xml", "pay_flaky"),
        ("nextest/junit.xml", "pay_refused"),
        ("cucumber/messages.ndjson", "Undefined"),
        ("cucumber/messages.ndjson", "No steps"),
        ("cucumber/messages.ndjson", "Ambiguous"),
    ];
    let rows = crate::own_cases::rows("../tool/results.md", "What runners write, and what it means");
    assert_eq!(rows.len(), places.len());
    for (row, (path, part)) in rows.iter().zip(places) {
        let expected = match row["outcome"].as_str() {
            "passed" => Outcome::Passed,
            "failed" => Outcome::Failed,
            _ => Outcome::Pending,
        };
        assert_eq!(outcomes(path, part), [expected], "{row:?}");
    }
}

#[test]
fn the_format_is_found_from_the_content() {
    for (path, format) in [
        ("pytest/junit.xml", Format::JUnit(JUnitWriter::Pytest)),
        ("vitest/junit.xml", Format::JUnit(JUnitWriter::Vitest)),
        ("jest/junit.xml", Format::JUnit(JUnitWriter::Jest)),
        ("node/junit.xml", Format::JUnit(JUnitWriter::NodeTest)),
        ("nextest/junit.xml", Format::JUnit(JUnitWriter::Nextest)),
        ("surefire/LimitsTest.xml", Format::JUnit(JUnitWriter::Surefire)),
        ("go/gotestsum.xml", Format::JUnit(JUnitWriter::Gotestsum)),
        ("playwright/junit.xml", Format::JUnit(JUnitWriter::Playwright)),
        ("swift-testing/xunit.xml", Format::JUnit(JUnitWriter::SwiftTesting)),
        ("node/out.tap", Format::Tap),
        ("cargo/all.txt", Format::CargoTest),
        ("nextest/libtest.json", Format::LibtestJson),
        ("go/test.json", Format::GoTest),
        ("cucumber/messages.ndjson", Format::CucumberMessages),
    ] {
        let bytes = std::fs::read(repository().join("tests/results").join(path)).unwrap();
        assert_eq!(read("results", &bytes).unwrap().format, format, "{path}");
    }
    let other = br#"<testsuite name="CTest"><testcase name="a" classname="b" status="notrun"/></testsuite>"#;
    let report = read("results", other).unwrap();
    assert_eq!(report.format, Format::JUnit(JUnitWriter::Other));
    assert_eq!(listing(&report), "JUnit XML\npending CTest ‖ b ‖ a\n");
}

#[test]
fn what_says_nothing_yet_is_pending() {
    for (path, part) in [
        ("node/junit.xml", "pay/todo"),
        ("node/out.tap", "pay/todo"),
        ("node/junit.xml", "pay/skip"),
        ("pytest/junit.xml", "test_pay_todo"),
        ("vitest/junit.xml", "pay/later"),
        ("vitest/out.tap", "pay/later"),
        ("jest/junit.xml", "pay/later"),
        ("playwright/junit.xml", "later"),
        ("surefire/LimitsTest-Ladder.xml", "pay_later"),
        ("swift-testing/xunit.xml", "pay_later"),
        ("cargo/all.txt", "pay_later"),
        ("nextest/junit.xml", "pay_later"),
        ("nextest/libtest.json", "pay_later"),
        ("go/test.json", "pay/later"),
        ("go/gotestsum.xml", "pay/later"),
        ("cucumber/messages.ndjson", "Undefined"),
        ("cucumber/messages.ndjson", "Pending"),
        ("cucumber/messages.ndjson", "No steps"),
    ] {
        assert_eq!(outcomes(path, part), [Outcome::Pending], "{path}: {part}");
    }
}

#[test]
fn what_breaks_off_after_a_pass_or_a_skip_failed() {
    assert_eq!(outcomes("pytest/junit.xml", "test_pay_teardown"), [Outcome::Failed]);
    assert_eq!(outcomes("pytest/junit.xml", "test_pay_skipped_then_broken"), [Outcome::Failed]);
}

#[test]
fn what_passed_in_the_end_passed() {
    for (path, part) in [
        ("nextest/junit.xml", "pay_flaky"),
        ("nextest/libtest.json", "pay_flaky"),
        ("playwright/junit.xml", "in the end"),
        ("vitest/junit.xml", "pay/flaky"),
        ("cucumber/messages.ndjson", "In the end"),
    ] {
        assert_eq!(outcomes(path, part), [Outcome::Passed], "{path}: {part}");
    }
}

/// The names of all cases, joined.
fn names(path: &str) -> BTreeSet<String> {
    report(path).cases.into_iter().map(|case| case.names.join(" ‖ ")).collect()
}

#[test]
fn a_test_is_left_out_if_its_subtests_tell_all() {
    for path in ["go/test.json", "go/gotestsum.xml"] {
        let names = names(path);
        for told in ["TestLimits", "TestLimits ‖ pay/nested"] {
            assert!(!names.contains(&format!("example.com/shop ‖ {told}")), "{path}: {told}");
        }
        for own in ["TestItself", "TestItself ‖ child", "TestLimits ‖ pay/nested ‖ refuses"] {
            assert!(names.contains(&format!("example.com/shop ‖ {own}")), "{path}: {own}");
        }
    }
    for path in ["node/out.tap", "vitest/out.tap", "tap/out.tap"] {
        assert_eq!(outcomes(path, "[pay/nested]"), [Outcome::Failed], "{path}");
        assert!(!names(path).iter().any(|name| name.ends_with("[pay/limits] Limits")), "{path}");
    }
}

#[test]
fn rows_of_an_outline_are_kept_apart() {
    let rows = outcomes("cucumber/messages.ndjson", "Borrowing a ladder");
    assert_eq!(rows, [Outcome::Passed, Outcome::Failed, Outcome::Passed]);
    assert!(names("cucumber/messages.ndjson").contains("Loans ‖ Rows ‖ Borrowing a ladder ‖ 3 | refused"));
}

#[test]
fn a_suite_that_did_not_load_is_a_failed_case() {
    for (path, part) in [
        ("pytest/junit.xml", "test_broken"),
        ("vitest/junit.xml", "broken.test.mjs"),
        ("jest/titles-and-errors.xml", "broken.test.js"),
        ("node/junit.xml", "broken.test.mjs"),
        ("node/out.tap", "broken.test.mjs"),
        ("tap/out.tap", "broken.js"),
        ("surefire/BrokenTest.xml", "shop.BrokenTest"),
        ("go/test.json", "shop/broken"),
        ("go/gotestsum.xml", "shop/broken"),
        ("cargo/broken.txt", "broken"),
        ("cucumber/before-all-fails.ndjson", "before-all-fails"),
    ] {
        let outcomes = outcomes(path, part);
        assert!(!outcomes.is_empty(), "{path}: {part}");
        assert!(outcomes.iter().all(|outcome| *outcome == Outcome::Failed), "{path}: {part}");
    }
    for (report, failed) in [
        (r#"<testsuites><testsuite name="s" errors="1" tests="0"/></testsuites>"#, "s"),
        (r#"<testsuites name="all" failures="2"><testsuite name="s"/></testsuites>"#, "all"),
        (r#"<testsuite name="s"><testcase name="a"/><error message="no"/></testsuite>"#, "s"),
        (r#"<testsuites errors="1"/>"#, "results"),
    ] {
        let report = read("results", report.as_bytes()).unwrap();
        let last = report.cases.last().unwrap();
        assert_eq!((last.names.join(" ‖ ").as_str(), last.outcome), (failed, Outcome::Failed));
    }
}

#[test]
fn a_run_that_broke_off_is_a_failed_case() {
    assert_eq!(outcomes("cargo/all.txt", "dies"), [Outcome::Passed, Outcome::Failed]);
    assert_eq!(outcomes("go/test.json", "TestExit"), [Outcome::Failed]);
    for (report, failed) in [
        ("TAP version 13\nok 1 - a\n", "results"),
        ("1..3\nok 1 - a\nok 2 - b\n", "results"),
        ("1..3\nok 1 - a\nBail out! no ladder\n", "results"),
        ("\nrunning 2 tests\ntest a ... ok\n", "cargo test"),
        (
            "     Running tests/own.rs (target/debug/deps/own)\nerror: test failed, to rerun pass `--test own`\n",
            "own",
        ),
        (r#"{"type":"suite","event":"started","test_count":2}"#, "results"),
        (r#"{"type":"test","event":"started","name":"a$b"}"#, "a ‖ b"),
        (r#"{"Action":"start","Package":"p"}"#, "p"),
        (r#"{"Action":"run","Package":"p","Test":"T"}"#, "p ‖ T"),
        (r#"{"Action":"build-fail","ImportPath":"p"}"#, "p"),
        (r#"{"testRunStarted":{}}"#, "results"),
    ] {
        let report = read("results", report.as_bytes()).unwrap_or_else(|fault| panic!("{report}: {fault}"));
        let last = report.cases.last().unwrap();
        assert_eq!((last.names.join(" ‖ ").as_str(), last.outcome), (failed, Outcome::Failed));
    }
}

#[test]
fn what_tests_print_is_no_result() {
    for path in ["cargo/all.txt", "cargo/stdout.txt", "cargo/show-output.txt", "node/out.tap", "go/test.json"]
    {
        let printed =
            names(path).into_iter().find(|name| name.contains("printed") || name.contains("not a result"));
        assert_eq!(printed, None, "{path}");
    }
    // Where it cannot be told from results, nothing is taken for one.
    let path = repository().join("tests/results/cargo/nocapture.txt");
    assert!(read("nocapture.txt", &std::fs::read(path).unwrap()).is_err());
    let interrupted = "\nrunning 1 test\ntest a ... printed\nok\n\ntest result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out\n";
    assert_eq!(listing(&read("", interrupted.as_bytes()).unwrap()), "text of cargo test\npassed  a\n");
}

#[test]
fn a_todo_of_jest_is_no_proof() {
    assert_eq!(outcomes("jest/junit.xml", "pay/later"), [Outcome::Pending]);
    // Which of the cases that took no time are todos cannot always be told.
    assert_eq!(outcomes("jest/titles-and-errors.xml", "held: 2"), [Outcome::Pending]);
    assert_eq!(outcomes("jest/titles-and-errors.xml", "holds"), [Outcome::Passed]);
}
