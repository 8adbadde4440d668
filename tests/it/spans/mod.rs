//! Laws of the positions that parsing gives: on the corpus, on lists of constructs and on
//! generated documents.

mod block_oracle;
mod commonmark;
mod constructs;
mod corpus;
mod generated;
pub(crate) mod generator;
mod inline_oracle;
mod tiling_oracle;

use specc::base::{Limits, Source, SpecPath};
use specc::syntax::{self, Document};

/// Parses a text as a file of its own.
fn parse(text: &str) -> (Source, Document) {
    let path = SpecPath::new("spec.md").expect("a plain path");
    let source = Source::new(path, text);
    let (document, _) = syntax::parse(&source, &Limits::default());
    (source, document)
}

/// Every fault of the positions in `text`, in words.
fn faults(text: &str) -> Vec<String> {
    let (source, document) = parse(text);
    let mut faults = block_oracle::faults(source.text(), &document);
    faults.extend(inline_oracle::faults(source.text(), &document));
    faults.extend(tiling_oracle::faults(source.text(), &document));
    faults
}

/// Fails with the first text whose positions are wrong.
fn assert_right(text: &str) {
    let faults = faults(text);
    assert!(faults.is_empty(), "in {text:?}:\n{}", faults.join("\n"));
}

/// The text with CR LF for LF.
fn with_crlf(text: &str) -> String {
    text.replace('\n', "\r\n")
}
