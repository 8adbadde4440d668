//! Pages as readers get them: every link leads somewhere, and they are what was reviewed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;
use specc::backend::OutputTree;

use crate::door;

fn bank() -> OutputTree {
    door::emit("docs", &door::spec_in(&door::fixture("bank")), &json!({}))
}

#[test]
fn pages_are_as_reviewed() {
    for file in bank().iter() {
        let name = file.path.as_str().replace('/', "__");
        insta::assert_snapshot!(format!("bank__{name}"), file.content);
    }
}
