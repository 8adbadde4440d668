//! The `specc` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    specc::cli::run()
}
