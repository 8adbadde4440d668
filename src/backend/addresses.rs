//! Addresses in links: what leaves the page, and how a path stands in a link.

use std::fmt::Write;

use crate::base::SpecPath;

/// Whether a link names its host or scheme, so that it means the same on every page.
pub(super) fn is_absolute(url: &str) -> bool {
    let scheme = url.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() > 1 && scheme.chars().all(|next| next.is_ascii_alphanumeric() || "+-.".contains(next))
    });
    scheme || url.starts_with("//")
}

/// Where a link of `file` leads whose target has no page: to the file on the host of the project's files,
/// when the project says where that is.
pub(super) fn outside(source_url: Option<&str>, file: &SpecPath, url: &str) -> Option<String> {
    let base = source_url?.trim_end_matches('/');
    let (path, hash) = url.split_once('#').map_or((url, None), |(path, hash)| (path, Some(hash)));
    let target = file.join(path).filter(|_| !path.is_empty())?;
    let hash = hash.map(|anchor| format!("#{}", encoded(anchor))).unwrap_or_default();
    Some(format!("{base}/{}{hash}", encoded(target.as_str())))
}

/// A path or anchor as part of a link: what ends a link's target or means something in it is
/// percent-encoded.
pub(super) fn encoded(text: &str) -> String {
    let mut link = String::with_capacity(text.len());
    for next in text.chars() {
        let plain = next.is_alphanumeric() || "-_.~/".contains(next);
        if plain {
            link.push(next);
            continue;
        }
        for byte in next.encode_utf8(&mut [0; 4]).bytes() {
            let _ = write!(link, "%{byte:02X}");
        }
    }
    link
}
