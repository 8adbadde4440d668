//! Faults of rendering: each is a value with its place, and none ends the program.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::{Listed, Root, Templates};

#[derive(Serialize, JsonSchema)]
struct View(serde_json::Value);

/// What the template `page` makes, or its fault, beside the template `part`.
fn rendered(page: &'static str, part: &'static str) -> Result<String, String> {
    let root: Root<View> = Root::new("page", page);
    let templates = Templates::built_in("sample", &[root.listed(), Listed::partial("part", part)]);
    let view = json!({ "title": "A", "none": null, "list": [1, 2], "tree": { "name": "r", "inner": [
        { "name": "a", "inner": [{ "name": "b", "inner": [] }] }, { "name": "c", "inner": [] }] } });
    templates.render(&root, &View(view)).map_err(|fault| fault.to_string())
}

#[test]
fn faults_of_rendering_name_their_place() {
    let faults = [
        ("a\n{{#if title}}", "", "page.hbs:2:14: what stands here is no template"),
        ("a\n{{title}", "", "page.hbs:2:8: what stands here is no template"),
        (
            "{{#if title}}\n{{/each}}",
            "",
            "page.hbs:2:1: `{{#if}}` is open here, and `{{/each}}` ends something else",
        ),
        ("{{> par}}", "", "page.hbs:1:1: there is no template `par`; did you mean `part`?"),
        ("x {{> part}}", "\n{{> other}}", "part.hbs:2:1: there is no template `other`"),
        ("{{> ../secret}}", "", "page.hbs:1:1: `../secret` lies outside the templates' folder"),
        ("{{> '/etc/passwd'}}", "", "page.hbs:1:1: `/etc/passwd` lies outside the templates' folder"),
        (
            "{{> (lookup list 0)}}",
            "",
            "page.hbs:1:1: a template is included by its name, and this name is computed",
        ),
        (
            "{{#each list}}\n{{> part}}{{/each}}",
            "{{unknown title}}",
            "part.hbs:1:1: there is no helper `unknown`",
        ),
        ("{{len none}}{{lookup list}}", "", "page.hbs:1:13: "),
    ];
    for (page, part, wanted) in faults {
        let fault = rendered(page, part).expect_err(page);
        assert!(fault.starts_with(&format!("sample/{wanted}")), "{page}: {fault}");
    }
}

#[test]
fn a_template_that_includes_itself_without_end_is_stopped() {
    let endless = [
        ("{{> page}}", ""),
        ("{{#if title}}{{> page}}{{/if}}", ""),
        ("{{> part}}", "{{#if title}}{{> page}}{{/if}}"),
        ("{{> part}}", "{{#each list}}{{#with @root/this}}{{> page}}{{/with}}{{/each}}"),
        ("{{#*inline \"own\"}}{{#if title}}{{> own}}{{/if}}{{/inline}}{{> own}}", ""),
        ("{{#> part}}{{#> part}}{{/part}}{{> page}}{{/part}}", "{{> @partial-block}}"),
    ];
    for (page, part) in endless {
        let fault = rendered(page, part).expect_err(page);
        assert!(fault.contains("includes itself without end"), "{page}: {fault}");
    }
}

#[test]
fn a_template_may_include_itself_while_its_data_lasts() {
    let part = "{{name}}{{#if inner}}({{#each inner}}{{> part}}{{/each}}){{/if}}";
    assert_eq!(rendered("{{> part tree}}|{{> part tree}}", part), Ok("r(a(b)c)|r(a(b)c)".to_owned()));
}

/// The stop must not change what is written, nor how it is indented.
#[test]
fn the_stop_leaves_no_trace() {
    let part = "{{name}}\n{{#each inner}}\n  {{> part}}\n{{/each}}\n";
    assert_eq!(
        rendered("{{#with tree}}\n{{> part}}\n{{/with}}\n", part),
        Ok("r\n  a\n    b\n  c\n".to_owned())
    );
}

#[test]
fn null_is_printed_as_nothing_and_is_no_condition() {
    assert_eq!(
        rendered("<{{none}}>{{#if none}}a{{else}}b{{/if}}{{#each none}}c{{/each}}", ""),
        Ok("<>b".to_owned())
    );
}

/// Numbers below another, the same in each run.
pub(super) fn random(mut state: u64) -> impl FnMut(usize) -> usize {
    move |below| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or_default() % below
    }
}

/// Some pieces in any order.
pub(super) fn any_of(random: &mut impl FnMut(usize) -> usize, pieces: &[&str]) -> String {
    (0..=random(12)).map(|_| pieces[random(pieces.len())]).collect()
}

/// Text that the parser was not made for must not end the program either.
#[test]
fn no_text_ends_the_program() {
    let pieces = [
        "{{", "}}", "#", "/", "if", " ", "else", "each", "a", "~", "{{{", "}}}", ">", "*", "inline", "\"x\"",
        "(", ")", "|", "as", "&", "^", "!", "--", "\n", "@", "../", "[", "]", "=", "\\", "{{#if a}}",
        "{{/if}}", "{{else}}", "{{else if a}}", "{{> part}}", "é", "{{{{raw}}}}", "{{{{/raw}}}}",
        "{{#> part}}", "{{/part}}",
    ];
    let mut random = random(7);
    for _ in 0..4_000 {
        let text = any_of(&mut random, &pieces);
        if let Ok(template) = super::compiled::parse("page", &text, "page.hbs") {
            assert!(template.name.is_some());
        }
    }
    for text in
        ["{{#if a}}".repeat(100_000), "(".repeat(100_000), format!("{{{{{}}}}}", "(a ".repeat(100_000))]
    {
        assert!(super::compiled::parse("page", &text, "page.hbs").is_err());
    }
}
