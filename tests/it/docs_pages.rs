//! Pages as readers get them: every link leads somewhere, and they are what was reviewed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;
use specc::backend::{OutputPath, OutputTree};
use specc::base::{Limits, Source, SpecPath};
use specc::syntax::{BlockKind, Document, InlineKind, parse};

use crate::{corpus, door, linear};

fn bank() -> OutputTree {
    door::emit("docs", &door::spec_in(&door::fixture("bank")), &json!({}))
}

#[test]
fn pages_are_as_reviewed() {
    for file in bank().iter() {
        let name = file.path.as_str().replace('/', "__");
        insta::assert_snapshot!(format!("bank__{name}"), file.content);
    }
}

#[test]
fn every_link_leads_somewhere() {
    check_links("bank", &bank());
}

#[test]
fn what_is_removed_or_past_is_not_shown() {
    let tree = bank();
    assert!(tree.iter().all(|file| !file.content.contains("cheques")), "a removed clause is gone");
    let archived = "## Requirement: Old\n\nIt MUST be gone.\n";
    let spec = door::spec_of(&[
        ("changes/archive/2025-x/specs/a/spec.md".to_owned(), archived.to_owned()),
        (
            "changes/new/specs/a/spec.md".to_owned(),
            "## ADDED Requirements\n\n### Requirement: New\n\nIt MUST come.\n".to_owned(),
        ),
        ("specs/a/spec.md".to_owned(), "## Requirement: Here\n\nIt MUST hold.\n".to_owned()),
    ]);
    let tree = door::emit("docs", &spec, &json!({}));
    let paths: Vec<&str> = tree.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(paths, ["changes/new/specs/a/spec.md", "index.md", "specs/a/spec.md", "traceability.md"]);
    let traceability = tree.iter().find(|file| file.path.as_str() == "traceability.md").expect("the table");
    assert!(!traceability.content.contains("come"), "a proposal is no promise");
}

#[test]
fn a_notice_is_said_once() {
    let text = "---\nstatus: draft\n---\n\n# Shed\n\n## Requirement: A\nIt MUST a.\n\n## Requirement: B\n`status: active`\n\nIt MUST b.\n\n\
        ### Requirement: C\n`status: draft`\n\nIt MUST c.\n\n## Section: Old\n`status: deprecated` `until: 3.0`\n\n### Requirement: D\nIt MUST d.\n\n\
        ### Requirement: E\n`status: deprecated` `until: 2.0`\n\nIt MUST e.\n";
    let tree = door::emit("docs", &door::spec_of(&[("a.md".to_owned(), text.to_owned())]), &json!({}));
    let page = &tree.get(&OutputPath::new("a.md").unwrap()).expect("the page").content;
    let told = |part: &str| {
        let (_, rest) = page.split_once(part).expect("the clause");
        let own = rest.split("\n#").next().unwrap();
        [own.contains("**Draft.**"), own.contains("**Deprecated.**")]
    };
    let headings = ["# Shed", "## Requirement: A", "## Requirement: B", "### Requirement: C"];
    assert_eq!(headings.map(told), [[true, false], [false; 2], [false; 2], [true, false]], "{page}");
    let headings = ["## Section: Old", "### Requirement: D", "### Requirement: E"];
    assert_eq!(headings.map(told), [[false, true], [false; 2], [false, true]], "{page}");
}

#[test]
fn what_may_be_anything_is_an_ellipsis() {
    let text = "# Shed\n\n## Requirement: A\nIt MUST a.\n\n### Example: B\n\n```http\nGET /a HTTP/1.1\n```\n\n```http\nHTTP/1.1 200 OK\nDate: [..]\n\n\
                1\n...\n3\n```\n\n### Example: C\n\n```console\n$ a\n1 [..]\n$ b\n$ c\n? 2\nno\n$ d\n```\n";
    let tree = door::emit("docs", &door::spec_of(&[("a.md".to_owned(), text.to_owned())]), &json!({}));
    let page = &tree.get(&OutputPath::new("a.md").unwrap()).expect("the page").content;
    for shown in [
        "HTTP/1.1 200 OK\nDate: …\n\n1\n…\n3\n```\n",
        "```console\n$ a\n1 …\n$ b\n```\n\n```console\n$ c\nno\n```\n\nIt ends with exit code 2.\n\n```console\n$ d\n```\n",
    ] {
        assert!(page.contains(shown), "{shown} in {page}");
    }
}

#[test]
fn what_is_read_of_a_list_is_shown_once() {
    let text = "# Sage\n\n## Principle: Tax only\nSage MUST NOT advise on shares.\n\n- **Why:** it has no licence.\n- Shares are *sold* elsewhere.\n\n  In shops.\n\
        - **Owner:** ann\n- And bonds.\n\n### Background\n> **System:** You are Sage.\n\n### Example: A tip\n> **User:** Which shares?\n\n\
        1. **Calls:** `quote` once\n2. **Excludes:** buy\n3. Nothing else counts.\n";
    let tree = door::emit("docs", &door::spec_of(&[("a.md".to_owned(), text.to_owned())]), &json!({}));
    let page = &tree.get(&OutputPath::new("a.md").unwrap()).expect("the page").content;
    for once in [
        "it has no licence.",
        "Shares are *sold* elsewhere.\n\n  In shops.",
        "- And bonds.",
        "`quote` once",
        "Nothing else counts.",
    ] {
        assert_eq!(page.matches(once).count(), 1, "{once}: {page}");
    }
    for never in ["**Owner:**", "**Calls:**", "**Excludes:**", "Background: Background"] {
        assert!(!page.contains(never), "{never}: {page}");
    }
    assert!(page.contains("\n### Background\n"), "{page}");
}

/// The parts of a record stand once: under their own headings, or where labels say them.
#[test]
fn the_parts_of_a_decision_are_shown_once() {
    let record = "# Use pest\n\n## Context\n\nWe parse words.\n\n## Decision\n\nWe take pest.\n";
    let labels = "# Decision: Use pest\n\n- **Context:** We parse words.\n- **Decision:** We take pest.\n";
    for text in [record, labels] {
        let tree = door::emit("docs", &door::spec_of(&[("a.md".to_owned(), text.to_owned())]), &json!({}));
        let page = &tree.get(&OutputPath::new("a.md").unwrap()).expect("the page").content;
        assert_eq!(page.matches("We parse words.").count(), 1, "{page}");
        assert_eq!(page.matches("We take pest.").count(), 1, "{page}");
    }
}

#[test]
fn hostile_text_breaks_no_page() {
    let text = "\
# A | b `c` <d> [e](f.md) \\

A link to [nowhere](missing.md#x), an image ![alt](pic.png) and [a *b* `c]`](other.md).

## Term: Fence

Words.

## Requirement: [x](y) | z

A Fence MUST be `Fence`, [a Fence](https://example.com/Fence) and Fence. <!-- hidden

- item

```
open
";
    let spec = door::spec_of(&[
        ("index.md".to_owned(), text.to_owned()),
        ("glossary.md".to_owned(), text.to_owned()),
    ]);
    let tree = door::emit("docs", &spec, &json!({}));
    check_links("hostile", &tree);
    let named = door::emit("docs", &spec, &json!({"source-url": "https://example.com/spec/"}));
    let page = named.iter().find(|file| file.path.as_str() == "index.spec.md").expect("the page");
    assert!(page.content.contains("(https://example.com/spec/missing.md#x)"), "{}", page.content);
}

#[test]
fn the_corpus_makes_pages_whose_links_hold() {
    let Some(root) = corpus::corpus() else { return };
    let mut pages = 0;
    for family in ["mission", "model-spec", "openspec", "spec-kit", "distribution-spec", "trials"] {
        let spec = door::spec_in(&root.join(family));
        let tree = door::emit("docs", &spec, &json!({}));
        pages += tree.iter().count();
        check_links(family, &tree);
    }
    assert!(pages > 20, "{pages} pages");
}

/// Every relative link of every page names a page of the tree and an anchor on it; no anchor is
/// there twice, and none is swallowed by a block before it.
fn check_links(name: &str, tree: &OutputTree) {
    let pages: BTreeMap<&str, (&str, Document)> = tree
        .iter()
        .map(|file| {
            let source =
                Source::new(SpecPath::new(file.path.as_str()).expect("a path"), file.content.as_str());
            (file.path.as_str(), (file.content.as_str(), parse(&source, &Limits::default()).0))
        })
        .collect();
    let anchors: BTreeMap<&str, BTreeSet<String>> =
        pages.iter().map(|(path, (text, document))| (*path, anchors(name, path, text, document))).collect();
    for (path, (_, document)) in &pages {
        for url in links(document) {
            let (to, anchor) = url.split_once('#').unwrap_or((&url, ""));
            let from = SpecPath::new(path).expect("a path");
            let to = if to.is_empty() { Some(from.clone()) } else { from.join(&decoded(to)) };
            let found = to.as_ref().and_then(|to| anchors.get(to.as_str()));
            let found = found.unwrap_or_else(|| panic!("{name}: {path} links to {url}, which is no page"));
            assert!(
                anchor.is_empty() || found.contains(&decoded(anchor)),
                "{name}: {path} links to {url}, which is no place"
            );
        }
    }
}

fn links(document: &Document) -> Vec<String> {
    let links = document.inlines.iter().filter_map(|inline| match &inline.kind {
        InlineKind::Link { url, auto: false } | InlineKind::Image { url } => Some(url.to_string()),
        _ => None,
    });
    let absolute = |url: &String| url.split_once(':').is_some_and(|(scheme, _)| !scheme.contains('/'));
    links.filter(|url| !absolute(url) && !url.starts_with("//")).collect()
}

fn anchors(name: &str, path: &str, text: &str, document: &Document) -> BTreeSet<String> {
    let blocks = document.blocks.iter().filter(|block| block.kind == BlockKind::Html).map(|block| block.span);
    let inlines = document.inlines.iter().filter(|inline| inline.kind == InlineKind::Html);
    let mut all = BTreeSet::new();
    for span in blocks.chain(inlines.map(|inline| inline.span)) {
        for part in text[span.range()].split("<a id=\"").skip(1) {
            let id = part.split('"').next().unwrap_or_default();
            assert!(all.insert(id.to_owned()), "{name}: {path} has the anchor {id} twice");
        }
    }
    let written = text.lines().filter(|line| line.starts_with("<a id=\"") && line.ends_with("\"></a>"));
    for line in written {
        let id = line.trim_start_matches("<a id=\"").trim_end_matches("\"></a>");
        assert!(all.contains(id), "{name}: {path} swallows the anchor {id}");
    }
    all
}

fn decoded(url: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = url.bytes();
    while let Some(next) = rest.next() {
        match (next, rest.clone().take(2).map(char::from).collect::<String>()) {
            (b'%', hex) if u8::from_str_radix(&hex, 16).is_ok() => {
                bytes.extend(u8::from_str_radix(&hex, 16));
                rest.nth(1);
            }
            _ => bytes.push(next),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn links_by_labels_lead_where_their_definitions_say() {
    let text = "# Requirement: Links\n\nIt must follow the [guide][g], [b] and [the site][Site].\n\n\
                !!! note \"More\"\n    See [the guide][g] and [b][].\n\n- **Why:** see [why][site]\n\n\
                | A | B |\n|---|---|\n| ![c][site] | [d][g] |\n\n\
                [g]: other.md#requirement-o\n[b]: other.md\n[site]: https://example.com/a(b)\n";
    let files = [("a.md", text), ("other.md", "# Requirement: O\n\nIt must run.\n")];
    let spec = door::spec_of(&files.map(|(path, text)| (path.to_owned(), text.to_owned())));
    assert_eq!(spec.files[0].references.len(), 5, "{:?}", spec.files[0].references);
    let page = &door::emit("docs", &spec, &json!({}));
    let page = &page.iter().find(|file| file.path.as_str() == "a.md").unwrap().content;
    assert!(!page.contains("]["), "{page}");
    for link in [
        "[guide](other.md#requirement-o)",
        "[b](other.md)",
        "[the site](<https://example.com/a(b)>)",
        "[the guide](other.md#requirement-o) and [b](other.md)",
        "[why](<https://example.com/a(b)>)",
        "![c](<https://example.com/a(b)>)",
        "[d](other.md#requirement-o)",
    ] {
        assert!(page.contains(link), "{link} in:\n{page}");
    }
}

#[test]
fn what_is_called_is_shown_with_its_types() {
    let text = "# Pace\n\n## Operation: Take\n`take(bucket: string, cost: integer = 1, note?: string) -> boolean`\n\n\
                | Parameter | In | Type | Rule |\n|---|---|---|---|\n| bucket | argument | string | |\n| cost | argument | integer | 1..9 |\n| note? | argument | string | |\n\n\
                | Error | When |\n|---|---|\n| `too_dear` | it costs too much |\n";
    let spec = door::spec_of(&[("pace.md".to_owned(), text.to_owned())]);
    let tree = door::emit("docs", &spec, &serde_json::json!({}));
    let page = tree.iter().find(|file| file.path.as_str() == "pace.md").unwrap();
    for part in [
        "take(bucket: string, cost: integer = 1, note?: string) -> boolean\n",
        "| Name | In | Type | Required | Rules |\n",
        "| `bucket` | argument | string | yes |  |\n",
        "| `cost` | argument | integer | no | 1 to 9; `1` unless given |\n",
        "| `note` | argument | string | no |  |\n",
        "| Error | When |\n",
    ] {
        assert!(page.content.contains(part), "{part} in {}", page.content);
    }
}

#[test]
fn a_body_is_sent_in_its_media_type() {
    let login = "## Type: Login\n\n| Field | Type |\n|---|---|\n| name | string |\n| pin | string |\n";
    for (request, sent) in [
        (
            "`Login`",
            "  -H 'Content-Type: application/json' \\\n  -d '{\n  \"name\": \"name\",\n  \"pin\": \"pin\"\n}'\n```",
        ),
        ("text/csv", "  -H 'Content-Type: text/csv' \\\n  --data-binary '@file'\n```"),
        (
            "`Login` as `application/x-www-form-urlencoded`",
            "  --data-urlencode 'name=name' \\\n  --data-urlencode 'pin=pin'\n```",
        ),
        ("`Login` as `multipart/form-data`", "  -F 'name=name' \\\n  -F 'pin=pin'\n```"),
        ("`bytes` as `multipart/form-data`", "/a' \\\n  -F 'file=@file'\n```"),
    ] {
        let text = format!(
            "# Desk\n\n## Operation: Send\n`POST /a`\n\n- **Request:** {request}\n\
             - **Response 200:** image/png, the receipt\n\n{login}"
        );
        let spec = door::spec_of(&[("desk.md".to_owned(), text)]);
        let tree = door::emit("docs", &spec, &json!({}));
        let page = &tree.get(&OutputPath::new("desk.md").unwrap()).expect("the page").content;
        assert!(page.contains(sent), "{request}: {page}");
        assert!(page.contains("| 200 | bytes as `image/png`, the receipt |"), "{page}");
        assert!(!page.contains("An answer with status"), "no JSON stands for a picture: {page}");
    }
}

#[test]
fn columns_of_the_author_are_shown() {
    let text = "# Plugs\n\n## Type: Plug\n\n| Field | Type | Required | Unit | Meaning |\n|---|---|---|---|---|\n\
                | power | integer | no | W | the *draw* |\n| at | datetime | if metered | | |\n\n\
                ## Type: Kind\n\n| Value | Since |\n|---|---|\n| dry | 1.0 |\n\n\
                ## Operation: List\n`GET /plugs`\n\n| Parameter | In | Type | Since | Default |\n|---|---|---|---|---|\n\
                | limit | query | integer | 2.0 | 20 |\n\n| Error | Status | Retry |\n|---|---|---|\n| `busy` | 503 | after 5 s |\n\n\
                ## Constraint: Parts\n\n| Part | Files | May use | Owner |\n|---|---|---|---|\n| core | `src/**` | | team a |\n\n\
                ## Constraint: Limits\n\n| Measure | Limit | Reason |\n|---|---|---|\n| p95 latency | < 100 ms | people wait |\n";
    let spec = door::spec_of(&[("plugs.md".to_owned(), text.to_owned())]);
    let tree = door::emit("docs", &spec, &json!({}));
    let page = &tree.get(&OutputPath::new("plugs.md").unwrap()).expect("the page").content;
    for part in [
        "| Field | Type | Required | Meaning | Unit |\n",
        "| `power` | integer | no | the *draw* | W |\n",
        "| `at` | datetime | if metered |  |  |\n",
        "| Value | Since |\n| --- | --- |\n| `dry` | 1.0 |\n",
        "| `limit` | query | integer | no | `20` unless given | 2.0 |\n",
        "| Error | Status | Retry |\n| --- | --- | --- |\n| `busy` | 503 | after 5 s |\n",
        "| core | `src/**` | nothing else | any | team a |\n",
        "| always | p95 latency less than 100 ms | people wait |\n",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
}

/// Words of the dialect that pages say otherwise: heads of columns, labels and rules.
const DIALECT: [&str; 13] = [
    "action", "audience", "benefit", "call", "covers", "default", "headline", "length", "needs", "parameter",
    "response", "rule", "title",
];

/// The words of a text that are long enough to be found again, in lower case.
fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|next: char| !next.is_alphanumeric());
    words.filter(|word| word.chars().count() > 3).map(str::to_lowercase).collect()
}

#[test]
fn every_word_of_a_file_is_on_its_page() {
    let folder = crate::project::repository().join("spec");
    let tree = door::emit("docs", &door::spec_in(&folder), &json!({}));
    let mut missing = Vec::new();
    for page in tree.iter() {
        let Ok(text) = std::fs::read_to_string(folder.join(page.path.as_str())) else { continue };
        let (_, text) = text.split_once("\n---\n").filter(|_| text.starts_with("---")).unwrap_or(("", &text));
        let shown = words(&page.content);
        // The words of a link to a clause are that clause's title.
        for line in text.lines().filter(|line| !line.starts_with("<!--") && !line.contains("**Covers:**")) {
            let gone = words(line)
                .into_iter()
                .filter(|word| !shown.contains(word) && !DIALECT.contains(&word.as_str()));
            missing.extend(gone.map(|word| format!("{}: {word} in {line}", page.path)));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn many_columns_of_the_author_are_shown_in_linear_time() {
    let wide = |count: usize| {
        let heads: String = (0..count).map(|at| format!(" c{at} |")).collect();
        let row = format!("| a | date |{}\n", " x |".repeat(count));
        let text =
            format!("# Type: T\n\n| Field | Type |{heads}\n|{}\n{}", "--|".repeat(count + 2), row.repeat(10));
        door::spec_of(&[("wide.md".to_owned(), text)])
    };
    linear::assert_linear("columns of the author", 250, wide, |spec| {
        let tree = door::emit("docs", spec, &json!({}));
        assert!(tree.iter().any(|page| page.content.contains("| c1 |")));
    });
}
