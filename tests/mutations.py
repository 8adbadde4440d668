"""Breaks features on purpose, one at a time, and holds that the promise of each turns red.

Run it as `python3 tests/mutations.py [WORDS]` in the project's folder, after `cargo build`; with WORDS, only the mutations
whose test has them in its name. It works in a copy below target/, and takes a minute or two for each.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple


class Mutation(NamedTuple):
    """A change of a file, and the test whose promise it breaks."""

    file: str
    old: str
    new: str
    test: str


MUTATIONS = [
    Mutation(
        "src/driver/asking/verdict.rs",
        "(held, _) if held >= runs.pass",
        "(held, _) if held > runs.pass",
        "asking::as_many_runs_pass_as_the_example_wants",
    ),
    Mutation(
        "src/driver/model/endpoint.rs",
        "429 | 500 | 502 | 503 | 504",
        "500 | 502 | 504",
        "asking::an_overloaded_endpoint_is_asked_again",
    ),
    Mutation(
        "src/driver/model/endpoint.rs",
        'text.replace(key, "…")',
        "text.to_owned()",
        "asking::no_message_holds_the_key",
    ),
    Mutation(
        "src/driver/suites/mod.rs",
        'around.allow_run.then(|| "1".to_owned())',
        'Some("1".to_owned())',
        "suites::only_who_allows_it_runs_the_examples_of_a_spec",
    ),
    Mutation(
        "src/driver/suites/mod.rs",
        "!status.success() && !has_failed",
        "!status.success() && !has_failed && false",
        "suites::what_proves_nothing_is_no_result",
    ),
    Mutation(
        "src/analysis/verdicts/fold.rs",
        "Outcome::Pending => Verdict::Pending,",
        "Outcome::Pending => Verdict::Passed,",
        "verdicts::each_statement_has_the_verdict_that_its_tests_give",
    ),
    Mutation(
        "src/analysis/verdicts/fold.rs",
        "item.verdict = Verdict::Stale",
        "item.verdict = Verdict::Passed",
        "verdicts::a_passed_test_of_a_changed_clause_is_stale",
    ),
    Mutation(
        "src/analysis/verdicts/fold.rs",
        "parent.whole = parent.whole.max(whole);",
        "parent.whole = parent.whole.min(whole);",
        "verdicts::a_failing_child_shows_on_its_parents",
    ),
    Mutation(
        "src/analysis/verdicts/policy.rs",
        "baseline.is_regression(item)",
        "!baseline.is_regression(item)",
        "verdicts::with_a_baseline_only_regressions_count",
    ),
    Mutation(
        "src/analysis/trace/own_results.rs",
        "if is_idle && case.outcome == Outcome::Passed",
        "if false && is_idle && case.outcome == Outcome::Passed",
        "trace::what_checks_nothing_is_no_check",
    ),
    Mutation(
        "src/bindings/mark.rs",
        "!next.is_whitespace() && !next.is_control()",
        "!next.is_control()",
        "bindings::prose_is_no_mark",
    ),
    Mutation(
        "src/results/junit/parse.rs",
        "Event::DocType(_) => return Err(Fault::at(at, FaultKind::DocumentType)),",
        "Event::DocType(_) => {}",
        "results::hostile::entities_are_never_expanded",
    ),
    Mutation(
        "src/driver/trust.rs",
        "Some(hash) if *hash == program.hash => TrustState::Trusted,",
        "Some(hash) if !hash.is_empty() => TrustState::Trusted,",
        "programs::trust::changed_bytes_need_trust_again",
    ),
    Mutation(
        "src/driver/write/plan.rs",
        "(Some(_), Some(entry)) if entry.ownership == Ownership::Generated => FileChange::Update,",
        "(Some(_), _) => FileChange::Update,",
        "writing::a_persons_file_in_the_way_is_never_overwritten",
    ),
    Mutation(
        "src/driver/write/target_files.rs",
        "let metadata = match fs::symlink_metadata(&folder)",
        "let metadata = match fs::metadata(&folder)",
        "writing::nothing_is_written_through_a_link",
    ),
    Mutation(
        "src/driver/init.rs",
        "fs::symlink_metadata(path).is_ok()",
        "fs::symlink_metadata(path).is_ok() && false",
        "commands::init_overwrites_nothing",
    ),
    Mutation(
        "src/cli/check.rs",
        "spec.count(Severity::Warning) > 0;",
        "spec.count(Severity::Warning) > 9;",
        "commands::denied_warnings_end_with_1_and_notes_with_0",
    ),
    Mutation(
        "src/backend/announce/limits.rs",
        "self.length(text) <= self.limit()",
        "self.length(text) < self.limit()",
        "backend::announce::limits::tests::each_channel_takes_its_limit_and_not_one_more",
    ),
    Mutation(
        "src/backend/output_tree.rs",
        'content.replace("\\r\\n", "\\n").replace(\'\\r\', "\\n")',
        'content.replace("\\r\\n", "\\n")',
        "backend::output_tree::tests::contents_end_in_one_newline_and_have_no_carriage_return",
    ),
    Mutation(
        "src/base/suggest.rs",
        "filter(|&(distance, _)| distance <= most)",
        "filter(|&(distance, _)| distance <= most + 2)",
        "base::suggest::tests::a_swapped_letter_is_near_and_another_word_is_not",
    ),
    Mutation(
        "src/ir/clause/example/judge/folded.rs",
        "'“' | '”'",
        "'“'",
        "ir::clause::example::judge::folded::tests::case_quotes_marks_and_white_space_do_not_matter",
    ),
    Mutation(
        "src/ir/clause/example/judge/mod.rs",
        "times.map_or(count > 0, |times| times == count)",
        "times.map_or(count > 0, |times| times <= count)",
        "ir::clause::example::judge::tests::calls_count_since_the_user_spoke",
    ),
    Mutation(
        "src/ir/pattern/spelling.rs",
        'PieceKind::Dot => r"[^\\n]".to_owned(),',
        'PieceKind::Dot => ".".to_owned(),',
        "frameworks::patterns::patterns_mean_the_same_in_javascript",
    ),
    Mutation(
        "templates/tests/javascript-talks.hbs",
        "const found = literals.filter((literal) => standsIn(words, literal));",
        "const found = literals.filter((literal) => words === literal);",
        "frameworks::talks::conversations_run_under_node",
    ),
    Mutation(
        "src/backend/tests/frameworks/pytest.rs",
        "width: 88,",
        "width: 90,",
        "frameworks::formatters::black_and_mypy_leave_python_as_it_is",
    ),
    Mutation(
        "src/analysis/verdicts/fold.rs",
        "|| !ended.contains(names(at))",
        "|| !ended.is_empty() || ended.is_empty()",
        "verdicts::what_one_run_skips_counts_as_another_ends_it",
    ),
    Mutation(
        "src/analysis/rules/samples.rs",
        "if self.way == Way::Sent {",
        "if self.way != Way::Sent {",
        "own_cases::samples_of_a_loan",
    ),
    Mutation(
        "src/analysis/rules/samples.rs",
        "(*least..=*most).contains(&number)",
        "(*least..=*most).contains(&number) || true",
        "own_cases::samples_of_a_loan",
    ),
    Mutation(
        "src/backend/tests/frameworks/cargo.rs",
        "prefixes: Some(PICKED)",
        "prefixes: None",
        "frameworks::examples::requests_run_under_cargo",
    ),
    Mutation(
        "templates/tests/cucumber-examples.hbs",
        "return exchange(this.request, response);",
        "return undefined;",
        "frameworks::examples::requests_run_under_cucumber",
    ),
    Mutation(
        "src/backend/docs/page.rs",
        "holds(clause) && !outer.is_some_and(holds)",
        "holds(clause)",
        "docs_pages::a_notice_is_said_once",
    ),
    Mutation(
        "src/backend/elided.rs",
        'line.replace("[..]", "…")',
        "line.to_owned()",
        "backend::tutorial::tests::what_may_be_anything_is_an_ellipsis",
    ),
    Mutation(
        "src/backend/announce/limits.rs",
        "Channel::Bluesky => 300,",
        "Channel::Bluesky => 301,",
        "backend::announce::limits::tests::each_channel_takes_its_limit_and_not_one_more",
    ),
    Mutation(
        "src/backend/announce/pitch.rs",
        "!is_pending(spec, clause)",
        "!is_pending(spec, clause) && !clause.is_removed()",
        "backend::announce::tests::a_removed_feature_is_told_and_a_planned_one_is_not",
    ),
    Mutation(
        "templates/tests/go-examples.hbs",
        "plain.Replace(strings.ToLower(text))",
        "plain.Replace(text)",
        "frameworks::talks::conversations_run_under_go",
    ),
    Mutation(
        "src/backend/tests/frameworks/talks.rs",
        "calls.skip.is_some() || talk.open.is_empty()",
        "calls.skip.is_some() || !talk.expectations.is_empty()",
        "backend::tests::frameworks::talks::tests::what_words_cannot_tell_is_left_open",
    ),
    Mutation(
        "src/driver/asking/conversation.rs",
        "std::iter::once(answer).chain(called)",
        "std::iter::once(answer).chain(called.take(2))",
        "models::a_program_asks_with_texts_that_end_with_nul",
    ),
    Mutation(
        "src/ir/lower/facts.rs",
        "    label_facts(scope, &mut facts);",
        "    if scope.kind().makes_promises() { label_facts(scope, &mut facts) };",
        "own_cases::clauses::the_words_of_each_kind",
    ),
    Mutation(
        "src/backend/tests/checks/property.rs",
        "parameter.optional || parameter.default.is_some()",
        "parameter.default.is_some()",
        "frameworks::properties::optional_parameters_are_left_out",
    ),
    Mutation(
        "src/backend/tests/checks/domain/narrow.rs",
        "is_open: comparison == Comparator::Greater",
        "is_open: false",
        "frameworks::properties::values_are_told_from_others",
    ),
    Mutation(
        "src/backend/tests/mod.rs",
        "response.diagnostics.extend(untried);",
        "drop(untried);",
        "frameworks::properties::functions_that_nothing_tries_are_told",
    ),
    Mutation(
        "src/backend/tests/frameworks/cucumber/examples.rs",
        '["excludes"] => "include none of:",',
        '["excludes"] => "include one of:",',
        "frameworks::talks::conversations_run_under_cucumber",
    ),
    Mutation(
        "src/ir/lower/http.rs",
        "Some((at, _)) if first.is_some_and",
        "Some((at, _)) if false && first.is_some_and",
        "ir::lower::http::tests::a_response_may_stand_below_its_request",
    ),
    Mutation(
        "src/ir/clause/scenario/collect.rs",
        "else { gherkin_words(leaf) }",
        "else { gherkin_words(leaf).filter(|_| false) }",
        "ir::clause::scenario::tests::lines_of_gherkin_are_steps",
    ),
    Mutation(
        "src/report/verdicts/badge.rs",
        "(item.item == Item::Case || must(&item.item))",
        "must(&item.item)",
        "verdicts::the_badge_counts_what_must_hold",
    ),
    Mutation(
        "src/cli/config.rs",
        "ProjectRequest { here: &here, spec: None, out: None }.config()?",
        "crate::driver::Config::load(&here, &[])?",
        "own_cases::tool::settings_tell_where_they_come_from",
    ),
    Mutation(
        "src/backend/docs/prose.rs",
        "if annotations == Annotations::TakenOut && at >= quoted",
        "if at >= quoted",
        "docs_pages::every_word_of_a_file_is_on_its_page",
    ),
    Mutation(
        "src/ir/lower/table.rs",
        "filter(|at| !read.contains(&Some(*at)))",
        "filter(|at| read.contains(&Some(*at)) && false)",
        "docs_pages::columns_of_the_author_are_shown",
    ),
    Mutation(
        "src/ir/clause/type_def/field.rs",
        "let optional = is_marked || may_be_absent == Some(true);",
        "let optional = is_marked;",
        "own_cases::readings::cells_that_say_what_may_be_absent",
    ),
    Mutation(
        "src/ir/clause/operation/mod.rs",
        'name.ends_with("/json") || name.ends_with("+json")',
        "!name.is_empty()",
        "docs_pages::a_body_is_sent_in_its_media_type",
    ),
    Mutation(
        "src/ir/lower/statements/numbering.rs",
        "is_letter(mark) || is_number(mark) && after.starts_with(char::is_uppercase)",
        "is_letter(mark) || is_number(mark)",
        "ir::lower::statements::numbering::tests::numbering_is_told_from_what_counts_something",
    ),
    Mutation(
        "src/ir/lower/openings/rows.rs",
        "        Some(Strength::Of(_)) => true,",
        "        Some(Strength::Of(_)) => false,",
        "own_cases::item_ids::tables_of_requirements",
    ),
    Mutation(
        "src/analysis/bound_ids.rs",
        "by_item_id.retain(|item_id, clauses| clauses.len() > 1",
        "by_item_id.retain(|item_id, clauses| clauses.len() > 2",
        "own_cases::item_ids::what_several_clauses_are_called_names_none",
    ),
    Mutation(
        "src/ir/clause/scenario/gherkin.rs",
        "is_quoted = !is_quoted;",
        "is_quoted = false;",
        "own_cases::readings::what_a_fence_holds",
    ),
    Mutation(
        "src/ir/lower/leaf.rs",
        "Cow::Owned(decoded(&self.raw()[part.clone()]))",
        "Cow::Borrowed(&self.raw()[part.clone()])",
        "statements::words_are_as_people_read_them",
    ),
    Mutation(
        "src/backend/tests/own_notes.rs",
        "lines.extend(opening(clause));",
        "lines.clear();",
        "backend::tests::own_notes::tests::a_test_says_what_its_clause_says",
    ),
    Mutation(
        "src/ir/lower/listed_rows.rs",
        "item.is_sure |= is_type;",
        "",
        "own_cases::interfaces::items_that_are_fields",
    ),
    Mutation(
        "src/ir/clause/operation/head.rs",
        "head_of_title(scope).filter(|_| !is_below)",
        "head_of_title(scope).filter(|_| is_below)",
        "own_cases::interfaces::heads_in_the_heading",
    ),
    Mutation(
        "src/ir/label.rs",
        "matches!(self, Self::Request | Self::Response)",
        "false && matches!(self, Self::Request | Self::Response)",
        "own_cases::interfaces::nothing_below_a_label_is_lost",
    ),
    Mutation(
        "src/ir/lower/openings/criteria.rs",
        "texts.iter().all(|leaf| is_step(leaf))",
        "texts.iter().any(|leaf| is_step(leaf))",
        "own_cases::readings::lists_of_criteria",
    ),
    Mutation(
        "src/ir/lower/lower_case.rs",
        "is_strict && subject",
        "subject",
        "ir::lower::lower_case::tests::promises_in_everyday_words_are_told_once",
    ),
]

ROOT = Path(__file__).resolve().parent.parent
COPY = ROOT / "target" / "mutations" / "copy"


def red(results: Path, test: str) -> bool:
    """Whether a statement that names the test has failed."""
    specc = ROOT / "target" / "debug" / "specc"
    command = [str(specc), "test", "--results", str(results), "--format", "json"]
    said = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False
    )
    items = [
        item for clause in json.loads(said.stdout)["clauses"] for item in clause["items"]
    ]
    named = [
        item for item in items if any(own["id"] == test for own in item["tests"])
    ]
    return bool(named) and all(item["verdict"] == "failed" for item in named)


def verdict(mutation: Mutation) -> str:
    """What becomes of a mutation: `red` when its promise does."""
    path = COPY / mutation.file
    text = path.read_text(encoding="utf-8")
    if text.count(mutation.old) != 1:
        return f"{mutation.file} has {mutation.old!r} {text.count(mutation.old)} times"
    is_unit = "::tests::" in mutation.test
    where = ["--lib"] if is_unit else ["--test", "it"]
    path.write_text(text.replace(mutation.old, mutation.new), encoding="utf-8")
    try:
        done = subprocess.run(
            ["cargo", "test", "--offline", *where, "--", "--exact", mutation.test],
            cwd=COPY,
            env={
                **os.environ,
                "CARGO_TARGET_DIR": str(COPY.parent / "target"),
                "CARGO_PROFILE_DEV_OPT_LEVEL": "0",
            },
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        path.write_text(text, encoding="utf-8")
    results = COPY.parent / "results.txt"
    results.write_text(done.stderr + done.stdout, encoding="utf-8")
    if "could not compile" in done.stderr:
        return "it does not compile:\n" + done.stderr[-2000:]
    return "red" if red(results, mutation.test) else "still green"


def main() -> int:
    """Tries the mutations, and counts."""
    chosen = [one for one in MUTATIONS if all(word in one.test for word in sys.argv[1:])]
    files = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    shutil.rmtree(COPY, ignore_errors=True)
    for name in files.stdout.splitlines():
        if (ROOT / name).is_file():
            (COPY / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, COPY / name)
    red_ones = 0
    for mutation in chosen:
        said = verdict(mutation)
        red_ones += said == "red"
        print(f"{mutation.test}: {said}", flush=True)
    print(f"{red_ones} of {len(chosen)} mutations turned their promise red")
    return 0 if red_ones == len(chosen) else 1


if __name__ == "__main__":
    sys.exit(main())
