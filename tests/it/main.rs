//! The integration tests, in one binary so that they are linked once.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may fail loudly, and needs folders"
)]

mod floors;
mod hostile;
mod project;
mod spans;
mod ui;
mod writing;
