//! Sections that hold what only a clause of another kind reads.

use super::misspelt::MISSPELT_KIND;
use super::scope::Scope;
use super::table_role::TableRole;
use crate::base::{Applicability, Diagnostic, Edit, Fix, Origin, Place, Span, codes};
use crate::ir::clause::operation::head::{head_of_section, head_of_title};
use crate::ir::{ClauseKind, Opening};

codes! {
    /// A heading names no kind, but below it stands what only an Operation, a Type or a Constraint reads: a request or a
    /// function's signature in code, a table of fields with their types, of layers or of measures.
    ///
    /// Without its kind the heading opens a Section, and all of that is prose: there is no operation in the
    /// reference, no type that others can name, and nothing is held against the limits.
    ///
    /// ```markdown
    /// ### Plug
    ///
    /// | Field | Type | Meaning         |
    /// |-------|------|-----------------|
    /// | id    | uuid | which plug it is |
    /// ```
    ///
    /// Name the kind:
    ///
    /// ```markdown
    /// ### Type: Plug
    ///
    /// | Field | Type | Meaning         |
    /// |-------|------|-----------------|
    /// | id    | uuid | which plug it is |
    /// ```
    ///
    /// What is meant as prose says so: `<!-- specc: allow(missing-kind) the old interface -->`.
    pub(in crate::ir) MISSING_KIND = "missing-kind", Warning;
}

/// Reports a Section whose kind is missing.
pub(super) fn report(scope: &mut Scope<'_>) {
    let entry = scope.entry();
    let is_unnamed =
        matches!(entry.opening, Opening::Heading { .. }) && entry.head.kind.origin != Origin::Written;
    let is_misspelt = scope.findings.iter().any(|finding| finding.code == &MISSPELT_KIND);
    if scope.kind() != ClauseKind::Section || !is_unnamed || is_misspelt {
        return;
    }
    let found = titled(scope).or_else(|| headed(scope)).or_else(|| table(scope));
    scope.findings.extend(found);
}

/// A call that the heading says.
fn titled(scope: &Scope<'_>) -> Option<Diagnostic> {
    let call = head_of_title(scope)?;
    let message =
        format!("`{}` opens a section, since the heading names no kind", scope.source.slice(call).trim());
    let finding = scope.finding(&MISSING_KIND, call, message).help("Write `Operation: …` in the heading.");
    Some(finding.fix(named(scope, ClauseKind::Operation)))
}

/// A request, an event or a signature that its first paragraph is.
fn headed(scope: &Scope<'_>) -> Option<Diagnostic> {
    let head = head_of_section(scope)?;
    let call = scope.source.slice(head);
    Some(unread(scope, head, &format!("`{call}` is"), ClauseKind::Operation))
}

fn table(scope: &Scope<'_>) -> Option<Diagnostic> {
    let meant = |table| match TableRole::of(table) {
        TableRole::Fields if table.column("Type").is_some() => Some(("these fields are", ClauseKind::Type)),
        TableRole::Layers => Some(("these layers are", ClauseKind::Constraint)),
        TableRole::Measures => Some(("these measures are", ClauseKind::Constraint)),
        _ => None,
    };
    let (table, (what, kind)) = scope.tables().find_map(|table| Some((table, meant(table)?)))?;
    Some(unread(scope, table.header.first()?.span, what, kind))
}

fn unread(scope: &Scope<'_>, at: Span, what: &str, kind: ClauseKind) -> Diagnostic {
    let message = format!("{what} prose, since the heading above names no kind");
    scope
        .finding(&MISSING_KIND, at, message)
        .label(place(scope, scope.entry().head.title.span()), "this opens a section")
        .help(format!("Write `{}: …` in the heading.", kind.as_str()))
        .fix(named(scope, kind))
}

/// The fix that names the kind in the heading.
fn named(scope: &Scope<'_>, kind: ClauseKind) -> Fix {
    let kind = kind.as_str();
    let title = scope.entry().head.title.span();
    let lead = Edit { place: place(scope, Span::at(title.start as usize)), text: format!("{kind}: ") };
    let message = format!("name the kind `{kind}`");
    Fix { message, edits: vec![lead], applicability: Applicability::Suggested }
}

fn place(scope: &Scope<'_>, span: Span) -> Place {
    Place::new(scope.source.path(), span)
}
