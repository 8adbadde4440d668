//! The manual page of a code.

use anyhow::bail;

use super::super::Outcome;
use super::super::terminal::Terminal;
use crate::base::nearest;
use crate::driver::all_codes;

/// Prints the page of the code with a name, or a list of all codes.
pub(super) fn run(name: Option<&str>, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let codes = all_codes();
    let Some(name) = name else {
        let lines: String = codes
            .iter()
            .map(|code| format!("{:<28} {:<8} {}\n", code.name, code.severity.as_str(), summary(code.manual)))
            .collect();
        terminal.result(&lines)?;
        return Ok(Outcome::Clean);
    };
    let Some(code) = codes.iter().find(|code| code.name == name) else {
        match nearest(name, codes.iter().map(|code| code.name)) {
            Some(near) => bail!("there is no code `{name}`; did you mean `{near}`?"),
            None if name.contains(['/', '.']) => bail!("name a line of `{name}`, as in `{name}:12`"),
            None => bail!("there is no code `{name}`; `specc explain` lists them"),
        }
    };
    terminal.result(&format!(
        "# {} ({})\n\n{}",
        code.name,
        code.severity.as_str(),
        unindented(code.manual)
    ))?;
    Ok(Outcome::Clean)
}

/// The first sentence of a manual page.
fn summary(manual: &str) -> String {
    unindented(manual).lines().next().unwrap_or_default().to_owned()
}

/// A doc comment's text without the space that follows each `///`.
fn unindented(manual: &str) -> String {
    manual.lines().map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line))).collect()
}
