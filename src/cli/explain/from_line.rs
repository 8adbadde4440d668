//! Where a line of an output comes from.

use anyhow::bail;
use serde_json::json;

use super::{Context, Explanation};
use crate::backend::{OutputPath, TemplateLine, TemplateRole};
use crate::driver::{
    LineOrigin, LineSource, SourceRole, Standing, TargetConfig, disk_file, line_origin, prepare, shown,
};

/// Sources of one role that are shown to people.
const MOST: usize = 10;

/// Explains the line `line` (from 1) of a file of a target.
pub(super) fn of_output(
    context: &Context<'_>,
    target: &TargetConfig,
    (path, line): (&OutputPath, usize),
) -> anyhow::Result<Explanation> {
    let root = context.project.config.folder.join(&target.out);
    let (targets, refused) = prepare(vec![target.clone()]);
    if let Some(error) = refused.into_iter().find_map(|target| target.result.err()) {
        bail!("nothing is known of target `{}`: {error}", target.name);
    }
    let target = targets.first().unwrap_or(target);
    let disk = disk_file(&root, path)?;
    let origin = line_origin(&context.trials, target, (path, line), disk.as_ref())?;
    let file = shown(context.here, &root.join(path.as_str()));
    let built = if disk.is_some() { "" } else { ", which was not built yet" };
    let head = format!("{file}:{line} of target {}{built}\n    {}\n\n", target.name, origin.text.trim());
    let text = format!("{head}{}", said(context, target, &origin));
    let sources: Vec<_> = origin.sources.iter().map(|source| as_json(context, source)).collect();
    let templates = origin.templates.as_ref();
    let templates = templates.map(|lines| lines.iter().map(template_as_json).collect::<Vec<_>>());
    let standing = match origin.standing {
        Standing::Made => "made",
        Standing::ByPerson => "by_person",
        Standing::Stale => "stale",
    };
    let json = json!({
        "version": 1, "path": file, "line": line, "target": target.name, "text": origin.text,
        "standing": standing, "sources": sources, "templates": templates, "complete": !origin.cut_short, "steady": !origin.unsteady,
    });
    Ok((text, json))
}

fn as_json(context: &Context<'_>, source: &LineSource) -> serde_json::Value {
    json!({
        "path": context.spec_path(&source.path),
        "line": source.line,
        "clause": source.clause,
        "words": source.words,
        "shown": source.role == SourceRole::Shown,
    })
}

fn template_as_json(line: &TemplateLine) -> serde_json::Value {
    json!({
        "path": line.file,
        "line": line.line,
        "text": line.text,
        "writes": line.role == TemplateRole::Writes,
        "eject": line.eject,
    })
}

fn said(context: &Context<'_>, target: &TargetConfig, origin: &LineOrigin) -> String {
    let name = &target.name;
    match origin.standing {
        Standing::ByPerson => return "A person wrote this line: the target does not make it.\n".to_owned(),
        Standing::Stale => {
            return "The target does not make this line any more: the spec or the settings changed since. \
                    Run `specc build`.\n"
                .to_owned();
        }
        Standing::Made => {}
    }
    let mut text = String::new();
    if origin.unsteady {
        text.push_str(&format!(
            "Two emissions of `{name}` differ in this file: only what its backend says itself is known.\n"
        ));
    } else if origin.sources.is_empty() && !origin.cut_short {
        text.push_str(
            "No words of the spec change this line: it comes from the template and the settings.\n",
        );
    }
    for (role, heading) in
        [(SourceRole::Shown, "It shows words of"), (SourceRole::Decisive, "It changes with")]
    {
        let sources: Vec<&LineSource> = origin.sources.iter().filter(|source| source.role == role).collect();
        text.push_str(&listed(context, heading, &sources));
    }
    if origin.cut_short {
        text.push_str("The search took too long and was ended: there may be more.\n");
    }
    text + &written(name, origin.templates.as_deref())
}

/// Which templates a line comes from.
fn written(target: &str, templates: Option<&[TemplateLine]>) -> String {
    let lines = match templates {
        None => return "A program makes this line, so that its template is not known.\n".to_owned(),
        Some([]) => return format!("No template of `{target}` is known to write this line.\n"),
        Some(lines) => lines,
    };
    let of_role = |role: TemplateRole, heading: &str| {
        let own = lines.iter().filter(|line| line.role == role);
        let own = own.map(|line| format!("  {}:{}\n    {}\n", line.file, line.line, line.text.trim()));
        let own: String = own.collect();
        if own.is_empty() { own } else { format!("{heading}\n{own}") }
    };
    let written = of_role(TemplateRole::Writes, "It is written by the template");
    let included = of_role(TemplateRole::Includes, "which is put in by");
    let eject = lines.iter().find(|line| line.role == TemplateRole::Writes);
    let eject = eject.and_then(|line| line.eject.as_ref());
    let eject = eject.map(|name| format!("`specc eject {name}` copies that template for you to change.\n"));
    written + &included + &eject.unwrap_or_default()
}

fn listed(context: &Context<'_>, heading: &str, sources: &[&LineSource]) -> String {
    if sources.is_empty() {
        return String::new();
    }
    let one = |source: &&LineSource| {
        let path = context.spec_path(&source.path);
        format!("  {path}:{} ({})\n    {}\n", source.line, source.clause, source.words)
    };
    let shown: String = sources.iter().take(MOST).map(one).collect();
    let rest = sources.len().saturating_sub(MOST);
    let rest = if rest > 0 { format!("  and {rest} more\n") } else { String::new() };
    format!("{heading}\n{shown}{rest}")
}
