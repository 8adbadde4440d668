//! What the backend makes of the fixture spec, and of specs that lack something.

use serde_json::json;

use super::super::fixture::{emitted, spec, tidebook};
use super::*;

/// The words that templates add; all others are the author's.
const FIXED: [&str; 11] = [
    "# Release notes",
    "## [Unreleased]",
    "### Added",
    "### Deprecated",
    "### Removed",
    "## Read on",
    "For: ",
    "For ",
    ", for ",
    "Operation: ",
    "Scenario: ",
];

fn options() -> serde_json::Value {
    json!({
        "date": "2026-03-01",
        "links": [{ "title": "Read the manual", "url": "https://tidebook.dev/manual" }],
        "clause-url": "https://tidebook.dev/spec/{file}.html#{anchor}",
    })
}

fn features(text: &str) -> (std::collections::BTreeMap<String, String>, Vec<String>) {
    emitted(&Announce::default(), &spec(&[("product.md", text)], None), &json!({ "channels": ["x"] }))
}

#[test]
fn a_spec_with_features_makes_notes_an_announcement_and_posts() {
    let (files, findings) = emitted(&Announce::default(), &tidebook(), &options());
    for (path, content) in &files {
        insta::assert_snapshot!(path.replace(['/', '.'], "_"), content);
    }
    insta::assert_snapshot!("findings", findings.join("\n"));
}

/// All texts of the IR, as people read them.
fn texts(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => found.push(text.clone()),
        serde_json::Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        serde_json::Value::Object(members) => members.values().for_each(|member| texts(member, found)),
        _ => {}
    }
}

#[test]
fn every_line_is_of_the_author_or_a_fixed_heading() {
    let spec = tidebook();
    let mut sources = Vec::new();
    texts(&serde_json::to_value(&spec).expect("an IR as JSON"), &mut sources);
    texts(&options(), &mut sources);
    // Shorter ones would cover words by chance.
    sources.retain(|text| text.trim().len() >= 7);
    sources.extend(FIXED.map(str::to_owned));
    // What opens a line has a capital there.
    let mut sources: Vec<String> = sources.iter().map(|text| text.to_lowercase()).collect();
    sources.sort_by_key(|text| std::cmp::Reverse(text.len()));
    let (files, _) = emitted(&Announce::default(), &spec, &options());
    for (path, content) in &files {
        for line in content.lines() {
            let line = without_pages(line).to_lowercase();
            let rest = sources.iter().fold(line.clone(), |rest, text| rest.replace(text, ""));
            assert!(!rest.contains(char::is_alphabetic), "{path}: {line:?} leaves {rest:?}");
        }
    }
}

/// A line without the address of a clause's page, or of the call to action.
fn without_pages(line: &str) -> String {
    let words = line.split_once("](https://tidebook.dev/spec/").map_or(line, |(words, _)| words);
    words.replace("https://tidebook.dev/get", "")
}

#[test]
fn what_an_author_must_supply_is_reported_and_not_made_up() {
    let (files, findings) = features("## Feature: Sharing\n\nWords.\n");
    assert_eq!(files["posts/x.txt"], "Sharing\n");
    assert_eq!(files["announcement.md"], "# Sharing\n\n_Tidebook_\n");
    let codes: Vec<&str> = findings.iter().filter_map(|text| text.split(['[', ']']).nth(1)).collect();
    assert_eq!(
        codes,
        [
            "feature-without-headline",
            "feature-without-audience",
            "feature-without-proof",
            "feature-without-call-to-action"
        ]
    );
}

#[test]
fn a_spec_without_features_is_told_so_and_makes_nothing() {
    let (files, findings) = features("## Requirement: Sharing\n\nIt must share.\n");
    assert!(files.is_empty());
    assert_eq!(findings, ["note[no-feature]: there is no Feature to announce"]);
}

#[test]
fn a_removed_feature_is_told_and_a_planned_one_is_not() {
    let text = "## Feature: Fax\n`status: removed`\n\n- **Headline:** Send a fax\n\n\
                ## Feature: Doors\n`status: planned`\n\n- **Headline:** Doors that open\n\n\
                ## Feature: Sharing\n\n- **Headline:** Share it\n";
    let (files, _) = features(text);
    let notes = &files["release-notes.md"];
    let (_, removed) = notes.split_once("Removed").expect("what is removed");
    assert!(removed.contains("Send a fax"), "{notes}");
    assert!(
        files.iter().all(|(path, text)| path == "release-notes.md" || !text.contains("fax")),
        "{files:?}"
    );
    assert!(files.values().all(|text| !text.contains("Doors")), "{files:?}");
}

#[test]
fn a_call_to_action_that_leads_nowhere_takes_the_projects_address() {
    let text = "## Feature: Sharing\n\n- **Headline:** Share it\n- **Call to action:** Ask for an invite.\n";
    let (_, findings) = features(text);
    assert!(findings.iter().any(|text| text.contains("call-to-action-without-address")), "{findings:?}");
    let options = json!({ "url": "https://tidebook.dev", "channels": ["x"] });
    let (files, findings) = emitted(&Announce::default(), &spec(&[("product.md", text)], None), &options);
    assert_eq!(files["posts/x.txt"], "Share it\n\nAsk for an invite. https://tidebook.dev\n");
    assert!(files["announcement.md"].ends_with("**[Ask for an invite.](https://tidebook.dev)**\n"));
    assert!(!findings.iter().any(|text| text.contains("call-to-action")), "{findings:?}");
}

#[test]
fn a_call_to_action_that_names_a_command_needs_no_address() {
    let text = "## Feature: Sharing\n\n- **Headline:** Share it\n- **Call to action:** Run `tide share`.\n";
    let (_, findings) = features(text);
    assert!(!findings.iter().any(|text| text.contains("without-address")), "{findings:?}");
}

#[test]
fn a_headline_that_leaves_no_room_is_reported() {
    let headline = "a very long headline without a place to cut it ".repeat(8);
    let call = "[Get it](https://tidebook.dev/get)";
    let text = format!("## Feature: Long\n\n- **Headline:** {headline}\n- **Call to action:** {call}\n");
    let (files, findings) = features(&text);
    assert!(!files.contains_key("posts/x.txt"));
    assert!(findings.iter().any(|text| text.contains("post-too-long")), "{findings:?}");
}

#[test]
fn the_lead_is_named_by_id() {
    let lead = json!({ "lead": "product/feature-shared-trips", "channels": ["x"] });
    let (files, _) = emitted(&Announce::default(), &tidebook(), &lead);
    assert!(files["posts/x.txt"].starts_with("Fish together, keep one log"));
    let (_, findings) =
        emitted(&Announce::default(), &tidebook(), &json!({ "lead": "product/feature-shared-trip" }));
    assert!(findings.iter().any(|text| text.contains("unknown-lead")), "{findings:?}");
}
