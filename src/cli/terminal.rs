//! Where output goes, and whether it is coloured.

use std::io::{self, IsTerminal, Write};
use std::sync::Mutex;
use std::time::Duration;

use clap::ValueEnum;
use indicatif::{ProgressBar, ProgressStyle};

use crate::driver::{Stopwatch, variable};
use crate::report::Colour;

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ColourChoice {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Standard output and standard error.
pub(super) struct Terminal {
    choice: ColourChoice,
    quiet: bool,
}

impl Terminal {
    pub(super) fn new(choice: ColourChoice, quiet: bool) -> Self {
        Self { choice, quiet }
    }

    /// Whether standard error shows colour.
    pub(super) fn colour(&self) -> Colour {
        self.colour_of(&io::stderr())
    }

    /// Whether standard output shows colour.
    pub(super) fn result_colour(&self) -> Colour {
        self.colour_of(&io::stdout())
    }

    fn colour_of(&self, stream: &impl IsTerminal) -> Colour {
        let wanted = match self.choice {
            ColourChoice::Always => true,
            ColourChoice::Never => false,
            ColourChoice::Auto => {
                let refused = !matches!(variable("NO_COLOR"), Ok(None));
                !refused && stream.is_terminal()
            }
        };
        if wanted { Colour::On } else { Colour::Off }
    }

    /// Writes a result to standard output. A reader that went away is no error.
    #[expect(clippy::unused_self, reason = "all output goes through the terminal")]
    pub(super) fn result(&self, text: &str) -> anyhow::Result<()> {
        match io::stdout().lock().write_all(text.as_bytes()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
            _ => Ok(()),
        }
    }

    /// Writes a finding to standard error.
    #[expect(clippy::unused_self, reason = "all output goes through the terminal")]
    pub(super) fn finding(&self, text: &str) {
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }

    /// Writes what is good to know to standard error, unless it was not wanted.
    pub(super) fn say(&self, text: &str) {
        if !self.quiet {
            let _ = writeln!(io::stderr().lock(), "{text}");
        }
    }

    /// Writes why the run could not be made.
    pub(super) fn error(&self, error: &anyhow::Error) {
        let (on, off) = if self.colour() == Colour::On { ("\u{1b}[1;31m", "\u{1b}[0m") } else { ("", "") };
        let _ = writeln!(io::stderr().lock(), "{on}error{off}: {error:#}");
    }

    /// Whether somebody looks on while work goes on.
    pub(super) fn is_watched(&self) -> bool {
        !self.quiet && io::stderr().is_terminal()
    }

    /// A bar for work over some files.
    pub(super) fn progress(&self) -> Progress {
        let bar = self.is_watched().then(|| Mutex::new(None));
        Progress { stopwatch: Stopwatch::start(), bar, done: Mutex::new(0) }
    }
}

/// A progress bar that shows itself only when the work takes longer than a second.
pub(super) struct Progress {
    stopwatch: Stopwatch,
    /// `None` where no bar can be shown.
    bar: Option<Mutex<Option<ProgressBar>>>,
    done: Mutex<u64>,
}

impl Progress {
    const PATIENCE: Duration = Duration::from_secs(1);

    /// One more of `total` files is done.
    pub(super) fn advance(&self, total: usize) {
        let Some(bar) = &self.bar else { return };
        let (Ok(mut bar), Ok(mut done)) = (bar.lock(), self.done.lock()) else { return };
        *done += 1;
        if bar.is_none() && self.stopwatch.elapsed() > Self::PATIENCE {
            let style = ProgressStyle::with_template("{bar:30} {pos}/{len} files").ok();
            let new = ProgressBar::new(total as u64);
            *bar = Some(style.map_or(new.clone(), |style| new.with_style(style)));
        }
        if let Some(bar) = bar.as_ref() {
            bar.set_position(*done);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(Ok(Some(bar))) = self.bar.take().map(Mutex::into_inner) {
            bar.finish_and_clear();
        }
    }
}
