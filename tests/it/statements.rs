//! Which sentences are statements, and what they say.

use crate::lowering::{assert_statements, lower, statements};

#[test]
fn one_statement_a_keyword_with_subject_and_condition() {
    assert_statements(
        "# Requirement: R\n\nThe server must answer, and must not wait. When asked twice, it shall refuse.\n",
        &[
            "must: The server | - | The server must answer, and must not wait.",
            "must not: The server | - | The server must answer, and must not wait.",
            "must: The server | When asked twice | When asked twice, it shall refuse.",
        ],
    );
}

#[test]
fn upper_case_counts_everywhere_and_lower_case_in_promises() {
    let body = "The server must a. The server MUST b. It may c. It MAY d. It is NOT RECOMMENDED.\n";
    let count = |head: &str| statements(&format!("{head}\n\n{body}")).lines().count();
    assert_eq!(count("# Intro"), 3);
    assert_eq!(count("# Principle: P"), 4);
    assert_eq!(count("# Tutorial: T"), 3);
    assert_eq!(count("# Section {#with_id}\n\n## Plain, inside"), 4);
    assert_eq!(count("# Principle: P\n\n## Decision: D\n\n### Plain, inside"), 3);
}

#[test]
fn a_negation_stands_right_after_its_keyword_or_after_an_adverb() {
    let modality = |sentence: &str| {
        let found = statements(&format!("# Principle: P\n\n{sentence}\n"));
        found.split(':').next().unwrap_or("").to_owned()
    };
    for sentence in
        ["It mustn't a.", "It must never a.", "It **must** *not* a.", "It MUST not a.", "It mustn’t a."]
    {
        assert_eq!(modality(sentence), "must not", "{sentence}");
    }
    assert_eq!(modality("It should also generally not a."), "should not");
    assert_eq!(modality("It should consider not just a."), "should");
    assert_eq!(modality("It must not only a, but b."), "must");
    assert_eq!(modality("It may not a."), "must not?");
    assert_eq!(modality("A must-have, a MUST_HAVE, and MAYÚSCULAS."), "");
    assert_eq!(modality("金額はMUSTです。"), "must");
}

#[test]
fn what_is_quoted_or_code_is_not_searched() {
    assert_statements(
        "# Principle: P\n\nThe words \"must\", `must`, “must not” and [a](must.md) <!-- must --> https://must.example[^must] are kept.\n\n> You must not read quotes.\n\n```\nmust\n```\n\n> [!NOTE]\n> It must.\n",
        &[],
    );
}

#[test]
fn sentences_end_where_a_reader_ends_them() {
    assert_statements(
        "# Principle: P\n\nIt must do a (e.g. b. or c.). It must use 1.5 ms, i.e. not 2. Dr. No must see\nit. “It must.” No\n",
        &[
            "must: It | - | It must do a (e.g. b. or c.).",
            "must: It | - | It must use 1.5 ms, i.e. not 2.",
            "must: Dr. No | - | Dr. No must see it.",
        ],
    );
    assert_statements(
        "# A\n\nサーバーは MUST 応答。次も MUST する。\n",
        &["must: サーバーは | - | サーバーは MUST 応答。", "must: 次も | - | 次も MUST する。"],
    );
}

#[test]
fn conditions_stand_at_the_start_or_in_the_middle() {
    assert_statements(
        "# Requirement: R\n\nWHEN a user signs in THE SYSTEM SHALL greet. The server must, in any case, answer when the token is absent, expired or revoked. If a or b fails, then the client must stop. It must check if it runs.\n",
        &[
            "must: THE SYSTEM | When a user signs in | WHEN a user signs in THE SYSTEM SHALL greet.",
            "must: The server | When the token is absent, expired or revoked | The server must, in any case, answer when the token is absent, expired or revoked.",
            "must: the client | If a or b fails | If a or b fails, then the client must stop.",
            "must: the client | - | It must check if it runs.",
        ],
    );
}

#[test]
fn items_take_their_lead_in() {
    assert_statements(
        "# Requirement: R\n\nWhen full, the server must:\n\n- refuse writes\n- serve reads. It should say so.\n- the client should wait\n",
        &[
            "must: the server | When full | + refuse writes",
            "must: the server | When full | + serve reads.",
            "should: the server | - | It should say so.",
            "should: the client | When full | + the client should wait",
        ],
    );
    assert_statements(
        "# A\n\nIf a registry can, it:\n\n1. SHOULD try\n2. waits\n",
        &["should: it | If a registry can | + SHOULD try"],
    );
}

#[test]
fn an_item_id_names_its_statements() {
    let (_, file, _) =
        lower("# A\n\nThe system:\n\n- **FR-001**: System must a and must b.\n- **FR-002**: No keyword.\n");
    let ids: Vec<&str> = file
        .clauses
        .iter()
        .flat_map(|clause| &clause.statements)
        .map(|statement| statement.id.as_str())
        .collect();
    assert_eq!(ids, ["FR-001", "FR-001~2"]);
    let first = file.clauses.iter().flat_map(|clause| &clause.statements).next().expect("a statement");
    assert_eq!(first.text.plain, "System must a and must b.");
    assert_eq!(first.subject.as_ref().map(|subject| subject.value.as_str()), Some("System"));
}

#[test]
fn what_follows_completes_a_statement() {
    let (source, file, _) = lower("# A\n\nIt MUST match:\n\n```\n[a-z]+\n```\n\nIt MUST be.\n");
    let details: Vec<_> = file.clauses[0].statements.iter().map(|statement| &statement.detail).collect();
    let detail = details[0].as_ref().expect("a detail");
    assert_eq!(source.slice(detail.span), "```\n[a-z]+\n```");
    assert!(details[1].is_none());
}

#[test]
fn commentary_makes_no_promises() {
    assert_statements(
        "# A\n\nIt MUST a.\n\n<!-- specc: off -->\n\nIt MUST b.\n\n## B\n\nIt MUST c.\n\n<!-- specc: on -->\n\nIt MUST d.\n\n## C (informative)\n\nIt MUST e.\n\n### D\n\nIt MUST f.\n\n## E\n\n*This section is non-normative.*\n\nIt MUST g.\n\n!!! meta \"Commentary\"\n\n    It MUST h.\n\nIt MUST i.\n\n## F\n\nIt MUST j. <!-- specc: off --> It MUST k. <!-- specc: on --> It MUST l.\n",
        &[
            "must: It | - | It MUST a.",
            "must: It | - | It MUST d.",
            "must: It | - | It MUST j.",
            "must: It | - | It MUST l.",
        ],
    );
}

#[test]
fn the_boilerplate_of_bcp_14_is_no_statement() {
    assert_statements(
        "# A\n\nThe key words MUST, MUST NOT and MAY are to be interpreted as described in BCP 14. It MUST be read.\n",
        &["must: It | - | It MUST be read."],
    );
}

#[test]
fn cells_hold_statements_and_headers_do_not() {
    assert_statements(
        "# A\n\n| MUST | b |\n|---|---|\n| The server MUST a. | The client SHOULD b. |\n",
        &["must: The server | - | The server MUST a.", "should: The client | - | The client SHOULD b."],
    );
}

#[test]
fn a_statement_in_a_quoted_list_keeps_its_place() {
    let text = "# A\n\n- The server **MUST\n  NOT** lie.\n";
    let (source, file, _) = lower(text);
    let statement = &file.clauses[0].statements[0];
    assert_eq!(source.slice(statement.modality.span), "MUST\n  NOT");
    assert_eq!(statement.text.markdown(), "The server **MUST NOT** lie.");
    let slices: Vec<&str> = statement.text.segments.iter().map(|&span| source.slice(span)).collect();
    assert_eq!(slices, ["The server **MUST", "NOT** lie."]);
}

#[test]
fn names_do_not_depend_on_position_or_emphasis() {
    let ids = |text: &str| -> Vec<String> {
        let (_, file, _) = lower(text);
        file.clauses[0].statements.iter().map(|statement| statement.id.0.clone()).collect()
    };
    let one = ids("# A\n\nIt MUST a[^x].\n");
    let two = ids("# A\n\nIt MUST b.\n\nIt **MUST**\na.\n");
    assert_eq!(one[0], two[1]);
    assert_ne!(two[0], two[1]);
}

#[test]
fn words_are_as_people_read_them() {
    let text = "# Requirement: It \\*s\n\nFirst. It must \\*a\\* &amp; **b**. It must [c](d) &lt;e&gt;.\n";
    let (_, file, _) = lower(text);
    let words = file.clauses[0].statements.iter().map(|statement| statement.text.plain.as_str());
    assert_eq!(words.collect::<Vec<_>>(), ["It must *a* & b.", "It must c <e>."]);
    assert_eq!(file.clauses[0].title.plain, "It *s");
}
