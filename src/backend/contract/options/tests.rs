//! The checker against an independent one, and its words.

use serde_json::{Value, json};

use super::check::check;
use super::check_schema;
use super::defaults::filled;

/// Schemas with values that fit and values that do not.
fn cases() -> Vec<(Value, Vec<Value>)> {
    let tree = json!({ "$ref": "#/$defs/Node", "$defs": { "Node": {
        "type": "object", "required": ["name"], "additionalProperties": false,
        "properties": { "name": { "type": "string" }, "below": { "type": "array", "items": { "$ref": "#/$defs/Node" } } },
    } } });
    vec![
        (json!(true), vec![json!(1), json!({})]),
        (json!(false), vec![json!(1)]),
        (json!({ "type": "integer" }), vec![json!(1), json!(1.0), json!(1.5), json!("1")]),
        (json!({ "type": "string" }), vec![json!("a"), json!(1), json!(null)]),
        (json!({ "type": ["integer", "null"] }), vec![json!(1), json!(1.5), json!(null), json!("1")]),
        (json!({ "enum": ["a", 1, null] }), vec![json!("a"), json!(1.0), json!(2), json!(null), json!("b")]),
        (json!({ "const": { "a": [1] } }), vec![json!({ "a": [1.0] }), json!({ "a": [] }), json!({})]),
        (
            json!({ "type": "number", "minimum": 1, "exclusiveMaximum": 3 }),
            vec![json!(1), json!(0.9), json!(2.9), json!(3)],
        ),
        (
            json!({ "exclusiveMinimum": 1, "maximum": 3 }),
            vec![json!(1), json!(1.1), json!(3), json!(3.1), json!("x")],
        ),
        (json!({ "minLength": 2, "maxLength": 3 }), vec![json!("é"), json!("éé"), json!("éééé"), json!(1)]),
        (json!({ "pattern": "^a/[0-9]+$" }), vec![json!("a/12"), json!("a/"), json!("b a/1"), json!(7)]),
        (json!({ "pattern": "b" }), vec![json!("abc"), json!("ac")]),
        (
            json!({ "items": { "type": "integer" }, "minItems": 1, "maxItems": 2, "uniqueItems": true }),
            vec![
                json!([1]),
                json!([1, 2]),
                json!([1, 1.0]),
                json!([]),
                json!(["a"]),
                json!([1, 2, 3]),
                json!("x"),
            ],
        ),
        (
            json!({ "properties": { "a": { "type": "integer" } }, "additionalProperties": { "type": "string" }, "maxProperties": 2 }),
            vec![
                json!({ "a": 1 }),
                json!({ "a": "1" }),
                json!({ "b": "x" }),
                json!({ "b": 1 }),
                json!({ "b": "", "c": "", "d": "" }),
            ],
        ),
        (
            json!({ "anyOf": [{ "type": "string", "minLength": 2 }, { "type": "integer" }] }),
            vec![json!("ab"), json!("a"), json!(1), json!(true)],
        ),
        (
            json!({ "oneOf": [{ "type": "number" }, { "type": "integer" }] }),
            vec![json!(1.5), json!(1), json!("a")],
        ),
        (json!({ "allOf": [{ "minimum": 3 }, { "maximum": 4 }] }), vec![json!(3), json!(2), json!(5)]),
        (
            tree,
            vec![
                json!({ "name": "a", "below": [{ "name": "b", "below": [] }] }),
                json!({ "name": "a", "below": [{ "below": [] }] }),
                json!({ "name": "a", "other": 1 }),
            ],
        ),
    ]
}

#[test]
fn the_checker_says_what_an_independent_one_says() {
    let mut held = 0;
    for (schema, values) in cases() {
        for value in values {
            check_schema(&schema).expect("a schema that can be used");
            let validator = jsonschema::draft202012::new(&schema).expect("a valid schema");
            assert_eq!(check(&schema, &value).is_ok(), validator.is_valid(&value), "{schema}: {value}");
            held += 1;
        }
    }
    assert!(held > 50, "{held}");
}

#[test]
fn a_schema_that_cannot_be_held_against_is_refused_by_name() {
    let refused = |schema: Value| check_schema(&schema).expect_err("a fault");
    assert!(refused(json!({ "if": {} })).contains("`if` at `#`"));
    assert!(refused(json!({ "properties": { "a": { "tpye": "string" } } })).contains("did you mean `type`?"));
    assert!(refused(json!({ "properties": { "a": { "tpye": 1 } } })).contains("`#/properties/a`"));
    assert!(refused(json!({ "$ref": "https://example.com/s.json" })).contains("$ref"));
    assert!(refused(json!({ "type": "text" })).contains("cannot be used"));
    assert!(refused(json!({ "pattern": "(?=a)" })).contains("pattern"));
    assert!(refused(json!({ "required": "a" })).contains("required"));
    assert!(refused(json!(7)).contains("no schema"));
}

#[test]
fn a_schema_that_leads_to_itself_ends() {
    let schema = json!({ "$ref": "#/$defs/A", "$defs": { "A": { "anyOf": [{ "$ref": "#/$defs/A" }] } } });
    assert!(check(&schema, &json!({})).expect_err("a fault").message.contains("leads back"));
    filled(&json!({ "$ref": "#" }), &json!({ "a": 1 }));
}

#[test]
fn a_fault_says_where_it_is_and_what_would_fit() {
    let schema = json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["title"],
        "properties": {
            "title": { "type": "string" },
            "colour": { "oneOf": [{ "const": "red" }, { "const": "green" }] },
            "size": { "anyOf": [{ "type": "integer", "maximum": 9 }, { "type": "null" }] },
            "links": { "items": { "type": "object", "required": ["url"], "properties": { "url": { "type": "string" } } } },
        },
    });
    let fault = |options: Value| {
        let fault = check(&schema, &options).expect_err("a fault");
        (fault.path.join("/"), fault.message)
    };
    let own = |path: &str, message: &str| (path.to_owned(), message.to_owned());
    assert_eq!(fault(json!({})), own("", "the options lack `title`, which must be given"));
    assert_eq!(
        fault(json!({ "titel": "" })),
        own("titel", "there is no option `titel`; did you mean `title`?")
    );
    assert_eq!(
        fault(json!({ "title": "", "colour": "gren" })),
        own("colour", "`colour` cannot be \"gren\"; did you mean \"green\"?")
    );
    assert_eq!(
        fault(json!({ "title": "", "colour": 4 })),
        own("colour", "`colour` cannot be 4; it takes \"red\", \"green\"")
    );
    assert_eq!(fault(json!({ "title": "", "size": 10 })), own("size", "`size` is 10; it must be at most 9"));
    assert_eq!(fault(json!({ "title": 1 })), own("title", "`title` must be a text, not 1"));
    assert_eq!(
        fault(json!({ "title": "", "links": [{ "url": "a" }, {}] })),
        own("links/1", "`links[1]` lacks `url`, which must be given")
    );
}

#[test]
fn defaults_are_filled_in_where_nothing_is_said() {
    let schema = json!({ "properties": {
        "a": { "type": "integer", "default": 7 },
        "b": { "properties": { "c": { "default": "x" } } },
        "d": { "items": { "properties": { "e": { "default": [] } } } },
    } });
    let given = json!({ "b": {}, "d": [{}, { "e": [1] }] });
    let all = json!({ "a": 7, "b": { "c": "x" }, "d": [{ "e": [] }, { "e": [1] }] });
    assert_eq!(filled(&schema, &given), all);
    assert_eq!(filled(&schema, &json!({ "a": 1 })), json!({ "a": 1 }));
}
