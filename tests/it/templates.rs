//! A project's own templates, and what templates see.

use crate::project::Folder;

const SPEC: &str = "# Bank\n\n## Requirement: Pay\nThe bank must pay. `test_id: pays`\n\n## Requirement: Keep\nThe bank must keep books.\n";

fn project() -> Folder {
    Folder::new([("specc.toml", "name = \"Bank\"\n"), ("spec/bank.md", SPEC)])
}

#[test]
fn a_projects_template_takes_the_place_of_one_of_a_backend() {
    let folder = project();
    folder.specc(&["build"]).ends_with(0);
    let original = folder.read("out/docs/bank.md");
    folder.write("specc/templates/docs/page.hbs", "# {{title}}: {{#each clauses}}{{title}};{{/each}}\n");
    folder.specc(&["build"]).ends_with(0);
    assert_ne!(folder.read("out/docs/bank.md"), original);
    assert!(folder.read("out/docs/bank.md").starts_with("# Bank: "), "{}", folder.read("out/docs/bank.md"));
    assert!(folder.read("out/docs/index.md").contains("## Pages"), "the other templates are the backend's");
}

#[test]
fn a_partial_can_be_replaced_alone() {
    let feature = "# Bank\n\n## Feature: Fast\n**Headline**: Pay at once\n**Benefit**: Money arrives.\n";
    let folder = Folder::new([("specc.toml", "name = \"Bank\"\n"), ("spec/bank.md", feature)]);
    folder.specc(&["build", "-t", "announce"]).ends_with(0);
    assert!(folder.read("out/announce/announcement.md").contains("Money arrives."));
    folder.write("specc/templates/announce/passage.hbs", "\n-> {{paragraph}}\n");
    folder.specc(&["build", "-t", "announce"]).ends_with(0);
    assert!(folder.read("out/announce/announcement.md").contains("-> Money arrives."));
    folder.write("specc/templates/announce/passage.hbs", "\n-> {{paragrpah}}\n");
    let run = folder.specc(&["build", "-t", "announce"]).ends_with(1);
    assert!(
        run.err().contains("specc/templates/announce/passage.hbs:2:6: there is no `paragrpah`"),
        "{}",
        run.err()
    );
    assert!(run.err().contains("did you mean `paragraph`?"), "{}", run.err());
}

#[test]
fn a_faulty_template_keeps_its_own_target_from_being_written_and_no_other() {
    let folder = project();
    folder.write(
        "specc/templates/docs/page.hbs",
        "# {{title}}\n{{#if facts}}\n{{else if titel}}{{/if}}\n{{klauses}}\n",
    );
    let run = folder.specc(&["build"]).ends_with(1);
    assert!(
        run.err().contains(
            "error: target `docs` was not written: specc/templates/docs/page.hbs:3:11: there is no `titel`"
        ),
        "{}",
        run.err()
    );
    assert!(run.err().contains("specc/templates/docs/page.hbs:4:3: there is no `klauses`"), "{}", run.err());
    assert!(!folder.has("out/docs"));
    assert!(folder.has("out/tests/bank.test.mjs"));
}

#[test]
fn a_template_that_cannot_be_used_says_why_and_what_to_do() {
    let folder = project();
    folder.write("specc/templates/docs/pgae.hbs", "x");
    let run = folder.specc(&["build"]).ends_with(1);
    assert!(
        run.err().contains(
            "`specc/templates/docs/pgae.hbs` replaces no template of `docs`; did you mean `page.hbs`?"
        ),
        "{}",
        run.err()
    );
    assert!(folder.has("out/tests/bank.test.mjs"), "others are written");
    std::fs::write(folder.path().join("specc/templates/docs/pgae.hbs"), b"\xff").unwrap();
    let run = folder.specc(&["build"]).ends_with(1);
    assert!(
        run.err().contains("`specc/templates/docs/pgae.hbs` is not UTF-8: byte 0 cannot be read"),
        "{}",
        run.err()
    );
    let folder = project();
    folder.write("specc/templates/dosc/page.hbs", "x");
    let run = folder.specc(&["build"]).ends_with(2);
    assert!(
        run.err().contains("`specc/templates/dosc` replaces templates of no backend; did you mean `docs`?"),
        "{}",
        run.err()
    );
}

#[cfg(unix)]
#[test]
fn a_template_is_not_read_through_a_link() {
    let folder = project();
    folder.write("elsewhere.hbs", "# {{title}}\n");
    std::fs::create_dir_all(folder.path().join("specc/templates/docs")).unwrap();
    std::os::unix::fs::symlink(
        folder.path().join("elsewhere.hbs"),
        folder.path().join("specc/templates/docs/page.hbs"),
    )
    .unwrap();
    let run = folder.specc(&["build"]).ends_with(1);
    assert!(run.err().contains("`specc/templates/docs/page.hbs` is a link"), "{}", run.err());
}

#[test]
fn an_unrelated_folder_of_templates_is_left_alone() {
    let folder = project();
    folder.write("templates/docs/page.hbs", "{{ not ours");
    folder.specc(&["build"]).ends_with(0);
    folder.write("specc.toml", "name = \"Bank\"\ntemplates = \"templates\"\n");
    folder.specc(&["build"]).ends_with(1);
}

#[test]
fn an_ejected_template_changes_nothing_and_is_never_written_over() {
    let folder = project();
    folder.specc(&["build"]).ends_with(0);
    let list = folder.specc(&["eject", "--list"]).ends_with(0).out();
    for template in list.lines() {
        folder.specc(&["eject", template]).ends_with(0);
    }
    assert!(list.lines().count() > 25, "{list}");
    folder.specc(&["build", "--check"]).ends_with(0);
    let text = folder.read("specc/templates/docs/page.hbs");
    folder.write("specc/templates/docs/page.hbs", &format!("{text}mine\n"));
    let run = folder.specc(&["eject", "docs/page"]).ends_with(2);
    assert!(run.err().contains("`specc/templates/docs/page.hbs` is there already"), "{}", run.err());
    assert!(folder.read("specc/templates/docs/page.hbs").ends_with("mine\n"));
    let run = folder.specc(&["eject", "docs/pgae"]).ends_with(2);
    assert!(
        run.err().contains("there is no template `docs/pgae`; did you mean `docs/page`?"),
        "{}",
        run.err()
    );
}

#[test]
fn a_changed_original_is_reported_with_its_change_until_it_is_accepted() {
    let folder = project();
    folder.specc(&["eject", "docs/glossary"]).ends_with(0);
    // As an older version of the tool would have left it.
    let path = "specc/templates/docs/glossary.hbs";
    let ejected = folder.read(path);
    let hash = ejected.lines().next().unwrap().split(' ').nth(5).unwrap().to_owned();
    let old = "0123456789abcdef0123456789abcdef";
    folder.write(path, &ejected.replace(&hash, old));
    let original = folder.read(&format!("specc/templates/.originals/{hash}.hbs"));
    folder
        .write(&format!("specc/templates/.originals/{old}.hbs"), &original.replace("# Glossary", "# Terms"));
    let run = folder.specc(&["build"]).ends_with(0);
    assert!(
        run.err().contains("warning[docs/changed-original]: `specc/templates/docs/glossary.hbs`"),
        "{}",
        run.err()
    );
    assert!(run.err().contains("\n-# Terms\n+# Glossary\n"), "{}", run.err());
    folder.specc(&["eject", "--accept", "docs/glossary"]).ends_with(0);
    assert_eq!(folder.read(path), ejected);
    let run = folder.specc(&["build"]).ends_with(0);
    assert!(!run.err().contains("changed-original"), "{}", run.err());
}

#[test]
fn an_inclusion_that_is_slow_is_a_warning() {
    let folder = project();
    let page = "# {{title}}\n{{#*inline \"own\"}}{{index}}{{/inline}}\n{{#each clauses}}\n{{> own ../this}}\n{{/each}}\n";
    folder.write("specc/templates/docs/page.hbs", page);
    let run = folder.specc(&["build"]).ends_with(0);
    assert!(
        run.err().contains("warning[docs/slow-inclusion]: specc/templates/docs/page.hbs:4:5: `own`"),
        "{}",
        run.err()
    );
}

#[test]
fn what_templates_see_is_shown_in_order_and_the_same_each_time() {
    let folder = project();
    let shown = folder.specc(&["dump", "--stage", "view:docs"]).ends_with(0).out();
    assert_eq!(shown, folder.specc(&["dump", "--stage", "view:docs"]).ends_with(0).out());
    let json: serde_json::Value = serde_json::from_str(&shown).unwrap();
    let names: Vec<&str> =
        json.as_array().unwrap().iter().filter_map(|one| one["template"].as_str()).collect();
    assert_eq!(names, ["docs/page", "docs/index", "docs/traceability"]);
    assert_eq!(json[0]["view"]["title"], "Bank");
    let run = folder.specc(&["dump", "--stage", "view:dosc"]).ends_with(2);
    assert!(run.err().contains("there is no target `dosc`; did you mean `docs`?"), "{}", run.err());
    let run = folder.specc(&["dump", "--stage", "veiw"]).ends_with(2);
    assert!(run.err().contains("view:<TARGET>"), "{}", run.err());
}
