//! Any text compiles without a panic, in bounded time, to an IR that keeps the laws.
//!
//! `cargo fuzz run compile <folder of seeds>`; the files of real specs make good seeds.
#![no_main]

#[path = "../../tests/it/laws/oracle.rs"]
mod oracle;

use std::time::{Duration, Instant};

use libfuzzer_sys::fuzz_target;

/// A slow machine takes this long for a kilobyte, watched by a sanitizer.
const LONGEST_PER_KILOBYTE: Duration = Duration::from_millis(250);

fuzz_target!(|text: &str| {
    let start = Instant::now();
    let faults = oracle::faults(text);
    let kilobytes = u32::try_from(text.len() / 1024).unwrap_or(u32::MAX).saturating_add(1);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(start.elapsed() < LONGEST_PER_KILOBYTE * kilobytes, "too slow: {:?}", start.elapsed());
});
