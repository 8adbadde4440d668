//! Folders as their authors write them, and as they must not.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Each, Escape, FileRule, FolderDefinition, OptionRule, OptionType, TemplateFolder};
use crate::backend::fixture::{spec, tidebook};
use crate::backend::{Backend, FolderFault, Ownership, Request, checked_options, template_view_schema};

fn rule(template: &str, path: &str, each: Each) -> FileRule {
    let (template, path) = (template.to_owned(), path.to_owned());
    FileRule { template, path, each, escape: Escape::None, ownership: Ownership::Generated }
}

fn definition(files: Vec<FileRule>) -> FolderDefinition {
    let (name, summary) = ("sample".to_owned(), "samples".to_owned());
    FolderDefinition { name, summary, contract: 1, options: BTreeMap::new(), files }
}

fn folder(definition: FolderDefinition, texts: &[(&str, &str)]) -> Result<TemplateFolder, FolderFault> {
    let texts = texts.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    TemplateFolder::new(definition, texts.collect(), "backends/sample")
}

/// The files that one template makes of a spec, with their paths; or why there are none.
fn made(each: Each, path: &str, text: &str, words: &str) -> Result<Vec<(String, String)>, String> {
    let folder = folder(definition(vec![rule("page.hbs", path, each)]), &[("page", text)]);
    let spec = spec(&[("a/bank.md", words), ("b.md", "# B\n")], Some("1.0"));
    let request = Request { spec: &spec, options: &json!({}), target: "mine" };
    let response = folder.map_err(|fault| fault.to_string())?.emit(&request);
    let files = response.map_err(|error| error.message)?.files;
    Ok(files.into_iter().map(|file| (file.path.to_string(), file.content)).collect())
}

const BANK: &str = "# Bank\n\n## Requirement: Pay\nThe bank must pay. `test_id: pays`\n\n\
    ### Scenario: Late\n- **Given** a day\n- **When** it ends\n- **Then** it is late\n";

#[test]
fn files_are_made_for_the_spec_its_files_or_its_clauses() {
    let spec = made(Each::Spec, "all.txt", "{{spec.name}} {{#each statements}}{{line}}{{/each}}", BANK);
    assert_eq!(spec, Ok(vec![("all.txt".to_owned(), "Tidebook 4".to_owned())]));
    let files = made(Each::File, "{{file.stem}}.txt", "{{file.title}}", BANK);
    let expected =
        [("a/bank.txt", "Bank"), ("b.txt", "B")].map(|(path, text)| (path.to_owned(), text.to_owned()));
    assert_eq!(files, Ok(expected.to_vec()));
    let clauses =
        made(Each::Clause, "{{clause.slug}}.txt", "{{clause.kind}} {{clause.line}} {{file.path}}", BANK);
    let clauses = clauses.expect("files");
    assert_eq!(clauses.len(), 4);
    assert_eq!(clauses[1], ("a-bank-requirement-pay.txt".to_owned(), "Requirement 3 a/bank.md".to_owned()));
}

#[test]
fn joins_are_made_for_templates() {
    let text = "{{#each clauses}}{{id}} <{{parent.title}}> {{depth}} {{test_id}} {{status}} \
        {{#each ancestors}}{{title}}/{{/each}}{{#each body.flows}}{{#each steps}}{{keyword.value}},{{/each}}{{/each}}\n{{/each}}";
    let files = made(Each::Spec, "all.txt", text, BANK).expect("files");
    let lines: Vec<&str> = files[0].1.lines().collect();
    assert_eq!(lines[1], "a/bank/requirement-pay <Bank> 1 pays  Bank/");
    assert!(lines[2].contains("<Pay> 2") && lines[2].ends_with("Bank/Pay/given,when,then,"), "{lines:#?}");
}

#[test]
fn the_ir_is_there_as_it_is() {
    let text = "{{ir.name}}{{#each ir.files}} {{path}}:{{#each clauses}}{{depth}}{{/each}}{{/each}}";
    let files = made(Each::Spec, "all.txt", text, BANK).expect("files");
    assert_eq!(files[0].1, "Tidebook a/bank.md:012 b.md:0");
}

#[test]
fn characters_for_private_use_survive() {
    let words = "# Requirement: Pay\n\nThe bank must pay \u{e000}\u{f8ff}\u{10fffd} now.\n";
    let files = made(Each::Spec, "all.txt", "{{#each statements}}{{text}}{{/each}}", words).expect("files");
    assert_eq!(files[0].1, "The bank must pay \u{e000}\u{f8ff}\u{10fffd} now.");
}

#[test]
fn faults_of_templates_name_their_place() {
    let faults = [
        (
            "all.txt",
            "\n{{spec.nmae}}",
            "backends/sample/page.hbs:2:3: there is no `nmae` in what the template sees here; did you mean `name`?",
        ),
        (
            "all.txt",
            "{{#each clauses}}{{#if statments}}{{/if}}{{/each}}",
            "backends/sample/page.hbs:1:24: there is no `statments`",
        ),
        ("all.txt", "{{file.path}}", "backends/sample/page.hbs:1:3: there is no `file`"),
        ("all.txt", "{{options.title}}", "backends/sample/page.hbs:1:3: there is no `title`"),
        (
            "all.txt",
            "{{#each clauses}}{{body.flwos}}{{/each}}",
            "backends/sample/page.hbs:1:20: there is no `flwos` in what the template sees here; did you mean `flows`?",
        ),
        ("{{file.stem}}.txt", "x", "backends/sample/backend.toml (files[0].path):1:3: there is no `file`"),
        (
            "all.txt",
            "{{> ../../etc/passwd}}",
            "backends/sample/page.hbs:1:1: `../../etc/passwd` lies outside",
        ),
        ("all.txt", "{{> page}}", "backends/sample/page.hbs:1:1: `page` includes itself without end"),
        (
            "all.txt",
            "{{#if spec}}{{> page}}{{/if}}",
            "backends/sample/page.hbs:1:13: `page` includes itself without end",
        ),
        ("../all.txt", "x", "`../all.txt` cannot be written: it leaves its folder"),
        ("/etc/all.txt", "x", "`/etc/all.txt` cannot be written"),
        ("con.txt", "x", "`con.txt` cannot be written: Windows keeps that name"),
    ];
    for (path, text, wanted) in faults {
        let fault = made(Each::Spec, path, text, BANK).expect_err(text);
        assert!(fault.starts_with(wanted), "{text}: {fault}");
    }
}

#[test]
fn what_a_definition_cannot_say_is_refused() {
    let fault = |definition, texts: &[(&str, &str)]| {
        let fault = folder(definition, texts).err().expect("a fault");
        (fault.key, fault.message)
    };
    let page = || rule("page.hbs", "page.txt", Each::Spec);
    let texts = [("page", "x")];
    let (key, message) = fault(FolderDefinition { contract: 2, ..definition(vec![page()]) }, &texts);
    assert_eq!(key, "contract");
    assert!(message.contains("contract 2") && message.contains("contract 1"), "{message}");
    let (key, message) =
        fault(FolderDefinition { name: "A b".to_owned(), ..definition(vec![page()]) }, &texts);
    assert!(key == "name" && message.contains("small letters"), "{message}");
    assert_eq!(fault(definition(Vec::new()), &texts).0, "files");
    let (key, message) = fault(definition(vec![page(), rule("pgae.hbs", "x", Each::Spec)]), &texts);
    assert_eq!(key, "files[1].template");
    assert!(message.contains("did you mean `page.hbs`?"), "{message}");
    let (_, message) = fault(definition(vec![rule("../page.hbs", "x", Each::Spec)]), &texts);
    assert!(message.contains("lies outside the folder"), "{message}");
    let wrong = OptionRule {
        ty: OptionType::Boolean,
        default: Some(json!("yes")),
        values: Vec::new(),
        description: None,
    };
    let with = |name: &str| {
        let options = BTreeMap::from([(name.to_owned(), wrong.clone())]);
        FolderDefinition { options, ..definition(vec![page()]) }
    };
    assert_eq!(fault(with("a"), &texts).0, "options.a.default");
    assert_eq!(fault(with("out"), &texts).0, "options.out");
}

#[test]
fn options_are_checked_and_have_their_defaults() {
    let size = OptionRule {
        ty: OptionType::String,
        default: Some(json!("small")),
        values: vec![json!("small"), json!("large")],
        description: None,
    };
    let count = OptionRule { ty: OptionType::Integer, default: None, values: Vec::new(), description: None };
    let options = BTreeMap::from([("size".to_owned(), size), ("count".to_owned(), count)]);
    let text = "{{options.size}}<{{options.count}}>{{target}}";
    let definition = FolderDefinition { options, ..definition(vec![rule("page.hbs", "a", Each::Spec)]) };
    let folder = folder(definition, &[("page", text)]).expect("a folder");
    let emitted = |options: Value| {
        let options = checked_options(&folder, &options).map_err(|fault| fault.message)?;
        let spec = tidebook();
        let request = Request { spec: &spec, options: &options, target: "mine" };
        let response = folder.emit(&request).map_err(|error| error.message)?;
        Ok::<String, String>(response.files[0].content.clone())
    };
    assert_eq!(emitted(json!({})), Ok("small<>mine".to_owned()));
    assert_eq!(emitted(json!({ "size": "large", "count": 3 })), Ok("large<3>mine".to_owned()));
    let fault = |options| emitted(options).expect_err("a fault");
    assert_eq!(fault(json!({ "sise": "a" })), "there is no option `sise`; did you mean `size`?");
    assert_eq!(fault(json!({ "size": "lagre" })), "`size` cannot be \"lagre\"; did you mean \"large\"?");
    assert!(fault(json!({ "count": "3" })).starts_with("`count` "));
}

/// A template may name each member without asking whether it is there.
#[test]
fn each_member_of_the_view_is_there() {
    let folder = folder(
        definition(vec![rule("page.hbs", "{{clause.slug}}-{{clause.line}}", Each::Clause)]),
        &[("page", "{{#if @root/this}}{{#with clause}}{{id}}{{/with}}{{/if}}")],
    );
    let spec = tidebook();
    let request = Request { spec: &spec, options: &json!({}), target: "mine" };
    let json = crate::backend::views(&folder.expect("a folder"), &request);
    let renderings: Vec<Value> =
        serde_json::from_str(&json.expect("no fault").expect("templates")).expect("JSON");
    let schema = template_view_schema();
    let last = renderings.last().expect("a rendering");
    for name in ["clause", "file"] {
        let view = &last["view"][name];
        let wanted = match name {
            "clause" => &schema["$defs"]["ClauseView"]["properties"],
            _ => &schema["$defs"]["FileView"]["properties"],
        };
        let wanted: Vec<&String> = wanted.as_object().expect("members").keys().collect();
        assert!(wanted.len() > 8, "{wanted:?}");
        assert!(wanted.iter().all(|name| view.get(name.as_str()).is_some()), "{name} lacks a member");
    }
}
