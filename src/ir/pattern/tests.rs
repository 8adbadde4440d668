//! The subset's borders, and the documented meaning on a table of cases.

use super::*;

fn pattern(text: &str) -> Pattern {
    Pattern::parse(text).unwrap_or_else(|fault| panic!("{text}: {fault:?}"))
}

fn fault(text: &str) -> PatternFault {
    Pattern::parse(text).expect_err(text)
}

#[test]
fn patterns_have_the_documented_meaning() {
    let cases = [
        (r"/you should (buy|sell)/i", "You SHOULD sell", Some("You SHOULD sell")),
        (r"/\d+[.,]\d\d/", "costs 0.00", Some("0.00")),
        (r"/\d/", "٣", None),
        (r"/\w+/", "größe", Some("gr")),
        (r"/\s/", "a\u{a0}b", None),
        (r"/\D/", "1ü", Some("ü")),
        (r"/a.c/", "a\nc", None),
        (r"/a.c/s", "a\nc", Some("a\nc")),
        (r"/a.c/", "a\rc", Some("a\rc")),
        (r"/b$/", "b\n", None),
        (r"/b$/m", "b\nc", Some("b")),
        (r"/^c/m", "b\nc", Some("c")),
        (r"/^c/", "b\nc", None),
        (r"/\bI\b/", "wie I.", Some("I")),
        (r"/\bber\b/", "über", Some("ber")),
        (r"/ÜBER/i", "über", Some("über")),
        (r"/[\d.]+/", "v1.2", Some("1.2")),
        (r"/[&|~]+/", "a&&|~", Some("&&|~")),
        (r#"/\{"a": 1}/"#, r#"{"a": 1}"#, Some(r#"{"a": 1}"#)),
        (r"/a\-b\/c/", "a-b/c", Some("a-b/c")),
        (r"/a/b/", "a/b", Some("a/b")),
        (r"/\u00e9\x41/", "éA", Some("éA")),
        (r"/(?<day>\d{1,2})\./", "31.", Some("31.")),
        (r"/a+?/", "aaa", Some("a")),
        (r"/a|ab/", "ab", Some("a")),
    ];
    for (text, subject, expected) in cases {
        let regex = pattern(text).compile().expect(text);
        assert_eq!(regex.find(subject).map(|found| &subject[found]), expected, "{text} in {subject:?}");
    }
}

#[test]
fn what_engines_read_differently_is_refused() {
    let unportable = [
        r"/(?=a)b/",
        r"/(?<!a)b/",
        r"/(a)\1/",
        r"/(?>a)/",
        r"/a++/",
        r"/a**/",
        r"/(?i)a/",
        r"/(?i:a)/",
        r"/\Aa/",
        r"/a\z/",
        r"/a\Z/",
        r"/a\Bb/",
        r"/\p{L}/",
        r"/[\p{L}]/",
        r"/[[:alpha:]]/",
        r"/[a[b]]/",
        r"/[a-z&&b]/",
        r"/[\s\S]/",
        r"/[]a]/",
        r"/(?P<a>b)/",
        r"/(?<a_b>c)/",
        r"/\v/",
        r"/\a/",
        r"/\x{41}/",
        r"/^*a/",
        r"/a{1001}/",
        r"/(?:a{50}){50}/",
        r"/\b{start}a/",
        r"/a/g",
        r"/\h/",
    ];
    for text in unportable {
        assert_eq!(fault(text).kind, FaultKind::Unportable, "{text}: {:?}", fault(text));
    }
}

#[test]
fn what_no_engine_reads_is_broken() {
    for text in
        [r"/(a/", r"/a)/", r"/[a/", r"/*a/", r"/a{2,1}/", r"/[b-a]/", r"/a\/", "//", "a", "/", "/a/ii"]
    {
        assert_eq!(fault(text).kind, FaultKind::Broken, "{text}: {:?}", fault(text));
    }
}

#[test]
fn a_fault_points_into_the_text() {
    let text = r"/größer (?=x)/";
    let found = fault(text);
    assert_eq!(&text[found.range], "(?=");
}

#[test]
fn each_engine_gets_its_own_spelling() {
    let text = r"/^(?<n>\w)\b.[\d-]\u00E9$/";
    let spelled = |engine| pattern(text).spelled_for(engine);
    assert_eq!(spelled(RegexEngine::JavaScript), r"^(?<n>[0-9A-Za-z_])\b[^\n][0-9-]\u00E9$");
    assert_eq!(spelled(RegexEngine::Python), r"^(?P<n>[0-9A-Za-z_])(?a:\b)[^\n][0-9-]\u00E9\Z");
    assert_eq!(
        pattern("/^[^k-]s$/im").spelled_for(RegexEngine::Java),
        "(?<![^\\n])[^\\x2DKk\u{212a}][Ssſ](?![^\\n])"
    );
    assert_eq!(pattern("/^s$/im").spelled_for(RegexEngine::Go), "(?i)(?m:^)s(?m:$)");
    assert_eq!(spelled(RegexEngine::Go), r"^(?P<n>[0-9A-Za-z_])\b[^\n][0-9-]\x{00E9}\z");
}

#[test]
fn a_pattern_prints_as_it_is_written() {
    assert_eq!(pattern("/a/si").to_string(), "/a/is");
}
