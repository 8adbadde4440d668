//! Tests of the library and of the whole tool, one binary.

mod corpus;
mod corpus_families;
mod corpus_items;
mod corpus_labels;
mod corpus_tables;
mod facts;
mod lowering;
mod statements;
