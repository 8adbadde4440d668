//! Planted faults, each of which the walk finds, and what it must let pass.

use schemars::JsonSchema;
use serde::Serialize;

use crate::backend::backends;
use crate::backend::templates::{Listed, Root, Templates};

#[derive(Serialize, JsonSchema)]
struct View {
    title: String,
    subtitle: Option<String>,
    pages: Vec<Page>,
    lead: Page,
    owners: std::collections::BTreeMap<String, Owner>,
    pair: (u32, Owner),
    free: serde_json::Value,
}

#[derive(Serialize, JsonSchema)]
struct Page {
    name: String,
    words: Option<Vec<String>>,
    form: Form,
    inner: Vec<Page>,
}

#[derive(Serialize, JsonSchema)]
#[serde(tag = "is")]
#[expect(dead_code, reason = "only its schema is used")]
enum Form {
    Code { language: String },
    Prose { lines: u32 },
}

#[derive(Serialize, JsonSchema)]
struct Owner {
    mail: String,
}

fn templates(texts: [&'static str; 2]) -> Templates {
    let root: Root<View> = Root::new("page", texts[0]);
    Templates::built_in("sample", &[root.listed(), Listed::partial("part", texts[1])])
}

/// The faults in `page` and in `part`, each with its place.
fn faults(page: &'static str, part: &'static str) -> Vec<String> {
    templates([page, part]).check(["page"]).faults.iter().map(ToString::to_string).collect()
}

/// Templates with what is wrong in them: the place and the words of the fault.
const PLANTED: [(&str, &str, &str); 34] = [
    (
        "{{titel}}",
        "",
        "page.hbs:1:3: there is no `titel` in what the template sees here; did you mean `title`?",
    ),
    ("\n  {{{titel}}}", "", "page.hbs:2:6: there is no `titel`"),
    ("{{&titel}}", "", "page.hbs:1:4: there is no `titel`"),
    ("{{#if titel}}a{{/if}}", "", "page.hbs:1:7: there is no `titel`"),
    ("{{#if title}}a\n{{else if subtitel}}b{{/if}}", "", "page.hbs:2:11: there is no `subtitel`"),
    (
        "{{#if title}}a{{else if subtitle}}b\n{{~ else if titel ~}}c{{else}}d{{/if}}",
        "",
        "page.hbs:2:13: there is no `titel`",
    ),
    (
        "{{#if title}}{{#if lead}}{{else}}{{/if}}{{else unless titel}}b{{/if}}",
        "",
        "page.hbs:1:55: there is no `titel`",
    ),
    ("{{#unless titel}}a{{/unless}}", "", "page.hbs:1:11: there is no `titel`"),
    (
        "{{#each page}}a{{/each}}",
        "",
        "page.hbs:1:9: there is no `page` in what the template sees here; did you mean `pages`?",
    ),
    (
        "{{#each pages}}{{nam}}{{/each}}",
        "",
        "page.hbs:1:18: there is no `nam` in what the template sees here; did you mean `name`?",
    ),
    ("{{#each pages}}{{title}}{{/each}}", "", "page.hbs:1:18: there is no `title`"),
    ("{{#each pages}}{{../titel}}{{/each}}", "", "page.hbs:1:18: there is no `titel`"),
    ("{{#each pages}}{{#each words}}{{../nam}}{{/each}}{{/each}}", "", "page.hbs:1:33: there is no `nam`"),
    ("{{#each pages}}{{../../title}}{{/each}}", "", "page.hbs:1:18: `../../title` leads above"),
    ("{{../title}}", "", "page.hbs:1:3: `../title` leads above"),
    ("{{#each pages as |page at|}}{{page.nam}}{{at}}{{/each}}", "", "page.hbs:1:31: there is no `nam`"),
    ("{{#with lead}}{{nam}}{{/with}}", "", "page.hbs:1:17: there is no `nam`"),
    ("{{#with lead as |first|}}{{first.nam}}{{/with}}", "", "page.hbs:1:28: there is no `nam`"),
    ("{{#with leed}}{{anything}}{{/with}}", "", "page.hbs:1:9: there is no `leed`"),
    ("{{> part led}}", "", "page.hbs:1:10: there is no `led`"),
    ("{{> part lead}}", "x\n{{nam}}", "part.hbs:2:3: there is no `nam`"),
    ("{{> part heading=titel}}", "{{heading}}", "page.hbs:1:18: there is no `titel`"),
    (
        "{{> part heading=title}}",
        "{{headin}}",
        "part.hbs:1:3: there is no `headin` in what the template sees here; did you mean `heading`?",
    ),
    ("{{#> part lead}}{{nam}}{{/part}}", "{{> @partial-block}}", "page.hbs:1:19: there is no `nam`"),
    ("{{#*inline \"own\"}}{{nam}}{{/inline}}{{> own lead}}", "", "page.hbs:1:21: there is no `nam`"),
    ("{{lookup led \"name\"}}", "", "page.hbs:1:10: there is no `led`"),
    ("{{lookup lead \"nam\"}}", "", "page.hbs:1:16: there is no `nam`"),
    ("{{#each pages}}{{@root.titel}}{{/each}}", "", "page.hbs:1:18: there is no `titel`"),
    ("{{@root}}", "", "page.hbs:1:3: `@root` has no value here"),
    ("{{@index}}", "", "page.hbs:1:3: `@index` has no value here"),
    ("{{#each pages}}{{@key}}{{/each}}", "", "page.hbs:1:18: `@key` has no value here"),
    ("{{#if (eq titel \"a\")}}a{{/if}}", "", "page.hbs:1:11: there is no `titel`"),
    ("{{#iff title}}a{{/iff}}", "", "page.hbs:1:4: there is no helper `iff`; did you mean `if`?"),
    ("{{#each title}}a{{/each}}", "", "page.hbs:1:9: `title` is no list"),
];

#[test]
fn each_misspelt_name_is_found_at_its_place() {
    for (page, part, wanted) in PLANTED {
        let found = faults(page, part);
        let place = found.first().and_then(|found| found.strip_prefix("sample/"));
        assert!(place.is_some_and(|found| found.starts_with(wanted)), "{page}: {found:#?}");
        assert_eq!(found.len(), 1, "{page}: {found:#?}");
    }
}

#[test]
fn all_faults_of_a_template_are_found_at_once() {
    let found =
        faults("{{a1}}{{#if b1}}{{c1}}{{else if d1}}{{/if}}{{#each pages}}{{> part e1}}{{/each}}", "");
    assert_eq!(found.len(), 5, "{found:#?}");
}

#[test]
fn names_that_are_there_are_let_pass() {
    let page = "{{title}}{{this.title}}{{./title}}{{@root.title}}{{subtitle}}{{#each pages}}{{@index}}{{@first}}\
        {{#if @last}}{{../title}}{{/if}}{{#each words}}{{this}}{{../name}}{{../../title}}{{/each}}\
        {{form.is}}{{form.language}}{{form.lines}}{{#each inner}}{{> part}}{{/each}}{{> part this}}{{/each}}\
        {{#each owners}}{{@key}}{{mail}}{{else}}{{title}}{{/each}}{{owners.anyone.mail}}{{pair.[0]}}\
        {{pair.[1].mail}}{{free.what.ever}}{{#with lead}}{{name}}{{else}}{{title}}{{/with}}\
        {{#if (or title subtitle)}}{{/if}}{{len pages}}{{lookup owners \"anyone\"}}\
        {{#each pages as |one at|}}{{one.name}}{{at}}{{#with one.form as |form|}}{{form.is}}{{/with}}{{/each}}";
    let part = "{{name}}{{#each inner}}{{> part}}{{/each}}{{#if note}}{{note}}{{/if}}";
    assert_eq!(faults(page, "{{name}}{{#each inner}}{{> part}}{{/each}}"), [""; 0]);
    assert_eq!(faults("{{#each pages}}{{> part note=@root.title}}{{/each}}", part), [""; 0]);
}

#[test]
fn an_inclusion_that_copies_the_view_for_each_item_is_found() {
    let slow = |page| {
        let slow = templates([page, "{{title}}"]).check(["page"]).slow;
        slow.into_iter().map(|(place, _)| place.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(slow("{{#each pages}}\n{{> part @root/this}}{{/each}}"), ["sample/page.hbs:2:5"]);
    assert_eq!(slow("{{#each pages}}{{> part ../this}}{{/each}}"), ["sample/page.hbs:1:20"]);
    assert_eq!(
        slow("{{#each pages}}{{#with @root/this}}{{> part}}{{/with}}{{/each}}"),
        ["sample/page.hbs:1:40"]
    );
    assert_eq!(slow("{{> part}}{{> part this}}{{#each pages}}{{name}}{{/each}}"), [""; 0]);
}

#[test]
fn the_built_in_templates_have_no_such_fault() {
    let mut roots = 0;
    for backend in backends() {
        let templates = backend.templates().expect("a built-in backend has templates");
        let checked = templates.check(templates.names());
        assert_eq!(checked.faults, []);
        assert_eq!(checked.slow, []);
        roots += templates.set.entries.values().filter(|entry| entry.view.is_some()).count();
    }
    assert!(roots > 20, "only {roots} templates have a view");
}
