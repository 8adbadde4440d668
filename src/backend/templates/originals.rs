//! Which original a project's template was made from: its first line says so.

use super::Templates;

/// How the first line of an ejected template begins.
const HEAD: &str = "{{!-- specc: made from ";
const TAIL: &str = " --}}";

/// A copy of a built-in template for a project to change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ejected {
    /// The copy: the original below a line that names it.
    pub text: String,
    /// The original.
    pub original: String,
    /// The original's hash.
    pub hash: String,
}

/// The hash of a template's text: 32 hex digits of BLAKE3.
fn hash(text: &str) -> String {
    let mut hex = blake3::hash(text.as_bytes()).to_hex().to_string();
    hex.truncate(32);
    hex
}

impl Templates {
    /// A copy of the template `name`; `None` when there is none.
    #[must_use]
    pub fn eject(&self, name: &str) -> Option<Ejected> {
        let original = self.text(name)?.to_owned();
        Some(Ejected { text: self.derived(name, &original)?, hash: hash(&original), original })
    }

    /// `text`, made from the template `name` as it is now. A line that names another original goes.
    #[must_use]
    pub fn derived(&self, name: &str, text: &str) -> Option<String> {
        let hash = hash(self.text(name)?);
        let own = match origin_of(text) {
            Some(_) => text.split_once('\n').map_or("", |(_, rest)| rest),
            None => text,
        };
        Some(format!("{HEAD}{}/{name} {hash}{TAIL}\n{own}", self.set.backend))
    }

    /// Whether the template `name` is still the one that has this hash.
    #[must_use]
    pub fn is_original(&self, name: &str, origin: &str) -> bool {
        self.text(name).is_some_and(|text| hash(text) == origin)
    }
}

/// The hash of the original that a template was made from, when its first line says it.
#[must_use]
pub fn origin_of(text: &str) -> Option<&str> {
    let line = text.lines().next()?.strip_prefix(HEAD)?.strip_suffix(TAIL)?;
    let (_, hash) = line.rsplit_once(' ')?;
    let is_hash = hash.len() == 32 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hash.then_some(hash)
}

#[cfg(test)]
mod tests {
    use super::origin_of;
    use crate::backend::templates::{Listed, Set, Templates};
    use crate::backend::{Backend, backends};

    #[test]
    fn the_first_line_names_the_original() {
        let old = Templates::built_in("sample", &[Listed::partial("page", "a\n")]);
        let new = Templates::built_in("sample", &[Listed::partial("page", "b\n")]);
        let ejected = old.eject("page").expect("a template");
        let origin = origin_of(&ejected.text).expect("an original");
        assert_eq!(origin, ejected.hash);
        assert!(old.is_original("page", origin) && !new.is_original("page", origin));
        let accepted = new.derived("page", &ejected.text).expect("a template");
        assert!(new.is_original("page", origin_of(&accepted).expect("an original")));
        assert!(accepted.ends_with(" --}}\na\n"), "{accepted}");
        assert_eq!(origin_of("{{!-- specc: made from me --}}\n"), None);
    }

    /// The first line must not change what any template makes.
    #[test]
    fn an_ejected_template_makes_what_its_original_makes() {
        let text = include_str!("../../../tests/fixtures/tidebook/product.md");
        let spec = crate::backend::fixture::spec(&[("product.md", text)], Some("1.1"));
        for backend in backends() {
            let templates = backend.templates().expect("templates");
            let ejected = |name: &str| templates.eject(name).expect("a template").text;
            let mut entries = std::collections::BTreeMap::new();
            for (name, entry) in &templates.set.entries {
                let text = ejected(name).into();
                entries.insert(name.clone(), super::super::Entry::new(text, entry.shown.clone(), entry.view));
            }
            let copies =
                Templates::of(Set { backend: templates.set.backend.clone(), entries, renderings: None });
            let copied = backend.with_templates(copies).expect("the same backend");
            let files = |backend: &dyn Backend| {
                let files = crate::backend::fixture::emitted(backend, &spec, &serde_json::json!({})).0;
                assert!(!files.is_empty());
                files
            };
            assert_eq!(files(backend.as_ref()), files(copied.as_ref()));
        }
    }
}
