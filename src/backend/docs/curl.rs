//! Requests as commands of `curl`.

use super::json::Json;
use super::sample::{Direction, Sampler};
use crate::ir::{Auth, Body, Parameter, ParameterPlace, is_json_media};

/// What a request is made of.
pub(super) struct Call<'a> {
    pub(super) method: &'a str,
    pub(super) base_url: &'a str,
    pub(super) path: &'a str,
    pub(super) parameters: &'a [Parameter],
    pub(super) auth: Option<&'a Auth>,
    pub(super) request: Option<&'a Body>,
    /// The header by which repeated requests are recognised.
    pub(super) idempotency: Option<&'a str>,
}

/// The command, one argument a line.
pub(super) fn command(sampler: Sampler<'_>, call: &Call<'_>) -> String {
    let sampler = Sampler { direction: Direction::Request, ..sampler };
    let mut lines = vec![first_line(call, &url(sampler, call))];
    lines.extend(auth(call.auth));
    lines.extend(call.idempotency.map(|header| format!("-H {}", quoted(&format!("{header}: request-1")))));
    for parameter in shown(call, ParameterPlace::Header) {
        let value = value(sampler, parameter);
        lines.push(format!("-H {}", quoted(&format!("{}: {value}", parameter.name.value))));
    }
    for parameter in shown(call, ParameterPlace::Cookie) {
        let value = value(sampler, parameter);
        lines.push(format!("-b {}", quoted(&format!("{}={value}", parameter.name.value))));
    }
    lines.extend(call.request.into_iter().flat_map(|body| sent(sampler, body)));
    lines.join(" \\\n  ")
}

/// The arguments that send a body. What is no JSON is sent as its media type asks: the fields of a form one by one,
/// and everything else from a file.
fn sent(sampler: Sampler<'_>, body: &Body) -> Vec<String> {
    let own = body.sample.as_ref().filter(|_| is_json_media(body.media()));
    if let Some(own) = own {
        return vec![type_header(body.media()), format!("-d {}", quoted(&own.value))];
    }
    let Some(sample) = sample(sampler, body) else { return Vec::new() };
    let field = |option: &str, (name, value): &(String, Json)| {
        format!("{option} {}", quoted(&format!("{name}={}", value.bare())))
    };
    let media = body.media();
    match (media, &sample) {
        ("multipart/form-data", Json::Object(members)) => {
            members.iter().map(|own| field("-F", own)).collect()
        }
        ("application/x-www-form-urlencoded", Json::Object(members)) => {
            members.iter().map(|own| field("--data-urlencode", own)).collect()
        }
        ("multipart/form-data", _) => vec!["-F 'file=@file'".to_owned()],
        _ => {
            let content = if is_json_media(media) {
                format!("-d {}", quoted(&sample.pretty()))
            } else {
                "--data-binary '@file'".to_owned()
            };
            vec![type_header(media), content]
        }
    }
}

fn type_header(media: &str) -> String {
    format!("-H {}", quoted(&format!("Content-Type: {media}")))
}

fn first_line(call: &Call<'_>, url: &str) -> String {
    let quoted = if url.contains('$') { format!("\"{url}\"") } else { quoted(url) };
    match call.method {
        "GET" => format!("curl {quoted}"),
        method => format!("curl -X {method} {quoted}"),
    }
}

/// A sample of a body in JSON, the author's own if there is one; `None` when the body is in another media type, or nothing
/// is said of it.
pub(super) fn json_sample(sampler: Sampler<'_>, body: &Body) -> Option<String> {
    let own = body.sample.as_ref().map(|own| own.value.clone());
    own.or_else(|| Some(sample(sampler, body)?.pretty())).filter(|_| is_json_media(body.media()))
}

fn sample(sampler: Sampler<'_>, body: &Body) -> Option<Json> {
    match &body.ty {
        Some(ty) => Some(sampler.of_type(&ty.value)),
        None if body.fields.is_empty() => None,
        None => Some(sampler.of_fields(&body.fields)),
    }
}

fn url(sampler: Sampler<'_>, call: &Call<'_>) -> String {
    let mut path = call.path.to_owned();
    for parameter in call.parameters.iter().filter(|parameter| parameter.place.value == ParameterPlace::Path)
    {
        let value = encoded(&value(sampler, parameter));
        path = path.replace(&format!("{{{}}}", parameter.name.value), &value);
    }
    let key = match call.auth {
        Some(Auth::Query { name }) => Some(format!("{}=$API_KEY", encoded(name))),
        _ => None,
    };
    let given = shown(call, ParameterPlace::Query).map(|parameter| {
        format!("{}={}", encoded(&parameter.name.value), encoded(&value(sampler, parameter)))
    });
    let query: Vec<String> = given.chain(key).collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{}{path}{mark}{}", call.base_url.trim_end_matches('/'), query.join("&"))
}

/// The parameters of a place that a caller has to give.
fn shown<'c>(call: &'c Call<'_>, place: ParameterPlace) -> impl Iterator<Item = &'c Parameter> {
    call.parameters.iter().filter(move |parameter| parameter.place.value == place && !parameter.optional)
}

fn value(sampler: Sampler<'_>, parameter: &Parameter) -> String {
    sampler.of_parameter(&parameter.ty.value, &parameter.rules, &parameter.name.value)
}

fn auth(auth: Option<&Auth>) -> Option<String> {
    match auth? {
        Auth::None | Auth::Query { .. } => None,
        Auth::Bearer | Auth::Oauth2 { .. } => Some("-H \"Authorization: Bearer $TOKEN\"".to_owned()),
        Auth::Basic => Some("-u \"$USER_NAME:$PASSWORD\"".to_owned()),
        Auth::Header { name } => Some(format!("-H \"{}: $API_KEY\"", double_quoted(name))),
        Auth::Cookie { name } => Some(format!("-b \"{}=$COOKIE\"", double_quoted(name))),
    }
}

/// Text within double quotes of a shell.
fn double_quoted(text: &str) -> String {
    let special = |next: char| matches!(next, '"' | '\\' | '$' | '`');
    text.chars().flat_map(|next| special(next).then_some('\\').into_iter().chain([next])).collect()
}

/// An argument of a shell's command.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

fn encoded(text: &str) -> String {
    let mut url = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            url.push(char::from(byte));
        } else {
            url.push_str(&format!("%{byte:02X}"));
        }
    }
    url
}
