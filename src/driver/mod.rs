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
mod provenance;
mod session;
mod stopwatch;
mod write;

pub use build::{BuildReport, TargetError, TargetReport, build};
pub use config::{Config, ConfigError, ConfigValue, Override, SeveritySetting, TargetConfig, all_codes};
pub use disk::Disk;
pub use environment::{EnvironmentError, current_folder, variable};
pub use fix::{FixReport, MendedTexts, apply_fixes, mend};
pub use init::{initialise, starter_files};
pub use project::{Project, ProjectError, ProjectRequest, shown};
pub use provenance::{
    DiskFile, DiskText, LineOrigin, LineSource, OutputLine, SourceRole, SpecPart, Standing, TargetLines,
    TraceError, Trials, disk_file, find_output, line_origin, lines_from, part_at_line, part_of_clause, plain,
};
pub use session::{Compilation, LoadError, Settings, compile};
pub use stopwatch::Stopwatch;
pub use write::{FileChange, WriteError, WriteMode, WriteReport};
