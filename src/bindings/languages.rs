//! The languages.

use super::language::{Attribute, Body, Declaration, Language, Oddity, Quote, Syntax};
use Declaration::{Call, Function, Line, Macro};

/// The language of a file, told from its name.
pub(super) fn language_of(path: &str) -> Option<&'static Language> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let ending = name.rfind('.').map_or("", |dot| &name[dot..]);
    LANGUAGES.iter().find(|language| language.files.iter().any(|&file| file == name || file == ending))
}

const fn quote(open: &'static str, close: &'static str, escapes: bool, lines: bool) -> Quote {
    Quote { open, close, escapes, lines }
}

const DOUBLE: Quote = quote("\"", "\"", true, false);
const SINGLE: Quote = quote("'", "'", true, false);
const PLAIN: Quote = quote("'", "'", false, false);
const THREE: Quote = quote("\"\"\"", "\"\"\"", true, true);
const THREE_SINGLE: Quote = quote("'''", "'''", true, true);
const TEMPLATE: Quote = quote("`", "`", true, true);
const RAW: Quote = quote("`", "`", false, true);

const fn slashes(strings: &'static [Quote], nested: bool, oddity: Oddity) -> Syntax {
    Syntax { line_comments: &["//"], block_comments: &[("/*", "*/")], nested, strings, oddity }
}

const fn hashes(strings: &'static [Quote], oddity: Oddity) -> Syntax {
    Syntax { line_comments: &["#"], block_comments: &[], nested: false, strings, oddity }
}

const C_LIKE: Syntax = slashes(&[DOUBLE, SINGLE], false, Oddity::None);
const NO_TESTS: &[Declaration] = &[];
const CLASSES: &[&str] = &["class"];
const DESCRIBED: &[&str] =
    &["describe", ".describe", "context", "suite", "feature", "fdescribe", "xdescribe", "group"];
const MARKUP: Syntax = Syntax {
    line_comments: &[],
    block_comments: &[("<!--", "-->"), ("/*", "*/")],
    nested: false,
    strings: &[],
    oddity: Oddity::None,
};

/// Languages without tests of their own.
const fn plain(files: &'static [&'static str], is_code: bool, syntax: Syntax) -> Language {
    Language { files, is_code, syntax, tests: NO_TESTS, groups: &[], body: Body::Braces }
}

static LANGUAGES: &[Language] = &[
    Language {
        files: &[".rs"],
        is_code: true,
        syntax: slashes(&[DOUBLE], true, Oddity::Rust),
        tests: &[Declaration::Attribute {
            mark: Attribute::Hash,
            names: &["test", "rstest", "test_case", "quickcheck", "wasm_bindgen_test", "proptest"],
        }],
        groups: &["mod"],
        body: Body::Braces,
    },
    Language {
        files: &[".js", ".mjs", ".cjs", ".jsx", ".ts", ".mts", ".cts", ".tsx"],
        is_code: true,
        syntax: slashes(&[DOUBLE, SINGLE, TEMPLATE], false, Oddity::JavaScript),
        tests: &[Call(&["test", "it", "specify", "xit", "xtest", "fit", "scenario"])],
        groups: DESCRIBED,
        body: Body::Braces,
    },
    Language {
        files: &[".py", ".pyi"],
        is_code: true,
        syntax: hashes(&[THREE, THREE_SINGLE, DOUBLE, SINGLE], Oddity::None),
        tests: &[Function { keyword: "def", prefixes: &["test"] }],
        groups: CLASSES,
        body: Body::Indented,
    },
    Language {
        files: &[".go"],
        is_code: true,
        syntax: slashes(&[DOUBLE, SINGLE, RAW], false, Oddity::None),
        tests: &[Function { keyword: "func", prefixes: &["Test", "Fuzz"] }, Call(&[".Run", "It", "Specify"])],
        groups: &["Describe", "Context"],
        body: Body::Braces,
    },
    Language {
        files: &[".java", ".groovy"],
        is_code: true,
        syntax: slashes(&[THREE, DOUBLE, SINGLE], false, Oddity::None),
        tests: &[Declaration::Attribute {
            mark: Attribute::At,
            names: &["Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "Property", "Example"],
        }],
        groups: CLASSES,
        body: Body::Braces,
    },
    Language {
        files: &[".kt", ".kts"],
        is_code: true,
        syntax: slashes(&[THREE, DOUBLE, SINGLE, RAW], true, Oddity::None),
        tests: &[
            Declaration::Attribute {
                mark: Attribute::At,
                names: &["Test", "ParameterizedTest", "RepeatedTest", "TestFactory"],
            },
            Call(&["test", "it", "should", "xit"]),
        ],
        groups: &["class", "describe", "context"],
        body: Body::Braces,
    },
    Language {
        files: &[".swift"],
        is_code: true,
        syntax: slashes(&[quote("#\"", "\"#", false, false), THREE, DOUBLE, RAW], true, Oddity::None),
        tests: &[
            Declaration::Attribute { mark: Attribute::At, names: &["Test"] },
            Function { keyword: "func", prefixes: &["test"] },
        ],
        groups: &["class", "struct"],
        body: Body::Braces,
    },
    Language {
        files: &[".cs"],
        is_code: true,
        syntax: slashes(&[THREE, quote("@\"", "\"", false, true), DOUBLE, SINGLE], false, Oddity::None),
        tests: &[Declaration::Attribute {
            mark: Attribute::Bracket,
            names: &["Fact", "Theory", "Test", "TestCase", "TestMethod", "DataTestMethod"],
        }],
        groups: CLASSES,
        body: Body::Braces,
    },
    Language {
        files: &[".c", ".h", ".cc", ".cpp", ".cxx", ".hh", ".hpp", ".hxx", ".m", ".mm", ".ino", ".cu"],
        is_code: true,
        syntax: C_LIKE,
        tests: &[
            Macro(&["TEST", "TEST_F", "TEST_P", "TYPED_TEST", "BOOST_AUTO_TEST_CASE"]),
            Call(&["TEST_CASE", "SCENARIO"]),
        ],
        groups: &[],
        body: Body::Braces,
    },
    Language {
        files: &[".rb", ".rake", ".gemspec", "Rakefile", "Gemfile"],
        is_code: true,
        syntax: Syntax {
            block_comments: &[("\n=begin", "\n=end")],
            ..hashes(&[DOUBLE, SINGLE], Oddity::None)
        },
        tests: &[
            Call(&["it", "specify", "test", "scenario", "xit", "example"]),
            Function { keyword: "def", prefixes: &["test_"] },
        ],
        groups: &["describe", "context", "feature", "class"],
        body: Body::Indented,
    },
    Language {
        files: &[".php"],
        is_code: true,
        syntax: Syntax { line_comments: &["//", "#"], ..slashes(&[DOUBLE, SINGLE], false, Oddity::Php) },
        tests: &[
            Function { keyword: "function", prefixes: &["test"] },
            Declaration::Attribute { mark: Attribute::Hash, names: &["Test"] },
            Call(&["it", "test"]),
        ],
        groups: &["describe", "class"],
        body: Body::Braces,
    },
    Language {
        files: &[".dart"],
        is_code: true,
        syntax: slashes(&[THREE, THREE_SINGLE, DOUBLE, SINGLE], true, Oddity::None),
        tests: &[Call(&["test", "testWidgets"])],
        groups: &["group"],
        body: Body::Braces,
    },
    Language {
        files: &[".scala", ".sc"],
        is_code: true,
        syntax: slashes(&[THREE, DOUBLE, RAW], true, Oddity::None),
        tests: &[Call(&["test", "it", "scenario"])],
        groups: &["describe", "class"],
        body: Body::Braces,
    },
    Language {
        files: &[".ex", ".exs"],
        is_code: true,
        syntax: hashes(&[THREE, DOUBLE, SINGLE], Oddity::None),
        tests: &[Call(&["test"])],
        groups: &["describe"],
        body: Body::Indented,
    },
    Language {
        files: &[".lua"],
        is_code: true,
        syntax: Syntax {
            line_comments: &["--"],
            block_comments: &[("--[[", "]]")],
            nested: false,
            strings: &[quote("[[", "]]", false, true), DOUBLE, SINGLE],
            oddity: Oddity::None,
        },
        tests: &[Call(&["it", "test"])],
        groups: &["describe"],
        body: Body::Indented,
    },
    Language {
        files: &[".pl", ".pm", ".t"],
        is_code: true,
        syntax: hashes(&[DOUBLE, SINGLE], Oddity::Shell),
        tests: &[Call(&["subtest"])],
        groups: &[],
        body: Body::Braces,
    },
    Language {
        files: &[".r", ".R"],
        is_code: true,
        syntax: hashes(&[DOUBLE, SINGLE], Oddity::None),
        tests: &[Call(&["test_that", "it"])],
        groups: &["describe"],
        body: Body::Braces,
    },
    Language {
        files: &[".jl"],
        is_code: true,
        syntax: Syntax {
            block_comments: &[("#=", "=#")],
            nested: true,
            ..hashes(&[THREE, DOUBLE], Oddity::None)
        },
        tests: &[Call(&["@testset"])],
        groups: &[],
        body: Body::Indented,
    },
    Language {
        files: &[".sh", ".bash", ".zsh", ".bats", ".ksh"],
        is_code: true,
        syntax: hashes(&[DOUBLE, PLAIN], Oddity::Shell),
        tests: &[Call(&["@test"])],
        groups: &[],
        body: Body::Braces,
    },
    Language {
        files: &[".ps1", ".psm1"],
        is_code: true,
        syntax: Syntax { block_comments: &[("<#", "#>")], ..hashes(&[DOUBLE, PLAIN], Oddity::None) },
        tests: &[Call(&["It"])],
        groups: &["Describe", "Context"],
        body: Body::Braces,
    },
    Language {
        files: &[".hs"],
        is_code: true,
        syntax: Syntax {
            line_comments: &["--"],
            block_comments: &[("{-", "-}")],
            nested: true,
            strings: &[DOUBLE],
            oddity: Oddity::None,
        },
        tests: &[Call(&["it", "specify", "prop", "testCase", "testProperty"])],
        groups: &["describe", "context", "testGroup"],
        body: Body::Indented,
    },
    Language {
        files: &[".feature"],
        is_code: false,
        syntax: hashes(&[], Oddity::Shell),
        tests: &[Line(&["Scenario", "Scenario Outline", "Scenario Template", "Example"])],
        groups: &[],
        body: Body::Indented,
    },
    plain(&[".zig"], true, Syntax { block_comments: &[], ..C_LIKE }),
    plain(
        &[".fs", ".fsx", ".fsi"],
        true,
        Syntax { block_comments: &[("(*", "*)")], nested: true, strings: &[THREE, DOUBLE], ..C_LIKE },
    ),
    plain(
        &[".clj", ".cljs", ".cljc", ".edn"],
        true,
        Syntax {
            line_comments: &[";"],
            block_comments: &[],
            nested: false,
            strings: &[quote("\"", "\"", true, true)],
            oddity: Oddity::None,
        },
    ),
    plain(
        &[".erl", ".hrl"],
        true,
        Syntax {
            line_comments: &["%"],
            block_comments: &[],
            nested: false,
            strings: &[DOUBLE],
            oddity: Oddity::None,
        },
    ),
    plain(
        &[".sql"],
        true,
        Syntax {
            line_comments: &["--"],
            block_comments: &[("/*", "*/")],
            nested: false,
            strings: &[PLAIN, DOUBLE],
            oddity: Oddity::None,
        },
    ),
    plain(&[".css", ".scss", ".sass", ".less"], false, C_LIKE),
    plain(&[".html", ".htm", ".xml", ".svg"], false, MARKUP),
    plain(&[".vue", ".svelte", ".astro"], true, Syntax { line_comments: &["//"], ..MARKUP }),
    plain(&[".tf", ".hcl"], true, Syntax { line_comments: &["#", "//"], ..C_LIKE }),
    plain(
        &[".mk", "Makefile", "makefile", "GNUmakefile", ".cmake", "CMakeLists.txt"],
        true,
        hashes(&[DOUBLE], Oddity::Shell),
    ),
    plain(&["Dockerfile", "Containerfile"], true, hashes(&[DOUBLE, PLAIN], Oddity::Shell)),
    plain(&[".yaml", ".yml"], false, hashes(&[DOUBLE, PLAIN], Oddity::Shell)),
    plain(&[".toml"], false, hashes(&[THREE, quote("'''", "'''", false, true), DOUBLE, PLAIN], Oddity::None)),
];
