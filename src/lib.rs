//! `specc` compiles specs.
pub mod analysis;
pub mod backend;
pub mod base;
pub mod ir;
pub mod syntax;
