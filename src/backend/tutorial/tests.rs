//! What the backend makes of the fixture spec, and of specs that lack something.

use serde_json::json;

use super::super::fixture::{emitted, spec, tidebook};
use super::*;

#[test]
fn tutorials_make_pages_and_an_index() {
    let (files, findings) = emitted(&Tutorials, &tidebook(), &json!({}));
    for (path, content) in &files {
        insta::assert_snapshot!(path.replace('.', "_"), content);
    }
    insta::assert_snapshot!("findings", findings.join("\n"));
}

#[test]
fn drafts_stand_in_an_order_that_can_be_followed() {
    let (files, findings) = emitted(&Tutorials, &tidebook(), &json!({ "drafts": "always" }));
    for (path, content) in files.iter().filter(|(path, _)| path.starts_with("draft")) {
        insta::assert_snapshot!(path.replace('.', "_"), content);
    }
    assert!(findings.iter().any(|text| text.contains("tutorial-draft")), "{findings:?}");
}

/// What a spec of one file makes, and the codes of the findings.
fn made(text: &str) -> (std::collections::BTreeMap<String, String>, Vec<String>) {
    let (files, findings) = emitted(&Tutorials, &spec(&[("a.md", text)], None), &json!({}));
    let codes = findings.iter().filter_map(|text| Some(text.split(['[', ']']).nth(1)?.to_owned()));
    (files, codes.collect())
}

#[test]
fn what_a_tutorial_lacks_is_reported() {
    let (files, codes) = made("## Tutorial: Alone\n\nWords.\n");
    // The goal and the steps are the business of the checks: one fault gives one finding.
    assert_eq!(codes, ["tutorial-without-frame"]);
    assert_eq!(files["alone.md"], "# Alone\n\nWords.\n\n---\n\n[All tutorials](index.md)\n");
    let (_, codes) = made(
        "## Tutorial: A\n\n- **Goal:** G.\n- **Audience:** a\n- **Time:** t\n- **Needs:** n\n\n### Step: S\n",
    );
    assert_eq!(codes, ["step-without-action"]);
}

#[test]
fn a_spec_without_anything_to_show_makes_nothing() {
    let (files, codes) = made("## Requirement: Rest\n\nIt must rest.\n");
    assert!(files.is_empty() && codes.is_empty(), "{files:?} {codes:?}");
}

#[test]
fn without_features_one_draft_shows_everything() {
    let text = "## Operation: Read a note\n`GET /notes/{id}`\n\n## Operation: Write a note\n`POST /notes`\n\n\
                ## Operation: Move a note\n`POST /notes/{id}/moves`\n\n- **Request:** `Move`\n\n\
                ## Type: Move\n\n| Field | Type |\n|---|---|\n| shelf_id | uuid |\n";
    let (files, codes) = made(text);
    assert_eq!(codes, ["tutorial-draft"]);
    let draft = &files["draft-tidebook.md"];
    let steps: Vec<&str> = draft.lines().filter(|line| line.starts_with("## ")).collect();
    assert_eq!(steps, ["## 1. Write a note", "## 2. Read a note", "## 3. Move a note"]);
    assert!(draft.contains("where the shelf comes from"), "{draft}");
    assert!(
        draft.contains("Read a note (`a/operation-read-a-note`): an example to run, with what comes back;"),
        "{draft}"
    );
}

#[test]
fn drafts_are_made_when_they_are_asked_for() {
    let drafts = |options| {
        let (files, _) = emitted(&Tutorials, &tidebook(), &options);
        files.keys().filter(|path| path.starts_with("draft")).count()
    };
    assert_eq!(drafts(json!({})), 0);
    assert_eq!(drafts(json!({ "drafts": "never" })), 0);
    assert_eq!(drafts(json!({ "drafts": "always" })), 2);
}

#[test]
fn lines_name_their_clause() {
    let options = json!({});
    let request = Request { spec: &tidebook(), options: &options, target: "tutorial" };
    let response = Tutorials.emit(&request);
    let page = response.files.iter().find(|file| file.path.as_str() == "your-first-catch.md");
    let clauses: Vec<&str> =
        page.expect("the page").provenance.iter().map(|part| part.clause.as_str()).collect();
    assert_eq!(
        clauses,
        [
            "lessons/tutorial-your-first-catch",
            "lessons/step-1-make-a-logbook",
            "lessons/step-2-name-the-boat",
            "lessons/step-3-log-a-mackerel"
        ]
    );
}
