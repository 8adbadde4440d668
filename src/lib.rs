//! `specc` compiles specs.
pub mod analysis;
pub mod backend;
pub mod base;
pub mod cli;
pub mod driver;
pub mod ir;
pub mod report;
pub mod syntax;
