//! A build with nothing to do, and what tells it from one that has something.

use std::collections::BTreeSet;
use std::path::Path;

use proptest::prelude::*;
use specc::driver::{
    LastBuild, Project, ProjectRequest, TargetConfig, WriteMode, build, note_build, prepare,
};

use crate::project::Folder;

const SPEC: &str = "# Bank\n\n## Requirement: Limits\n\nThe bank MUST decline a transfer over the limit.\n";
/// A word that the check finds vague, which is a warning.
const VAGUE: &str = "# Bank\n\n## Requirement: Limits\n\nThe bank MUST answer in an appropriate time.\n";
const SETTINGS: &str = "name = \"Bank\"\n\n[targets.list]\nbackend = \"./list\"\n";
const DEFINITION: &str = "name = \"list\"\nsummary = \"A list\"\ncontract = 1\n\n[[files]]\ntemplate = \"list.hbs\"\npath = \"list.txt\"\n";
const SUITE: &str = "out/tests/bank.test.mjs";
const CACHE: &str = "out/.specc-cache/last-build";

/// A project with the built-in targets, and one that is a folder of templates.
fn project() -> Folder {
    Folder::new([
        ("spec/bank.md", SPEC),
        ("specc.toml", SETTINGS),
        ("list/backend.toml", DEFINITION),
        ("specc/templates/docs/index.hbs", "Ours\n"),
        ("list/list.hbs", "{{#each files}}{{title}}\n{{/each}}"),
    ])
}

fn open(folder: &Path) -> (Project, Vec<TargetConfig>) {
    let project = Project::open(&ProjectRequest { here: folder, spec: None, out: None }).unwrap();
    let targets = prepare(project.config.targets.clone()).0;
    (project, targets)
}

/// Builds without a process, so that what it leaves is this process's own.
fn build_here(folder: &Folder) {
    let (project, targets) = open(folder.path());
    let compilation = project.compile(&|_| ()).unwrap();
    let made = build(&compilation.spec, &targets, folder.path(), WriteMode::Write).targets;
    note_build(&project, &targets, &compilation, &made);
}

/// The targets that need not be made again; `None` when the spec must be read anew.
fn up_to_date(folder: &Folder) -> Option<BTreeSet<String>> {
    let (project, targets) = open(folder.path());
    let last = LastBuild::of(&project, &targets)?;
    Some(last.targets.into_iter().map(|target| target.name).collect())
}

fn names(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

const ALL: [&str; 5] = ["announce", "docs", "list", "tests", "tutorial"];

/// All targets but one.
fn without(target: &str) -> BTreeSet<String> {
    let mut names = names(&ALL);
    assert!(names.remove(target), "{target}");
    names
}

#[test]
fn a_build_with_nothing_to_do_is_known_by_what_it_would_read() {
    let folder = project();
    assert_eq!(up_to_date(&folder), None);
    build_here(&folder);
    for _ in 0..2 {
        assert_eq!(up_to_date(&folder), Some(names(&ALL)));
    }
}

#[test]
fn whatever_the_spec_is_read_with_makes_it_new() {
    let settings = |text: &str| format!("{SETTINGS}{text}");
    let changes: [(&str, &str, String); 5] = [
        ("a changed file", "spec/bank.md", SPEC.replace("decline", "refuse!")),
        ("a new file", "spec/new.md", "# New\n".to_owned()),
        ("a severity", "specc.toml", settings("[severity]\nvague-word = \"off\"\n")),
        ("a limit", "specc.toml", settings("[limits]\nnesting = 65\n")),
        ("the project's name", "specc.toml", SETTINGS.replace("Bank", "Tank")),
    ];
    for (what, path, text) in changes {
        let folder = project();
        build_here(&folder);
        folder.write(path, &text);
        assert_eq!(up_to_date(&folder), None, "{what}");
    }
}

#[test]
fn whatever_a_target_is_made_with_makes_it_new() {
    let changes = [
        ("an option", "tests", "specc.toml", format!("{SETTINGS}[targets.tests]\nframework = \"pytest\"\n")),
        ("a template of the project", "docs", "specc/templates/docs/index.hbs", "Mine\n".to_owned()),
        ("a template of a folder", "list", "list/list.hbs", "Mine\n".to_owned()),
        ("a definition of a folder", "list", "list/backend.toml", DEFINITION.replace("list.txt", "mine.txt")),
    ];
    for (what, target, path, text) in changes {
        let folder = project();
        build_here(&folder);
        folder.write(path, &text);
        assert_eq!(up_to_date(&folder), Some(without(target)), "{what}");
        build_here(&folder);
        assert_eq!(up_to_date(&folder), Some(names(&ALL)), "{what}");
    }
}

/// Something that happens to a folder, in words and in deed.
type Change<'c> = (&'c str, &'c dyn Fn(&Folder));

#[test]
fn whatever_happens_to_an_output_makes_its_target_new() {
    let size_of = |folder: &Folder| folder.read(SUITE).len();
    let remove = |folder: &Folder, path: &str| std::fs::remove_file(folder.path().join(path)).unwrap();
    let changes: [Change; 5] = [
        ("another content", &|folder| folder.write(SUITE, "mine\n")),
        ("another content of the same size", &|folder| folder.write(SUITE, &"x".repeat(size_of(folder)))),
        ("no file", &|folder| remove(folder, SUITE)),
        ("no record", &|folder| remove(folder, "out/tests/.specc/manifest")),
        ("a build that was broken off", &|folder| folder.write("out/tests/.specc/journal", "step")),
    ];
    for (what, change) in changes {
        for looks in 0..2 {
            let folder = project();
            build_here(&folder);
            for _ in 0..looks {
                up_to_date(&folder);
            }
            change(&folder);
            assert_eq!(up_to_date(&folder), Some(without("tests")), "{what} after {looks} looks");
        }
    }
}

#[test]
fn an_edited_scaffold_and_findings_are_reported_as_before() {
    let folder = project();
    folder.write("spec/bank.md", VAGUE);
    folder.specc(&["build"]).ends_with(0);
    let suite = folder.read(SUITE);
    folder.write(SUITE, &suite.replace("import", "// mine\nimport"));
    let first = folder.specc(&["build"]).ends_with(0);
    let second = folder.specc(&["build"]).ends_with(0);
    assert!(first.err().contains("vague-word") && first.err().contains("tests: 1 edited"), "{}", first.err());
    assert_eq!(first.err(), second.err());
    let denied = folder.specc(&["build", "--deny", "warnings"]).ends_with(1);
    assert!(denied.err().contains("nothing was written"), "{}", denied.err());
}

#[test]
fn one_target_built_alone_leaves_what_is_known_of_the_others() {
    let folder = project();
    build_here(&folder);
    let (project, mut targets) = open(folder.path());
    targets.retain(|target| target.name == "docs");
    let compilation = project.compile(&|_| ()).unwrap();
    let made = build(&compilation.spec, &targets, folder.path(), WriteMode::Write).targets;
    note_build(&project, &targets, &compilation, &made);
    assert_eq!(up_to_date(&folder), Some(names(&ALL)));
}

#[test]
fn a_refused_spec_leaves_nothing_to_rest_on() {
    let folder = project();
    folder.write("spec/bank.md", &format!("{SPEC}\nSee [x](#nowhere).\n"));
    folder.specc(&["build", "--keep-going"]).ends_with(1);
    assert!(!folder.has(CACHE));
}

#[cfg(unix)]
#[test]
fn a_program_is_asked_each_time() {
    let counting =
        crate::programs::program(&format!("echo run >> runs\n{}", crate::programs::making(&["made.txt"])));
    let folder = crate::programs::project(&counting, "");
    for runs in 1..=3 {
        let run = folder.specc(&["build"]).ends_with(0);
        assert_eq!(folder.read("runs").lines().count(), runs);
        assert!(run.err().contains("docs: "), "{}", run.err());
    }
}

#[test]
fn a_damaged_cache_is_made_anew() {
    let folder = project();
    folder.specc(&["build"]).ends_with(0);
    folder.specc(&["build"]).ends_with(0);
    let cache = folder.path().join(CACHE);
    let whole = std::fs::read(&cache).unwrap();
    let step = whole.len() / 12;
    let mut damaged: Vec<Vec<u8>> = (0..12)
        .map(|at| {
            let mut bytes = whole.clone();
            bytes[at * step] ^= 1;
            bytes
        })
        .collect();
    damaged.extend([Vec::new(), whole[..whole.len() / 2].to_vec(), b"\n{}".to_vec(), vec![0xff; 100]]);
    for bytes in damaged {
        std::fs::write(&cache, &bytes).unwrap();
        folder.write("out/docs/bank.md", "damaged\n");
        folder.specc(&["build"]).ends_with(0);
        assert_ne!(folder.read("out/docs/bank.md"), "damaged\n");
        folder.specc(&["build", "--check"]).ends_with(0);
        assert_ne!(std::fs::read(&cache).unwrap(), bytes);
    }
}

#[test]
fn the_cache_can_be_deleted_and_git_does_not_see_it() {
    let folder = project();
    folder.specc(&["build"]).ends_with(0);
    assert_eq!(folder.read("out/.specc-cache/.gitignore"), "*\n");
    std::fs::remove_dir_all(folder.path().join("out/.specc-cache")).unwrap();
    folder.specc(&["build"]).ends_with(0);
    assert!(folder.has(CACHE));
    folder.specc(&["build", "--dry-run", "--out", "elsewhere"]).ends_with(0);
    assert!(!folder.has("elsewhere"));
}

#[cfg(unix)]
#[test]
fn the_cache_is_not_written_through_a_link() {
    let folder = project();
    std::fs::create_dir_all(folder.path().join("out")).unwrap();
    std::fs::create_dir_all(folder.path().join("elsewhere")).unwrap();
    let link = folder.path().join("out/.specc-cache");
    std::os::unix::fs::symlink("../elsewhere", link).unwrap();
    folder.specc(&["build"]).ends_with(0);
    assert_eq!(std::fs::read_dir(folder.path().join("elsewhere")).unwrap().count(), 0);
}

#[test]
fn what_is_committed_is_not_held_to_the_cache() {
    let folder = project();
    build_here(&folder);
    folder.write("out/docs/bank.md", "changed\n");
    folder.specc(&["build", "--check"]).ends_with(1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// After whatever was done in between, a build leaves what one leaves that believes nothing.
    #[test]
    fn a_build_that_remembers_makes_what_one_that_does_not_makes(steps in prop::collection::vec(0_usize..8, 1..6)) {
        let folder = project();
        folder.specc(&["build"]).ends_with(0);
        for (at, step) in steps.into_iter().enumerate() {
            match step {
                0 => folder.write("spec/bank.md", SPEC),
                1 => folder.write("spec/bank.md", VAGUE),
                2 => folder.write("spec/new.md", &format!("# New {}\n", at % 2)),
                3 => drop(std::fs::remove_file(folder.path().join("spec/new.md"))),
                4 => folder.write("out/docs/bank.md", "by hand\n"),
                5 => drop(std::fs::remove_file(folder.path().join("out/docs/index.md"))),
                6 => folder.write("list/list.hbs", &format!("{}\n", at % 2)),
                _ => {}
            }
            folder.specc(&["build"]).ends_with(0);
            folder.specc(&["build", "--check"]).ends_with(0);
        }
    }
}
