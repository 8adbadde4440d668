//! A spec of any size for measures and tests: the same bytes for the same number of clauses and seed.

use std::fmt::Write as _;

/// Clauses of one file.
const FILE_CLAUSES: usize = 100;

/// Bytes of one clause, about.
const CLAUSE_BYTES: usize = 900;

const ACTORS: [&str; 6] = ["server", "client", "ledger", "scheduler", "gateway", "archive"];
const VERBS: [&str; 8] = ["store", "send", "reject", "log", "compare", "return", "encrypt", "count"];
const THINGS: [&str; 10] = [
    "receipt", "transfer", "balance", "account", "statement", "invoice", "token", "message", "entry",
    "report",
];
const MANNERS: [&str; 6] = [
    "before the next one is read",
    "with the time at which it was made",
    "in the order in which they came",
    "together with the id of its owner",
    "under the name that the holder gave it",
    "once for each day of the month",
];

/// The files of a spec of `clauses` clauses, each a path with its text.
pub(crate) fn spec(clauses: usize, seed: u64) -> Vec<(String, String)> {
    let mut writer = Writer { random: seed, clauses, text: String::new() };
    let files = clauses.div_ceil(FILE_CLAUSES);
    let file = |number: usize| {
        let first = number * FILE_CLAUSES;
        let last = clauses.min(first + FILE_CLAUSES);
        (path(number), writer.file(number, first..last))
    };
    (0..files).map(file).collect()
}

fn path(file: usize) -> String {
    format!("part-{:03}/chapter-{file:05}.md", file / 50)
}

/// Kinds of clauses, each as often as it stands here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Requirement,
    Scenario,
    Section,
    Type,
    Operation,
    Constraint,
    Example,
}

/// The kinds in their order; what is a case stands in the requirement before it.
const KINDS: [Kind; 20] = [
    Kind::Requirement,
    Kind::Scenario,
    Kind::Scenario,
    Kind::Section,
    Kind::Requirement,
    Kind::Scenario,
    Kind::Example,
    Kind::Type,
    Kind::Operation,
    Kind::Requirement,
    Kind::Scenario,
    Kind::Constraint,
    Kind::Requirement,
    Kind::Example,
    Kind::Section,
    Kind::Requirement,
    Kind::Scenario,
    Kind::Type,
    Kind::Operation,
    Kind::Section,
];

impl Kind {
    fn of(clause: usize) -> Self {
        KINDS[clause % KINDS.len()]
    }

    /// The heading's marks and kind.
    fn opening(self) -> &'static str {
        match self {
            Self::Requirement => "## Requirement: ",
            Self::Scenario => "### Scenario: ",
            Self::Section => "## ",
            Self::Type => "## Type: ",
            Self::Operation => "## Operation: ",
            Self::Constraint => "## Constraint: ",
            Self::Example => "### Example: ",
        }
    }
}

/// The title of a clause; no two have one.
fn title(clause: usize) -> String {
    match Kind::of(clause) {
        Kind::Type => format!("Record{clause}"),
        _ => format!("The {} of part {clause}", THINGS[clause % THINGS.len()]),
    }
}

/// The link target of a clause, from a file in another folder of the spec's.
fn target(clause: usize) -> String {
    let heading =
        format!("{}{}", Kind::of(clause).opening().trim_start_matches('#').trim_start(), title(clause));
    let anchor = heading.to_lowercase().replace(' ', "-").replace(':', "");
    format!("../{}#{anchor}", path(clause / FILE_CLAUSES))
}

struct Writer {
    random: u64,
    clauses: usize,
    text: String,
}

impl Writer {
    fn file(&mut self, number: usize, clauses: std::ops::Range<usize>) -> String {
        self.text = format!(
            "---\ntitle: Chapter {number}\nowner: team-{}\n---\n\n# Chapter {number}\n\n",
            number % 7
        );
        for clause in clauses {
            self.clause(clause);
        }
        std::mem::take(&mut self.text)
    }

    fn clause(&mut self, clause: usize) {
        let kind = Kind::of(clause);
        let end = self.text.len() + CLAUSE_BYTES;
        let _ = write!(self.text, "{}{}\n\n", kind.opening(), title(clause));
        match kind {
            Kind::Requirement => self.requirement(clause),
            Kind::Scenario => self.scenario(),
            Kind::Section => {}
            Kind::Type => self.record(clause),
            Kind::Operation => self.operation(clause),
            Kind::Constraint => self.constraint(clause),
            Kind::Example => self.example(),
        }
        while self.text.len() + 200 < end {
            self.paragraph();
        }
    }

    fn requirement(&mut self, clause: usize) {
        let _ = write!(self.text, "`test_id: part_{clause}` `since: 1.{}`\n\n", clause % 9);
        for _ in 0..2 {
            let statement = self.statement();
            let _ = writeln!(self.text, "{statement}");
        }
        let (why, one, other) = (self.sentence(), self.statement(), self.statement());
        let _ = write!(self.text, "\n- **Why:** {why}\n- {one}\n- {other}\n\n");
    }

    fn scenario(&mut self) {
        let (actor, verb, thing) = self.words();
        let _ = write!(
            self.text,
            "- **Given** an {actor} with a limit of {{limit}} EUR\n- **And** the {thing} named {{name}}\n\
             - **When** the holder asks it to {verb} {{amount}} EUR\n- **Then** the {thing} is declined\n\
             - **And** the reason is `limit_exceeded`\n\n| limit | amount | name |\n|------:|-------:|------|\n"
        );
        for row in 0..5 {
            let limit = self.below(1000);
            let _ = writeln!(self.text, "| {limit} | {} | {thing} {row} |", limit + 1);
        }
        self.text.push('\n');
    }

    fn record(&mut self, clause: usize) {
        self.paragraph();
        let earlier = (0..clause).rev().find(|&other| Kind::of(other) == Kind::Type);
        let other = earlier.map_or_else(|| "string".to_owned(), title);
        let most = self.below(500) + 2;
        let _ = write!(
            self.text,
            "| Field | Type | Rule | Meaning |\n|-------|------|------|---------|\n\
             | amount | decimal | >= 0 | in major units |\n\
             | currency | string | matches `/^[A-Z]{{3}}$/` | the code of the currency |\n\
             | count | integer | 1..{most} | how many there are |\n\
             | earlier? | list of {other} | length <= 20 | what was there before |\n\
             | state | \"open\" \\| \"closed\" | default open | where it is in its life |\n\
             | note? | string | length <= 140 | shown to the holder |\n\n"
        );
    }

    fn operation(&mut self, clause: usize) {
        let record = title(clause - 1);
        let (actor, verb, thing) = self.words();
        let _ = write!(
            self.text,
            "`POST /parts/{clause}/{thing}s/{{id}}`\n\nAsks the {actor} to {verb} one {thing}.\n\n\
             | Parameter | In | Type | Rule | Meaning |\n|-----------|----|------|------|---------|\n\
             | id | path | uuid | | which one |\n| page | query | integer | >= 1 | where to begin |\n\n\
             - **Request:** `{record}`\n- **Response 201:** `{record}`\n\n\
             | Error | Status | When |\n|-------|-------:|------|\n\
             | `limit_exceeded` | 409 | the daily limit is exceeded |\n\
             | `not_found` | 404 | there is no such {thing} |\n\n"
        );
    }

    fn constraint(&mut self, clause: usize) {
        let (statement, most) = (self.statement(), self.below(400) + 20);
        let _ = write!(
            self.text,
            "{statement} `test_id: limit_{clause}`\n\n- **When:** `GET /parts/{clause}` at 50 requests/s for 30 s\n\
             - **Then:** p95 latency < {most} ms\n- **Then:** error rate <= 1 %\n\
             - **Trade-off:** latency over consistency\n- **Why:** a slow page loses the order\n\n"
        );
    }

    fn example(&mut self) {
        let (_, verb, thing) = self.words();
        let _ = write!(
            self.text,
            "> **User:** Can you {verb} my {thing} for me?\n\n\
             - **Includes any:** `the {thing}`, `your {thing}`\n- **Excludes:** `/you (should|must) (buy|sell)/i`\n\
             - **Judge (0.8):** Says what happens to the {thing} and when.\n\n\
             > **Good:** I can do that: your {thing} is ready by tomorrow.\n\n\
             > **Bad** (advises): You should sell it, and {verb} nothing.\n\n"
        );
    }

    /// Sentences that promise nothing, with marks and a link.
    fn paragraph(&mut self) {
        let clause = self.below(self.clauses);
        let (actor, verb, thing) = self.words();
        let (first, last) = (self.sentence(), self.sentence());
        let _ = write!(
            self.text,
            "{first} The *{actor}* can {verb} it, see [the {thing}]({}), and\n`{thing}.{verb}` is its **name**. {last}\n\n",
            target(clause)
        );
    }

    fn statement(&mut self) -> String {
        let (actor, verb, thing) = self.words();
        let manner = MANNERS[self.below(MANNERS.len())];
        let number = self.below(10_000_000);
        match self.below(4) {
            0 => format!("When `{thing}_{number}` is late, the {actor} must {verb} it {manner}."),
            1 => format!("The {actor} should {verb} **the `{thing}_{number}`** {manner}."),
            2 => format!("If `{thing}_{number}` is empty, then the {actor} MUST NOT {verb} it {manner}."),
            _ => format!("The {actor} must {verb} `{thing}_{number}` {manner}."),
        }
    }

    fn sentence(&mut self) -> String {
        let (actor, verb, thing) = self.words();
        format!(
            "The {actor} and its {thing} were made to {verb} what is there {}.",
            MANNERS[self.below(MANNERS.len())]
        )
    }

    fn words(&mut self) -> (&'static str, &'static str, &'static str) {
        (ACTORS[self.below(ACTORS.len())], VERBS[self.below(VERBS.len())], THINGS[self.below(THINGS.len())])
    }

    /// The next number below `bound`, which is not zero.
    fn below(&mut self, bound: usize) -> usize {
        self.random =
            self.random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let wide = u128::from(self.random >> 16) * bound as u128;
        usize::try_from(wide >> 48).unwrap_or(0)
    }
}
