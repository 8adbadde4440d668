//! Which values types and rules allow.

use super::*;
use crate::backend::fixture::spec;
use crate::backend::tests::checks::Types;
use crate::base::Span;
use crate::ir::{ClauseBody, Field, Located, TypeExpr, TypeShape};

/// The values that a field of a type with a rule takes.
fn of(ty: &str, rule: &str) -> Option<Domain> {
    with_field(ty, rule, |types, field| Domain::taken(types, &field.ty.value, &field.rules))
}

/// The values of a type that a function may give.
fn given(ty: &str) -> Option<Domain> {
    with_field(ty, "", |types, field| Domain::given(types, &field.ty.value))
}

/// A field of a type with a rule, beside a type `Small` and some that contain themselves.
fn with_field(ty: &str, rule: &str, of: fn(&Types<'_>, &Field) -> Option<Domain>) -> Option<Domain> {
    let text = format!(
        "# A\n\n## Type: Small\n| Field | Type | Rule |\n|---|---|---|\n| n | Number9 | > 2 |\n\n## Type: Number9\n`integer, 0..9`\n\n\
         ## Type: Tree\n| Field | Type |\n|---|---|\n| n | Small |\n| of | list of Tree |\n\n\
         ## Type: Link\n| Field | Type |\n|---|---|\n| before | Link? |\n| after? | Link |\n| all | map of Link |\n| or | Link \\| integer |\n\n\
         ## Type: Chain\n| Field | Type |\n|---|---|\n| next | Chain |\n\n\
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
    of(&types, field)
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
        ("any", "", Domain::Json),
        ("integer \\| null", "", Domain::OneOf(vec![Domain::Integer(None, None), Domain::Null])),
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
        ("Chain", ""),
        ("list of Chain", "length >= 1"),
        ("stream of integer", ""),
        ("list of any", "unique"),
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
    let of = |named| Domain::taken(&Types::of(&spec), &ty(named), &[]);
    assert!(of(5).is_some());
    assert_eq!(of(0), None);
}

/// The levels of a value: how often it stands inside itself, and what ends it.
#[test]
fn types_that_contain_themselves_end() {
    let small = || {
        (
            "n".to_owned(),
            false,
            Domain::Record(vec![("n".to_owned(), false, Domain::Integer(Some(3), Some(9)))]),
        )
    };
    let tree = |of, most| {
        let of = Domain::List(Box::new(of), Length { least: 0, most }, false);
        Domain::Record(vec![small(), ("of".to_owned(), false, of)])
    };
    let root = |end, most| tree(tree(end, most), None);
    assert_eq!(of("Tree", ""), Some(root(Domain::Json, Some(0))), "what is taken ends");
    assert_eq!(given("Tree"), Some(root(Domain::Anything, None)), "what is given may go on");
    let Some(Domain::Record(fields)) = of("Link", "") else { panic!("a link is a record") };
    let last = |fields: &[(String, bool, Domain)]| match &fields[0].2 {
        Domain::Nullable(of) => match &**of {
            Domain::Record(fields) => fields.clone(),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    };
    let is = |name: &str, of| (name.to_owned(), false, of);
    assert_eq!(
        last(&fields),
        [
            is("before", Domain::Null),
            is("all", Domain::Record(Vec::new())),
            is("or", Domain::Integer(None, None))
        ],
        "null, absent, empty, or something else"
    );
}
