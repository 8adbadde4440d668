//! Models: programs, endpoints and recorded answers, behind one door.

mod chat;
mod endpoint;
mod fault;
mod message;
mod program;
mod recorded;

use super::config::ModelConfig;
use super::stopwatch::Stopwatch;

pub use fault::ModelFault;
pub(super) use message::{Message, Reply};

use endpoint::Endpoint;
use recorded::Recorded;

/// No answer of a model has more bytes.
const MOST_BYTES: usize = 4 << 20;

/// A model that can be asked, by several threads at a time.
pub(super) struct Model<'c> {
    config: &'c ModelConfig,
    endpoint: Option<Endpoint>,
    recorded: Option<Recorded>,
}

impl<'c> Model<'c> {
    /// The model of the settings. `key` is what its endpoint knows the project by.
    pub(super) fn open(config: &'c ModelConfig, key: Option<String>) -> Result<Self, ModelFault> {
        let endpoint = config.url.as_ref().map(|url| Endpoint::new(config, url, key));
        let recorded = config.answers.clone().map(Recorded::read).transpose()?;
        Ok(Self { config, endpoint, recorded })
    }

    /// Its answer to a conversation. `run` tells answers to the same conversation apart, from 1.
    pub(super) fn ask(&self, turns: &[Message], run: u32) -> Result<Reply, ModelFault> {
        if let Some(known) = self.recorded.as_ref().and_then(|recorded| recorded.find(turns, run)) {
            return Ok(known);
        }
        let stopwatch = Stopwatch::start();
        let reply = match (&self.config.program, &self.endpoint) {
            (Some(program), _) => program::ask(self.config, program, turns)?,
            (None, Some(endpoint)) => endpoint.ask(turns)?,
            (None, None) => return Err(ModelFault::not_recorded(self.config.answers.as_deref(), turns)),
        };
        if let Some(recorded) = &self.recorded {
            recorded.add(turns, run, &reply)?;
        }
        Ok(Reply { latency: Some(stopwatch.elapsed()), ..reply })
    }
}
