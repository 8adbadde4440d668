//! An operation's head: the code span that its body begins with.

use super::{Head, Parameter, ParameterPlace};
use crate::base::{Applicability, Diagnostic, Located, Span, codes, nearest};
use crate::ir::lower::leaf::CodeSpan;
use crate::ir::lower::scope::Scope;
use crate::ir::lower::snippet::Snippet;
use crate::ir::type_expr::lower::{type_of, value_of};
use crate::ir::{AnnotationKey, Text, TypeExpr};
use crate::syntax::lang::Fault;
use crate::syntax::lang::signature::{self, ParameterShape};
use crate::syntax::{BlockIndex, BlockKind};

codes! {
    /// An Operation does not begin with how it is called.
    ///
    /// Without a head nothing can call the operation: it has no page in the reference, no request
    /// sample and no test.
    ///
    /// ```markdown
    /// ## Operation: Cancel an order
    /// Cancels it with `DELETE /orders/{id}`.
    /// ```
    ///
    /// Begin the body with a code span: `DELETE /orders/{id}`, `webhook order.paid`,
    /// `event order.paid`, `cancel(id: OrderId) -> Order`, or a command's synopsis.
    pub(in crate::ir) UNREAD_HEAD = "unread-head", Warning;

    /// An operation's head begins like a request, a webhook or an event, but cannot be read as one.
    ///
    /// A request is a method in capitals and a path that begins with `/`, with its parameters in
    /// braces. The host belongs in **Base URL:**. What the server itself calls is a webhook.
    ///
    /// ```markdown
    /// ## Operation: Fetch an order
    /// `get orders/:id`
    /// ```
    ///
    /// Write `GET /orders/{id}`.
    pub(in crate::ir) BROKEN_HEAD = "broken-head", Error;

    /// A function's signature cannot be read.
    ///
    /// A signature is a name, parameters with their types in brackets, and perhaps a result:
    /// `transfer(from: AccountId, amount: Money, note?: string = "") -> Transfer`.
    ///
    /// ```markdown
    /// ## Operation: Convert
    /// `convert(Money amount, string to)`
    /// ```
    ///
    /// Write the name first and the type after a colon: `convert(amount: Money, to: string)`.
    pub(in crate::ir) BROKEN_SIGNATURE = "broken-signature", Error;
}

const METHODS: [&str; 9] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT"];

/// What a head says.
#[derive(Default)]
pub(super) struct ReadHead {
    pub(super) head: Option<Located<Head>>,
    /// The parameters that it names, in order.
    pub(super) parameters: Vec<Parameter>,
}

/// Reads the head of an Operation; one that is missing or cannot be read is a finding.
pub(super) fn read_head(scope: &mut Scope<'_>) -> ReadHead {
    let below = head_code(scope);
    let is_below = below.as_ref().is_some_and(|(_, code)| is_head(scope.source.slice(code.content)));
    if let Some(call) = head_of_title(scope).filter(|_| !is_below) {
        let snippet = Snippet::of_span(scope, call).into_owned();
        return read_code(scope, &snippet);
    }
    let Some((block, code)) = below else {
        let finding = scope
            .finding(&UNREAD_HEAD, scope.entry().head.title.span(), "the operation does not say how it is called")
            .help("Begin its body with a code span such as `POST /orders`, `webhook order.paid`, `pay(order: Order) -> Receipt`, or a command's synopsis.");
        scope.findings.push(finding);
        return ReadHead::default();
    };
    let snippet = Snippet::of_span(scope, code.content).into_owned();
    let read = read_code(scope, &snippet);
    if read.head.is_some() {
        scope.claim_span(scope.leaf(block).span(code.raw));
    }
    read
}

/// How an operation is called, where the heading says it: in its only code span, or as a request that is all of it.
pub(in crate::ir) fn head_of_title(scope: &Scope<'_>) -> Option<Span> {
    let heading = scope.entry().block?;
    let title = scope.entry().head.title.span();
    if is_request(scope.source.slice(title).trim()) {
        return Some(title);
    }
    let leaf = scope.leaf(heading);
    let spans = leaf.code_spans(leaf.raw_range(title));
    let [only] = spans.as_slice() else { return None };
    is_head(scope.source.slice(only.content)).then_some(only.content)
}

/// The code span at the start of the body, with its paragraph.
fn head_code(scope: &Scope<'_>) -> Option<(BlockIndex, CodeSpan)> {
    let is_text = |block: &BlockIndex| scope.block(*block).kind != BlockKind::Html;
    for block in scope.blocks().iter().copied().filter(is_text) {
        if scope.block(block).kind != BlockKind::Paragraph {
            return None;
        }
        let leaf = scope.leaf(block);
        let code = leaf.leading_code()?;
        let text = scope.source.slice(code.content);
        let is_annotation = AnnotationKey::of_code(text).is_some();
        if !is_annotation {
            return Some((block, code));
        }
    }
    None
}

/// The head that a Section begins with, alone in its paragraph. Nobody reads it there.
pub(in crate::ir) fn head_of_section(scope: &Scope<'_>) -> Option<Span> {
    let (block, code) = head_code(scope)?;
    let is_alone = code.raw == scope.leaf(block).trim(0..scope.leaf(block).raw().len());
    (is_alone && is_head(scope.source.slice(code.content))).then_some(code.content)
}

/// Whether a text can be nothing else than how an operation is called: a request, a webhook, an event, or a signature
/// with parameters or a result.
fn is_head(text: &str) -> bool {
    let text = text.trim();
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let is_name = |name: &str| !name.is_empty() && !name.contains(char::is_whitespace);
    match word {
        "webhook" | "event" => is_name(rest.trim()),
        _ if is_call(text) => {
            signature::parse(text).is_ok_and(|read| !read.parameters.is_empty() || read.returns.is_some())
        }
        _ => is_request(text),
    }
}

/// Whether a text is a method and a path.
fn is_request(text: &str) -> bool {
    let parts = text.split_once(char::is_whitespace);
    let is_path =
        |rest: &str| rest.trim_start().starts_with('/') && !rest.trim().contains(char::is_whitespace);
    parts.is_some_and(|(method, rest)| METHODS.contains(&method) && is_path(rest))
}

fn read_code(scope: &mut Scope<'_>, snippet: &Snippet<'_>) -> ReadHead {
    let text = snippet.text.trim();
    let (word, rest) =
        text.split_once(char::is_whitespace).map_or((text, ""), |(word, rest)| (word, rest.trim()));
    let url = rest.starts_with('/') || rest.starts_with('{') || rest.contains("://");
    let alone =
        |head: Head| ReadHead { head: Some(Located::written(head, snippet.whole())), parameters: Vec::new() };
    match word {
        method if METHODS.contains(&method) => http(scope, snippet, method, rest),
        method if url && nearest(method, METHODS).is_some() => {
            let finding = misspelt_method(scope, snippet, method);
            scope.findings.push(finding);
            ReadHead::default()
        }
        "webhook" if !rest.is_empty() => alone(Head::Webhook { name: rest.to_owned() }),
        "event" if !rest.is_empty() => alone(Head::Event { name: rest.to_owned() }),
        _ if is_call(text) => call(scope, snippet),
        _ => alone(Head::Command { synopsis: text.to_owned() }),
    }
}

/// `name(`: a command's synopsis has a space before its first bracket.
fn is_call(text: &str) -> bool {
    text.split_once('(').is_some_and(|(name, _)| {
        !name.is_empty() && name.chars().all(|next| next.is_alphanumeric() || matches!(next, '_' | '.' | ':'))
    })
}

fn misspelt_method(scope: &Scope<'_>, snippet: &Snippet<'_>, word: &str) -> Diagnostic {
    let method = nearest(word, METHODS).unwrap_or("GET");
    let start = snippet.text.len() - snippet.text.trim_start().len();
    let certain = word.eq_ignore_ascii_case(method);
    let applicability = if certain { Applicability::Certain } else { Applicability::Suggested };
    scope
        .finding(
            &BROKEN_HEAD,
            snippet.span(&(start..start + word.len())),
            format!("`{word}` is no HTTP method"),
        )
        .help(format!("Did you mean `{method}`?"))
        .replace(format!("write `{method}`"), method, applicability)
}

fn http(scope: &mut Scope<'_>, snippet: &Snippet<'_>, method: &str, rest: &str) -> ReadHead {
    let target = rest.split_whitespace().next().unwrap_or("");
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    if let Some(finding) = broken_target(scope, snippet, path) {
        scope.findings.push(finding);
        return ReadHead::default();
    }
    let at = |part: &str| {
        snippet.text.find(target).unwrap_or(0) + (part.as_ptr() as usize - target.as_ptr() as usize)
    };
    let place =
        |part: &str| Located::written(part.to_owned(), snippet.span(&(at(part)..at(part) + part.len())));
    let in_path = placeholders(path).into_iter().map(|name| named(place(name), ParameterPlace::Path));
    let in_query =
        query.split('&').map(|pair| pair.split('=').next().unwrap_or(pair)).filter(|name| !name.is_empty());
    let in_query = in_query.map(|name| named(place(name), ParameterPlace::Query));
    let head = Head::Http { method: method.to_owned(), path: path.to_owned() };
    ReadHead {
        parameters: in_path.chain(in_query).collect(),
        head: Some(Located::written(head, snippet.whole())),
    }
}

/// The names in the braces of a path.
fn placeholders(path: &str) -> Vec<&str> {
    let parts = path.split('{').skip(1);
    parts
        .filter_map(|part| part.split_once('}').map(|(name, _)| name))
        .filter(|name| !name.is_empty())
        .collect()
}

/// A parameter that only the head names: a string, which must be there if it stands in the path.
fn named(name: Located<String>, place: ParameterPlace) -> Parameter {
    let span = name.span;
    let string = TypeExpr::Primitive { name: crate::ir::Primitive::String };
    Parameter {
        place: Located::derived(place, span),
        optional: place == ParameterPlace::Query,
        ty: Located::derived(string, span),
        rules: Vec::new(),
        default: None,
        meaning: Text::default(),
        remarks: Vec::new(),
        name,
    }
}

/// What is wrong with the path of a request.
fn broken_target(scope: &Scope<'_>, snippet: &Snippet<'_>, path: &str) -> Option<Diagnostic> {
    let finding = |message: String| scope.finding(&BROKEN_HEAD, snippet.whole(), message);
    let title = &scope.entry().head.title.plain;
    if title.to_lowercase().contains("webhook") && !path.starts_with('/') {
        let name =
            title.split(['(', ' ']).find(|word| !word.is_empty() && !word.eq_ignore_ascii_case("webhook"));
        let head = format!("webhook {}", name.unwrap_or("name"));
        return Some(
            finding(format!("`{path}` is no path of this interface: the server calls it"))
                .help(format!("Write a call that the server makes as a webhook: `{head}`."))
                .replace(format!("write `{head}`"), head, Applicability::Suggested),
        );
    }
    if path.is_empty() {
        return Some(
            finding("the request has no path".to_owned())
                .help("Write the path after the method: `GET /orders`."),
        );
    }
    if path.contains("://") {
        let help = "Write the host once as **Base URL:** in a Section above, and here the path alone.";
        return Some(finding(format!("`{path}` is a whole URL, not a path")).help(help));
    }
    if !path.starts_with('/') {
        let help = "A path begins with `/`; what the server calls is written `webhook name`.";
        return Some(finding(format!("`{path}` does not begin with `/`")).help(help));
    }
    if path.matches('{').count() != path.matches('}').count() {
        return Some(
            finding(format!("a brace in `{path}` has no partner")).help("Write a parameter as `{name}`."),
        );
    }
    let colon = path.split('/').find_map(|part| part.strip_prefix(':').filter(|name| !name.is_empty()))?;
    Some(
        finding(format!("`:{colon}` is no parameter of a path"))
            .help(format!("Write `{{{colon}}}`."))
            .replace(
                format!("write `{{{colon}}}`"),
                snippet.text.replacen(&format!(":{colon}"), &format!("{{{colon}}}"), 1),
                Applicability::Certain,
            ),
    )
}

fn call(scope: &mut Scope<'_>, snippet: &Snippet<'_>) -> ReadHead {
    match signature::parse(&snippet.text) {
        Ok(shape) => {
            let head = Head::Signature {
                name: snippet.slice(&shape.name).to_owned(),
                returns: shape.returns.as_ref().map(|node| type_of(node, snippet)),
            };
            ReadHead {
                head: Some(Located::written(head, snippet.whole())),
                parameters: shape.parameters.iter().map(|shape| argument(shape, snippet)).collect(),
            }
        }
        Err(fault) => {
            let finding = broken_signature(scope, snippet, &fault);
            scope.findings.push(finding);
            ReadHead::default()
        }
    }
}

fn argument(shape: &ParameterShape, snippet: &Snippet<'_>) -> Parameter {
    let default = shape
        .default
        .as_ref()
        .map(|literal| Located::written(value_of(literal, snippet), snippet.span(&literal.range)));
    let name = snippet.located(&shape.name);
    Parameter {
        place: Located::derived(ParameterPlace::Argument, name.span),
        optional: shape.optional,
        ty: Located::written(type_of(&shape.ty, snippet), snippet.span(&shape.ty_range)),
        rules: Vec::new(),
        default,
        meaning: Text::default(),
        remarks: Vec::new(),
        name,
    }
}

fn broken_signature(scope: &Scope<'_>, snippet: &Snippet<'_>, fault: &Fault) -> Diagnostic {
    let at = snippet.slice(&fault.range);
    let message = match at {
        "" => "the signature ends too early".to_owned(),
        _ => format!("`{at}` does not belong to a signature here"),
    };
    let span = if at.is_empty() { snippet.whole() } else { snippet.span(&fault.range) };
    scope
        .finding(&BROKEN_SIGNATURE, span, message)
        .help("Write `name(parameter: type, other?: type = value) -> type`; each parameter has a type.")
}
