//! The integration tests, in one binary so that they are linked once.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may fail loudly, and needs folders"
)]

mod commands;
mod corpus;
mod corpus_builds;
mod corpus_families;
mod corpus_findings;
mod corpus_items;
mod corpus_labels;
mod corpus_roles;
mod corpus_tables;
mod docs_pages;
mod door;
mod explain;
mod facts;
mod fixes;
mod floors;
mod forms;
mod hostile;
mod hostile_scenarios;
mod interfaces;
mod laws;
mod lessons;
mod linear;
mod lowering;
mod own_cases;
mod own_spec;
mod progress;
mod project;
mod provenance;
mod reports;
mod scaffolds;
mod spans;
mod statements;
mod strangers;
mod ui;
mod vague_words;
mod writing;
