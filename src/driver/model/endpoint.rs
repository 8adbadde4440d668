//! A model behind an endpoint that speaks `OpenAI`'s chat completions.

use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use ureq::Agent;
use ureq::http::Response;
use ureq::tls::{RootCerts, TlsConfig};

use super::MOST_BYTES;
use super::chat::messages;
use super::fault::{ModelFault, shown};
use super::message::{Message, Reply};
use crate::driver::config::ModelConfig;

/// How often an endpoint is asked that is overloaded.
const TRIES: u32 = 3;

/// The longest that is waited before it is asked again, whatever it says.
const MOST_PAUSE: Duration = Duration::from_secs(30);

/// An endpoint.
pub(super) struct Endpoint {
    agent: Agent,
    /// The address of the settings, as messages name it.
    url: String,
    key: Option<String>,
    name: Option<String>,
    temperature: Option<serde_json::Number>,
}

impl Endpoint {
    /// The endpoint of a model. Its certificates are those that the system trusts, and nobody is sent elsewhere with the key.
    pub(super) fn new(config: &ModelConfig, url: &str, key: Option<String>) -> Self {
        let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
        let agent = Agent::config_builder()
            .tls_config(tls)
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(config.time))
            .build()
            .new_agent();
        let (name, temperature) = (config.name.clone(), config.temperature.clone());
        Self { agent, url: url.to_owned(), key, name, temperature }
    }

    /// Asks the endpoint, again when it is overloaded.
    pub(super) fn ask(&self, turns: &[Message]) -> Result<Reply, ModelFault> {
        let body = self.body(turns);
        let mut attempt = 1;
        let mut response = loop {
            let response = self.send(&body)?;
            let Some(pause) = pause(&response, attempt) else { break response };
            thread::sleep(pause);
            attempt += 1;
        };
        let status = response.status();
        let text =
            response.body_mut().with_config().limit(MOST_BYTES as u64).lossy_utf8(true).read_to_string();
        let text = text.map_err(|error| self.fault(error.to_string()))?;
        if !status.is_success() {
            return Err(self.fault(format!("answered {}: {}", status.as_u16(), self.shown(&text))));
        }
        reply(&text).ok_or_else(|| self.fault(format!("gave no message: {}", self.shown(&text))))
    }

    fn body(&self, turns: &[Message]) -> String {
        let mut body = json!({ "messages": messages(turns) });
        if let Some(name) = &self.name {
            body["model"] = json!(name);
        }
        if let Some(temperature) = &self.temperature {
            body["temperature"] = json!(temperature);
        }
        body.to_string()
    }

    fn send(&self, body: &str) -> Result<Response<ureq::Body>, ModelFault> {
        let address = format!("{}/chat/completions", self.url.trim_end_matches('/'));
        let mut request = self.agent.post(&address).header("content-type", "application/json");
        if let Some(key) = &self.key {
            request = request.header("authorization", format!("Bearer {key}"));
        }
        request.send(body).map_err(|error| self.fault(format!("gave no answer: {error}")))
    }

    fn fault(&self, why: String) -> ModelFault {
        ModelFault::Endpoint { url: self.url.clone(), why }
    }

    /// What it said, as messages show it, without the key.
    fn shown(&self, text: &str) -> String {
        match &self.key {
            Some(key) => shown(&text.replace(key, "…")),
            None => shown(text),
        }
    }
}

/// How long to wait before an overloaded endpoint is asked again: as long as it says, or else one second, then two. `None`
/// when there is nothing to wait for, or no attempt is left.
fn pause(response: &Response<ureq::Body>, attempt: u32) -> Option<Duration> {
    let is_overloaded = matches!(response.status().as_u16(), 429 | 500 | 502 | 503 | 504);
    if !is_overloaded || attempt >= TRIES {
        return None;
    }
    let told = response.headers().get("retry-after").and_then(|value| value.to_str().ok());
    let seconds = told.and_then(|value| value.trim().parse().ok()).unwrap_or(u64::from(attempt));
    Some(Duration::from_secs(seconds).min(MOST_PAUSE))
}

fn reply(text: &str) -> Option<Reply> {
    let value: Value = serde_json::from_str(text).ok()?;
    Reply::of_chat(value.get("choices")?.get(0)?.get("message")?)
}
