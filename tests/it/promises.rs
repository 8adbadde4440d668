//! What the tool promises of its commands, where no other test has a reason to look.

use serde_json::Value;

use crate::project::Folder;

const VAGUE: &str = "# Requirement: Answers\nThe shed must answer quickly. `test_id: answers`\n";

#[test]
fn a_finding_shows_all_that_it_has() {
    let folder = Folder::new([("spec/shed.md", VAGUE)]);
    let said = folder.specc(&["check"]).ends_with(0).err();
    for part in [
        "warning[vague-word]: \"quickly\" leaves open when the promise is kept\n",
        "--> shed.md:2:22\n",
        "The shed must answer quickly.",
        "^^^^^^^\n",
        "= help: ",
        "1 clause in 1 file: 1 warning\n",
    ] {
        assert!(said.contains(part), "{part:?} is not in\n{said}");
    }
}

#[test]
fn findings_stand_by_file_and_place() {
    let two = "# Requirement: A\nIt must be fast. `test_id: a`\n\nIt must be easy. `test_id: b`\n";
    let folder = Folder::new([("spec/b.md", two), ("spec/a.md", &two.replace("test_id: ", "test_id: x_"))]);
    let report: Value =
        serde_json::from_str(&folder.specc(&["check", "--format", "json"]).ends_with(0).out()).unwrap();
    let places: Vec<(String, u64)> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| {
            let place = &finding["place"];
            (place["path"].as_str().unwrap().to_owned(), place["start"]["line"].as_u64().unwrap())
        })
        .collect();
    assert_eq!(places.len(), 4, "{report:#}");
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn a_spec_with_a_note() {
    let note = "# Requirement: Ladders\nMembers may not keep the ladder. `test_id: ladders`\n";
    let folder = Folder::new([("spec/shed.md", note)]);
    let plain = folder.specc(&["check"]).ends_with(0).err();
    assert!(plain.contains("1 note") && !plain.contains("ambiguous-negation"), "{plain}");
    let shown = folder.specc(&["check", "--notes"]).ends_with(0).err();
    assert!(shown.contains("note[ambiguous-negation]"), "{shown}");
    let json = folder.specc(&["check", "--format", "json"]).ends_with(0).out();
    assert!(json.contains("ambiguous-negation"), "{json}");
}

#[test]
fn which_fixes_are_applied() {
    for (before, after) in [
        ("## Requirement: A\n\n- **Onwer:** ann\n", "## Requirement: A\n\n- **Owner:** ann\n"),
        ("# Constraint: C\n\n- **Then:** size < 5 KB\n", "# Constraint: C\n\n- **Then:** size < 5 kB\n"),
        ("# Requirement: A\nIt must. `test-id: limit`\n", "# Requirement: A\nIt must. `test-id: limit`\n"),
    ] {
        let folder = Folder::new([("spec/a.md", before)]);
        folder.specc(&["check", "--fix"]);
        assert_eq!(folder.read("spec/a.md"), after);
    }
}

#[test]
fn codes_are_explained() {
    let folder = Folder::new([]);
    let page = folder.specc(&["explain", "vague-word"]).ends_with(0).out();
    assert!(page.contains("vague-word") && page.lines().count() > 5, "{page}");
    let list = folder.specc(&["explain"]).ends_with(0).out();
    let codes = specc::driver::all_codes();
    assert!(codes.len() > 100, "{} codes", codes.len());
    for code in codes {
        assert!(list.contains(code.name), "{} is not listed", code.name);
    }
    let refused = folder.specc(&["explain", "vague-wrd"]).ends_with(2).err();
    assert!(refused.contains("vague-word"), "{refused}");
}

#[test]
fn each_pass_can_be_looked_into() {
    let folder = Folder::new([("spec/shed.md", VAGUE)]);
    let blocks = folder.specc(&["dump", "--stage", "document"]).ends_with(0).out();
    assert!(blocks.contains("heading") || blocks.contains("Heading"), "{blocks}");
    let ir: Value = serde_json::from_str(&folder.specc(&["dump"]).ends_with(0).out()).unwrap();
    assert_eq!(ir["files"][0]["clauses"][0]["title"]["plain"], "Answers");
    let dialect = folder.specc(&["dump", "--stage", "dialect"]).ends_with(0).out();
    assert!(dialect.contains("Requirement: Answers"), "{dialect}");
    let schema: Value =
        serde_json::from_str(&folder.specc(&["dump", "--schema", "ir"]).ends_with(0).out()).unwrap();
    assert!(schema["$schema"].is_string(), "{schema}");
}

#[test]
fn colour_is_for_terminals_and_who_asks() {
    let folder = Folder::new([("spec/shed.md", VAGUE)]);
    let colours = |variables: &[(&str, &str)], arguments: &[&str]| {
        let run = folder.specc_with(variables, &[&["check"], arguments].concat());
        run.err().contains('\u{1b}')
    };
    assert!(!colours(&[], &[]), "a pipe is no terminal");
    assert!(colours(&[], &["--color", "always"]));
    assert!(!colours(&[], &["--color", "never"]));
    assert!(!colours(&[("NO_COLOR", "1")], &[]));
}

#[test]
fn a_terminal_has_colour_unless_somebody_minds() {
    let folder = Folder::new([("spec/shed.md", VAGUE)]);
    let has_colour = |arguments: &[&str]| {
        let said = crate::progress::on_a_terminal(&folder, arguments)?;
        Some(said.contains("\u{1b}[1"))
    };
    assert_ne!(has_colour(&["check"]), Some(false));
    assert_ne!(has_colour(&["check", "--color", "never"]), Some(true));
}

#[test]
fn a_code_with_another_severity() {
    for (setting, result) in [
        ("off", ""),
        ("note", "note[vague-word]"),
        ("warning", "warning[vague-word]"),
        ("error", "error[vague-word]"),
    ] {
        let settings = format!("[severity]\nvague-word = \"{setting}\"\n");
        let folder = Folder::new([("spec/shed.md", VAGUE), ("specc.toml", &settings)]);
        let said = folder.specc(&["check", "--notes"]).err();
        assert_eq!(said.contains("[vague-word]"), !result.is_empty(), "{said}");
        assert!(said.contains(result), "{setting}: {said}");
    }
}

#[test]
fn variables_name_the_folders() {
    let folder = Folder::new([("spec/a.md", "# A\n"), ("other/b.md", "# B\n\n# C\n")]);
    let counted = |variables: &[(&str, &str)]| folder.specc_with(variables, &["check"]).ends_with(0).err();
    assert!(counted(&[]).contains("1 clause in 1 file"));
    assert!(counted(&[("SPECC_SPEC", "other")]).contains("2 clauses in 1 file"));
    assert!(counted(&[("SPECC_SPEC", "")]).contains("1 clause in 1 file"));
    folder.specc_with(&[("SPECC_OUT", "made")], &["build"]).ends_with(0);
    assert!(folder.has("made/docs/index.md") && !folder.has("out"));
}

#[test]
fn one_finding_too_many() {
    let text = "# Requirement: A\nIt must be fast. `test_id: a`\n\nIt must be easy. `test_id: b`\n\nIt must be quick. `test_id: c`\n\n\
                It must be fine [here](#gone). `test_id: d`\n\nIt must be fast. `test_id: e`\n";
    let folder = Folder::new([("spec/a.md", text), ("specc.toml", "[limits]\nfindings-per-file = 2\n")]);
    let said = folder.specc(&["check"]).ends_with(1).err();
    assert!(said.contains("error[too-many-findings]"), "{said}");
    assert_eq!(
        said.matches("[vague-word]").count() + said.matches("[dangling-reference]").count(),
        2,
        "{said}"
    );
}

#[test]
fn nothing_of_a_spec_is_run() {
    let text = "# Tutorial: T\n\n**Goal:** proof\n\n## Step: S\n\n```console\n$ touch proof\n```\n\n```sh\ntouch proof\n```\n\n\
                # Example: E\n\n```console\n$ touch proof\n```\n";
    let folder = Folder::new([("spec/a.md", text)]);
    for arguments in [
        &["check"][..],
        &["build"],
        &["dump"],
        &["explain", "out/docs/a.md:3"],
        &["trace"],
        &["check", "--fix"],
    ] {
        folder.specc(arguments);
        assert!(!folder.has("proof") && !folder.has("spec/proof"), "{arguments:?}");
    }
    assert!(folder.has("out/docs/a.md"));
}

/// A spec of which each target writes something.
const TOLD: &str = "# Shed\n\n## Requirement: Hours\nThe shed must open at eight. `id: hours`\n\n\
    ### Scenario: Morning\n- **When** it is eight\n- **Then** the shed opens\n\n\
    ## Feature: Evenings\nThe shed lends by candlelight.\n\n- **Benefit:** tools by candlelight\n- **Covers:** hours\n\n\
    ## Tutorial: A first loan\n- **Goal:** borrow a hammer\n\n### Step: Knock\nKnock at the green door.\n";

/// The lines below a folder that hold some words, as `path:line`.
fn lines_with(folder: &Folder, below: &str, words: &str) -> Vec<String> {
    let files = folder.files(below).into_iter().filter(|(path, _)| !path.contains(".specc/"));
    let lines = files.flat_map(|(path, text)| {
        let found = text.lines().enumerate().filter(|(_, line)| line.contains(words));
        found.map(|(at, _)| format!("{path}:{}", at + 1)).collect::<Vec<_>>()
    });
    lines.collect()
}

#[test]
fn following_an_output_back() {
    let folder = Folder::new([("spec/shed.md", TOLD)]);
    folder.specc(&["build"]).ends_with(0);
    let (mut docs, mut others) = (0, 0);
    for (target, words, clause) in [
        ("docs", "must open at eight", "shed/requirement-hours"),
        ("tests", "must open at eight", "shed/requirement-hours"),
        ("tutorial", "Knock at the green door", "step-knock"),
        ("announce", "candlelight", "feature-evenings"),
    ] {
        let lines = lines_with(&folder, &format!("out/{target}"), words);
        assert!(!lines.is_empty(), "{target} has no line with `{words}`");
        for place in lines {
            let said = folder.specc(&["explain", &place]).ends_with(0).out();
            assert!(said.contains(clause), "{place}: {said}");
            *(if target == "docs" { &mut docs } else { &mut others }) += 1;
        }
    }
    assert!(docs > 0 && others > 2);
}

#[test]
fn what_the_host_does_for_each_backend() {
    let files = [("specc.toml", "name = \"shed\"\n"), ("spec/shed.md", TOLD), ("spec/other.md", TOLD)];
    for target in ["docs", "tests", "tutorial", "announce"] {
        let folder = Folder::new(files);
        let build = |more: &[&str]| folder.specc(&[&["build", "-t", target], more].concat());
        build(&["--dry-run"]).ends_with(0);
        assert!(!folder.has("out"), "{target}: a dry run wrote");
        build(&[]).ends_with(0);
        let all = folder.files(&format!("out/{target}"));
        // A file of a person is left alone; one that a person changed is kept where it is theirs.
        let path = all.keys().find(|path| !path.contains(".specc/")).expect("a file").clone();
        folder.write(&format!("out/{target}/mine.txt"), "mine\n");
        folder.write(&path, "mine\n");
        build(&[]);
        let owner = if all[&format!("out/{target}/.specc/manifest")].contains("scaffold ") {
            "mine\n"
        } else {
            &all[&path]
        };
        assert_eq!(folder.read(&path), owner, "{target}");
        std::fs::remove_file(folder.path().join(&path)).unwrap();
        // What came from a file that is gone goes, and what is left is what a first build gives.
        std::fs::remove_file(folder.path().join("spec/other.md")).unwrap();
        build(&[]).ends_with(0);
        let fresh = Folder::new([files[0], files[1]]);
        fresh.specc(&["build", "-t", target]).ends_with(0);
        let without_records = |folder: &Folder| {
            let mut files = folder.files(&format!("out/{target}"));
            files.retain(|path, _| !path.contains(".specc/"));
            files
        };
        let mut left = without_records(&folder);
        assert_eq!(left.remove(&format!("out/{target}/mine.txt")).as_deref(), Some("mine\n"));
        assert_eq!(left, without_records(&fresh), "{target}");
    }
}

#[test]
fn an_error_stops_a_build() {
    let folder = Folder::new([("spec/a.md", "# A\n\n[gone](#nowhere)\n")]);
    folder.specc(&["build"]).ends_with(1);
    assert!(!folder.has("out"));
}

#[test]
fn a_file_in_the_way_of_docs() {
    let folder = Folder::new([("spec/shed.md", VAGUE), ("out/docs/shed.md", "mine\n")]);
    let run = folder.specc(&["build"]).ends_with(1);
    assert!(run.err().contains("is in the way"), "{}", run.err());
    assert_eq!(folder.read("out/docs/shed.md"), "mine\n");
    assert!(!folder.has("out/docs/index.md") && folder.has("out/tests/shed.test.mjs"));
}

#[test]
fn a_broken_file() {
    let text = "---\ntitle: [\n---\n\n# Requiremnt: A\n\n# Requirement: B\nIt must be fast. `test_id: b`\n\n```\nopen\n";
    let folder = Folder::new([("spec/a.md", text)]);
    let said = folder.specc(&["check"]).ends_with(1).err();
    for code in ["broken-front-matter", "misspelt-kind", "unclosed-fence", "vague-word"] {
        assert!(said.contains(&format!("[{code}]")), "{code} is not in\n{said}");
    }
}

#[test]
fn a_document_from_elsewhere() {
    let text = "# My notes\n\nWe went to the **lake**: it was cold.\n\n| Day | Sun |\n|--|--|\n| 1 | no |\n\n> *\"Must I?\"* he said.\n\n```js\nlet a;\n```\n";
    let folder = Folder::new([("spec/notes.md", text)]);
    let said = folder.specc(&["check"]).ends_with(0).err();
    assert!(said.contains("no findings"), "{said}");
    let ir = folder.specc(&["dump"]).ends_with(0).out();
    for words in ["it was cold", "Must I?", "let a;", "Sun"] {
        assert!(ir.contains(words), "{words}");
    }
}
