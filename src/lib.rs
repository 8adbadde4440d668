//! `specc` compiles specs.
pub mod base;
pub mod syntax;
