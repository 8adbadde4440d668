//! An order in which each step needs only what came before.

use std::collections::{BTreeMap, BTreeSet};

/// What a step needs and makes, by name.
#[derive(Clone, Debug, Default)]
pub(super) struct Ties {
    /// What must be there before.
    pub(super) needs: BTreeSet<String>,
    /// What is there afterwards.
    pub(super) gives: BTreeSet<String>,
    /// What is gone afterwards: everything else that needs it comes first.
    pub(super) ends: BTreeSet<String>,
}

/// Steps in an order that can be followed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Order {
    /// Positions of the steps.
    pub(super) steps: Vec<usize>,
    /// Steps that need each other, of which this one had to come first.
    pub(super) knots: Vec<usize>,
}

/// Orders `steps`: each after the first one that makes what it needs, else as they stand.
pub(super) fn order(steps: &[Ties]) -> Order {
    let graph = Graph::new(steps);
    let mut waiting: Vec<usize> = graph.before.clone();
    let mut ready: BTreeSet<usize> = (0..waiting.len()).filter(|&node| waiting[node] == 0).collect();
    let mut left: BTreeSet<usize> = (0..waiting.len()).collect();
    let mut order = Order::default();
    while let Some(&first) = left.first() {
        let node = ready.pop_first().unwrap_or_else(|| {
            if first < steps.len() {
                order.knots.push(first);
            }
            first
        });
        if !left.remove(&node) {
            continue;
        }
        if node < steps.len() {
            order.steps.push(node);
        }
        for &after in graph.after.get(node).into_iter().flatten() {
            waiting[after] = waiting[after].saturating_sub(1);
            if waiting[after] == 0 {
                ready.insert(after);
            }
        }
    }
    order
}

/// Who comes before whom. Behind the steps stand gates, one for each thing that is ended: its users
/// before the gate, its enders behind it, so that the edges stay as many as the needs.
struct Graph {
    /// The nodes after each node.
    after: Vec<Vec<usize>>,
    /// How many come before each node.
    before: Vec<usize>,
}

impl Graph {
    fn new(steps: &[Ties]) -> Self {
        let ended: BTreeSet<&str> = steps.iter().flat_map(|step| &step.ends).map(String::as_str).collect();
        let gates: BTreeMap<&str, usize> = ended.into_iter().zip(steps.len()..).collect();
        let nodes = steps.len() + gates.len();
        let mut graph = Self { after: vec![Vec::new(); nodes], before: vec![0; nodes] };
        let mut givers: BTreeMap<&str, usize> = BTreeMap::new();
        for (at, step) in steps.iter().enumerate() {
            step.gives.iter().for_each(|given| _ = givers.entry(given).or_insert(at));
        }
        for (at, step) in steps.iter().enumerate() {
            for need in &step.needs {
                graph.edge(givers.get(need.as_str()).copied(), Some(at));
                let gate = gates.get(need.as_str()).copied().filter(|_| !step.ends.contains(need));
                graph.edge(Some(at).filter(|_| gate.is_some()), gate);
            }
            for end in &step.ends {
                graph.edge(gates.get(end.as_str()).copied(), Some(at));
            }
        }
        graph
    }

    fn edge(&mut self, from: Option<usize>, to: Option<usize>) {
        if let (Some(from), Some(to)) = (from, to)
            && from != to
        {
            self.after[from].push(to);
            self.before[to] += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(needs: &[&str], gives: &[&str], ends: &[&str]) -> Ties {
        let set = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        Ties { needs: set(needs), gives: set(gives), ends: set(ends) }
    }

    #[test]
    fn what_is_needed_is_made_before_and_ended_last() {
        let steps = [
            step(&["trip", "catch"], &[], &["catch"]),
            step(&["trip", "catch"], &[], &[]),
            step(&["trip"], &["catch"], &[]),
            step(&[], &["trip"], &[]),
        ];
        assert_eq!(order(&steps), Order { steps: vec![3, 2, 1, 0], knots: Vec::new() });
    }

    #[test]
    fn steps_without_needs_stay_where_they_are() {
        let steps = [step(&[], &[], &[]), step(&["nobody"], &[], &[]), step(&[], &["x"], &[])];
        assert_eq!(order(&steps).steps, [0, 1, 2]);
    }

    #[test]
    fn a_knot_is_cut_at_its_first_step() {
        let steps = [step(&["a"], &["b"], &[]), step(&["b"], &["a"], &[])];
        assert_eq!(order(&steps), Order { steps: vec![0, 1], knots: vec![0] });
    }

    #[test]
    fn many_users_and_enders_make_few_edges() {
        let user = step(&["x"], &[], &[]);
        let ender = step(&["x"], &[], &["x"]);
        let steps: Vec<Ties> =
            (0..4000).map(|at| if at < 2000 { ender.clone() } else { user.clone() }).collect();
        let graph = Graph::new(&steps);
        assert_eq!(graph.after.iter().map(Vec::len).sum::<usize>(), 4000);
    }
}
