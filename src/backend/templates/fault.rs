//! What can be wrong with a template, with its place and the way out.

use std::fmt;

use handlebars::{RenderError, RenderErrorReason, TemplateError, TemplateErrorReason};

use super::Set;
use crate::backend::EmitError;
use crate::base::nearest;

/// A place in a template. Line and column count from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TemplatePlace {
    /// The file, as messages name it.
    pub file: String,
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl fmt::Display for TemplatePlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// Why a template cannot be rendered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {kind}")]
pub struct TemplateFault {
    /// Where.
    pub place: Box<TemplatePlace>,
    /// What.
    pub kind: Box<FaultKind>,
}

/// What is wrong at a place of a template.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FaultKind {
    /// It cannot be parsed.
    #[error("what stands here is no template")]
    Syntax,
    /// A block ends that is not the one that is open.
    #[error("`{{{{#{open}}}}}` is open here, and `{{{{/{close}}}}}` ends something else")]
    WrongEnd {
        /// What is open.
        open: String,
        /// What is ended.
        close: String,
    },
    /// Its blocks or brackets are nested past the limit.
    #[error("blocks are nested more than {0} deep")]
    Nested(usize),
    /// It reads a name that its view lacks.
    #[error("there is no `{name}` in what the template sees here{}", suggestion(near.as_ref()))]
    UnknownName {
        /// The name.
        name: String,
        /// One that is like it.
        near: Option<String>,
    },
    /// It reads a name that only some blocks have, such as `@index`.
    #[error("`{0}` has no value here")]
    NoValue(String),
    /// `../` where nothing is above.
    #[error("`{0}` leads above what the template sees")]
    Above(String),
    /// It calls a helper that is not there.
    #[error("there is no helper `{name}`{}", suggestion(near.as_ref()))]
    UnknownHelper {
        /// The name.
        name: String,
        /// One that is like it.
        near: Option<String>,
    },
    /// It includes a template that is not there.
    #[error("there is no template `{name}`{}", suggestion(near.as_ref()))]
    UnknownPartial {
        /// The name.
        name: String,
        /// One that is like it.
        near: Option<String>,
    },
    /// It includes a file outside its folder.
    #[error("`{0}` lies outside the templates' folder")]
    Outside(String),
    /// It includes a template whose name is not known before it is rendered.
    #[error("a template is included by its name, and this name is computed")]
    Computed,
    /// It includes itself without end.
    #[error("`{0}` includes itself without end")]
    Endless(String),
    /// A helper is called in a way that it cannot be.
    #[error("{0}")]
    Misused(String),
}

fn suggestion(near: Option<&String>) -> String {
    near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default()
}

impl FaultKind {
    pub(super) fn unknown_name<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let near = nearest(name, known).map(str::to_owned);
        Self::UnknownName { name: name.to_owned(), near }
    }

    pub(super) fn unknown_partial<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let plain = name.trim_matches(['\'', '[', ']']);
        if plain.starts_with(['/', '\\']) || plain.split(['/', '\\']).any(|part| part == "..") {
            return Self::Outside(plain.to_owned());
        }
        let near = nearest(plain.trim_end_matches(".hbs"), known).map(str::to_owned);
        Self::UnknownPartial { name: plain.to_owned(), near }
    }

    /// What to do, as a sentence.
    #[must_use]
    pub fn help(&self) -> &'static str {
        match self {
            Self::Syntax | Self::WrongEnd { .. } => {
                "Close each `{{` with `}}` and each `{{#block}}` with `{{/block}}`; write `\\{{` for braces \
                 that are text, and `../this` for what is around, never `..` alone."
            }
            Self::Nested(_) => "Move inner blocks to a template of their own and include it.",
            Self::UnknownName { .. } | Self::NoValue(_) => {
                "`specc dump --stage view:<target>` shows what each template sees."
            }
            Self::Above(_) => "Each `{{#each}}`, `{{#with}}` and included template is one `../`.",
            Self::UnknownHelper { .. } => {
                "There are if, unless, each, with, lookup, eq, ne, gt, gte, lt, lte, and, or, not and len."
            }
            Self::UnknownPartial { .. } => {
                "`specc eject --list` lists the templates of built-in backends; those of a template folder \
                 are its `.hbs` files."
            }
            Self::Outside(_) => "Copy it into the folder of the templates.",
            Self::Computed => "Write one `{{#if}}` for each template that may be included.",
            Self::Endless(_) => "Include it only under a condition that ends, such as inner data.",
            Self::Misused(_) => "`if`, `unless`, `each` and `with` take one value, `lookup` and `eq` two.",
        }
    }
}

impl TemplateFault {
    pub(super) fn new(place: TemplatePlace, kind: FaultKind) -> Self {
        Self { place: Box::new(place), kind: Box::new(kind) }
    }

    /// A fault that the parser found in the file `shown`.
    pub(super) fn of_parser(error: &TemplateError, shown: &str) -> Self {
        let (line, column) = error.pos().unwrap_or((1, 1));
        let fault = match error.reason() {
            TemplateErrorReason::MismatchingClosedHelper(open, close)
            | TemplateErrorReason::MismatchingClosedDecorator(open, close) => {
                FaultKind::WrongEnd { open: open.clone(), close: close.clone() }
            }
            _ => FaultKind::Syntax,
        };
        Self::new(TemplatePlace { file: shown.to_owned(), line, column }, fault)
    }
}

impl From<TemplateFault> for EmitError {
    fn from(fault: TemplateFault) -> Self {
        EmitError { message: fault.to_string(), help: Some(fault.kind.help().to_owned()) }
    }
}

impl Set {
    /// What broke off the rendering of `root`.
    pub(super) fn render_fault(&self, root: &str, error: &RenderError) -> TemplateFault {
        let name = error.template_name.as_deref().unwrap_or(root);
        let place = TemplatePlace {
            file: self.shown(name),
            line: error.line_no.unwrap_or(1),
            column: error.column_no.unwrap_or(1),
        };
        let fault = match error.reason() {
            RenderErrorReason::CannotIncludeSelf => FaultKind::Endless(name.to_owned()),
            RenderErrorReason::PartialNotFound(name) => self.unknown_partial(name),
            RenderErrorReason::HelperNotFound(name) => {
                FaultKind::UnknownHelper { name: name.clone(), near: None }
            }
            RenderErrorReason::MissingVariable(name) => {
                FaultKind::UnknownName { name: name.clone().unwrap_or_default(), near: None }
            }
            RenderErrorReason::Other(_) => {
                super::endless::fault(error).unwrap_or_else(|| FaultKind::Misused(error.reason().to_string()))
            }
            other => FaultKind::Misused(other.to_string()),
        };
        TemplateFault::new(place, fault)
    }
}
