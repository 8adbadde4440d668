//! Scenarios about requirements that the author named by ids.

use specc::driver::Compilation;
use specc::ir::{Clause, ClauseKind, Modality, Opening};

use super::readings::{first, titled};
use super::{compiled, filled, is_found, rows};
use crate::project::Folder;

/// The requirements that item ids open.
fn requirements(compilation: &Compilation) -> Vec<&Clause> {
    let clauses = compilation.spec.clauses().map(|(_, clause)| clause);
    clauses.filter(|clause| clause.opening == Opening::Item).collect()
}

/// Holds that a text has the requirement that a row names, with what it says, or none.
#[track_caller]
fn requirement_is_found(result: &str, text: &str) {
    let compilation = compiled(text);
    let found = requirements(&compilation);
    if result == "nothing" {
        assert!(found.is_empty(), "{text}");
        return;
    }
    let mut said = result.split('`').skip(1).step_by(2);
    let [clause] = &*found else { panic!("{} requirements in:\n{text}", found.len()) };
    assert_eq!(Some(clause.title.plain.as_str()), said.next(), "{text}");
    assert_eq!(clause.item_id.as_ref().map(|id| id.value.as_str()), clause.title.plain.split(' ').next());
    let statements: Vec<&str> =
        clause.statements.iter().map(|statement| statement.text.plain.as_str()).collect();
    assert_eq!(statements, said.collect::<Vec<_>>(), "{text}");
    assert!(clause.statements.iter().all(|statement| statement.id.as_str() == "FR-1"), "{text}");
}

#[test]
fn which_words_are_ids() {
    for row in rows("item-ids.md", "Which words are ids") {
        let compilation = compiled(&filled("# A\n\n- **{mark}**: It beeps.\n", &row));
        let is_requirement = row["result"] == "a Requirement";
        assert_eq!(requirements(&compilation).len(), usize::from(is_requirement), "{row:?}");
    }
}

#[test]
fn ids_in_text() {
    for row in rows("item-ids.md", "Ids in text") {
        requirement_is_found(&row["result"], &filled("{heading}\n\n{text}\n", &row));
    }
}

#[test]
fn what_a_paragraph_announces_is_its_own() {
    let text = "# A\n\nFR-1: The meter MUST:\n\n- beep\n- blink\n\nIt hums.\n\nFR-2: It MUST hum.\n\n- It MAY sing.\n";
    let compilation = compiled(text);
    let found = requirements(&compilation);
    let count = |at: usize| found[at].statements.len();
    assert_eq!((found.len(), count(0), count(1)), (2, 2, 1));
    let blocks: Vec<&str> = first(&compilation).blocks.iter().map(|block| block.markdown.as_str()).collect();
    let expected =
        ["FR-1: The meter MUST:", "- beep\n- blink", "It hums.", "FR-2: It MUST hum.", "- It MAY sing."];
    assert_eq!(blocks, expected);
}

/// The table that a row of the chapter describes.
fn table(columns: &str, row: &str) -> String {
    let cells: Vec<&str> = row.split("`, `").map(|cell| cell.trim_matches('`')).collect();
    let columns: Vec<&str> = columns.split(", ").collect();
    assert_eq!(cells.len(), columns.len(), "{row}");
    let line = |cells: &[&str]| format!("| {} |\n", cells.join(" | "));
    format!("# A\n\n{}{}{}", line(&columns), line(&vec!["---"; columns.len()]), line(&cells))
}

#[test]
fn tables_of_requirements() {
    for row in rows("item-ids.md", "Rows") {
        requirement_is_found(&row["result"], &table(&row["columns"], &row["row"]));
    }
    let two = table("ID, Description", "`R-1`, `It shall beep.`")
        + "| R-2 | Weighs two pounds |\n| R-3 | [R-1](#r-1) |\n";
    let compilation = compiled(&two);
    let titles: Vec<&str> =
        requirements(&compilation).iter().map(|clause| clause.title.plain.as_str()).collect();
    assert_eq!(titles, ["R-1", "R-2"]);
}

#[test]
fn priorities_give_the_strength() {
    for (word, strength) in [
        ("MUST", Some(Modality::Must)),
        ("must have", Some(Modality::Must)),
        ("**Shall**", Some(Modality::Must)),
        ("Should", Some(Modality::Should)),
        ("Could", Some(Modality::May)),
        ("MAY", Some(Modality::May)),
        ("Won’t", None),
    ] {
        let text = table(
            "ID, Priority, Area, Requirement",
            &format!("`R-1`, `{word}`, `all meters`, `Sounds when coins fall`"),
        );
        let compilation = compiled(&text);
        let found = requirements(&compilation);
        let statement = found.first().and_then(|clause| clause.statements.first());
        assert_eq!(statement.map(|statement| statement.modality.value), strength, "{word}");
        assert!(statement.is_none_or(|statement| statement.text.plain == "Sounds when coins fall"));
    }
    let said = compiled(&table("ID, Requirement, Priority", "`R-1`, `It MAY beep.`, `MUST`"));
    let statements = &requirements(&said)[0].statements;
    assert_eq!((statements.len(), statements[0].modality.value), (1, Modality::May));
}

#[test]
fn a_keyword_alone_says_nothing() {
    let compilation = compiled(
        "# A\n\n| Page | Priority |\n|---|---|\n| Login | MUST |\n| Help | **SHOULD** |\n\n- MAY.\n",
    );
    assert!(first(&compilation).statements.is_empty());
    let lead_in = compiled("# A\n\nMUST:\n\n- beep\n- hum\n");
    assert_eq!(first(&lead_in).statements.len(), 2);
}

#[test]
fn headings() {
    for row in rows("item-ids.md", "Headings") {
        let compilation = compiled(&filled("{heading}\n\n{text}\n", &row));
        let mut said = row["result"].split('`').skip(1).step_by(2);
        let Some(title) = said.next() else {
            let kind = first(&compilation).kind.value;
            assert!(row["result"].ends_with(kind.as_str()), "{row:?}");
            continue;
        };
        let clause = titled(&compilation, title);
        let id = clause.item_id.as_ref().map(|id| id.value.as_str());
        assert_eq!((clause.kind.value, id), (ClauseKind::Requirement, said.next()), "{row:?}");
        let statements: Vec<&str> = clause.statements.iter().map(|statement| statement.id.as_str()).collect();
        let expected = id.filter(|_| !row["text"].contains("beeps"));
        assert_eq!(statements, expected.into_iter().collect::<Vec<_>>(), "{row:?}");
    }
    let around = compiled("# Requirements\n\n## AUTH-3 Sounds\n\nIt beeps.\n\n## Sounds\n\nIt beeps.\n");
    let kinds: Vec<ClauseKind> = around.spec.clauses().map(|(_, clause)| clause.kind.value).collect();
    assert_eq!(kinds, [ClauseKind::Section, ClauseKind::Requirement, ClauseKind::Section]);
}

#[test]
fn a_document_of_numbered_requirements() {
    let text = "# Meter\n\n## 1 Functional requirements\n\n| ID | Requirement | Priority |\n|---|---|---|\n| FR-1 | Take coins. | Must |\n\n\
                ## 2 Others\n\nFR-2: It shall beep.\n\n- **FR-3**: It shall hum.\n- FR-4. It shall blink.\n\n### FR-5 Receipts\n\nIt shall print.\n";
    let compilation = compiled(text);
    let statements = compilation.spec.clauses().flat_map(|(_, clause)| &clause.statements);
    let ids: Vec<&str> = statements.map(|statement| statement.id.as_str()).collect();
    assert_eq!(ids, ["FR-1", "FR-2", "FR-3", "FR-4", "FR-5"]);
}

#[test]
fn tests_are_bound_by_item_ids() {
    let folder = Folder::new([
        (
            "spec/meter.md",
            "# Meter\n\n## REQ-1: Sounds\n\n### Scenario: Coins\n\n- Given a\n- When b\n- Then c\n\n## Tables\n\n| ID | Requirement |\n|---|---|\n| FR-7 | It shall hum. |\n",
        ),
        ("src/meter.rs", "// spec: REQ-1\nfn beep() {}\n\n// spec: FR-7\nfn hum() {}\n"),
    ]);
    let traced = folder.specc(&["trace"]).out();
    for (line, id) in [(1, "meter/req-1-sounds"), (4, "meter/fr-7")] {
        assert!(traced.lines().any(|found| found.contains(&line.to_string()) && found.contains(&format!("implements {id}"))), "{traced}");
    }
}

#[test]
fn what_several_clauses_are_called_names_none() {
    let item = "# A\n\n- **FR-1**: It must beep.\n";
    let folder = Folder::new([
        ("spec/coins.md", item),
        ("spec/cards.md", item),
        ("src/meter.rs", "// spec: FR-1\nfn beep() {}\n"),
        ("results.tap", "TAP version 13\nok 1 - [FR-1] beeps\nok 2 - [cards/fr-1] beeps\n1..2\n"),
    ]);
    let traced = folder.specc(&["trace"]).err();
    assert!(traced.contains("`FR-1` is the id of 2 clauses: `cards/fr-1`, `coins/fr-1`"), "{traced}");
    let told = folder.specc(&["test", "--results", "results.tap"]).out();
    assert!(told.contains("`FR-1` is the id of 2 clauses: `cards/fr-1`, `coins/fr-1`"), "{told}");
    assert!(told.contains("2 statements: 1 passed, 1 not checkable"), "{told}");
}

#[test]
fn an_item_id_given_twice() {
    is_found("duplicate-item-id", "# A\n\n- **FR-1**: It must beep.\n- **FR-1**: It must hum.\n");
}
