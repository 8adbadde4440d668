//! The suites of a project, run and held against its spec.
#![cfg(unix)]

use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::progress::on_a_terminal;
use crate::project::{Folder, Run, repository};

const SPEC: &str = "# Shed\n\n\
    ## Requirement: Loans\n\n\
    The shed must lend one tool to a member. `test_id: lends_a_tool`\n\n\
    The shed must take tools back. `test_id: takes_tools_back`\n";

/// A report, in which one test has passed.
fn passed(test: &str) -> String {
    format!("<testsuite><testcase name=\"{test}\"/></testsuite>")
}

/// A report, in which one test has failed.
fn failed(test: &str) -> String {
    format!("<testsuite><testcase name=\"{test}\"><failure/></testcase></testsuite>")
}

/// A project of this `specc.toml`.
fn project(settings: &str) -> Folder {
    Folder::new([("spec/shed.md", SPEC), ("specc.toml", settings)])
}

/// A project whose only suite is a script.
fn scripted(script: &str, settings: &str) -> Folder {
    let folder = project(&format!("[suites.shed]\ncommand = [\"./suite\"]\n{settings}"));
    folder.script("suite", &format!("#!/bin/sh\n{script}\n"));
    folder
}

fn prints(report: &str) -> String {
    format!("echo '{report}'")
}

fn test(folder: &Folder) -> Run {
    folder.specc(&["test"])
}

#[test]
fn all_suites_run_or_those_that_are_named() {
    let folder = project(
        "[suites.b]\ncommand = [\"./b\"]\n\n[suites.a]\ncommand = [\"./a\"]\n\n[suites.c]\ncommand = [\"./c\"]\n",
    );
    for (name, report) in
        [("a", passed("lends_a_tool")), ("b", passed("takes_tools_back")), ("c", failed("takes_tools_back"))]
    {
        folder.script(name, &format!("#!/bin/sh\necho {name} >>order\n{}\n", prints(&report)));
    }
    let all = test(&folder).ends_with(1);
    assert!(all.out().ends_with("2 statements: 1 failed, 1 passed\n"), "{}", all.out());
    assert_eq!(folder.read("order"), "a\nb\nc\n");
    let two = folder.specc(&["test", "--suite", "b", "--suite", "a"]).ends_with(0);
    assert_eq!(two.out(), "2 statements: 2 passed\n");
    assert_eq!(folder.read("order"), "a\nb\nc\na\nb\n");
}

#[test]
fn a_suite_is_started_without_a_shell_in_its_folder() {
    let report = passed("lends_a_tool");
    let folder = project(
        "[suites.shed]\ncommand = [\"./suite\", \"$HOME; *\"]\nfolder = \"inner\"\n\
         environment = { TOOL = \"a saw\" }\n",
    );
    let script = format!("#!/bin/sh\nprintf '%s\\n' \"$#\" \"$1\" \"$TOOL\" >given\n{}\n", prints(&report));
    folder.script("inner/suite", &script);
    test(&folder).ends_with(0);
    assert_eq!(folder.read("inner/given"), "1\n$HOME; *\na saw\n");
    // A name is looked up as the system does.
    let folder = project(&format!("[suites.shed]\ncommand = [\"echo\", {report:?}]\n"));
    test(&folder).ends_with(0);
}

#[test]
fn a_suite_that_is_not_there_is_refused_with_a_suggestion() {
    let folder = project("[suites.unit]\ncommand = [\"true\"]\n\n[suites.browser]\ncommand = [\"true\"]\n");
    let near = folder.specc(&["test", "--suite", "unti"]).ends_with(2);
    assert_eq!(near.err(), "error: there is no suite `unti`; did you mean `unit`?\n");
    let far = folder.specc(&["test", "--suite", "phone"]).ends_with(2);
    assert_eq!(far.err(), "error: there is no suite `phone`; there are browser, unit\n");
}

#[test]
fn a_project_without_suites_is_shown_those_it_needs() {
    let folder = project("name = \"shed\"\n");
    let shown = test(&folder).ends_with(2).err();
    assert!(shown.contains("\n[suites.node-test]\ncommand = [\"node\", \"--test\""), "{shown}");
    for (sign, text, suite) in [
        ("Cargo.toml", "", "[suites.cargo]\ncommand = [\"cargo\", \"test\", \"--no-fail-fast\"]\n"),
        ("pytest.ini", "", "results = [\"reports/pytest.xml\"]\n"),
        ("go.mod", "", "command = [\"go\", \"test\", \"-json\", \"-count=1\", \"./...\"]\n"),
        ("pom.xml", "", "results = [\"target/surefire-reports\"]\n"),
        ("package.json", "{ \"devDependencies\": { \"vitest\": \"3\" } }", "[suites.vitest]\n"),
        ("Package.swift", "", "[suites.swift-testing]\n"),
    ] {
        folder.write(sign, text);
        let shown = test(&folder).ends_with(2).err();
        assert!(shown.contains(suite), "{sign}: {shown}");
        // What is shown can be pasted.
        let (_, tables) = shown.split_once("\n\n").unwrap();
        let (tables, _) = tables.split_once("\nor give").unwrap();
        let pasted = project(tables);
        let config = pasted.specc(&["config"]).ends_with(0).out();
        assert_eq!(config.matches(".command").count(), tables.matches("[suites.").count(), "{config}");
    }
}

#[test]
fn no_other_subcommand_starts_a_suite() {
    let folder = scripted("echo ran >ran", "");
    for arguments in [
        &["check"][..],
        &["build"],
        &["config"],
        &["targets"],
        &["review", "--all"],
        &["dump", "--stage", "ir"],
        &["explain", "spec/shed.md:5"],
    ] {
        let run = folder.specc(arguments);
        assert!(run.code() <= 1, "{arguments:?}: {}", run.err());
        assert!(!folder.has("ran"), "{arguments:?}");
    }
    folder.write("report.xml", &passed("lends_a_tool"));
    folder.specc(&["test", "--results", "report.xml"]).ends_with(0);
    assert!(!folder.has("ran"));
    test(&folder).ends_with(2);
    assert!(folder.has("ran"));
}

#[test]
fn only_who_allows_it_runs_the_examples_of_a_spec() {
    let script = format!("echo \"${{SPECC_ALLOW_RUN-unset}}\" >allowed\n{}", prints(&passed("lends_a_tool")));
    let folder = scripted(&script, "environment = { SPECC_ALLOW_RUN = \"1\" }\n");
    folder.specc_with(&[("SPECC_ALLOW_RUN", "1")], &["test"]).ends_with(0);
    assert_eq!(folder.read("allowed"), "unset\n");
    folder.specc(&["test", "--allow-run"]).ends_with(0);
    assert_eq!(folder.read("allowed"), "1\n");
}

#[test]
fn examples_are_sent_to_the_base_url() {
    let script = format!("echo \"$SPECC_BASE_URL\" >url\n{}", prints(&passed("lends_a_tool")));
    let folder = scripted(&script, "environment = { SPECC_BASE_URL = \"http://here\" }\n");
    test(&folder).ends_with(0);
    assert_eq!(folder.read("url"), "http://here\n");
    folder.specc(&["test", "--base-url", "http://there:8080/v1"]).ends_with(0);
    assert_eq!(folder.read("url"), "http://there:8080/v1\n");
}

#[test]
fn a_report_says_more_than_an_exit_code() {
    let folder = scripted(&prints(&failed("lends_a_tool")), "");
    let run = test(&folder).ends_with(1);
    assert!(run.out().ends_with("2 statements: 1 failed, 1 not run\n"), "{}", run.out());
    let folder = scripted(&format!("{}\nexit 3", prints(&failed("lends_a_tool"))), "");
    let run = test(&folder).ends_with(1);
    assert!(run.out().ends_with("2 statements: 1 failed, 1 not run\n"), "{}", run.out());
}

#[test]
fn the_reports_that_a_run_wrote_in_a_folder_are_read() {
    let script = format!(
        "mkdir -p reports/inner\n{} >reports/inner/lends.XML\necho no >reports/notes.txt",
        prints(&passed("lends_a_tool"))
    );
    let folder = scripted(&script, "results = [\"reports\"]\n");
    folder.write("reports/old.xml", &failed("takes_tools_back"));
    let run = test(&folder).ends_with(0);
    assert_eq!(run.out(), "2 statements: 1 not run, 1 passed\n");
    // Two reports, one of which is new each time.
    let script = format!(
        "{} >one.xml\n{} >reports/two.xml",
        prints(&passed("lends_a_tool")),
        prints(&passed("takes_tools_back"))
    );
    let folder = scripted(&script, "results = [\"one.xml\", \"reports\"]\n");
    folder.write("one.xml", "broken");
    folder.write("reports/old.xml", "broken");
    assert_eq!(test(&folder).ends_with(0).out(), "2 statements: 2 passed\n");
}

#[test]
fn what_proves_nothing_is_no_result() {
    let report = passed("lends_a_tool");
    let file = "results = [\"report.xml\"]\n";
    let prints = prints(&report);
    for (script, settings, expected) in [
        ("#", "folder = \"gone\"\n", "cannot be started: there is no folder `"),
        (
            "echo one >&2; echo two >&2",
            "",
            "printed no report: standard output: the report is empty; it printed last:\n    one\n    two\n",
        ),
        (
            "echo hello",
            "",
            "standard output: this is no report in a format that is known; it printed last:\n    hello\n",
        ),
        (
            "echo '<testsuite><testcase'",
            "",
            "printed no report: standard output:1:12: the report breaks off here",
        ),
        ("echo hello", file, "did not write `report.xml`; it printed last:\n    hello\n"),
        (
            "echo hello",
            "results = [\"spec\"]\n",
            "there is no XML file in `spec`; it printed last:\n    hello\n",
        ),
        ("echo '{' >report.xml", file, "wrote no report: "),
        ("echo '<testsuite/>'", "", "ran no test; it printed last:\n    <testsuite/>\n"),
        (
            &format!("{prints}; echo oh >&2; exit 7"),
            "",
            "ended with exit code 7, though no case of its report failed; it printed last:\n    oh\n",
        ),
        (&format!("{prints}; kill -KILL $$"), "", "ended with signal 9, though"),
        ("echo so far; sleep 60", "seconds = 1\n", "ran longer than 1 s and was stopped"),
    ] {
        let folder = scripted(script, settings);
        let run = test(&folder).ends_with(2);
        let said = run.err();
        assert!(said.starts_with("error: the suite `shed` ") && said.contains(expected), "{script}: {said}");
        assert!(said.contains("\n  = help: "), "{script}: {said}");
        assert!(said.ends_with("error: there are no verdicts without the results of all suites\n"), "{said}");
        assert_eq!(run.out(), "");
    }
    let folder = project("[suites.shed]\n\ncommand = [\"./gone\", \"x\"]\n");
    let said = test(&folder).ends_with(2).err();
    assert!(said.contains("/gone`: No such file or directory"), "{said}");
    assert!(said.contains("specc.toml:3:1."), "{said}");
}

#[test]
fn an_older_report_proves_nothing() {
    for results in ["report.xml", "reports"] {
        let folder = scripted("echo nothing new", &format!("results = [{results:?}]\n"));
        folder.write("report.xml", &passed("lends_a_tool"));
        folder.write("reports/report.xml", &passed("lends_a_tool"));
        let said = test(&folder).ends_with(2).err();
        let expected = format!(
            "error: the suite `shed` did not write `{results}`, which is of an older run; it printed last:\n    \
             nothing new\n"
        );
        assert!(said.starts_with(&expected), "{said}");
    }
}

#[test]
fn the_others_run_when_one_breaks_off() {
    let folder = project("[suites.a]\ncommand = [\"./gone\"]\n\n[suites.b]\ncommand = [\"./b\"]\n");
    folder.script("b", &format!("#!/bin/sh\n{}\n", prints(&passed("lends_a_tool"))));
    folder.write("baseline.txt", "");
    let arguments = ["test", "--require", "must", "--baseline", "baseline.txt", "--write-baseline"];
    let run = folder.specc(&arguments).ends_with(2);
    assert!(run.err().contains("\nsuite b: 1 passed in "), "{}", run.err());
    assert_eq!((run.out().as_str(), folder.read("baseline.txt").as_str()), ("", ""));
}

/// Whether a process is there and no zombie.
fn is_alive(pid: &str) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{}/stat", pid.trim()));
    status.is_ok_and(|status| !status.contains(") Z "))
}

fn wait_for(what: impl Fn() -> bool) {
    let start = Instant::now();
    while !what() {
        assert!(start.elapsed() < Duration::from_secs(20), "nothing happened");
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn interrupted(folder: &Folder, signal: &str) -> ExitStatus {
    let mut tool = Command::new(env!("CARGO_BIN_EXE_specc"))
        .arg("test")
        .current_dir(folder.path())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    wait_for(|| folder.has("pids"));
    Command::new("sh").args(["-c", &format!("kill -{signal} {}", tool.id())]).status().unwrap();
    tool.wait().unwrap()
}

#[test]
fn an_interrupted_run_leaves_nothing_behind() {
    use std::os::unix::process::ExitStatusExt as _;
    if !Path::new("/proc/self/stat").exists() {
        return;
    }
    for (signal, number) in [("INT", 2), ("TERM", 15)] {
        let folder = scripted("sleep 60 & echo $! $$ >half; mv half pids; wait", "");
        assert_eq!(interrupted(&folder, signal).signal(), Some(number));
        let pids = folder.read("pids");
        wait_for(|| !pids.split_whitespace().any(is_alive));
    }
    // A suite that hears of its end can end what lies beyond its reach.
    let folder = scripted("trap 'echo mended >mended; exit 1' TERM; echo >pids; sleep 60 & wait", "");
    interrupted(&folder, "INT");
    assert!(folder.has("mended"));
}

#[test]
fn each_suite_ends_with_a_line_of_counts() {
    let report = "<testsuite><testcase name=\"lends_a_tool\"/><testcase name=\"other\"><skipped/></testcase>\
                  <testcase name=\"more\"/></testsuite>";
    let folder = scripted(&format!("printf 'half a line' >&2; sleep 0.3; {}", prints(report)), "");
    let run = test(&folder).ends_with(0);
    let said = run.err();
    assert!(said.starts_with("suite shed: 2 passed, 1 pending in 0."), "{said}");
    assert!(!said.contains(['\r', '\u{1b}']), "{said}");
    assert_eq!(folder.specc(&["test", "--quiet"]).ends_with(0).err(), "");
    let Some(shown) = on_a_terminal(&folder, &["test"]) else { return };
    assert!(shown.contains("shed 0s") && shown.contains("half a line"), "{shown}");
    assert!(shown.contains("suite shed: 2 passed, 1 pending in 0."), "{shown}");
}

#[test]
fn faults_of_the_settings_of_a_suite_are_placed() {
    for (settings, expected) in [
        (
            "comand = [\"x\"]",
            ":2:1`: there is no key `suites.shed.comand`; did you mean `suites.shed.command`?",
        ),
        ("command = []", ":2:1`: suite `shed`: `command` is a list of a program and its arguments"),
        ("command = \"cargo test\"", "invalid type: string \"cargo test\", expected a sequence"),
        ("folder = \"x\"", "missing field `command`"),
        ("command = [\"x\"]\nseconds = 0", ":3:1`: suite `shed`: `seconds` is a number from 1 to 86400"),
        ("command = [\"x\"]\nresults = [\"../x\"]", ":3:1`: suite `shed`: `../x` does not lie below"),
        ("command = [\"x\"]\nresults = [\"/x\"]", ":3:1`: suite `shed`: `/x` does not lie below"),
        ("command = [\"x\"]\nenvironment = { \"A=B\" = \"\" }", "`A=B` is no name of a variable"),
        ("command = [\"x\", \"\\u0000\"]", "item 2 of `command` holds a NUL"),
    ] {
        let said = project(&format!("[suites.shed]\n{settings}\n")).specc(&["test"]).ends_with(2).err();
        assert!(said.contains(expected), "{settings}: {said}");
    }
}

#[test]
fn the_suites_of_this_project_can_be_run() {
    let folder = Folder::new([(
        "specc.toml",
        std::fs::read_to_string(repository().join("specc.toml")).unwrap().as_str(),
    )]);
    let config = folder.specc(&["config"]).ends_with(0).out();
    assert!(config.contains("suites.cargo.command = [\"cargo\", \"test\", \"--no-fail-fast\"]"), "{config}");
}
