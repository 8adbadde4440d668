//! What the results of tests say of a spec.

use std::collections::BTreeMap;

use specc::analysis::{Baseline, NameFault, Policy, Require, Reviewed, Verdict, Verdicts, verdicts};
use specc::base::Limits;
use specc::driver::Compilation;
use specc::report::Colour;
use specc::report::verdicts::{VerdictReport, badge, github, html, json, junit, text};
use specc::results::{CaseResult, Outcome};

use crate::project::{Folder, compile_within};

const SPEC: &str = "# Bank\n\n\
    ## Requirement: Limits\n\
    `id: limits`\n\n\
    The bank MUST decline a transfer over the limit. `test_id: declines`\n\n\
    ### Scenario: Over the limit\n\
    `id: over`\n\n\
    - **Given** a limit of {limit}\n\
    - **When** {amount} is sent\n\
    - **Then** it is declined\n\n\
    | limit | amount |\n|---|---|\n| 10 | 11 |\n| 20 | 21 |\n\n\
    ## Requirement: Reasons\n\
    `id: reasons`\n\n\
    The bank SHOULD say why.\n\n\
    ### Scenario: A reason\n\
    `id: said`\n\n\
    - **When** a transfer is declined\n\
    - **Then** the reason is said\n\n\
    ## Requirement: Receipts\n\
    `id: receipts`\n\n\
    The bank MUST send a receipt.\n\n\
    ### Scenario: A transfer\n\
    `id: sent`\n\n\
    - **When** money is sent\n\
    - **Then** a receipt is sent\n\n\
    ## Requirement: Manners\n\
    `id: manners`\n\n\
    The bank MUST NOT shout.\n\n\
    ## Section about rows {#rows}\n\n\
    - **FR-001**: The bank MUST count rows.\n";

fn compiled(files: &[(&str, &str)]) -> Compilation {
    compile_within(&Limits::default(), files.iter().map(|(path, text)| (*path, text.as_bytes())))
}

fn result(name: &str, outcome: Outcome) -> CaseResult {
    let message = (outcome == Outcome::Failed).then(|| "expected <1>, got <2>".to_owned());
    let names = vec!["Bank".to_owned(), name.to_owned()];
    CaseResult { names, file: None, properties: Vec::new(), outcome, message, is_idle: false }
}

fn passed(name: &str) -> CaseResult {
    result(name, Outcome::Passed)
}

fn failed(name: &str) -> CaseResult {
    result(name, Outcome::Failed)
}

fn pending(name: &str) -> CaseResult {
    result(name, Outcome::Pending)
}

fn held(results: &[CaseResult]) -> Verdicts {
    verdicts(&compiled(&[("bank.md", SPEC)]).spec, results, &Reviewed::default())
}

/// The verdict of the item whose words or id begin so.
fn verdict_of(verdicts: &Verdicts, words: &str) -> Verdict {
    let found = verdicts.items().find(|(_, item)| item.text.starts_with(words) || item.id == words);
    found.unwrap_or_else(|| panic!("no item `{words}` in {verdicts:#?}")).1.verdict
}

/// The verdict of a clause: its own, and with the clauses in it.
fn clause_of(verdicts: &Verdicts, id: &str) -> (Option<Verdict>, Option<Verdict>) {
    let clause = verdicts.clauses.iter().find(|clause| clause.id.as_str() == id);
    let clause = clause.unwrap_or_else(|| panic!("no clause `{id}` in {verdicts:#?}"));
    (clause.own, clause.whole)
}

const DECLINE: &str = "The bank MUST decline";
const WHY: &str = "The bank SHOULD say why";
const RECEIPT: &str = "The bank MUST send a receipt";
const SHOUT: &str = "The bank MUST NOT shout";

#[test]
fn each_statement_has_the_verdict_that_its_tests_give() {
    for (results, expected) in [
        (vec![], Verdict::NotRun),
        (vec![passed("[declines] Limits")], Verdict::Passed),
        (vec![pending("[declines] Limits")], Verdict::Pending),
        (vec![failed("[declines] Limits")], Verdict::Failed),
    ] {
        assert_eq!(verdict_of(&held(&results), DECLINE), expected, "{results:?}");
    }
    assert_eq!(verdict_of(&held(&[]), RECEIPT), Verdict::NoTest);
    assert_eq!(verdict_of(&held(&[]), SHOUT), Verdict::NotCheckable);
    assert_eq!(verdict_of(&held(&[passed("[manners] Manners")]), SHOUT), Verdict::Passed);
}

#[test]
fn the_gravest_result_counts() {
    let results = [passed("[declines] a"), failed("[declines] b"), pending("[declines] c")];
    assert_eq!(verdict_of(&held(&results), DECLINE), Verdict::Failed);
    assert_eq!(verdict_of(&held(&[results[0].clone(), results[2].clone()]), DECLINE), Verdict::Pending);
}

#[test]
fn what_one_run_skips_counts_as_another_ends_it() {
    let of = |results: &[CaseResult]| verdict_of(&held(results), DECLINE);
    let skipped = pending("[declines] a");
    assert_eq!(of(&[skipped.clone(), passed("[declines] a")]), Verdict::Passed);
    assert_eq!(of(&[failed("[declines] a"), skipped.clone()]), Verdict::Failed);
    assert_eq!(of(&[skipped.clone(), passed("[declines] another")]), Verdict::Pending);
    assert_eq!(of(&[skipped.clone(), skipped]), Verdict::Pending);
}

#[test]
fn a_statement_without_a_test_of_its_own_has_its_clauses() {
    assert_eq!(verdict_of(&held(&[passed("[reasons] Reasons")]), WHY), Verdict::Passed);
    assert_eq!(verdict_of(&held(&[passed("[limits] Limits")]), DECLINE), Verdict::NotRun);
    let named = "# Bank\n\n## Requirement: Limits\n`test_id: all`\n\nIt MUST a.\n\nIt MUST b. `test_id: b`\n";
    let spec = compiled(&[("bank.md", named)]).spec;
    let verdicts = verdicts(&spec, &[passed("[all] x"), failed("[b] y")], &Reviewed::default());
    assert_eq!(verdict_of(&verdicts, "It MUST a"), Verdict::Passed);
    assert_eq!(verdict_of(&verdicts, "It MUST b"), Verdict::Failed);
}

#[test]
fn a_test_may_name_the_statement_itself() {
    assert_eq!(verdict_of(&held(&[failed("[FR-001] rows")]), "FR-001"), Verdict::Failed);
}

#[test]
fn scenarios_check_the_clause_around_them() {
    let case = held(&[]).items().find(|(clause, _)| clause.id.as_str() == "sent").unwrap().1.id.clone();
    assert_eq!(verdict_of(&held(&[passed(&format!("[{case}] A transfer"))]), RECEIPT), Verdict::Passed);
    assert_eq!(verdict_of(&held(&[failed(&format!("[{case}] A transfer"))]), RECEIPT), Verdict::Failed);
    let both = [passed(&format!("[{case}] A transfer")), pending("[receipts] Receipts")];
    assert_eq!(verdict_of(&held(&both), RECEIPT), Verdict::Pending);
}

#[test]
fn one_test_may_run_all_rows() {
    let rows = SPEC.replace("`id: over`", "`id: over`\n`test_id: all_rows`");
    let spec = compiled(&[("bank.md", &rows)]).spec;
    let of = |results: &[CaseResult]| {
        let verdicts = verdicts(&spec, results, &Reviewed::default());
        let cases = verdicts.items().filter(|(clause, _)| clause.id.as_str() == "over");
        cases.map(|(_, item)| item.verdict).collect::<Vec<_>>()
    };
    assert_eq!(of(&[passed("[all_rows] x")]), [Verdict::Passed, Verdict::Passed]);
    assert_eq!(of(&[]), [Verdict::NotRun, Verdict::NotRun]);
    let first = held(&[]).items().find(|(clause, _)| clause.id.as_str() == "over").unwrap().1.id.clone();
    assert_eq!(
        of(&[passed("[all_rows] x"), failed(&format!("[{first}] x"))]),
        [Verdict::Failed, Verdict::Passed]
    );
}

#[test]
fn results_without_an_id_are_counted() {
    let verdicts = held(&[passed("something"), passed("[declines] Limits"), failed("else")]);
    assert_eq!(verdicts.unbound, [0, 2]);
}

#[test]
fn an_id_that_the_spec_lacks_is_named() {
    let verdicts =
        held(&[passed("[declimes] Limits"), passed("[not an id] x"), passed("[entirely-other] x")]);
    let unknown = |near: Option<&str>| NameFault::Unknown { near: near.map(str::to_owned) };
    let expected = [("declimes", Some("declines")), ("entirely-other", None)];
    assert_eq!(verdicts.unknown, expected.map(|(id, near)| (id.to_owned(), unknown(near))));
}

#[test]
fn a_failing_child_shows_on_its_parents() {
    let case = held(&[]).items().find(|(clause, _)| clause.id.as_str() == "over").unwrap().1.id.clone();
    let results = [passed("[declines] x"), failed(&format!("[{case}] x"))];
    let verdicts = held(&results);
    assert_eq!(clause_of(&verdicts, "limits"), (Some(Verdict::Passed), Some(Verdict::Failed)));
    assert_eq!(clause_of(&verdicts, "bank/bank"), (None, Some(Verdict::Failed)));
    assert_eq!(clause_of(&verdicts, "over").0, Some(Verdict::Failed));
}

#[test]
fn what_is_not_in_force_has_no_verdict() {
    for id in ["manners", "sent"] {
        let removed = SPEC.replace(&format!("`id: {id}`"), &format!("`id: {id}`\n`status: removed`"));
        let spec = compiled(&[("bank.md", &removed)]).spec;
        assert_eq!(clause_of(&verdicts(&spec, &[], &Reviewed::default()), id).0, None, "{id}");
    }
    let change = "## ADDED Requirements\n\n### Requirement: New\n\nThe bank MUST be new.\n";
    let files = [("specs/bank/spec.md", SPEC), ("changes/new/specs/bank/spec.md", change)];
    let verdicts = verdicts(&compiled(&files).spec, &[], &Reviewed::default());
    assert!(!verdicts.items().any(|(_, item)| item.text.contains("be new")), "{verdicts:#?}");
    assert!(verdicts.items().any(|(_, item)| item.text.contains("shout")), "{verdicts:#?}");
}

#[test]
fn what_does_not_hold_yet_is_pending() {
    let text = |facts: &str| {
        format!(
            "---\nversion: 1.9\n---\n\n# Bank\n\n## Requirement: Limits\n`test_id: limits`{facts}\n\nIt MUST decline.\n\n\
             ### Scenario: Over\n\n- **When** much is sent\n- **Then** it is declined\n"
        )
    };
    let policy = Policy { require: Some(Require::All), baseline: None };
    let held = |facts: &str, results: &[CaseResult]| {
        let compilation = compiled(&[("bank.md", &text(facts))]);
        let verdicts = verdicts(&compilation.spec, results, &Reviewed::default());
        let refused = verdicts.items().filter(|(_, item)| policy.refuses(item)).count();
        let badge = reported_of(&text(facts), results, badge);
        (verdict_of(&verdicts, "It MUST decline"), refused, badge.contains(" of 0 kept"))
    };
    for facts in [" `status: planned`", " `since: 1.10`"] {
        assert_eq!(held(facts, &[]), (Verdict::Pending, 0, true), "{facts}");
        assert_eq!(held(facts, &[failed("limits")]), (Verdict::Pending, 0, true), "{facts}");
        assert_eq!(held(facts, &[passed("limits")]), (Verdict::Passed, 0, true), "{facts}");
    }
    for facts in ["", " `since: 1.9`"] {
        assert_eq!(held(facts, &[failed("limits")]), (Verdict::Failed, 2, false), "{facts}");
    }
}

#[test]
fn a_passed_test_of_a_changed_clause_is_stale() {
    let reviewed = Reviewed::all_of(&compiled(&[("bank.md", SPEC)]).spec);
    assert_eq!(Reviewed::parse(&reviewed.to_text()), Ok(reviewed.clone()));
    let changed = SPEC.replace("decline a transfer", "refuse a transfer");
    let of = |text: &str, results: &[CaseResult]| {
        verdict_of(&verdicts(&compiled(&[("bank.md", text)]).spec, results, &reviewed), "The bank MUST")
    };
    assert_eq!(of(SPEC, &[passed("[declines] x")]), Verdict::Passed);
    assert_eq!(of(&changed, &[passed("[declines] x")]), Verdict::Stale);
    assert_eq!(of(&changed, &[failed("[declines] x")]), Verdict::Failed);
    assert_eq!(of(&changed.replace("id: limits", "id: other"), &[passed("[declines] x")]), Verdict::Passed);
}

#[test]
fn a_review_makes_a_changed_clause_right() {
    let folder = Folder::new([("spec/bank.md", SPEC)]);
    folder.specc(&["review", "--all"]).ends_with(0);
    let lock = folder.read("spec.lock");
    assert!(lock.lines().any(|line| line.ends_with(" limits")), "{lock}");
    assert_eq!(folder.specc(&["review"]).ends_with(0).out(), "");
    folder.write("spec/bank.md", &SPEC.replace("decline a transfer", "refuse a transfer"));
    let run = folder.specc(&["review"]).ends_with(0);
    assert_eq!(run.out(), "spec/bank.md:3: limits has changed since it was reviewed\n");
    let run = folder.specc(&["review", "limit"]).ends_with(2);
    assert!(run.err().contains("did you mean `limits`"), "{}", run.err());
    folder.specc(&["review", "limits"]).ends_with(0);
    assert_eq!(folder.specc(&["review"]).ends_with(0).out(), "");
    assert_ne!(folder.read("spec.lock"), lock);
    folder.write("spec.lock", "<<<<<<< ours\n");
    let run = folder.specc(&["review"]).ends_with(2);
    assert!(run.err().contains("spec.lock") && run.err().contains("line 1"), "{}", run.err());
}

fn refused(results: &[CaseResult], policy: &Policy) -> Vec<String> {
    let verdicts = held(results);
    let refused = verdicts.items().filter(|(_, item)| policy.refuses(item));
    refused.map(|(_, item)| item.text.clone()).collect()
}

#[test]
fn required_statements_have_to_pass() {
    let results = [passed("[declines] x")];
    assert_eq!(refused(&results, &Policy::default()), Vec::<String>::new());
    let must = Policy { require: Some(Require::Must), baseline: None };
    assert_eq!(refused(&results, &must), ["The bank MUST send a receipt."]);
    let should = Policy { require: Some(Require::Should), baseline: None };
    assert_eq!(refused(&results, &should), ["The bank SHOULD say why.", "The bank MUST send a receipt."]);
    assert_eq!(refused(&[failed("[reasons] x")], &Policy::default()), ["The bank SHOULD say why."]);
}

#[test]
fn all_means_all() {
    let all = Policy { require: Some(Require::All), baseline: None };
    let refused = refused(&[passed("[declines] x"), passed("[reasons] x")], &all);
    assert!(refused.iter().any(|text| text.contains("shout")), "{refused:?}");
    assert!(!refused.iter().any(|text| text.contains("decline a transfer")), "{refused:?}");
}

#[test]
fn with_a_baseline_only_regressions_count() {
    let should = Policy { require: Some(Require::Should), baseline: None };
    let known = Baseline::of(&held(&[failed("[declines] x"), pending("[reasons] x")]), &should);
    let policy = |require| Policy { require, baseline: Some(known.clone()) };
    assert_eq!(
        refused(&[failed("[declines] x"), pending("[reasons] x")], &policy(Some(Require::Should))),
        Vec::<String>::new()
    );
    assert_eq!(
        refused(&[failed("[declines] x"), failed("[reasons] x")], &policy(None)),
        ["The bank SHOULD say why."]
    );
    assert_eq!(
        refused(&[passed("[declines] x"), failed("[manners] x")], &policy(None)),
        ["The bank MUST NOT shout."]
    );
}

#[test]
fn a_baseline_has_a_sorted_line_for_each_statement() {
    let verdicts = held(&[passed("[declines] x"), failed("[reasons] x")]);
    let must = Policy { require: Some(Require::Must), baseline: None };
    let baseline = Baseline::of(&verdicts, &must);
    let text = baseline.to_text();
    let words: Vec<&str> = text.lines().map(|line| line.split('~').next().unwrap_or(line)).collect();
    assert_eq!(words, ["failed: reasons", "no test: receipts"], "{text}");
    assert_eq!(Baseline::parse(&text), Ok(baseline));
    assert_eq!(Baseline::parse("failed: a\n<<<<<<< ours\n").unwrap_err().line, 2);
}

/// What `make` reports of these results.
fn reported(results: &[CaseResult], make: impl Fn(&VerdictReport<'_>) -> String) -> String {
    reported_of(SPEC, results, make)
}

fn reported_of(spec: &str, results: &[CaseResult], make: impl Fn(&VerdictReport<'_>) -> String) -> String {
    let compilation = compiled(&[("bank.md", spec)]);
    let verdicts = verdicts(&compilation.spec, results, &Reviewed::default());
    let policy = Policy { require: Some(Require::Must), baseline: None };
    let sources = &compilation.sources;
    make(&VerdictReport { verdicts: &verdicts, results, sources, policy: &policy, prefix: "spec/" })
}

fn some_results() -> [CaseResult; 4] {
    [failed("[declines] Limits"), passed("[reasons] Reasons"), pending("[receipts] Receipts"), passed("else")]
}

#[test]
fn the_text_names_what_failed_and_counts_the_rest() {
    insta::assert_snapshot!(reported(&some_results(), |report| text(report, false, Colour::Off)));
    let all = reported(&some_results(), |report| text(report, true, Colour::Off));
    assert!(all.contains("passed: Requirement: Reasons"), "{all}");
}

#[test]
fn the_json_holds_everything() {
    let text = reported(&some_results(), json);
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let clauses: Vec<&str> =
        json["clauses"].as_array().unwrap().iter().map(|clause| clause["id"].as_str().unwrap()).collect();
    assert_eq!(clauses.len(), held(&[]).clauses.len(), "{text}");
    insta::assert_snapshot!(text);
}

#[test]
fn the_junit_report_is_one_that_is_read_again() {
    let text = reported(&some_results(), junit);
    let cases = specc::results::read("verdicts.xml", text.as_bytes()).unwrap().cases;
    let verdicts = held(&some_results());
    assert_eq!(cases.len(), verdicts.items().count(), "{text}");
    let mut outcomes: BTreeMap<Outcome, usize> = BTreeMap::new();
    for case in &cases {
        *outcomes.entry(case.outcome).or_default() += 1;
    }
    let passed = verdicts.items().filter(|(_, item)| item.verdict == Verdict::Passed).count();
    assert_eq!(outcomes[&Outcome::Passed], passed, "{text}");
    // What failed, and what is required and waits for somebody.
    assert_eq!(outcomes[&Outcome::Failed], 2, "{text}");
    assert!(text.contains("expected &lt;1&gt;, got &lt;2&gt;"), "{text}");
}

#[test]
fn github_is_told_at_the_statements_lines() {
    let text = reported(&some_results(), github);
    let line = SPEC.lines().position(|line| line.contains("MUST decline")).unwrap() + 1;
    assert!(
        text.contains(&format!("::error file=spec/bank.md,line={line},title=failed%3A limits::")),
        "{text}"
    );
    assert_eq!(text.lines().count(), 2, "{text}");
}

#[test]
fn the_page_shows_each_statement_with_its_verdict() {
    let results = [passed("[over/10-11] x"), failed("[over/20-21] <y> & z")];
    let page = reported(&results, html);
    assert!(page.starts_with("<!doctype html>\n") && page.ends_with("</html>\n"), "{page}");
    assert!(page.contains("[over/20-21] &lt;y&gt; &amp; z") && !page.contains("<y>"), "{page}");
    assert!(page.contains("<pre>expected &lt;1&gt;, got &lt;2&gt;</pre>"), "{page}");
    assert!(
        page.contains("<td>The bank MUST send a receipt.</td><td><b class=\"fair\">no test</b></td>"),
        "{page}"
    );
    let clauses = ["limits", "over", "reasons", "said", "receipts", "sent", "manners"];
    assert!(clauses.iter().all(|id| page.contains(&format!("<tr id=\"{id}\">"))), "{page}");
    for tag in ["table", "tbody", "tr", "td", "th", "b", "pre", "small", "code"] {
        let opened = page.matches(&format!("<{tag}>")).count() + page.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "{tag}");
    }
}

#[test]
fn the_badge_counts_what_must_hold() {
    let badge = reported(&[passed("[declines] x")], badge);
    assert!(badge.contains("<title>spec: 1 of 4 kept</title>"), "{badge}");
    assert!(badge.starts_with("<svg ") && badge.ends_with("</svg>\n"), "{badge}");
    let red = "#b42318";
    assert!(!badge.contains(red), "{badge}");
    for failure in [failed("[declines] x"), failed("[said] a case of another clause")] {
        let badge = reported(&[passed("[receipts] x"), failure], self::badge);
        assert!(badge.contains(red), "{badge}");
    }
}

#[test]
fn reports_that_check_nothing_are_refused() {
    let folder = Folder::new([("spec/bank.md", SPEC)]);
    for (report, words) in [
        ("<testsuites/>", "there is no result in the reports"),
        ("<testsuite><testcase name=\"else\"/></testsuite>", "no result names a clause"),
    ] {
        folder.write("report.xml", report);
        let run = folder.specc(&["test", "--results", "report.xml"]).ends_with(1);
        assert!(run.err().contains(words), "{}", run.err());
    }
}

#[test]
fn the_command_holds_reports_against_the_spec() {
    let folder = Folder::new([("spec/bank.md", SPEC)]);
    let report = |body: &str| format!("<testsuites><testsuite name=\"s\">{body}</testsuite></testsuites>");
    folder.write("good.xml", &report("<testcase name=\"[declines] Limits\"/>"));
    folder.write("bad.xml", &report("<testcase name=\"[declines] Limits\"><failure>no</failure></testcase>"));
    folder.specc(&["test", "--results", "good.xml"]).ends_with(0);
    folder.specc(&["test", "spec", "--results", "good.xml", "good.xml"]).ends_with(0);
    let run = folder.specc(&["test", "--results", "good.xml", "bad.xml"]).ends_with(1);
    assert!(run.out().contains("failed: Requirement: Limits"), "{}", run.out());
    assert!(run.out().contains("spec/bank.md:6"), "{}", run.out());
    folder.specc(&["test", "--results", "good.xml", "--require", "must"]).ends_with(1);
    let known = ["test", "--results", "bad.xml", "--require", "must", "--baseline", "known.txt"];
    folder.specc(&known).ends_with(2);
    folder.specc(&[&known[..], &["--write-baseline"]].concat()).ends_with(0);
    folder.specc(&known).ends_with(0);
    folder.write("broken.xml", "<testsuites>");
    let run = folder.specc(&["test", "--results", "broken.xml"]).ends_with(2);
    assert!(run.err().contains("broken.xml"), "{}", run.err());
}
