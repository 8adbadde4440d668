//! Template folders as their users have them: read from the disk, built, and read by other programs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;
use specc::backend::{OutputTree, Request};
use specc::driver::read_template_folder;

use crate::door;
use crate::project::{Folder, repository};

/// Words that break what is escaped badly.
const HOSTILE: &str = "---\ntitle: \"Bank & <Sons>\"\n---\n# Bank\n\n## Requirement: \"Pay\", `<now>` & then\n\
    The bank must pay \"at once\", `<b>boldly</b>` & in full; a &lt; b.\n\nWhen a day ends, the bank must not wait,\n\
    <img src=x> ![alt](a.png) <br> not even\u{e000} for a while.\n\n- [ ] a task\n\n| a | b |\n|---|---|\n| 1 | <2> |\n\n\
    - **Why:** \"trust\" & 'care' <x>\n\n## Requirement: Later\nThe bank should smile. `status: planned`\n\nSee [pay](#requirement-pay-now--then).\n";

fn made(folder: &Path, spec: &[(&str, &str)]) -> BTreeMap<String, String> {
    let backend = read_template_folder(folder, "backends/sample").unwrap();
    let spec: Vec<(String, String)> =
        spec.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    let spec = door::spec_of(&spec);
    let options = json!({});
    backend.check_options(&options).unwrap();
    let response = backend.emit(&Request { spec: &spec, options: &options, target: "sample" }).unwrap();
    assert_eq!(response.diagnostics, []);
    let tree = OutputTree::new(response.files).unwrap();
    tree.iter().map(|file| (file.path.to_string(), file.content.clone())).collect()
}

fn example() -> PathBuf {
    repository().join("examples/backends/requirements-csv")
}

/// What a program of Python's prints of a text; `None` when Python is not there, which CI does not accept.
fn python(program: &str, input: &str) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("input");
    std::fs::write(&file, input).unwrap();
    let python = std::env::var_os("SPECC_PYTHON").unwrap_or_else(|| "python3".into());
    let output = Command::new(python).args(["-c", program]).arg(&file).output();
    assert!(output.is_ok() || std::env::var_os("CI").is_none(), "Python must be there in CI");
    let output = output.ok()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap())
}

#[test]
fn the_examples_table_is_read_by_another_programs_csv_reader() {
    let files = made(&example(), &[("bank.md", HOSTILE)]);
    let program = "import csv, json, sys\n\
        rows = list(csv.reader(open(sys.argv[1], encoding='utf-8', newline=''), strict=True))\n\
        print(json.dumps(rows))";
    let Some(rows) = python(program, &files["requirements.csv"]) else { return };
    let rows: Vec<Vec<String>> = serde_json::from_str(&rows).unwrap();
    assert_eq!(rows.len(), 4, "{rows:#?}");
    assert!(rows.iter().all(|row| row.len() == 10), "{rows:#?}");
    assert_eq!(rows[1][2], "The bank must pay \"at once\", <b>boldly</b> & in full; a < b.");
    assert_eq!(rows[1][4], "\"Pay\", <now> & then");
    assert_eq!((rows[1][1].as_str(), rows[1][8].as_str(), rows[1][9].as_str()), ("must", "bank.md", "7"));
    assert!(rows[2][2].contains("not even\u{e000} for a while"), "{rows:#?}");
    assert_eq!(rows[3][6], "planned");
}

#[test]
fn the_examples_page_is_well_formed_xml() {
    let files = made(&example(), &[("bank.md", HOSTILE), ("deep/other.md", "# Other\n")]);
    assert_eq!(
        files.keys().collect::<Vec<_>>(),
        ["pages/bank.xml", "pages/deep-other.xml", "requirements.csv"]
    );
    let program = "import sys, xml.etree.ElementTree as xml\n\
        text = open(sys.argv[1], encoding='utf-8').read()\n\
        root = xml.fromstring('<page xmlns:ac=\"urn:ac\" xmlns:ri=\"urn:ri\">' + text + '</page>')\n\
        print([part.text for part in root.iter('h1')][0])\n\
        print(len(list(root.iter('tr'))))\n\
        print(' '.join(''.join(part.itertext()) for part in root.iter('td')))";
    let Some(printed) = python(program, &files["pages/bank.xml"]) else { return };
    let lines: Vec<&str> = printed.lines().collect();
    assert_eq!(lines[0], "Requirements: Bank & <Sons>");
    assert!(lines[2].contains("The bank must pay \"at once\", <b>boldly</b> & in full; a < b."), "{printed}");
}

#[test]
fn the_starter_of_a_template_backend_works_at_once() {
    let settings = "[targets.mine]\nbackend = \"./backends/mine\"\n";
    let folder = Folder::new([("spec/bank.md", HOSTILE), ("specc.toml", "name = \"bank\"\n")]);
    folder.specc(&["new-backend", "mine", "--kind", "template"]).ends_with(0);
    folder.write("specc.toml", settings);
    folder.specc(&["build", "--target", "mine"]).ends_with(0);
    assert!(folder.read("out/mine/requirements.csv").contains(",must,"));
    let text = &folder.read("out/mine/requirements.md");
    assert!(text.starts_with("# Requirements of "), "{text}");
    assert!(
        text.contains("## Requirement: \"Pay\", \\<now\\> \\& then\n\n- **must**: The bank must pay"),
        "{text}"
    );
    assert!(text.contains("(bank.md:7)\n"), "{text}");
    assert!(text.contains("## Requirement: Later\n\n- **should**: The bank should smile."), "{text}");
}

#[test]
fn what_is_wrong_with_a_folder_is_named_with_its_place() {
    let good = std::fs::read_to_string(example().join("backend.toml")).unwrap();
    let faults = [
        (good.replace("summary", "sumary"), ":2:1`: there is no key `sumary`; did you mean `summary`?"),
        (
            good.replace("escape = \"csv\"", "escpae = \"csv\""),
            ":18:1`: there is no key `files[0].escpae`; did you mean `files[0].escape`?",
        ),
        (
            good.replace("default = true", "defualt = true"),
            ":12:1`: there is no key `options.contents.defualt`; did you mean `options.contents.default`?",
        ),
        (
            good.replace("escape = \"xml\"", "escape = \"xlm\""),
            ":24:10`: unknown variant `xlm`, expected one of `none`, `html`, `csv`, `xml`, `json`, `markdown`",
        ),
        (
            good.replace("contract = 1", "contract = 9"),
            ":3:12`: it is written for contract 9, and this specc speaks contract 1",
        ),
        (
            good.replace("\"page.hbs\"", "\"paeg.hbs\""),
            ":21:12`: there is no template `paeg.hbs`; did you mean `page.hbs`?",
        ),
        (
            good.replace("default = true", "default = \"yes\""),
            ":12:11`: the default of `contents` is true or false, not `\"yes\"`",
        ),
        ("name = ".to_owned(), ":1:"),
    ];
    for (text, wanted) in faults {
        let folder =
            Folder::new([("backend.toml", text.as_str()), ("page.hbs", ""), ("requirements.hbs", "")]);
        let fault = read_template_folder(folder.path(), "backends/sample").err().unwrap().to_string();
        assert!(fault.starts_with(&format!("`backends/sample/backend.toml{wanted}")), "{fault}");
    }
    let folder = Folder::new([("page.hbs", "")]);
    let fault = read_template_folder(folder.path(), "backends/sample").err().unwrap().to_string();
    assert!(fault.contains("`backends/sample/backend.toml` cannot be read"), "{fault}");
}

#[test]
fn templates_that_are_no_text_or_too_large_are_named() {
    let folder = Folder::new([]);
    std::fs::copy(example().join("backend.toml"), folder.path().join("backend.toml")).unwrap();
    std::fs::write(folder.path().join("page.hbs"), b"ok \xff").unwrap();
    let fault = read_template_folder(folder.path(), "backends/sample").err().unwrap().to_string();
    assert_eq!(fault, "`backends/sample/page.hbs` is not UTF-8: byte 3 cannot be read");
    std::fs::write(folder.path().join("page.hbs"), vec![b' '; (1 << 20) + 1]).unwrap();
    let fault = read_template_folder(folder.path(), "backends/sample").err().unwrap().to_string();
    assert!(fault.contains("has 1048577 bytes, more than 1048576 that are read"), "{fault}");
}

#[cfg(unix)]
#[test]
fn nothing_outside_a_folder_is_read() {
    let folder = Folder::new([("secret.hbs", "secret"), ("backend/requirements.hbs", "")]);
    std::fs::copy(example().join("backend.toml"), folder.path().join("backend/backend.toml")).unwrap();
    std::os::unix::fs::symlink(folder.path().join("secret.hbs"), folder.path().join("backend/page.hbs"))
        .unwrap();
    let fault =
        read_template_folder(&folder.path().join("backend"), "backends/sample").err().unwrap().to_string();
    assert!(fault.starts_with("`backends/sample/page.hbs` is a link"), "{fault}");
}
