//! `transfer(from: AccountId, amount: Money) -> Transfer`.

use std::ops::Range;

use pest::iterators::Pair;

use super::interface::{self, Fault, InterfaceRule as Rule, LiteralShape};
use super::type_expr::{self, TypeNode};

/// A signature taken apart. All ranges are bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureShape {
    /// The function's name.
    pub name: Range<usize>,
    /// Its parameters, in order.
    pub parameters: Vec<ParameterShape>,
    /// What it returns.
    pub returns: Option<TypeNode>,
}

/// A parameter of a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterShape {
    /// Its name, without `?`.
    pub name: Range<usize>,
    /// Whether `?` follows the name.
    pub optional: bool,
    /// Its type.
    pub ty: TypeNode,
    /// The bytes of the type.
    pub ty_range: Range<usize>,
    /// What follows `=`.
    pub default: Option<LiteralShape>,
}

/// Reads a whole text as a signature.
///
/// # Errors
/// The place where the text stops being one.
pub fn parse(text: &str) -> Result<SignatureShape, Fault> {
    let pairs = interface::parse(Rule::signature_only, text)?;
    let mut shape = SignatureShape { name: 0..0, parameters: Vec::new(), returns: None };
    for pair in pairs {
        match pair.as_rule() {
            Rule::call_name => shape.name = interface::range(&pair),
            Rule::parameter => shape.parameters.extend(parameter(pair)),
            Rule::returns => shape.returns = pair.into_inner().next().and_then(type_expr::node),
            _ => {}
        }
    }
    Ok(shape)
}

fn parameter(pair: Pair<'_, Rule>) -> Option<ParameterShape> {
    let (mut name, mut optional, mut ty, mut default) = (0..0, false, None, None);
    for part in pair.into_inner() {
        match part.as_rule() {
            Rule::parameter_name => name = interface::range(&part),
            Rule::optional => optional = true,
            Rule::type_expr => {
                let range = interface::range(&part);
                let end = range.start + part.as_str().trim_end().len();
                ty = type_expr::node(part).map(|node| (node, range.start..end));
            }
            _ => default = interface::literal(part),
        }
    }
    let (ty, ty_range) = ty?;
    Some(ParameterShape { name, optional, ty, ty_range, default })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_and_result_are_read() {
        let text = "pad(text: string, to?: integer = 80, with: \"a\" | \"b\") -> list of string";
        let Ok(shape) = parse(text) else { panic!("no signature") };
        let names: Vec<&str> = shape.parameters.iter().map(|one| &text[one.name.clone()]).collect();
        assert_eq!((&text[shape.name], names), ("pad", vec!["text", "to", "with"]));
        assert_eq!(shape.parameters[1].default.as_ref().map(|shape| &text[shape.range.clone()]), Some("80"));
        assert_eq!(&text[shape.parameters[2].ty_range.clone()], "\"a\" | \"b\"");
        assert!(shape.parameters[1].optional && shape.returns.is_some());
    }

    #[test]
    fn a_fault_is_where_it_stops() {
        assert_eq!(parse("f(a: string").map_err(|fault| fault.range), Err(11..11));
        assert_eq!(parse("f(a)").map_err(|fault| fault.range), Err(3..4));
    }
}
