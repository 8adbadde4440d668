//! Floor 4: from a spec to files. The contract, the registry, and one folder for each backend. The
//! only importer of handlebars. Backends are pure: they are given data and give back data.

mod contract;
mod output_path;
mod output_tree;
mod registry;
mod templates;

mod docs;
mod tests;

pub use contract::{
    Backend, BackendDiagnostic, Description, OptionFault, OutputFile, Ownership, Provenance, Request,
    Response,
};
pub use output_path::{InvalidOutputPath, OutputPath};
pub use output_tree::{Collision, OutputTree};
pub use registry::{backend_named, backends};
