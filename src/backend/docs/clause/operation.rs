//! Operations, and what sections say for all operations in them.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::curl::{self, Call, json_sample};
use super::super::markdown::{self, code};
use super::super::prose::Prose;
use super::super::sample::{Direction, Sampler};
use super::super::site::position;
use super::super::table::TableView;
use super::super::words;
use super::Here;
use super::tables::{errors, exit_codes, fields, further, required};
use crate::analysis::{ClausePlace, Interface};
use crate::backend::measures;
use crate::backend::templates::{Rendered, Root};
use crate::ir::{
    Auth, Body, ClauseBody, ErrorRow, Head, HttpExchange, InterfaceDefaults, Operation, Parameter, Response,
    TypeExpr, Value, ValueRule, is_json_media,
};

/// The template of operations.
pub(in crate::backend::docs) const OPERATION: Root<View> =
    Root::new("operation", include_str!("../../../../templates/docs/operation.hbs"));

/// What `operation.hbs` sees.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(in crate::backend::docs) struct View {
    /// How it is called, as code.
    call: String,
    auth: String,
    idempotent: String,
    paged: String,
    /// What is sent is called so: a request, or what a webhook or event carries.
    sent: &'static str,
    /// The request's type and media type.
    request: String,
    returns: String,
    parameters: Option<TableView>,
    fields: Option<TableView>,
    responses: Option<TableView>,
    /// What is sent for instance, where neither a command nor a payload shows it.
    sample: String,
    /// What answers hold, of those whose fields or samples the operation says.
    answers: Vec<AnswerView>,
    errors: Option<TableView>,
    /// Of a command.
    exit_codes: Option<TableView>,
    error_body: String,
    /// A request as a command; empty when an example shows one.
    command: String,
    /// What a webhook or event carries, as JSON.
    payload: String,
    /// A made-up answer as JSON, where the operation has no sample of one.
    answer: String,
    answer_status: String,
    /// Links to the examples elsewhere that show it.
    examples: Vec<String>,
}

/// The fields of an answer, and its author's sample.
#[derive(Debug, Serialize, JsonSchema)]
struct AnswerView {
    status: String,
    fields: Option<TableView>,
    sample: String,
}

/// The template of what holds for all operations of a section.
pub(in crate::backend::docs) const DEFAULTS: Root<DefaultsView> =
    Root::new("defaults", include_str!("../../../../templates/docs/defaults.hbs"));

/// What `defaults.hbs` sees.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::backend::docs) struct DefaultsView {
    base_url: String,
    auth: String,
    idempotent: String,
    paged: String,
    error_body: String,
    errors: Option<TableView>,
}

/// How an operation is called and what comes of it.
pub(super) fn operation(here: Here<'_>, operation: &Operation, prose: &mut Prose<'_>) -> Rendered {
    let interface = Interface::of(here.file, here.clause, operation);
    let ty = |ty| words::type_expr(here.site, here.page, ty);
    let request = operation.request.as_ref();
    let (exit_codes, failures): (Vec<&ErrorRow>, Vec<&ErrorRow>) =
        interface.errors.iter().partition(|error| error.is_exit_code());
    let head = operation.head.as_ref().map(|head| &head.value);
    let is_carried = matches!(head, Some(Head::Webhook { .. } | Head::Event { .. }));
    let mut view = View {
        call: call_words(operation, &interface),
        sent: if is_carried { "Payload" } else { "Request" },
        auth: interface.auth.map(auth).unwrap_or_default(),
        idempotent: interface.idempotent_by.map(idempotent).unwrap_or_default(),
        paged: interface.paged_by.map(paged).unwrap_or_default(),
        request: request.map(|body| body_words(here, body, prose)).unwrap_or_default(),
        parameters: parameters(here, &operation.parameters, prose),
        fields: request.and_then(|body| fields(here, &body.fields, prose)),
        responses: responses(here, &operation.responses, prose),
        answers: answers(here, &operation.responses, prose),
        errors: errors(&failures, prose),
        exit_codes: self::exit_codes(&exit_codes, prose),
        error_body: interface.error_body.map(ty).unwrap_or_default(),
        examples: examples(here),
        ..View::default()
    };
    if let Some(Head::Signature { returns: Some(returned), .. }) = head {
        view.returns = ty(returned);
    }
    samples(here, operation, &interface, &mut view);
    here.site.templates.render(&OPERATION, &view)
}

/// What holds for all operations in a section.
pub(super) fn defaults(here: Here<'_>, defaults: &InterfaceDefaults, prose: &mut Prose<'_>) -> Rendered {
    let view = DefaultsView {
        base_url: defaults.base_url.as_ref().map(|url| code(&url.value)).unwrap_or_default(),
        auth: defaults.auth.as_ref().map(|by| auth(&by.value)).unwrap_or_default(),
        idempotent: defaults.idempotent_by.as_ref().map(|by| idempotent(&by.value)).unwrap_or_default(),
        paged: defaults.paged_by.as_ref().map(|by| paged(&by.value)).unwrap_or_default(),
        error_body: defaults
            .error_body
            .as_ref()
            .map(|ty| words::type_expr(here.site, here.page, &ty.value))
            .unwrap_or_default(),
        errors: errors(&defaults.errors.iter().collect::<Vec<_>>(), prose),
    };
    here.site.templates.render(&DEFAULTS, &view)
}

/// The head as a line of code.
fn call_words(operation: &Operation, interface: &Interface<'_>) -> String {
    let base = interface.base_url.unwrap_or_default().trim_end_matches('/');
    match operation.head.as_ref().map(|head| &head.value) {
        Some(Head::Http { method, path }) => format!("{method} {base}{path}"),
        Some(Head::Signature { name, returns }) => signature(name, &operation.parameters, returns.as_ref()),
        Some(head) => head.to_string(),
        None => String::new(),
    }
}

fn samples(here: Here<'_>, operation: &Operation, interface: &Interface<'_>, view: &mut View) {
    let sampler = Sampler { site: here.site, direction: Direction::Request };
    let request = operation.request.as_ref();
    match operation.head.as_ref().map(|head| &head.value) {
        Some(Head::Http { method, path }) if !has_http_example(here) => {
            let call = Call {
                method,
                base_url: interface.base_url.unwrap_or("https://example.com"),
                path,
                parameters: &operation.parameters,
                auth: interface.auth,
                request,
                idempotency: interface.idempotent_by.map(|by| by.header.as_str()),
            };
            view.command = curl::command(sampler, &call);
        }
        Some(Head::Webhook { .. } | Head::Event { .. }) => {
            view.payload = request.and_then(|body| json_sample(sampler, body)).unwrap_or_default();
        }
        _ => {}
    }
    let is_commanded = |body: &Body| !view.command.is_empty() && is_json_media(body.media());
    let unshown = request.filter(|body| view.payload.is_empty() && !is_commanded(body));
    view.sample = unshown.map(own_sample).unwrap_or_default();
    let answers = Sampler { direction: Direction::Response, ..sampler };
    let good = |response: &&Response| response.status.as_ref().is_none_or(|status| status.value < 400);
    let mut good = operation.responses.iter().filter(good);
    if good.clone().any(|response| response.body.sample.is_some()) {
        return;
    }
    let shown = good.find_map(|response| json_sample(answers, &response.body).map(|json| (response, json)));
    if let Some((response, json)) = shown.filter(|_| !has_http_example(here)) {
        view.answer = json;
        view.answer_status = status_words(response);
    }
}

/// Links to the examples elsewhere that show the operation, each once.
fn examples(here: Here<'_>) -> Vec<String> {
    let mut places: Vec<_> = shown_elsewhere(here).iter().map(|&(place, _)| place).collect();
    places.dedup();
    places.into_iter().filter_map(|place| here.site.link_to(place, here.page)).collect()
}

fn shown_elsewhere(here: Here<'_>) -> &[(ClausePlace<'_>, &HttpExchange)] {
    here.site.shown_operations.examples((&here.file.path, position(here.file, here.clause)))
}

/// Whether an example shows an exchange of the operation that succeeds, so that none is made up.
fn has_http_example(here: Here<'_>) -> bool {
    let after = here.file.clauses.iter().skip(position(here.file, here.clause) + 1);
    let mut inside = after.take_while(|clause| clause.depth > here.clause.depth);
    let is_inside = inside.any(|clause| match &clause.body {
        ClauseBody::Example(example) => example.http.iter().any(succeeds),
        _ => false,
    });
    is_inside || shown_elsewhere(here).iter().any(|(_, exchange)| succeeds(exchange))
}

fn succeeds(exchange: &HttpExchange) -> bool {
    let answer = exchange.response.as_ref().map(|response| response.start.value.as_str());
    answer.is_none_or(|start| start.split(' ').any(|word| word.len() == 3 && word.starts_with('2')))
}

fn body_words(here: Here<'_>, body: &Body, prose: &mut Prose<'_>) -> String {
    let ty = body.ty.as_ref().map(|ty| words::type_expr(here.site, here.page, &ty.value));
    let media = body.media_type.as_ref().map(|media| format!("as {}", code(&media.value)));
    let what = [ty, media].into_iter().flatten().collect::<Vec<_>>().join(" ");
    match body.note.as_ref().map(|note| prose.text(note)) {
        Some(note) if what.is_empty() => note,
        Some(note) if note.starts_with('(') => format!("{what} {note}"),
        Some(note) => format!("{what}, {note}"),
        None => what,
    }
}

/// The widest signature that stands on one line.
const WIDEST: usize = 80;

/// A signature with its types, a parameter a line where they do not fit.
fn signature(name: &str, parameters: &[Parameter], returns: Option<&TypeExpr>) -> String {
    let typed = parameters.iter().map(|parameter| {
        let Parameter { name, optional, ty, default, .. } = parameter;
        let ty = match &ty.value {
            TypeExpr::Any => String::new(),
            ty => format!(": {ty}"),
        };
        let default = default.as_ref().map(|default| format!(" = {}", default.value)).unwrap_or_default();
        format!("{}{}{ty}{default}", name.value, if *optional { "?" } else { "" })
    });
    let typed: Vec<String> = typed.collect();
    let returns = returns.map(|ty| format!(" -> {ty}")).unwrap_or_default();
    let line = format!("{name}({}){returns}", typed.join(", "));
    if line.chars().count() <= WIDEST {
        return line;
    }
    let lines: String = typed.iter().map(|parameter| format!("  {parameter},\n")).collect();
    format!("{name}(\n{lines}){returns}")
}

fn parameters(here: Here<'_>, of: &[Parameter], prose: &mut Prose<'_>) -> Option<TableView> {
    let rows = of.iter().map(|parameter| {
        let ty = &parameter.ty.value;
        let own = words::rules(parameter.rules.iter().map(|rule| &rule.value), ty);
        let is_ruled = parameter.rules.iter().any(|rule| matches!(rule.value, ValueRule::Default { .. }));
        let default = parameter.default.as_ref().filter(|_| !is_ruled);
        let default = default.map(|default| default_words(&default.value));
        let has_default = is_ruled || default.is_some();
        let rules = [Some(own).filter(|own| !own.is_empty()), default];
        vec![
            markdown::cell(&code(&parameter.name.value)),
            parameter.place.value.as_str().to_owned(),
            markdown::cell(&words::type_expr(here.site, here.page, ty)),
            required(!parameter.optional && !has_default, &parameter.remarks, prose),
            markdown::cell(&rules.into_iter().flatten().collect::<Vec<_>>().join("; ")),
            prose.cell(&parameter.meaning),
        ]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    let remarks = of.iter().map(|parameter| further(&parameter.remarks));
    let header = ["Name", "In", "Type", "Required", "Rules", "Meaning"];
    TableView::with_remarks(&header, rows, remarks, prose)
}

fn default_words(value: &Value) -> String {
    format!("{} unless given", words::literal(value))
}

fn responses(here: Here<'_>, of: &[Response], prose: &mut Prose<'_>) -> Option<TableView> {
    let rows = of.iter().map(|response| {
        let headers = response
            .headers
            .iter()
            .map(|(name, meaning)| format!("{}: {}", code(&name.value), prose.text(meaning)));
        let headers = headers.collect::<Vec<_>>().join("; ");
        let body = body_words(here, &response.body, prose);
        vec![
            status_words(response),
            markdown::cell(match body.as_str() {
                "" if response.body.fields.is_empty() => "nothing",
                "" => "the fields below",
                body => body,
            }),
            markdown::cell(&headers),
        ]
    });
    TableView::without_empty(&["Status", "Body", "Headers"], &rows.collect::<Vec<_>>())
}

fn answers(here: Here<'_>, of: &[Response], prose: &mut Prose<'_>) -> Vec<AnswerView> {
    let views = of.iter().filter_map(|response| {
        let fields = fields(here, &response.body.fields, prose);
        let sample = own_sample(&response.body);
        let says_something = fields.is_some() || !sample.is_empty();
        says_something.then(|| AnswerView { status: status_words(response), fields, sample })
    });
    views.collect()
}

/// What the author shows of a body; empty where nothing is shown.
fn own_sample(body: &Body) -> String {
    body.sample.as_ref().map(|sample| sample.value.clone()).unwrap_or_default()
}

fn status_words(response: &Response) -> String {
    response.status.as_ref().map(|status| status.value.to_string()).unwrap_or_default()
}

fn auth(auth: &Auth) -> String {
    match auth {
        Auth::None => "none".to_owned(),
        Auth::Bearer => "a bearer token in the `Authorization` header".to_owned(),
        Auth::Basic => "name and password in the `Authorization` header (basic)".to_owned(),
        Auth::Header { name } => format!("a key in the {} header", code(name)),
        Auth::Query { name } => format!("a key in the query parameter {}", code(name)),
        Auth::Cookie { name } => format!("a key in the cookie {}", code(name)),
        Auth::Oauth2 { scopes } if scopes.is_empty() => "an OAuth 2 token".to_owned(),
        Auth::Oauth2 { scopes } => {
            let scopes = scopes.iter().map(|scope| code(scope)).collect::<Vec<_>>().join(", ");
            format!("an OAuth 2 token with {scopes}")
        }
    }
}

fn idempotent(by: &crate::ir::Idempotency) -> String {
    let period = by.period.as_ref().map(|period| format!(", for {}", measures::quantity(period)));
    format!("{}{}", code(&by.header), period.unwrap_or_default())
}

fn paged(by: &crate::ir::Paging) -> String {
    let items = by.items.as_ref().map(|items| format!("; the items are in {}", code(items)));
    format!(
        "send {} with the last answer's {}{}",
        code(&by.parameter),
        code(&by.next),
        items.unwrap_or_default()
    )
}
