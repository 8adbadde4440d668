//! Reading what test runners report.

mod hostile;
mod mutations;
mod reports;
