//! What a build does to a scaffold that people edited: what they wrote stays, and what changes in
//! the spec comes in.

use crate::project::{Folder, Run};

pub(crate) const BANK: &str = "\
# Bank

## Requirement: Limits {#limits}

The bank MUST decline a transfer over the limit.

## Requirement: Greetings

The clerk MUST greet each customer by name.

## Requirement: Opening

The branch MUST open its doors at nine.
";
pub(crate) const SUITE: &str = "out/tests/bank.test.mjs";

/// A folder with this spec, built.
pub(crate) fn built(spec: &str) -> Folder {
    let folder = Folder::new([("spec/bank.md", spec)]);
    folder.specc(&["build", "-t", "tests"]).ends_with(0);
    folder
}

/// Builds the tests; nothing is in conflict.
#[track_caller]
pub(crate) fn build(folder: &Folder) -> Run {
    let run = folder.specc(&["build", "-t", "tests"]).ends_with(0);
    let again = folder.specc(&["build", "--check", "-t", "tests"]).ends_with(0);
    assert_eq!(again.out(), "", "a second build would change something");
    run
}

/// Replaces text in a file; it must be there.
#[track_caller]
pub(crate) fn edit(folder: &Folder, path: &str, old: &str, new: &str) {
    let text = folder.read(path);
    assert!(text.contains(old), "`{old}` is not in:\n{text}");
    folder.write(path, &text.replace(old, new));
}

/// What stands in a test that nobody wrote.
const PENDING: &str = "    t.todo(\"pending\");\n";

/// Writes a test that is pending.
#[track_caller]
pub(crate) fn write_test(folder: &Folder, id: &str, body: &str) {
    let suite = folder.read(SUITE);
    let pending = region(&suite, id);
    assert!(pending.contains(PENDING), "`{id}` is not pending in:\n{suite}");
    folder.write(SUITE, &suite.replace(pending, &pending.replace(PENDING, body)));
}

const LIMITS_BODY: &str = "    assert.equal(transfer(101), \"declined\");\n";

/// The region of an id, from its marker to its end.
fn region<'a>(text: &'a str, id: &str) -> &'a str {
    let start = text.find(&format!("specc:begin {id} ")).unwrap_or_else(|| panic!("no {id} in:\n{text}"));
    let end = text[start..].find("specc:end").unwrap();
    &text[start..start + end]
}

#[test]
fn a_new_signature_comes_in_above_a_body_that_stays() {
    let folder = built(BANK);
    write_test(&folder, "limits", LIMITS_BODY);
    edit(&folder, "spec/bank.md", "over the limit", "over the daily limit");
    build(&folder);
    let suite = folder.read(SUITE);
    let limits = region(&suite, "limits");
    assert!(limits.contains("over the daily limit") && limits.contains(LIMITS_BODY), "{suite}");
    assert!(!limits.contains("pending"), "{suite}");
}

#[test]
fn a_signature_that_both_changed_in_other_words_unites() {
    let folder = built(BANK);
    edit(&folder, SUITE, "Limits\", (t) => {", "Limits\", async (t) => {");
    edit(&folder, "spec/bank.md", "Requirement: Limits", "Requirement: Daily limits");
    build(&folder);
    let suite = folder.read(SUITE);
    assert!(suite.contains("Requirement: Daily limits\", async (t) => {"), "{suite}");
}

#[test]
fn a_clause_that_is_renamed_under_its_id_keeps_its_body() {
    let folder = built(BANK);
    write_test(&folder, "limits", LIMITS_BODY);
    edit(&folder, "spec/bank.md", "Requirement: Limits", "Requirement: No more than that");
    build(&folder);
    let suite = folder.read(SUITE);
    let limits = region(&suite, "limits");
    assert!(limits.contains("No more than that") && limits.contains(LIMITS_BODY), "{suite}");
}

const GREETINGS: &str = "bank/requirement-greetings";
const GREETINGS_BODY: &str = "    assert.match(greet(\"Ada\"), /Ada/);\n";

#[test]
fn a_body_follows_a_clause_whose_id_changed_with_its_title() {
    let folder = built(BANK);
    write_test(&folder, GREETINGS, GREETINGS_BODY);
    edit(&folder, "spec/bank.md", "Requirement: Greetings", "Requirement: A warm welcome");
    let said = build(&folder).err();
    assert!(said.contains("now stands at `bank/requirement-a-warm-welcome`"), "{said}");
    let suite = folder.read(SUITE);
    assert!(region(&suite, "bank/requirement-a-warm-welcome").contains(GREETINGS_BODY), "{suite}");
    assert!(!suite.contains(GREETINGS), "{suite}");
}

#[test]
fn a_body_that_could_follow_two_clauses_is_an_orphan() {
    let folder = built(BANK);
    write_test(&folder, GREETINGS, GREETINGS_BODY);
    let twice = "## Requirement: Welcome\n\nThe clerk MUST greet each customer by name.\n\n\
                 ## Requirement: Hello\n\nThe clerk MUST greet each customer by name.\n";
    edit(
        &folder,
        "spec/bank.md",
        "## Requirement: Greetings\n\nThe clerk MUST greet each customer by name.\n",
        twice,
    );
    let said = build(&folder).err();
    assert!(said.contains("`bank/requirement-greetings` is no longer in the spec"), "{said}");
    let suite = folder.read(SUITE);
    assert!(
        suite.contains(&format!("// specc:orphan {GREETINGS} ")) && suite.contains(GREETINGS_BODY),
        "{suite}"
    );
}

#[test]
fn a_clause_that_is_gone_takes_its_test_along_unless_somebody_edited_it() {
    let folder = built(BANK);
    write_test(&folder, GREETINGS, GREETINGS_BODY);
    folder.write(
        "spec/bank.md",
        "# Bank\n\n## Requirement: Limits {#limits}\n\nThe bank MUST decline a transfer over the limit.\n",
    );
    let said = build(&folder).err();
    assert!(said.contains("`bank/requirement-greetings` is no longer in the spec"), "{said}");
    let suite = folder.read(SUITE);
    assert!(suite.contains("specc:orphan") && suite.contains(GREETINGS_BODY), "{suite}");
    assert!(!suite.contains("opening"), "{suite}");
    // The clause comes back, and takes what was written for it.
    folder.write("spec/bank.md", BANK);
    build(&folder);
    let suite = folder.read(SUITE);
    assert!(region(&suite, GREETINGS).contains(GREETINGS_BODY) && !suite.contains("orphan"), "{suite}");
}

#[test]
fn imports_and_helpers_stay_where_they_are() {
    let folder = built(BANK);
    let import = "import { describe, test } from \"node:test\";\n";
    edit(&folder, SUITE, import, &format!("import assert from \"node:assert\";\n{import}"));
    edit(
        &folder,
        SUITE,
        "  // specc:begin bank/requirement-greetings",
        "  const clerk = hire();\n\n  // specc:begin bank/requirement-greetings",
    );
    edit(
        &folder,
        "spec/bank.md",
        "## Requirement: Opening",
        "## Requirement: Closing\n\nThe branch MUST close at five.\n\n## Requirement: Opening",
    );
    build(&folder);
    let suite = folder.read(SUITE);
    assert!(suite.contains(&format!("import assert from \"node:assert\";\n{import}")), "{suite}");
    assert!(
        suite.contains("  const clerk = hire();\n\n  // specc:begin bank/requirement-greetings"),
        "{suite}"
    );
    assert!(suite.contains("bank/requirement-closing"), "{suite}");
}

#[test]
fn line_ends_of_windows_stay() {
    let folder = built(BANK);
    write_test(&folder, "limits", LIMITS_BODY);
    let suite = folder.read(SUITE).replace('\n', "\r\n");
    folder.write(SUITE, &suite);
    build(&folder);
    assert_eq!(folder.read(SUITE), suite);
    edit(&folder, "spec/bank.md", "over the limit", "over the daily limit");
    build(&folder);
    let suite = folder.read(SUITE);
    assert!(suite.contains("over the daily limit") && suite.contains(LIMITS_BODY.trim()), "{suite}");
    assert_eq!(suite.matches('\n').count(), suite.matches("\r\n").count());
}

#[test]
fn a_region_that_a_person_took_out_stays_away() {
    let folder = built(BANK);
    let suite = folder.read(SUITE);
    let start = suite.find("  // specc:begin bank/requirement-greetings").unwrap();
    let end = start + suite[start..].find("specc:end\n").unwrap() + "specc:end\n".len();
    folder.write(SUITE, &format!("{}{}", &suite[..start], &suite[end..]));
    edit(&folder, "spec/bank.md", "over the limit", "over the daily limit");
    let said = build(&folder).err();
    assert!(said.contains("`bank/requirement-greetings` was taken out by hand"), "{said}");
    let suite = folder.read(SUITE);
    assert!(!suite.contains("greetings") && suite.contains("daily limit"), "{suite}");
}

#[test]
fn text_whose_marker_a_person_deleted_stays_as_it_is() {
    for marker in ["specc:begin limits", "specc:end"] {
        let folder = built(BANK);
        write_test(&folder, "limits", LIMITS_BODY);
        let suite = folder.read(SUITE);
        let at = suite.find(marker).unwrap();
        let (start, end) = (suite[..at].rfind('\n').unwrap() + 1, at + suite[at..].find('\n').unwrap() + 1);
        folder.write(SUITE, &format!("{}{}", &suite[..start], &suite[end..]));
        edit(&folder, "spec/bank.md", "over the limit", "over the daily limit");
        edit(&folder, "spec/bank.md", "by name", "by their name");
        build(&folder);
        let suite = folder.read(SUITE);
        assert_eq!(suite.matches(LIMITS_BODY).count(), 1, "{marker}: {suite}");
        assert!(suite.contains("by their name") && !suite.contains("daily limit"), "{marker}: {suite}");
    }
}

#[test]
fn lines_that_both_changed_are_a_conflict_until_somebody_chooses() {
    for (side, words, gone) in
        [("ours", "// must: mine", "daily"), ("theirs", "daily limit", "// must: mine")]
    {
        let folder = built(BANK);
        write_test(&folder, "limits", LIMITS_BODY);
        edit(&folder, SUITE, "// must: The bank MUST decline a transfer over the limit.", "// must: mine");
        edit(&folder, "spec/bank.md", "over the limit", "over the daily limit");
        let said = folder.specc(&["build", "-t", "tests"]).ends_with(1).err();
        assert!(
            said.contains("error[tests]: bank.test.mjs: `limits` changed in the spec and by hand"),
            "{said}"
        );
        let suite = folder.read(SUITE);
        let marks = "<<<<<<< ours: limits\n    // must: mine\n=======\n    // must: The bank MUST decline a transfer over the daily limit.\n>>>>>>> theirs: limits\n";
        assert!(suite.contains(marks) && suite.contains(LIMITS_BODY), "{suite}");
        edit(&folder, "spec/bank.md", "by name", "by their name");
        let said = folder.specc(&["build", "-t", "tests"]).ends_with(1).err();
        assert!(said.contains("a conflict that nobody resolved"), "{said}");
        assert_eq!(folder.read(SUITE), suite);
        folder.specc(&["merge", "--accept", side, SUITE]).ends_with(0);
        build(&folder);
        let suite = folder.read(SUITE);
        assert!(suite.contains(words) && !suite.contains(gone) && !suite.contains("======="), "{suite}");
        assert!(suite.contains(LIMITS_BODY) && suite.contains("by their name"), "{suite}");
    }
}

#[test]
fn a_file_without_a_conflict_is_not_resolved() {
    let folder = built(BANK);
    let said = folder.specc(&["merge", "--accept", "ours", SUITE]).ends_with(1).err();
    assert!(said.contains("there is no conflict in"), "{said}");
    folder.specc(&["merge", "--accept", "ours", "nowhere.mjs"]).ends_with(2);
}

#[test]
fn pytest_functions_are_united_too() {
    let folder =
        Folder::new([("spec/bank.md", BANK), ("specc.toml", "[targets.tests]\nframework = \"pytest\"\n")]);
    build(&folder);
    let suite = "out/tests/test_bank.py";
    let skip = "the limit.\n    # specc:body\n    pytest.skip(\"pending\")\n";
    edit(
        &folder,
        suite,
        skip,
        &skip.replace("pytest.skip(\"pending\")", "assert transfer(101) == \"declined\""),
    );
    edit(&folder, suite, "import pytest\n", "import pytest\nfrom bank import transfer\n");
    edit(&folder, "spec/bank.md", "Limits {#limits}\n\nThe bank", "Daily limits {#limits}\n\nEach bank");
    build(&folder);
    let text = folder.read(suite);
    assert!(text.contains("    \"\"\"Requirement: Daily limits\"\"\"\n    # must: Each bank"), "{text}");
    assert!(
        text.contains("    # specc:body\n    assert transfer(101) == \"declined\"\n    # specc:end\n"),
        "{text}"
    );
    assert!(text.contains("import pytest\nfrom bank import transfer\n"), "{text}");
}

/// The rows of the scenario that says where a body goes when the spec changes around it.
#[test]
fn what_was_written_follows_each_change() {
    let greetings = "## Requirement: Greetings\n\nThe clerk MUST greet each customer by name.\n";
    let twice = "## Requirement: Welcome\n\nThe clerk MUST greet each customer by name.\n\n\
                 ## Requirement: Hello\n\nThe clerk MUST greet each customer by name.\n";
    for row in crate::own_cases::rows("../tool/scaffolds.md", "A test, and what happens to it") {
        let folder = built(BANK);
        write_test(&folder, GREETINGS, GREETINGS_BODY);
        write_test(&folder, "limits", LIMITS_BODY);
        let (changed, added): (String, Option<&str>) = match row["change"].as_str() {
            "changes the words of its clause" => (BANK.replace("by name", "by their name"), None),
            change if change.ends_with("the id is written in the spec") => {
                (BANK.replace("Requirement: Limits", "Requirement: Bounds"), None)
            }
            change if change.ends_with("thereby another id") => {
                (BANK.replace("Requirement: Greetings", "Requirement: A warm welcome"), None)
            }
            "replaces its clause by two that are like it" => (BANK.replace(greetings, twice), None),
            "moves its clause to another file" => (BANK.replace(greetings, ""), Some(greetings)),
            "loses its clause" => (BANK.replace(greetings, ""), None),
            _ => ("# Bank\n\nWords.\n".to_owned(), None),
        };
        folder.write("spec/bank.md", &changed);
        if let Some(text) = added {
            folder.write("spec/desk.md", &format!("# Desk\n\n{text}"));
        }
        let said = build(&folder).err();
        let suite = folder.read(SUITE);
        let orphan = format!("// specc:orphan {GREETINGS} ");
        let is_right = match row["place"].as_str() {
            "in the body of the test, below the new signature" => {
                let test = region(&suite, GREETINGS);
                test.contains("by their name") && test.contains(GREETINGS_BODY)
            }
            "in the body of the test" => {
                suite.contains("Requirement: Bounds") && region(&suite, "limits").contains(LIMITS_BODY)
            }
            "in the test that is like it, and the build says so" => {
                let id = "bank/requirement-a-warm-welcome";
                region(&suite, id).contains(GREETINGS_BODY) && said.contains("now stands at")
            }
            "in the test in the other file" => {
                let other = folder.read("out/tests/desk.test.mjs");
                region(&other, "desk/requirement-greetings").contains(GREETINGS_BODY)
            }
            "in an orphan" => suite.contains(&orphan) && suite.contains(GREETINGS_BODY),
            _ => {
                let orphans = suite.matches("specc:orphan").count();
                orphans == 2 && suite.contains(GREETINGS_BODY) && suite.contains(LIMITS_BODY)
            }
        };
        assert!(is_right, "{row:?}: {said}\n{suite}");
    }
}
