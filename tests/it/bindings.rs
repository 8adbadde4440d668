//! What sources in many languages say about the spec.

use specc::bindings::{Helpers, Role, SourceBindings, Substance, is_code, is_source, is_test_file, read};

fn names(source: &SourceBindings) -> Vec<String> {
    source.tests.iter().map(|test| test.names.join(" > ")).collect()
}

fn ids(source: &SourceBindings) -> Vec<&str> {
    source.marks.iter().map(|mark| mark.id.as_str()).collect()
}

/// What the tests of one source are worth.
fn substances(path: &str, text: &str) -> Vec<(String, Substance)> {
    let sources = [read(path, text)];
    let helpers = Helpers::new(&sources);
    let named = |test| {
        let test: &specc::bindings::SourceTest = test;
        (test.names.last().unwrap().clone(), helpers.substance(test))
    };
    sources[0].tests.iter().map(named).collect()
}

#[test]
fn a_comment_binds_what_it_stands_at() {
    let python = "\
# spec: loans/limit, FR-001 — the fourth tool
@pytest.mark.parametrize(
    \"held\", [1, 2]
)
@slow
def test_a_fourth_tool_is_refused(held):
    # spec: loans/reason
    assert lend(held) == 'refused'

# spec: loans/return

x = 1  # spec: loans/shelf
";
    let source = read("tests/test_loans.py", python);
    assert_eq!(names(&source), ["test_a_fourth_tool_is_refused"]);
    let test = &source.tests[0];
    let marks: Vec<(&str, usize)> = test.marks.iter().map(|mark| (mark.id.as_str(), mark.line)).collect();
    assert_eq!(marks, [("loans/limit", 1), ("FR-001", 1), ("loans/reason", 7)]);
    assert_eq!(test.line, 6);
    assert_eq!(ids(&source), ["loans/return", "loans/shelf"]);
    // Attributes and comments of several lines.
    let rust = "/* words\n * spec: a\n */\n#[test]\n// spec: b\nfn fine() { assert!(true) }\n\n// spec: c\nfn other() {}\n";
    let source = read("src/lib.rs", rust);
    let marks: Vec<&str> = source.tests[0].marks.iter().map(|mark| mark.id.as_str()).collect();
    assert_eq!(marks, ["a", "b"]);
    assert_eq!(ids(&source), ["c"]);
    let gherkin = "Feature: x\n\n  # spec: a\n  @slow @b\n  Scenario: one\n    # spec: c\n    Given x\n\n  # spec: d\n  Scenario: two\n";
    let source = read("x.feature", gherkin);
    let marks = |at: usize| source.tests[at].marks.iter().map(|mark| mark.id.as_str()).collect::<Vec<_>>();
    assert_eq!((marks(0), marks(1)), (vec!["a", "c"], vec!["d"]));
    assert_eq!(source.tests[0].tags, ["slow", "b"]);
}

#[test]
fn a_mark_has_a_role() {
    let source = read("a.go", "// spec: verifies a\n// spec: implements b, c - words\n// spec: d\n");
    let roles: Vec<(Option<Role>, &str)> =
        source.marks.iter().map(|mark| (mark.role, mark.id.as_str())).collect();
    let implements = Some(Role::Implements);
    assert_eq!(roles, [(Some(Role::Verifies), "a"), (implements, "b"), (implements, "c"), (None, "d")]);
    for path in [
        "tests/a.py",
        "src/test_a.py",
        "a_test.go",
        "a.spec.ts",
        "web/__tests__/a.js",
        "ATest.java",
        "SpecTests/a.swift",
    ] {
        assert!(is_test_file(path), "{path}");
    }
    for path in ["src/a.py", "latest.py", "contest/a.go", "testify.go", "attest.ts"] {
        assert!(!is_test_file(path), "{path}");
    }
}

#[test]
fn prose_is_no_mark() {
    for line in [
        "// spec: see the RFC for details",
        "// The spec: a",
        "// spec:",
        "// spec: ,",
        "// spec: a,,b",
        "// spec : a",
        "// `spec: a`",
        "// spec: a(b)",
        "/// // spec: a",
        "// openspec: a",
        "spec: a",
    ] {
        assert_eq!(ids(&read("a.rs", line)), <[&str; 0]>::default(), "{line}");
    }
}

/// A file of each language, in which `yes` stands in comments and `no` in strings.
const LANGUAGES: &[(&str, &str)] = &[
    (
        "a.rs",
        "let a = \"// spec: no\"; let b = r#\"\"// spec: no\"#; let c = '\"'; // spec: yes\nfn f<'a>() {} /* /* x */\n * spec: yes */",
    ),
    ("a.c", "char a = '\"'; char *b = \"/* spec: no \\\" // spec: no\"; /* spec: yes */"),
    ("a.cpp", "auto a = 1'000; // spec: yes"),
    ("a.m", "NSString *a = @\"// spec: no\"; // spec: yes"),
    ("a.cs", "var a = @\"C:\\\"; var b = \"\"\"\n// spec: no\n\"\"\"; // spec: yes"),
    ("a.java", "String a = \"\"\"\n// spec: no\n\"\"\"; // spec: yes"),
    ("a.kt", "val a = \"\"\"\n// spec: no\n\"\"\" // spec: yes"),
    ("a.scala", "val a = \"\"\"\n// spec: no\n\"\"\" // spec: yes"),
    ("a.swift", "let a = #\"\"// spec: no\"#; let b = \"\"\"\n// spec: no\n\"\"\" // spec: yes"),
    ("a.go", "a := `\n// spec: no\n`; b := '\"' // spec: yes"),
    ("a.ts", "const a = `\n// spec: no\n`; const b = /[\"/*]/; const c = 4 / 2; // spec: yes"),
    ("a.jsx", "const a = <b>{/* spec: yes */}</b>; const c = '// spec: no';"),
    ("a.dart", "var a = '''\n// spec: no\n'''; // spec: yes"),
    ("a.php", "<?php #[Test]\n$a = '# spec: no'; # spec: yes\n"),
    ("a.py", "a = '''\n# spec: no\n'''; b = \"# spec: no\" # spec: yes"),
    ("a.rb", "a = \"#{b} # spec: no\" # spec: yes\n=begin\nspec: yes\n=end"),
    ("a.pl", "my $n = $#list; # spec: yes"),
    ("a.r", "a <- '# spec: no' # spec: yes"),
    ("a.jl", "a = \"# spec: no\" # spec: yes\n#= spec: yes =#"),
    ("a.ex", "a = \"# spec: no\" # spec: yes"),
    ("a.erl", "A = \"% spec: no\". % spec: yes"),
    ("a.hs", "a = \"-- spec: no\" -- spec: yes\n{- {- x -}\n spec: yes -}"),
    ("a.lua", "a = [[\n-- spec: no\n]] -- spec: yes\n--[[ spec: yes ]]"),
    ("a.clj", "(def a \"; spec: no\") ; spec: yes"),
    ("a.fs", "let a = \"// spec: no\" // spec: yes\n(* spec: yes *)"),
    ("a.zig", "const a = \"// spec: no\"; // spec: yes"),
    ("a.sh", "echo \"# spec: no\" ${#a} 'it # spec: no' # spec: yes"),
    ("a.ps1", "$a = '# spec: no' # spec: yes\n<# spec: yes #>"),
    ("a.sql", "SELECT '-- spec: no'; -- spec: yes\n/* spec: yes */"),
    ("a.css", "a { content: '/* spec: no */' } /* spec: yes */"),
    ("a.html", "<p>spec: no</p><!-- spec: yes -->"),
    ("a.vue", "<!-- spec: yes -->\n<script>\n// spec: yes\n</script>"),
    ("a.tf", "a = \"# spec: no\" # spec: yes"),
    ("a.yaml", "spec: no\na: 'x # spec: no'\nb: c#d # spec: yes"),
    ("a.toml", "a = '# spec: no' # spec: yes"),
    ("Makefile", "a: # spec: yes"),
    ("Dockerfile", "# spec: yes\nFROM a"),
    ("a.feature", "# spec: yes\nFeature: spec: no"),
];

#[test]
fn comments_of_each_language_are_told_from_strings() {
    for (path, text) in LANGUAGES {
        assert!(is_source(path), "{path}");
        let source = read(path, text);
        let marks = source.tests.iter().flat_map(|test| &test.marks).chain(&source.marks);
        let found: Vec<&str> = marks.map(|mark| mark.id.as_str()).collect();
        assert_eq!(found, vec!["yes"; text.matches("spec: yes").count()], "{path}: {text}");
    }
    assert!(is_code("a.rs") && !is_code("a.yaml") && !is_source("a.txt") && !is_source("rs"));
}

/// What tests are worth, by name.
type Worths = &'static [(&'static str, Substance)];

/// Tests as the frameworks of each language have them, with what they are worth.
const TESTS: &[(&str, &str, Worths)] = {
    use Substance::{Asserts, AssertsNothing, CommentedOut, Empty, Skipped};
    &[
        (
            "a.test.ts",
            "test('plain', () => { expect(1).toBe(1); });\n\
             it.each([[1, 2]])('rows %i', async (a, b) => { assert.equal(a, b); });\n\
             test('options', { timeout: 10 }, function () { t.is(1, 1) });\n\
             test('logs', () => { console.log('x'); });\n\
             test('empty', () => {});\n\
             test('one', () => expect(1).toBe(1));\n\
             test.skip('skipped', () => { expect(1).toBe(1); });\n\
             test.todo('todo');\n\
             xit('also skipped', () => { expect(1); });\n\
             // test('gone', () => { expect(1); });\n\
             /x/.test('no test');\n\
             describe.skip('off', () => { it('in it', () => { expect(1); }); });\n\
             test('leaves', (t) => { t.skip(); expect(1); });\n\
             test('leaves at times', (t) => { if (x) t.skip(); expect(1); });\n",
            &[
                ("plain", Asserts),
                ("rows %i", Asserts),
                ("options", Asserts),
                ("logs", AssertsNothing),
                ("empty", Empty),
                ("one", Asserts),
                ("skipped", Skipped),
                ("todo", Skipped),
                ("also skipped", Skipped),
                ("in it", Skipped),
                ("leaves", Skipped),
                ("leaves at times", Asserts),
                ("gone", CommentedOut),
            ],
        ),
        (
            "test_a.py",
            "def test_plain():\n    assert 1\n\nclass TestX:\n    async def test_in(self) -> None:\n        self.assertEqual(1, 1)\n\n\
             def test_prints():\n    print('x')\n\ndef test_empty():\n    \"\"\"Words.\"\"\"\n    pass\n\n\
             @pytest.mark.skip(reason='x')\ndef test_skipped():\n    assert 1\n\ndef test_leaves():\n    pytest.skip('x')\n\n\
             @pytest.mark.skipif(x, reason='y')\ndef test_conditional():\n    assert 1\n\n\
             def test_raises():\n    with pytest.raises(X): f()\n\n# def test_gone():\n#     assert 1\n",
            &[
                ("test_plain", Asserts),
                ("test_in", Asserts),
                ("test_prints", AssertsNothing),
                ("test_empty", Empty),
                ("test_skipped", Skipped),
                ("test_leaves", Skipped),
                ("test_conditional", Asserts),
                ("test_raises", Asserts),
                ("test_gone", CommentedOut),
            ],
        ),
        (
            "a.rs",
            "#[test]\nfn plain() { assert_eq!(1, 1); }\n#[tokio::test(flavor = \"x\")]\n#[should_panic]\nasync fn panics() -> Result<(), E> { f()?; Ok(()) }\n\
             #[test]\n#[ignore = \"slow\"]\nfn left_out() { assert!(true); }\n#[test]\nfn nothing() { println!(\"x\"); }\n\
             #[test]\nfn empty() {}\n#[test]\nfn waits() { todo!() }\n#[cfg(test)]\nmod tests { #[test] fn inner<'a>() { f().unwrap(); } }\n\
             // #[test]\n// fn gone() { assert!(true); }\n",
            &[
                ("plain", Asserts),
                ("panics", Asserts),
                ("left_out", Skipped),
                ("nothing", AssertsNothing),
                ("empty", Empty),
                ("waits", Skipped),
                ("inner", Asserts),
                ("gone", CommentedOut),
            ],
        ),
        (
            "a_test.go",
            "func TestPlain(t *testing.T) { if x { t.Errorf(\"x\") } }\nfunc TestRows(t *testing.T) { t.Run(\"row\", func(t *testing.T) { require.Equal(t, 1, 1) }) }\n\
             func TestSkipped(t *testing.T) {\n\tt.Skip(\"x\")\n\tt.Fatal()\n}\nfunc TestShort(t *testing.T) { if testing.Short() { t.Skip() }; t.Fatal() }\n\
             func TestNothing(t *testing.T) { fmt.Println() }\nfunc TestEmpty(t *testing.T) {}\nfunc (s *Suite) TestMethod() { s.Equal(1, 1) }\nfunc Testify() {}\n",
            &[
                ("TestPlain", Asserts),
                ("TestRows", Asserts),
                ("row", Asserts),
                ("TestSkipped", Skipped),
                ("TestShort", Asserts),
                ("TestNothing", AssertsNothing),
                ("TestEmpty", Empty),
                ("TestMethod", Asserts),
            ],
        ),
        (
            "ATest.java",
            "class ATest {\n @Test void plain() { assertEquals(1, 1); }\n @Test\n @DisplayName(\"[a/b] Titled\")\n public void titled() throws Exception { assertThat(x).isTrue(); }\n\
             @ParameterizedTest(name = \"{0}\") @CsvSource({\"1, 2\"}) void rows(int a, int b) { verify(x).y(); }\n\
             @Disabled @Test void skipped() { fail(); }\n @Test void nothing() { System.out.println(); }\n @Test void empty() {}\n void helper() {} }\n",
            &[
                ("plain", Asserts),
                ("[a/b] Titled", Asserts),
                ("rows", Asserts),
                ("skipped", Skipped),
                ("nothing", AssertsNothing),
                ("empty", Empty),
            ],
        ),
        (
            "ATests.cs",
            "class A {\n [Fact]\n public void Plain() { Assert.Equal(1, 1); }\n [Theory, InlineData(1)]\n public async Task Rows(int a) { a.Should().Be(1); }\n\
             [Fact(Skip = \"x\")]\n public void Skipped() { Assert.True(x); }\n [Fact]\n public void Nothing() { Console.WriteLine(a[0]); }\n}\n",
            &[("Plain", Asserts), ("Rows", Asserts), ("Skipped", Skipped), ("Nothing", AssertsNothing)],
        ),
        (
            "ATests.swift",
            "@Test(\"Titled\", .tags(.x)) func titled() async throws { #expect(1 == 1) }\n@Test(.disabled()) func off() { #expect(1 == 1) }\n\
             class T: XCTestCase { func testPlain() { XCTAssertEqual(1, 1) }\n func testNothing() { print(1) } }\n",
            &[("Titled", Asserts), ("off", Skipped), ("testPlain", Asserts), ("testNothing", AssertsNothing)],
        ),
        (
            "ATest.kt",
            "class A {\n @Test fun `has words`() { assertEquals(1, 1) }\n @Test fun short() = assertTrue(x)\n @Ignore @Test fun off() { fail() } }\n",
            &[("has words", Asserts), ("short", Asserts), ("off", Skipped)],
        ),
        (
            "a_spec.rb",
            "describe 'x' do\n  it 'plain' do\n    expect(1).to eq 1\n  end\n\n  it('braces') { x.should eq 1 }\n\n  xit 'off' do\n    expect 1\n  end\n\n  it 'nothing' do\n    puts 1\n  end\nend\n",
            &[("plain", Asserts), ("braces", Asserts), ("off", Skipped), ("nothing", AssertsNothing)],
        ),
        (
            "a_test.cpp",
            "TEST(Suite, Plain) { EXPECT_EQ(1, 1); }\nTEST_F(Fix, Off) { GTEST_SKIP(); }\nTEST_CASE(\"title\", \"[tag]\") { REQUIRE(x); }\nTEST(S, Nothing) { run(); }\n",
            &[("Plain", Asserts), ("Off", Skipped), ("title", Asserts), ("Nothing", AssertsNothing)],
        ),
        (
            "ATest.php",
            "<?php class A { public function testPlain(): void { $this->assertSame(1, 1); }\n #[Test] public function marked() { $this->markTestSkipped(); } }\nit('pests', function () { expect(1); });\n",
            &[("testPlain", Asserts), ("marked", Skipped), ("pests", Asserts)],
        ),
        (
            "a_test.exs",
            "test \"plain\", %{a: a} do\n  assert a\nend\n\n@tag :skip\ntest \"off\" do\n  assert 1\nend\n\ntest \"nothing\" do\n  a\nend\n",
            &[("plain", Asserts), ("off", Skipped), ("nothing", AssertsNothing)],
        ),
        (
            "a_test.dart",
            "group('x', () { test('plain', () { expect(1, 1); }); testWidgets('w', (t) async { await t.x(); }); });\n",
            &[("plain", Asserts), ("w", AssertsNothing)],
        ),
        ("a.bats", "@test \"plain\" {\n  [ 1 = 1 ]\n}\ntest \"$x\" = 1\n", &[("plain", Asserts)]),
        ("a.t", "subtest 'plain' => sub { ok(1) };\n", &[("plain", Asserts)]),
        ("test-a.R", "test_that(\"plain\", { expect_equal(1, 1) })\n", &[("plain", Asserts)]),
        ("a_spec.lua", "it('plain', function()\n  assert.is_true(x)\nend)\n", &[("plain", Asserts)]),
        ("a.Tests.ps1", "It 'plain' { $x | Should -Be 1 }\n", &[("plain", Asserts)]),
        ("ASpec.hs", "  it \"plain\" $\n    1 `shouldBe` 1\n", &[("plain", Asserts)]),
        ("ASuite.scala", "test(\"plain\") { assert(1 == 1) }\n", &[("plain", Asserts)]),
        ("a.jl", "@testset \"plain\" begin\n  @test 1 == 1\nend\n", &[("plain", Asserts)]),
        (
            "a.feature",
            "@wip\nScenario: off\n  Given x\nScenario Outline: rows\n  Given <x>\n  Examples:\n  | x |\nScenario: empty\n\n",
            &[("off", Skipped), ("rows", Asserts), ("empty", Empty)],
        ),
    ]
};

#[test]
fn assertions_are_known_in_each_language() {
    for (path, text, expected) in TESTS {
        let found = substances(path, text);
        let found: Vec<(&str, Substance)> =
            found.iter().map(|(name, worth)| (name.as_str(), *worth)).collect();
        assert_eq!(found, *expected, "{path}");
    }
}

#[test]
fn words_that_mean_a_skip_elsewhere_skip_nothing() {
    for (path, text) in [
        ("a.test.js", "test('x', () => {\n  const todo = make();\n  expect(todo).toBe(1);\n});\n"),
        ("a.test.js", "test('x', () => { expect(state).toBe('pending'); });\n"),
        ("a.test.js", "test('x', () => { assert.equal('pending', state); });\n"),
        ("a.test.js", "test('x', { skip: !ready }, () => { expect(1); });\n"),
        ("a.test.js", "it.each([pending])('x', (todo) => { expect(todo); });\n"),
        ("test_a.py", "def test_x(pending, skip):\n    assert pending\n"),
        ("test_a.py", "@pytest.mark.parametrize('x', [skip, todo])\ndef test_x(x):\n    assert x\n"),
        (
            "a.rs",
            "#[rstest]\n#[case(Status::Pending)]\nfn x(#[case] todo: Status) { let rest = all.skip(1); assert!(rest); }\n",
        ),
        ("a.rs", "#[test]\n#[cfg_attr(miri, ignore)]\nfn x() { assert!(true); }\n"),
        ("ATest.java", "class A { @Test void x(Skip skip) { assertEquals(list.skip(1), 1); } }\n"),
    ] {
        let worth: Vec<Substance> = substances(path, text).into_iter().map(|(_, worth)| worth).collect();
        assert_eq!(worth, [Substance::Asserts], "{text}");
    }
    for (path, text) in [
        ("a.test.js", "test('x', { skip: true }, () => { expect(1); });\n"),
        ("a.test.js", "test('x', () => { throw new Error('pending'); });\n"),
        ("a.test.js", "test('x', (t) => { return t.skip('later'); });\n"),
        ("a.rs", "#[test]\nfn x() { todo!() }\n"),
        ("a.swift", "@Test func x() { Issue.record(\"pending\") }\n"),
        ("A.swift", "func testX() throws { throw XCTSkip(\"later\") }\n"),
        ("ATest.java", "class A { @Test void x() { abort(\"pending\"); } }\n"),
        ("a_spec.rb", "it 'x' do\n  skip\n  expect(1)\nend\n"),
        ("a_test.exs", "@tag :skip\ntest \"x\" do\n  assert 1\nend\n"),
    ] {
        let worth: Vec<Substance> = substances(path, text).into_iter().map(|(_, worth)| worth).collect();
        assert_eq!(worth, [Substance::Skipped], "{text}");
    }
}

/// A test whose words the search does not know would be read in folders of tests alone.
#[test]
fn the_search_knows_each_way_to_declare_a_test() {
    let search = regex_automata::meta::Regex::new(&format!("(?m){}", specc::bindings::PATTERN)).unwrap();
    for (path, text, _) in TESTS {
        assert!(search.is_match(text), "{path}");
    }
    assert!(LANGUAGES.iter().all(|(_, text)| search.is_match(text)));
    assert!(!search.is_match("const total = compute(order);\n"));
}

#[test]
fn a_helper_that_asserts_is_followed() {
    let sources = [
        read(
            "tests/a.rs",
            "#[test]\nfn far() { lives(\"x\"); }\n#[test]\nfn idle() { runs(); }\nfn runs() { print(); }\n",
        ),
        read(
            "tests/b.rs",
            "pub(crate) fn lives(name: &str) -> bool { if name.is_empty() { holds::<u8>(name) } }\nfn holds<T>(name: &str) { assert!(true) }\n",
        ),
    ];
    let helpers = Helpers::new(&sources);
    let worth: Vec<Substance> = sources[0].tests.iter().map(|test| helpers.substance(test)).collect();
    assert_eq!(worth, [Substance::Asserts, Substance::AssertsNothing]);
    for (path, text) in [
        (
            "a.test.js",
            "const holds = (x) => { expect(x); };\nfunction deep() { holds(1); }\ntest('x', () => { deep(); });\n",
        ),
        ("test_a.py", "def holds(x):\n    assert x\n\ndef test_x():\n    holds(1)\n"),
        (
            "ATest.java",
            "class A { private void holds(int x) throws E { assertTrue(x); } @Test void x() { holds(1); } }",
        ),
        (
            "a_test.go",
            "func holds(t *testing.T) { t.Helper(); t.Fatal() }\nfunc TestX(t *testing.T) { holds(t) }\n",
        ),
        ("a_spec.rb", "def holds\n  expect(1)\nend\n\nit 'x' do\n  holds\nend\n"),
    ] {
        assert_eq!(substances(path, text).last().unwrap().1, Substance::Asserts, "{path}");
    }
}

#[test]
fn modules_and_groups_are_part_of_names() {
    let rust =
        read("tests/it/suites.rs", "#[test] fn a() {}\nmod inner { mod deep { #[test] fn b() {} } }\n");
    assert_eq!(names(&rust), ["it > suites > a", "it > suites > inner > deep > b"]);
    let script = read(
        "a.test.js",
        "describe('x', () => { describe('y', () => { it('z', () => {}); }); it('w', () => {}); });\n",
    );
    assert_eq!(names(&script), ["x > y > z", "x > w"]);
    let python = read(
        "test_a.py",
        "class TestA:\n    class TestB:\n        def test_c(self):\n            pass\n\ndef test_d():\n    pass\n",
    );
    assert_eq!(names(&python), ["TestA > TestB > test_c", "test_d"]);
    // What stands in a test is a helper of it, whatever it is called.
    let inner = read("test_a.py", "def test_a():\n    def test():\n        pass\n    assert test\n");
    assert_eq!(names(&inner), ["test_a"]);
    assert!(!inner.tests[0].has_tests);
    let go = read(
        "a_test.go",
        "func TestA(t *testing.T) { t.Run(\"b\", func(t *testing.T) {}) }\nfunc TestC(t *testing.T) {}\n",
    );
    assert_eq!(names(&go), ["TestA", "TestA > b", "TestC"]);
    assert_eq!(go.tests.iter().map(|test| test.has_tests).collect::<Vec<_>>(), [true, false, false]);
}

#[test]
fn whatever_stands_in_a_source_is_read() {
    let mut dice = crate::dice::Dice::new(7);
    let pieces = [
        "\"", "'", "`", "/*", "*/", "//", "#", "\n", "(", ")", "{", "}", "[", "]", "test", "it", "é", "\\",
        "r#\"", "@Test", " ", "#[test]", "fn", "def", "class", "\"\"\"", "spec:", "a", ",", "<!--", "=>",
        ".", "skip", "=", ":", "Scenario:",
    ];
    for (path, _) in LANGUAGES {
        for _ in 0..200 {
            let text: String = (0..dice.below(40)).map(|_| pieces[dice.below(pieces.len())]).collect();
            let lines = text.matches('\n').count() + 1;
            let source = read(path, &text);
            let marks = source.tests.iter().flat_map(|test| &test.marks).chain(&source.marks);
            assert!(marks.map(|mark| mark.line).all(|line| (1..=lines).contains(&line)), "{path}: {text}");
            assert!(source.tests.iter().all(|test| (1..=lines).contains(&test.line)), "{path}: {text}");
        }
    }
}
