//! Where a text stands, line by line.

use std::ops::Deref;

use serde::{Deserialize, Serialize, Serializer};

use super::Span;

/// The source bytes of a text, one span a line. Most texts stand in one line, and cost no allocation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(from = "Vec<Span>")]
pub struct Segments(Lines);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Lines {
    One(Span),
    NoneOrMore(Box<[Span]>),
}

impl Deref for Segments {
    type Target = [Span];

    fn deref(&self) -> &[Span] {
        match &self.0 {
            Lines::One(line) => std::slice::from_ref(line),
            Lines::NoneOrMore(lines) => lines,
        }
    }
}

impl Default for Segments {
    fn default() -> Self {
        Self(Lines::NoneOrMore(Box::default()))
    }
}

impl From<Span> for Segments {
    fn from(line: Span) -> Self {
        Self(Lines::One(line))
    }
}

impl From<Vec<Span>> for Segments {
    fn from(lines: Vec<Span>) -> Self {
        match *lines {
            [line] => line.into(),
            _ => Self(Lines::NoneOrMore(lines.into())),
        }
    }
}

impl FromIterator<Span> for Segments {
    fn from_iter<T: IntoIterator<Item = Span>>(lines: T) -> Self {
        let mut lines = lines.into_iter();
        match (lines.next(), lines.next()) {
            (Some(line), None) => line.into(),
            (first, second) => {
                Self(Lines::NoneOrMore(first.into_iter().chain(second).chain(lines).collect()))
            }
        }
    }
}

impl Serialize for Segments {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

#[cfg(test)]
mod tests {
    use super::{Segments, Span};

    #[test]
    fn lines_are_alike_however_they_come() {
        let lines = [Span::new(0, 2), Span::new(3, 5), Span::new(9, 12)];
        for count in 0..=lines.len() {
            let lines = lines[..count].to_vec();
            let collected: Segments = lines.iter().copied().collect();
            assert_eq!(*collected, *lines);
            assert_eq!(collected, Segments::from(lines));
        }
        assert_eq!(Segments::from(lines[0]), Segments::from_iter([lines[0]]));
    }

    #[test]
    fn one_line_takes_no_more_room_than_many() {
        assert_eq!(size_of::<Segments>(), size_of::<Box<[Span]>>());
    }
}
