//! Templates on the disk: those that a project lays over a backend's, and folders that are backends.

mod eject;
mod folder;
mod overrides;
mod read;

pub use eject::{EjectError, accept_original, eject};
pub use folder::{BACKEND_FILE, TemplateFolderError, read_template_folder};
pub use overrides::{OverrideError, lay_over};
