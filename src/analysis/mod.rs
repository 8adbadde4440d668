//! Floor 3: what files say together. Assembles and resolves a [`Spec`](crate::ir::Spec), and finds
//! what is wrong with it.

mod assemble;
mod catalog;
mod index;
mod leave_out;
mod resolve;
mod rules;
mod suppress;

pub use assemble::{Project, assemble, assemble_only};
pub use catalog::{code_named, codes};
pub use index::SpecIndex;
pub use leave_out::leave_out;
pub use rules::{check_file, spec_checks};
pub use suppress::{is_suppressed, suppress};
