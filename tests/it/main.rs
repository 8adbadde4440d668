//! The integration tests, in one binary so that they are linked once.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may fail loudly, and needs folders"
)]

mod asking;
mod bindings;
mod caching;
mod commands;
mod contract;
mod corpus;
mod corpus_builds;
mod corpus_families;
mod corpus_findings;
mod corpus_items;
mod corpus_labels;
mod corpus_roles;
mod corpus_tables;
mod dice;
mod docs_pages;
mod door;
mod explain;
mod facts;
mod fixes;
mod floors;
mod forms;
mod frameworks;
mod hostile;
mod hostile_scenarios;
mod interfaces;
mod laws;
mod lessons;
mod linear;
mod lowering;
mod merging;
mod merging_files;
mod merging_git;
mod merging_laws;
mod models;
mod own_cases;
mod own_spec;
#[cfg(unix)]
mod programs;
mod progress;
mod project;
mod promises;
mod provenance;
mod reports;
mod results;
mod samples;
mod scaffolds;
mod spans;
mod statements;
mod strangers;
mod suites;
mod template_folders;
mod template_lines;
mod templates;
mod trace;
mod trace_others;
mod ui;
mod vague_words;
mod verdicts;
mod writing;
mod writing_hostile;
mod writing_roots;
