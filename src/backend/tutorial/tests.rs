//! What the backend makes of the fixture spec, and of specs that lack something.

use serde_json::json;

use super::super::fixture::{emitted, spec, tidebook};
use super::*;

#[test]
fn tutorials_make_pages_and_an_index() {
    let (files, findings) = emitted(&Tutorials::default(), &tidebook(), &json!({}));
    for (path, content) in &files {
        insta::assert_snapshot!(path.replace('.', "_"), content);
    }
    insta::assert_snapshot!("findings", findings.join("\n"));
}

#[test]
fn drafts_stand_in_an_order_that_can_be_followed() {
    let (files, findings) = emitted(&Tutorials::default(), &tidebook(), &json!({ "drafts": "always" }));
    for (path, content) in files.iter().filter(|(path, _)| path.starts_with("draft")) {
        insta::assert_snapshot!(path.replace('.', "_"), content);
    }
    assert!(findings.iter().any(|text| text.contains("tutorial-draft")), "{findings:?}");
}

/// What a spec of one file makes, and the codes of the findings.
fn made(text: &str) -> (std::collections::BTreeMap<String, String>, Vec<String>) {
    let (files, findings) = emitted(&Tutorials::default(), &spec(&[("a.md", text)], None), &json!({}));
    let codes = findings.iter().filter_map(|text| Some(text.split(['[', ']']).nth(1)?.to_owned()));
    (files, codes.collect())
}

#[test]
fn what_may_be_anything_is_an_ellipsis() {
    let text = "# Tutorial: Log\n\n- **Goal:** a log\n\n## Step: List\n\n```console\n$ ls [..]\n...\nlog-[..].txt\n```\n\n\
        ```http\nGET /logs HTTP/1.1\n```\n\n```http\nHTTP/1.1 200 OK\nETag: [..]\n\n[\"...\"]\n```\n";
    let (files, _) = made(text);
    let page = files.values().find(|page| page.contains("log-")).expect("the lesson");
    assert!(page.contains("ls [..]\n") && page.contains("…\nlog-….txt\n"), "{page}");
    assert!(page.contains("ETag: …\n\n[\"...\"]\n"), "{page}");
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
        let (files, _) = emitted(&Tutorials::default(), &tidebook(), &options);
        files.keys().filter(|path| path.starts_with("draft")).count()
    };
    assert_eq!(drafts(json!({})), 0);
    assert_eq!(drafts(json!({ "drafts": "never" })), 0);
    assert_eq!(drafts(json!({ "drafts": "missing" })), 0);
    assert_eq!(drafts(json!({ "drafts": "always" })), 2);
    let text = "# Bank\n\n## Scenario: Pay\n\n- **When** somebody pays\n- **Then** it is paid\n";
    let without = spec(&[("bank.md", text)], None);
    for (option, count) in [("missing", 1), ("never", 0)] {
        let (files, _) = emitted(&Tutorials::default(), &without, &json!({ "drafts": option }));
        assert_eq!(files.keys().filter(|path| path.starts_with("draft")).count(), count, "{option}");
    }
}

#[test]
fn links_of_lessons_lead_to_pages_or_out_of_the_spec() {
    let lessons = "# Tutorial: First\n\n- **Goal:** as [the second](b.md#tutorial-second) needs\n\n\
                   See [rules](b.md#requirement-r), [why][w] and [a site](https://a.io).\n\n\
                   ## Step 1: Go\n\nThen [go on](#step-1-go) or [read all](b.md). ![map](map.png)\n\n[w]: b.md#requirement-r\n";
    let others = "# Tutorial: Second\n\nIt follows [the first](a.md#tutorial-first).\n\n# Requirement: R\n\nIt must run.\n";
    let spec = spec(&[("a.md", lessons), ("b.md", others)], None);
    let page = |options: serde_json::Value| {
        let (mut files, _) = emitted(&Tutorials::default(), &spec, &options);
        assert!(files["second.md"].contains("follows [the first](first.md)."), "{}", files["second.md"]);
        files.remove("first.md").unwrap_or_default()
    };
    let plain = page(json!({}));
    for words in [
        "as [the second](second.md) needs",
        "See rules, why and [a site](https://a.io).",
        "[go on](first.md) or [read all](second.md). map",
    ] {
        assert!(plain.contains(words), "{words} in:\n{plain}");
    }
    let hosted = page(json!({ "source-url": "https://host/spec/" }));
    let rule = "https://host/spec/b.md#requirement-r";
    assert!(hosted.contains(&format!("See [rules]({rule}), [why]({rule})")), "{hosted}");
    assert!(hosted.contains("![map](https://host/spec/map.png)"), "{hosted}");
}
