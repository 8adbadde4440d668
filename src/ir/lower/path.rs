//! What a file's path says: the id space, the prefix of derived ids, the language.

use crate::base::SpecPath;
use crate::ir::IdSpace;

/// What a path says of its file.
pub(super) struct PathFacts {
    pub(super) space: IdSpace,
    /// Before the `/` of a derived id; may be empty.
    pub(super) id_prefix: String,
    /// From `x.de.md`.
    pub(super) language: Option<String>,
}

/// Reads a path.
pub(super) fn read(path: &SpecPath) -> PathFacts {
    let stem = path.stem();
    let (stem, language) = match stem.rsplit_once('.') {
        Some((rest, tag)) if is_language(tag) => (rest, Some(tag.to_owned())),
        _ => (stem, None),
    };
    let parts: Vec<&str> = stem.split('/').collect();
    let space = match (parts.as_slice(), &language) {
        (["changes", "archive", name, _, ..], _) => IdSpace::Archive((*name).to_owned()),
        (["changes", name, _, ..], _) => IdSpace::Change((*name).to_owned()),
        (_, Some(tag)) => IdSpace::Translation(tag.clone()),
        _ => IdSpace::Main,
    };
    let last = parts.last().copied().unwrap_or_default();
    let index_file = ["spec", "index"].contains(&last) || last.eq_ignore_ascii_case("readme");
    let kept = parts.len() - usize::from(index_file);
    PathFacts { space, id_prefix: parts[..kept].join("/"), language }
}

/// `de`, `pt-BR`: two or three small letters, perhaps with a region.
fn is_language(tag: &str) -> bool {
    let (language, region) =
        tag.split_once('-').map_or((tag, None), |(language, region)| (language, Some(region)));
    let small = (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase());
    small
        && region
            .is_none_or(|region| region.len() == 2 && region.bytes().all(|byte| byte.is_ascii_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(path: &str) -> PathFacts {
        read(&SpecPath::new(path).expect("a path"))
    }

    #[test]
    fn index_files_give_no_part() {
        assert_eq!(of("behavior.md").id_prefix, "behavior");
        assert_eq!(of("specs/cli-show/spec.md").id_prefix, "specs/cli-show");
        assert_eq!(of("README.md").id_prefix, "");
    }

    #[test]
    fn changes_and_translations_are_spaces_of_their_own() {
        assert_eq!(of("changes/add-x/specs/a/spec.md").space, IdSpace::Change("add-x".to_owned()));
        assert_eq!(of("changes/archive/2025-x/specs/a/spec.md").space, IdSpace::Archive("2025-x".to_owned()));
        assert_eq!(of("a.de.md").space, IdSpace::Translation("de".to_owned()));
        assert_eq!(of("a.de.md").id_prefix, "a");
    }
}
