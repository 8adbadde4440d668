//! Which lines of the outputs come from a part of the spec.

use std::collections::BTreeMap;

use serde_json::json;

use super::{Context, Explanation};
use crate::driver::{
    OutputLine, SpecPart, TargetConfig, TargetError, TargetLines, disk_file, lines_from, part_of_clause,
    prepare, shown,
};

/// Explains the clause with an id, test id or anchor.
pub(super) fn of_clause(context: &Context<'_>, name: &str) -> anyhow::Result<Explanation> {
    Ok(of_part(context, &part_of_clause(&context.trials, name)?))
}

/// Explains a part of the spec.
pub(super) fn of_part(context: &Context<'_>, part: &SpecPart) -> Explanation {
    let config = &context.project.config;
    let enabled = config.targets.iter().filter(|target| target.enabled).cloned();
    let (targets, refused) = prepare(enabled.collect());
    let disk = |target: &TargetConfig, path: &_| {
        let file = disk_file(&config.folder.join(&target.out), path).ok().flatten();
        file.map(|file| file.text)
    };
    let found = lines_from(&context.trials, &targets, part, &disk);
    let refused =
        refused.iter().filter_map(|target| Some((&target.name, why(target.result.as_ref().err()?))));
    let failed = found.iter().zip(&targets);
    let failed = failed.filter_map(|(found, target)| Some((&target.name, found.as_ref().err()?.to_string())));
    let unmade: BTreeMap<&String, String> = refused.chain(failed).collect();
    let path = context.spec_path(&part.path);
    let head = format!("{path}:{} ({})\n    {}\n\n", part.line, part.clause, part.words);
    let each = targets.iter().zip(&found).filter_map(|(target, found)| Some((target, found.as_ref().ok()?)));
    let text: String = each.clone().map(|(target, found)| said(context, target, found)).collect();
    let text =
        unmade.iter().fold(text, |text, (name, why)| text + &format!("{name}: nothing is known: {why}\n"));
    let unsteady = each.clone().flat_map(|(_, found)| &found.unsteady).collect::<Vec<_>>();
    let lines: Vec<_> = each.flat_map(|(target, found)| as_json(context, target, found)).collect();
    let json = json!({
        "version": 1, "path": path, "line": part.line, "clause": part.clause, "words": part.words,
        "lines": lines, "unsteady": unsteady, "unmade": unmade,
    });
    (format!("{head}{text}"), json)
}

/// Why a target cannot be made, with the way out.
fn why(error: &TargetError) -> String {
    let help = error.help().map(|help| format!(". {help}")).unwrap_or_default();
    format!("{error}{help}")
}

fn file_of(context: &Context<'_>, target: &TargetConfig, line: &OutputLine) -> String {
    let root = context.project.config.folder.join(&target.out);
    shown(context.here, &root.join(line.path.as_str()))
}

fn as_json(context: &Context<'_>, target: &TargetConfig, found: &TargetLines) -> Vec<serde_json::Value> {
    let line = |line: &OutputLine| {
        json!({
            "target": found.target, "path": file_of(context, target, line), "line": line.line,
            "text": line.text, "on_disk": line.on_disk,
        })
    };
    found.lines.iter().map(line).collect()
}

fn said(context: &Context<'_>, target: &TargetConfig, found: &TargetLines) -> String {
    let count = match found.lines.len() {
        0 => "nothing".to_owned(),
        1 => "1 line".to_owned(),
        count => format!("{count} lines"),
    };
    let mut text = format!("{}: {count}\n", found.target);
    for line in &found.lines {
        let stale = if line.on_disk { "" } else { " (not on the disk, as it would be made)" };
        let file = file_of(context, target, line);
        text.push_str(&format!("  {file}:{}{stale}\n    {}\n", line.line, line.text.trim()));
    }
    for path in &found.unsteady {
        text.push_str(&format!("  {path}: two emissions of it differ, so nothing is known of its lines\n"));
    }
    text
}
