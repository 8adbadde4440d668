//! Rules as the dialect writes them. Parsing what is printed gives the same rule.

use std::fmt;

use super::ValueRule;

impl fmt::Display for ValueRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Compare { comparison, value } => write!(f, "{} {value}", comparison.as_str()),
            Self::Between { least, most } => write!(f, "{least}..{most}"),
            Self::Length { comparison, count } => write!(f, "length {} {count}", comparison.as_str()),
            Self::LengthBetween { least, most } => write!(f, "length {least}..{most}"),
            Self::Matches { pattern } => write!(f, "matches {pattern}"),
            Self::OneOf { values } => {
                f.write_str("one of ")?;
                for (at, value) in values.iter().enumerate() {
                    write!(f, "{}{value}", if at > 0 { ", " } else { "" })?;
                }
                Ok(())
            }
            Self::Unique => f.write_str("unique"),
            Self::Default { value } => write!(f, "default {value}"),
            Self::Example { value } => write!(f, "example {value}"),
            Self::ReadOnly => f.write_str("read only"),
            Self::WriteOnly => f.write_str("write only"),
            Self::Deprecated => f.write_str("deprecated"),
        }
    }
}
