//! Tests as they are declared in sources.

use std::ops::Range;

use super::body::{body_of_call, body_of_function, conduct};
use super::language::{Attribute, Declaration, Language};
use super::outline::Outline;
use super::skip::is_skipped;
use super::token::Kind;
use super::{Idleness, SourceTest, gherkin};

/// A test, and the tokens at and in it, whose comments are about it.
pub(super) struct Declared {
    pub(super) found: SourceTest,
    pub(super) reach: Range<usize>,
}

/// The beginning of a test.
struct Head {
    /// Its first token, that of an attribute too.
    start: usize,
    /// The token of its name.
    name: usize,
    /// What it is called, where that is not its name.
    title: Option<String>,
    /// The suite that a macro names.
    suite: Option<String>,
    body: Range<usize>,
}

/// What the tests behind its beginning stand in, up to its end.
struct Around {
    end: usize,
    name: String,
    /// The position of the test that it is.
    test: Option<usize>,
    /// Whether it is left out with all that stands in it.
    is_skipped: bool,
}

/// The tests of a source, in their order.
pub(super) fn tests(language: &Language, path: &str, outline: &Outline<'_>) -> Vec<Declared> {
    if let Some(Declaration::Line(words)) = language.tests.first() {
        return gherkin::tests(words, outline);
    }
    let modules = module_of(language, path);
    let mut tests: Vec<Declared> = Vec::new();
    let mut around: Vec<Around> = Vec::new();
    let mut last_name = None;
    for at in 0..outline.tokens.len() {
        while around.last().is_some_and(|around| around.end <= at) {
            around.pop();
        }
        if let Some((name, body)) = group(language, outline, at) {
            let is_skipped = is_skipped(outline, at..name, &(body.start..body.start));
            let name = outline.tokens[name].meaning();
            around.push(Around { end: body.end, name, test: None, is_skipped });
            continue;
        }
        // A function in a test is a helper of it, whatever it is called; a call is a test of its own.
        let is_inside = around.iter().any(|around| around.test.is_some());
        let may_stand =
            |declaration: &&Declaration| !is_inside || matches!(declaration, Declaration::Call(_));
        let declarations = language.tests.iter().filter(may_stand);
        let mut heads = declarations.filter_map(|declaration| head(declaration, language, outline, at));
        // A function may have several attributes that make it a test.
        let Some(head) = heads.next().filter(|head| last_name.is_none_or(|last| head.name > last)) else {
            continue;
        };
        last_name = Some(head.name);
        if let Some(outer) = around.iter().rev().find_map(|around| around.test) {
            tests[outer].found.has_tests = true;
        }
        let outer = around.iter().map(|around| around.name.clone());
        let mut declared = declared(language, outline, modules.iter().cloned().chain(outer).collect(), &head);
        if around.iter().any(|around| around.is_skipped) {
            declared.found.idle = Some(Idleness::Skipped);
        }
        let name = declared.found.names.last().cloned().unwrap_or_default();
        around.push(Around { end: head.body.end, name, test: Some(tests.len()), is_skipped: false });
        tests.push(declared);
    }
    tests
}

/// A test with the names of what it stands in.
fn declared(language: &Language, outline: &Outline<'_>, mut names: Vec<String>, head: &Head) -> Declared {
    let name = outline.tokens[head.name];
    names.extend(head.suite.clone());
    names.push(head.title.clone().unwrap_or_else(|| name.meaning()));
    let found = SourceTest {
        names,
        function: head.title.is_some().then(|| name.text.to_owned()),
        line: outline.line(name.start) + 1,
        marks: Vec::new(),
        tags: Vec::new(),
        has_tests: false,
        idle: is_skipped(outline, head.start..head.name, &head.body).then_some(Idleness::Skipped),
        conduct: conduct(language, outline, head.body.clone()),
    };
    let reach = first_above(outline, head.start)..head.body.end.max(head.name + 1);
    Declared { found, reach }
}

/// The modules that the path of a file stands for, where tests are named by them.
fn module_of(language: &Language, path: &str) -> Vec<String> {
    if !language.groups.contains(&"mod") {
        return Vec::new();
    }
    let path = path.rsplit_once('.').map_or(path, |(path, _)| path);
    let is_module = |part: &&str| !matches!(*part, "mod" | "lib" | "main" | "src" | "tests");
    path.split('/').filter(is_module).map(str::to_owned).collect()
}

/// The first token of the comments and attributes that stand right above, or before it in its line.
pub(super) fn first_above(outline: &Outline<'_>, start: usize) -> usize {
    let mut line = outline.line(outline.tokens[start].start);
    let is_beside = |at: usize| {
        let token = outline.tokens[at];
        token.kind == Kind::Comment && outline.line(token.start) == line
    };
    let mut first = (0..start).rev().take_while(|&at| is_beside(at)).last().unwrap_or(start);
    let of_line =
        outline.first_of_line(line).filter(|&of_line| of_line < first && outline.begins_line(of_line));
    if let Some(of_line) = of_line.filter(|&of_line| is_above(outline, of_line..first)) {
        first = of_line;
    }
    while let Some(above) = line.checked_sub(1).and_then(|above| outline.first_of_line(above)) {
        // An attribute that goes over several lines ends with a bracket on a line of its own.
        let opened = outline.pair(above).filter(|&open| open < above);
        let above = opened.map_or(above, |open| {
            outline.first_of_line(outline.line(outline.tokens[open].start)).unwrap_or(open)
        });
        if above >= first || !outline.begins_line(above) || !is_above(outline, above..first) {
            break;
        }
        first = above;
        line = outline.line(outline.tokens[above].start);
    }
    first
}

/// Whether tokens are comments and attributes, and nothing that ends or begins a block.
fn is_above(outline: &Outline<'_>, range: Range<usize>) -> bool {
    let first = outline.tokens[range.start];
    let mut at = range.start;
    while at < range.end {
        match outline.tokens[at] {
            token if token.kind != Kind::Sign => {}
            token if matches!(token.text, "{" | "}" | ";") => return false,
            token if matches!(token.text, "(" | "[") => at = outline.pair(at).unwrap_or(at),
            _ => {}
        }
        at += 1;
    }
    first.kind == Kind::Comment || (first.kind == Kind::Sign && matches!(first.text, "@" | "#" | "["))
}

fn head(declaration: &Declaration, language: &Language, outline: &Outline<'_>, at: usize) -> Option<Head> {
    match declaration {
        Declaration::Call(words) => call(words, language, outline, at),
        Declaration::Function { keyword, prefixes } => function(keyword, prefixes, language, outline, at),
        Declaration::Attribute { mark, names } => attribute(*mark, names, language, outline, at),
        Declaration::Macro(words) => macro_call(words, language, outline, at),
        Declaration::Line(_) => None,
    }
}

/// Whether the token at `at` is a word of the list. A word that begins with `@` or `.` has that before it; another one
/// is no method of something.
fn is_one_of(words: &[&str], outline: &Outline<'_>, at: usize) -> bool {
    let token = outline.tokens[at];
    let is_named =
        |word: &&&str| word.strip_suffix(token.text).is_some_and(|before| matches!(before, "" | "@" | "."));
    if token.kind != Kind::Word || !words.iter().any(|word| is_named(&word)) {
        return false;
    }
    let before =
        at.checked_sub(1).map(|before| outline.tokens[before]).filter(|token| token.kind == Kind::Sign);
    let before = before.map_or("", |token| token.text);
    words.iter().filter(is_named).any(|word| match word.strip_prefix(['@', '.']) {
        Some(_) => !before.is_empty() && word.starts_with(before),
        None => before != "." && before != "$",
    })
}

fn call(words: &[&str], language: &Language, outline: &Outline<'_>, at: usize) -> Option<Head> {
    if !is_one_of(words, outline, at) {
        return None;
    }
    let title = title_of_call(outline, at)?;
    let body = body_of_call(language, outline, at, title);
    Some(Head { start: at, name: title, title: None, suite: None, body })
}

/// What may stand between a call and its title.
const MODIFIERS: [&str; 16] = [
    "skip", "only", "todo", "each", "for", "concurrent", "sequential", "failing", "fails", "fail", "fixme",
    "slow", "runIf", "skipIf", "serial", "parallel",
];

/// The title of a call, behind what modifies it: `test.each(rows)("title"`.
fn title_of_call(outline: &Outline<'_>, at: usize) -> Option<usize> {
    let mut next = outline.after(at)?;
    for _ in 0..8 {
        let token = outline.get(next)?;
        match (token.kind, token.text) {
            (Kind::Text, _) => return Some(next),
            (Kind::Sign, "(") => {
                let first = outline.after(next)?;
                if outline.get(first)?.kind == Kind::Text {
                    return Some(first);
                }
                // What modifies a call has brackets of its own, with a call of its result behind.
                next = outline.after(outline.pair(next)?)?;
                if !matches!(outline.get(next)?.text, "(" | ".") {
                    return None;
                }
            }
            (Kind::Sign, ".") => {
                let word =
                    outline.after(next).filter(|&word| MODIFIERS.contains(&outline.tokens[word].text))?;
                next = outline.after(word)?;
            }
            _ => return None,
        }
    }
    None
}

fn function(
    keyword: &str,
    prefixes: &[&str],
    language: &Language,
    outline: &Outline<'_>,
    at: usize,
) -> Option<Head> {
    if !outline.tokens[at].is_word(keyword) {
        return None;
    }
    let mut name = outline.after(at)?;
    if outline.get(name)?.is_sign("(") {
        name = outline.after(outline.pair(name)?)?;
    }
    let word = outline.get(name).filter(|token| token.kind != Kind::Sign)?.text;
    let is_test = |prefix: &&str| {
        let next = word.strip_prefix(*prefix).map(|rest| rest.chars().next());
        // `Test` and `test` are prefixes of words, and not of parts of them: `testify` is no test.
        next.is_some_and(|next| prefix.ends_with('_') || !next.is_some_and(char::is_lowercase))
    };
    prefixes.iter().find(|prefix| is_test(prefix))?;
    let body = body_of_function(language, outline, name)?;
    Some(Head { start: at, name, title: None, suite: None, body })
}

fn attribute(
    mark: Attribute,
    names: &[&str],
    language: &Language,
    outline: &Outline<'_>,
    at: usize,
) -> Option<Head> {
    let (word, end) = attribute_at(mark, outline, at)?;
    if !names.contains(&word) || (mark == Attribute::Bracket && !outline.begins_line(at)) {
        return None;
    }
    let name = name_behind(mark, outline, end)?;
    let body = body_of_function(language, outline, name)?;
    let title = title_in(outline, at..name);
    Some(Head { start: at, name, title, suite: None, body })
}

/// The last word of an attribute's path, and the last token of the attribute.
fn attribute_at<'t>(mark: Attribute, outline: &Outline<'t>, at: usize) -> Option<(&'t str, usize)> {
    let mut next = match mark {
        Attribute::Hash if outline.tokens[at].is_sign("#") => {
            let bracket = outline.after(at).filter(|&next| outline.tokens[next].is_sign("["))?;
            return Some((path_end(outline, bracket + 1)?.0, outline.pair(bracket)?));
        }
        Attribute::Bracket if outline.tokens[at].is_sign("[") => {
            return Some((path_end(outline, at + 1)?.0, outline.pair(at)?));
        }
        Attribute::At if outline.tokens[at].is_sign("@") => at + 1,
        _ => return None,
    };
    let (word, end) = path_end(outline, next)?;
    next = end;
    let arguments = outline.after(next).filter(|&open| outline.tokens[open].is_sign("("));
    let touches = |open: &usize| outline.tokens[*open].start == outline.tokens[next].end;
    Some((word, arguments.filter(touches).and_then(|open| outline.pair(open)).unwrap_or(next)))
}

/// The last word of a path like `tokio::test` or `org.junit.Test`, with its position.
fn path_end<'t>(outline: &Outline<'t>, from: usize) -> Option<(&'t str, usize)> {
    let mut end = None;
    for at in from..from + 16 {
        let Some(token) = outline.get(at) else { break };
        match token.kind {
            Kind::Word if end.is_none_or(|last: usize| last + 1 < at) => end = Some(at),
            Kind::Sign if matches!(token.text, ":" | ".") => {}
            _ => break,
        }
    }
    end.map(|at| (outline.tokens[at].text, at))
}

/// The name of the function behind an attribute.
fn name_behind(mark: Attribute, outline: &Outline<'_>, end: usize) -> Option<usize> {
    let mut at = outline.after(end)?;
    for _ in 0..60 {
        let token = outline.get(at)?;
        if let Some((_, end)) = attribute_at(mark, outline, at) {
            at = outline.after(end)?;
            continue;
        }
        let next = outline.after(at)?;
        match token.text {
            "fn" | "func" | "fun" | "function" => return Some(next),
            "{" | ";" | "}" => return None,
            "(" | "[" => at = outline.after(outline.pair(at)?)?,
            _ if token.kind == Kind::Word && outline.get(next)?.is_sign("(") => return Some(at),
            _ => at = next,
        }
    }
    None
}

/// What attributes call a test: `@DisplayName("…")`, `@Test("…")`.
fn title_in(outline: &Outline<'_>, range: Range<usize>) -> Option<String> {
    let mut titles = range.filter(|&at| {
        let names = ["DisplayName", "Test"];
        outline.tokens[at].kind == Kind::Text
            && at >= 2
            && outline.tokens[at - 1].is_sign("(")
            && names.iter().any(|name| outline.tokens[at - 2].is_word(name))
    });
    titles.next().map(|at| outline.tokens[at].meaning())
}

fn macro_call(words: &[&str], language: &Language, outline: &Outline<'_>, at: usize) -> Option<Head> {
    if !is_one_of(words, outline, at) || !outline.get(at + 1)?.is_sign("(") {
        return None;
    }
    let close = outline.pair(at + 1)?;
    let names: Vec<usize> = (at + 2..close).filter(|&at| outline.tokens[at].kind == Kind::Word).collect();
    let (name, suite) = match names[..] {
        [name] => (name, None),
        [suite, name] => (name, Some(outline.tokens[suite].text.to_owned())),
        _ => return None,
    };
    let body = body_of_function(language, outline, close)?;
    Some(Head { start: at, name, title: None, suite, body })
}

/// The group of tests that begins at a token: the token of its name, and what stands in it.
fn group(language: &Language, outline: &Outline<'_>, at: usize) -> Option<(usize, Range<usize>)> {
    if !is_one_of(language.groups, outline, at) {
        return None;
    }
    let next = outline.after(at)?;
    if outline.get(next)?.kind == Kind::Word {
        return Some((next, body_of_function(language, outline, next)?));
    }
    let title = title_of_call(outline, at)?;
    Some((title, body_of_call(language, outline, at, title)))
}
