//! What each step of a draft needs and makes: from interfaces by their things, from scenarios by
//! their words.

use std::collections::{BTreeMap, BTreeSet};

use super::material::{Calls, Form, Material};
use super::order::Ties;
use super::resource::{Records, Traffic, thing, traffic};
use crate::ir::{Scenario, ScenarioStep, StepPhase, Text};

/// The needs of all materials, and who makes what.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// What each material needs and makes; only things that something makes.
    pub(super) needs: Vec<Ties>,
    /// What each material needs and nothing makes.
    pub(super) unmet: Vec<BTreeSet<String>>,
    /// The first material that makes a thing.
    pub(super) givers: BTreeMap<String, usize>,
}

/// Longest title, in words, that is looked for in a scenario's steps.
const LONGEST_TITLE: usize = 8;

impl Links {
    /// The links between `materials`.
    pub(super) fn new(materials: &[Material<'_>], calls: &Calls<'_>, records: &Records<'_>) -> Self {
        let mut all: Vec<Traffic> = materials.iter().map(|material| own_traffic(material, records)).collect();
        let mut givers = BTreeMap::new();
        for (at, own) in all.iter_mut().enumerate() {
            own.gives.insert(call_name(at));
            own.gives.iter().for_each(|given| _ = givers.entry(given.clone()).or_insert(at));
        }
        for (own, material) in all.iter_mut().zip(materials) {
            if let Form::Scenario { scenario, before } = &material.form {
                own.likes.extend(scenario_likes((scenario, before), calls, &givers));
            }
        }
        let mut links = Self::default();
        for own in all {
            let (met, unmet): (BTreeSet<_>, BTreeSet<_>) =
                own.needs.into_iter().partition(|need| givers.contains_key(need));
            let likes = own.likes.into_iter().filter(|like| givers.contains_key(like));
            let needs = met.into_iter().chain(likes).filter(|need| !own.gives.contains(need)).collect();
            links.needs.push(Ties { needs, gives: own.gives, ends: own.ends });
            links.unmet.push(unmet);
        }
        links.givers = givers;
        links
    }
}

/// Names of a kind of their own, which no thing has.
fn call_name(at: usize) -> String {
    format!("#{at}")
}

fn title_name(title: &str) -> String {
    format!("={title}")
}

fn outcome_name(text: &Text) -> String {
    format!("!{}", words(&text.plain).join(" "))
}

fn own_traffic(material: &Material<'_>, records: &Records<'_>) -> Traffic {
    match &material.form {
        Form::Operation { operation, .. } => {
            let mut own = traffic(operation, records);
            own.gives.insert(title_name(&words(&material.clause.title.plain).join(" ")));
            own
        }
        Form::Scenario { scenario, .. } => {
            let steps = scenario.flows.first().map_or(&[][..], |flow| &flow.steps);
            let outcomes = steps.iter().filter(|step| step.phase == StepPhase::Then);
            let gives = outcomes.map(|step| outcome_name(&step.text)).collect();
            Traffic { gives, ..Traffic::default() }
        }
        Form::Example { .. } => Traffic::default(),
    }
}

/// What a scenario's steps speak of: a Given, of things and of outcomes of other scenarios; a When,
/// of operations.
fn scenario_likes(
    (scenario, before): (&Scenario, &[&ScenarioStep]),
    calls: &Calls<'_>,
    givers: &BTreeMap<String, usize>,
) -> Vec<String> {
    let own = scenario.flows.first().map_or(&[][..], |flow| &flow.steps);
    let mut likes = Vec::new();
    for step in before.iter().copied().chain(own) {
        let words = words(&step.text.plain);
        match step.phase {
            StepPhase::Given => {
                likes.push(outcome_name(&step.text));
                likes.extend(words.iter().map(|word| thing(word)));
                likes.extend(words.windows(2).map(|pair| thing(&pair.join(" "))));
            }
            StepPhase::When => {
                likes.extend(titles(&words));
                let called =
                    words.windows(2).filter_map(|pair| calls.find(&pair[0].to_uppercase(), &pair[1]));
                likes.extend(called.map(call_name));
            }
            StepPhase::Then => {}
        }
    }
    likes.retain(|like| givers.contains_key(like));
    likes
}

/// Runs of words that may be an operation's title.
fn titles(words: &[String]) -> impl Iterator<Item = String> + '_ {
    let lengths = 1..=LONGEST_TITLE.min(words.len());
    lengths.flat_map(|length| words.windows(length)).map(|run| title_name(&run.join(" ")))
}

/// Words in lower case, without the punctuation around them.
fn words(text: &str) -> Vec<String> {
    let outer = |next: char| !next.is_alphanumeric() && !"/{}".contains(next);
    let words = text.split_whitespace().map(|word| word.trim_matches(outer).to_lowercase());
    words.filter(|word| !word.is_empty()).collect()
}
