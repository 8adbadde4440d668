//! Go.

use super::escape::{comment, in_eight_digits, string};
use super::{Case, Language, capitalised};
use crate::backend::tests::checks::{Composed, ItemType, Literal, Temporal, TemporalValue, words};
use crate::backend::tests::steps::Kind;

/// Go, as gofmt writes it. Its tests are named by strings, so that no keyword can be in the way.
pub(in crate::backend::tests) const GO: Language = Language {
    string: |text| string(text, in_eight_digits),
    lines: |text| (!text.contains('`')).then(|| format!("`{text}`")),
    number: |_, value| value.to_owned(),
    constants: (None, ["true", "false"]),
    // A pointer, or a type of the product's own.
    present: |_, _| None,
    temporal,
    json: |_, parts, reached| composed(parts?, reached),
    comment: |text| comment(text, in_eight_digits),
    document: |text| comment(text, in_eight_digits),
    type_of: |kind| match kind {
        Kind::Integer => "int",
        Kind::Decimal => "float64",
        Kind::Text => "string",
    },
    case: Case::Camel,
    keywords: KEYWORDS,
};

/// A name that other packages reach.
pub(in crate::backend::tests) fn exported(words: &[String]) -> String {
    let word = |word: &String| {
        if INITIALISMS.contains(&word.as_str()) { word.to_uppercase() } else { capitalised(word) }
    };
    words.iter().map(word).collect()
}

/// What `time` makes of it. It has no type for a time of day, and gofmt writes products, as which lengths of time are
/// written, in its own way in each place.
fn temporal(of: &Temporal) -> Option<String> {
    let (date, time) = match of.value {
        TemporalValue::Date(date) => (date, None),
        TemporalValue::Moment(moment) => (moment.date(), Some(moment.time())),
        TemporalValue::Time(_) | TemporalValue::Duration(_) => return None,
    };
    let clock = time.map_or([0, 0, 0, 0], |time| {
        [time.hour().into(), time.minute().into(), time.second().into(), time.subsec_nanosecond()]
    });
    let clock = clock.map(|part| part.to_string()).join(", ");
    let month = MONTHS[usize::from(date.month().unsigned_abs()) - 1];
    Some(format!("time.Date({}, time.{month}, {}, {clock}, time.UTC)", date.year(), date.day()))
}

const MONTHS: [&str; 12] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
];

/// A composite literal.
fn composed(of: &Composed, reached: &str) -> Option<String> {
    let ty = match of {
        Composed::List(item, _) => format!("[]{}", item_type(item, reached)),
        Composed::Map(item, _) => format!("map[string]{}", item_type(item, reached)),
        Composed::Record(name, _) => format!("{reached}{name}"),
    };
    Some(ty + &elements(of, reached)?)
}

/// The elements of a composite literal. Those that are such themselves need no type in a list or map.
fn elements(of: &Composed, reached: &str) -> Option<String> {
    let element = |of: &Literal| match of {
        Literal::Json(_, Some(parts)) => elements(parts, reached),
        of => GO.value(of, reached),
    };
    let elements: Vec<String> = match of {
        Composed::List(_, items) => items.iter().map(element).collect::<Option<_>>()?,
        Composed::Map(_, members) => {
            let member =
                |(name, of): &(String, Literal)| Some(format!("{}: {}", (GO.string)(name), element(of)?));
            members.iter().map(member).collect::<Option<_>>()?
        }
        Composed::Record(_, fields) => {
            let field = |(name, of): &(String, Option<Literal>)| {
                let value = GO.value(of.as_ref()?, reached);
                Some(value.map(|value| format!("{}: {value}", exported(&words(name)))))
            };
            fields.iter().filter_map(field).collect::<Option<_>>()?
        }
    };
    Some(format!("{{{}}}", elements.join(", ")))
}

fn item_type(of: &ItemType, reached: &str) -> String {
    match of {
        ItemType::Boolean => "bool".to_owned(),
        ItemType::Integer => "int".to_owned(),
        ItemType::Decimal => "float64".to_owned(),
        ItemType::Text => "string".to_owned(),
        ItemType::Date | ItemType::Moment => "time.Time".to_owned(),
        ItemType::List(item) => format!("[]{}", item_type(item, reached)),
        ItemType::Map(item) => format!("map[string]{}", item_type(item, reached)),
        ItemType::Record(name) => format!("{reached}{name}"),
    }
}

/// Words that Go's style writes in capitals throughout.
const INITIALISMS: &[&str] = &[
    "acl", "api", "ascii", "cpu", "css", "dns", "eof", "guid", "html", "http", "https", "id", "ip", "json",
    "qps", "ram", "rpc", "sla", "smtp", "sql", "ssh", "tcp", "tls", "ttl", "udp", "ui", "uid", "uri", "url",
    "utf8", "uuid", "vm", "xml", "xmpp", "xsrf", "xss",
];

/// Keywords, and the names that the functions of a suite have already.
const KEYWORDS: &[&str] = &[
    "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func",
    "go", "goto", "if", "import", "interface", "map", "package", "range", "return", "select", "struct",
    "switch", "type", "var",
];
