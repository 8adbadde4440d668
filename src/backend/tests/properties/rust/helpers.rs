//! What properties in Rust call, and the names that they must not take.

/// What is imported, what is said in full, and what tests and checks bind themselves.
pub(super) const RESERVED: &[&str] = &[
    "any", "all", "differing", "either", "error", "fields", "fits", "items", "json", "list", "map", "named",
    "nullable", "passes", "prop", "proptest", "record", "result", "serde_json", "std", "subject", "text",
    "texts", "value", "Fields", "Value",
];

/// Functions by their names, and what they are.
pub(super) const HELPERS: &[(&str, &[&str])] = &[
    (
        "named",
        &[
            "/// An error that may come names itself in its words.",
            "fn named(error: &impl std::fmt::Display, names: &[&str]) {",
            "    let words = error.to_string();",
            "    assert!(names.iter().any(|name| words.contains(name)), \"{words}\");",
            "}",
        ],
    ),
    (
        "passes",
        &[
            "/// Whether a check has nothing against a value.",
            "fn passes(check: fn(&Value), value: &Value) -> bool {",
            "    std::panic::catch_unwind(|| check(value)).is_ok()",
            "}",
        ],
    ),
    (
        "nullable",
        &[
            "/// Values of which some are null.",
            "fn nullable(of: impl Strategy<Value: Into<Value>>) -> impl Strategy<Value = Value> {",
            "    prop::option::of(of).prop_map(Value::from)",
            "}",
        ],
    ),
    (
        "list",
        &[
            "/// Lists of so many values.",
            "fn list(",
            "    of: impl Strategy<Value: Into<Value>>,",
            "    length: std::ops::RangeInclusive<usize>,",
            ") -> impl Strategy<Value = Value> {",
            "    prop::collection::vec(of, length).prop_map(Value::from)",
            "}",
        ],
    ),
    (
        "differing",
        &[
            "/// Lists of so many values that differ.",
            "fn differing(",
            "    of: impl Strategy<Value: Into<Value>>,",
            "    length: std::ops::RangeInclusive<usize>,",
            ") -> impl Strategy<Value = Value> {",
            "    let least = *length.start();",
            "    let all = prop::collection::vec(of.prop_map_into(), length);",
            "    let kept = all.prop_map(|items: Vec<Value>| {",
            "        let differs = |at: &usize| !items[..*at].contains(&items[*at]);",
            "        let kept = (0..items.len()).filter(differs);",
            "        kept.map(|at| items[at].clone()).collect::<Vec<_>>()",
            "    });",
            "    let long_enough = kept.prop_filter(\"too short\", move |kept| kept.len() >= least);",
            "    long_enough.prop_map_into()",
            "}",
        ],
    ),
    (
        "map",
        &[
            "/// Values by texts.",
            "fn map(of: impl Strategy<Value: Into<Value>>) -> impl Strategy<Value = Value> {",
            "    prop::collection::btree_map(any::<String>(), of, 0..9).prop_map(Value::from_iter)",
            "}",
        ],
    ),
    (
        "either",
        &[
            "/// Values as one of some types.",
            "fn either(of: impl Strategy<Value: Into<Value>> + 'static) -> BoxedStrategy<Value> {",
            "    of.prop_map_into().boxed()",
            "}",
        ],
    ),
    (
        "Fields::default",
        &[
            "/// The fields of a record.",
            "#[derive(Default)]",
            "struct Fields(Vec<BoxedStrategy<Option<(&'static str, Value)>>>);",
            "",
            "impl Fields {",
            "    fn always(&mut self, name: &'static str, of: impl Strategy<Value: Into<Value>> + 'static) {",
            "        let field = of.prop_map(move |value| Some((name, value.into())));",
            "        self.0.push(field.boxed());",
            "    }",
            "",
            "    fn sometimes(&mut self, name: &'static str, of: impl Strategy<Value: Into<Value>> + 'static) {",
            "        let value = prop::option::of(of);",
            "        let field = value.prop_map(move |value| Some((name, value?.into())));",
            "        self.0.push(field.boxed());",
            "    }",
            "",
            "    fn record(self) -> impl Strategy<Value = Value> {",
            "        let record = |fields: Vec<_>| fields.into_iter().flatten().collect();",
            "        self.0.prop_map(record)",
            "    }",
            "}",
        ],
    ),
    (
        "json",
        &[
            "/// Whatever JSON can hold.",
            "fn json() -> impl Strategy<Value = Value> {",
            "    let text = any::<String>().prop_map(Value::from);",
            "    let number = any::<i64>().prop_map(Value::from);",
            "    let single = prop_oneof![Just(Value::Null), text, number];",
            "    single.prop_recursive(3, 16, 4, |of| {",
            "        let list = prop::collection::vec(of.clone(), 0..4).prop_map(Value::from);",
            "        let map = prop::collection::btree_map(any::<String>(), of, 0..4);",
            "        prop_oneof![list, map.prop_map(Value::from_iter)]",
            "    })",
            "}",
        ],
    ),
];
