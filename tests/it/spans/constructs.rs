//! The laws on a list of inputs, each of one construct or one meeting of two.

use super::{assert_right, with_crlf};

#[test]
fn every_construct_has_right_positions() {
    for text in CONSTRUCTS {
        assert_right(text);
        assert_right(&with_crlf(text));
        assert_right(&text.replace('\n', "\r"));
    }
}

const CONSTRUCTS: &[&str] = &["", "a", "# a\n"];
