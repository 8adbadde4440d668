//! Links in plain text, as channels find them.

use std::ops::Range;

/// What a channel takes for a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UrlForm {
    /// `https://example.com/x` only.
    WithScheme,
    /// `example.com/x` as well.
    AnyDomain,
}

/// Top-level names that no channel takes for a domain: they are kept for tests and documents.
const RESERVED: [&str; 4] = ["example", "invalid", "localhost", "test"];

/// The links of `text`, in order. A bare domain that is longer than what a link counts is left out:
/// whether its last part is a domain's cannot be known, so it is counted in full.
pub(super) fn links(text: &str, form: UrlForm) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    for run in text.split_inclusive(|next: char| !is_url_character(next)) {
        let word = run.trim_end_matches(|next: char| !is_url_character(next));
        found.extend(link_in(word, form).map(|link| at + link.start..at + link.end));
        at += run.len();
    }
    found
}

/// The link in a run of characters that URLs are made of.
fn link_in(word: &str, form: UrlForm) -> Option<Range<usize>> {
    let lower = word.to_ascii_lowercase();
    let scheme = ["https://", "http://"]
        .iter()
        .filter_map(|scheme| lower.find(scheme).map(|at| (at, scheme.len())))
        .min();
    let (start, host_at) = match scheme {
        Some((at, length)) => (at, at + length),
        None if form == UrlForm::AnyDomain => (leading(word), leading(word)),
        None => return None,
    };
    let end = host_at + trimmed(&word[host_at..]).len();
    let known = scheme.is_some() || end - start <= 23;
    (known && is_domain(host(&word[host_at..end]))).then_some(start..end)
}

/// The length of the brackets and quotes before a bare domain.
fn leading(word: &str) -> usize {
    word.len() - word.trim_start_matches(|next: char| !next.is_ascii_alphanumeric()).len()
}

/// A link without the punctuation that ends the sentence, and without a bracket that it did not open.
fn trimmed(link: &str) -> &str {
    let mut link = link;
    loop {
        let cut = link.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '~']);
        let cut = match cut.strip_suffix(')') {
            Some(rest) if cut.matches('(').count() < cut.matches(')').count() => rest,
            _ => cut,
        };
        if cut.len() == link.len() {
            return link;
        }
        link = cut;
    }
}

fn host(link: &str) -> &str {
    let authority = link.split(['/', '?', '#']).next().unwrap_or_default();
    authority.split(':').next().unwrap_or_default()
}

/// Whether a host is one that a channel links: two parts or more, the last of letters.
fn is_domain(host: &str) -> bool {
    let Some((rest, last)) = host.rsplit_once('.') else { return false };
    let plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
    };
    let top = last.len() >= 2 && last.bytes().all(|byte| byte.is_ascii_alphabetic());
    rest.split('.').all(plain) && top && !RESERVED.iter().any(|name| last.eq_ignore_ascii_case(name))
}

fn is_url_character(next: char) -> bool {
    next.is_ascii_graphic() && !"<>\"`\\^{}|".contains(next)
}

/// The address in `markdown` that a reader is sent to: a link's target, or a bare address.
pub(super) fn address_in(markdown: &str) -> Option<&str> {
    let start = ["https://", "http://"].iter().filter_map(|scheme| markdown.find(scheme)).min()?;
    let rest = &markdown[start..];
    let end = rest.find(|next: char| !is_url_character(next)).unwrap_or(rest.len());
    let address = trimmed(&rest[..end]);
    (!address.ends_with("//")).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, form: UrlForm) -> Vec<&str> {
        links(text, form).into_iter().map(|link| &text[link]).collect()
    }

    #[test]
    fn a_link_ends_before_the_punctuation_of_its_sentence() {
        let text = "Try (https://a.io/x_(y)), then http://b.org/?q=1. And https://c.de!";
        let all = ["https://a.io/x_(y)", "http://b.org/?q=1", "https://c.de"];
        assert_eq!(found(text, UrlForm::WithScheme), all);
        assert_eq!(found("見る→https://a.io/x。次", UrlForm::WithScheme), ["https://a.io/x"]);
    }

    #[test]
    fn a_bare_domain_is_a_link_only_where_channels_make_it_one() {
        assert_eq!(found("see a.io, or 1.2 and e.g. this", UrlForm::AnyDomain), ["a.io"]);
        assert_eq!(found("see a.io", UrlForm::WithScheme), Vec::<&str>::new());
    }

    #[test]
    fn names_kept_for_documents_are_no_links() {
        assert_eq!(found("https://a.example/x https://localhost/x", UrlForm::AnyDomain), Vec::<&str>::new());
    }

    #[test]
    fn the_address_of_a_call_to_action() {
        assert_eq!(address_in("[Get it](https://a.io/x) today"), Some("https://a.io/x"));
        assert_eq!(address_in("Get it: <https://a.io>."), Some("https://a.io"));
        assert_eq!(address_in("Ask at the desk."), None);
    }
}
