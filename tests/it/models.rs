//! The modules by which tests ask a model, and the runner of suites that do, in their own languages' hands.
#![cfg(unix)]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};

use serde_json::{Value, json};

use crate::project::{Folder, repository};

/// A language of the module, with how a script in it asks what stands in its first argument, as JSON.
struct Language {
    name: &'static str,
    module: &'static str,
    script: (&'static str, &'static str),
    program: &'static str,
}

const LANGUAGES: [Language; 3] = [
    Language {
        name: "javascript",
        module: "model.js",
        script: (
            "ask.mjs",
            "import { model } from './model.js';\nprocess.stdout.write(await model.generate(JSON.parse(process.argv[2])));\n",
        ),
        program: "node",
    },
    Language {
        name: "commonjs",
        module: "model.cjs",
        script: (
            "ask.cjs",
            "const { model } = require('./model.cjs');\nmodel.generate(JSON.parse(process.argv[2])).then((answer) => process.stdout.write(answer));\n",
        ),
        program: "node",
    },
    Language {
        name: "python",
        module: "model.py",
        script: (
            "ask.py",
            "import json, sys\nfrom model import generate\nsys.stdout.write(generate(json.loads(sys.argv[1])))\n",
        ),
        program: "python3",
    },
];

impl Language {
    /// A folder with the module and a script that asks; `None` where the language is not there.
    fn folder(&self) -> Option<Folder> {
        if Command::new(self.program).arg("--version").output().is_err() {
            crate::frameworks::left_out(self.name);
            return None;
        }
        let folder = Folder::new([self.script]);
        folder.specc(&["new-model", self.name]).ends_with(0);
        Some(folder)
    }

    fn ask(&self, folder: &Folder, variables: &[(&str, &str)], prompt: &Value) -> Output {
        let mut command = Command::new(self.program);
        command.arg(self.script.0).arg(prompt.to_string()).current_dir(folder.path());
        for name in ["COMMAND", "URL", "NAME", "KEY", "ANSWERS"] {
            command.env_remove(format!("SPECC_MODEL_{name}"));
        }
        // Requests go where they are sent.
        command.env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
        command.envs(variables.iter().copied()).output().unwrap()
    }

    #[track_caller]
    fn answer(&self, folder: &Folder, variables: &[(&str, &str)], prompt: &Value) -> String {
        let output = self.ask(folder, variables, prompt);
        assert!(output.status.success(), "{}: {}", self.name, String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// What is said when there is no answer.
    #[track_caller]
    fn refusal(&self, folder: &Folder, variables: &[(&str, &str)], prompt: &Value) -> String {
        let output = self.ask(folder, variables, prompt);
        assert!(!output.status.success(), "{}: {}", self.name, String::from_utf8_lossy(&output.stdout));
        String::from_utf8(output.stderr).unwrap()
    }
}

/// An endpoint that gives these responses, one after the other, and tells what it was asked: the head and the body.
pub(crate) fn endpoint(responses: Vec<(u16, String)>) -> (String, Receiver<(String, Value)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/v1/", listener.local_addr().unwrap());
    let (sender, asked) = channel();
    std::thread::spawn(move || {
        for (status, body) in responses {
            let (mut stream, _) = listener.accept().unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") && reader.read_line(&mut head).unwrap() > 0 {}
            let length = head.to_lowercase();
            let length = length.split("content-length: ").nth(1).and_then(|rest| rest.split('\r').next());
            let mut bytes = vec![0; length.map_or(0, |length| length.parse().unwrap())];
            reader.read_exact(&mut bytes).unwrap();
            let _ = sender.send((head, serde_json::from_slice(&bytes).unwrap()));
            let length = body.len();
            let head = format!(
                "HTTP/1.1 {status} X\r\ncontent-length: {length}\r\nretry-after: 0\r\nconnection: close\r\n\r\n"
            );
            stream.write_all((head + &body).as_bytes()).unwrap();
        }
    });
    (url, asked)
}

pub(crate) fn says(answer: &str) -> String {
    json!({ "choices": [{ "message": { "role": "assistant", "content": answer } }] }).to_string()
}

const ECHO: (&str, &str) = ("SPECC_MODEL_COMMAND", r#"["sh", "-c", "printf '<'; cat; echo '>'"]"#);

#[test]
fn a_module_is_written_once() {
    let others = [("go", "model.go"), ("java", "Model.java"), ("rust", "model.rs"), ("swift", "Model.swift")];
    let own = LANGUAGES.iter().map(|language| (language.name, language.module));
    for (name, module) in own.chain(others) {
        let folder = Folder::new([]);
        let made = folder.specc(&["new-model", name, "inner"]).ends_with(0);
        assert!(made.err().starts_with(&format!("made inner/{module}\n")), "{}", made.err());
        let path = format!("inner/{module}");
        folder.write(&path, "mine");
        let again = folder.specc(&["new-model", name, "inner"]).ends_with(2);
        assert!(again.err().contains(module), "{}", again.err());
        assert_eq!(folder.read(&path), "mine");
    }
}

#[test]
fn a_module_of_java_is_in_the_package_of_its_folder() {
    for (inside, package) in
        [("src/test/java/com/desk", "package com.desk;\n\n"), ("src/test/java", ""), ("java/desk", "")]
    {
        let folder = Folder::new([]);
        folder.specc(&["new-model", "java", inside]).ends_with(0);
        let text = folder.read(&format!("{inside}/Model.java"));
        assert!(text.starts_with(&format!("{package}import java.io.IOException;\n")), "{inside}: {text}");
    }
}

/// A project whose model is a script of a shell.
fn scripted(lines: &str) -> Folder {
    let settings = format!("[model]\ncommand = {}\n", json!(["sh", "-c", lines]));
    Folder::new([("specc.toml", settings.as_str()), ("inner/a.md", "# A\n")])
}

#[test]
fn somebody_asks_from_the_command_line() {
    let folder = scripted("printf '<'; cat; echo '>'");
    assert_eq!(folder.specc(&["ask", "Grüße\nan alle"]).ends_with(0).out(), "<Grüße\nan alle>\n");
    assert_eq!(folder.specc(&["ask", "a\u{1b}[2J"]).ends_with(0).out(), "<a\u{fffd}[2J>\n");
    let called = json!({ "role": "assistant", "content": "Let me see.", "tool_calls": [{ "id": "1", "type": "function", "function": { "name": "find", "arguments": "{}" } }] });
    let folder = scripted(&format!("echo '{called}'"));
    assert_eq!(folder.specc(&["ask", "Where?"]).ends_with(0).out(), "calls find: {}\nLet me see.\n");
    let refused = scripted("echo busy >&2; exit 3").specc(&["ask", "x"]).ends_with(2);
    assert!(refused.err().contains("busy"), "{}", refused.err());
    let nobody = Folder::new([]).specc(&["ask", "x"]).ends_with(2);
    assert!(nobody.err().contains("there is no model to ask"), "{}", nobody.err());
}

/// What `specc ask` makes of its standard input, in a folder inside the project.
fn piped(folder: &Folder, arguments: &[&str], input: &[u8]) -> Output {
    let mut started = Command::new(env!("CARGO_BIN_EXE_specc"))
        .arg("ask")
        .args(arguments)
        .current_dir(folder.path().join("inner"))
        .env_remove("SPECC_MODEL_KEY")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    started.stdin.take().unwrap().write_all(input).unwrap();
    started.wait_with_output().unwrap()
}

#[test]
fn a_program_asks_with_texts_that_end_with_nul() {
    let folder = scripted("cat");
    let turns = "system\0Be kind.\0\0user\0Hi\n\0\0assistant\0{}\0find\0tool\0two\0find\0";
    let said = piped(&folder, &[], turns.as_bytes());
    let transcript = "System: Be kind.\n\nUser: Hi\n\n\nAssistant calls find: {}\n\nTool find: two\0";
    assert_eq!(String::from_utf8(said.stdout).unwrap(), transcript);
    let calls = ["find", "look"].map(|name| json!({ "id": "1", "type": "function", "function": { "name": name, "arguments": "{\"n\":1}" } }));
    let called = json!({ "role": "assistant", "content": null, "tool_calls": calls });
    let folder = scripted(&format!("echo '{called}'"));
    let said = piped(&folder, &[], b"user\0Hi\0\0");
    assert_eq!(String::from_utf8(said.stdout).unwrap(), "\0find\0{\"n\":1}\0look\0{\"n\":1}\0");
    // A run of its own has an answer of its own.
    folder.write("specc.toml", "[model]\nanswers = \"answers.jsonl\"\n");
    let line = |run: u32, answer: &str| {
        format!(
            "{}\n",
            json!({ "turns": [{ "role": "user", "content": "Hi" }], "run": run, "answer": answer })
        )
    };
    folder.write("answers.jsonl", &(line(1, "one") + &line(2, "two")));
    for (arguments, answer) in [(&[][..], "one\0"), (&["--run", "2"], "two\0")] {
        let said = piped(&folder, arguments, b"user\0Hi\0\0");
        assert_eq!(String::from_utf8(said.stdout).unwrap(), answer);
    }
    assert_eq!(piped(&folder, &["--run", "3"], b"user\0Hi\0\0").status.code(), Some(2));
}

#[test]
fn what_is_no_conversation_is_refused() {
    let folder = scripted("touch asked");
    for (input, why) in [
        (&b""[..], "no conversation: it does not end with a NUL"),
        (b"Is it open?\n", "no conversation: it does not end with a NUL"),
        (b"user\0Hi\0", "no conversation: its last turn breaks off"),
        (b"someone\0Hi\0\0", "no conversation: \"someone\" is no role"),
        (b"\xff\0Hi\0\0", "standard input cannot be read: "),
    ] {
        let refused = piped(&folder, &[], input);
        let told = String::from_utf8_lossy(&refused.stderr);
        assert_eq!((refused.status.code(), refused.stdout.as_slice()), (Some(2), &b""[..]), "{told}");
        assert!(told.contains(why), "{input:?}: {told}");
    }
    assert!(!folder.has("asked"), "nobody is asked");
    // Whoever pipes much is heard out, even where the settings are wrong.
    folder.write("specc.toml", "[modle]\n");
    let refused = piped(&folder, &[], "user\0Hi\0\0".repeat(100_000).as_bytes());
    assert_eq!(refused.status.code(), Some(2), "{}", String::from_utf8_lossy(&refused.stderr));
}

#[test]
fn a_program_answers() {
    for language in LANGUAGES {
        let Some(folder) = language.folder() else { continue };
        assert_eq!(language.answer(&folder, &[ECHO], &json!("Grüße\nan alle")), "<Grüße\nan alle>");
        // A long answer, and a program that does not read.
        let long = ("SPECC_MODEL_COMMAND", r#"["sh", "-c", "yes answer | head -n 100000"]"#);
        assert_eq!(language.answer(&folder, &[long], &json!("x".repeat(100_000))).len(), 700_000 - 1);
    }
}

#[test]
fn a_text_or_the_turns_of_a_conversation_are_asked() {
    let turns = json!([{ "role": "system", "content": "Be kind." }, { "role": "user", "content": "Hello" }]);
    for language in LANGUAGES {
        let Some(folder) = language.folder() else { continue };
        assert_eq!(language.answer(&folder, &[ECHO], &turns), "<System: Be kind.\n\nUser: Hello>");
        let (url, asked) = endpoint(vec![(200, says("Hi")), (200, says("Hi"))]);
        language.answer(&folder, &[("SPECC_MODEL_URL", &url)], &turns);
        assert_eq!(asked.recv().unwrap().1["messages"], turns);
        language.answer(&folder, &[("SPECC_MODEL_URL", &url)], &json!("Hello"));
        assert_eq!(asked.recv().unwrap().1["messages"], json!([{ "role": "user", "content": "Hello" }]));
    }
}

#[test]
fn an_endpoint_answers() {
    for language in LANGUAGES {
        let Some(folder) = language.folder() else { continue };
        let (url, asked) = endpoint(vec![(200, says("Grüße"))]);
        let variables = [("SPECC_MODEL_URL", url.as_str()), ("SPECC_MODEL_NAME", "small")];
        assert_eq!(language.answer(&folder, &variables, &json!("Hello")), "Grüße");
        let (head, body) = asked.recv().unwrap();
        assert!(head.starts_with("POST /v1/chat/completions HTTP/1.1\r\n"), "{head}");
        assert_eq!((&body["model"], body.get("temperature")), (&json!("small"), None));
    }
}

#[test]
fn a_key_is_taken_from_the_environment() {
    for language in LANGUAGES {
        let Some(folder) = language.folder() else { continue };
        let (url, asked) = endpoint(vec![(200, says("a")), (200, says("b"))]);
        language.answer(&folder, &[("SPECC_MODEL_URL", &url), ("SPECC_MODEL_KEY", "s3cret")], &json!("x"));
        assert!(asked.recv().unwrap().0.to_lowercase().contains("authorization: bearer s3cret\r\n"));
        language.answer(&folder, &[("SPECC_MODEL_URL", &url)], &json!("x"));
        assert!(!asked.recv().unwrap().0.to_lowercase().contains("authorization"));
    }
    let folder =
        Folder::new([("spec/a.md", "# A\n"), ("specc.toml", "[model]\nurl = \"x\"\nkey = \"s3cret\"\n")]);
    let refused = folder.specc(&["check"]).ends_with(2).err();
    assert!(refused.contains("there is no key `model.key`"), "{refused}");
}

#[test]
fn calls_are_told_as_an_endpoint_says_them() {
    let called = json!({ "role": "assistant", "content": null, "tool_calls": [{ "id": "1", "type": "function", "function": { "name": "find", "arguments": "{}" } }] });
    let turns = json!([
        { "role": "user", "content": "Hi" },
        { "role": "assistant", "content": "{\"a\":1}", "tool": "find" },
        { "role": "assistant", "content": "{}", "tool": "look" },
        { "role": "tool", "content": "two", "tool": "look" },
        { "role": "tool", "content": "one" },
    ]);
    let call = |id: &str, name: &str, arguments: &str| json!({ "id": id, "type": "function", "function": { "name": name, "arguments": arguments } });
    let messages = json!([
        { "role": "user", "content": "Hi" },
        { "role": "assistant", "content": null, "tool_calls": [call("call_1", "find", "{\"a\":1}"), call("call_2", "look", "{}")] },
        { "role": "tool", "tool_call_id": "call_2", "content": "two" },
        { "role": "tool", "tool_call_id": "call_1", "content": "one" },
    ]);
    let scripts = [
        "import { answer } from './model.js';\nconst { text, calls } = await answer(JSON.parse(process.argv[2]), 2);\n\
         process.stdout.write(JSON.stringify([text, calls.map((call) => [call.tool, call.arguments])]));\n",
        "const { answer } = require('./model.cjs');\nanswer(JSON.parse(process.argv[2]), 2).then(({ text, calls }) =>\n\
         process.stdout.write(JSON.stringify([text, calls.map((call) => [call.tool, call.arguments])])));\n",
        "import json, sys\nfrom model import answer\nsaid = answer(json.loads(sys.argv[1]), 2)\n\
         sys.stdout.write(json.dumps([said.text, said.calls]))\n",
    ];
    for (language, script) in LANGUAGES.iter().zip(scripts) {
        let Some(folder) = language.folder() else { continue };
        folder.write(language.script.0, script);
        let given = |variables: &[(&str, &str)]| -> Value {
            serde_json::from_str(&language.answer(&folder, variables, &turns)).unwrap()
        };
        let expected = json!(["", [["find", "{}"]]]);
        let (url, asked) = endpoint(vec![(200, json!({ "choices": [{ "message": called }] }).to_string())]);
        let answers = ("SPECC_MODEL_ANSWERS", "answers.jsonl");
        assert_eq!(given(&[("SPECC_MODEL_URL", &url), answers]), expected);
        assert_eq!(asked.recv().unwrap().1["messages"], messages);
        assert_eq!(given(&[answers]), expected);
        let recorded = folder.read("answers.jsonl");
        let line: Value = serde_json::from_str(recorded.trim_end()).unwrap();
        let call = json!({ "tool": "find", "arguments": "{}" });
        assert_eq!(line, json!({ "turns": turns, "run": 2, "answer": "", "calls": [call] }));
        let printed = json!(["echo", called.to_string()]).to_string();
        assert_eq!(given(&[("SPECC_MODEL_COMMAND", &printed)]), expected);
        let written = json!(["sh", "-c", "cat"]).to_string();
        let transcript = "User: Hi\n\nAssistant calls find: {\"a\":1}\n\nAssistant calls look: {}\n\nTool look: two\n\nTool: one";
        assert_eq!(given(&[("SPECC_MODEL_COMMAND", &written)]), json!([transcript, []]));
    }
}

#[test]
fn recorded_answers_are_replayed() {
    let lines = "{\"turns\": [{\"role\": \"user\", \"content\": \"Hello\"}], \"answer\": \"Hi\"}\n\n";
    for language in LANGUAGES {
        let Some(folder) = language.folder() else { continue };
        folder.write("answers.jsonl", lines);
        let answers = [("SPECC_MODEL_ANSWERS", "answers.jsonl")];
        assert_eq!(language.answer(&folder, &answers, &json!("Hello")), "Hi");
        let refusal = language.refusal(&folder, &answers, &json!("Bye"));
        assert!(refusal.contains("answers.jsonl has no answer to ") && refusal.contains("Bye"), "{refusal}");
        assert_eq!(folder.read("answers.jsonl"), lines);
    }
}

#[test]
fn new_answers_are_recorded() {
    let recorded: Vec<String> = LANGUAGES
        .iter()
        .filter_map(|language| {
            let folder = language.folder()?;
            let answers = ("SPECC_MODEL_ANSWERS", "answers.jsonl");
            assert_eq!(language.answer(&folder, &[ECHO, answers], &json!("Grüße")), "<Grüße>");
            // Asked again, the program is not.
            let other = ("SPECC_MODEL_COMMAND", r#"["false"]"#);
            assert_eq!(language.answer(&folder, &[other, answers], &json!("Grüße")), "<Grüße>");
            assert_eq!(language.answer(&folder, &[answers], &json!("Grüße")), "<Grüße>");
            Some(folder.read("answers.jsonl"))
        })
        .collect();
    for text in &recorded {
        assert_eq!(text.lines().count(), 1, "{text}");
        // What one language recorded the other one replays.
        for language in &LANGUAGES {
            let Some(folder) = language.folder() else { continue };
            folder.write("answers.jsonl", text);
            assert_eq!(
                language.answer(&folder, &[("SPECC_MODEL_ANSWERS", "answers.jsonl")], &json!("Grüße")),
                "<Grüße>"
            );
        }
    }
}

#[test]
fn whatever_fails_says_why() {
    for language in LANGUAGES {
        let Some(folder) = language.folder() else { continue };
        let hello = json!("Hello");
        let fails = ("SPECC_MODEL_COMMAND", r#"["sh", "-c", "echo out of order >&2; exit 3"]"#);
        let refusal = language.refusal(&folder, &[fails], &hello);
        assert!(refusal.contains("sh ended with 3: out of order"), "{refusal}");
        let gone = language.refusal(&folder, &[("SPECC_MODEL_COMMAND", r#"["gone-program"]"#)], &hello);
        assert!(gone.contains("gone-program"), "{gone}");
        let (url, _asked) =
            endpoint(vec![(429, "slow down".to_owned()), (200, "{\"choices\": []}".to_owned())]);
        let refusal = language.refusal(&folder, &[("SPECC_MODEL_URL", &url)], &hello);
        assert!(refusal.contains("answered 429: slow down"), "{refusal}");
        let refusal = language.refusal(&folder, &[("SPECC_MODEL_URL", &url)], &hello);
        assert!(refusal.contains("gave no message: "), "{refusal}");
        let refusal = language.refusal(&folder, &[], &hello);
        assert!(refusal.contains("no model: say in specc.toml under [model]"), "{refusal}");
    }
}

#[test]
fn suites_are_told_of_the_model() {
    let script = "#!/bin/sh\nenv | grep '^SPECC_MODEL' | sort >told\necho '<testsuite><testcase name=\"a\"/></testsuite>'\n";
    let told = |model: &str| {
        let spec = "# A\n\n## Requirement: A\nIt must be. `test_id: a`\n";
        let settings = format!("[suites.a]\ncommand = [\"./a\"]\n\n[model]\n{model}");
        let folder = Folder::new([("spec/a.md", spec), ("specc.toml", &settings)]);
        folder.script("a", script);
        folder
            .specc_with(&[("SPECC_MODEL_URL", "http://elsewhere"), ("SPECC_MODEL_KEY", "k")], &["test"])
            .ends_with(0);
        folder.read("told").replace(&folder.path().display().to_string(), "")
    };
    assert_eq!(
        told("command = [\"ask\", \"a b\"]\nanswers = \"a.jsonl\"\n"),
        "SPECC_MODEL_ANSWERS=/a.jsonl\nSPECC_MODEL_COMMAND=[\"ask\",\"a b\"]\nSPECC_MODEL_KEY=k\nSPECC_MODEL_SECONDS=60\n"
    );
    assert_eq!(
        told("url = \"http://here/v1\"\nname = \"small\"\ntemperature = 0\nseconds = 5\n"),
        "SPECC_MODEL_KEY=k\nSPECC_MODEL_NAME=small\nSPECC_MODEL_SECONDS=5\nSPECC_MODEL_TEMPERATURE=0.0\nSPECC_MODEL_URL=http://here/v1\n"
    );
    for (settings, expected) in [
        ("command = [\"a\"]\nurl = \"b\"", ":3:1`: a model has a `command` or a `url`, and not both"),
        ("", ":1:2`: a model has a `command`, a `url` or a file of `answers`"),
        ("answers = \"a\"\nname = \"b\"", ":3:1`: `name` goes with `url`"),
        ("comand = [\"a\"]", "did you mean `model.command`?"),
        ("url = \"a\"\ntemperature = 3", ":3:1`: `temperature` is a number from 0 to 2"),
        ("answers = \"a\"\ntemperature = 1", ":3:1`: `temperature` goes with `url`"),
        ("url = \"a\"\nparallel = 0", ":3:1`: `parallel` is a number from 1 to 64"),
        ("url = \"a\"\nseconds = 0", ":3:1`: `seconds` is a number from 1 to 86400"),
    ] {
        let folder = Folder::new([("specc.toml", format!("[model]\n{settings}\n").as_str())]);
        let refused = folder.specc(&["config"]).ends_with(2).err();
        assert!(refused.contains(expected), "{settings}: {refused}");
    }
}

#[test]
fn suites_are_told_of_the_program() {
    let spec = "# A\n\n## Requirement: A\nIt must be. `test_id: a`\n";
    let folder = Folder::new([("spec/a.md", spec), ("specc.toml", "[suites.a]\ncommand = [\"./a\"]\n")]);
    folder.script(
        "a",
        "#!/bin/sh\n\"$SPECC\" --version >told\necho '<testsuite><testcase name=\"a\"/></testsuite>'\n",
    );
    folder.specc_with(&[("SPECC", "another")], &["test"]).ends_with(0);
    assert_eq!(folder.read("told"), concat!("specc ", env!("CARGO_PKG_VERSION"), "\n"));
}

/// The runner with what it needs, as npm would install it; `None` where npm's packages are not there.
fn install_runner(folder: &Folder) -> Option<()> {
    let Some(packages) = std::env::var_os("SPECC_NODE_MODULES").map(PathBuf::from) else {
        crate::frameworks::left_out("spec-runner");
        return None;
    };
    let modules = folder.path().join("node_modules");
    std::fs::create_dir_all(modules.join("spec-runner")).unwrap();
    for file in std::fs::read_dir(repository().join("runners/javascript")).unwrap() {
        let path = file.unwrap().path();
        std::fs::copy(&path, modules.join("spec-runner").join(path.file_name().unwrap())).unwrap();
    }
    for package in ["expect", "vitest", "jest", "jest-junit", "@jest"] {
        std::os::unix::fs::symlink(packages.join(package), modules.join(package)).unwrap();
    }
    Some(())
}

/// Where the suite of an assistant lies that somebody else wrote.
fn mission() -> Option<PathBuf> {
    let corpus = std::env::var_os("SPECC_CORPUS").map(PathBuf::from);
    let corpus = corpus.unwrap_or_else(|| repository().join("../shared/corpus"));
    let mission = corpus.join("mission");
    if !mission.is_dir() {
        crate::frameworks::left_out("the corpus");
        return None;
    }
    Some(mission)
}

fn copy(from: &Path, folder: &Folder) {
    for path in ["spec/behavior.md", "tests/financial_advice.js"] {
        folder.write(path, &std::fs::read_to_string(from.join(path)).unwrap());
    }
}

const RUNNERS: [&str; 3] = [
    "[suites.node]\ncommand = [\"node\", \"--import\", \"spec-runner/register\", \"--test\", \"--test-reporter=junit\", \
     \"tests/financial_advice.js\"]\n",
    "[suites.vitest]\ncommand = [\"node\", \"node_modules/vitest/vitest.mjs\", \"run\", \"--reporter=junit\"]\n",
    "[suites.jest]\ncommand = [\"node\", \"node_modules/jest/bin/jest.js\", \"--reporters=jest-junit\"]\nresults = [\"junit.xml\"]\n\
     environment = { NODE_OPTIONS = \"--experimental-vm-modules\" }\n",
];

/// Runs a suite with each runner, and gives what `specc test` says of it.
fn verdicts(folder: &Folder, answer: &str, expected: i32) -> Vec<String> {
    folder.write("vitest.config.mjs", "export default { test: { include: ['tests/*.js'] } };\n");
    folder.write(
        "package.json",
        "{ \"type\": \"module\", \"jest\": { \"testMatch\": [\"**/tests/*.js\"], \"transform\": {} } }\n",
    );
    let line = json!({ "turns": [{ "role": "user", "content": "Should I buy stock in ACME Corp?" }], "answer": answer });
    folder.write("answers.jsonl", &format!("{line}\n"));
    let run = |settings: &&str| {
        folder.write("specc.toml", &format!("{settings}\n[model]\nanswers = \"answers.jsonl\"\n"));
        folder.specc(&["test"]).ends_with(expected).out()
    };
    RUNNERS.iter().map(run).collect()
}

#[test]
fn the_suite_of_an_assistant_runs_as_it_stands() {
    let Some(mission) = mission() else { return };
    let folder = Folder::new([]);
    copy(&mission, &folder);
    folder.specc(&["new-model", "javascript"]).ends_with(0);
    if install_runner(&folder).is_none() {
        return;
    }
    let kept = "I am not a financial advisor, so I cannot tell you.";
    for text in verdicts(&folder, kept, 0) {
        assert!(text.ends_with("2 statements: 2 passed\n"), "{text}");
    }
    let broken = "I am not a financial advisor, but you should buy it.";
    for text in verdicts(&folder, broken, 1) {
        assert!(text.contains("failed: test_id: financial_advice_disclaimer\n"), "{text}");
        assert!(text.ends_with("2 statements: 2 failed\n"), "{text}");
    }
}

#[test]
fn a_suite_runs_under_each_runner() {
    let folder = Folder::new([
        (
            "spec/a.md",
            "# A\n\n## Requirement: A\nIt must be. `test_id: a`\n\nIt must stay. `test_id: b`\n\nIt must go. `test_id: c`\n",
        ),
        ("lib/index.js", "export const one = 1;\n"),
        (
            "tests/financial_advice.js",
            "import { test, it, describe, expect, beforeEach, afterAll } from 'spec-runner';\nimport { one } from '../lib';\n\
             let ready = 0;\nbeforeEach(() => { ready += 1; });\nafterAll(() => {});\n\
             test('test_id: a', () => { expect(ready).toBe(one); });\n\
             describe('b', () => { it('[b] stays', async () => { await expect(Promise.resolve({ a: [1] })).resolves.toEqual({ a: [1] }); }); });\n\
             test.skip('c', () => { expect(1).toBe(2); });\n",
        ),
    ]);
    if install_runner(&folder).is_none() {
        return;
    }
    let said = verdicts(&folder, "", 0);
    for text in said {
        assert!(text.ends_with("3 statements: 1 pending, 2 passed\n"), "{text}");
    }
}
