//! What has to be known of a language to find comments and tests in it.

/// A language.
#[derive(Debug)]
pub(super) struct Language {
    /// The endings of its files, with their dots, and whole names of files.
    pub(super) files: &'static [&'static str],
    /// Whether its files do something, unlike data and pages.
    pub(super) is_code: bool,
    pub(super) syntax: Syntax,
    pub(super) tests: &'static [Declaration],
    /// Words that group tests: calls with a title, and keywords with a name.
    pub(super) groups: &'static [&'static str],
    pub(super) body: Body,
}

/// How comments and strings are written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Syntax {
    /// What begins a comment that ends with its line.
    pub(super) line_comments: &'static [&'static str],
    /// What begins and ends a comment of several lines.
    pub(super) block_comments: &'static [(&'static str, &'static str)],
    /// Whether comments of several lines stand in each other.
    pub(super) nested: bool,
    /// The longest first.
    pub(super) strings: &'static [Quote],
    pub(super) oddity: Oddity,
}

/// How a string is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quote {
    pub(super) open: &'static str,
    pub(super) close: &'static str,
    /// Whether `\` lets the next character stand for itself.
    pub(super) escapes: bool,
    /// Whether it may go over several lines.
    pub(super) lines: bool,
}

/// What is told from a string or comment by a rule of the language's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Oddity {
    None,
    /// Lifetimes, and raw strings with any number of `#`.
    Rust,
    /// Regular expressions between `/`.
    JavaScript,
    /// `#` begins a comment at the start of a word only.
    Shell,
    /// `#[` begins no comment.
    Php,
}

/// How a test is declared.
#[derive(Clone, Copy, Debug)]
pub(super) enum Declaration {
    /// A call of one of these with a title: `it("…")`, `test.skip("…")`, `it "…" do`.
    Call(&'static [&'static str]),
    /// A function behind a keyword, whose name begins with one of these.
    Function { keyword: &'static str, prefixes: &'static [&'static str] },
    /// A function with one of these among its attributes.
    Attribute { mark: Attribute, names: &'static [&'static str] },
    /// A macro with names of its suite and itself: `TEST(Suite, Name)`.
    Macro(&'static [&'static str]),
    /// A line that begins with one of these and a colon.
    Line(&'static [&'static str]),
}

/// How attributes are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Attribute {
    /// `#[name]`
    Hash,
    /// `@name`
    At,
    /// `[name]`
    Bracket,
}

/// Where the body of a test is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Body {
    /// Between braces.
    Braces,
    /// In the lines that are indented further.
    Indented,
}
