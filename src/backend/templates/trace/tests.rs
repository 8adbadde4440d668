//! Lines followed back through all that templates can say, and marks that change nothing.

use handlebars::{Context, no_escape};
use serde_json::{Value, json};

use crate::backend::templates::Templates;
use crate::backend::templates::tests::{any_of, random};

/// What `page` makes beside `part`, and the lines of templates that each of its lines is said to come from.
fn lines_of(page: &str, part: &str, view: &Value) -> Option<Vec<(String, String)>> {
    let texts = [("page", page), ("part", part)];
    let texts = texts.map(|(name, text)| (name.to_owned(), text.to_owned(), name.to_owned()));
    let (templates, trace) = Templates::of_texts("sample", texts).traced();
    let compiled = templates.escaping("page", no_escape).ok()?;
    let context = Context::from(view.clone());
    let made = templates.render_over(&compiled, "page", &context).ok()?;
    assert!(trace.is_faithful(), "{page:?} {part:?} make {made:?}");
    let lines = made.lines().enumerate().map(|(at, line)| {
        let lines = trace.lines(&made, at);
        let names: Vec<String> = lines.iter().map(|line| format!("{}:{}", line.file, line.line)).collect();
        (line.to_owned(), names.join(" "))
    });
    Some(lines.collect())
}

/// A page, a template beside it, and what it makes, each line with where it is from.
type Case<'c> = (&'c str, &'c str, &'c [(&'c str, &'c str)]);

#[test]
fn each_line_is_followed_to_the_lines_of_templates_that_it_comes_from() {
    let view = json!({ "title": "A", "none": null, "list": ["x", "y"] });
    let cases: [Case<'_>; 11] = [
        ("a\n\n  b {{title}}\n", "", &[("a", "page:1"), ("", "page:2"), ("  b A", "page:3")]),
        (
            "a\n{{#if title}}\n\nb\n{{/if}}\nc",
            "",
            &[("a", "page:1"), ("", "page:3"), ("b", "page:4"), ("c", "page:6")],
        ),
        ("{{#if none}}\na\n{{else if none}}\nb\n{{else}}\nc\n{{/if}}\n", "", &[("c", "page:6")]),
        ("a\n\n{{~title~}}\n\n b\n", "", &[("aAb", "page:1 page:3 page:5")]),
        ("{{#each list}}\n- {{this}}\n{{/each}}\n", "", &[("- x", "page:2"), ("- y", "page:2")]),
        (
            "{{#each list}}\n  {{> part}}\n{{/each}}\n",
            "{{this}}\n\n{{#if this}}\n .\n{{/if}}\n",
            &[
                ("  x", "part:1 page:2"),
                ("  ", "part:2 page:2"),
                ("   .", "part:4 page:2"),
                ("  y", "part:1 page:2"),
                ("  ", "part:2 page:2"),
                ("   .", "part:4 page:2"),
            ],
        ),
        ("{{!-- a\nb --}}\n{{title\n}} \\{{c}}\n", "", &[("A {{c}}", "page:3 page:4")]),
        (
            "{{#> part}}\nin {{title}}\n{{/part}}\n",
            "[\n{{> @partial-block}}\n]\n",
            &[("[", "part:1 page:1"), ("in A", "page:2 part:2 page:1"), ("]", "part:3 page:1")],
        ),
        ("{{#*inline \"own\"}}\n<{{title}}>\n{{/inline}}\n{{> own}}\n", "", &[("<A>", "page:2 page:4")]),
        ("{{{{raw}}}}\na {{b}}\n{{{{/raw}}}}\n", "", &[("a {{b}}", "page:2")]),
        ("{{#if title}}{{> part title=\"B\"}}{{/if}} c\n", "{{title}}", &[("B c", "part:1 page:1")]),
    ];
    for case in cases {
        hold(case, &view);
    }
}

#[test]
fn a_line_inside_a_value_comes_from_its_tag() {
    let view = json!({ "lines": "a\n\nb" });
    let wanted = [
        ("- a", "page:1"),
        ("", "page:1"),
        ("b!", "page:1"),
        ("a", "page:2"),
        ("", "page:2"),
        ("b", "page:2"),
    ];
    hold(("- {{lines}}!\n{{{lines}}}", "", &wanted), &view);
}

fn hold((page, part, wanted): Case<'_>, view: &Value) {
    let made = lines_of(page, part, view).unwrap_or_else(|| panic!("{page:?} makes nothing"));
    let made: Vec<(&str, &str)> = made.iter().map(|(line, from)| (line.as_str(), from.as_str())).collect();
    assert_eq!(made, wanted, "{page:?}");
}

/// Marks must not change what is written, whatever a template says; else nothing would be known.
#[test]
fn marks_leave_no_trace() {
    let pieces = [
        "\n",
        "\n",
        "\n\n",
        "  ",
        " ",
        "\t",
        "a",
        "{{title}}",
        "{{{lines}}}",
        "{{~title}}",
        "{{title~}}",
        "{{none}}",
        "{{#if title}}",
        "{{else}}",
        "{{else if none}}",
        "{{~/if}}",
        "{{/if}}",
        "{{#each list}}",
        "{{/each}}",
        "{{> part}}",
        "{{#> part}}",
        "{{/part}}",
        "{{> @partial-block}}",
        "{{! b }}",
        "{{!-- c --}}",
        "\\{{",
        "{{lookup list 0}}",
    ];
    let view = json!({ "title": "A", "none": null, "lines": "a\n\n b\n", "list": ["x", "y\n"] });
    let mut random = random(11);
    let made = (0..20_000).filter(|_| {
        let (page, part) = (any_of(&mut random, &pieces), any_of(&mut random, &pieces));
        lines_of(&page, &part, &view).is_some()
    });
    let made = made.count();
    assert!(made > 1_000, "only {made} templates made something");
}

#[test]
fn values_with_characters_of_marks_are_not_taken_for_marks() {
    for value in ["\u{fdd0}w9 page\u{fdd1}a\u{fdd2}", "\u{fdd2}", "\u{fdd0}"] {
        let view = json!({ "title": value });
        let texts = [("page".to_owned(), "{{title}}\n".to_owned(), "page".to_owned())];
        let (templates, trace) = Templates::of_texts("sample", texts).traced();
        let compiled = templates.escaping("page", no_escape).expect("a template");
        let made = templates.render_over(&compiled, "page", &Context::from(view)).expect("a text");
        assert_eq!(made, format!("{value}\n"), "it stays in the output");
        assert_eq!(trace.lines(&made, 0), [], "and nothing is said");
    }
}
