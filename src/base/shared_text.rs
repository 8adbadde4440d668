//! Words of a source, kept without a copy.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A text that is a run of a source's bytes, or one of its own. Most of a spec's words stay as they are
/// written, so that the IR holds them once, in the source that findings are shown in.
#[derive(Clone, Default)]
pub struct SharedText {
    whole: Arc<str>,
    start: u32,
    length: u32,
}

impl SharedText {
    /// The bytes of `whole` from `start` on; nothing when there are no such characters.
    pub(super) fn of_run(whole: &Arc<str>, start: u32, length: u32) -> Self {
        Self { whole: Arc::clone(whole), start, length }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let start = self.start as usize;
        self.whole.get(start..start + self.length as usize).unwrap_or("")
    }
}

impl Deref for SharedText {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

/// A text past 4 GiB is cut, which no file within the limits reaches.
impl From<String> for SharedText {
    fn from(text: String) -> Self {
        let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
        Self { whole: text.into(), start: 0, length }
    }
}

impl From<&str> for SharedText {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl PartialEq for SharedText {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for SharedText {}

impl PartialEq<&str> for SharedText {
    fn eq(&self, other: &&str) -> bool {
        **self == **other
    }
}

impl PartialEq<SharedText> for String {
    fn eq(&self, other: &SharedText) -> bool {
        **self == **other
    }
}

impl fmt::Debug for SharedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl fmt::Display for SharedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl Serialize for SharedText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> Deserialize<'de> for SharedText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Into::into)
    }
}

impl JsonSchema for SharedText {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        String::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        String::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Source, Span, SpecPath};
    use super::SharedText;

    #[test]
    fn a_run_reads_as_its_bytes() {
        let source = Source::new(SpecPath::new("a.md").expect("plain"), "größer als 3");
        assert_eq!(&*source.shared(Span::new(0, 8)), "größer");
        assert_eq!(source.shared(Span::new(9, 12)), SharedText::from("als"));
        assert_eq!(&*source.shared(Span::new(0, 3)), "", "within a character");
    }
}
