//! Floor 5: the only floor that touches disks and clocks. Reads specs, runs the passes over them,
//! and writes what backends make.

#![expect(clippy::disallowed_methods, reason = "this is the door that the others lack")]

mod build;
mod config;
mod difference;
mod disk;
mod environment;
mod fix;
mod init;
mod manifest;
mod project;
mod session;
mod stopwatch;
mod templates;
mod write;

pub use build::{BuildReport, TargetError, TargetReport, build};
pub use config::{Config, ConfigError, ConfigValue, Override, SeveritySetting, TargetConfig, all_codes};
pub use disk::Disk;
pub use environment::{EnvironmentError, current_folder, variable};
pub use fix::{FixReport, MendedTexts, apply_fixes, mend};
pub use init::{initialise, starter_files};
pub use project::{Project, ProjectError, ProjectRequest, shown};
pub use session::{Compilation, LoadError, Settings, compile};
pub use stopwatch::Stopwatch;
pub use templates::{
    BACKEND_FILE, EjectError, OverrideError, TemplateFolderError, accept_original, eject, lay_over,
    read_template_folder,
};
pub use write::{FileChange, WriteError, WriteMode, WriteReport};
