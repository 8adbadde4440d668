//! The laws on generated documents: a slice of them by default, more with `SPECC_DOCUMENTS`.

use super::generator::document;
use super::{assert_right, with_crlf};

fn count() -> u64 {
    std::env::var("SPECC_DOCUMENTS").ok().and_then(|count| count.parse().ok()).unwrap_or(5_000)
}

#[test]
fn generated_documents_have_right_positions() {
    for seed in 0..count() {
        let text = document(seed);
        assert_right(&text);
        assert_right(&with_crlf(&text));
    }
}
