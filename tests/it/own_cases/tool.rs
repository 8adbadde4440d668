//! The rows of the scenarios that say what the commands do, each carried out.

use std::path::Path;

use super::{Row, content, rows};
use crate::project::Folder;

fn tool(chapter: &str, scenario: &str) -> Vec<Row> {
    rows(&format!("../tool/{chapter}"), scenario)
}

/// The code spans of a cell.
fn spans(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// Runs a command as a cell writes it.
fn run(folder: &Folder, command: &str) -> crate::project::Run {
    folder.specc(&command.split(' ').skip(1).collect::<Vec<_>>())
}

const SHED: &str = "# Shed\n\n## Requirement: Doors\n\nThe door must close. `test_id: doors`\n";

#[test]
fn targets_are_built_by_name() {
    for row in tool("build.md", "Targets by name") {
        let folder = Folder::new([("spec/shed.md", SHED)]);
        let ran = run(&folder, content(&row["command"]));
        let has = ["docs", "tests"].map(|name| folder.has(&format!("out/{name}")));
        match row["result"].as_str() {
            "both are written" => assert_eq!((ran.code(), has), (0, [true, true])),
            "docs alone is written" => assert_eq!((ran.code(), has), (0, [true, false])),
            _ => {
                assert!(ran.err().contains("did you mean `docs`?"), "{}", ran.err());
                assert_eq!((ran.code(), has), (2, [false, false]), "{row:?}");
            }
        }
    }
}

#[test]
fn a_file_is_made_kept_or_united_by_what_is_in_its_place() {
    for row in tool("build.md", "Files on the disk") {
        let (path, mine) = match row["ownership"].as_str() {
            "generated" => ("out/docs/shed.md", "mine\n"),
            _ => ("out/tests/shed.test.mjs", "// mine\n"),
        };
        let folder = Folder::new([("spec/shed.md", SHED)]);
        let disk = row["disk"].as_str();
        if disk == "a file of a person" {
            folder.write(path, mine);
        } else if disk != "nothing" {
            folder.specc(&["build"]).ends_with(0);
        }
        if disk == "the file with an edit" {
            folder.write(path, &format!("{}{mine}", folder.read(path)));
        }
        folder.write("spec/shed.md", &SHED.replace("close.", "lock."));
        let code = folder.specc(&["build"]).code();
        let text = folder.read(path);
        let seen = (code, text.contains("lock."), text.contains(mine));
        let expected = match row["result"].as_str() {
            "made" | "made anew" | "made anew when the spec changed" => (0, true, false),
            "kept, and what changed in the spec comes into it" => (0, true, true),
            "kept, and the target is not written" => (1, false, true),
            other => panic!("{other}"),
        };
        assert_eq!(seen, expected, "{row:?}: {text}");
    }
}

#[test]
fn a_manifest_with_conflict_marks_is_read_line_by_line() {
    let folder = Folder::new([("spec/shed.md", SHED)]);
    folder.specc(&["build", "-t", "docs"]).ends_with(0);
    let manifest = "out/docs/.specc/manifest";
    let lines = folder.read(manifest);
    let (first, others) = lines.split_once('\n').unwrap();
    let own = first.rsplit(' ').next().unwrap();
    folder.write(manifest, &format!("<<<<<<< ours\n{others}=======\n{others}>>>>>>> theirs\n"));
    folder.write(&format!("out/docs/{own}"), "mine\n");
    folder.write("spec/shed.md", &SHED.replace("close.", "lock."));
    let said = folder.specc(&["build", "-t", "docs"]).ends_with(1).err();
    assert!(said.contains(own) && said.contains("in the way"), "{said}");
    assert_eq!(folder.read(&format!("out/docs/{own}")), "mine\n");
    std::fs::remove_file(folder.path().join("out/docs").join(own)).unwrap();
    folder.specc(&["build", "-t", "docs"]).ends_with(0);
    assert!(folder.read("out/docs/shed.md").contains("lock."));
    assert!(!folder.read(manifest).contains("ours"), "{}", folder.read(manifest));
}

#[test]
fn each_target_has_a_folder_of_its_own() {
    for row in tool("build.md", "Folders of targets") {
        let settings = spans(&row["settings"]).join("\n");
        let toml = format!("[targets.tests]\nout = \"out/tests\"\n[targets.docs]\n{settings}\n");
        let folder = Folder::new([("spec/shed.md", SHED), ("specc.toml", &toml)]);
        let ran = folder.specc(&["build"]);
        let (is_refused, ran) = (ran.code() != 0, ran.err());
        let docs = spans(&row["settings"])[0].trim_start_matches("out = ").trim_matches('"');
        let is_made = |path: &str| folder.has(&format!("{path}/.specc/manifest"));
        assert_eq!(is_made("out/tests"), !is_refused, "{row:?}: {ran}");
        assert_eq!(is_made(docs) && docs != "out/tests", row["result"] == "writes both", "{row:?}: {ran}");
        let result = row["result"].as_str();
        assert_eq!(is_refused, result.contains("refused"), "{row:?}: {ran}");
        let named = result.split_once("names ").map_or("", |(_, names)| names);
        for name in named.split(" and ").filter(|name| !name.is_empty()) {
            assert!(ran.contains(&format!("`{name}`")), "{row:?}: {ran}");
        }
    }
}

#[test]
fn the_argument_says_which_spec_is_meant() {
    let place = |row: &Row| match content(&row["argument"]) {
        "nothing, in a folder with `spec/`" => ("", None),
        "nothing, below a folder with `specc.toml`" => ("with-settings/below", None),
        "a folder with `specc.toml`" => ("", Some("with-settings")),
        "shed" => ("", Some("shed")),
        "shed/loans.md" => ("", Some("shed/loans.md")),
        other => panic!("{other}"),
    };
    let folder = Folder::new([
        ("spec/a.md", "# A\n"),
        ("shed/loans.md", "# B\n\n# C\n"),
        ("shed/hours.md", "# D\n"),
        ("with-settings/specc.toml", "spec = \"rules\"\n"),
        ("with-settings/rules/a.md", "# E\n\n# F\n\n# G\n\n# H\n"),
        ("with-settings/below/notes.txt", ""),
    ]);
    for row in tool("check.md", "What the argument may be") {
        let (here, argument) = place(&row);
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_specc"));
        command.arg("check").args(argument).current_dir(folder.path().join(here)).env_remove("SPECC_SPEC");
        let said = String::from_utf8(command.output().unwrap().stderr).unwrap();
        let counted = match row["root"].as_str() {
            "the folder `spec`" => "1 clause in 1 file",
            "the folder `shed`" => "3 clauses in 2 files",
            "that one file" => "2 clauses in 1 file",
            _ => "4 clauses in 1 file",
        };
        assert!(said.contains(counted), "{row:?}: {said}");
    }
}

#[test]
fn a_check_ends_as_its_findings_say() {
    for row in tool("check.md", "How a run ends") {
        let spec = match row["findings"].as_str() {
            "none" => SHED,
            "notes" => "# Shed\n\n## Requirement: Doors\n\nThe door must close.\n",
            "warnings" => {
                "# Shed\n\n## Requirement: Doors\n\nThe door must close quickly. `test_id: doors`\n"
            }
            _ => "# Shed\n\n[gone](#nowhere)\n",
        };
        let folder = Folder::new([("spec/shed.md", spec)]);
        let code = run(&folder, content(&row["command"])).code();
        assert_eq!(code.to_string(), row["code"], "{row:?}");
    }
}

#[test]
fn settings_tell_where_they_come_from() {
    for row in tool("settings.md", "Where a value comes from") {
        let toml = if row["said"].contains("specc.toml") { "out = \"made\"\n" } else { "" };
        let folder = Folder::new([("spec/shed.md", SHED), ("specc.toml", toml)]);
        let variable = row["said"].contains("SPECC_OUT").then_some(("SPECC_OUT", "env"));
        let shown = folder.specc_with(variable.as_slice(), &["config"]).ends_with(0).out();
        let line = shown.lines().find(|line| line.starts_with("out ")).unwrap_or_else(|| panic!("{shown}"));
        let (value, origin) = (spans(&row["value"])[0], content(&row["origin"]));
        assert!(line.contains(&format!("{value}\"")) && line.contains(origin), "{row:?}: {line}");
    }
}

#[test]
fn targets_are_those_that_the_settings_leave_on() {
    let spec = format!(
        "{SHED}\n# Feature: Doors\n\n- **Headline:** Safe\n\n# Tutorial: Close\n\n## Step 1: Ask\n\nAsk.\n"
    );
    for row in tool("settings.md", "Targets of a project") {
        let toml =
            if row["settings"] == "nothing" { String::new() } else { spans(&row["settings"]).join("\n") };
        let folder = Folder::new([("spec/shed.md", spec.as_str()), ("specc.toml", &toml)]);
        folder.specc(&["build"]).ends_with(0);
        let all = ["out/announce", "out/docs", "site", "out/handbook", "out/tests", "out/tutorial"];
        let written: Vec<&str> = all.into_iter().filter(|path| folder.has(path)).collect();
        assert_eq!(written, spans(&row["folders"]), "{row:?}");
    }
}

#[test]
fn a_suite_has_a_case_for_what_is_promised() {
    for row in tool("targets.md", "Cases of a suite") {
        let text = match row["content"].as_str() {
            "a Requirement with a statement" => "## Requirement: R\n\nIt must a.\n",
            "a Requirement with two statements" => "## Requirement: R\n\nIt must a.\n\nIt must b.\n",
            "a Scenario with a table of three rows" => {
                "## Scenario: S\n\n- **When** {a}\n- **Then** b\n\n| a |\n|---|\n| 1 |\n| 2 |\n| 3 |\n"
            }
            "a Section without statements" => "## Section\n\nWords.\n",
            _ => "## Requirement: R\n\n`status: planned`\n\nIt must a. `test_id: later`\n",
        };
        let folder = Folder::new([("spec/a.md", format!("# A\n\n{text}").as_str())]);
        folder.specc(&["build", "-t", "tests"]).ends_with(0);
        let path = "out/tests/a.test.mjs";
        let suite = if folder.has(path) { folder.read(path) } else { String::new() };
        let cases = suite.matches("specc:begin").count();
        match row["cases"].as_str() {
            "a case" => assert_eq!(cases, 1, "{suite}"),
            "a case that names both" => {
                assert!(cases == 1 && suite.contains("must a.") && suite.contains("must b."), "{suite}");
            }
            "three cases" => assert_eq!(cases, 3, "{suite}"),
            "no case" => assert_eq!(cases, 0, "{suite}"),
            _ => {
                folder.write(
                    "r.xml",
                    "<testsuite><testcase name=\"[later] x\"><skipped/></testcase></testsuite>",
                );
                let said =
                    folder.specc(&["test", "--results", "r.xml", "--require", "must"]).ends_with(0).out();
                assert!(said.ends_with("1 statement: 1 pending\n"), "{said}");
            }
        }
    }
}

#[test]
fn a_row_of_calls_is_the_test_that_it_says() {
    let spec = "# Desk\n\n## Operation: Late fee\n`late_fee(days: integer, member?: boolean) -> integer`\n\n\
                | Error | When |\n|---|---|\n| `not_late` | it is not late |\n\n\
                ### Example: Fees\n\n| days | member | => |\n|---|---|---|\n| 1 | yes | 20 |\n| 0 | no | not_late |\n| 1 |  | 20 |\n";
    for row in tool("targets.md", "What a row expects") {
        let framework = content(&row["framework"]);
        let toml = format!("[targets.tests]\nframework = \"{framework}\"\nsubject = \"desk\"\n");
        let folder = Folder::new([("spec/desk.md", spec), ("specc.toml", &toml)]);
        folder.specc(&["build", "-t", "tests"]).ends_with(0);
        let suite: String = folder.files("out/tests").into_values().collect();
        let parts: &[&str] = match (framework, row["row"].as_str()) {
            ("node:test", _) => &["subject.lateFee(1, true)", "assert.deepEqual(result, 20)"],
            ("pytest", _) => &["subject.late_fee(1, True)", "assert result == 20"],
            ("cargo", "1, yes, 20") => &["desk::late_fee(1, true).unwrap()", "assert_eq!(result, 20)"],
            ("cargo", _) => &["#[ignore = \"pending\"]"],
            ("go", _) => &["err != nil", "got != 20"],
            _ => &["assertThrows(", "not_late"],
        };
        for part in parts {
            assert!(suite.contains(part), "{row:?}: {part} in {suite}");
        }
    }
}

#[test]
fn a_value_of_a_row_is_written_as_its_language_writes_it() {
    for row in tool("targets.md", "What a value of a row is in each language") {
        let (framework, cell) = (content(&row["framework"]), content(&row["cell"]));
        let spec = format!(
            "# Desk\n\n## Type: Line\n\n| Field | Type |\n|---|---|\n| `id` | string |\n| `note?` | string |\n\n\
             ## Operation: Fee\n`fee(value: {}) -> integer`\n\n### Example: Fees\n\n\
             | value | => |\n|---|---|\n| `{cell}` | 20 |\n",
            content(&row["type"]),
        );
        let subject = if framework == "junit" { "desk.Desk" } else { "desk" };
        let toml = format!("[targets.tests]\nframework = \"{framework}\"\nsubject = \"{subject}\"\n");
        let folder = Folder::new([("spec/desk.md", spec.as_str()), ("specc.toml", &toml)]);
        folder.specc(&["build", "-t", "tests"]).ends_with(0);
        let suite: String = folder.files("out/tests").into_values().collect();
        let call = suite.lines().find(|line| line.to_lowercase().contains("fee(") && line.contains("result"));
        let call = call.or_else(|| suite.lines().find(|line| line.contains("got := ")));
        let Some(call) = call else {
            assert_eq!(row["value"], "pending", "{row:?}: {suite}");
            continue;
        };
        let value = content(&row["value"]);
        let given =
            if framework == "swift-testing" { format!("(value: {value})") } else { format!("({value})") };
        assert!(call.contains(&given), "{row:?}: {call}");
    }
}

#[test]
fn a_template_of_a_project_is_taken_or_told() {
    for row in tool("templates.md", "A template of a project") {
        let folder = Folder::new([("spec/shed.md", SHED), ("other.hbs", "# Ours: {{title}}\n")]);
        let path = spans(&row["file"])[0];
        folder.write(path, "# Ours: {{title}}\n");
        let file = folder.path().join(path);
        if row["file"].ends_with("is a link") {
            if !link(&file, &folder.path().join("other.hbs")) {
                continue;
            }
        } else if row["file"].ends_with("not UTF-8") {
            std::fs::write(&file, b"# Ours \xff\n").unwrap();
        }
        let ran = folder.specc(&["build", "-t", "docs"]);
        let (code, said) = (ran.code(), ran.err());
        let page = "out/docs/shed.md";
        if row["result"].starts_with("pages are worded by it") {
            assert_eq!(code, 0, "{said}");
            assert!(folder.read(page).starts_with("# Ours: Shed"), "{}", folder.read(page));
            assert!(!folder.read("out/docs/index.md").contains("Ours"));
            continue;
        }
        let words = match row["result"].as_str() {
            result if result.contains("suggests `page.hbs`") => "page",
            result if result.contains("suggests `docs`") => "did you mean `docs`",
            result if result.contains("names the file") => "specc/templates/docs/page.hbs",
            _ => "byte",
        };
        assert!(code != 0 && said.contains(words) && !folder.has(page), "{row:?}: {code} {said}");
        assert!(!row["result"].contains("exit code is 2") || code == 2, "{row:?}: {code} {said}");
    }
}

/// Puts a link in the place of a file, where the system has links.
#[cfg(unix)]
fn link(file: &Path, to: &Path) -> bool {
    std::fs::remove_file(file).unwrap();
    std::os::unix::fs::symlink(to, file).unwrap();
    true
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> bool {
    false
}

#[test]
fn a_value_stands_in_a_file_as_its_format_has_it() {
    for row in tool("templates.md", "A value in a format") {
        let escape = content(&row["escape"]);
        let definition = format!(
            "name = \"own\"\nsummary = \"a value\"\ncontract = 1\n\n[options.value]\ntype = \"string\"\n\n\
             [[files]]\ntemplate = \"a.hbs\"\npath = \"a.txt\"\nescape = \"{escape}\"\n"
        );
        let value = serde_json::Value::from(content(&row["value"])).to_string();
        let toml = format!("[targets.own]\nbackend = \"./own\"\nvalue = {value}\n");
        let folder = Folder::new([
            ("spec/shed.md", SHED),
            ("specc.toml", toml.as_str()),
            ("own/backend.toml", definition.as_str()),
            ("own/a.hbs", "{{options.value}}\n"),
        ]);
        folder.specc(&["build", "-t", "own"]).ends_with(0);
        assert_eq!(folder.read("out/own/a.txt").trim_end(), content(&row["text"]), "{row:?}");
    }
}

#[test]
fn each_form_of_a_subject_is_explained() {
    let folder = Folder::new([(
        "spec/bank.md",
        "# Bank\n\n## Requirement: Limit\n\n`id: daily_limit`\n\nThe bank must hold it. `test_id: holds`\n",
    )]);
    folder.specc(&["build", "-q"]).ends_with(0);
    let page = folder.read("out/docs/bank.md");
    let line = page.lines().position(|line| line.contains("hold it")).unwrap() + 1;
    for row in tool("provenance.md", "Forms of the subject") {
        let subject = content(&row["subject"]).replace("bank.md:12", &format!("bank.md:{line}"));
        let said = folder
            .specc(&[&["explain"], &subject.split(' ').collect::<Vec<_>>()[..]].concat())
            .ends_with(0)
            .out();
        let expected = match row["result"].as_str() {
            "the manual page of the code" => "vague-word",
            "what line 12 of the page comes from" => "spec/bank.md:7",
            _ => "out/docs/bank.md",
        };
        assert!(said.contains(expected), "{row:?}: {said}");
    }
}

#[cfg(unix)]
#[test]
fn each_form_of_a_name_leads_to_its_backend() {
    use crate::programs::{SPEC, making, program};

    for row in tool("backends.md", "What a name stands for") {
        let backend = content(&row["backend"]);
        let toml = format!("[targets.own]\nbackend = \"{backend}\"\n");
        let folder = Folder::new([
            ("spec/shed.md", SPEC),
            ("specc.toml", toml.as_str()),
            (
                "backends/csv/backend.toml",
                "name = \"csv\"\nsummary = \"rows\"\ncontract = 1\n\n[[files]]\ntemplate = \"a.hbs\"\npath = \"by-folder.txt\"\n",
            ),
            ("backends/csv/a.hbs", "rows\n"),
        ]);
        folder.script("bin/specc-gen-matrix", &program(&making(&["by-path.txt"])));
        folder.script("tools/matrix", &program(&making(&["by-file.txt"])));
        let path = format!("{}:{}", folder.path().join("bin").display(), std::env::var("PATH").unwrap());
        let variables = [("PATH", path.as_str())];
        let (made, is_program) = match row["what"].as_str() {
            "the built-in backend" => ("out/own/shed.md", false),
            what if what.contains("on the path") => ("out/own/by-path.txt", true),
            what if what.contains("the folder") => ("out/own/by-folder.txt", false),
            _ => ("out/own/by-file.txt", true),
        };
        if is_program {
            folder.specc_with(&variables, &["trust", "own"]).ends_with(0);
        }
        folder.specc_with(&variables, &["build", "-t", "own"]).ends_with(0);
        assert!(folder.has(made), "{row:?}: {:?}", folder.files("out"));
    }
}

#[cfg(unix)]
#[test]
fn each_line_names_what_writes_it() {
    use crate::programs::{making, program};

    for row in tool("provenance.md", "What writes a line") {
        let toml = "[targets.own]\nbackend = \"./own\"\n[targets.strange]\nbackend = \"./strange\"\n";
        let folder = Folder::new([
            ("spec/shed.md", SHED),
            ("specc.toml", toml),
            (
                "own/backend.toml",
                "name = \"own\"\nsummary = \"words\"\ncontract = 1\n\n[[files]]\ntemplate = \"a.hbs\"\npath = \"a.txt\"\n",
            ),
            ("own/a.hbs", "our words\n"),
        ]);
        folder.script("strange", &program(&making(&["a.txt"])));
        folder.specc(&["trust", "strange"]).ends_with(0);
        let (line, words): (&str, &[&str]) = match row["backend"].as_str() {
            "`docs`" => ("out/docs/shed.md:1", &["docs/page.hbs", "specc eject docs/page"]),
            "a folder of templates" => ("out/own/a.txt:1", &["own/a.hbs:1"]),
            "a program" => ("out/strange/a.txt:1", &["program"]),
            _ => {
                folder.write("specc/templates/docs/page.hbs", "# Ours\n");
                ("out/docs/shed.md:1", &["specc/templates/docs/page.hbs:1"])
            }
        };
        folder.specc(&["build", "-q"]).ends_with(0);
        let said = folder.specc(&["explain", line]).ends_with(0).out();
        assert!(words.iter().all(|words| said.contains(words)), "{row:?}: {said}");
    }
}

/// The files and the session of the example, word by word.
#[test]
fn a_vague_word_is_shown_as_the_example_has_it() {
    let chapter = std::fs::read_to_string(crate::project::repository().join("spec/tool/check.md")).unwrap();
    let example = chapter.split_once("### Example: a vague word").unwrap().1;
    let fence = |opening: &str| {
        let below = example.split_once(opening).unwrap().1;
        below.split_once("\n```").unwrap().0.trim_start_matches('\n').to_owned() + "\n"
    };
    let folder = Folder::new([("spec/shed.md", fence("```markdown title=\"spec/shed.md\"").as_str())]);
    let session = fence("```console");
    let mut lines = session.lines();
    let ran = run(&folder, lines.next().unwrap().trim_start_matches("$ "));
    assert_eq!(lines.next(), Some(format!("? {}", ran.code()).as_str()));
    let said = ran.err() + &ran.out();
    let said: Vec<&str> = said.lines().map(str::trim_end).collect();
    let expected: Vec<&str> = lines.collect();
    let (head, tail) = expected.split_at(expected.iter().position(|line| *line == "...").unwrap());
    assert!(said.starts_with(head), "{said:#?}");
    assert!(said.iter().any(|line| *line == tail[1]), "{said:#?}");
}
