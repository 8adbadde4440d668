//! Requests and commands of examples: what is emitted runs as it stands, when it is served and allowed.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};

use serde_json::json;
use specc::results::{CaseResult, Outcome};

use super::tools::{CRATE, CRATES_OF_EXAMPLES};
use super::{RUNNERS, Runner, counts};
use crate::door;
use crate::project::Folder;

/// Examples of which four are wrong.
pub(super) const SPEC: &str = include_str!("shed.md");

/// A server of loans, until the tests end.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/api", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            answer(stream.unwrap());
        }
    });
    address
}

fn answer(mut stream: TcpStream) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        if reader.read_until(b'\n', &mut head).unwrap_or(0) == 0 {
            return;
        }
    }
    let head = String::from_utf8(head).unwrap();
    let length = head
        .to_lowercase()
        .split_once("content-length: ")
        .map_or(0, |(_, rest)| rest.split_once("\r\n").unwrap().0.parse().unwrap());
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let (status, kind, content) = match head.split_once(" HTTP/").unwrap().0 {
        "POST /api/loans" => {
            let sent: serde_json::Value = serde_json::from_slice(&body).unwrap();
            let loan = json!({ "id": 7, "tags": ["a", "b", "z"], "loan": sent, "more": null });
            ("201 Created", "application/json; charset=utf-8", loan.to_string())
        }
        "GET /api/loans/7?full=yes" => ("200 OK", "text/plain", "Loan 7 of ...\nx\ny\nend\n".to_owned()),
        "GET /api/moved" => ("302 Found", "text/plain", "moved".to_owned()),
        other => ("404 Not Found", "text/plain", other.to_owned()),
    };
    let location = if status.starts_with("302") { "/loans" } else { "/loans/7" };
    let head = format!("HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nLocation: {location}\r\n");
    let _ = write!(stream, "{head}Content-Length: {}\r\nConnection: close\r\n\r\n{content}", content.len());
}

fn named(results: &[CaseResult], outcome: Outcome) -> Vec<String> {
    let of = results.iter().filter(|case| case.outcome == outcome);
    of.map(|case| format!("{} {:?}", case.names.join(" "), case.message)).collect()
}

/// A folder with the suites of the examples below one operation.
fn emitted(runner: &Runner, operation: &str) -> Folder {
    let folder = Folder::new([]);
    let below = SPEC.split("\n## Operation: ").find(|part| part.starts_with(operation)).unwrap();
    let text = format!("# Shed\n\n## Operation: {below}");
    let spec = door::spec_of(&[("shed.md".to_owned(), text)]);
    let tree = door::emit("tests", &spec, &json!({ "framework": runner.framework }));
    door::write(&tree, &folder.path().join(runner.out));
    if runner.framework == "cargo" {
        // A name of its own, since what is compiled is kept from one test to the next.
        let name = operation.split(' ').next().unwrap().to_lowercase();
        let manifest = CRATE.replace("bank", &name) + CRATES_OF_EXAMPLES;
        std::fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    }
    folder
}

/// Runs the examples below an operation without a variable, under which all are pending, and with it. The operation
/// itself is pending.
fn runs(
    framework: &str,
    operation: &str,
    variable: (&'static str, &str),
    expected: [usize; 2],
    wrong: &[&str],
) {
    let runner = RUNNERS.iter().find(|runner| runner.framework == framework).unwrap();
    let folder = emitted(runner, operation);
    let Some((_, results)) = runner.results(folder.path()) else { return };
    let [passed, failed] = expected;
    let all = 1 + passed + failed;
    assert_eq!(counts(&results), (all, 0, 0), "{framework}: {:?}", named(&results, Outcome::Failed));
    let (_, results) = runner.results_with(folder.path(), &[variable]).unwrap();
    let names = named(&results, Outcome::Failed);
    // Rust's runner is told to run these alone.
    let waiting = usize::from(framework != "cargo");
    assert_eq!(counts(&results), (waiting, passed, failed), "{framework}: {names:?}");
    for wrong in wrong {
        let forms = ["-", "__", " "].map(|between| wrong.to_lowercase().replace(' ', between));
        let is_there = names.iter().any(|name| forms.iter().any(|form| name.to_lowercase().contains(form)));
        assert!(is_there, "{framework}: {wrong} did not fail: {names:?}");
    }
}

fn requests_run(framework: &str) {
    let variable = ("SPECC_BASE_URL", serve());
    runs(framework, "Lend", (variable.0, &variable.1), [3, 2], &["Wrong status", "Wrong member"]);
}

fn commands_run(framework: &str) {
    runs(framework, "Count", ("SPECC_ALLOW_RUN", "1"), [2, 2], &["Counted wrongly", "Failed"]);
}

#[test]
fn requests_run_under_node() {
    requests_run("node:test");
}

#[test]
fn requests_run_under_vitest() {
    requests_run("vitest");
}

#[test]
fn requests_run_under_jest() {
    requests_run("jest");
}

#[test]
fn requests_run_under_playwright() {
    requests_run("playwright");
}

#[test]
fn requests_run_under_pytest() {
    requests_run("pytest");
}

#[test]
fn requests_run_under_go() {
    requests_run("go");
}

#[test]
fn requests_run_under_junit() {
    requests_run("junit");
}

#[test]
fn requests_run_under_cargo() {
    requests_run("cargo");
}

#[test]
fn requests_run_under_cucumber() {
    requests_run("cucumber");
}

#[test]
fn requests_run_under_swift() {
    requests_run("swift-testing");
}

#[test]
fn commands_run_under_node() {
    commands_run("node:test");
}

#[test]
fn commands_run_under_vitest() {
    commands_run("vitest");
}

#[test]
fn commands_run_under_jest() {
    commands_run("jest");
}

#[test]
fn commands_run_under_playwright() {
    commands_run("playwright");
}

#[test]
fn commands_run_under_pytest() {
    commands_run("pytest");
}

#[test]
fn commands_run_under_go() {
    commands_run("go");
}

#[test]
fn commands_run_under_junit() {
    commands_run("junit");
}

#[test]
fn commands_run_under_cargo() {
    commands_run("cargo");
}

#[test]
fn commands_run_under_cucumber() {
    commands_run("cucumber");
}

#[test]
fn commands_run_under_swift() {
    commands_run("swift-testing");
}
