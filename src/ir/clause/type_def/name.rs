//! The name of a type, from its title.

use crate::base::{Located, Source, Span, codes};
use crate::ir::Text;
use crate::ir::lower::scope::Scope;

codes! {
    /// A type's title gives it a parameter.
    ///
    /// Types take no parameters, so that each has one set of fields that can be listed, checked and
    /// generated.
    ///
    /// ```markdown
    /// ## Type: List of T
    /// ```
    ///
    /// Write one type for each use, with the parameter replaced: `## Type: CustomerList`.
    pub(in crate::ir) GENERIC_TYPE = "generic-type", Error;
}

/// The name of the Type clause: one word stays as it is, several are written together.
pub(super) fn type_name(scope: &mut Scope<'_>) -> Located<String> {
    let title = &scope.entry().head.title;
    if let Some(parameter) = type_parameter(&title.plain) {
        let message = format!("`{}` has the parameter `{parameter}`, but types take none", title.plain);
        let finding = scope.finding(&GENERIC_TYPE, title.span(), message).help(format!(
            "Write a type for each use, with `{parameter}` replaced by the type that it stands for."
        ));
        scope.findings.push(finding);
    }
    name_of_title(scope.source, title)
}

/// The name that a title gives its type.
pub(in crate::ir) fn name_of_title(source: &Source, title: &Text) -> Located<String> {
    let (words, span) = match defined_in_title(title) {
        Some(defined) => (source.slice(defined.name), defined.name),
        None => (title.plain.as_str(), title.span()),
    };
    let name = pascal_case(words);
    if name == words { Located::written(name, span) } else { Located::derived(name, span) }
}

/// A title that defines its type: `Code = string`.
pub(super) struct DefinedInTitle {
    pub(super) name: Span,
    /// What stands behind the `=`.
    pub(super) ty: Span,
}

/// The two sides of such a title.
pub(super) fn defined_in_title(title: &Text) -> Option<DefinedInTitle> {
    let written = title.markdown();
    let inner = written.trim_matches('`');
    let start = written.find(inner)?;
    let (name, ty) = inner.split_once(" = ")?;
    let name = start..start + name.trim_end().len();
    let ty = start + inner.len() - ty.trim_start().len()..start + inner.trim_end().len();
    let whole = title.span();
    let is_defined = !name.is_empty() && !ty.is_empty() && title.segments.len() == 1;
    is_defined.then(|| DefinedInTitle { name: whole.within(name), ty: whole.within(ty) })
}

/// The parameter that a title such as `Page of T` or `Page<T>` gives its type: a capital letter.
#[must_use]
pub fn type_parameter(title: &str) -> Option<&str> {
    let title = title.trim();
    let parameter = match title.strip_suffix('>').and_then(|title| title.rsplit_once('<')) {
        Some((_, parameter)) => parameter,
        None => title.rsplit_once(" of ")?.1,
    };
    let mut letters = parameter.chars();
    let is_parameter = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    is_parameter.then_some(parameter)
}

/// `transfer request` and `Transfer Request` are `TransferRequest`; one word stays.
pub(in crate::ir) fn pascal_case(title: &str) -> String {
    let mut words = title.split(|next: char| next.is_whitespace() || next == '<' || next == '>');
    let mut words = words.by_ref().filter(|word| !word.is_empty()).peekable();
    let Some(first) = words.next() else { return String::new() };
    if words.peek().is_none() {
        return first.to_owned();
    }
    let mut name = String::with_capacity(title.len());
    for word in std::iter::once(first).chain(words) {
        let kept: String = word.chars().filter(|next| next.is_alphanumeric() || *next == '_').collect();
        let mut letters = kept.chars();
        name.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        name.push_str(letters.as_str());
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_words_become_one_name() {
        assert_eq!(pascal_case("Money"), "Money");
        assert_eq!(pascal_case("user_id"), "user_id");
        assert_eq!(pascal_case("transfer request"), "TransferRequest");
        assert_eq!(pascal_case("HTTP error (body)"), "HTTPErrorBody");
    }

    #[test]
    fn a_parameter_is_one_capital() {
        assert_eq!(type_parameter("Page of T"), Some("T"));
        assert_eq!(type_parameter("Page<T>"), Some("T"));
        assert_eq!(type_parameter("Proof of Payment"), None);
        assert_eq!(type_parameter("Money"), None);
    }
}
