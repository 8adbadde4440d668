//! What a table is for, by the words of its header.

use super::table::Table;

/// What a table says. A kind claims only the roles that it knows; a table of any other role is prose
/// there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ir) enum TableRole {
    /// The last column is `=>`: calls with their results.
    Cases,
    /// `Field`: the fields of a record.
    Fields,
    /// `Value`: the values of an enum.
    Values,
    /// `Parameter`.
    Parameters,
    /// `Error`.
    Errors,
    /// `Exit code`.
    ExitCodes,
    /// `Header`.
    Headers,
    /// `Part` and `May use`.
    Layers,
    /// `Measure` and `Limit`.
    Measures,
    /// `User` with `Good` or `Bad`.
    Answers,
    /// A column has a placeholder's name: one case a row.
    Rows,
    /// Text.
    Prose,
}

/// The words that give a role: all of the first list, and one of the second unless it is empty.
const WORDS: [(TableRole, &[&str], &[&str]); 9] = [
    (TableRole::Fields, &["Field"], &[]),
    (TableRole::Values, &["Value"], &[]),
    (TableRole::Parameters, &["Parameter"], &[]),
    (TableRole::Errors, &["Error"], &[]),
    (TableRole::ExitCodes, &["Exit code"], &[]),
    (TableRole::Headers, &["Header"], &[]),
    (TableRole::Layers, &["Part", "May use"], &[]),
    (TableRole::Measures, &["Measure", "Limit"], &[]),
    (TableRole::Answers, &["User"], &["Good", "Bad"]),
];

/// The head of a column that answers with yes or no, and whether a `yes` below it allows something.
pub(in crate::ir) type YesNoHead = (&'static str, bool);

/// The heads of columns that say whether a field or parameter may be absent.
pub(in crate::ir) const ABSENT_HEADS: [YesNoHead; 6] = [
    ("Required", false),
    ("Required?", false),
    ("Mandatory", false),
    ("Mandatory?", false),
    ("Optional", true),
    ("Optional?", true),
];

/// The heads of columns that say whether the value of a field or parameter may be null.
pub(in crate::ir) const NULL_HEADS: [YesNoHead; 6] = [
    ("Nullable", true),
    ("Nullable?", true),
    ("Null", true),
    ("Null?", true),
    ("Not null", false),
    ("Not null?", false),
];

/// What other formats call the names of fields and parameters, as heads of columns.
pub(in crate::ir) const NAME_HEADS: [&str; 7] =
    ["Name", "Property", "Attribute", "Key", "Member", "Column", "Argument"];

impl TableRole {
    /// The role of a table where no placeholder is known.
    pub(in crate::ir) fn of(table: &Table) -> Self {
        Self::among(table, &[])
    }

    /// The role of a table below steps or text with these placeholders.
    pub(in crate::ir) fn among(table: &Table, placeholders: &[&str]) -> Self {
        let header: Vec<&str> = table.header.iter().map(|cell| cell.text.plain.as_str()).collect();
        Self::of_header(&header, placeholders)
    }

    /// Whether the column with a head is data rather than text for people.
    pub(in crate::ir) fn is_data(self, head: &str) -> bool {
        let is_head = |word: &&str| word.eq_ignore_ascii_case(head);
        let is_typed = matches!(self, Self::Fields | Self::Parameters);
        let mut yes_no = ABSENT_HEADS.iter().chain(&NULL_HEADS);
        self.data_columns().is_none_or(|named| named.iter().any(is_head))
            || is_typed && yes_no.any(|(word, _)| is_head(word))
    }

    /// The columns that are data; `None` when all are.
    fn data_columns(self) -> Option<&'static [&'static str]> {
        match self {
            Self::Fields => Some(&["Field", "Type", "Rule", "Default", "Example"]),
            Self::Values => Some(&["Value"]),
            Self::Parameters => Some(&["Parameter", "In", "Type", "Rule", "Default", "Example"]),
            Self::Errors => Some(&["Error", "Status"]),
            Self::ExitCodes => Some(&["Exit code"]),
            Self::Headers => Some(&["Header", "Status", "Value"]),
            Self::Layers => Some(&["Part", "Files", "May use"]),
            Self::Measures => Some(&["Measure", "Limit"]),
            Self::Cases | Self::Answers | Self::Rows | Self::Prose => None,
        }
    }

    /// Whether only types and operations take such tables: where people write requirements, they are prose.
    pub(in crate::ir) const fn is_free_in_prose(self) -> bool {
        match self {
            Self::Fields
            | Self::Values
            | Self::Parameters
            | Self::Errors
            | Self::ExitCodes
            | Self::Headers
            | Self::Prose => true,
            Self::Cases | Self::Layers | Self::Measures | Self::Answers | Self::Rows => false,
        }
    }

    /// Whether a table without a role would have names and types of fields or parameters, if its first column were
    /// headed by the word for these.
    pub(in crate::ir) fn has_names_and_types(table: &Table) -> bool {
        let is_name = |head: &str| NAME_HEADS.iter().any(|word| word.eq_ignore_ascii_case(head));
        let first = table.header.first().is_some_and(|first| is_name(&first.text.plain));
        first && Self::of(table) == Self::Prose && table.column("Type").is_some_and(|at| at > 0)
    }

    fn of_header(header: &[&str], placeholders: &[&str]) -> Self {
        if header.last() == Some(&"=>") {
            return Self::Cases;
        }
        let has = |word: &&str| header.iter().any(|cell| cell.eq_ignore_ascii_case(word));
        if header.iter().any(|cell| placeholders.contains(cell)) {
            return Self::Rows;
        }
        let named =
            WORDS.iter().find(|(_, all, any)| all.iter().all(has) && (any.is_empty() || any.iter().any(has)));
        named.map_or(Self::Prose, |&(role, ..)| role)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(header: &[&str]) -> TableRole {
        TableRole::of_header(header, &["limit"])
    }

    #[test]
    fn header_words_give_the_role_wherever_they_stand() {
        for (header, expected) in [
            (["a", "b", "=>"].as_slice(), TableRole::Cases),
            (&["Type", "field", "Rule"], TableRole::Fields),
            (&["Value", "Meaning"], TableRole::Values),
            (&["Parameter", "In", "Type"], TableRole::Parameters),
            (&["Error", "Status", "When"], TableRole::Errors),
            (&["Exit Code", "When"], TableRole::ExitCodes),
            (&["Header", "Meaning"], TableRole::Headers),
            (&["Part", "Files", "May use"], TableRole::Layers),
            (&["Measure", "Limit"], TableRole::Measures),
            (&["User", "Bad"], TableRole::Answers),
            (&["limit", "amount"], TableRole::Rows),
            (&["Day", "Visitors"], TableRole::Prose),
        ] {
            assert_eq!(role(header), expected, "{header:?}");
        }
    }

    #[test]
    fn half_a_header_gives_none() {
        assert_eq!(role(&["Part", "Files"]), TableRole::Prose);
        assert_eq!(role(&["User", "Role"]), TableRole::Prose);
        assert_eq!(role(&["Measure", "Limit of use"]), TableRole::Prose);
    }
}
