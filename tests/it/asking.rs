//! `specc test --model`: what is asked, and what comes of the answers.
#![cfg(unix)]

use serde_json::{Value, json};

use crate::models::{endpoint, says};
use crate::project::{Folder, Run};

/// A folder with a spec of examples and settings.
fn folder(spec: &str, settings: &str) -> Folder {
    Folder::new([("spec/a.md", spec), ("specc.toml", settings)])
}

/// Requests go where they are sent.
fn asked_at(folder: &Folder, arguments: &[&str]) -> Run {
    let around = [
        ("NO_PROXY", "127.0.0.1"),
        ("no_proxy", "127.0.0.1"),
        ("SPECC_MODEL_KEY", "s3cret"),
        ("SPECC_JUDGE_KEY", ""),
    ];
    folder.specc_with(&around, &[&["test", "--model", "--all"], arguments].concat())
}

/// The settings of a model that is a script of a shell.
fn script(lines: &str) -> String {
    format!("[model]\ncommand = {}\n", json!(["sh", "-c", lines]))
}

fn at(url: &str) -> String {
    format!("[model]\nurl = \"{url}\"\nname = \"small\"\nparallel = 1\n")
}

const SHED: &str = "# Shed\n\n## Background\n\n> **System:** You lend tools.\n\n## Requirement: Hours\nThe assistant must say the hours.\n\n\
                    ### Example: Early\n\n> **User:** Is it open?\n\n- **Includes:** `eight`\n- **Excludes:** `/sorry/i`\n";

#[test]
fn an_example_is_asked_with_the_turns_before_it() {
    let (url, asked) = endpoint(vec![(200, says("It opens at EIGHT."))]);
    let run = asked_at(&folder(SHED, &at(&url)), &[]).ends_with(0);
    let (head, body) = asked.recv().unwrap();
    assert!(head.starts_with("POST /v1/chat/completions HTTP/1.1\r\n"), "{head}");
    assert!(head.to_lowercase().contains("authorization: bearer s3cret\r\n"), "{head}");
    let messages = json!([{ "role": "system", "content": "You lend tools." }, { "role": "user", "content": "Is it open?" }]);
    assert_eq!(body, json!({ "model": "small", "messages": messages }));
    assert!(run.err().contains("suite model: 1 passed in "), "{}", run.err());
    assert!(run.out().contains("1 statement: 1 passed\n"), "{}", run.out());
    let echo = folder(SHED, &script("cat; echo ' eight'"));
    // White space is folded.
    let whole = "- **Equals:** `System: You lend tools. User: Is it open? eight`";
    echo.write("spec/a.md", &SHED.replace("- **Includes:** `eight`", whole));
    asked_at(&echo, &[]).ends_with(0);
}

#[test]
fn nothing_is_asked_without_the_flag() {
    let settings = format!("{}\n[suites.a]\ncommand = [\"./a\"]\n", script("touch asked"));
    let folder = folder(SHED, &settings);
    folder.script("a", "#!/bin/sh\necho '<testsuite><testcase name=\"[a/example-early] x\"/></testsuite>'\n");
    folder.specc(&["test"]).ends_with(0);
    for arguments in [&["check"][..], &["build"], &["trace"]] {
        folder.specc(arguments);
    }
    assert!(!folder.path().join("asked").exists());
    asked_at(&folder, &[]).ends_with(1);
    assert!(folder.path().join("asked").exists());
}

#[test]
fn a_project_without_a_model_is_shown_the_table() {
    let folder = folder(SHED, "[suites.a]\ncommand = [\"touch\", \"ran\"]\n");
    let refused = asked_at(&folder, &[]).ends_with(2).err();
    assert!(!folder.has("ran"), "no suite runs in vain");
    assert!(refused.contains("there is no model to ask") && refused.contains("[model]\nurl = "), "{refused}");
}

#[test]
fn answers_count_beside_the_results_of_suites() {
    let spec = format!("{SHED}\n## Requirement: Tools\nThe assistant must name tools. `test_id: tools`\n");
    let folder = folder(&spec, &script("echo eight"));
    let report = |skipped: &str| {
        format!(
            "<testsuite><testcase name=\"[a/example-early] x\">{skipped}</testcase><testcase name=\"tools\"/></testsuite>"
        )
    };
    folder.write("junit.xml", &report("<skipped/>"));
    let run = asked_at(&folder, &["--results", "junit.xml"]).ends_with(0);
    assert!(run.out().contains("2 statements: 2 passed\n"), "{}", run.out());
    // A suite that found the example broken is not overruled.
    folder.write("junit.xml", &report("<failure/>"));
    let run = asked_at(&folder, &["--results", "junit.xml"]).ends_with(1);
    assert!(run.out().contains("2 statements: 1 failed, 1 passed\n"), "{}", run.out());
}

#[test]
fn comparisons_and_rows_are_cases() {
    let spec = "# Shed\n\n## Example: Talk\n\n~~~xml\n<user>Open?</user>\n<comparison>\n<assistant> <!-- GOOD: short -->\nYes.\n</assistant>\n\
                <assistant> <!-- BAD -->\nWhy?\n</assistant>\n</comparison>\n<user>Sure?</user>\n<comparison>\n<assistant> <!-- GOOD -->\nYes, sure.\n\
                </assistant>\n</comparison>\n~~~\n\n- **Includes:** `yes`\n\n## Example: Rows\n\n| case | User | Good |\n|---|---|---|\n| a | Hours? | Yes: eight. |\n| b | Days? | Yes: all. |\n\n\
                - **Includes:** `yes`\n";
    let (url, asked) = endpoint(vec![(200, says("Yes")); 5]);
    let run = asked_at(&folder(spec, &at(&url)), &[]).ends_with(0);
    let said: Vec<Vec<String>> = asked
        .iter()
        .map(|(_, body)| {
            let turns = body["messages"].as_array().unwrap();
            turns.iter().map(|turn| turn["content"].as_str().unwrap().to_owned()).collect()
        })
        .collect();
    let expected: [&[&str]; 4] = [&["Open?"], &["Open?", "Yes.", "Sure?"], &["Hours?"], &["Days?"]];
    for turns in expected {
        assert!(said.iter().any(|said| said == turns), "{turns:?} in {said:?}");
    }
    assert!(
        run.out().contains("(a/example-rows/a)") && run.out().ends_with("5 cases: 5 passed\n"),
        "{}",
        run.out()
    );
}

#[test]
fn calls_reach_the_endpoint_as_its_messages_say_them() {
    let spec = "# Shed\n\n## Example: Hammer\n\n> **User:** A hammer?\n>\n> **Assistant (to stock):** `{\"tool\": \"hammer\"}`\n>\n> **Tool (stock):** `2`\n\n\
                - **Includes:** `two`\n";
    let (url, asked) = endpoint(vec![(200, says("We have two."))]);
    asked_at(&folder(spec, &at(&url)), &[]).ends_with(0);
    let call = json!({ "id": "call_1", "type": "function", "function": { "name": "stock", "arguments": "{\"tool\": \"hammer\"}" } });
    let messages = json!([
        { "role": "user", "content": "A hammer?" },
        { "role": "assistant", "content": null, "tool_calls": [call] },
        { "role": "tool", "tool_call_id": "call_1", "content": "2" },
    ]);
    assert_eq!(asked.recv().unwrap().1["messages"], messages);
}

#[test]
fn what_is_left_out_cannot_be_asked() {
    let spec = "# Shed\n\n## Example: Long\n\n~~~xml\n<user>Open?</user>\n[...]\n<user>Sure?</user>\n~~~\n\n- **Includes:** `yes`\n";
    let folder = folder(spec, &script("echo yes"));
    let run = asked_at(&folder, &[]).ends_with(0);
    assert!(run.out().contains("a part of its conversation is left out"), "{}", run.out());
    assert!(run.out().ends_with("1 case: 1 pending\n"), "{}", run.out());
}

#[test]
fn as_many_runs_pass_as_the_example_wants() {
    let spec = |runs: &str| {
        format!(
            "# Shed\n\n## Example: Often\n\n> **User:** Open?\n\n- **Includes:** `yes`\n- **Runs:** {runs}\n"
        )
    };
    let model = script("echo >>asked; test $(wc -l <asked) = 2 && echo no || echo yes")
        .replace("[model]\n", "[model]\nparallel = 1\n");
    let kept = folder(&spec("2 of 3"), &model);
    let run = asked_at(&kept, &[]).ends_with(0).out();
    assert!(run.ends_with("1 case: 1 passed\n"), "{run}");
    assert_eq!(kept.read("asked").lines().count(), 3);
    let broken = folder(&spec("3 of 3"), &model);
    let run = asked_at(&broken, &[]).ends_with(1).out();
    assert!(
        run.contains("    2 of 3 runs hold, and 3 must\n    run 2: `yes` is missing\n      | no\n"),
        "{run}"
    );
}

#[test]
fn an_answer_is_held_against_the_expectations() {
    for (answer, words) in [
        ("It opens at nine.", "`eight` is missing"),
        ("Sorry, at eight.", "it holds `/sorry/i`"),
        ("Sorry.", "`eight` is missing; it holds `/sorry/i`"),
    ] {
        let folder = folder(SHED, &script(&format!("echo '{answer}'")));
        let run = asked_at(&folder, &[]).ends_with(1).out();
        assert!(run.contains(&format!("    {words}\n      | {answer}\n")), "{run}");
        assert!(run.contains("1 statement: 1 failed\n"), "{run}");
    }
}

/// An answer that only calls `stock`.
fn calling() -> Value {
    let call = json!({ "id": "1", "type": "function", "function": { "name": "stock", "arguments": "{\"tool\": \"saw\"}" } });
    json!({ "role": "assistant", "content": null, "tool_calls": [call] })
}

#[test]
fn calls_of_tools_are_seen() {
    let spec = "# Shed\n\n## Example: Saw\n\n> **User:** A saw?\n\n- **Calls:** `stock` once\n- **JSON:** `{\"tool\": \"saw\"}`\n- **Does not call:** `order`\n";
    let (url, _asked) = endpoint(vec![(200, json!({ "choices": [{ "message": calling() }] }).to_string())]);
    asked_at(&folder(spec, &at(&url)), &[]).ends_with(0);
    let printed = format!("[model]\ncommand = {}\n", json!(["echo", calling().to_string()]));
    asked_at(&folder(spec, &printed), &[]).ends_with(0);
    let run = asked_at(&folder(spec, &script("echo '{\"tool\": \"saw\"}'")), &[]).ends_with(1).out();
    assert!(run.contains("    the tool is not called\n"), "{run}");
}

#[test]
fn latency_is_measured() {
    let spec = |bound: &str| {
        format!(
            "# Shed\n\n## Example: Fast\n\n> **User:** Open?\n\n- **Includes:** `yes`\n- **Then:** latency {bound}\n"
        )
    };
    asked_at(&folder(&spec("< 50 s"), &script("echo yes")), &[]).ends_with(0);
    let run = asked_at(&folder(&spec("< 20 ms"), &script("sleep 0.05; echo yes")), &[]).ends_with(1).out();
    assert!(run.contains(" s, though latency < 20 ms holds\n"), "{run}");
    let replayed = folder(&spec("< 50 s"), "[model]\nanswers = \"answers.jsonl\"\n");
    let line = json!({ "turns": [{ "role": "user", "content": "Open?" }], "answer": "yes" });
    replayed.write("answers.jsonl", &format!("{line}\n"));
    let run = asked_at(&replayed, &[]).ends_with(0).out();
    assert!(run.contains("nothing measures latency < 50 s") && run.contains("1 pending"), "{run}");
}

const AUTHORS: &str = "# Shed\n\n## Example: Early\n\n> **User:** Open?\n\n- **Includes:** `eight`\n- **Judge (0.8):** Is kind.\n\n\
                       > **Good:** At eight, friend.\n\n> **Bad** (no hour): Later.\n\n> **Bad** (rude): At eight, obviously.\n";

/// A judge that finds everything kind but what holds `obviously`.
const JUDGE: &str = "[judge]\ncommand = [\"sh\", \"-c\", \"cat >>judged; grep -q 'answer.:..*obviously.*rubric' judged && echo '{\\\"score\\\": 0.2, \\\"reason\\\": \\\"rude\\\"}' || echo '{\\\"score\\\": 0.9}'; rm judged\"]\nparallel = 1\n";

#[test]
fn the_authors_answers_are_judged_as_they_stand() {
    let spec = AUTHORS
        .replace("- **Judge (0.8):** Is kind.\n", "")
        .replace("\n> **Bad** (rude): At eight, obviously.\n", "");
    let run = asked_at(&folder(&spec, &script("echo >>asked; echo eight")), &[]).ends_with(0);
    assert!(run.out().ends_with("3 cases: 3 passed\n"), "{}", run.out());
    assert!(run.err().contains("suite model: 3 passed"), "{}", run.err());
}

#[test]
fn a_judge_scores_an_answer() {
    let one_at_a_time = script("echo 'At eight.'").replace("[model]\n", "[model]\nparallel = 1\n");
    let run = asked_at(&folder(AUTHORS, &format!("{one_at_a_time}{JUDGE}")), &[]).ends_with(0);
    assert!(run.out().ends_with("4 cases: 4 passed\n"), "{}", run.out());
    let rude = one_at_a_time.replace("At eight.", "At eight, obviously.");
    let run = asked_at(&folder(AUTHORS, &format!("{rude}{JUDGE}")), &[]).ends_with(1).out();
    assert!(
        run.contains(
            "    the judge gives 0.2, and 0.8 is wanted (Is kind.): rude\n      | At eight, obviously.\n"
        ),
        "{run}"
    );
    // What it is asked is data.
    let (url, asked) = endpoint(vec![(200, says("{\"score\": 0.5, \"reason\": \"so so\"}"))]);
    let spec = "# Shed\n\n## Example: Early\n\n> **User:** Open?\n\n- **Judge:** Is kind.\n";
    let settings = format!("{one_at_a_time}{}", at(&url).replace("[model]", "[judge]"));
    asked_at(&folder(spec, &settings), &[]).ends_with(0);
    let (_, body) = asked.recv().unwrap();
    let case: Value = serde_json::from_str(body["messages"][1]["content"].as_str().unwrap()).unwrap();
    let expected = json!({
        "conversation": [{ "role": "user", "content": "Open?" }],
        "answer": [{ "role": "assistant", "content": "At eight." }],
        "rubric": "Is kind.",
    });
    assert_eq!(case, expected);
}

#[test]
fn a_judge_has_a_key_of_its_own() {
    let spec = "# Shed\n\n## Example: Early\n\n> **User:** Open?\n\n- **Judge:** Is kind.\n";
    for (key, told) in [("", false), ("j4dge", true)] {
        let (url, asked) = endpoint(vec![(200, says("{\"score\": 1}"))]);
        let settings = format!("{}{}", script("echo yes"), at(&url).replace("[model]", "[judge]"));
        let around = [("NO_PROXY", "127.0.0.1"), ("SPECC_MODEL_KEY", "s3cret"), ("SPECC_JUDGE_KEY", key)];
        folder(spec, &settings).specc_with(&around, &["test", "--model"]).ends_with(0);
        let head = asked.recv().unwrap().0.to_lowercase();
        assert!(!head.contains("s3cret"), "{head}");
        assert_eq!(head.contains("authorization: bearer j4dge"), told, "{head}");
    }
}

#[test]
fn without_a_judge_nobody_can_tell() {
    let run = asked_at(&folder(AUTHORS, &script("echo eight")), &[]).ends_with(0).out();
    assert!(run.contains("only a judge can tell ([judge] in specc.toml names one): Is kind."), "{run}");
    assert!(run.ends_with("4 cases: 3 pending, 1 passed\n"), "{run}");
}

#[test]
fn a_judge_learns_from_the_authors_answers() {
    let spec = "# Shed\n\n## Principle: Be short\n\nThe assistant should be short.\n\n### Example: Talk\n\n~~~xml\n<user>Open?</user>\n<comparison>\n\
                <assistant> <!-- GOOD: short -->\nYes.\n</assistant>\n<assistant> <!-- BAD: asks back -->\nWhy?\n</assistant>\n</comparison>\n~~~\n";
    let (url, asked) = endpoint(vec![(200, says("```json\n{\"score\": 0.4, \"reason\": \"long\"}\n```"))]);
    let settings = format!("{}{}", script("echo 'Oh yes, it is.'"), at(&url).replace("[model]", "[judge]"));
    let run = asked_at(&folder(spec, &settings), &[]).ends_with(1).out();
    assert!(run.contains("the judge gives 0.4, and 0.5 is wanted") && run.contains("): long\n"), "{run}");
    let (_, body) = asked.recv().unwrap();
    let case: Value = serde_json::from_str(body["messages"][1]["content"].as_str().unwrap()).unwrap();
    assert_eq!(
        case["good_answers"],
        json!([{ "answer": [{ "role": "assistant", "content": "Yes." }], "reason": "short" }])
    );
    assert_eq!(case["bad_answers"][0]["reason"], "asks back");
    assert_eq!(case["rules"], json!(["The assistant should be short."]));
}

#[test]
fn answers_are_recorded_and_replayed() {
    let spec = SHED.replace("`/sorry/i`\n", "`/sorry/i`\n- **Runs:** 2 of 2\n");
    let live = script("echo >>asked; echo eight $(wc -l <asked)")
        .replace("[model]\n", "[model]\nanswers = \"answers.jsonl\"\n");
    let folder = folder(&spec, &live);
    for _ in 0..2 {
        asked_at(&folder, &[]).ends_with(0);
        assert_eq!(folder.read("asked").lines().count(), 2);
    }
    let turns = json!([{ "role": "system", "content": "You lend tools." }, { "role": "user", "content": "Is it open?" }]);
    let lines: Vec<Value> =
        folder.read("answers.jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let expected = [
        json!({ "turns": turns, "answer": "eight 1" }),
        json!({ "turns": turns, "run": 2, "answer": "eight 2" }),
    ];
    assert_eq!(lines, expected);
    folder.write("specc.toml", "[model]\nanswers = \"answers.jsonl\"\n");
    asked_at(&folder, &[]).ends_with(0);
    folder.write("answers.jsonl", "\n{\"turns\": 1}\n");
    let refused = asked_at(&folder, &[]).ends_with(2).err();
    assert!(refused.contains("answers.jsonl:2` is no recorded answer: "), "{refused}");
    folder.write("answers.jsonl", "");
    let refused = asked_at(&folder, &[]).ends_with(2).err();
    assert!(refused.contains("answers.jsonl` has no answer to \"Is it open?\""), "{refused}");
}

#[test]
fn a_question_without_an_answer_is_no_result() {
    let two = "\n### Example: Late\n\n> **User:** Now?\n\n- **Includes:** `eight`\n";
    let spec = format!("{SHED}{two}");
    for (lines, words) in [
        ("echo out of order >&2; exit 3", "`sh` ended with exit code 3: \n    out of order"),
        ("sleep 5", "`sh` gave no answer in 1 s"),
        ("printf '\\377'", "answered with bytes that are no UTF-8"),
    ] {
        let settings =
            script(&format!("echo >>asked; {lines}")).replace("[model]\n", "[model]\nseconds = 1\n");
        let folder = folder(&spec, &settings);
        let run = asked_at(&folder, &[]).ends_with(2);
        assert!(run.err().contains("`a/example-early` and 1 more are without an answer: "), "{}", run.err());
        assert!(run.err().contains(words) && run.out().is_empty(), "{}", run.err());
        assert_eq!(folder.read("asked").lines().count(), 2);
    }
    let gone = folder(SHED, "[model]\ncommand = [\"gone-program\"]\n");
    let refused = asked_at(&gone, &[]).ends_with(2).err();
    assert!(refused.contains("cannot be started") && refused.contains("`command` stands at"), "{refused}");
    for (status, body, words) in [
        (401, "no such\u{1b}[31m key", "answered 401: no such key"),
        (200, "{\"choices\": []}", "gave no message: {\"choices\": []}"),
        (302, "", "answered 302: "),
    ] {
        let (url, _asked) = endpoint(vec![(status, body.to_owned())]);
        let refused = asked_at(&folder(SHED, &at(&url)), &[]).ends_with(2).err();
        assert!(refused.contains(&format!("{url} {words}")), "{refused}");
    }
    let silent = folder(SHED, &at("http://127.0.0.1:1/v1"));
    let refused = asked_at(&silent, &[]).ends_with(2).err();
    assert!(refused.contains("http://127.0.0.1:1/v1 gave no answer: "), "{refused}");
    let judged =
        format!("{}[judge]\ncommand = [\"printf\", \"\\\\033[31mVery kind!\"]\n", script("echo eight"));
    let refused = asked_at(&folder(AUTHORS, &judged), &[]).ends_with(2).err();
    assert!(refused.contains("the judge gives no score from 0 to 1: Very kind!"), "{refused}");
    assert!(!refused.contains('\u{1b}'), "{refused}");
}

#[test]
fn an_overloaded_endpoint_is_asked_again() {
    let busy = || (429, "slow down".to_owned());
    let (url, asked) = endpoint(vec![busy(), (503, String::new()), (200, says("eight"))]);
    asked_at(&folder(SHED, &at(&url)), &[]).ends_with(0);
    assert_eq!(asked.iter().count(), 3);
    let (url, _asked) = endpoint(vec![busy(), busy(), busy()]);
    let refused = asked_at(&folder(SHED, &at(&url)), &[]).ends_with(2).err();
    assert!(refused.contains("answered 429: slow down"), "{refused}");
}

#[test]
fn few_questions_are_open_at_a_time() {
    let examples: String = (0..8)
        .map(|n| format!("\n## Example: E{n}\n\n> **User:** {n}?\n\n- **Excludes:** `many`\n"))
        .collect();
    let lines = "mkdir -p open; : >open/$$; ls open | wc -l >>most; sleep 0.1; rm open/$$; echo few";
    for (parallel, most) in [(1, 1), (3, 3)] {
        let settings = script(lines).replace("[model]\n", &format!("[model]\nparallel = {parallel}\n"));
        let folder = folder(&format!("# Shed\n{examples}"), &settings);
        asked_at(&folder, &[]).ends_with(0);
        let open: Vec<usize> = folder.read("most").lines().map(|line| line.trim().parse().unwrap()).collect();
        assert!(open.len() == 8 && open.iter().all(|&open| open <= most), "{open:?}");
    }
}

#[test]
fn no_message_holds_the_key() {
    let (url, _asked) = endpoint(vec![(401, "the key s3cret is unknown".to_owned())]);
    let refused = asked_at(&folder(SHED, &at(&url)), &[]).ends_with(2).err();
    assert!(refused.contains("answered 401: the key … is unknown"), "{refused}");
}
