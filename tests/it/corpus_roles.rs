//! How much of each spec of the corpus is data, prose and opaque: `tests/corpus/roles.tsv`, reviewed.
//! `SPECC_BLESS=1` writes it anew.

use std::fs;

use specc::base::{Limits, Source, Span, SpecPath};
use specc::ir::{self, BlockRole, FileIr};
use specc::syntax;

use crate::corpus::corpus;
use crate::project::repository;

/// What a byte is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Between blocks: blank lines, definitions.
    Between,
    /// Front matter, headings, and blocks that are data.
    Claimed,
    /// Words for people, in which statements may stand.
    Prose,
    /// Kept and never looked into.
    Opaque,
}

/// The role of each byte of a file; a clause within a block paints over it.
fn roles(source: &Source) -> Vec<Role> {
    let (document, _) = syntax::parse(source, &Limits::default());
    let (file, _) = ir::lower(source, &document);
    let mut roles = vec![Role::Between; source.text().len()];
    let mut paint = |span: Span, role| roles[span.range()].fill(role);
    document.front_matter.iter().for_each(|front_matter| paint(front_matter.span, Role::Claimed));
    for (span, role) in painted(&file) {
        paint(span, role);
    }
    roles
}

fn painted(file: &FileIr) -> impl Iterator<Item = (Span, Role)> + '_ {
    file.clauses.iter().flat_map(|clause| {
        let head =
            matches!(clause.opening, ir::Opening::Heading { .. }).then_some((clause.head, Role::Claimed));
        let blocks = clause.blocks.iter().map(|block| match block.role {
            BlockRole::Claimed => (block.span, Role::Claimed),
            BlockRole::Prose => (block.span, Role::Prose),
            BlockRole::Opaque => (block.span, Role::Opaque),
        });
        head.into_iter().chain(blocks)
    })
}

#[test]
fn the_bytes_of_each_file_have_the_reviewed_roles() {
    let Some(corpus) = corpus() else { return };
    let mut lines = vec!["path\tclaimed\tprose\topaque\tbetween".to_owned()];
    let files = walkdir::WalkDir::new(&corpus).sort_by_file_name().into_iter().filter_map(Result::ok);
    let specs = files.filter(|file| file.depth() > 1);
    for file in specs.filter(|file| file.path().extension().is_some_and(|extension| extension == "md")) {
        let path = file.path().strip_prefix(&corpus).unwrap().to_str().unwrap().replace('\\', "/");
        let source = Source::new(SpecPath::new(&path).unwrap(), fs::read_to_string(file.path()).unwrap());
        let roles = roles(&source);
        let count = |role| roles.iter().filter(|&&own| own == role).count();
        let [claimed, prose, opaque, between] =
            [Role::Claimed, Role::Prose, Role::Opaque, Role::Between].map(count);
        lines.push(format!("{path}\t{claimed}\t{prose}\t{opaque}\t{between}"));
    }
    let counted = lines.join("\n") + "\n";
    let list = repository().join("tests/corpus/roles.tsv");
    if std::env::var_os("SPECC_BLESS").is_some() {
        fs::write(&list, &counted).unwrap();
    }
    let reviewed = fs::read_to_string(&list).unwrap_or_default();
    let changed: Vec<&str> =
        counted.lines().filter(|line| !reviewed.lines().any(|known| known == *line)).collect();
    assert!(counted == reviewed, "not as reviewed:\n{}", changed.join("\n"));
}
