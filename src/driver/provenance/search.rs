//! Group testing: which of many places one line comes from, with few trials.

use std::collections::BTreeSet;

use super::made_up::Manner;

/// What a trial of some places says of the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It does not come from any of them.
    Kept,
    /// It shows words of these.
    Shows(Vec<usize>),
    /// It changes. It may well come from these of them, whose words stand where it stood.
    Changed(Vec<usize>),
    /// The backend made nothing of the changed spec.
    Failed,
    /// There are no trials left.
    Exhausted,
}

/// Trials of the places with some numbers, in order.
pub(super) trait Trial {
    /// What becomes of the line when these places change.
    fn verdict(&mut self, places: &[usize], manner: Manner) -> Verdict;
}

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Finds {
    /// The places whose words the line shows.
    pub(super) shown: BTreeSet<usize>,
    /// The places that the line changes with.
    pub(super) decisive: BTreeSet<usize>,
    /// Whether trials ran out before the search was over.
    pub(super) cut_short: bool,
}

impl Finds {
    fn has(&self, place: usize) -> bool {
        self.shown.contains(&place) || self.decisive.contains(&place)
    }

    /// Those of `places` that are not found yet.
    pub(super) fn without(&self, places: &[usize]) -> Vec<usize> {
        places.iter().copied().filter(|place| !self.has(*place)).collect()
    }
}

/// Finds those of `places` that the line comes from: a group that changes it is halved until one is left.
/// What is found already is left as it is, so that it does not hide the rest.
pub(super) fn narrow(trial: &mut dyn Trial, places: &[usize], manner: Manner, finds: &mut Finds) {
    let places = finds.without(places);
    if places.is_empty() || finds.cut_short {
        return;
    }
    match trial.verdict(&places, manner) {
        Verdict::Kept => {}
        Verdict::Exhausted => finds.cut_short = true,
        // But for these words the line is as it was, though all the others changed too.
        Verdict::Shows(shown) => finds.shown.extend(shown),
        // Its words stand there, if not all of them: the line was cut.
        Verdict::Changed(near) if places == near => finds.shown.extend(places),
        Verdict::Changed(_) if places.len() == 1 => finds.decisive.extend(places),
        Verdict::Failed if places.len() == 1 => {}
        Verdict::Failed => halves(trial, &places, manner, finds),
        Verdict::Changed(near) => {
            // What stands where the line stood most likely made it, and is quickly tried.
            let near: BTreeSet<usize> = near.into_iter().collect();
            let (near, far): (Vec<usize>, Vec<usize>) =
                places.iter().copied().partition(|place| near.contains(place));
            if near.is_empty() || far.is_empty() {
                return halves(trial, &places, manner, finds);
            }
            narrow(trial, &near, manner, finds);
            narrow(trial, &far, manner, finds);
        }
    }
}

/// Asks of some places that the line changes with whether it shows their words after all: where it is cut,
/// a word after the last one does not stand in it.
pub(super) fn promote(trial: &mut dyn Trial, finds: &mut Finds) {
    for place in finds.decisive.clone().into_iter().take(MOST_PROMOTED) {
        let shows = match trial.verdict(&[place], Manner::ReplaceEarly) {
            Verdict::Shows(near) | Verdict::Changed(near) => near.contains(&place),
            Verdict::Kept | Verdict::Failed | Verdict::Exhausted => false,
        };
        if shows {
            finds.decisive.remove(&place);
            finds.shown.insert(place);
        }
    }
}

/// Places that are asked once more; a line with more of them is one of counts and lists.
const MOST_PROMOTED: usize = 8;

fn halves(trial: &mut dyn Trial, places: &[usize], manner: Manner, finds: &mut Finds) {
    if let [_] = places {
        return narrow(trial, places, manner, finds);
    }
    let (left, right) = places.split_at(places.len() / 2);
    narrow(trial, left, manner, finds);
    narrow(trial, right, manner, finds);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line that shows some places, and changes with others.
    struct Line {
        shows: Vec<usize>,
        follows: Vec<usize>,
        left: usize,
    }

    impl Trial for Line {
        fn verdict(&mut self, places: &[usize], _: Manner) -> Verdict {
            if self.left == 0 {
                return Verdict::Exhausted;
            }
            self.left -= 1;
            let shown: Vec<usize> =
                self.shows.iter().copied().filter(|place| places.contains(place)).collect();
            match self.follows.iter().any(|place| places.contains(place)) {
                true => Verdict::Changed(shown),
                false if shown.is_empty() => Verdict::Kept,
                false => Verdict::Shows(shown),
            }
        }
    }

    fn search(shows: &[usize], follows: &[usize], left: usize) -> Finds {
        let mut line = Line { shows: shows.to_vec(), follows: follows.to_vec(), left };
        let mut finds = Finds::default();
        narrow(&mut line, &(0..1000).collect::<Vec<_>>(), Manner::Append, &mut finds);
        finds
    }

    #[test]
    fn all_places_are_found_with_few_trials() {
        let finds = search(&[3, 900], &[512, 513], 70);
        assert_eq!(finds.shown, BTreeSet::from([3, 900]));
        assert_eq!(finds.decisive, BTreeSet::from([512, 513]));
        assert!(!finds.cut_short);
        assert_eq!(search(&[1, 2], &[], 1).shown, BTreeSet::from([1, 2]), "one trial is enough");
        assert!(search(&[], &[5], 4).cut_short);
    }
}
