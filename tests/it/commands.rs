//! What the command line says, word for word: `tests/cmd/*.md`. `TRYCMD=overwrite` writes the outputs
//! anew, for review.

use crate::project::{Folder, repository};

#[test]
fn the_command_line_says_what_is_written() {
    trycmd::TestCases::new().case("tests/cmd/*.md").run();
}

#[test]
fn init_makes_a_spec_that_builds_without_a_finding() {
    let folder = Folder::new([]);
    folder.specc(&["init", "shed"]).ends_with(0);
    let run = folder.specc(&["check", "shed", "--deny", "warnings"]).ends_with(0);
    assert!(run.err().contains("no findings"), "{}", run.err());
    folder.specc(&["build", "shed"]).ends_with(0);
    assert!(folder.has("shed/out/docs/index.md"));
}

#[test]
fn init_overwrites_nothing() {
    let folder = Folder::new([("spec/lending.md", "mine\n")]);
    let run = folder.specc(&["init"]).ends_with(2);
    assert!(run.err().contains("is in the way"), "{}", run.err());
    assert_eq!(folder.read("spec/lending.md"), "mine\n");
    assert!(!folder.has("specc.toml"));
}

const WRONG: &str = "# Bank\n\n## Requirement: Good\n\nIt MUST be good. `test_id: good`\n\n## Requirement: Bad\n\nIt MUST be [bad](#nowhere). `test_id: bad`\n";

#[test]
fn keep_going_leaves_out_what_is_wrong_and_says_so() {
    let folder = Folder::new([("spec/bank.md", WRONG)]);
    folder.specc(&["build", "--keep-going"]).ends_with(1);
    let page = folder.read("out/docs/bank.md");
    assert!(page.contains("Left out") && page.contains("be good"), "{page}");
    let suite = folder.read("out/tests/bank.test.mjs");
    assert!(suite.contains("[good]") && !suite.contains("[bad]"), "{suite}");
}

#[test]
fn reports_for_tools_are_whole_documents() {
    let folder = Folder::new([("spec/bank.md", WRONG)]);
    let json = folder.specc(&["check", "--format", "json"]).ends_with(1).out();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let place = &json["findings"][0]["place"];
    assert_eq!((place["path"].as_str(), place["start"]["line"].as_u64()), (Some("bank.md"), Some(9)));

    let sarif = folder.specc(&["check", "--format", "sarif"]).ends_with(1).out();
    let sarif: serde_json::Value = serde_json::from_str(&sarif).unwrap();
    let result = &sarif["runs"][0]["results"][0];
    let location = &result["locations"][0]["physicalLocation"];
    assert_eq!(location["artifactLocation"]["uri"], "spec/bank.md");
    assert_eq!(location["region"]["startLine"], 9);
    let rule = result["ruleIndex"].as_u64().and_then(|at| usize::try_from(at).ok()).unwrap();
    assert_eq!(sarif["runs"][0]["tool"]["driver"]["rules"][rule]["id"], result["ruleId"]);

    let github = folder.specc(&["check", "--format", "github"]).ends_with(1).out();
    assert!(github.starts_with("::error file=spec/bank.md,line=9,endLine=9,col=12,"), "{github}");
}

#[test]
fn denied_warnings_end_with_1_and_notes_with_0() {
    let folder = Folder::new([("spec/a.md", "## Principel: Kind\n\nText.\n")]);
    folder.specc(&["check"]).ends_with(0);
    folder.specc(&["check", "--deny", "warnings"]).ends_with(1);
    folder.specc(&["check", "--no-such-flag"]).ends_with(2);
}

#[test]
fn the_environment_and_flags_go_before_the_file() {
    let folder = Folder::new([
        ("specc.toml", "spec = \"one\"\n"),
        ("one/a.md", "# A\n"),
        ("two/b.md", "# B\n"),
        ("two/c.md", "# C\n"),
    ]);
    assert!(folder.specc(&["check"]).err().contains("1 file"));
    assert!(folder.specc(&["check", "two"]).err().contains("2 files"));
    let shown = folder.specc(&["config"]).out();
    assert!(shown.contains("spec") && shown.contains("\"one\"") && shown.contains("specc.toml"), "{shown}");
}

#[test]
fn each_completion_script_names_each_subcommand() {
    let folder = Folder::new([]);
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = folder.specc(&["completions", shell]).ends_with(0).out();
        for name in ["build", "check", "explain", "init", "dump"] {
            assert!(script.contains(name), "{shell}: {name}");
        }
    }
}

/// The README's first screen: its spec is the example that is kept, and its files appear.
#[test]
fn the_readme_tells_the_truth() {
    let readme = std::fs::read_to_string(repository().join("README.md")).unwrap();
    let spec = std::fs::read_to_string(repository().join("spec/examples/readme/loans.md")).unwrap();
    assert!(readme.contains(spec.trim()), "the README's spec is not spec/examples/readme/loans.md");
    let folder = Folder::new([("spec/loans.md", spec.as_str())]);
    let run = folder.specc(&["build"]).ends_with(0);
    assert!(run.err().contains("no findings"), "{}", run.err());
    for name in ["announce", "docs", "tests", "tutorial"] {
        assert!(readme.contains(&format!("── {name} ")), "the README's tree lacks {name}");
        assert!(folder.has(&format!("out/{name}/.specc/manifest")), "the build lacks {name}");
    }
}

#[test]
fn a_spec_in_another_form_is_printed_in_the_canonical_one() {
    let forms = [
        ("### User Story 1 - Pay (Priority: P1)\n", "### Requirement 1: Pay\n\n`priority: P1`\n"),
        ("# Scenario: S\n\n- **WHEN** it is paid\n", "# Scenario: S\n\n- **When** it is paid\n"),
        (
            "## Stay in bounds {#bounds authority=root}\n",
            "## Principle: Stay in bounds\n\n`id: bounds` `authority: root`\n",
        ),
        (
            "# Constraint: C\n\n* **Then**: `p95` latency ≤ 2 s\n",
            "# Constraint: C\n\n- **Then:** p95 latency <= 2 s\n",
        ),
    ];
    for (written, canonical) in forms {
        let folder = Folder::new([("spec/a.md", written)]);
        let printed = folder.specc(&["dump", "--stage", "dialect"]).ends_with(0).out();
        assert_eq!(printed, canonical);
    }
}

/// The spec that the tool exists for: one principle, two statements, one test.
#[test]
fn the_mission_is_one_principle_with_two_statements_and_one_test() {
    let Some(corpus) = crate::corpus::corpus() else { return };
    let text = std::fs::read_to_string(corpus.join("mission/spec/behavior.md")).unwrap();
    let folder = Folder::new([("spec/behavior.md", text.as_str())]);
    let ir = folder.specc(&["dump", "--stage", "ir"]).ends_with(0).out();
    let ir: serde_json::Value = serde_json::from_str(&ir).unwrap();
    let clauses = ir["files"][0]["clauses"].as_array().unwrap();
    assert_eq!(clauses.len(), 1);
    assert_eq!(clauses[0]["kind"]["value"], "principle");
    assert_eq!(clauses[0]["title"]["plain"], "Avoid Financial Advice");
    assert_eq!(clauses[0]["facts"]["test_ids"][0]["value"], "financial_advice_disclaimer");
    let statements = clauses[0]["statements"].as_array().unwrap();
    let modalities: Vec<_> = statements.iter().map(|statement| &statement["modality"]["value"]).collect();
    assert_eq!(modalities, ["must_not", "must"]);
    assert_eq!(statements[1]["condition"]["value"]["text"], "asked about specific investments");
    folder.specc(&["build"]).ends_with(0);
    let suite = folder.read("out/tests/behavior.test.mjs");
    assert_eq!(suite.matches("test(").count(), 1, "{suite}");
    assert!(suite.contains("[financial_advice_disclaimer]"), "{suite}");
}
