//! The line on a terminal that shows which suite runs, for how long, and what it printed last.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::base::{harmless, without_sequences};

/// It goes when it is dropped.
pub(super) struct SuiteBar(ProgressBar);

impl SuiteBar {
    pub(super) fn new(suite: &str) -> Self {
        let bar = ProgressBar::new_spinner().with_prefix(suite.to_owned());
        if let Ok(style) = ProgressStyle::with_template("{spinner} {prefix} {elapsed}  {wide_msg:.dim}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(100));
        Self(bar)
    }

    /// Shows the last line of what was printed.
    pub(super) fn show(&self, piece: &[u8]) {
        let text = String::from_utf8_lossy(piece);
        let text = without_sequences(&text);
        if let Some(line) = text.rsplit(['\n', '\r']).find(|line| !line.trim().is_empty()) {
            self.0.set_message(harmless(line));
        }
    }
}

impl Drop for SuiteBar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
