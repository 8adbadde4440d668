//! Why a Rust test failed, found in what it printed.

use super::message::message;

/// The panic if there is one, else all that was printed.
pub(super) fn panic_message(printed: &str) -> Option<String> {
    let panic = printed.rfind(" panicked at ").map(|at| at + 1);
    let start = panic.or_else(|| printed.rfind("note: test did not panic as expected"));
    let panic = &printed[start.unwrap_or(0)..];
    let end = ["\nnote: run with `RUST_BACKTRACE", "\nstack backtrace:\n", "\n\nfailures:\n"]
        .into_iter()
        .filter_map(|end| panic.find(end))
        .min();
    message(&panic[..end.unwrap_or(panic.len())])
}
