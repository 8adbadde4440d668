//! Floor 5: the only floor that touches disks and clocks. Reads specs, runs the passes over them,
//! and writes what backends make.

#![expect(clippy::disallowed_methods, reason = "this is the door that the others lack")]

mod asking;
mod backends;
mod build;
mod cache;
mod config;
mod content_hash;
mod difference;
mod disk;
mod environment;
mod executable;
mod fix;
mod foreign;
mod frameworks;
mod init;
mod manifest;
mod merge;
mod model;
mod new_backend;
mod new_model;
mod process;
mod project;
mod provenance;
mod reports;
mod resolve;
mod session;
mod sources;
mod stopwatch;
mod suites;
mod templates;
mod trust;
mod write;

pub use asking::{AskError, Interview, InterviewError, ask_text, ask_turns, piped_turns};
pub use backends::{BackendFault, Found, LaterCodes, find_backend, load_backend, prepare};
pub use build::{BuildReport, TargetError, TargetReport, build};
pub use cache::{LastBuild, note_build};
pub use config::{
    Config, ConfigError, ConfigValue, ModelConfig, Override, SeveritySetting, SuiteConfig, TargetConfig,
    all_codes,
};
pub use content_hash::ContentHash;
pub use disk::Disk;
pub use environment::{EnvironmentError, current_folder, variable};
pub use fix::{FixReport, MendedTexts, apply_fixes, mend};
pub use foreign::ForeignFile;
pub use frameworks::{ProjectFramework, frameworks};
pub use init::{initialise, starter_files};
pub use merge::{Note, Side, has_conflict, resolve};
pub use model::ModelFault;
pub use new_backend::{BackendKind, BackendName, InvalidBackendName, new_backend};
pub use new_model::{ModelLanguage, new_model};
pub use project::{Project, ProjectError, ProjectRequest, shown};
pub use provenance::{
    DiskFile, DiskText, LineOrigin, LineSource, OutputLine, SourceRole, SpecPart, Standing, TargetLines,
    TraceError, Trials, disk_file, find_output, line_origin, lines_from, part_at_line, part_of_clause, plain,
};
pub use reports::{ReportError, read_baseline, read_reports, read_reviewed, write_baseline, write_reviewed};
pub use resolve::{ResolveError, resolve_file};
pub use session::{Compilation, LoadError, Settings, SpecReport, compile};
pub use sources::{Sources, SourcesError, read_sources, source_texts};
pub use stopwatch::Stopwatch;
pub use suites::{SuiteChoiceError, SuiteFault, SuiteRun, SuiteSurroundings, chosen_suites, run_suite};
pub use templates::{
    BACKEND_FILE, EjectError, OverrideError, TemplateFolderError, accept_original, eject, lay_over,
    read_template_folder,
};
pub use trust::{ProgramFile, TrustError, TrustState, TrustStore};
pub use write::{
    FileChange, Plan, RootError, Step, TargetFiles, WriteError, WriteMode, WriteReport, check_roots, plan,
};
