//! `Constraint`: the measures under their loads, and what files may use.

use crate::base::{Diagnostic, Located, Span, codes};
use crate::ir::clause::constraint::layers;
use crate::ir::lower::label::FoundLabel;
use crate::ir::lower::name_list::label_names;
use crate::ir::lower::scope::Scope;
use crate::ir::lower::table::{Cell, Row, Table, remarks, take_tables};
use crate::ir::lower::table_role::TableRole;
use crate::ir::lower::words::Words;
use crate::ir::measure::lower::{BROKEN_MEASURE, MeasureReading, measure, read_measure, workload};
use crate::ir::{Constraint, Guarantee, LabelKey, Promise, Text, Workload};

codes! {
    /// A **When:** of a constraint governs no promise.
    ///
    /// A When holds for the Thens after it, up to the next When. One without a Then says under which
    /// load nothing is promised; most often a Then stands before it.
    ///
    /// ```markdown
    /// - **Then:** p95 latency < 100 ms
    /// - **When:** `GET /orders` at 50 requests/s
    /// ```
    ///
    /// Write the When first.
    pub(in crate::ir) MISPLACED_WHEN = "misplaced-when", Warning;
}

/// Reads what a constraint claims.
pub(in crate::ir) fn constraint(scope: &mut Scope<'_>) -> Constraint {
    let guarantees = guarantees(scope);
    let trade_offs = scope.take_labels(&[LabelKey::TradeOff]);
    Constraint {
        guarantees,
        trade_offs: trade_offs.iter().flat_map(|label| label.texts(scope)).collect(),
        files: names(scope, LabelKey::Where),
        no_import: names(scope, LabelKey::NoImport),
        layers: layers::layers(scope),
    }
}

fn names(scope: &mut Scope<'_>, key: LabelKey) -> Vec<Located<String>> {
    let labels = scope.take_labels(&[key]);
    labels.iter().flat_map(|label| label_names(scope, label)).collect()
}

/// What stands in a constraint's body, by place, that promises or says under which load.
enum Part<'a> {
    When(FoundLabel),
    Then(FoundLabel),
    Row { table: &'a Table, row: &'a Row, measure: usize, limit: usize },
}

/// The load that governs, and how to tell that it governs nothing.
struct Governing {
    workload: Located<Workload>,
    key: Span,
    used: bool,
}

fn guarantees(scope: &mut Scope<'_>) -> Vec<Guarantee> {
    let mut governing: Option<Governing> = None;
    let mut guarantees = Vec::new();
    for (_, part) in parts(scope) {
        let load = governing.as_ref().map(|governing| governing.workload.clone());
        match part {
            Part::When(label) => {
                let next = read_load(scope, &label);
                report_idle(scope, governing.replace(next));
                continue;
            }
            Part::Then(label) => guarantees.extend(promises(scope, &label, load.as_ref())),
            Part::Row { table, row, measure, limit } => {
                let remarks = remarks(scope.leaves, table, row, &[Some(measure), Some(limit)]);
                guarantees.push(Guarantee { remarks, ..row_promise(scope, row, (measure, limit), load) });
            }
        }
        if let Some(governing) = &mut governing {
            governing.used = true;
        }
    }
    report_idle(scope, governing);
    guarantees
}

fn parts<'a>(scope: &mut Scope<'a>) -> Vec<(Span, Part<'a>)> {
    let labels = scope.take_labels(&[LabelKey::When, LabelKey::Then]);
    let tables = take_tables(scope, TableRole::Measures);
    let labels = labels.into_iter().map(|label| {
        let is_when = label.key.value == LabelKey::When;
        (label.span, if is_when { Part::When(label) } else { Part::Then(label) })
    });
    let mut parts: Vec<(Span, Part<'_>)> = labels.chain(tables.into_iter().flat_map(rows)).collect();
    parts.sort_by_key(|(span, _)| *span);
    parts
}

fn rows(table: &Table) -> Vec<(Span, Part<'_>)> {
    let Some((measure, limit)) = table.column("Measure").zip(table.column("Limit")) else {
        return Vec::new();
    };
    table.rows.iter().map(|row| (row.span, Part::Row { table, row, measure, limit })).collect()
}

fn read_load(scope: &mut Scope<'_>, label: &FoundLabel) -> Governing {
    let mut load = Located::written(Workload::default(), label.span);
    for (at, (block, raw)) in label.leaves(scope).into_iter().enumerate() {
        let (part, findings) = workload(scope, scope.leaf(block), raw);
        scope.findings.extend(findings);
        load.span = if at == 0 { part.span } else { load.span.to(part.span) };
        load.value.append(part.value);
    }
    Governing { workload: load, key: label.key.span, used: false }
}

fn report_idle(scope: &mut Scope<'_>, governing: Option<Governing>) {
    if let Some(idle) = governing.filter(|governing| !governing.used) {
        let finding = scope.finding(&MISPLACED_WHEN, idle.key, "no Then follows this When");
        scope.findings.push(finding.help("Write the When before the Thens that it governs, or remove it."));
    }
}

/// The promises of a Then: its value, or each leaf of the list below it.
fn promises(
    scope: &mut Scope<'_>,
    label: &FoundLabel,
    workload: Option<&Located<Workload>>,
) -> Vec<Guarantee> {
    let mut guarantees = Vec::new();
    for (block, raw) in label.leaves(scope) {
        let leaf = scope.leaf(block);
        let reading = measure(scope, leaf, raw.clone());
        let promise = promise(scope, reading, || leaf.text(raw.clone()));
        let (workload, span) = (workload.cloned(), leaf.span(leaf.trim(raw)));
        guarantees.push(Guarantee { workload, promise, remarks: Vec::new(), span });
    }
    guarantees
}

fn row_promise(
    scope: &mut Scope<'_>,
    row: &Row,
    (metric, limit): (usize, usize),
    workload: Option<Located<Workload>>,
) -> Guarantee {
    let mut words = Words::default();
    let cells = [&row.cells[metric], &row.cells[limit]];
    words.push_text(&cells[0].text(scope.leaves));
    words.push(" ", Span::at(cells[0].span.end as usize));
    words.push_text(&cells[1].text(scope.leaves));
    let text = || Text {
        plain: words.text(0..words.plain.len()).into(),
        markdown: None,
        segments: cells.iter().map(|cell| cell.span).collect(),
    };
    let reading = match read_measure(scope, &words) {
        MeasureReading::Prose => MeasureReading::Broken(vec![bare_limit(scope, cells[1])]),
        reading => reading,
    };
    let promise = promise(scope, reading, text);
    Guarantee { workload, promise, remarks: Vec::new(), span: row.span }
}

/// A limit that does not say on which side of it the metric must stay.
fn bare_limit(scope: &Scope<'_>, limit: &Cell) -> Diagnostic {
    let message = format!("the limit `{}` has no comparator", limit.text(scope.leaves).plain);
    let finding = scope.finding(&BROKEN_MEASURE, limit.span, message);
    finding.help("Write on which side the measure must stay, for example `< 100 ms` or `>= 99.9%`.")
}

/// A measure that cannot be read is kept as words.
fn promise(scope: &mut Scope<'_>, reading: MeasureReading, text: impl FnOnce() -> Text) -> Promise {
    match reading {
        MeasureReading::Measure(measure) => Promise::Measure { measure },
        MeasureReading::Prose => Promise::Prose { text: text() },
        MeasureReading::Broken(findings) => {
            scope.findings.extend(findings);
            Promise::Prose { text: text() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::ClauseBody;
    use crate::ir::lower::testing::TestFile;

    fn constraint_of(lowered: &TestFile) -> &Constraint {
        match &lowered.clause().body {
            ClauseBody::Constraint(constraint) => constraint,
            other => panic!("{other:?}"),
        }
    }

    /// Each guarantee as `load: promise`.
    fn promised(lowered: &TestFile) -> Vec<String> {
        let guarantees = constraint_of(lowered).guarantees.iter();
        let promised = guarantees.map(|guarantee| {
            let load = guarantee.workload.as_ref().map(|load| load.value.to_string()).unwrap_or_default();
            match &guarantee.promise {
                Promise::Measure { measure } => format!("{load}: {}", measure.value),
                Promise::Prose { text } => format!("{load}: ({})", text.plain),
            }
        });
        promised.collect()
    }

    #[test]
    fn a_when_governs_the_thens_up_to_the_next() {
        let lowered = TestFile::new(
            "# Constraint: Latency\n\n- **Then:** staleness <= 5 s\n\
             - **When:** `GET /orders` at 50 requests/s for 30 s\n- **Then:** p95 latency < 100 ms\n\
             - **Then:** no order is lost\n- **When:** a cold cache\n- **Then:** p95 latency < 1 s\n\
             - **Trade-off:** latency over consistency\n",
        );
        assert_eq!(
            promised(&lowered),
            [
                ": staleness <= 5 s",
                "`GET /orders` at 50 requests/s for 30 s: p95 latency < 100 ms",
                "`GET /orders` at 50 requests/s for 30 s: (no order is lost)",
                "a cold cache: p95 latency < 1 s",
            ]
        );
        assert_eq!(constraint_of(&lowered).trade_offs[0].plain, "latency over consistency");
        assert!(lowered.findings.is_empty());
        let Promise::Measure { measure } = &constraint_of(&lowered).guarantees[1].promise else { panic!() };
        assert_eq!(lowered.source.slice(measure.span), "p95 latency < 100 ms");
    }

    #[test]
    fn a_table_of_measures_stands_under_the_when_before_it() {
        let lowered = TestFile::new(
            "# Constraint: Sizes\n\n**When:** `GET /a`\n\n| Measure | Limit | Why |\n|---|---|---|\n\
             | p95 latency | < 1 s | x |\n| size | 5 kB | y |\n",
        );
        assert_eq!(promised(&lowered), ["`GET /a`: p95 latency < 1 s", "`GET /a`: (size 5 kB)"]);
        assert_eq!(lowered.faults(), [("broken-measure", "5 kB")]);
    }

    #[test]
    fn faults_point_at_what_is_wrong() {
        let lowered = TestFile::new(
            "# Constraint: Bad\n\n- **Then:** size < 5 KB\n- **Then:** *p95* latency < 1,5 s\n- **Then:** load < high\n\
             - **Then:** the code `a < b` holds\n- **When:** at 5 requests/sec\n- **Where:** all sources\n",
        );
        let mut faults = lowered.faults();
        faults.sort_unstable();
        assert_eq!(
            faults,
            [
                ("broken-list", "all sources"),
                ("broken-measure", "high"),
                ("decimal-comma", "1,5"),
                ("misplaced-when", "When"),
                ("wrong-unit", "KB"),
                ("wrong-unit", "sec"),
            ]
        );
    }

    #[test]
    fn layers_say_who_may_use_whom() {
        let lowered = TestFile::new(
            "# Constraint: Hexagonal\n\n| Part | Files | May use |\n|---|---|---|\n| domain | `src/domain/**` | — |\n\
             | adapters | `src/a/**`, `src/b/**` | domain, `serde` |\n| main | `src/main.rs` | * |\n\n\
             - **Except:** `src/a/old.rs` until 2027-01-01, `src/b/x.rs`\n- **No import:** `node:fs`\n",
        );
        let constraint = constraint_of(&lowered);
        let layers = constraint.layers.as_ref().expect("layers");
        let names = |list: &[Located<String>]| list.iter().map(|name| name.value.clone()).collect::<Vec<_>>();
        assert!(layers.parts[0].may_use.is_empty());
        assert_eq!(names(&layers.parts[1].files), ["src/a/**", "src/b/**"]);
        assert_eq!(names(&layers.parts[1].may_use), ["domain"]);
        assert_eq!(names(&layers.parts[1].packages), ["serde"]);
        assert_eq!(names(&layers.parts[2].may_use), ["*"]);
        assert_eq!(layers.exceptions[0].until.as_ref().map(|date| date.value.as_str()), Some("2027-01-01"));
        assert_eq!(layers.exceptions[1].until, None);
        assert_eq!(names(&constraint.no_import), ["node:fs"]);
        assert!(lowered.findings.is_empty());
    }
}
