//! The model that the tests of this project ask. `specc new-model` wrote it once; it is yours to change.
//!
//! It asks through `specc ask`, which asks whom `[model]` in specc.toml names. `SPECC` names another program than specc.

use std::env;
use std::io::{self, Write};
use std::process::{Command, Stdio};

/// A turn of a conversation. The tool is what an assistant calls, or what answers.
#[derive(Clone, Debug)]
pub struct Turn {
    pub role: String,
    pub content: String,
    pub tool: Option<String>,
}

/// A call of a tool, with what it is given.
#[derive(Clone, Debug)]
pub struct Call {
    pub tool: String,
    pub arguments: String,
}

/// An answer: its words, and the tools that it calls.
#[derive(Clone, Debug)]
pub struct Said {
    pub text: String,
    pub calls: Vec<Call>,
}

/// The words of the answer to what a user says.
///
/// # Errors
/// When there is no answer.
#[allow(dead_code)]
pub fn generate(prompt: &str) -> io::Result<String> {
    let (role, content) = ("user".to_owned(), prompt.to_owned());
    let turn = Turn {
        role,
        content,
        tool: None,
    };
    Ok(answer(&[turn], 1)?.text)
}

/// The answer to a conversation. The run tells answers to one conversation apart, from 1.
///
/// # Errors
/// When there is no answer.
pub fn answer(turns: &[Turn], run: u32) -> io::Result<Said> {
    let given = env::var_os("SPECC").filter(|path| !path.is_empty());
    let program = given.unwrap_or_else(|| "specc".into());
    let mut started = Command::new(program)
        .args(["ask", "--run", &run.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let asked = turns.iter().map(|turn| {
        let tool = turn.tool.as_deref().unwrap_or_default();
        format!("{}\0{}\0{tool}\0", turn.role, turn.content)
    });
    if let Some(mut input) = started.stdin.take() {
        // One that does not read says why by its exit code.
        let _ = input.write_all(asked.collect::<String>().as_bytes());
    }
    let ended = started.wait_with_output()?;
    if !ended.status.success() {
        let told = String::from_utf8_lossy(&ended.stderr);
        return Err(io::Error::other(format!("specc ask: {}", told.trim())));
    }
    let printed = String::from_utf8_lossy(&ended.stdout);
    let mut texts = printed.split_terminator('\0').map(str::to_owned);
    let text = texts.next().unwrap_or_default();
    let mut calls = Vec::new();
    while let (Some(tool), Some(arguments)) = (texts.next(), texts.next()) {
        calls.push(Call { tool, arguments });
    }
    Ok(Said { text, calls })
}
