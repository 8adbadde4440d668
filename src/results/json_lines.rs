//! Reports of one JSON object a line.

use serde::Deserialize;

use super::fault::{Fault, FaultKind};
use super::lines::{Line, lines};

/// The objects of a report, in order. Lines that begin no object are what tools print in between.
pub(super) fn objects<'t, Object: Deserialize<'t>>(
    text: &'t str,
) -> impl Iterator<Item = Result<Object, Fault>> {
    lines(text).filter(|line| begins_object(*line)).map(object)
}

pub(super) fn begins_object(line: Line<'_>) -> bool {
    line.text.trim_start().starts_with('{')
}

pub(super) fn object<'t, Object: Deserialize<'t>>(line: Line<'t>) -> Result<Object, Fault> {
    serde_json::from_str(line.text).map_err(|error| {
        if error.is_eof() {
            return Fault::at(line.at + line.text.len(), FaultKind::BreaksOff);
        }
        // A column of serde_json is a number of bytes, from 1.
        let at = line.at + error.column().saturating_sub(1).min(line.text.len());
        let said = error.to_string();
        let reason = said.split(" at line ").next().unwrap_or_default();
        Fault::at(at, FaultKind::Json(reason.to_owned()))
    })
}
