//! The paths by which templates name values: `a.b`, `../a`, `@root/a`, `@index`, `this`.

/// A path, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct NamePath<'t> {
    /// As written.
    pub(super) raw: &'t str,
    /// Where it begins.
    pub(super) from: From,
    /// The names in it; none when it names its beginning.
    pub(super) parts: Vec<&'t str>,
}

/// Where a path begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum From {
    /// The data of the block that is so many blocks further out.
    Block(usize),
    /// The data of the whole template, `@root/`.
    Root,
    /// What a block knows of itself, such as `@index`; that many blocks further out.
    Local(usize),
}

impl Default for From {
    fn default() -> Self {
        Self::Block(0)
    }
}

impl<'t> NamePath<'t> {
    /// Reads a path as the engine does: every `this` in it says nothing.
    pub(super) fn read(raw: &'t str) -> Self {
        let rest =
            ["this.", "this/", "./"].iter().find_map(|current| raw.strip_prefix(current)).unwrap_or(raw);
        let root = rest.strip_prefix("@root").and_then(|rest| rest.strip_prefix(['.', '/']));
        let (is_root, rest) = (root.is_some(), root.unwrap_or(rest));
        let local = rest.strip_prefix('@');
        let mut rest = local.unwrap_or(rest);
        let mut ups = 0;
        while let Some(above) = rest.strip_prefix("../") {
            rest = above;
            ups += 1;
        }
        let from = match (is_root, local.is_some()) {
            (true, _) => From::Root,
            (_, true) => From::Local(ups),
            (false, false) => From::Block(ups),
        };
        let parts = parts(rest).into_iter().filter(|part| *part != "this").collect();
        Self { raw, from, parts }
    }
}

/// The names between dots and slashes; what stands in `[…]` is one name.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (part, after) = match rest.strip_prefix('[') {
            Some(key) => key.split_once(']').unwrap_or((key, "")),
            None => rest.split_at(rest.find(['.', '/']).unwrap_or(rest.len())),
        };
        parts.push(part);
        rest = after.strip_prefix(['.', '/']).unwrap_or(after);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{From, NamePath};

    #[test]
    fn paths_are_read_as_the_engine_reads_them() {
        let read = |raw| {
            let path = NamePath::read(raw);
            (path.from, path.parts)
        };
        assert_eq!(read("this"), (From::Block(0), vec![]));
        assert_eq!(read("./a.b/c"), (From::Block(0), vec!["a", "b", "c"]));
        assert_eq!(read("runs.[0]"), (From::Block(0), vec!["runs", "0"]));
        assert_eq!(read("../../this"), (From::Block(2), vec![]));
        assert_eq!(read("@root/a.[b.c]"), (From::Root, vec!["a", "b.c"]));
        assert_eq!(read("@root"), (From::Local(0), vec!["root"]));
        assert_eq!(read("@../index"), (From::Local(1), vec!["index"]));
    }
}
