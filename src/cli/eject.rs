//! `specc eject`.

use super::Outcome;
use super::terminal::Terminal;
use crate::backend::backends;
use crate::driver::{Config, accept_original, current_folder, eject};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The template to copy, as BACKEND/TEMPLATE
    #[arg(value_name = "TEMPLATE", required_unless_present = "list")]
    template: Option<String>,

    /// List the templates that can be copied
    #[arg(long, conflicts_with_all = ["template", "accept"])]
    list: bool,

    /// Note that the copy takes account of the original as it is now
    #[arg(long)]
    accept: bool,
}

pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let Some(template) = &args.template else {
        terminal.result(&list())?;
        return Ok(Outcome::Clean);
    };
    let config = Config::load(&current_folder()?, &[])?;
    if args.accept {
        let file = accept_original(&config, template)?;
        terminal.say(&format!("{file} now counts as made from the original as it is"));
    } else {
        let file = eject(&config, template)?;
        terminal.say(&format!("made {file}; builds use it in place of the original"));
    }
    Ok(Outcome::Clean)
}

fn list() -> String {
    let mut text = String::new();
    for backend in backends() {
        let name = backend.describe().name;
        let templates = backend.templates().map(|templates| templates.names().map(str::to_owned).collect());
        let templates: Vec<String> = templates.unwrap_or_default();
        text.extend(templates.iter().map(|template| format!("{name}/{template}\n")));
    }
    text
}
