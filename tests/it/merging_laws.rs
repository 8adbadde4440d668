//! Random histories of a spec and its scaffolds: no word written by hand is ever lost, and edits that
//! do not overlap never conflict.
//!
//! A history edits the spec and the scaffolds, builds, branches and merges, all in memory. The two
//! halves of each page are kept apart by a clause that nobody touches, so that what happens in the
//! one does not overlap what happens in the other. `SPECC_SEQUENCES` says how many histories are tried.

use std::collections::{BTreeMap, BTreeSet};

use diffy::{ConflictStyle, MergeOptions};
use serde_json::json;
use specc::driver::{Note, Side, has_conflict, plan, resolve};

use crate::dice::Dice;
use crate::door;

fn words(dice: &mut Dice, count: usize) -> String {
    const WORDS: [&str; 16] = [
        "ledger", "card", "vault", "clerk", "queue", "stamp", "coin", "paper", "window", "branch", "client",
        "cheque", "safe", "drawer", "teller", "lamp",
    ];
    (0..count).map(|_| WORDS[dice.below(WORDS.len())]).collect::<Vec<_>>().join(" ")
}

/// A clause. Its key stands in its title and its statement, whatever else changes.
#[derive(Clone, Debug, PartialEq)]
struct Clause {
    key: String,
    has_id: bool,
    title: String,
    words: String,
}

/// A page of the spec: two halves with a clause between them that nobody touches.
#[derive(Clone, Debug, PartialEq)]
struct Page {
    halves: [Vec<Clause>; 2],
    fence: Clause,
}

/// A state of the project.
#[derive(Clone)]
struct State {
    pages: Vec<Page>,
    files: BTreeMap<String, Vec<u8>>,
    /// The words written by hand, and not taken out by hand.
    hand: BTreeSet<String>,
}

/// A history that is going on.
struct History {
    dice: Dice,
    state: State,
    next_key: u32,
    framework: &'static str,
    /// Whether people edit what the spec changes too.
    overlaps: bool,
    log: Vec<String>,
}

impl History {
    fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let framework = ["node:test", "pytest"][dice.below(2)];
        let overlaps = dice.below(4) == 0;
        let state = State { pages: Vec::new(), files: BTreeMap::new(), hand: BTreeSet::new() };
        let mut history = Self { dice, state, next_key: 0, framework, overlaps, log: Vec::new() };
        for _ in 0..2 {
            let mut clauses = || (0..2).map(|_| history.clause()).collect();
            let halves = [clauses(), clauses()];
            let fence = history.clause();
            history.state.pages.push(Page { halves, fence });
        }
        history.build();
        history
    }

    fn unique(&mut self, kind: &str) -> String {
        self.next_key += 1;
        format!("{kind}{}x", self.next_key)
    }

    fn clause(&mut self) -> Clause {
        let key = self.unique("key");
        let (title, words) = (words(&mut self.dice, 2), words(&mut self.dice, 6));
        Clause { key, has_id: self.dice.below(2) == 0, title, words }
    }

    fn spec(&self) -> Vec<(String, String)> {
        let clause = |clause: &Clause| {
            let Clause { key, has_id, title, words } = clause;
            let id = if *has_id { format!(" {{#id-{key}}}") } else { String::new() };
            format!("## Requirement: {title} {key}{id}\n\nThe bank MUST keep the {words} of {key}.\n\n")
        };
        let page = |(at, page): (usize, &Page)| {
            let [early, late] = &page.halves;
            let clauses: String = early.iter().chain([&page.fence]).chain(late).map(clause).collect();
            (format!("page{at}.md"), format!("# Page {at}\n\n{clauses}"))
        };
        self.state.pages.iter().enumerate().map(page).collect()
    }

    /// Builds, and holds the laws against what comes of it.
    fn build(&mut self) {
        let spec = door::spec_of(&self.spec());
        let tree = door::emit("tests", &spec, &json!({ "framework": self.framework }));
        let made = plan(&tree, &self.state.files).unwrap();
        for step in &made.steps {
            match &step.after {
                Some(content) => self.state.files.insert(step.path.clone(), content.clone()),
                None => self.state.files.remove(&step.path),
            };
        }
        let conflicts = made.notes.iter().filter(|(_, note)| matches!(note, Note::Conflict { .. })).count();
        if !self.overlaps && conflicts > 0 {
            let marked = self.scaffolds().filter(|(_, text)| has_conflict(text));
            let texts: Vec<String> = marked.map(|(path, text)| format!("{path}:\n{text}")).collect();
            panic!("a conflict without an overlap: {:?}\n{}", made.notes, texts.concat());
        }
        let unknown =
            made.notes.iter().any(|(_, note)| matches!(note, Note::UnknownBase { .. } | Note::NotText));
        assert!(!unknown, "{:?}", made.notes);
        self.check_words();
        let again = plan(&tree, &self.state.files).unwrap();
        assert!(again.steps.is_empty(), "a second build changes {:?}", again.steps[0].path);
    }

    fn scaffolds(&self) -> impl Iterator<Item = (&String, String)> {
        let files = self.state.files.iter().filter(|(path, _)| !path.starts_with(".specc/"));
        files.map(|(path, content)| (path, String::from_utf8(content.clone()).unwrap()))
    }

    fn check_words(&self) {
        let all: String = self.scaffolds().map(|(_, text)| text).collect();
        let lost = self.state.hand.iter().find(|word| !all.contains(*word));
        assert!(lost.is_none(), "{} is lost; what is left:\n{all}", lost.unwrap());
    }

    /// Something happens to a half of a page.
    fn step(&mut self, half: usize) {
        let page = self.dice.below(2);
        let kind = self.dice.below(16);
        match kind {
            0..=5 => self.edit_spec(kind, page, half),
            6..=7 => self.build(),
            _ => {
                let count = self.state.pages[page].halves[half].len();
                if count > 0 {
                    let at = self.dice.below(count);
                    let key = self.state.pages[page].halves[half][at].key.clone();
                    self.edit_by_hand(kind, &key);
                }
            }
        }
    }

    fn edit_spec(&mut self, kind: usize, page: usize, half: usize) {
        let clause = self.clause();
        let count = self.state.pages[page].halves[half].len();
        let at = if count > 0 { self.dice.below(count) } else { 0 };
        self.log.push(format!("spec {kind} at {page}/{half}/{at}"));
        let clauses = &mut self.state.pages[page].halves[half];
        match kind {
            0 => clauses.insert(at, clause),
            _ if count == 0 => {}
            1 => clauses[at].words = clause.words,
            2 => clauses[at].title = clause.title,
            3 => drop(clauses.remove(at)),
            4 => clauses.rotate_left(1),
            _ => {
                let moved = clauses.remove(at);
                self.state.pages[1 - page].halves[half].push(moved);
            }
        }
    }

    /// Somebody edits the region that has a key, where there is one.
    fn edit_by_hand(&mut self, kind: usize, key: &str) {
        let found = self.scaffolds().find_map(|(path, text)| {
            let lines: Vec<String> = text.lines().map(ToOwned::to_owned).collect();
            let (start, end) = region(&lines, key)?;
            (!has_conflict(&text)).then(|| (path.clone(), lines, start, end))
        });
        let Some((path, mut lines, start, end)) = found else { return };
        self.log.push(format!("hand {kind} in {path} at {key}"));
        let word = self.unique("hand");
        let body = lines.iter().take(end).skip(start).position(|line| line.contains("specc:body"));
        let body = body.map_or(end, |body| start + body + 1);
        let comment = if self.framework == "pytest" { "#" } else { "//" };
        let line = format!("    {comment} {word}");
        match kind {
            8 | 9 => lines.insert(body, line),
            10 if body < end => {
                self.forget(&lines[body..=body]);
                lines[body] = line;
            }
            11 => lines.insert(start + 1, line),
            12 => lines.insert(start, line),
            13 => lines.insert(end + 1, line),
            14 if self.dice.below(3) == 0 => {
                self.forget(&lines[start..=end]);
                lines.drain(start..=end);
                return self.write(path, &lines);
            }
            14 if self.dice.below(3) == 0 => {
                lines.remove(start);
                return self.write(path, &lines);
            }
            15 if self.overlaps => {
                let titled = (start..end).find(|&at| lines[at].contains("Requirement: "));
                let Some(at) = titled else { return };
                lines[at] = lines[at].replacen("Requirement: ", &format!("Requirement: {word} "), 1);
            }
            _ => {
                let signed = (start..end).find(|&at| lines[at].ends_with("(t) => {"));
                let Some(at) = signed else { return };
                lines[at] = lines[at].replacen("(t) => {", &format!("async (t) => {{ // {word}"), 1);
            }
        }
        self.state.hand.insert(word);
        self.write(path, &lines);
    }

    fn forget(&mut self, lines: &[String]) {
        self.state.hand.retain(|word| !lines.iter().any(|line| line.contains(word.as_str())));
    }

    fn write(&mut self, path: String, lines: &[String]) {
        let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
        self.state.files.insert(path, text.into_bytes());
    }

    /// Somebody resolves all conflicts, for what was written by hand.
    fn resolve(&mut self) {
        let open: Vec<(String, String)> = self.scaffolds().map(|(path, text)| (path.clone(), text)).collect();
        for (path, text) in open {
            if let Some(resolved) = resolve(&text, Side::Ours) {
                self.log.push(format!("resolve {path}"));
                self.state.files.insert(path, resolved.into_bytes());
            }
        }
    }

    /// Two branches, one in each half, and their merge as git would make it.
    fn branch_and_merge(&mut self) {
        self.build();
        self.resolve();
        self.build();
        let base = self.state.clone();
        let mut sides = Vec::new();
        for half in 0..2 {
            self.log.push(format!("branch {half}"));
            self.state = base.clone();
            for _ in 0..self.dice.below(6) {
                self.step(half);
            }
            if self.dice.below(3) > 0 {
                self.build();
            }
            self.resolve();
            sides.push(self.state.clone());
        }
        self.log.push("merge".to_owned());
        self.state = merged(&base, &sides[0], &sides[1]);
        self.build();
    }
}

/// The first region in which a key stands: its first and its last line.
fn region(lines: &[String], key: &str) -> Option<(usize, usize)> {
    let mut start = None;
    for (at, line) in lines.iter().enumerate() {
        if line.contains("specc:begin ") || line.contains("specc:orphan ") {
            start = Some(at);
        } else if line.contains("specc:end")
            && let Some(start) = start.take()
            && lines[start..at].iter().any(|line| line.contains(key))
        {
            return Some((start, at));
        }
    }
    None
}

fn merged(base: &State, a: &State, b: &State) -> State {
    let page = |(a, b): (&Page, &Page)| {
        let halves = [a.halves[0].clone(), b.halves[1].clone()];
        Page { halves, fence: a.fence.clone() }
    };
    let pages = a.pages.iter().zip(&b.pages).map(page).collect();
    let paths: BTreeSet<&String> = [base, a, b].iter().flat_map(|state| state.files.keys()).collect();
    let mut files = BTreeMap::new();
    for path in paths {
        let [base, a, b] = [base, a, b].map(|state| state.files.get(path));
        let content = match (base, a, b) {
            _ if a == b || b == base => a.cloned(),
            _ if a == base => b.cloned(),
            (base, Some(a), Some(b)) => Some(git(path, base, a, b)),
            _ => panic!("{path} was changed on one branch and removed on the other"),
        };
        files.extend(content.map(|content| (path.clone(), content)));
    }
    let dropped =
        |word: &&String| !(base.hand.contains(*word) && !(a.hand.contains(*word) && b.hand.contains(*word)));
    let hand = a.hand.union(&b.hand).filter(dropped).cloned().collect();
    State { pages, files, hand }
}

/// What git makes of two changes of a file; the tool's records are united line by line.
fn git(path: &str, base: Option<&Vec<u8>>, a: &[u8], b: &[u8]) -> Vec<u8> {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let base = base.map(|base| text(base)).unwrap_or_default();
    let mut options = MergeOptions::new();
    let outcome = options.set_conflict_style(ConflictStyle::Merge).merge(&base, &text(a), &text(b));
    let united = match outcome {
        Ok(united) => united,
        Err(conflict) if path.starts_with(".specc/") => {
            let is_mark =
                |line: &&str| ["<<<<<<<", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark));
            conflict.lines().filter(|line| !is_mark(line)).map(|line| format!("{line}\n")).collect()
        }
        Err(conflict) => panic!("git finds a conflict in {path}:\n{conflict}"),
    };
    united.into_bytes()
}

fn play(seed: u64) {
    let mut history = History::new(seed);
    let run = std::panic::AssertUnwindSafe(|| {
        for _ in 0..history.dice.below(24) {
            match history.dice.below(10) {
                0 => history.branch_and_merge(),
                1 => history.resolve(),
                _ => {
                    let half = history.dice.below(2);
                    history.step(half);
                }
            }
        }
        history.build();
        history.resolve();
        history.build();
    });
    let outcome = std::panic::catch_unwind(run);
    assert!(outcome.is_ok(), "history {seed} ({}): {:#?}", history.framework, history.log);
}

#[test]
fn nothing_written_by_hand_is_lost_and_edits_apart_never_conflict() {
    let number =
        |name: &str, usual: u64| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual);
    let (first, count) = (number("SPECC_FIRST_SEQUENCE", 0), number("SPECC_SEQUENCES", 200));
    for seed in first..first + count {
        play(seed);
    }
}
