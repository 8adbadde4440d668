//! Scenarios and requirements of absurd size and shape are lowered in linear time.

use specc::base::{Limits, Source, SpecPath};
use specc::{ir, syntax};

use crate::linear;

/// Holds the lowering alone to growing as its input does.
fn assert_linear(name: &str, size: usize, input: impl Fn(usize) -> String) {
    let parsed = |size| {
        let source = Source::new(SpecPath::new("spec.md").expect("a plain path"), input(size));
        let (document, _) = syntax::parse(&source, &Limits::default());
        (source, document)
    };
    linear::assert_linear(name, size, parsed, |(source, document)| {
        assert!(!ir::lower(source, document).0.clauses.is_empty());
    });
}

/// A name, a size, and the text of that size.
type Shape<'s> = (&'s str, usize, &'s dyn Fn(usize) -> String);

#[test]
fn scenarios_are_lowered_in_linear_time() {
    let scenario = |body: String| format!("# Scenario: S\n\n{body}");
    let shapes: [Shape<'_>; 8] = [
        ("one long step", 1250, &|size| format!("- Given a{}", ", and".repeat(size))),
        ("step words that fail", 1250, &|size| format!("- Given a{}", ",when.then".repeat(size))),
        ("one-line steps", 250, &|size| format!("- **Given** a{}", ", **When** b **Then** c".repeat(size))),
        ("lists", 125, &|size| "- Given a\n\ntext\n\n".repeat(size)),
        ("cases", 125, &|size| "- When a\n- Then b\n".repeat(size)),
        ("givens", 250, &|size| "- Given a\n".repeat(size) + &"- When a\n- Then b\n".repeat(size)),
        ("braces", 625, &|size| {
            format!("- When {}\n- Then {}", "{a".repeat(size), "{a} `{b}` ".repeat(size))
        }),
        ("tags", 250, &|size| format!("- When {}", "<ab> <".repeat(size))),
    ];
    for (name, size, shape) in shapes {
        assert_linear(name, size, |size| scenario(shape(size)));
    }
    let fenced = |body: String| format!("# A\n\n```gherkin\n{body}```\n");
    assert_linear("fenced scenarios", 125, |size| fenced("Scenario: a\nWhen b\nThen c\n".repeat(size)));
    assert_linear("fenced steps", 125, |size| {
        fenced(format!("When <a>\n{}", "Then <a> b\n| c |\n".repeat(size)))
    });
    assert_linear("fenced data", 1250, |size| fenced(format!("When a\n{}Then b\n", "| c |\n".repeat(size))));
    assert_linear("fenced rows", 125, |size| {
        fenced(format!("When <a>\nThen b\nExamples:\n| a |\n{}", "| 1 |\n".repeat(size)))
    });
    assert_linear("paragraphs", 125, |size| "WHEN a\nTHEN b\n\n".repeat(size));
    assert_linear("rows", 125, |size| {
        scenario(format!("- When {{a}}\n- Then b\n\n| a | b |\n|--|--|\n{}", "| 1 | 2 | 3 |\n".repeat(size)))
    });
}

#[test]
fn requirements_are_lowered_in_linear_time() {
    let shapes: [Shape<'_>; 6] = [
        ("items", 250, &|size| "- FR-1: It shall a\n".repeat(size)),
        ("texts", 250, &|size| "FR-1: It shall:\n\n- a\n\n".repeat(size)),
        ("rows", 250, &|size| {
            format!("| ID | Requirement |\n|--|--|\n{}", "| FR-1 | a b | MUST |\n".repeat(size))
        }),
        ("columns", 250, &|size| {
            let row = |cell: &str| format!("|{}\n", cell.repeat(size));
            row("Requirement|") + &row("--|") + &row("FR-1|").repeat(2)
        }),
        ("headings", 250, &|size| "## AUTH-1 a\n\nb\n\n".repeat(size)),
        ("an id that goes on", 2500, &|size| format!("FR{}1: It shall a", "-A1".repeat(size))),
    ];
    for (name, size, shape) in shapes {
        assert_linear(name, size, |size| format!("# A\n\n{}", shape(size)));
    }
}
