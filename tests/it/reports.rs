//! What `specc check` shows to people.

use crate::project::Folder;

const NOTED: &str = "# Requirement: Receipts\n\nThe bank MUST send a receipt.\n";

#[test]
fn notes_are_counted_and_shown_on_demand() {
    let folder = Folder::new([("spec/a.md", NOTED)]);
    let counted = folder.specc(&["check", "spec"]).ends_with(0).err();
    assert!(!counted.contains("unchecked-statement"), "{counted}");
    assert!(counted.contains("1 note (`specc check --notes` shows notes)"), "{counted}");
    let shown = folder.specc(&["check", "spec", "--notes"]).ends_with(0).err();
    assert!(shown.contains("note[unchecked-statement]") && !shown.contains("shows notes"), "{shown}");
    let listed = folder.specc(&["check", "spec", "--format", "json"]).ends_with(0).out();
    assert!(listed.contains("unchecked-statement"), "{listed}");
}

#[test]
fn a_single_file_is_mended_where_it_lies() {
    let run = "# Principle: A\n\n**Owner:** Legal\n**Since:** 1.0\n";
    let folder = Folder::new([("spec/a.md", run), ("spec/b.md", run)]);
    folder.specc(&["check", "spec/a.md", "--fix"]).ends_with(0);
    assert_eq!(folder.read("spec/a.md"), "# Principle: A\n\n- **Owner:** Legal\n- **Since:** 1.0\n");
    assert_eq!(folder.read("spec/b.md"), run);
}

#[test]
fn a_finished_change_has_no_findings() {
    let folder = Folder::new([
        ("spec/a.md", "# Requirement: Receipts\n\nThe bank MUST send a receipt. `test_id: receipts`\n"),
        ("spec/changes/archive/2025-one/specs/a/spec.md", NOTED),
    ]);
    let listed = folder.specc(&["check", "spec", "--format", "json"]).ends_with(0).out();
    assert!(!listed.contains("unchecked-statement"), "{listed}");
}
