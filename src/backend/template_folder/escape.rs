//! Values made safe for the format that they stand in.

use super::definition::Escape;

impl Escape {
    /// What makes a value safe.
    pub(super) fn function(self) -> fn(&str) -> String {
        match self {
            Self::None => str::to_owned,
            Self::Html => html,
            Self::Csv => csv,
            Self::Xml => xml,
            Self::Json => json,
            Self::Markdown => markdown,
        }
    }
}

fn html(text: &str) -> String {
    entities(text, |_| true)
}

/// A character that XML 1.0 cannot hold at all becomes the replacement character.
fn xml(text: &str) -> String {
    entities(text, |next| {
        let is_control = next < ' ' && !matches!(next, '\t' | '\n' | '\r');
        !is_control && !matches!(next, '\u{fffe}' | '\u{ffff}')
    })
}

fn entities(text: &str, can_stand: fn(char) -> bool) -> String {
    let mut safe = String::with_capacity(text.len() + text.len() / 8);
    for next in text.chars() {
        match next {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ if can_stand(next) => safe.push(next),
            _ => safe.push(char::REPLACEMENT_CHARACTER),
        }
    }
    safe
}

fn csv(text: &str) -> String {
    let is_plain = !text.contains(['"', ',', ';', '\t', '\n', '\r']) && text.trim() == text;
    if is_plain { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}

fn json(text: &str) -> String {
    let quoted = serde_json::Value::from(text).to_string();
    quoted.get(1..quoted.len() - 1).unwrap_or_default().to_owned()
}

fn markdown(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + text.len() / 8);
    for (at, next) in text.char_indices() {
        let opens_block = text[..at].trim().is_empty() && matches!(next, '-' | '+' | '=');
        let ends_number = matches!(next, '.' | ')')
            && at > 0
            && text[..at].trim_start().bytes().all(|byte| byte.is_ascii_digit());
        match next {
            '\n' | '\r' => safe.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '&' => {
                safe.push('\\');
                safe.push(next);
            }
            _ if opens_block || ends_number => {
                safe.push('\\');
                safe.push(next);
            }
            _ => safe.push(next),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::{csv, html, json, markdown, xml};

    #[test]
    fn values_are_safe_where_they_stand() {
        assert_eq!(html("<a b='c'> & \"d\""), "&lt;a b=&#39;c&#39;&gt; &amp; &quot;d&quot;");
        assert_eq!(xml("a\u{1}<b>\u{e000}"), "a\u{fffd}&lt;b&gt;\u{e000}");
        assert_eq!(csv("plain words"), "plain words");
        assert_eq!(csv("a, \"b\"\nc"), "\"a, \"\"b\"\"\nc\"");
        assert_eq!(csv(" a"), "\" a\"");
        assert_eq!(json("a \"b\"\n\\"), "a \\\"b\\\"\\n\\\\");
        assert_eq!(markdown("1. *a* | b\n<c>"), "1\\. \\*a\\* \\| b \\<c\\>");
        assert_eq!(markdown("- a 1.5"), "\\- a 1.5");
    }
}
