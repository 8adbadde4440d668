//! Inputs that are meant to break a parser: each gives a document or a finding, in linear time.

use specc::base::{Limits, Source, SpecPath};
use specc::syntax::{self, BlockKind, Document};

use crate::linear;

fn parse(text: &str) -> (Document, Vec<&'static str>) {
    let source = Source::new(SpecPath::new("spec.md").expect("a plain path"), text);
    let (document, findings) = syntax::parse(&source, &Limits::default());
    let end = document.blocks.iter().map(|block| block.span.end as usize).max();
    assert!(end.unwrap_or(0) <= text.len());
    (document, findings.into_iter().map(|finding| finding.code.name).collect())
}

fn assert_linear(name: &str, size: usize, input: impl Fn(usize) -> String) {
    linear::assert_linear(name, size, input, |text| {
        parse(text);
    });
}

fn many(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).map(one).collect::<Vec<_>>().concat()
}

#[test]
fn small_oddities_are_documents() {
    for (text, blocks, findings) in [
        ("", 0, &[][..]),
        ("\u{feff}", 0, &[]),
        ("\u{feff}# a\r\n", 1, &[]),
        ("# a\r# b\r", 2, &[]),
        ("\t\t\n\t# a", 1, &[]),
        ("a\0b", 1, &["nul-byte"]),
        ("a \u{202e}b", 1, &["bidi-control"]),
        ("| a |\n|--", 3, &[]),
        ("| a | b |\n|---|", 1, &[]),
        ("```\n# a\n", 1, &["unclosed-fence"]),
        ("<!-- a\n\n# b\n", 1, &["unclosed-comment"]),
        ("- ```\n  a\n\nb", 4, &["unclosed-fence"]),
        ("שלום\u{301}\u{301}\u{200f}", 1, &[]),
        ("---\na: 1", 2, &[]),
    ] {
        let (document, found) = parse(text);
        assert_eq!((document.blocks.len(), &found[..]), (blocks, findings), "{text:?}");
    }
}

#[test]
fn a_line_without_end_is_prose_with_a_finding() {
    let full = std::env::var_os("SPECC_HOSTILE").is_some_and(|value| value == "full");
    let size = if full { 100_000_000 } else { 4_000_000 };
    let (document, findings) = parse(&"*a* ".repeat(size / 4));
    assert_eq!(findings, ["paragraph-too-long"]);
    assert_eq!(document.blocks.len(), 1);
    assert!(document.inlines.is_empty());
}

#[test]
fn a_long_paragraph_of_short_lines_is_prose_and_its_neighbours_are_read() {
    let text = format!("# a\n\n{}\n# b\n\n- c\n", "must be [x](y)\n".repeat(100_000));
    let (document, findings) = parse(&text);
    assert_eq!(findings, ["paragraph-too-long"]);
    let headings = document.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Heading { .. }));
    assert_eq!(headings.count(), 2);
}

#[test]
fn long_code_and_long_tables_are_no_long_paragraphs() {
    let code = format!("```\n{}```\n", "a line of code\n".repeat(100_000));
    let table = format!("| a |\n|---|\n{}", "| a cell of a table |\n".repeat(60_000));
    let list = "- an item of a list\n".repeat(70_000);
    for text in [code, table, list] {
        assert_eq!(parse(&text).1, [""; 0]);
    }
}

#[test]
fn deep_nesting_is_cut_with_one_finding() {
    for (mark, lazy) in [("> ", ""), (">", "lazy\n"), ("- ", ""), ("1. ", "lazy\n"), ("> - ", "lazy\n")] {
        let text = format!("{}a\n{}\n\n# after\n", mark.repeat(100_000), lazy.repeat(1000));
        let (document, findings) = parse(&text);
        assert_eq!(findings, ["nesting-too-deep"], "{mark:?}");
        let depth = document.blocks.iter().map(|block| block.depth).max().unwrap_or(0);
        assert!(depth <= 2 * 64 + 1, "{mark:?} is {depth} deep");
        let last = document.blocks.last().map(|block| &block.kind);
        assert!(matches!(last, Some(BlockKind::Heading { .. })), "{mark:?}");
    }
}

#[test]
fn work_grows_with_the_input_only() {
    assert_linear("quotes", 10_000, |count| format!("{}a\n{}", ">".repeat(count), "lazy\n".repeat(count)));
    assert_linear("nested lists", 150, |depth| {
        many(depth * 4, |level| format!("{}- a\nlazy\n", "  ".repeat(level % 60)))
    });
    assert_linear("headings of one name", 5_000, |count| "# a name\n\n".repeat(count));
    assert_linear("admonitions", 1_000, |count| "!!! note\n    a *b*\n\n".repeat(count));
    assert_linear("definitions", 2_000, |count| {
        many(count, |at| format!("[r{at}]: /u{at}\n")) + "text [r1]\n"
    });
    assert_linear("footnotes", 2_000, |count| many(count, |at| format!("a[^{at}]\n\n[^{at}]: b\n\n")));
    assert_linear("entities", 2_000, |count| "&amp; &#x41; &bogus; \\* ".repeat(count));
    assert_linear("table", 1_000, |count| {
        format!("| a | b |\n|---|---|\n{}", "| `x\\|y` | *z* | w |\n".repeat(count))
    });
    assert_linear("front matter without end", 20_000, |count| {
        format!("---\n{}", "key: value\n".repeat(count))
    });
}

#[test]
fn hostile_front_matter_is_a_finding_in_linear_time() {
    for yaml in [
        "a: {}\n".replace("{}", &"[".repeat(100_000)),
        "{".repeat(100_000),
        "- ".repeat(100_000),
        "a:\n\tb".to_owned(),
        "\0".to_owned(),
    ] {
        let (_, findings) = parse(&format!("---\n{yaml}\n---\n\n# a\n"));
        assert!(findings.contains(&"broken-front-matter"), "{}", &yaml[..4.min(yaml.len())]);
    }
    assert_linear("keys", 2_000, |count| format!("---\n{}---\n", many(count, |at| format!("k{at}: v\n"))));
    assert_linear("aliases", 2_000, |count| format!("---\na: &a [x]\nb: [{}]\n---\n", "*a, ".repeat(count)));
}

#[test]
fn marks_that_never_close_are_linear() {
    for mark in [
        "[", "![", "*", "**a ", "_a ", "~~a ", "`", "``a`", "<", "<a ", "<!--", "[a](", "[a](<", "[a][",
        "\\", "&", "[^", "!!! a\n",
    ] {
        assert_linear(mark, 5_000, |count| mark.repeat(count));
    }
    assert_linear("backticks", 100, |count| many(count, |at| "`".repeat(at % 80 + 1) + " "));
}
