//! Patterns mean the same in every engine: random ones are held against random texts by all of them.
//! `SPECC_PATTERNS` says how many are tried.

use std::fmt::Write as _;
use std::path::Path;

use specc::ir::{Pattern, RegexEngine};

use super::tools::Tools;
use super::{Tool, left_out};
use crate::dice::Dice;

/// How many texts each pattern is held against.
const TEXTS: usize = 5;

/// Characters in which engines may differ: case that folds to several letters or to other alphabets, line ends, marks,
/// digits and letters beyond ASCII, and characters of two units in UTF-16.
const CHARACTERS: [char; 36] = [
    'a', 'b', 'A', 'B', 'k', 'K', '\u{212a}', 's', 'S', 'ſ', 'ß', 'ẞ', 'é', 'É', 'e', '\u{301}', 'σ', 'ς',
    'Σ', 'İ', 'ı', 'i', '0', '7', '٣', '_', '-', ' ', '\u{a0}', '\t', '\n', '\r', '\u{2028}', '\u{85}', '😀',
    '𝐀',
];

struct Writer {
    dice: Dice,
    /// Whether the characters of patterns are ASCII, which engines fold alike.
    ascii: bool,
}

impl Writer {
    fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.dice.below(of.len())]
    }

    fn character(&mut self) -> char {
        loop {
            let character = CHARACTERS[self.dice.below(CHARACTERS.len())];
            if character.is_ascii() || !self.ascii {
                return character;
            }
        }
    }

    fn pattern(&mut self) -> String {
        self.ascii = self.dice.below(2) == 0;
        let flags = self.pick(&["", "i", "i", "m", "s", "im", "is", "ims"]);
        format!("/{}/{flags}", self.alternatives(3))
    }

    fn alternatives(&mut self, depth: usize) -> String {
        let count = 1 + self.dice.below(4) / 3;
        let parts: Vec<String> = (0..count).map(|_| self.sequence(depth)).collect();
        parts.join("|")
    }

    fn sequence(&mut self, depth: usize) -> String {
        let count = 1 + self.dice.below(4);
        (0..count).map(|_| self.repeated(depth)).collect()
    }

    fn repeated(&mut self, depth: usize) -> String {
        let (atom, repeats) = self.atom(depth);
        if !repeats || self.dice.below(3) > 0 {
            return atom;
        }
        let how = self.pick(&["*", "+", "?", "{2}", "{1,2}", "{0,3}", "{1,}"]);
        let lazy = self.pick(&["", "", "?"]);
        format!("{atom}{how}{lazy}")
    }

    /// An atom, and whether it can be repeated.
    fn atom(&mut self, depth: usize) -> (String, bool) {
        match self.dice.below(if depth > 0 { 12 } else { 10 }) {
            0 => (self.pick(&["^", "$", r"\b"]).to_owned(), false),
            1 => (self.pick(&[r"\d", r"\w", r"\s", r"\D", r"\W", r"\S"]).to_owned(), true),
            2 => (".".to_owned(), true),
            3 => (
                self.pick(&[r"\n", r"\t", r"\x41", r"\u00e9", r"\u212a", r"\r", r"\.", r"\-"]).to_owned(),
                true,
            ),
            4 | 5 => (self.set(), true),
            10 | 11 => {
                let opening = self.pick(&["(", "(?:", "(?<n>"]);
                (format!("{opening}{})", self.alternatives(depth - 1)), true)
            }
            _ => (literal(self.character()), true),
        }
    }

    fn set(&mut self) -> String {
        let negated = self.pick(&["", "", "^"]);
        let count = 1 + self.dice.below(3);
        let members = (0..count).map(|_| match self.dice.below(5) {
            0 => self.pick(&["a-c", "A-Z", "0-9", "α-ω", "à-ý"]).to_owned(),
            1 => self.pick(&[r"\d", r"\w", r"\s"]).to_owned(),
            _ => literal(self.character()),
        });
        format!("[{negated}{}]", members.collect::<String>())
    }

    fn text(&mut self) -> String {
        self.ascii = false;
        let count = self.dice.below(10);
        (0..count).map(|_| self.character()).collect()
    }
}

/// A character as it stands in a pattern.
fn literal(character: char) -> String {
    match character {
        '\n' => r"\n".to_owned(),
        '\r' => r"\r".to_owned(),
        '-' => r"\-".to_owned(),
        other => other.to_string(),
    }
}

/// Patterns with texts, by the engine's spelling, and where the tool itself finds them.
struct Pairs {
    pairs: Vec<(Pattern, String)>,
}

impl Pairs {
    fn random(count: usize) -> Self {
        let mut writer = Writer { dice: Dice::new(7), ascii: false };
        let mut pairs = Vec::new();
        while pairs.len() < count {
            let Ok(pattern) = Pattern::parse(&writer.pattern()) else { continue };
            pairs.extend((0..TEXTS).map(|_| (pattern.clone(), writer.text())));
        }
        Self { pairs }
    }

    fn written(&self, engine: RegexEngine) -> String {
        let mut lines = String::new();
        for (pattern, text) in &self.pairs {
            let (readable, flag) = pattern.spelled_with_flag(engine);
            let flag = if flag { "i" } else { "" };
            let spelled = pattern.spelled_for(engine);
            let _ = writeln!(lines, "{}\t{}\t{}\t{flag}", hex(&spelled), hex(text), hex(&readable));
        }
        lines
    }

    fn expected(&self) -> Vec<String> {
        let found = self.pairs.iter().map(|(pattern, text)| match pattern.compile().unwrap().find(text) {
            Some(range) => format!("{} {}", text[..range.start].chars().count(), text[range].chars().count()),
            None => "-".to_owned(),
        });
        found.collect()
    }
}

fn hex(text: &str) -> String {
    text.bytes().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Holds that an engine finds what the tool finds.
fn agrees(
    name: &'static str,
    engine: RegexEngine,
    tool: Tool,
    find: fn(&Tools, &Path) -> std::process::Output,
) {
    let tools = Tools::find();
    if !tools.has(tool) {
        return left_out(name);
    }
    let count = std::env::var("SPECC_PATTERNS").ok().and_then(|count| count.parse().ok()).unwrap_or(10_000);
    let pairs = Pairs::random(count);
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("pairs"), pairs.written(engine)).unwrap();
    let output = find(&tools, folder.path());
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name}: {said}");
    let found = String::from_utf8(output.stdout).unwrap();
    let expected = pairs.expected();
    assert!(expected.iter().filter(|place| *place != "-").count() > count / 10, "hardly anything matches");
    assert_eq!(found.lines().count(), expected.len(), "{name}: {said}");
    let differ = pairs.pairs.iter().zip(&expected).zip(found.lines());
    let differ = differ.filter(|((_, expected), found)| expected != found);
    let differ: Vec<String> = differ
        .map(|(((pattern, text), expected), found)| {
            let spelled = pattern.spelled_for(engine);
            format!("{pattern} ({spelled}) in {text:?}: {expected} here, {found} there")
        })
        .collect();
    assert!(differ.is_empty(), "{name}: {} of {count}: {:#?}", differ.len(), &differ[..differ.len().min(12)]);
}

fn script(folder: &Path, name: &str, text: &str) {
    std::fs::write(folder.join(name), text).unwrap();
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

#[test]
fn patterns_mean_the_same_in_javascript() {
    agrees("node:test", RegexEngine::JavaScript, Tool::Node, |tools, folder| {
        script(folder, "match.mjs", include_str!("match.mjs"));
        tools.run("node", folder, words(&["match.mjs", "pairs"]))
    });
}

#[test]
fn patterns_mean_the_same_in_python() {
    agrees("pytest", RegexEngine::Python, Tool::Python, |tools, folder| {
        script(folder, "match.py", include_str!("match.py"));
        tools.run(&tools.python, folder, words(&["match.py", "pairs"]))
    });
}

#[test]
fn patterns_mean_the_same_in_go() {
    agrees("go", RegexEngine::Go, Tool::Go, |tools, folder| {
        script(folder, "match.go", include_str!("match.go"));
        tools.run("go", folder, words(&["run", "match.go", "pairs"]))
    });
}

#[test]
fn patterns_mean_the_same_in_java() {
    agrees("junit", RegexEngine::Java, Tool::JUnit, |tools, folder| {
        script(folder, "Match.java", include_str!("Match.java"));
        tools.run("java", folder, words(&["Match.java", "pairs"]))
    });
}

#[test]
fn patterns_mean_the_same_in_swift() {
    agrees("swift-testing", RegexEngine::Swift, Tool::Swift, |tools, folder| {
        script(
            folder,
            "Package.swift",
            "// swift-tools-version:6.0\nimport PackageDescription\n\nlet package = Package(name: \"Match\", targets: [.executableTarget(name: \"Match\")])\n",
        );
        std::fs::create_dir_all(folder.join("Sources/Match")).unwrap();
        script(folder, "Sources/Match/main.swift", include_str!("match.swift"));
        tools.run(tools.swift(), folder, words(&["run", "Match", "pairs"]))
    });
}
