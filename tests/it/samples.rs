//! Samples of requests and responses, of any size and shape: all are looked through, in linear time.

use specc::analysis::spec_checks;
use specc::ir::Spec;

use crate::{door, linear};

fn spec_of(text: String) -> Spec {
    door::spec_of(&[("a.md".to_owned(), text)])
}

/// How many samples do not fit.
fn misfits(spec: &Spec) -> usize {
    let found = spec_checks(spec).flat_map(|check| check());
    found.filter(|finding| finding.code.name == "unfitting-sample").count()
}

const OPERATION: &str = "## Operation: Send\n`POST /send`\n\n| Field | Type |\n|--|--|\n| a | T |\n\n";

fn sent(body: &str) -> String {
    format!("{OPERATION}### Example: Sent\n```http\nPOST /send HTTP/1.1\n\n{body}\n```\n")
}

#[test]
fn unions_in_unions_are_asked_once() {
    let variant = |name: &str| {
        format!("# Type: {name}\n| Field | Type |\n|--|--|\n| left | T |\n| right{name} | T |\n\n")
    };
    let types =
        ["A", "B", "C", "D"].map(variant).concat() + "# Type: T\n`A | B | C | D | string`\n\n# API\n\n";
    let nested = |leaf: &str| {
        (0..50).fold(leaf.to_owned(), |inner, _| format!("{{\"left\": {inner}, \"rightD\": \"x\"}}"))
    };
    assert_eq!(misfits(&spec_of(types.clone() + &sent(&format!("{{\"a\": {}}}", nested("\"x\""))))), 0);
    assert_eq!(misfits(&spec_of(types + &sent(&format!("{{\"a\": {}}}", nested("7"))))), 1);
}

#[test]
fn types_that_stand_for_themselves_say_nothing() {
    for types in ["# Type: T\n`T`\n\n", "# Type: T\n`U`\n\n# Type: U\n`T`\n\n", "# Type: T\n`T | T`\n\n"] {
        assert_eq!(misfits(&spec_of(format!("{types}# API\n\n{}", sent("{\"a\": 7}")))), 0, "{types}");
    }
    let chain: String = (0..20_000).map(|at| format!("# Type: T{at}\n`T{}`\n\n", at + 1)).collect();
    let text = format!("# Type: T\n`T0`\n\n{chain}# API\n\n{}", sent("{\"a\": 7}"));
    assert_eq!(misfits(&spec_of(text)), 0);
    let deep = format!("{{\"a\": {}}}", "[".repeat(100_000));
    assert_eq!(misfits(&spec_of(format!("# Type: T\n`list of T`\n\n# API\n\n{}", sent(&deep)))), 0);
}

/// As many operations as examples that stand elsewhere.
fn apart(count: usize) -> Spec {
    let operation = |at: usize| {
        format!("## Operation: Read {at}\n`GET /things/{at}/{{id}}`\n\n- **Response 200:** `Thing`\n\n")
    };
    let example = |at: usize| {
        format!(
            "## Example: {at}\n```http\nGET /things/{at}/x HTTP/1.1\n```\n\n```http\nHTTP/1.1 200 OK\n\n{{\"n\": \"{at}\"}}\n```\n\n"
        )
    };
    let types = "# Type: Thing\n| Field | Type |\n|--|--|\n| n | integer |\n\n";
    let operations: String = (0..count).map(operation).collect();
    let examples: String = (0..count).map(example).collect();
    spec_of(format!("{types}# API\n\n{operations}# Tour\n\n{examples}"))
}

#[test]
fn many_operations_and_samples_take_linear_time() {
    assert_eq!(misfits(&apart(50)), 50);
    linear::assert_linear("samples that stand apart", 250, apart, |spec| {
        misfits(spec);
    });
    linear::assert_linear("pages of operations that are shown elsewhere", 250, apart, |spec| {
        door::emit("docs", spec, &serde_json::json!({}));
    });
    let items = |count: usize| {
        let items = vec!["{\"n\": 1}"; count].join(", ");
        spec_of(format!(
            "# Type: Thing\n| Field | Type |\n|--|--|\n| n | integer |\n\n# Type: T\n`list of Thing`\n\n# API\n\n{}",
            sent(&format!("{{\"a\": [{items}]}}"))
        ))
    };
    let members = |count: usize| {
        let field = |at: usize| format!("| field{at}? | integer |\n");
        let table: String = (0..count).map(field).collect();
        let body: Vec<String> = (0..count).map(|at| format!("\"member{at}\": 1")).collect();
        let types = format!("# Type: T\n| Field | Type |\n|--|--|\n{table}\n# API\n\n");
        spec_of(types + &sent(&format!("{{\"a\": {{{}}}}}", body.join(", "))))
    };
    linear::assert_linear("members that nobody described", 250, members, |spec| {
        misfits(spec);
    });
    linear::assert_linear("items of one sample", 2_000, items, |spec| {
        misfits(spec);
    });
}
