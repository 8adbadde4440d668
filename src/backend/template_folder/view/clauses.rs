//! Clauses as templates see them.

use super::statements::statements;
use super::{ClauseView, LabelView, Named, Views, slug, value};
use crate::analysis::is_in_force;
use crate::ir::{BlockRole, Clause, FileIr, LabelledText, Located, Priority, Status, Text};
use crate::syntax::render_html;

impl<'a> Views<'a> {
    pub(super) fn clause(&self, file: &'a FileIr, clause: &'a Clause) -> ClauseView<'a> {
        let facts = &clause.facts;
        let ancestors = ancestors(file, clause);
        let key = (&file.path, &clause.id);
        let markdown = prose(clause);
        ClauseView {
            id: clause.id.as_str(),
            slug: slug(clause.id.as_str()),
            kind: clause.kind.value.as_str(),
            title: title(clause),
            ordinal: value(clause.ordinal.as_ref()),
            file: file.path.as_str(),
            line: file.line_of(clause.head),
            depth: clause.depth,
            level: (clause.depth + 1).min(6),
            parent: ancestors.last().cloned(),
            ancestors,
            normative: clause.normative,
            in_force: is_in_force(self.spec, clause),
            test_id: clause.test_id().map(|id| id.0),
            status: facts.status.as_ref().map(|status| status_word(status.value)),
            priority: facts.priority.as_ref().map(|priority| priority_word(priority.value)),
            owner: value(facts.owner.as_ref()),
            since: value(facts.since.as_ref()),
            until: value(facts.until.as_ref()),
            authority: value(facts.authority.as_ref()),
            applies: values(&facts.applies),
            verifies: values(&facts.verifies),
            covers: values(&facts.covers),
            html: render_html(&markdown),
            markdown,
            labels: clause.labels.iter().map(label).collect(),
            statements: statements(file, clause).collect(),
            questions: clause.questions.iter().map(|question| question.text.value.as_str()).collect(),
            refers_to: self.from.get(&key).cloned().unwrap_or_default(),
            referred_by: self.to.get(&key).cloned().unwrap_or_default(),
            body: &clause.body,
        }
    }
}

/// The clauses around one, the outermost first.
fn ancestors<'a>(file: &'a FileIr, clause: &Clause) -> Vec<Named<'a>> {
    let mut ancestors: Vec<Named<'_>> = file.ancestors(clause).map(|clause| named(file, clause)).collect();
    ancestors.reverse();
    ancestors
}

/// A clause as another names it.
pub(super) fn named<'a>(file: &'a FileIr, clause: &'a Clause) -> Named<'a> {
    Named {
        id: clause.id.as_str(),
        kind: clause.kind.value.as_str(),
        title: title(clause),
        file: file.path.as_str(),
    }
}

fn title(clause: &Clause) -> String {
    if !clause.title.is_empty() {
        return clause.title.plain.to_string();
    }
    let ordinal = clause.ordinal.as_ref().map(|ordinal| format!(" {}", ordinal.value));
    format!("{}{}", clause.kind.value.as_str(), ordinal.unwrap_or_default())
}

/// The words of the author that no data was read from.
fn prose(clause: &Clause) -> String {
    let blocks = clause.blocks.iter().filter(|block| block.role == BlockRole::Prose);
    blocks.map(|block| block.markdown.trim_end()).collect::<Vec<_>>().join("\n\n")
}

fn label(label: &LabelledText) -> LabelView<'_> {
    let joined = |words: fn(&Text) -> &str| label.value.iter().map(words).collect::<Vec<_>>().join("; ");
    LabelView {
        label: label.key.value.as_str(),
        number: label.number.as_ref().map(|number| number.value),
        text: joined(|text| &text.plain),
        markdown: joined(Text::markdown),
        argument: value(label.argument.as_ref()),
    }
}

fn values(located: &[Located<String>]) -> Vec<&str> {
    located.iter().map(|located| located.value.as_str()).collect()
}

pub(super) fn status_word(status: Status) -> &'static str {
    Status::ALL.iter().find(|(known, _)| *known == status).map_or("active", |(_, word)| word)
}

fn priority_word(priority: Priority) -> &'static str {
    Priority::ALL.iter().find(|(known, _)| *known == priority).map_or("P4", |(_, word)| word)
}
