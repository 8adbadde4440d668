//! Law 1: the leaves of a document tile the file. What is called markup holds no words, and blanks
//! hold nothing, so nothing can hide in them.

use specc::syntax::{Document, Leaf, Role};

/// Every fault of the leaves, in words.
pub(super) fn faults(source: &str, document: &Document) -> Vec<String> {
    let leaves = document.leaves(source);
    let mut faults = Vec::new();
    let mut at = 0;
    for leaf in &leaves {
        let slice = source.get(leaf.span.range());
        if leaf.span.start != at || leaf.span.is_empty() || slice.is_none() {
            faults.push(format!("{leaf:?} after {at}: {slice:?}"));
        }
        if let Some(slice) = slice.filter(|slice| !is_role(leaf, slice)) {
            faults.push(format!("{:?} is {slice:?}", leaf.role));
        }
        at = leaf.span.end;
    }
    if at as usize != source.len() {
        faults.push(format!("the leaves end at {at} of {}", source.len()));
    }
    faults
}

fn is_role(leaf: &Leaf, slice: &str) -> bool {
    let white = |c: char| c.is_ascii_whitespace() || c == '\u{b}' || c == '\u{feff}';
    match leaf.role {
        Role::Blank => slice.chars().all(white),
        Role::Markup => {
            let plain = slice.replace("[x]", "").replace("[X]", "");
            plain.chars().all(|c| white(c) || c.is_ascii_digit() || "#>*_+-=~`|:[]()<!\\.".contains(c))
        }
        Role::FrontMatter => slice.starts_with("---"),
        Role::Text | Role::Code | Role::Html | Role::Info | Role::Definition | Role::Target => {
            !slice.contains(['\n', '\r'])
        }
        Role::Opaque => true,
    }
}
