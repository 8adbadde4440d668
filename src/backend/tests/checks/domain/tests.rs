//! Which values types and rules allow.

use super::*;
use crate::backend::fixture::spec;
use crate::backend::tests::checks::Types;
use crate::base::Span;
use crate::ir::{ClauseBody, Located, TypeExpr, TypeShape};

/// The values of a field of a type with a rule, beside a type `Small` and one that contains itself.
fn of(ty: &str, rule: &str) -> Option<Domain> {
    let text = format!(
        "# A\n\n## Type: Small\n| Field | Type | Rule |\n|---|---|---|\n| n | Number9 | > 2 |\n\n## Type: Number9\n`integer, 0..9`\n\n\
         ## Type: Tree\n| Field | Type |\n|---|---|\n| of | list of Tree |\n\n\
         ## Type: T\n| Field | Type | Rule |\n|---|---|---|\n| a | {ty} | {rule} |\n"
    );
    let spec = spec(&[("a.md", &text)], None);
    let types = Types::of(&spec);
    let fields = spec.files[0].clauses.iter().find_map(|clause| match &clause.body {
        ClauseBody::Type(def) if def.name.value == "T" => match &def.shape {
            TypeShape::Record { fields } => fields.first(),
            _ => None,
        },
        _ => None,
    });
    let field = fields.expect("a field");
    Domain::of(&types, &field.ty.value, &field.rules)
}

#[test]
fn rules_bound_values() {
    let length = |least, most| Length { least, most };
    let end = |at, is_open| Some(End { at: Decimal::parse(at).expect("a number"), is_open });
    let not_three = |of| Domain::Unequal(Box::new(of), Decimal::parse("3").expect("a number"));
    for (ty, rule, expected) in [
        ("integer", "", Domain::Integer(None, None)),
        ("integer", "> 2, < 7", Domain::Integer(Some(3), Some(6))),
        ("integer", "> 2.5, <= 7.5", Domain::Integer(Some(3), Some(7))),
        ("integer", ">= 2, >= 4", Domain::Integer(Some(4), None)),
        ("integer?", "1..3", Domain::Nullable(Box::new(Domain::Integer(Some(1), Some(3))))),
        ("number", "0..1, default 1", Domain::Number(end("0", false), end("1", false))),
        ("number", "> 0, >= 0, < 9, < 7", Domain::Number(end("0", true), end("7", true))),
        ("decimal", ">= 1, > 0", Domain::Number(end("1", false), None)),
        ("integer", "!= 3.5", Domain::Integer(None, None)),
        ("integer", "!= 3, >= 2", not_three(Domain::Integer(Some(2), None))),
        ("number?", "!= 3", Domain::Nullable(Box::new(not_three(Domain::Number(None, None))))),
        ("bytes", "length <= 3", Domain::Bytes(length(0, Some(3)))),
        ("date", "", Domain::Notation(Notation::Date)),
        ("json", "", Domain::Json),
        ("string", "length 2..4, length <= 3", Domain::Text(length(2, Some(3)), None)),
        ("string", "one of red, green", Domain::Choice(vec!["red".to_owned(), "green".to_owned()])),
        ("\"a\" \\| \"b\"", "", Domain::Choice(vec!["a".to_owned(), "b".to_owned()])),
        (
            "list of integer",
            "length > 1, unique",
            Domain::List(Box::new(Domain::Integer(None, None)), length(2, None), true),
        ),
        (
            "integer \\| \"a\"",
            "",
            Domain::OneOf(vec![Domain::Integer(None, None), Domain::Choice(vec!["a".to_owned()])]),
        ),
        ("Small", "", Domain::Record(vec![("n".to_owned(), false, Domain::Integer(Some(3), Some(9)))])),
    ] {
        assert_eq!(of(ty, rule), Some(expected), "{ty}: {rule}");
    }
}

#[test]
fn what_nobody_makes_is_left_out() {
    for (ty, rule) in [
        ("any", ""),
        ("Tree", ""),
        ("stream of integer", ""),
        ("list of any", ""),
        ("date", "> 3"),
        ("integer", "= 3, != 3"),
        ("integer?", "> 3, < 4"),
        ("number", "> 3, <= 3"),
        ("number", "3..3, != 3"),
        ("list of Small", "unique"),
    ] {
        assert_eq!(of(ty, rule), None, "{ty}: {rule}");
    }
}

/// Each type holds the next one many times: told of in full, they would be more than anybody can hold.
#[test]
fn types_that_grow_without_end_are_left_out() {
    let many = |of: usize| {
        let rows = (0..50).map(|row| format!("| f{row} | T{} |\n", of + 1)).collect::<String>();
        format!("## Type: T{of}\n| Field | Type |\n|---|---|\n{rows}\n")
    };
    let text = (0..6).map(many).collect::<String>();
    let spec = spec(&[("a.md", &format!("# A\n\n{text}## Type: T6\n`integer`\n"))], None);
    let ty = |of: usize| TypeExpr::Named { name: Located::written(format!("T{of}"), Span::default()) };
    let of = |named| Domain::of(&Types::of(&spec), &ty(named), &[]);
    assert!(of(5).is_some());
    assert_eq!(of(0), None);
}
