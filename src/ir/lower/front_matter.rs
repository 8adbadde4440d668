//! Front matter keys to fields.

use crate::base::{Applicability, Diagnostic, Located, Place, Source, codes, nearest};
use crate::ir::{ClauseKind, FrontMatter, FrontMatterField};
use crate::syntax;

codes! {
    /// The front matter's `kind` is none of the kinds of clauses.
    ///
    /// It gives a kind to headings that carry an attribute list but name none; as it stands, they
    /// stay sections.
    ///
    /// ```markdown
    /// ---
    /// kind: Principel
    /// ---
    /// ```
    ///
    /// Write one of the kinds: Principle, Requirement, Scenario, Example, Background, Type, Operation,
    /// Constraint, Decision, Tutorial, Step, Feature or Term.
    pub(in crate::ir) UNKNOWN_FRONT_MATTER_KIND = "unknown-front-matter-kind", Warning;
}

/// What the front matter says.
#[derive(Default)]
pub(super) struct LoweredFrontMatter {
    pub(super) fields: FrontMatter,
    /// `language`.
    pub(super) language: Option<Located<String>>,
    pub(super) findings: Vec<Diagnostic>,
}

/// Gives each known key its field; unknown ones are kept in order.
pub(super) fn lower(source: &Source, front_matter: Option<&syntax::FrontMatter>) -> LoweredFrontMatter {
    let mut lowered = LoweredFrontMatter::default();
    for entry in front_matter.iter().flat_map(|front_matter| &front_matter.entries) {
        let fields = &mut lowered.fields;
        let value = entry.value.clone();
        match entry.key.value.as_str() {
            "title" => fields.title = Some(value),
            "version" => fields.version = Some(value),
            "status" => fields.status = Some(value),
            "owner" => fields.owner = Some(value),
            "language" => lowered.language = Some(value),
            "kind" => kind(source, &value, &mut lowered),
            _ => fields.other.push(FrontMatterField { key: entry.key.clone(), value }),
        }
    }
    lowered
}

fn kind(source: &Source, value: &Located<String>, lowered: &mut LoweredFrontMatter) {
    let word = value.value.trim();
    if let Some(kind) = ClauseKind::from_word(word) {
        lowered.fields.kind = Some(Located::written(kind, value.span));
        return;
    }
    if word.eq_ignore_ascii_case(ClauseKind::Section.as_str()) {
        return;
    }
    let place = Place::new(source.path(), value.span);
    let message = format!("`{word}` is no kind of clause");
    let mut finding = Diagnostic::new(&UNKNOWN_FRONT_MATTER_KIND, place, message);
    if let Some(near) = nearest(word, ClauseKind::ALL.iter().map(|&(_, name)| name)) {
        finding = finding.help(format!("Did you mean `{near}`?")).replace(
            format!("write `{near}`"),
            near,
            Applicability::Suggested,
        );
    }
    let words: Vec<&str> = ClauseKind::ALL.iter().map(|&(_, name)| name).collect();
    lowered.findings.push(finding.help(format!("Write one of {}.", words.join(", "))));
}
