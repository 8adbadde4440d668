//! Which format a report has, found from what is in it.

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::fault::{Fault, FaultKind};
use super::json_lines::{begins_object, object};
use super::lines::{Line, lines};
use super::{Format, JUnitWriter, cargo_test, tap};

/// The format of a report. Of `JUnit` XML, the writer is known when it is read.
pub(super) fn format(text: &str) -> Result<Format, Fault> {
    let start = text.trim_start();
    if start.is_empty() {
        return Err(Fault::whole(FaultKind::Empty));
    }
    if start.starts_with('<') {
        return if is_web_page(start) {
            Err(Fault::whole(FaultKind::WebPage))
        } else {
            Ok(Format::JUnit(JUnitWriter::Other))
        };
    }
    if let Some(format) = lines(text).find_map(sign) {
        return Ok(format);
    }
    // A report that is cut in its first line has no other sign.
    let mut written = lines(text).filter(|line| !line.text.trim().is_empty());
    match (written.next(), written.next()) {
        (Some(only), None) if begins_object(only) => {
            object::<IgnoredAny>(only).and(Err(Fault::whole(FaultKind::Unknown)))
        }
        _ => Err(Fault::whole(FaultKind::Unknown)),
    }
}

fn is_web_page(start: &str) -> bool {
    ["<!doctype html", "<html"]
        .into_iter()
        .any(|tag| start.get(..tag.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(tag)))
}

/// The format that a line is a sign of.
fn sign(line: Line<'_>) -> Option<Format> {
    if begins_object(line) {
        return object::<Sign>(line).ok().and_then(|sign| sign.format());
    }
    if tap::is_sign(line.text) {
        return Some(Format::Tap);
    }
    cargo_test::is_sign(line.text).then_some(Format::CargoTest)
}

/// The members by which the JSON formats are told from each other.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Sign {
    #[serde(rename = "Action")]
    action: Option<IgnoredAny>,
    r#type: Option<IgnoredAny>,
    event: Option<IgnoredAny>,
    meta: Option<IgnoredAny>,
    source: Option<IgnoredAny>,
    gherkin_document: Option<IgnoredAny>,
    pickle: Option<IgnoredAny>,
    parse_error: Option<IgnoredAny>,
    test_run_started: Option<IgnoredAny>,
}

impl Sign {
    fn format(&self) -> Option<Format> {
        let is_message = [
            self.meta,
            self.source,
            self.gherkin_document,
            self.pickle,
            self.parse_error,
            self.test_run_started,
        ]
        .into_iter()
        .any(|member| member.is_some());
        if self.action.is_some() {
            Some(Format::GoTest)
        } else if self.r#type.is_some() && self.event.is_some() {
            Some(Format::LibtestJson)
        } else {
            is_message.then_some(Format::CucumberMessages)
        }
    }
}
