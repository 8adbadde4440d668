//! The small languages inside headings, code spans, labels and cells: one grammar file and one
//! module each. They give shapes with byte ranges; the IR gives them meaning.

pub mod attributes;
pub mod heading;
pub mod http;
pub mod info;
pub mod label;
