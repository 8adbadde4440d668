//! What differs between two texts, as people read it.

use similar::TextDiff;

/// The lines of context around a difference.
const CONTEXT: usize = 3;

/// A unified diff of a file; a side that is `None` is no file.
pub(super) fn unified(path: &str, old: Option<&str>, new: Option<&str>) -> String {
    let name = |side: &str, text: Option<&str>| match text {
        Some(_) => format!("{side}/{path}"),
        None => "/dev/null".to_owned(),
    };
    let diff = TextDiff::from_lines(old.unwrap_or_default(), new.unwrap_or_default());
    diff.unified_diff().context_radius(CONTEXT).header(&name("a", old), &name("b", new)).to_string()
}

#[cfg(test)]
mod tests {
    use super::unified;

    #[test]
    fn a_change_has_its_lines_and_a_missing_file_no_name() {
        assert_eq!(
            unified("x.md", Some("a\nb\n"), Some("a\nc\n")),
            "--- a/x.md\n+++ b/x.md\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n"
        );
        assert_eq!(unified("x.md", None, Some("a\n")), "--- /dev/null\n+++ b/x.md\n@@ -0,0 +1 @@\n+a\n");
    }
}
