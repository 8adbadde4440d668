//! Floor 2: what a spec means. Typed, serialisable, with spans; the public contract with backends.
//!
//! [`lower()`] makes a [`FileIr`] from one [`Document`](crate::syntax::Document) alone.

pub(in crate::ir) mod amendment;
mod annotation_key;
mod block;
pub(in crate::ir) mod clause;
mod facts;
mod file;
mod id;
mod identifier;
mod label;
mod lower;
pub use lower::{CODES, lower};
pub(in crate::ir) mod measure;
pub(in crate::ir) mod pattern;
pub(in crate::ir) mod print;
mod reference;
mod remark;
mod short_hash;
mod spec;
mod statement;
mod text;
mod type_expr;
mod value_rule;

pub use crate::base::{Located, Origin};
pub use amendment::{Amendment, AmendmentOperation, Rename};
pub use annotation_key::AnnotationKey;
pub use block::{Block, BlockRole, BlockShape};
pub use clause::*;
pub use facts::{Attribute, Facts, Priority, Status};
pub use file::{FileIr, FileRole, FrontMatter, FrontMatterField, IdSpace, LineStarts, Suppression};
pub use id::{CaseId, ClauseId, ClauseIndex, StatementId, TestId};
pub use identifier::{id_word, identifier, misleads, spelt_out};
pub use label::{LabelKey, LabelledText};
pub(crate) use short_hash::short_hash;

pub use measure::{
    Bound, DataUnit, Measure, MeasureKey, Quantity, Statistic, TimeUnit, Unit, Window, WindowLength,
    WindowRelation, Workload, WorkloadPart,
};
pub use pattern::{FaultKind, Matcher, Pattern, PatternFault, RegexEngine};
pub use print::print;
pub use reference::{LinkDefinition, Reference, Target};
pub use remark::{Remark, RemarkColumns};
pub use spec::{IR_VERSION, Link, LinkTarget, Spec};
pub use statement::{Condition, ConditionForm, Detail, DetailKind, Modality, OpenQuestion, Statement};
pub use text::Text;
pub use type_expr::foreign::own_word;
pub use type_expr::{Decimal, Primitive, TypeExpr, Value};
pub use value_rule::{Comparator, ValueRule};
