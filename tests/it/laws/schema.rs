//! The JSON Schema that `specc dump --schema` prints describes the IR's JSON.

use specc::ir::Spec;

use super::{compiled, specs};

#[test]
fn the_schema_describes_every_spec() {
    let schema = schemars::schema_for!(Spec).to_value();
    let validator = jsonschema::validator_for(&schema).expect("a valid schema");
    for table in specs() {
        let json = serde_json::to_value(&compiled(&table).spec).expect("JSON");
        let faults: Vec<String> = validator
            .iter_errors(&json)
            .take(10)
            .map(|fault| format!("{}: {fault:.200}", fault.instance_path))
            .collect();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

#[test]
fn the_schema_refuses_what_is_no_spec() {
    let schema = schemars::schema_for!(Spec).to_value();
    let validator = jsonschema::validator_for(&schema).expect("a valid schema");
    let mut json = serde_json::to_value(Spec::default()).expect("JSON");
    assert!(validator.is_valid(&json));
    json["files"] = serde_json::json!([{ "path": 1 }]);
    assert!(!validator.is_valid(&json));
}
