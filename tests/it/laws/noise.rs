//! Laws 1 to 3 on noise made of real texts: some lines of two of them, with stray marks. More of it
//! with `SPECC_DOCUMENTS`.

use super::nodes::Choice;
use super::{claimed_bytes, new_values, oracle, texts};

/// Marks that mean something at many places.
const MARKS: [&str; 18] = [
    "*", "`", "|", "\n", "    ", "> ", "- ", "", "# ", "**", ":", "\n\n", "{", "<", "~~~\n", "[a]: b\n",
    "\u{a0}", "\\",
];

fn count() -> u64 {
    std::env::var("SPECC_DOCUMENTS").ok().and_then(|count| count.parse().ok()).unwrap_or(150)
}

fn noise(texts: &[String], seed: u64) -> String {
    let mut choice = Choice::of(&format!("noise {seed}"));
    let mut text = some_lines(texts, &mut choice) + &some_lines(texts, &mut choice);
    for _ in 0..choice.below(4) {
        let at = choice.below(text.len());
        let at = (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
        text.insert_str(at, MARKS[choice.below(MARKS.len())]);
    }
    text
}

/// Up to 25 lines of one of the texts.
fn some_lines(texts: &[String], choice: &mut Choice) -> String {
    let text = &texts[choice.below(texts.len())];
    let start = choice.below(text.lines().count());
    let lines = text.lines().skip(start).take(1 + choice.below(25));
    lines.fold(String::new(), |text, line| text + line + "\n")
}

#[test]
fn the_laws_hold_for_noise() {
    let texts: Vec<String> = texts().into_iter().map(|(_, text)| text).collect();
    for seed in 0..count() {
        let text = noise(&texts, seed);
        let mut faults = oracle::faults(&text);
        faults.extend(claimed_bytes::faults(&text, 2));
        faults.extend(new_values::faults(&text, 2));
        assert!(faults.is_empty(), "{seed}: {text:?}:\n{}", faults.join("\n"));
    }
}
