//! Parts that may use each other in a circle.

use std::collections::BTreeMap;

use super::layers::layers;
use crate::base::{Diagnostic, Place, codes};
use crate::ir::{FileIr, Layer, Layers, Located};

codes! {
    /// Parts of an architecture may use each other in a circle.
    ///
    /// Then none of them can be built, tested or replaced without the others, which is what a table of
    /// parts is there to prevent. A part that may use everything (`*`) closes no circle.
    ///
    /// ```markdown
    /// | Part   | Files           | May use |
    /// |--------|-----------------|---------|
    /// | domain | `src/domain/**` | ports   |
    /// | ports  | `src/ports/**`  | domain  |
    /// ```
    ///
    /// Take one use away, most often by moving what both need into a part of its own.
    pub(super) LAYER_CYCLE = "layer-cycle", Error;
}

pub(super) fn check(file: &FileIr, findings: &mut Vec<Diagnostic>) {
    for layers in layers(file) {
        findings.extend(cycles(layers).iter().map(|cycle| finding(file, cycle)));
    }
}

/// A use, with the part that has it.
type Use<'a> = (&'a Layer, &'a Located<String>);

fn finding(file: &FileIr, cycle: &[Use<'_>]) -> Diagnostic {
    let mut path: Vec<&str> = cycle.iter().map(|(part, _)| part.name.value.as_str()).collect();
    path.extend(path.first().copied());
    let message = format!("the parts may use each other in a circle: {}", path.join(" → "));
    let last = cycle.last().map(|(_, used)| used.span).unwrap_or_default();
    let mut finding = Diagnostic::new(&LAYER_CYCLE, Place::new(&file.path, last), message);
    for (part, used) in cycle.iter().take(cycle.len().saturating_sub(1)) {
        let message = format!("`{}` may use `{}`", part.name.value, used.value);
        finding = finding.label(Place::new(&file.path, used.span), message);
    }
    finding.help("Take one of these uses away.")
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

/// The circles, each part in at most one: a walk in depth, without recursion.
fn cycles(layers: &Layers) -> Vec<Vec<Use<'_>>> {
    let places: BTreeMap<String, usize> = layers
        .parts
        .iter()
        .enumerate()
        .rev()
        .map(|(at, part)| (part.name.value.to_lowercase(), at))
        .collect();
    let mut states = vec![State::New; layers.parts.len()];
    let mut cycles = Vec::new();
    for start in 0..layers.parts.len() {
        if states[start] == State::New {
            walk(layers, &places, start, &mut states, &mut cycles);
        }
    }
    cycles
}

fn walk<'a>(
    layers: &'a Layers,
    places: &BTreeMap<String, usize>,
    start: usize,
    states: &mut [State],
    cycles: &mut Vec<Vec<Use<'a>>>,
) {
    let mut path: Vec<(usize, usize)> = vec![(start, 0)];
    states[start] = State::Open;
    while let Some((part, next)) = path.last_mut() {
        let part = *part;
        let Some(used) = layers.parts[part].may_use.get(*next) else {
            states[part] = State::Done;
            path.pop();
            continue;
        };
        *next += 1;
        let Some(&target) = places.get(&used.value.to_lowercase()) else { continue };
        match states[target] {
            State::New => {
                states[target] = State::Open;
                path.push((target, 0));
            }
            State::Open if target != part => {
                let from = path.iter().position(|&(at, _)| at == target).unwrap_or(0);
                cycles.push(path[from..].iter().map(|&(at, next)| taken(layers, at, next)).collect());
                path[from..].iter().for_each(|&(at, _)| states[at] = State::Done);
                path.truncate(from);
            }
            State::Open | State::Done => {}
        }
    }
}

/// The use that was followed last out of a part.
fn taken(layers: &Layers, part: usize, next: usize) -> Use<'_> {
    let part = &layers.parts[part];
    (part, &part.may_use[next.saturating_sub(1)])
}

#[cfg(test)]
mod tests {
    use super::super::tested::file;
    use super::*;

    fn messages(rows: &str) -> Vec<String> {
        let spec = file(&format!("# Constraint: L\n\n| Part | May use |\n|---|---|\n{rows}"));
        spec.each(check).into_iter().map(|(_, message)| message).collect()
    }

    #[test]
    fn a_circle_is_told_with_its_path() {
        let found = messages(
            "| app | domain |\n| domain | ports |\n| ports | util, adapters |\n| adapters | domain |\n| util | |\n",
        );
        assert_eq!(
            found,
            ["the parts may use each other in a circle: domain → ports → adapters → domain".to_owned()]
        );
    }

    #[test]
    fn what_is_used_twice_or_by_all_is_no_circle() {
        assert!(messages("| a | b, c |\n| b | c, b |\n| c | |\n| main | * |\n| tests | *, a |\n").is_empty());
    }
}
