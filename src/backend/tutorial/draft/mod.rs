//! Drafts: what a spec has for a tutorial that nobody has written yet, in an order that can be
//! followed, with a list of what a writer must still supply.

mod links;
mod material;
mod order;
mod resource;
mod steps;

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::super::publication::published_files;
use super::destinations::Destinations;
use super::lesson::{Frame, StepView, markdown};
use crate::analysis::is_in_force;
use crate::ir::{Auth, Clause, ClauseBody, Feature, FileIr, InterfaceDefaults, LinkTarget, Spec};

use links::Links;
use material::{Form, Material, materials};
use steps::step;

/// A draft as its template sees it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Draft {
    pub(super) title: String,
    /// What a writer must still supply.
    pub(super) gaps: Vec<Gap>,
    /// What is said already of the reader and of what must be there.
    frame: Option<Frame>,
    /// What the feature promises.
    benefits: Vec<String>,
    pub(super) steps: Vec<DraftStep>,
}

/// One step, with the clause that it comes from.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct DraftStep {
    pub(super) source: String,
    pub(super) view: StepView,
}

/// Something that is not in the spec.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(super) struct Gap {
    /// What must be written, parted by semicolons.
    pub(super) what: String,
    /// The clause that it is about; none for the draft as a whole.
    about: Option<About>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
struct About {
    title: String,
    id: String,
}

impl Gap {
    fn new(what: impl Into<String>, clause: Option<&Clause>) -> Self {
        let about = clause.map(|clause| About { title: markdown(&clause.title), id: clause.id.to_string() });
        Self { what: what.into(), about }
    }
}

/// Everything that drafts of one spec are made from.
struct Stock<'a> {
    materials: Vec<Material<'a>>,
    links: Links,
    destinations: &'a Destinations<'a>,
}

/// The drafts of a spec: one for each feature that covers something that can be shown; without such
/// a feature, one of everything. Each with the feature's clause.
pub(super) fn drafts<'a>(
    spec: &'a Spec,
    destinations: &'a Destinations<'a>,
) -> Vec<(Draft, Option<(&'a FileIr, &'a Clause)>)> {
    let (materials, calls) = materials(spec);
    let links = Links::new(&materials, &calls, &resource::records(spec));
    let stock = Stock { materials, links, destinations };
    let by_feature = covered_materials(spec, &stock.materials);
    let drafts = features(spec).filter_map(|(file, clause, feature)| {
        let chosen = by_feature.get(&(file.path.as_str(), clause.derived_id.as_str()))?;
        Some((draft(&stock, chosen, Some((file, clause, feature)), spec), Some((file, clause))))
    });
    let drafts: Vec<_> = drafts.collect();
    if !drafts.is_empty() || stock.materials.is_empty() {
        return drafts;
    }
    let all = (0..stock.materials.len()).collect();
    vec![(draft(&stock, &all, None, spec), None)]
}

fn features(spec: &Spec) -> impl Iterator<Item = (&FileIr, &Clause, &Feature)> {
    let clauses =
        published_files(spec).flat_map(|file| file.clauses.iter().map(move |clause| (file, clause)));
    clauses.filter_map(|(file, clause)| match &clause.body {
        ClauseBody::Feature(feature) if is_in_force(spec, clause) => Some((file, clause, &**feature)),
        _ => None,
    })
}

/// A clause by its file and derived id.
type Key<'a> = (&'a str, &'a str);

/// The materials that each feature covers: in clauses that it names, or below the feature itself.
fn covered_materials<'a>(spec: &'a Spec, materials: &[Material<'a>]) -> BTreeMap<Key<'a>, BTreeSet<usize>> {
    let ids: BTreeMap<(&str, &str), &str> = spec
        .clauses()
        .map(|(file, clause)| ((file.path.as_str(), clause.id.as_str()), clause.derived_id.as_str()))
        .collect();
    let targets: BTreeMap<_, _> = spec.links.iter().map(|link| ((&link.file, link.span), &link.to)).collect();
    let mut covering: BTreeMap<Key<'a>, Vec<Key<'a>>> = BTreeMap::new();
    for (file, clause, feature) in features(spec) {
        let own = (file.path.as_str(), clause.derived_id.as_str());
        covering.entry(own).or_default().push(own);
        for cover in &feature.covers {
            if let Some(LinkTarget::Clause { id, file: target }) = targets.get(&(&file.path, cover.span))
                && let Some(derived) = ids.get(&(target.as_str(), id.as_str()))
            {
                covering.entry((target.as_str(), derived)).or_default().push(own);
            }
        }
    }
    let mut covered: BTreeMap<Key<'a>, BTreeSet<usize>> = BTreeMap::new();
    for (at, material) in materials.iter().enumerate() {
        for clause in std::iter::once(material.clause).chain(material.file.ancestors(material.clause)) {
            let key = (material.file.path.as_str(), clause.derived_id.as_str());
            for feature in covering.get(&key).into_iter().flatten() {
                covered.entry(*feature).or_default().insert(at);
            }
        }
    }
    covered
}

/// The chosen materials and all that they need, in order.
fn draft(
    stock: &Stock<'_>,
    chosen: &BTreeSet<usize>,
    feature: Option<(&FileIr, &Clause, &Feature)>,
    spec: &Spec,
) -> Draft {
    let members: Vec<usize> = with_needs(&stock.links, chosen).into_iter().collect();
    let needs: Vec<_> = members.iter().map(|&at| stock.links.needs[at].clone()).collect();
    let order = order::order(&needs);
    let mut gaps = frame_gaps(feature.map(|(_, clause, feature)| (clause, feature)));
    let mut steps = Vec::new();
    for (number, &position) in (1..).zip(&order.steps) {
        let at = members[position];
        let material = &stock.materials[at];
        let (mut view, lacking) = step(number, material);
        stock.destinations.lead_step(material.file, &mut view);
        let mut whats: Vec<String> = stock.links.unmet[at].iter().map(|thing| unmet(thing)).collect();
        if order.knots.contains(&position) {
            whats.push("where to begin: this step and a later one need each other".to_owned());
        }
        whats.extend(lacking);
        gaps.push(Gap::new(whats.join("; "), Some(material.clause)));
        steps.push(DraftStep { source: material.clause.id.to_string(), view });
    }
    let materials = members.iter().map(|&at| &stock.materials[at]);
    let frame = Frame {
        audience: feature.and_then(|(_, _, feature)| feature.audience.as_ref()).map(markdown),
        time: None,
        needs: known_needs(materials),
    };
    let mut draft = Draft {
        title: feature.map_or_else(
            || spec.name.clone(),
            |(_, clause, feature)| markdown(feature.headline.as_ref().unwrap_or(&clause.title)),
        ),
        gaps,
        frame: frame.unless_empty(),
        benefits: feature
            .map(|(_, _, feature)| feature.benefits.iter().map(markdown).collect())
            .unwrap_or_default(),
        steps,
    };
    if let Some((file, ..)) = feature {
        stock.destinations.lead_all(file, std::iter::once(&mut draft.title).chain(&mut draft.benefits));
        stock.destinations.lead_frame(file, draft.frame.as_mut());
    }
    draft
}

fn unmet(thing: &str) -> String {
    format!("where the {thing} comes from that the step needs and nothing in the spec makes")
}

/// The chosen materials with those that make what they need, and so on.
fn with_needs(links: &Links, chosen: &BTreeSet<usize>) -> BTreeSet<usize> {
    let mut members = chosen.clone();
    let mut open: Vec<usize> = chosen.iter().copied().collect();
    while let Some(at) = open.pop() {
        let givers = links.needs[at].needs.iter().filter_map(|need| links.givers.get(need).copied());
        open.extend(givers.filter(|&giver| members.insert(giver)));
    }
    members
}

/// What no spec says of a tutorial.
fn frame_gaps(feature: Option<(&Clause, &Feature)>) -> Vec<Gap> {
    let clause = feature.map(|(clause, _)| clause);
    let mut gaps = vec![Gap::new("the goal in one sentence: what the reader will have built", clause)];
    if feature.is_none_or(|(_, feature)| feature.audience.is_none()) {
        gaps.push(Gap::new("for whom it is", clause));
    }
    gaps.push(Gap::new("how long it takes", clause));
    gaps.push(Gap::new("what the reader needs before the first step", clause));
    gaps
}

/// Addresses and ways to sign in that the interfaces of the steps name, each once.
fn known_needs<'a>(materials: impl Iterator<Item = &'a Material<'a>>) -> Vec<String> {
    let mut needs = Vec::new();
    for material in materials {
        let Form::Operation { operation, .. } = &material.form else { continue };
        let above = material.file.ancestors(material.clause).filter_map(|clause| match &clause.body {
            ClauseBody::Interface(defaults) => Some(&**defaults),
            _ => None,
        });
        for need in std::iter::once(&operation.defaults).chain(above).flat_map(needs_of) {
            if !needs.contains(&need) {
                needs.push(need);
            }
        }
    }
    needs
}

fn needs_of(defaults: &InterfaceDefaults) -> Vec<String> {
    let base = defaults.base_url.as_ref().map(|url| format!("`{}`", url.value));
    let auth = defaults.auth.as_ref().and_then(|auth| auth_words(&auth.value));
    base.into_iter().chain(auth).collect()
}

/// How a caller proves who it is, in the dialect's own words.
fn auth_words(auth: &Auth) -> Option<String> {
    match auth {
        Auth::None => None,
        Auth::Bearer => Some("Auth: bearer".to_owned()),
        Auth::Basic => Some("Auth: basic".to_owned()),
        Auth::Header { name } => Some(format!("Auth: header `{name}`")),
        Auth::Query { name } => Some(format!("Auth: query `{name}`")),
        Auth::Cookie { name } => Some(format!("Auth: cookie `{name}`")),
        Auth::Oauth2 { scopes } => Some(format!("Auth: oauth2 {}", scopes.join(", "))),
    }
}
