//! From the names of tests, as runners report them and as sources have them, to the ids of the spec.
//!
//! A case names its ids in a property or a tag, in brackets in its name, as its whole name, as an identifier, or
//! in brackets in the name of a suite around it: whichever its framework lets through into its reports.

use std::collections::BTreeMap;

use super::required_tests::cases;
use crate::base::nearest;
use crate::ir::{Clause, id_word, identifier, spelt_out};

/// The property by which scaffolds tell their runner of the id.
pub(super) const PROPERTY: &str = "clause";
/// The property that holds a tag, as `@id`.
pub(super) const TAG: &str = "tag";

/// What stands before the id in the names of tests that send requests, and of those that run commands, where a runner is
/// told by names which tests to run. No identifier has four `_` in it.
pub const PICKED: [&str; 2] = ["http____", "console____"];

/// The ids of a spec as tests may write them.
pub(super) struct Ids<'s> {
    by_name: BTreeMap<String, &'s str>,
    /// Item ids that several clauses have, with the ids of these.
    shared: BTreeMap<&'s str, Vec<&'s str>>,
}

/// Why a name is bound to nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NameFault {
    /// The spec has no such id; perhaps this one is meant.
    Unknown {
        /// The id that is nearest.
        near: Option<String>,
    },
    /// It is the item id of several clauses.
    Shared {
        /// Their ids.
        clauses: Vec<String>,
    },
}

impl NameFault {
    /// The id that may be meant.
    #[must_use]
    pub fn near(&self) -> Option<&str> {
        match self {
            Self::Unknown { near } => near.as_deref(),
            Self::Shared { .. } => None,
        }
    }

    /// The ids of the clauses that share it.
    #[must_use]
    pub fn shared_by(&self) -> &[String] {
        match self {
            Self::Unknown { .. } => &[],
            Self::Shared { clauses } => clauses,
        }
    }

    /// What is wrong with `name`, as a sentence without a full stop.
    #[must_use]
    pub fn message(&self, name: &str) -> String {
        match self {
            Self::Unknown { near: None } => format!("`{name}` is no id of the spec"),
            Self::Unknown { near: Some(near) } => {
                format!("`{name}` is no id of the spec; did you mean `{near}`?")
            }
            Self::Shared { clauses } => {
                let named: Vec<String> = clauses.iter().take(3).map(|id| format!("`{id}`")).collect();
                let more = if clauses.len() > named.len() { ", …" } else { "" };
                format!("`{name}` is the id of {} clauses: {}{more}", clauses.len(), named.join(", "))
            }
        }
    }
}

impl<'s> Ids<'s> {
    /// An id as it stands comes before another one's identifier.
    pub(super) fn new(ids: impl IntoIterator<Item = &'s str>) -> Self {
        let mut by_name: BTreeMap<String, &str> = ids.into_iter().map(|id| (id.to_owned(), id)).collect();
        for id in by_name.values().copied().collect::<Vec<_>>() {
            for name in [identifier(id), spelt_out(id), id_word(id)] {
                by_name.entry(name).or_insert(id);
            }
        }
        Self { by_name, shared: BTreeMap::new() }
    }

    /// The ids of clauses. An item id that several of them have is none.
    pub(super) fn of_clauses(clauses: impl Iterator<Item = &'s Clause> + Clone) -> Self {
        let mut by_item_id: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for clause in clauses.clone() {
            if let Some(item_id) = &clause.item_id {
                by_item_id.entry(&item_id.value).or_default().push(clause.id.as_str());
            }
        }
        by_item_id.retain(|item_id, clauses| clauses.len() > 1 && !clauses.contains(item_id));
        let is_shared = |name: &str| {
            let item_id = name.split_once('~').map_or(name, |(item_id, _)| item_id);
            by_item_id.contains_key(item_id)
        };
        let ids = Self::new(clauses.flat_map(names).filter(|name| !is_shared(name)));
        Self { shared: by_item_id, ..ids }
    }

    pub(super) fn find(&self, name: &str) -> Option<&'s str> {
        self.by_name.get(name).copied()
    }

    /// The ids that a case of these names and properties names.
    pub(super) fn of(&self, names: &[String], properties: &[(String, String)]) -> Vec<&'s str> {
        let told = properties.iter().filter_map(|(name, value)| match name.as_str() {
            PROPERTY => Some(value.as_str()),
            TAG => Some(value.trim_start_matches('@')),
            _ => None,
        });
        let mut ids: Vec<&str> = told.filter_map(|id| self.find(id)).collect();
        let Some((own, suites)) = names.split_last() else { return ids };
        ids.extend(self.in_brackets(own));
        if ids.is_empty() {
            ids.extend(self.by_path(names).or_else(|| self.by_identifier(own)));
        }
        if ids.is_empty() {
            let around = suites.iter().rev().map(|suite| self.in_brackets(suite));
            ids.extend(around.into_iter().find(|ids| !ids.is_empty()).unwrap_or_default());
        }
        ids
    }

    /// The ids that stand in brackets anywhere in a name: some runners put the names of suites before it.
    fn in_brackets(&self, name: &str) -> Vec<&'s str> {
        let words = name.split('[').skip(1).filter_map(|rest| rest.split_once(']'));
        words.filter_map(|(word, _)| self.find(word)).collect()
    }

    /// The id that is the case's name, or its path from a suite on.
    fn by_path(&self, names: &[String]) -> Option<&'s str> {
        let paths = (0..names.len()).flat_map(|from| ["::", "/"].map(|between| names[from..].join(between)));
        let own = names.last().and_then(|own| own.strip_prefix("test_id:")).map(str::trim);
        paths.map(|path| self.find(&path)).find(Option::is_some).flatten().or_else(|| self.find(own?))
    }

    /// The id that the case's name holds as an identifier: `test_pay___limits[row]`, `TestPay`.
    fn by_identifier(&self, own: &str) -> Option<&'s str> {
        let word = own.split(['[', '(', ' ']).next().unwrap_or(own);
        let mut prefixes = PICKED.iter().chain(&["test_", "Test_", "Test"]);
        let bare = prefixes.find_map(|prefix| word.strip_prefix(prefix));
        self.by_function(word).or_else(|| self.by_function(bare?))
    }

    /// The id that a function's name is: as it stands, or with what a suite has to add to it. That is a number for
    /// the second test of one id, a `_` before a digit, and a `_` behind a keyword.
    fn by_function(&self, name: &str) -> Option<&'s str> {
        let is_number = |text: &&str| !text.is_empty() && text.chars().all(|next| next.is_ascii_digit());
        let first =
            name.rsplit_once("_x_").filter(|(_, number)| is_number(number)).map_or(name, |(name, _)| name);
        let forms = [name, first, first.trim_start_matches('_'), first.trim_end_matches('_')];
        forms.into_iter().find_map(|form| self.find(form))
    }
}

impl Ids<'_> {
    /// The words in brackets that look like ids and are bound to nothing.
    pub(super) fn unbound_in(&self, names: &[String]) -> Vec<(String, NameFault)> {
        let own = names.last().map(String::as_str).unwrap_or_default();
        let is_id = |word: &&str| !word.is_empty() && !word.contains(char::is_whitespace);
        leading_brackets(own).filter(is_id).map(|word| (word.to_owned(), self.fault(word))).collect()
    }

    /// Why a word is bound to nothing.
    pub(super) fn fault(&self, word: &str) -> NameFault {
        match self.shared.get(word) {
            Some(clauses) => NameFault::Shared { clauses: clauses.iter().map(|&id| id.to_owned()).collect() },
            None => {
                NameFault::Unknown { near: nearest(word, self.by_name.values().copied()).map(str::to_owned) }
            }
        }
    }
}

/// All names in a clause by which tests may report.
pub(super) fn names(clause: &Clause) -> impl Iterator<Item = &str> {
    let item_id = clause.item_id.as_ref().map(|id| id.value.as_str());
    let own = [clause.id.as_str(), clause.derived_id.as_str()].into_iter().chain(item_id);
    let given = clause.facts.test_ids.iter().map(|id| id.value.as_str());
    let statements = clause.statements.iter().flat_map(|statement| {
        let given = statement.test_ids.iter().map(|id| id.value.as_str());
        std::iter::once(statement.id.as_str()).chain(given)
    });
    own.chain(given).chain(statements).chain(cases(clause).iter().map(|case| case.id.as_str()))
}

/// The words in brackets that a name begins with.
fn leading_brackets(name: &str) -> impl Iterator<Item = &str> {
    let mut rest = name.trim_start();
    std::iter::from_fn(move || {
        let (word, after) = rest.strip_prefix('[')?.split_once(']')?;
        rest = after.trim_start();
        Some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids_of(names: &[&str]) -> Vec<&'static str> {
        let ids = Ids::new(["pay/limits", "writing::a_second_build", "limits_late", "FR-001"]);
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        ids.of(&names, &[])
    }

    #[test]
    fn an_id_is_found_in_each_form_that_frameworks_leave_it_in() {
        assert_eq!(ids_of(&["Bank", "[pay/limits] Limits"]), ["pay/limits"]);
        assert_eq!(ids_of(&["[pay/limits] [FR-001] both"]), ["pay/limits", "FR-001"]);
        assert_eq!(ids_of(&["Bank nested [pay/limits] holds"]), ["pay/limits"]);
        assert_eq!(ids_of(&["[pay/limits] Limits", "holds"]), ["pay/limits"]);
        assert_eq!(ids_of(&["[pay/limits] Limits", "[FR-001] holds"]), ["FR-001"]);
        assert_eq!(ids_of(&["pay/limits", "holds"]), <[&str; 0]>::default());
        assert_eq!(ids_of(&["test_pay___limits"]), ["pay/limits"]);
        assert_eq!(ids_of(&["test_pay___limits[over-10]"]), ["pay/limits"]);
        assert_eq!(ids_of(&["http____pay___limits"]), ["pay/limits"]);
        assert_eq!(ids_of(&["writing::a_second_build"]), ["writing::a_second_build"]);
        assert_eq!(ids_of(&["it", "writing", "a_second_build"]), ["writing::a_second_build"]);
        assert_eq!(ids_of(&["test_id: limits_late"]), ["limits_late"]);
        assert_eq!(ids_of(&["limits_late"]), ["limits_late"]);
        assert_eq!(ids_of(&["a test of something else", "limits"]), <[&str; 0]>::default());
    }

    #[test]
    fn names_that_a_language_made_unusual_lead_back() {
        let ids = Ids::new(["class", "2fa", "a b", "pay/limits", "pay___limits"]);
        let found = ["class_", "_2fa", "class_x_2", "a%20b", "pay___limits", "pay_x2f_limits", "x_2", "_"];
        let expected = ["class", "2fa", "class", "a b", "pay___limits", "pay/limits"].map(Some);
        let expected = expected.into_iter().chain([None, None]);
        assert!(found.map(|name| ids.by_function(name)).into_iter().eq(expected));
    }

    #[test]
    fn an_id_comes_before_the_identifier_of_another() {
        for ids in [["pay/limits", "pay___limits"], ["pay___limits", "pay/limits"]] {
            assert_eq!(Ids::new(ids).find("pay___limits"), Some("pay___limits"));
        }
    }

    #[test]
    fn a_property_names_ids_too() {
        let ids = Ids::new(["pay/limits"]);
        for (name, value) in [("clause", "pay/limits"), ("tag", "@pay/limits")] {
            let properties = [(name.to_owned(), value.to_owned())];
            assert_eq!(ids.of(&["test_something".to_owned()], &properties), ["pay/limits"]);
        }
    }
}
