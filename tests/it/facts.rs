//! Annotations, attributes, front matter, suppressions and questions.

use specc::base::Origin;
use specc::ir::{ClauseKind, Priority, Status, Target};

use crate::lowering::{clause, findings, lower};

#[test]
fn annotations_count_in_three_places_only() {
    let (_, file, _) = lower(
        "# Requirement: Title `priority: P2` {#given}\n\nIt must a. `test_id: one, two` `owner: ops`\n\n`since: 1.10`\n\nThe code `until: 2` is code, and so is `status: x` too\n\n> `applies: macos`\n",
    );
    let clause = clause(&file, "Title");
    let facts = &clause.facts;
    let test_ids: Vec<&str> = facts.test_ids.iter().map(|id| id.value.as_str()).collect();
    assert_eq!(test_ids, ["one", "two"]);
    assert_eq!(clause.statements[0].test_ids.len(), 2);
    assert_eq!(clause.statements[0].text.plain, "It must a.");
    assert_eq!(facts.owner.as_ref().map(|owner| owner.value.as_str()), Some("ops"));
    assert_eq!(facts.since.as_ref().map(|since| since.value.as_str()), Some("1.10"));
    assert_eq!(facts.priority.as_ref().map(|priority| priority.value), Some(Priority::P2));
    assert!(facts.until.is_none() && facts.status.is_none() && facts.applies.is_empty());
    assert_eq!(clause.id.as_str(), "given");
}

#[test]
fn an_example_has_the_annotations_of_a_paragraph() {
    let (_, file, found) = lower(
        "# Example: E\n\n`id: morning` `test_id: opens`\n\n> **User:** When?\n\n- **Includes:** `eight`\n\n`owner: ann`\n",
    );
    let example = file.clauses.iter().find(|clause| clause.id.as_str() == "morning").expect("the example");
    assert_eq!(example.facts.test_ids.first().map(|id| id.value.as_str()), Some("opens"));
    assert_eq!(example.facts.owner.as_ref().map(|owner| owner.value.as_str()), Some("ann"));
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn steps_and_examples_hold_no_annotations() {
    let (_, file, found) = lower(
        "# Scenario: S\n\n- **Given** a. `owner: x`\n- **Then** b. `owner: z`\n\n# Example: E\n\nSay so. `owner: y`\n",
    );
    assert!(file.clauses.iter().all(|clause| clause.facts.owner.is_none()));
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn an_id_is_the_statements_or_the_clauses() {
    let (_, file, _) = lower(
        "# Requirement: A\n\nIt must a and must b. `id: rule`\n\n# Requirement: B\n\n`id: own`\n\n# Requirement: C\n\nNo promise. `id: of_c`\n",
    );
    let ids: Vec<&str> =
        clause(&file, "A").statements.iter().map(|statement| statement.id.as_str()).collect();
    assert_eq!(ids, ["rule", "rule~2"]);
    assert_eq!(clause(&file, "A").explicit_id, None);
    assert_eq!(clause(&file, "B").id.as_str(), "own");
    assert_eq!(clause(&file, "C").id.as_str(), "of_c");
}

#[test]
fn an_html_anchor_is_an_id() {
    let (_, file, _) = lower(
        "<a id=\"first\"></a>\n# A\n\ntext\n\n<a name='second'></a>\n\n## B\n\n## C <a id=\"third\"></a>\n\n## D\n\n<a id=\"fourth\"></a>\n\ntext with <a id=\"no\"></a> inside\n",
    );
    let ids: Vec<Option<&str>> = file
        .clauses
        .iter()
        .filter(|clause| clause.kind.value == ClauseKind::Section && !clause.title.is_empty())
        .map(|clause| clause.explicit_id.as_ref().map(|id| id.value.as_str()))
        .collect();
    assert_eq!(ids, [Some("first"), Some("second"), Some("third"), Some("fourth")]);
}

#[test]
fn a_priority_in_brackets_is_cut_from_the_title() {
    let (source, file, _) = lower("### User Story 1 - Create an album (Priority: P1)\n");
    let clause = clause(&file, "Create an album");
    let priority = clause.facts.priority.as_ref().expect("a priority");
    assert_eq!((priority.value, source.slice(priority.span)), (Priority::P1, "P1"));
    assert_eq!(clause.anchor, "user-story-1---create-an-album-priority-p1");
}

#[test]
fn facts_come_from_attributes_labels_and_above() {
    let (_, file, _) = lower(
        "---\nowner: ops\nstatus: planned\nlanguage: de\nkind: Principle\n---\n\n# Top {authority=root status=active x=1}\n\n## Requirement: R\n\n- **Owner:** Legal\n- **Status:** deprecated\n- **Priority:** as it comes\n\n### Requirement: Inner\n",
    );
    let top = clause(&file, "Top");
    assert_eq!(top.kind.value, ClauseKind::Principle);
    assert_eq!(top.facts.status.as_ref().map(|status| status.value), Some(Status::Active));
    assert_eq!(
        top.facts.owner.as_ref().map(|owner| (owner.value.as_str(), owner.origin)),
        Some(("ops", Origin::Inherited))
    );
    assert_eq!(top.facts.attributes.len(), 1);
    let inner = clause(&file, "Inner");
    assert_eq!(inner.facts.owner.as_ref().map(|owner| owner.value.as_str()), Some("Legal"));
    assert_eq!(inner.facts.status.as_ref().map(|status| status.value), Some(Status::Deprecated));
    assert_eq!(clause(&file, "R").labels.len(), 1);
    assert_eq!(file.language.as_ref().map(|language| language.value.as_str()), Some("de"));
}

#[test]
fn slips_in_annotations_are_found() {
    assert_eq!(
        findings("# Requirement: R\n\nIt must a. `test-id: x`\n"),
        ["unknown-annotation: `test-id` is no annotation, so this is code @ test-id"]
    );
    assert_eq!(
        findings("# Requirement: R\n\n`status: activ` `priority: P9` `open: yes`\n"),
        [
            "broken-annotation-value: `activ` is no value of `status` @ activ",
            "broken-annotation-value: `P9` is no value of `priority` @ P9",
            "broken-annotation-value: `yes` is no value of `open` @ yes",
        ]
    );
    assert!(findings("# R\n\nThe header is `state: x`\n\nSo is this. `stat: x`\n").is_empty());
}

#[test]
fn slips_in_headings_and_front_matter_are_found() {
    assert_eq!(
        findings(
            "---\nkind: Principel\n---\n# Scenerio: A\n\n# Note: B\n\n# Team: C\n\n# Principles: D\n\n# E {#e authority}\n"
        ),
        [
            "unknown-front-matter-kind: `Principel` is no kind of clause @ Principel",
            "misspelt-kind: `Scenerio` is no kind of clause, so this is a section @ Scenerio",
            "broken-attributes: this attribute list cannot be read @ {#e authority}",
        ]
    );
}

#[test]
fn suppressions_cover_the_block_that_holds_them_or_the_next() {
    let (source, file, found) = lower(
        "<!-- specc: allow(a, b) the law says so -->\n\n# Heading\n\nText <!-- specc: allow(c) quoted --> here.\n\n<!-- a note -->\n\n<!-- specc: allow(d) -->\n<!-- specc: alow(e) x -->\n<!-- specc: on -->\n\n- item\n",
    );
    let covered: Vec<(&str, &str)> = file
        .suppressions
        .iter()
        .map(|suppression| (suppression.code.value.as_str(), source.slice(suppression.covers)))
        .collect();
    assert_eq!(
        covered,
        [
            ("a", "# Heading"),
            ("b", "# Heading"),
            ("c", "Text <!-- specc: allow(c) quoted --> here."),
            ("d", "- item"),
        ]
    );
    assert_eq!(file.suppressions[0].reason, "the law says so");
    let codes: Vec<&str> = found.iter().map(|finding| finding.code.name).collect();
    assert_eq!(codes, ["broken-directive", "broken-directive"]);
}

#[test]
fn a_suppression_after_the_last_block_of_an_item_covers_the_item() {
    let (source, file, _) = lower(
        "- one\n\n  <!-- specc: allow(a) x -->\n- two\n\n> three\n>\n> <!-- specc: allow(b) x -->\n> <!-- specc: allow(c) x -->\n\nend\n\n<!-- specc: allow(d) x -->\n",
    );
    let covered: Vec<&str> =
        file.suppressions.iter().map(|suppression| source.slice(suppression.covers)).collect();
    assert!(covered[0].starts_with("one") || covered[0].starts_with("- one"), "{covered:?}");
    assert!(!covered[0].contains("two") && covered[1].starts_with("> three"), "{covered:?}");
    assert_eq!(covered[1], covered[2]);
    assert_eq!(covered[3], "<!-- specc: allow(d) x -->");
}

#[test]
fn questions_and_prompts_are_found_outside_code() {
    let (source, file, _) = lower(
        "# A [^head]\n\n- **FR-1**: It MUST [NEEDS CLARIFICATION: which [of two]?] `[NEEDS CLARIFICATION: no]`.[^p1]\n\nDefined[^d] and `[^code]` and \\[^escaped].\n\n[^d]: There.\n",
    );
    let questions: Vec<&str> = file
        .clauses
        .iter()
        .flat_map(|clause| &clause.questions)
        .map(|question| question.text.value.as_str())
        .collect();
    assert_eq!(questions, ["which [of two]?"]);
    let prompts: Vec<&str> = file
        .references
        .iter()
        .filter(|reference| matches!(reference.target.value, Target::Prompt { .. }))
        .map(|reference| source.slice(reference.target.span))
        .collect();
    assert_eq!(prompts, ["[^head]", "[^p1]"]);
    assert!(!clause(&file, "A").title.plain.contains("head"));
}
