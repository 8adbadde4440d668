//! Any text compiles without a panic, in bounded time, to a document and an IR that keep laws 1 to 3.
//!
//! `cargo fuzz run compile <folder of seeds>`; the files of real specs make good seeds.
#![no_main]

#[path = "../../tests/it/laws/claimed_bytes.rs"]
mod claimed_bytes;
#[path = "../../tests/it/laws/new_values.rs"]
mod new_values;
#[path = "../../tests/it/laws/nodes.rs"]
mod nodes;
#[path = "../../tests/it/laws/oracle.rs"]
mod oracle;
#[path = "../../tests/it/laws/places.rs"]
mod places;
#[path = "../../tests/it/spans/tiling_oracle.rs"]
mod tiling_oracle;

use std::time::{Duration, Instant};

use libfuzzer_sys::fuzz_target;
use specc::base::{Limits, Source, SpecPath};
use specc::syntax;

/// A slow machine takes this long for a kilobyte, watched by a sanitizer.
const LONGEST_PER_KILOBYTE: Duration = Duration::from_millis(250);

/// How many changes of an input laws 2 and 3 try.
const CHANGES: usize = 2;

fuzz_target!(|text: &str| {
    let start = Instant::now();
    let mut faults = oracle::faults(text);
    let kilobytes = u32::try_from(text.len() / 1024).unwrap_or(u32::MAX).saturating_add(1);
    assert!(start.elapsed() < LONGEST_PER_KILOBYTE * kilobytes, "too slow: {:?}", start.elapsed());
    let source = Source::new(SpecPath::new("spec.md").expect("a plain path"), text);
    let (document, _) = syntax::parse(&source, &Limits::default());
    faults.extend(tiling_oracle::faults(source.text(), &document));
    faults.extend(claimed_bytes::faults(text, CHANGES));
    faults.extend(new_values::faults(text, CHANGES));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
});
