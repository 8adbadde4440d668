//! Features with their rules, scenarios and rows, by the ids that runs name them by.

use std::collections::HashMap;
use std::rc::Rc;

use super::envelope::{self, GherkinDocument, Scenario};

#[derive(Default)]
pub(super) struct Features {
    /// The feature of each scenario, and its rule.
    around: HashMap<String, Rc<[Rc<str>]>>,
    /// The cells of each row of an outline.
    rows: HashMap<String, String>,
    pickles: HashMap<String, Pickle>,
    /// The words of the pickles' steps.
    steps: HashMap<String, Rc<str>>,
}

/// A scenario, or one row of an outline.
pub(super) struct Pickle {
    pub(super) uri: String,
    name: String,
    nodes: Vec<String>,
    tags: Vec<String>,
}

impl Pickle {
    /// Its tags.
    pub(super) fn properties(&self) -> Vec<(String, String)> {
        self.tags.iter().map(|tag| ("tag".to_owned(), tag.clone())).collect()
    }
}

impl Features {
    pub(super) fn document(&mut self, document: GherkinDocument<'_>) {
        let Some(feature) = document.feature else { return };
        let feature_name: Rc<str> = feature.name.as_ref().into();
        let names: Rc<[Rc<str>]> = [Rc::clone(&feature_name)].into();
        for child in feature.children {
            if let Some(scenario) = child.scenario {
                self.scenario(scenario, Rc::clone(&names));
            }
            let Some(rule) = child.rule else { continue };
            let within: Rc<[Rc<str>]> = [Rc::clone(&feature_name), rule.name.as_ref().into()].into();
            for scenario in rule.children.into_iter().filter_map(|child| child.scenario) {
                self.scenario(scenario, Rc::clone(&within));
            }
        }
    }

    fn scenario(&mut self, scenario: Scenario<'_>, around: Rc<[Rc<str>]>) {
        for row in scenario.examples.into_iter().flat_map(|examples| examples.table_body) {
            let cells: Vec<&str> = row.cells.iter().map(|cell| cell.value.as_ref()).collect();
            self.rows.insert(row.id.into_owned(), cells.join(" | "));
        }
        self.around.insert(scenario.id.into_owned(), around);
    }

    pub(super) fn pickle(&mut self, pickle: envelope::Pickle<'_>) {
        for step in pickle.steps {
            self.steps.insert(step.id.into_owned(), step.text.as_ref().into());
        }
        let kept = Pickle {
            uri: pickle.uri.into_owned(),
            name: pickle.name.into_owned(),
            nodes: pickle.ast_node_ids.into_iter().map(std::borrow::Cow::into_owned).collect(),
            tags: pickle.tags.into_iter().map(|tag| tag.name.into_owned()).collect(),
        };
        self.pickles.insert(pickle.id.into_owned(), kept);
    }

    pub(super) fn get(&self, pickle: &str) -> Option<&Pickle> {
        self.pickles.get(pickle)
    }

    /// The words of a pickle's step.
    pub(super) fn step(&self, id: &str) -> Option<Rc<str>> {
        self.steps.get(id).cloned()
    }

    /// Feature, rule, scenario and row of a pickle, as far as there are such.
    pub(super) fn names(&self, pickle: &Pickle) -> Vec<String> {
        let around = pickle.nodes.iter().find_map(|node| self.around.get(node));
        let row = pickle.nodes.iter().find_map(|node| self.rows.get(node)).cloned();
        let around = around.into_iter().flat_map(|names| names.iter().map(ToString::to_string));
        let names = around.chain([pickle.name.clone()]).chain(row);
        names.filter(|name| !name.is_empty()).collect()
    }
}
