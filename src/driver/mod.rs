//! Floor 5: the only floor that touches disks and clocks. Reads specs, runs the passes over them,
//! and writes what backends make.

mod build;
mod config;
mod disk;
mod fix;
mod manifest;
mod session;
mod write;

pub use build::{BuildReport, TargetError, TargetReport, build};
pub use config::{Config, ConfigError, ConfigValue, Override, SeveritySetting, TargetConfig, all_codes};
pub use disk::Disk;
pub use fix::{FixReport, apply_fixes};
pub use session::{Compilation, LoadError, Settings, compile};
pub use write::{FileChange, WriteError, WriteReport};
