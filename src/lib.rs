//! `specc` compiles specs.
pub mod base;
pub mod ir;
pub mod syntax;
