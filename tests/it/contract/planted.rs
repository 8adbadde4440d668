//! Changes planted into the contract's schemas: each that breaks somebody is found, and no other.

use serde_json::{Value, json};

use super::compare::{Giver, breaks};
use specc::backend::Message;

/// A change of the schema at a pointer.
type Change = fn(&mut Value);

fn remove(schema: &mut Value, name: &str) {
    schema.as_object_mut().unwrap().remove(name).unwrap();
}

fn listed<'s>(schema: &'s mut Value, name: &str) -> &'s mut Vec<Value> {
    schema[name].as_array_mut().unwrap()
}

#[track_caller]
fn planted(message: Message, pointer: &str, change: Change) -> Vec<String> {
    let last = message.schema();
    let mut now = last.clone();
    change(now.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")));
    assert_ne!(last, now, "nothing was planted at {pointer}");
    let giver = if message.is_given_by_backends() { Giver::Backend } else { Giver::Host };
    breaks(&last, &now, giver)
}

#[test]
fn what_breaks_backends_is_found() {
    let faults: [(Message, &str, Change, &str); 20] = [
        // Fields go, or are renamed.
        (Message::Ir, "/properties", |at| remove(at, "links"), "`links` is gone"),
        (Message::Ir, "/$defs/Clause/properties", |at| remove(at, "title"), "`title` is gone"),
        (Message::Request, "/properties", |at| remove(at, "target"), "`target` is gone"),
        (
            Message::Response,
            "/$defs/OutputFile/properties",
            |at| remove(at, "ownership"),
            "`ownership` is gone",
        ),
        (Message::Describe, "/properties", |at| remove(at, "codes"), "`codes` is gone"),
        (
            Message::Ir,
            "/$defs/Clause/properties",
            |at| {
                let kind = at["kind"].take();
                remove(at, "kind");
                at["sort"] = kind;
            },
            "`kind` is gone",
        ),
        // What backends rely on may be left out.
        (
            Message::Ir,
            "/$defs/Clause",
            |at| listed(at, "required").retain(|name| name != "id"),
            "`id` may be left out",
        ),
        (
            Message::Request,
            "",
            |at| listed(at, "required").retain(|name| name != "ir"),
            "`ir` may be left out",
        ),
        // Backends are asked for more.
        (
            Message::Response,
            "/$defs/OutputFile",
            |at| listed(at, "required").push(json!("ownership")),
            "must be given",
        ),
        (Message::Describe, "", |at| listed(at, "required").push(json!("needs")), "`needs` must be given"),
        // Types.
        (Message::Ir, "/properties/ir_version/type", |at| *at = json!("string"), "types"),
        (Message::Ir, "/properties/name/type", |at| *at = json!(["string", "null"]), "types"),
        (Message::Describe, "/properties/summary/type", |at| *at = json!("array"), "types"),
        (
            Message::Response,
            "/$defs/BackendDiagnostic/properties/help/type",
            |at| *at = json!("string"),
            "types",
        ),
        // Bounds.
        (Message::Describe, "/properties/name", |at| at["pattern"] = json!("^a"), "`pattern`"),
        (Message::Describe, "/properties/codes", |at| at["maxItems"] = json!(3), "`maxItems`"),
        (Message::Describe, "", |at| at["additionalProperties"] = json!(false), "`additionalProperties`"),
        // Values and alternatives.
        (Message::Ir, "/$defs/ClauseKind/oneOf", |at| drop(at.as_array_mut().unwrap().remove(0)), "is gone"),
        (Message::Ir, "/$defs/ClauseBody/oneOf", |at| drop(at.as_array_mut().unwrap().remove(3)), "is gone"),
        (Message::Response, "/$defs/Encoding/oneOf", |at| drop(at.as_array_mut().unwrap().pop()), "is gone"),
    ];
    for (message, pointer, change, said) in faults {
        let found = planted(message, pointer, change).join("\n");
        assert!(found.contains(said), "{message:?} at `{pointer}`: {found}");
    }
}

#[test]
fn what_is_added_breaks_nobody() {
    let additions: [(Message, &str, Change); 8] = [
        (Message::Ir, "/properties", |at| at["digest"] = json!({ "type": "string" })),
        (Message::Ir, "", |at| listed(at, "required").push(json!("links"))),
        (Message::Ir, "/$defs/ClauseKind/oneOf", |at| {
            at.as_array_mut().unwrap().push(json!({ "const": "quest", "type": "string" }));
        }),
        (Message::Ir, "/$defs/ClauseBody/oneOf", |at| {
            let quest = json!({ "type": "object", "properties": { "body": { "const": "quest" } }, "required": ["body"] });
            at.as_array_mut().unwrap().push(quest);
        }),
        (Message::Request, "/properties", |at| at["verdicts"] = json!({})),
        (Message::Response, "/$defs/OutputFile/properties", |at| at["mode"] = json!({ "type": "integer" })),
        (Message::Response, "/$defs/OutputFile", |at| {
            listed(at, "required").retain(|name| name != "content");
        }),
        (Message::Describe, "/properties/name/description", |at| *at = json!("other words")),
    ];
    for (message, pointer, change) in additions {
        let found = planted(message, pointer, change);
        assert!(found.is_empty(), "{message:?} at `{pointer}`: {found:#?}");
    }
}
