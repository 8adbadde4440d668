//! Reports that are broken, or meant to break whoever reads them.

use specc::results::{FaultKind, MOST_BYTES, Outcome, ResultsFault, read};

use crate::linear;

fn fault(bytes: &[u8]) -> ResultsFault {
    read("r", bytes).err().unwrap_or_else(|| panic!("{} is read", String::from_utf8_lossy(bytes)))
}

#[test]
fn each_fault_has_its_place_and_a_way_out() {
    let cases: [(&[u8], &str); 23] = [
        (b"", "r: the report is empty"),
        (b" \n\t\n", "r: the report is empty"),
        (b"all is well", "r: this is no report in a format that is known"),
        (b"{\"numTotalTests\": 3}", "r: this is no report in a format that is known"),
        (b"{\n  \"numTotalTests\": 3\n}\n", "r: this is no report in a format that is known"),
        (b"\xff\xfe<\0", "r: the report is UTF-16"),
        (b"1..1\nok 1 - \xff", "r:2:8: the report is not UTF-8 from here on"),
        (b"1..1\nok\0", "r:2:3: there is a NUL byte"),
        (b"<!DOCTYPE html><html>", "r: this is a web page and no report"),
        (b"\n<HTML><body>404", "r: this is a web page and no report"),
        (b"<rss/>", "r:1:1: the root element is `<rss>`, and not `<testsuites>` or `<testsuite>`"),
        (b"<testsuite>\n<testcase name='a'>", "r:2:20: the report breaks off here"),
        (b"<testsuite>\n<testcase name='", "r:2:1: the report breaks off here"),
        (b"<testsuite/><testsuite/>", "r:1:13: a second root element begins here"),
        (b"<testsuite>&up;</testsuite>", "r:1:12: there is no entity `&up;`"),
        (b"<testsuite name='&up;'/>", "r:1:1: there is no entity `&up;`"),
        (b"{\"Action\":\"run\",\"Pack", "r:1:22: the report breaks off here"),
        (b"{\"Action\":\"run\"}\n{\"Action\":\"run\",\"Pack", "r:2:22: the report breaks off here"),
        (
            b"{\"Action\":\"run\"}\n{\"Action\":7}",
            "r:2:11: the line is not what its format asks for: expected value",
        ),
        (
            b"{\"meta\":{}}\n{\"pickle\":{}}",
            "r:2:12: the line is not what its format asks for: missing field `id`",
        ),
        (
            b"\nrunning 8 tests\n...i....\ntest result: ok. 7 passed; 0 failed; 1 ignored; 0 measured\n",
            "r:4:1: the runner counted 8 tests here, and 0 lines look like their results",
        ),
        (
            b"<testsuite></testcase>",
            "r:1:12: the XML is malformed: ill-formed document: expected `</testsuite>`, but `</testcase>` was found",
        ),
        (b"<testsuite name=a/>", "r:1:1: the XML is malformed: an attribute has no value in quotation marks"),
    ];
    for (bytes, expected) in cases {
        let fault = fault(bytes);
        assert_eq!(fault.to_string(), expected);
        assert!(fault.kind.help().ends_with('.'));
    }
}

#[test]
fn entities_are_never_expanded() {
    let bomb = b"<?xml version='1.0'?>\n<!DOCTYPE t [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]>\n<testsuite name='&b;'/>";
    assert_eq!(
        fault(bomb).to_string(),
        "r:2:1: the report declares a document type; entities are never expanded"
    );
    let file = b"<!DOCTYPE t SYSTEM 'file:///etc/passwd'><testsuite/>";
    assert_eq!(fault(file).kind, FaultKind::DocumentType);
}

#[test]
fn what_is_too_large_is_refused() {
    assert_eq!(fault(&vec![b' '; MOST_BYTES + 1]).kind, FaultKind::TooLarge);
    let deep = "<testsuite>".repeat(100_000);
    assert_eq!(fault(deep.as_bytes()).kind, FaultKind::Nested);
    let ladder: String = (0..1000).map(|depth| format!("{}ok 1\n", " ".repeat(depth))).collect();
    assert_eq!(fault(format!("1..1\n{ladder}").as_bytes()).kind, FaultKind::Nested);
    let objects = "{\"a\":".repeat(100_000);
    assert!(matches!(fault(objects.as_bytes()).kind, FaultKind::BreaksOff | FaultKind::Json(_)));
}

/// The name of a suite stands in each of its cases: a short report may say more than memory holds.
#[test]
fn names_that_multiply_are_refused() {
    let cases = "<testcase name='a'/>".repeat(20_000);
    let report = format!("<testsuite name='{}'>{cases}</testsuite>", "n".repeat(100_000));
    assert_eq!(fault(report.as_bytes()).kind, FaultKind::TooManyCases);
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_report() {
    let report = read("r", "\u{feff}1..1\nok 1 - a\n".as_bytes()).unwrap();
    assert_eq!(report.cases[0].names, ["a"]);
}

#[test]
fn a_case_without_a_name_has_one() {
    let names = |report: &str| read("r", report.as_bytes()).unwrap().cases.remove(0).names;
    assert_eq!(names("1..1\nok 1 -\n"), ["1"]);
    assert_eq!(names("1..1\nok\n"), ["unnamed"]);
    assert_eq!(names("<testsuite><testcase/></testsuite>"), ["unnamed"]);
}

#[test]
fn colours_are_no_part_of_the_report() {
    let coloured = "\u{1b}[1m\u{1b}[32m     Running\u{1b}[0m tests/a.rs (target/debug/deps/a)\n\nrunning 1 test\n\
                    test b ... \u{1b}[32mok\u{1b}[0m\n\ntest result: \u{1b}[32mok\u{1b}[0m. 1 passed; 0 failed; 0 ignored";
    let report = read("r", coloured.as_bytes()).unwrap();
    assert_eq!(report.cases.len(), 1);
    assert_eq!((report.cases[0].names.join("/").as_str(), report.cases[0].outcome), ("a/b", Outcome::Passed));
}

/// A name, a size, and the report of that size.
type Shape<'s> = (&'s str, usize, &'s dyn Fn(usize) -> String);

#[test]
fn reports_are_read_in_linear_time() {
    let shapes: [Shape<'_>; 10] = [
        ("cases", 500, &|size| format!("<testsuite>{}</testsuite>", "<testcase name='a'/>".repeat(size))),
        ("suites", 500, &|size| {
            format!("<testsuites>{}</testsuites>", "<testsuite name='a' errors='1'/>".repeat(size))
        }),
        ("attributes", 500, &|size| format!("<testsuite {}/>", "a='b' ".repeat(size))),
        ("references", 500, &|size| {
            let text = "&amp;&#65;".repeat(size);
            format!("<testsuite><testcase name='a'><failure>{text}</failure></testcase></testsuite>")
        }),
        ("dots", 2000, &|size| {
            let dots = "a.".repeat(size);
            format!(
                "<testsuites name='pytest tests'><testsuite><testcase classname='{dots}'/></testsuite></testsuites>"
            )
        }),
        ("points", 500, &|size| format!("1..1\n{}", "ok 1 - a # b # c\n    ok 2\n".repeat(size))),
        ("signs", 1000, &|size| format!("1..1\nok 1 {}", " #".repeat(size))),
        ("tests", 500, &|size| format!("\nrunning {size} tests\n{}", "test a ... FAILED\n".repeat(size))),
        ("subtests", 250, &|size| {
            let runs = (0..size).map(|test| {
                format!("{{\"Action\":\"run\",\"Package\":\"p\",\"Test\":\"T{}/{test}\"}}\n", "/a".repeat(20))
            });
            runs.collect()
        }),
        ("output", 250, &|size| {
            "{\"Action\":\"output\",\"Package\":\"p\",\"Test\":\"T\",\"Output\":\"a\\n\"}\n".repeat(size)
        }),
    ];
    for (name, size, shape) in shapes {
        linear::assert_linear(name, size, shape, |report| {
            read("r", report.as_bytes()).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        });
    }
}
