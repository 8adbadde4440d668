//! The small languages inside headings, code spans, labels and cells: one grammar file and one
//! module each. They give shapes with byte ranges; the IR gives them meaning.

pub mod annotation;
pub mod attributes;
pub mod directive;
pub mod heading;
pub mod label;
pub mod measure;
