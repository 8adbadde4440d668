//! Scenarios of absurd size and shape are lowered in linear time.

use std::time::{Duration, Instant};

use specc::base::{Limits, Source, SpecPath};
use specc::{ir, syntax};

/// The time that lowering alone takes.
fn time(text: &str) -> Duration {
    let source = Source::new(SpecPath::new("spec.md").expect("a plain path"), text);
    let (document, _) = syntax::parse(&source, &Limits::default());
    let runs = (0..3).map(|_| {
        let start = Instant::now();
        let lowered = ir::lower(&source, &document);
        assert!(!lowered.0.clauses.is_empty());
        start.elapsed()
    });
    runs.min().unwrap_or_default()
}

fn assert_linear(name: &str, size: usize, input: impl Fn(usize) -> String) {
    let (once, twice) = (time(&input(size)), time(&input(2 * size)));
    let slack = Duration::from_millis(30);
    assert!(twice <= once * 3 + slack, "{name}: {once:?} for {size}, {twice:?} for twice that");
}

/// A name, a size, and the text of that size.
type Shape<'s> = (&'s str, usize, &'s dyn Fn(usize) -> String);

#[test]
fn scenarios_are_lowered_in_linear_time() {
    let scenario = |body: String| format!("# Scenario: S\n\n{body}");
    let shapes: [Shape<'_>; 8] = [
        ("one long step", 5_000, &|size| format!("- Given a{}", ", and".repeat(size))),
        ("step words that fail", 5_000, &|size| format!("- Given a{}", ",when.then".repeat(size))),
        ("one-line steps", 1_000, &|size| format!("- **Given** a{}", ", **When** b **Then** c".repeat(size))),
        ("lists", 500, &|size| "- Given a\n\ntext\n\n".repeat(size)),
        ("cases", 500, &|size| "- When a\n- Then b\n".repeat(size)),
        ("givens", 1_000, &|size| "- Given a\n".repeat(size) + &"- When a\n- Then b\n".repeat(size)),
        ("braces", 2_500, &|size| {
            format!("- When {}\n- Then {}", "{a".repeat(size), "{a} `{b}` ".repeat(size))
        }),
        ("tags", 1_000, &|size| format!("- When {}", "<ab> <".repeat(size))),
    ];
    for (name, size, shape) in shapes {
        assert_linear(name, size, |size| scenario(shape(size)));
    }
    assert_linear("paragraphs", 500, |size| "WHEN a\nTHEN b\n\n".repeat(size));
    assert_linear("rows", 500, |size| {
        scenario(format!("- When {{a}}\n- Then b\n\n| a | b |\n|--|--|\n{}", "| 1 | 2 | 3 |\n".repeat(size)))
    });
}
