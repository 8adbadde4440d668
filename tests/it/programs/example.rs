//! The worked example: a workbook, read by a reader that knows nothing of its writer.

use std::process::Command;

use crate::project::{Folder, repository};

const SPEC: &str = "---\nowner: yard\n---\n\n# Shed\n\n## Requirement: Doors\n\n`id: doors`\n\nThe door < 3 m MUST close & lock. `test_id: door_closes`\n\nThe window SHOULD NOT \"stick\".\n\n## Section: Words\n\nNothing.\n";

/// Reads a workbook with nothing but a zip and XML reader, and prints its cells as JSON.
const READER: &str = r#"
import json, sys, xml.etree.ElementTree as tree, zipfile
NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
with zipfile.ZipFile(sys.argv[1]) as book:
    assert book.testzip() is None
    parts = {name: tree.fromstring(book.read(name)) for name in book.namelist()}
types = {part.get("PartName", "").lstrip("/") for part in parts["[Content_Types].xml"]}
for name in parts:
    assert name in types or name.endswith(".rels") or name == "[Content_Types].xml", name
rows = parts["xl/worksheets/sheet1.xml"].iter(NS + "row")
print(json.dumps([["".join(cell.itertext()) for cell in row] for row in rows]))
"#;

/// Reads a workbook with openpyxl, which the tests' own environment has.
const OPENPYXL: &str = r"
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([list(row) for row in book.active.iter_rows(values_only=True)]))
";

fn python(interpreter: &str, script: &str, book: &std::path::Path) -> serde_json::Value {
    let output = Command::new(interpreter).args(["-c", script]).arg(book).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn built(settings: &str) -> Folder {
    let example = repository().join("examples/backends/requirements-matrix/specc-gen-requirements-matrix");
    let toml = format!("[targets.matrix]\nbackend = {:?}\n{settings}", example.to_str().unwrap());
    let folder = Folder::new([("spec/shed.md", SPEC), ("specc.toml", toml.as_str())]);
    folder.specc(&["trust", "matrix"]).ends_with(0);
    folder
}

#[test]
fn a_workbook_holds_each_statement() {
    let folder = built("columns = [\"id\", \"modality\", \"statement\", \"tests\", \"owner\"]\n");
    let said = folder.specc(&["build", "-t", "matrix"]).ends_with(0).err();
    let book = folder.path().join("out/matrix/requirements.xlsx");
    let expected = serde_json::json!([
        ["Clause", "Strength", "Statement", "Tests", "Owner"],
        ["doors", "must", "The door < 3 m MUST close & lock.", "door_closes", "yard"],
        ["doors", "should not", "The window SHOULD NOT \"stick\".", "door_closes", "yard"],
    ]);
    assert_eq!(python("python3", READER, &book), expected, "{said}");
    if let Some(interpreter) = std::env::var_os("SPECC_PYTHON") {
        assert_eq!(python(interpreter.to_str().unwrap(), OPENPYXL, &book), expected);
    }
}

#[test]
fn a_workbook_has_the_same_bytes_each_time_and_fits_any_spec() {
    let folder = built("");
    folder.write("spec/odd.md", "# Requirement: Odd \u{1}\n\nIt MUST hold \u{b} 1 < 2 & \u{e000}.\n");
    folder.specc(&["build", "-t", "matrix"]).ends_with(0);
    folder.specc(&["build", "-t", "matrix", "--check"]).ends_with(0);
    let read = python("python3", READER, &folder.path().join("out/matrix/requirements.xlsx"));
    assert_eq!(read.as_array().map(Vec::len), Some(4), "{read}");
    assert!(read.to_string().contains("1 < 2 & \u{e000}"), "{read}");
}

#[test]
fn its_options_are_held_against_its_schema() {
    let folder = built("file = \"../matrix.xlsx\"\n");
    let said = folder.specc(&["build", "-t", "matrix"]).ends_with(1).err();
    assert!(said.contains("specc.toml:3:1`: target `matrix`: `file` is \"../matrix.xlsx\""), "{said}");
    let shown = folder.specc(&["targets"]).ends_with(0).out();
    assert!(
        shown.contains("a row for each statement") && shown.contains("The columns, from left"),
        "{shown}"
    );
}
