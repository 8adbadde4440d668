//! Types and rules are printed as they are read, whatever their shape.

use proptest::prelude::*;
use specc::base::{Diagnostic, Limits, Source, SpecPath};
use specc::ir::{
    ClauseBody, Comparator, Decimal, Field, Located, Pattern, Primitive, TypeExpr, TypeShape, Value,
    ValueRule,
};

/// The only field of a record whose row has these cells, and the findings.
fn field(ty: &str, rules: &str) -> (Option<Field>, Vec<Diagnostic>) {
    let cell = |text: &str| text.replace('|', "\\|");
    let text = format!("# Type: T\n\n|Field|Type|Rule|\n|-|-|-|\n|a|{}|{}|\n", cell(ty), cell(rules));
    let source = Source::new(SpecPath::new("t.md").unwrap(), text);
    let (document, _) = specc::syntax::parse(&source, &Limits::default());
    let (mut file, findings) = specc::ir::lower(&source, &document);
    let body = file.clauses.pop().map(|clause| clause.body);
    let Some(ClauseBody::Type(def)) = body else { return (None, findings) };
    let TypeShape::Record { mut fields } = def.shape else { return (None, findings) };
    (fields.pop(), findings)
}

/// Text that a cell can hold: a line without control characters.
fn words() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9 .,;:|/_<>='\"\\\\*äß€-]{1,12}"
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Boolean),
        (any::<i32>(), 0..1000_u32).prop_map(|(whole, fraction)| {
            let number = Decimal::parse(&format!("{whole}.{fraction}"));
            Value::Number(number.expect("a number"))
        }),
        words().prop_map(Value::Text),
    ]
}

fn type_expr() -> impl Strategy<Value = TypeExpr> {
    // `or`, in capitals too, stands between types.
    let named = "[A-Z][a-zA-Z0-9]{0,6}".prop_filter("a name", |name| !name.eq_ignore_ascii_case("or"));
    let leaf = prop_oneof![
        Just(TypeExpr::Any),
        (0..Primitive::ALL.len()).prop_map(|at| TypeExpr::Primitive { name: Primitive::ALL[at].0 }),
        named.prop_map(|name| TypeExpr::Named { name: Located::written(name, specc::base::Span::default()) }),
        value().prop_map(|value| TypeExpr::Literal { value }),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let boxed = inner.clone().prop_map(Box::new);
        prop_oneof![
            boxed.clone().prop_map(|of| TypeExpr::List { of }),
            boxed.clone().prop_map(|of| TypeExpr::Set { of }),
            boxed.clone().prop_map(|of| TypeExpr::Map { of }),
            boxed.clone().prop_map(|of| TypeExpr::Stream { of }),
            boxed.prop_map(|of| TypeExpr::Nullable { of }),
            prop::collection::vec(inner, 2..4).prop_map(|types| TypeExpr::OneOf { types }),
        ]
    })
}

fn rule() -> impl Strategy<Value = ValueRule> {
    let comparison = (0..Comparator::ALL.len()).prop_map(|at| Comparator::ALL[at].0);
    prop_oneof![
        (comparison.clone(), value())
            .prop_map(|(comparison, value)| ValueRule::Compare { comparison, value }),
        (value(), value()).prop_map(|(least, most)| ValueRule::Between { least, most }),
        (comparison, any::<u64>()).prop_map(|(comparison, count)| ValueRule::Length { comparison, count }),
        (any::<u64>(), any::<u64>()).prop_map(|(least, most)| ValueRule::LengthBetween { least, most }),
        (r"(\^?[a-z,;|]{1,4}|\[[a-z/]{1,3}\]|\\/|\\d){1,4}", any::<bool>()).prop_map(
            |(source, ignore_case)| {
                let pattern = Pattern { source, ignore_case, multi_line: false, dot_matches_line_end: false };
                ValueRule::Matches { pattern }
            }
        ),
        prop::collection::vec(value(), 1..4).prop_map(|values| ValueRule::OneOf { values }),
        value().prop_map(|value| ValueRule::Default { value }),
        value().prop_map(|value| ValueRule::Example { value }),
        Just(ValueRule::Unique),
        Just(ValueRule::ReadOnly),
        Just(ValueRule::WriteOnly),
        Just(ValueRule::Deprecated),
    ]
}

proptest! {
    #[test]
    fn a_printed_type_reads_as_itself(ty in type_expr()) {
        let (field, findings) = field(&ty.to_string(), "");
        prop_assert_eq!(findings.len(), 0, "{} {:?}", ty, findings);
        prop_assert_eq!(field.map(|field| field.ty.value), Some(ty));
    }

    #[test]
    fn printed_rules_read_as_themselves(rules in prop::collection::vec(rule(), 1..4)) {
        let printed: Vec<String> = rules.iter().map(ToString::to_string).collect();
        let (field, findings) = field("any", &printed.join(", "));
        let broken = findings.iter().find(|finding| finding.code.name.starts_with("broken"));
        prop_assert!(broken.is_none(), "{:?} {:?}", printed, broken);
        let read = field.map(|field| field.rules.into_iter().map(|rule| rule.value).collect::<Vec<_>>());
        prop_assert_eq!(read, Some(rules));
    }

    #[test]
    fn no_cell_is_too_strange(ty in ".{0,40}", rules in ".{0,40}") {
        field(&ty, &rules);
    }
}
