//! Which suites are run.

use super::usual::usual_suites;
use crate::base::nearest;
use crate::driver::config::{Config, SuiteConfig};
use crate::driver::frameworks::frameworks;

/// Why no suite is run.
#[derive(Debug, thiserror::Error)]
pub enum SuiteChoiceError {
    /// The project has none.
    #[error(
        "there is no suite to run; say in `{}` how the project's tests are run, for instance\n\n{usual}\nor give \
         `--results` with reports of what has been run",
        Config::FILE_NAME
    )]
    None {
        /// Tables for the frameworks of the project.
        usual: String,
    },
    /// There is no suite of a name.
    #[error("there is no suite `{name}`; {suggestion}")]
    Unknown {
        /// The name.
        name: String,
        /// What there is.
        suggestion: String,
    },
}

/// The suites that are named, or all, in the order of their names.
///
/// # Errors
/// When a project has none, or none of a name.
pub fn chosen_suites<'a>(
    config: &'a Config,
    names: &[String],
) -> Result<Vec<&'a SuiteConfig>, SuiteChoiceError> {
    if config.suites.is_empty() {
        return Err(SuiteChoiceError::None { usual: usual_suites(&frameworks(&config.folder)) });
    }
    let known = || config.suites.iter().map(|suite| suite.name.as_str());
    if let Some(name) = names.iter().find(|name| !known().any(|known| known == *name)) {
        let suggestion = match nearest(name, known()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("there are {}", known().collect::<Vec<_>>().join(", ")),
        };
        return Err(SuiteChoiceError::Unknown { name: name.clone(), suggestion });
    }
    let is_chosen = |suite: &&SuiteConfig| names.is_empty() || names.contains(&suite.name);
    Ok(config.suites.iter().filter(is_chosen).collect())
}
