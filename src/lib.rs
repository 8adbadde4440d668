//! `specc` compiles one spec, written in Markdown, into test scaffolds, docs, tutorials and release
//! copy.
//!
//! A [`Source`](base::Source) is [parsed](syntax::parse) into a [`Document`](syntax::Document) and
//! [lowered](ir::lower) into a [`FileIr`](ir::FileIr), one file alone. The files are
//! [assembled](analysis::assemble) into a [`Spec`](ir::Spec) whose references are resolved, and
//! [checked](analysis::spec_checks), which gives [`Diagnostic`](base::Diagnostic)s. A
//! [`Backend`](backend::Backend) emits an [`OutputTree`](backend::OutputTree) of it, which the
//! [driver](driver::build) writes.
//!
//! ```text
//! Source ──parse──▶ Document ──lower──▶ FileIr ──assemble, resolve──▶ Spec ──check──▶ Diagnostics
//!                                                                      └──emit──▶ OutputTree ──write──▶ out/
//! ```
//!
//! Each module is a floor; imports go down only. `ARCHITECTURE.md` tells the way around.

pub mod analysis;
pub mod backend;
pub mod base;
pub mod bindings;
pub mod cli;
pub mod driver;
pub mod ir;
pub mod report;
pub mod results;
pub mod syntax;
