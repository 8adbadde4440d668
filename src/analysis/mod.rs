//! Floor 3: what files say together. Assembles and resolves a [`Spec`](crate::ir::Spec), and finds
//! what is wrong with it.

mod assemble;
mod bound_ids;
mod catalog;
mod checkable;
mod fingerprint;
mod framework;
mod in_force;
mod index;
mod interface;
mod leave_out;
mod named_clause;
mod questions;
mod required_tests;
mod resolve;
mod reviewed;
mod rules;
mod shown;
mod suppress;
mod trace;
mod verdicts;

pub use assemble::{Project, assemble, assemble_only};
pub use bound_ids::{NameFault, PICKED};
pub use catalog::{code_named, codes};
pub use framework::Framework;
pub use in_force::{compare_versions, is_in_force, is_later, is_pending};
pub use index::SpecIndex;
pub(crate) use interface::Interface;
pub use leave_out::leave_out;
pub use named_clause::{UnknownClause, named_clause};
pub use questions::{Answerer, Assessment, Question, Rubric, file_questions, questions, with_answers};
pub use required_tests::{
    RequiredTest, Subject, cases, file_tests, is_tested_file, required_tests, test_title,
};
pub use reviewed::{Reviewed, ReviewedFault};
pub use rules::{check_file, spec_checks};
pub(crate) use shown::{ClausePlace, Shown};
pub use suppress::{is_suppressed, suppress};
pub use trace::{
    Binding, Duplicate, LooseTest, Trace, TracedClause, Unknown, trace, trace_findings, with_sources,
};
pub use verdicts::{
    Baseline, BaselineFault, ClauseVerdict, Item, ItemVerdict, Policy, Require, TestVerdict, Verdict,
    Verdicts, verdicts,
};
