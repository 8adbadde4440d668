//! Seeded documents that put constructs of Markdown into and after each other.

/// A small generator of numbers (xorshift), so that a seed always gives the same document.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits") % count
    }

    fn pick<'t>(&mut self, choices: &[&'t str]) -> &'t str {
        choices[self.below(choices.len())]
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

const WORDS: &[&str] = &[
    "must",
    "a",
    "be",
    "größer",
    "東京",
    "naïve",
    "e\u{301}",
    "👩‍👩‍👧",
    "שלום",
    "\u{200f}عربي",
    "x_y",
    "1.10",
    "w",
    "www",
    "http",
    "!",
    "a\u{a0}b",
    "日本語。",
    "🙂",
    "it's",
    "\"quoted\"",
    "—",
    "user@host",
    ":",
    "(",
    ")",
    "[",
    "]",
    "|",
    "\\",
    "#",
    "-",
    "1.",
    ">",
    "=",
    "&",
    "<",
    "*",
    "_",
    "~",
    "`",
    "\u{0}",
    "\u{feff}",
    "\u{2028}",
    "\u{c}",
];

const ATOMS: &[&str] = &[
    "&amp;",
    "&lt;tag&gt;",
    "&#x41;",
    "&#42;",
    "&nbsp;",
    "&ouml;",
    "&bogus;",
    "&amp;amp;",
    "\\*",
    "\\`",
    "\\\\",
    "\\|",
    "\\[x\\]",
    "\\a",
    "`code`",
    "`` a ` b ``",
    "` `",
    "`a\\`",
    "`a\nb`",
    "<b>",
    "</b>",
    "<br/>",
    "<!-- c -->",
    "<a href=\"x\ny\">",
    "<http://a.example/x?a=b&amp;c>",
    "<me@host.example>",
    "http://a.example/b_c",
    "www.a.example",
    "https://a.example/?x=1&amp;y",
    "me@host.example",
    "mailto:me@host.example",
    "[^n]",
    "[^no]",
    "[ref]",
    "[REF]",
    "[text][ref]",
    "[ref][]",
    "[none][nope]",
    "[a](b)",
    "[a](<b c> 'd')",
    "[a](b \"t)\")",
    "[a\nb](c)",
    "[a](\nb\n\"t\nu\")",
    "![i](j)",
    "![alt *x*][ref]",
    "[![i](j)](k)",
    "[a](b(c)d)",
    "[a]()",
    "[](x)",
    "[a] (b)",
    "[NEEDS CLARIFICATION: what?]",
    "{#id key=value}",
    "FR-1: It MUST",
    "**R2 – Sums:** it shall",
    "[REQ-3] They must",
    "`id: x`",
    "**Why:**",
    "*a*b",
    "**a**b*",
    "***x***",
    "_a_b_",
    "__a *b* c__",
    "~~s~~",
    "~s~",
    "~~~s~~",
    "a  \nb",
    "a\\\nb",
    "a \t\nb",
    "[x] ",
    "[ ]",
    "`a\\|b`",
    "!!! note",
    "[^a<b>c]",
    "*[a*](b)",
    "[a](b\\)c)",
    "`unclosed",
    "**open",
    "]: /u",
    "www.x.example).",
    "xmpp:a@b.example/c",
    "&#0;",
    "&NotEqualTilde;",
    "\t",
    "  ",
];

/// A document of `seed`.
pub(crate) fn document(seed: u64) -> String {
    let mut random = Random::new(seed);
    if random.chance(20) {
        return soup(&mut random);
    }
    let mut text = String::new();
    if random.chance(10) {
        text.push_str("[ref]: /url 'title'\n\n[^n]: A note.\n\n");
    }
    for _ in 0..=random.below(4) {
        text.push_str(&blocks(&mut random, 3));
        if random.chance(60) {
            text.push('\n');
        }
    }
    if random.chance(30) {
        text.push_str("\n[ref]: /url\n[^n]: A note\n    over lines.\n");
    }
    if random.chance(20) {
        text = text.trim_end().to_owned();
    }
    text
}

/// Words and marks in no order at all.
fn soup(random: &mut Random) -> String {
    const MARKS: &[&str] = &[
        "\n", "\n", "\n\n", "\n> ", "\n- ", "\n  ", "\n\t", "\n1. ", "\n|", "|", "|---|\n", "\n---\n",
        "\n===\n", "\n```\n", "\n# ", "\n[^n]: ", "\n[ref]: ", "]: ", "](", ")", "[", "![", "*", "_", "**",
        "~~", "`", "<", ">", "\\", "&", " ", " ", "\n!!! note\n", "\n    ", "<!--", "-->", "\u{b}", "\r",
        "@", ".", "://",
    ];
    let tokens = (0..random.below(60)).map(|_| match random.below(5) {
        0 => random.pick(WORDS),
        1 => random.pick(ATOMS),
        _ => random.pick(MARKS),
    });
    tokens.collect::<Vec<_>>().concat()
}

fn blocks(random: &mut Random, depth: usize) -> String {
    let kinds = if depth == 0 { 12 } else { 18 };
    match random.below(kinds) {
        0..=3 => format!("{}\n", inlines(random)),
        4 => format!(
            "{} {}{}\n",
            "#".repeat(1 + random.below(6)),
            one_line(random),
            random.pick(&["", " #", " ##  ", "#"])
        ),
        5 => format!("{}\n{}\n", inlines(random), random.pick(&["===", "---", "-", "  ==  "])),
        6 => fence(random),
        7 => format!("    {}\n\n\t{}\n", one_line(random), one_line(random)),
        8 => html(random),
        9 | 10 => table(random),
        11 => format!(
            "{}\n",
            random.pick(&[
                "***",
                "- - -",
                "___",
                "[ref]: /u 'x'\ntext",
                "[r]:\n/u\n",
                "[ref]: </a b>\n[q]: x \"t\nu\"\n*em*",
                "[^n]: note *x*",
                "!!! meta \"Title\"",
                "> [!NOTE]\n> text"
            ])
        ),
        12 | 13 => prefixed(random, depth, "> ", &["> ", ">", "", "> "]),
        14 | 15 => {
            let marker = random.pick(&["- ", "* ", "1. ", "10) ", "-\t", "- [x] ", "+   ", "- - "]);
            let indent = " ".repeat(marker.len());
            prefixed(random, depth, marker, &[&indent, "", &indent, "\t", "  "])
        }
        16 => prefixed(random, depth, "[^n]: ", &["    ", "\t", ""]),
        _ => prefixed(random, depth, random_head(random.0), &["    ", "    ", "\t"]),
    }
}

fn random_head(bits: u64) -> &'static str {
    if bits & 64 == 0 { "!!! meta \"Größe\"\n    " } else { "!!! note\n\n    " }
}

/// Some blocks with `first` before their first line and one of `rest` before each other line.
fn prefixed(random: &mut Random, depth: usize, first: &str, rest: &[&str]) -> String {
    let mut inner = blocks(random, depth - 1);
    if random.chance(40) {
        inner.push('\n');
        inner.push_str(&blocks(random, depth - 1));
    }
    let usual = rest[0].to_owned();
    let lines: Vec<String> = inner
        .lines()
        .enumerate()
        .map(|(at, line)| match at {
            0 => format!("{first}{line}\n"),
            _ if random.chance(80) => format!("{usual}{line}\n"),
            _ => format!("{}{line}\n", random.pick(rest)),
        })
        .collect();
    lines.concat()
}

fn inlines(random: &mut Random) -> String {
    let mut text = String::new();
    for _ in 0..=random.below(9) {
        match random.below(10) {
            0..=3 => text.push_str(random.pick(WORDS)),
            4..=6 => text.push_str(random.pick(ATOMS)),
            7 => text.push_str(&emphasised(random)),
            8 => text.push_str(&link(random)),
            _ => text.push_str(random.pick(&["\n", "  \n", "\\\n", "\n  ", "\n\t"])),
        }
        text.push_str(random.pick(&[" ", " ", "", "  "]));
    }
    let text = text.trim().to_owned();
    if text.is_empty() { "word".to_owned() } else { text }
}

fn emphasised(random: &mut Random) -> String {
    let mark = random.pick(&["*", "**", "_", "__", "~~", "~", "***"]);
    format!("{mark}{} {}{mark}", random.pick(WORDS), random.pick(ATOMS))
}

fn link(random: &mut Random) -> String {
    let target = random.pick(&["u", "<u v>", "u\n't'", ""]);
    format!("[{} {}]({target})", random.pick(WORDS), random.pick(ATOMS))
}

fn one_line(random: &mut Random) -> String {
    inlines(random).replace('\n', " ")
}

fn fence(random: &mut Random) -> String {
    let fence = random.pick(&["```", "~~~", "````"]);
    let info = random.pick(&["", "rust", " json title=\"a\"", "&amp;"]);
    let close = if random.chance(85) { format!("{fence}\n") } else { String::new() };
    let indent = random.pick(&["", "", "  "]);
    format!("{indent}{fence}{info}\n{}\n\n  {}\n\tx\n{close}", inlines(random), one_line(random))
}

fn html(random: &mut Random) -> String {
    random
        .pick(&[
            "<div>\n*a*\n</div>\n",
            "<!-- a\n\nb -->\n",
            "<!-- open\n",
            "<pre>\n\nx</pre>\n",
            "<a id=\"x\"></a>\n",
            "  <div\n\tx>\n",
        ])
        .to_owned()
}

fn table(random: &mut Random) -> String {
    let cell = |random: &mut Random| one_line(random).replace('|', "\\|");
    let preface = if random.chance(20) { inlines(random) + "\n" } else { String::new() };
    let head = format!("| {} | {} |\n|---|:-:|\n", cell(random), cell(random));
    let rows = (0..random.below(3)).map(|_| match random.below(5) {
        0 => format!("| {} |\n", cell(random)),
        1 => format!("| {} | {} | {} |\n", cell(random), cell(random), cell(random)),
        2 => format!("{} | {}\n", cell(random), cell(random)),
        3 => format!("| FR-1 | It shall {} | MUST |\n", cell(random)),
        _ => format!("|{}|{}|\n", cell(random), cell(random)),
    });
    let rows: Vec<String> = rows.collect();
    preface + &head + &rows.concat()
}
