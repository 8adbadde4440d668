//! Scaffolds as files: moved, removed, without their records, and of other backends.

use std::collections::BTreeMap;

use specc::backend::{OutputFile, OutputPath, OutputTree, Ownership};
use specc::driver::{Plan, plan};

use crate::merging::{BANK, SUITE, build, built, edit, write_test};

const BODY: &str = "    assert.equal(transfer(101), \"declined\");\n";

#[test]
fn a_body_moves_with_its_clause_to_another_file() {
    let folder = built(BANK);
    write_test(&folder, "limits", BODY);
    let clause = "## Requirement: Limits {#limits}\n\nThe bank MUST decline a transfer over the limit.\n\n";
    edit(&folder, "spec/bank.md", clause, "");
    folder.write("spec/money.md", &format!("# Money\n\n{clause}"));
    let said = build(&folder).err();
    assert!(said.contains("what was written for `limits` moved here from bank.test.mjs"), "{said}");
    let money = folder.read("out/tests/money.test.mjs");
    assert!(money.contains("specc:begin limits") && money.contains(BODY), "{money}");
    assert!(!folder.read(SUITE).contains("limits"));
}

#[test]
fn a_file_that_is_made_under_another_name_takes_everything_along() {
    let folder = built(BANK);
    write_test(&folder, "limits", BODY);
    edit(&folder, SUITE, "import {", "import assert from \"node:assert\";\nimport {");
    std::fs::rename(folder.path().join("spec/bank.md"), folder.path().join("spec/teller.md")).unwrap();
    build(&folder);
    let suite = folder.read("out/tests/teller.test.mjs");
    assert!(suite.contains(BODY) && suite.contains("import assert from"), "{suite}");
    assert!(suite.contains("from teller.md") && suite.contains("teller/requirement-greetings"), "{suite}");
    assert!(!folder.has(SUITE));
}

#[test]
fn a_file_that_is_no_longer_made_keeps_what_people_wrote() {
    let folder = built(BANK);
    write_test(&folder, "limits", BODY);
    folder.write("spec/bank.md", "# Nothing\n");
    let said = build(&folder).err();
    assert!(said.contains("kept bank.test.mjs: no longer made"), "{said}");
    let suite = folder.read(SUITE);
    assert!(suite.contains("specc:orphan limits") && suite.contains(BODY), "{suite}");
    assert!(!suite.contains("greetings"), "{suite}");
    // Nothing of a person is left in it once the orphan is gone.
    let (start, end) = (suite.find("  // specc:orphan").unwrap(), suite.find("specc:end\n").unwrap() + 10);
    folder.write(SUITE, &format!("{}{}", &suite[..start], &suite[end..]));
    build(&folder);
    assert!(!folder.has(SUITE));
}

#[test]
fn a_region_whose_base_is_not_known_stays_and_is_named() {
    let folder = built(BANK);
    write_test(&folder, "limits", BODY);
    std::fs::remove_file(folder.path().join("out/tests/.specc/bases")).unwrap();
    edit(&folder, "spec/bank.md", "over the limit", "over the daily limit");
    let said = folder.specc(&["build", "-t", "tests"]).ends_with(0).err();
    assert!(said.contains("`limits` stays as it is: what it was made from is not known"), "{said}");
    let suite = folder.read(SUITE);
    assert!(suite.contains(BODY) && !suite.contains("daily"), "{suite}");
    build(&folder);
    edit(&folder, "spec/bank.md", "daily limit", "weekly limit");
    folder.specc(&["build", "-t", "tests"]);
    assert!(folder.read(SUITE).contains(BODY));
}

#[test]
fn a_scaffold_that_is_no_text_stays_and_is_an_error() {
    let folder = built(BANK);
    std::fs::write(folder.path().join(SUITE), b"\xff\xfe").unwrap();
    let said = folder.specc(&["build", "-t", "tests"]).ends_with(1).err();
    assert!(said.contains("bank.test.mjs: left as it is, for it is not UTF-8"), "{said}");
    assert_eq!(std::fs::read(folder.path().join(SUITE)).unwrap(), b"\xff\xfe");
}

/// The files of a target in memory, as a backend that is not ours would have them.
type Files = BTreeMap<String, Vec<u8>>;

fn tree(content: &str) -> OutputTree {
    let path = OutputPath::new("page.html").unwrap();
    let (content, ownership) = (content.to_owned(), Ownership::Scaffold);
    OutputTree::new([OutputFile::text(path, content, ownership)]).unwrap()
}

fn apply(files: &mut Files, plan: &Plan) {
    for step in &plan.steps {
        match &step.after {
            Some(content) => drop(files.insert(step.path.clone(), content.clone())),
            None => drop(files.remove(&step.path)),
        }
    }
}

#[test]
fn any_backend_can_have_regions_in_any_comment() {
    let page = |words: &str| {
        tree(&format!(
            "<h1>\n<!-- specc:begin a -->\n<p>{words}\n<!-- specc:body -->\n<p>Write here.\n<!-- specc:end -->\n"
        ))
    };
    let mut files = Files::new();
    let first = plan(&page("Old"), &files).unwrap();
    apply(&mut files, &first);
    let text = String::from_utf8(files["page.html"].clone()).unwrap();
    assert!(text.starts_with("<h1>\n<!-- specc:begin a ") && text.contains(" -->\n<p>Old\n"), "{text}");
    files.insert("page.html".to_owned(), text.replace("Write here.", "Mine.").into_bytes());
    let second = plan(&page("New"), &files).unwrap();
    apply(&mut files, &second);
    let text = String::from_utf8(files["page.html"].clone()).unwrap();
    assert!(text.contains("<p>New\n<!-- specc:body -->\n<p>Mine.\n"), "{text}");
}

#[test]
fn a_plan_rests_on_the_records_that_it_was_made_from() {
    let mut files = Files::new();
    let first = plan(&tree("one\n"), &files).unwrap();
    assert!(first.is_current(&files).unwrap());
    apply(&mut files, &first);
    assert!(!first.is_current(&files).unwrap(), "another build wrote in between");
    let second = plan(&tree("two\n"), &files).unwrap();
    files.insert("page.html".to_owned(), b"one, by hand\n".to_vec());
    assert!(second.is_current(&files).unwrap(), "what people edit is told when the steps are taken");
    files.remove(".specc/bases");
    assert!(!second.is_current(&files).unwrap());
}

#[test]
fn a_scaffold_without_regions_is_united_as_a_whole() {
    let mut files = Files::new();
    let first = plan(&tree("one\ntwo\nthree\n"), &files).unwrap();
    apply(&mut files, &first);
    files.insert("page.html".to_owned(), b"one\ntwo\nthree by hand\n".to_vec());
    let second = plan(&tree("one of them\ntwo\nthree\n"), &files).unwrap();
    apply(&mut files, &second);
    assert_eq!(files["page.html"], b"one of them\ntwo\nthree by hand\n");
}

#[test]
fn markers_that_do_not_fit_together_are_the_backends_fault() {
    for content in [
        "# specc:begin a\n",
        "# specc:end\n",
        "# specc:body\n",
        "# specc:begin a\n# specc:end\n# specc:begin a\n# specc:end\n",
    ] {
        let refused = plan(&tree(content), &Files::new()).unwrap_err().to_string();
        assert!(refused.contains("`page.html` has a marker that opens or closes no region"), "{refused}");
    }
}
