//! Floor 4: from a spec to files. The contract, the registry, and one folder for each backend. The
//! only importer of handlebars. Backends are pure: they are given data and give back data.

mod addresses;
mod announce;
mod contract;
mod docs;
mod elided;
#[cfg(test)]
mod fixture;
mod link_targets;
mod measures;
mod output_path;
mod output_tree;
mod piece;
mod publication;
mod registry;
mod template_folder;
mod templates;
mod tests;
mod tutorial;

pub use contract::{
    Backend, BackendDiagnostic, CONTRACT_VERSION, ContractRange, Description, EmitError, Encoding, Message,
    Need, OptionFault, OutputFile, Ownership, Provenance, Request, RequestMessage, Response, check_schema,
    checked_options, shown_bytes,
};
pub use output_path::{InvalidOutputPath, OutputPath};
pub use output_tree::{Collision, OutputTree};
pub use registry::{backend_named, backends};
pub use template_folder::{
    Each, Escape, FileRule, FolderDefinition, FolderFault, OptionRule, OptionType, TemplateFolder,
    folder_schema, template_view_schema,
};
pub use templates::{
    Ejected, FaultKind, Overridden, Overrides, TemplateFault, TemplateLine, TemplateOverride, TemplatePlace,
    TemplateRole, Templates, Trace, origin_of, traced, views,
};
