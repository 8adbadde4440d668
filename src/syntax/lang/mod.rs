//! The small languages inside headings, code spans, labels and cells: one grammar file and one
//! module each. They give shapes with byte ranges; the IR gives them meaning.

pub mod annotation;
pub mod attributes;
pub mod directive;
pub mod gherkin;
pub mod heading;
pub mod http;
pub mod info;
mod interface;
pub mod item_lead;
pub mod label;
pub mod measure;
mod plain_rule;
pub mod signature;
pub mod step;
pub mod type_expr;
pub mod typed_item;
pub mod value_rule;

pub use interface::{Fault, LiteralForm, LiteralShape, MAX_DEPTH};
