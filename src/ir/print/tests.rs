//! The canonical form itself, and what is printed in it.

use super::print;
use crate::ir::lower::testing::TestFile;

fn printed(text: &str) -> String {
    print(&TestFile::new(text).file)
}

/// Other forms of what the canonical form says in one way.
const FORMS: [(&str, &str); 14] = [
    ("### User Story 1 - Pay (Priority: P1)\n", "### Requirement 1: Pay\n\n`priority: P1`\n"),
    (
        "## Stay in bounds {#bounds authority=root .x level=\"a b\"}\n",
        "## Principle: Stay in bounds {.x level=\"a b\"}\n\n`id: bounds` `authority: root`\n",
    ),
    (
        "Requirement: **Pay** now\n===\n\n`owner: x`\n`since: 2`\n",
        "# Requirement: **Pay** now\n\n`owner: x` `since: 2`\n",
    ),
    ("# **Requirement: Pay** now\n", "# Requirement: Pay now\n"),
    (
        "# Scenario: S\n\n* **WHEN** it is paid\n* THEN: it is sent\n",
        "# Scenario: S\n\n- **When** it is paid\n- **Then** it is sent\n",
    ),
    (
        "# Scenario: S\n\n**Given** a  \n**When** b  \n**Then** c\n",
        "# Scenario: S\n\n- **Given** a\n- **When** b\n- **Then** c\n",
    ),
    (
        "# Constraint: C\n\n* **Then**: p95 latency ≤ 2s\n",
        "# Constraint: C\n\n- **Then:** p95 latency <= 2 s\n",
    ),
    ("# Type: T\n\n`\"a\" | \"b\"`\n", "# Type: T\n\n- `a`\n- `b`\n"),
    (
        "# Type: T\n\n|Meaning|Field|Type|\n|-|-|-|\n|x|`a`?|(string)|\n",
        "# Type: T\n\n| Field | Type | Meaning |\n|---|---|---|\n| a? | string | x |\n",
    ),
    (
        "# Example: E\n\n~~~xml\n<user>\nWhy?\n</user>\n<assistant> <!-- GOOD: short -->\nSo.\n</assistant>\n~~~\n",
        "# Example: E\n\n> **User:** Why?\n\n> **Good** (short): So.\n",
    ),
    (
        "# Feature: F\n\n**Benefit:** a\n**Headline:** b\n",
        "# Feature: F\n\n- **Benefit:** a\n- **Headline:** b\n",
    ),
    ("# Operation: O\n\n`f(a:string)->integer`\n", "# Operation: O\n\n`f(a: string) -> integer`\n"),
    ("---\ntitle:   'A'\n...\n\ntext\n", "---\ntitle: A\n---\n\ntext\n"),
    ("# A\n\n    code\n\n[a]: b\n[c]: d\n", "# A\n\n    code\n\n[a]: b\n[c]: d\n"),
];

#[test]
fn other_forms_are_printed_in_the_canonical_one() {
    for (written, canonical) in FORMS {
        assert_eq!(printed(written), canonical);
    }
}

/// What each kind can say, in the canonical form.
const CANONICAL: [&str; 10] = [
    "---\ntitle: A\nversion: 1.10\nkind: Principle\ntags: [a, b]\n---\n\n# A\n\nProse with `owner: x` in it.\n\n* a\n\n<!-- c -->\n",
    "# Scenario: S\n\n- **Given** a:\n\n  ```json\n  {}\n  ```\n- **When** b {n}\n- **Then** c\n- **When** d\n- **Then** e\n\n| n | m |\n|---|---|\n| 1 | a \\| b |\n",
    "# Scenario: S\n\n1. **Given** a, **When** b, **Then** c\n2. **When** d, **Then** e\n",
    "# Example: E\n\n> **System:** s\n\n> **User:** a\n>\n> b\n\n> **Assistant** (to t): {\"x\": 1}\n\n> **Tool** (t): 2\n\n- **Includes:** `a`, ``b ` c``, \"/x/\"\n- **Excludes:** `/a|b/i`\n- **JSON:** `{\"a\": 1}`\n- **Calls:** `t` 2 times\n- **Does not call:** `u`\n- **Judge (0.85):** Says *so*.\n- **Then:** latency < 3 s\n- **Runs:** 4 of 5\n\n> **Bad** (why): no\n>\n> **Tool** (t): 3\n",
    "# Example: E\n\n- **Equals:**\n\n  ```\n  a\n  b\n  ```\n\n~~~xml\n<developer>\na &amp; b\n</developer>\n<comparison>\n<assistant recipient=\"t\"> <!-- GOOD [#x]: a (b) -->\nyes\n</assistant>\n<assistant> <!-- BAD -->\nno\n</assistant>\n</comparison>\n[...]\n<user>\nc\n</user>\n~~~\n",
    "# Type: T\n\n`A | list of B?`\n\n- **Told apart by:** `kind`\n\n# Type: U\n\n`string, length 1..5; matches /^[a-z]$/`\n\n# Type: V\n\n| Field | Type | Rule |\n|---|---|---|\n| a? | map of (A \\| B) | unique; one of \"a\", \"b\" |\n",
    "# Operation: O\n\n`f(a: A, b?: string = \"x\") -> B`\n\n| Parameter | In | Type | Rule | Meaning |\n|---|---|---|---|---|\n| a | argument | A |  | it |\n| b? | argument | string | length <= 3 |  |\n\n- **Request:** `A` as `text/plain`, when there\n- **Response 201:** `B`\n- **Headers 201:** `Location: /a`, `X`\n- **Response 204:** nothing\n- **Auth:** oauth2 `read` `write`\n- **Paged by:** `cursor` → `next`, items `data`\n- **Idempotent by:** `Key`, 7 days\n\n| Error | Status | When |\n|---|---|---|\n| `e` |  | always |\n\n| Exit code | When |\n|---|---|\n| 2 | a |\n",
    "# Constraint: C\n\n- **Then:** a <= 1%\n- **When:** `GET /a`, 5 requests/s\n- **Then:** p99.9 b < 5 kB over 30 days\n- **Then:** nothing is lost\n- **Trade-off:** a over b\n- **Where:** `src/**`\n- **No import:** `x`\n\n| Part | Files | May use |\n|---|---|---|\n| a | `a/**`, `b/**` | b, `serde` |\n\n- **Except:** `a/x.rs` until 2030-01-01\n",
    "# Tutorial: T\n\n- **Goal:** g\n- **Needs:** a\n- **Needs:** b\n\n## Step 1: One\n\n```sh\ntrue\n```\n\n```toml title=\"a/b.toml\"\na = 1\n```\n\n```console\n$ a\n> b\n? 1\nout\n$ c\n? 0\n? 2\n```\n",
    "# RENAMED Requirements\n\n- FROM: `### Requirement: A`\n- TO: `### Requirement: B`\n\n# Term: T\n\nA word.\n\n- **Also:** U\n\n# Decision: D\n\n- **Status:** accepted\n- **Options:** a\n- **Options:** b\n- **Options:** \n  - c; d\n- **Why:** c\n  - d\n",
];

#[test]
fn a_clause_among_steps_is_not_lost() {
    let text = "# Scenario: S\n\n- **When** a\n- **Then** b\n- **FR-1**: It MUST c.\n";
    let printed = printed(text);
    assert_eq!(printed, "# Scenario: S\n\n- **When** a\n- **Then** b\n\n* **FR-1**: It MUST c.\n");
    assert_eq!(TestFile::new(&printed).file.clauses[1].title, TestFile::new(text).file.clauses[1].title);
}

#[test]
fn the_canonical_form_is_printed_as_it_is() {
    for text in CANONICAL {
        let printed = printed(text);
        assert_eq!(printed, text);
    }
}
