//! `specc explain` at the command line: lines of outputs, clauses, lines of the spec.

use std::path::Path;

use crate::project::{Folder, repository};

const SPEC: &str = "# Bank\n\n## Requirement: Limits\n\n`test_id: limits`\n\nThe bank MUST decline a transfer over the limit.\n\n\
                    - **Why:** a stolen phone must not empty an account\n";
const PAGE: &str = "out/docs/bank.md";
const SUITE: &str = "out/tests/bank.test.mjs";
/// How the template of pages words a label.
const LABEL: &str = "- **{{key}}:** {{text}}";

fn built() -> Folder {
    let folder = Folder::new([("spec/bank.md", SPEC), ("specc.toml", "name = \"bank\"\n")]);
    folder.specc(&["build", "-q"]).ends_with(0);
    folder
}

/// The line of a file that holds `words`, from 1.
fn line_of(folder: &Folder, path: &str, words: &str) -> usize {
    let text = folder.read(path);
    text.lines().position(|line| line.contains(words)).unwrap_or_else(|| panic!("{words} in\n{text}")) + 1
}

fn json(folder: &Folder, arguments: &[&str]) -> serde_json::Value {
    let arguments: Vec<&str> = ["explain", "--format", "json"].iter().chain(arguments).copied().collect();
    serde_json::from_str(&folder.specc(&arguments).ends_with(0).out()).unwrap()
}

/// All files with their contents and times, to see that nothing was written.
fn state(folder: &Path) -> Vec<(std::path::PathBuf, Vec<u8>, std::time::SystemTime)> {
    let walk = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
    let files = walk.filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let modified = entry.metadata().unwrap().modified().unwrap();
            (entry.path().to_owned(), std::fs::read(entry.path()).unwrap(), modified)
        })
        .collect()
}

#[test]
fn a_line_of_an_output_is_followed_to_its_words() {
    let folder = built();
    let line = line_of(&folder, PAGE, "decline a transfer");
    let said = folder.specc(&["explain", &format!("{PAGE}:{line}")]).ends_with(0).out();
    let expected = "It shows words of\n  spec/bank.md:7 (bank/requirement-limits)\n    \
                    The bank MUST decline a transfer over the limit.\n";
    assert!(said.starts_with(&format!("{PAGE}:{line} of target docs\n")), "{said}");
    assert!(said.contains(expected), "{said}");
    let found = json(&folder, &[&format!("./out/../{PAGE}:{line}")]);
    assert_eq!(found["sources"][0]["line"], 7);
    assert_eq!(found["sources"][0]["shown"], true);
    assert_eq!(found["standing"], "made");
}

#[test]
fn an_explanation_writes_nothing() {
    let folder = built();
    let before = state(folder.path());
    assert!(before.len() > 5, "{before:?}");
    folder.specc(&["explain", &format!("{PAGE}:3")]).ends_with(0);
    folder.specc(&["explain", "--clause", "limits"]).ends_with(0);
    folder.specc(&["explain", "spec/bank.md:7"]).ends_with(0);
    assert_eq!(state(folder.path()), before);
}

#[test]
fn a_line_that_no_words_change_is_said_to_be_the_templates() {
    let folder = built();
    let line = line_of(&folder, SUITE, "import { describe, test }");
    let said = folder.specc(&["explain", &format!("{SUITE}:{line}")]).ends_with(0).out();
    let expected = "No words of the spec change this line: it comes from the template and the settings.\n\
                    It is written by the template\n  tests/node.hbs:2\n";
    assert!(said.contains(expected), "{said}");
    assert_eq!(json(&folder, &[&format!("{SUITE}:{line}")])["sources"], serde_json::json!([]));
}

#[test]
fn a_line_of_an_output_is_followed_to_its_template() {
    let folder = built();
    let line = line_of(&folder, PAGE, "**Why:**");
    let said = folder.specc(&["explain", &format!("{PAGE}:{line}")]).ends_with(0).out();
    let page = std::fs::read_to_string(repository().join("templates/docs/page.hbs")).unwrap();
    let own = page.lines().position(|line| line == LABEL).unwrap() + 1;
    let expected = format!(
        "It is written by the template\n  docs/page.hbs:{own}\n    {LABEL}\n\
         `specc eject docs/page` copies that template for you to change.\n"
    );
    assert!(said.ends_with(&expected), "{said}");
    let found = json(&folder, &[&format!("{PAGE}:{line}")]);
    let template = serde_json::json!([{
        "path": "docs/page.hbs", "line": own, "text": LABEL, "writes": true, "eject": "docs/page",
    }]);
    assert_eq!(found["templates"], template);
    folder.write(
        "spec/lesson.md",
        "# Tutorial: One\n\n- **Goal:** open the door\n\n## Step: Knock\n\n```sh\nknock\n```\n",
    );
    folder.specc(&["build", "-q"]).ends_with(0);
    let page = "out/tutorial/page-one.md";
    let line = line_of(&folder, page, "```sh");
    let said = folder.specc(&["explain", &format!("{page}:{line}")]).ends_with(0).out();
    let expected = "It is written by the template\n  tutorial/fence.hbs:1\n    {{mark}}{{language}}\n\
                    which is put in by\n  tutorial/part.hbs:6\n    {{> fence code}}\n  tutorial/lesson.hbs:";
    assert!(said.contains(expected), "{said}");
}

#[test]
fn a_line_of_a_projects_own_template_names_the_projects_file() {
    let folder = built();
    folder.specc(&["eject", "docs/page"]).ends_with(0);
    folder.specc(&["build", "-q"]).ends_with(0);
    let line = line_of(&folder, PAGE, "**Why:**");
    let said = folder.specc(&["explain", &format!("{PAGE}:{line}")]).ends_with(0).out();
    let file = "specc/templates/docs/page.hbs";
    let own = line_of(&folder, file, LABEL);
    assert!(said.ends_with(&format!("\n  {file}:{own}\n    {LABEL}\n")), "{said}");
    folder.specc(&["new-backend", "list", "--kind", "template"]).ends_with(0);
    folder.write("specc.toml", "name = \"bank\"\n[targets.list]\nbackend = \"./backends/list\"\n");
    folder.specc(&["build", "-q"]).ends_with(0);
    let table = std::fs::read_dir(folder.path().join("out/list")).unwrap();
    let table = table.map(|entry| entry.unwrap().path()).find(|path| path.is_file()).unwrap();
    let table = format!("out/list/{}", table.file_name().unwrap().to_str().unwrap());
    let line = line_of(&folder, &table, "decline");
    let found = json(&folder, &[&format!("{table}:{line}")]);
    let path = found["templates"][0]["path"].as_str().unwrap();
    assert!(folder.read(path).lines().count() >= 3, "{found:#}");
    assert_eq!(found["templates"][0]["eject"], serde_json::Value::Null);
}

#[test]
fn a_line_that_no_template_writes_is_said_to_have_none() {
    let folder = built();
    folder.write(
        "spec/news.md",
        "# News\n\n## Feature: Fast\n\n**Headline**: Pay at once\n**Benefit**: Money arrives.\n",
    );
    folder.specc(&["build", "-q"]).ends_with(0);
    let post = "out/announce/posts/x.txt:1";
    let said = folder.specc(&["explain", post]).ends_with(0).out();
    assert!(said.ends_with("No template of `announce` is known to write this line.\n"), "{said}");
    assert_eq!(json(&folder, &[post])["templates"], serde_json::json!([]));
}

#[test]
fn a_clause_and_a_line_of_the_spec_list_what_comes_from_them() {
    let folder = built();
    let page = line_of(&folder, PAGE, "decline a transfer");
    let suite = line_of(&folder, SUITE, "decline a transfer");
    for name in ["limits", "bank/requirement-limits", "#requirement-limits"] {
        let said = folder.specc(&["explain", "--clause", name]).ends_with(0).out();
        assert!(said.contains(&format!("  {PAGE}:{page}\n    The bank **MUST** decline")), "{said}");
        assert!(said.contains(&format!("  {SUITE}:{suite}\n")), "{said}");
        assert!(said.contains("**Why:**"), "{said}");
    }
    let said = folder.specc(&["explain", "spec/bank.md:7"]).ends_with(0).out();
    assert!(said.contains(&format!("{PAGE}:{page}\n")) && !said.contains("**Why:**"), "{said}");
    let lines = json(&folder, &["spec/bank.md:7"])["lines"].as_array().unwrap().clone();
    assert!(lines.iter().any(|line| line["target"] == "tests" && line["line"] == suite));
    let said = folder.specc(&["explain", "spec/bank.md:6"]).ends_with(0).out();
    assert!(said.contains("docs: nothing\n"), "{said}");
}

#[test]
fn a_hand_written_line_of_a_scaffold_is_a_persons() {
    let folder = built();
    let suite = folder.read(SUITE).replacen("import", "// mine\nimport", 1);
    folder.write(SUITE, &suite);
    let mine = line_of(&folder, SUITE, "// mine");
    let said = folder.specc(&["explain", &format!("{SUITE}:{mine}")]).ends_with(0).out();
    assert!(said.contains("A person wrote this line"), "{said}");
    let made = line_of(&folder, SUITE, "decline a transfer");
    let found = json(&folder, &[&format!("{SUITE}:{made}")]);
    assert_eq!(found["sources"][0]["line"], 7, "the lines below it are explained as before");
    let from = json(&folder, &["--clause", "limits"]);
    let lines = from["lines"].as_array().unwrap();
    assert!(lines.iter().any(|line| line["line"] == made && line["on_disk"] == true), "{lines:#?}");
}

#[test]
fn a_line_of_an_earlier_build_is_stale() {
    let folder = built();
    folder.write("spec/bank.md", &SPEC.replace("decline", "refuse"));
    let line = line_of(&folder, PAGE, "decline a transfer");
    let said = folder.specc(&["explain", &format!("{PAGE}:{line}")]).ends_with(0).out();
    assert!(said.contains("does not make this line any more"), "{said}");
    let said = folder.specc(&["explain", "spec/bank.md:7"]).ends_with(0).out();
    assert!(said.contains("(not on the disk, as it would be made)"), "{said}");
}

#[test]
fn what_cannot_be_explained_is_a_clear_error() {
    let folder = built();
    let cases: [(&[&str], &str); 9] = [
        (&["out/docs/bank.md:9999"], "`bank.md` has "),
        (&["out/docs/bank.md:0"], "no line 0"),
        (&["out/docs/bnak.md:1"], "target `docs` makes no `bnak.md`; did you mean `bank.md`?"),
        (&["elsewhere/x.md:1"], "is in no target's folder, and no file of the spec"),
        (&["spec/nowhere.md:1"], "`nowhere.md` is no file of the spec"),
        (&["spec/bank.md:99"], "`bank.md` has 9 lines, and no line 99"),
        (&["spec/bank.md"], "name a line of `spec/bank.md`, as in `spec/bank.md:12`"),
        (&["--clause", "limit"], "there is no clause `limit`; did you mean `limits`?"),
        (&["--clause", "nothing-like-it"], "there is no clause `nothing-like-it`"),
    ];
    for (arguments, message) in cases {
        let arguments: Vec<&str> = ["explain"].iter().chain(arguments).copied().collect();
        let run = folder.specc(&arguments).ends_with(2);
        assert!(run.err().contains(message), "{arguments:?}: {}", run.err());
    }
}

/// A target that cannot be made keeps the others from nothing.
#[test]
fn a_target_that_cannot_be_made_is_named() {
    let folder = built();
    folder.specc(&["new-backend", "strange", "--kind", "executable"]).ends_with(0);
    folder.write(
        "specc.toml",
        "name = \"bank\"\n[targets.strange]\nbackend = \"./backends/strange/specc-gen-strange\"\n",
    );
    let said = folder.specc(&["explain", "spec/bank.md:3"]).ends_with(0).out();
    assert!(said.contains("strange: nothing is known: ") && said.contains("specc trust"), "{said}");
    assert!(said.contains("docs: ") && said.contains("out/docs/bank.md:"), "{said}");
}
