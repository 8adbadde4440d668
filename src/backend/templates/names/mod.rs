//! Whether each name in a template is one that its view has, found without rendering it: a branch
//! that no data of today takes is looked at too.

mod path;
mod scope;
mod shape;
mod tags;
#[cfg(test)]
mod tests;
mod walk;

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Set, TemplateFault, TemplatePlace, compiled};
use scope::Scope;
use shape::Shape;
use walk::Walk;

/// What is found in a template and those that it includes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::backend) struct Checked {
    /// What must be mended, by place.
    pub(in crate::backend) faults: Vec<TemplateFault>,
    /// Inclusions that copy the whole view for each item of a list, by place.
    pub(in crate::backend) slow: Vec<(TemplatePlace, String)>,
    /// The members of the view that are read.
    pub(in crate::backend) read: BTreeSet<String>,
}

impl Checked {
    /// Both findings, each once: templates that are included are looked at from several others.
    pub(in crate::backend) fn and(mut self, other: Self) -> Self {
        self.faults.extend(other.faults);
        self.faults.sort_by(|a, b| a.place.cmp(&b.place));
        self.faults.dedup();
        self.slow.extend(other.slow);
        self.slow.sort();
        self.slow.dedup();
        self.read.extend(other.read);
        self
    }
}

/// Looks through the template `root`, which sees data of `schema`, and those that it includes.
pub(super) fn check(set: &Set, root: &str, schema: &Value) -> Checked {
    let all = match compiled::reached(set, root) {
        Ok(all) => all,
        Err(fault) => return Checked { faults: vec![fault], ..Checked::default() },
    };
    let mut walk = Walk::new(set, all.keys());
    walk.file(root, &Scope::root(Shape::root(schema)));
    walk.checked()
}
