//! What properties in JavaScript call, and the names that they must not take.

/// What is imported, and what tests and checks call or bind themselves.
pub(super) const RESERVED: &[&str] = &[
    "fc", "test", "subject", "present", "maybe", "optional", "must", "named", "value", "values", "given",
    "holds", "result", "error", "item", "allowed", "checks", "check", "fits", "passes", "moments", "iso",
    "Array", "Date", "JSON", "Number", "Object", "Set", "Error", "Uint8Array",
];

/// Functions by their names, and what they are.
pub(super) const HELPERS: &[(&str, &[&str])] = &[
    (
        "present",
        &[
            "/** What a record has when some of its fields are absent. */",
            "function present(value: any) {",
            "  const fields = Object.entries(value);",
            "  return Object.fromEntries(fields.filter(([, of]) => of !== undefined));",
            "}",
        ],
    ),
    (
        "maybe",
        &[
            "/** One that may be absent. */",
            "function maybe(of: any) {",
            "  return fc.option(of, { nil: undefined });",
            "}",
        ],
    ),
    (
        "moments",
        &[
            "/** Moments as ISO 8601 writes them, or a part of that. */",
            "function moments(start: any, end: any) {",
            "  const years = { min: new Date(\"0001-01-01\"), max: new Date(\"9999-12-31\") };",
            "  const dates = fc.date({ ...years, noInvalidDate: true });",
            "  return dates.map((date) => date.toISOString().slice(start, end));",
            "}",
        ],
    ),
    (
        "iso",
        &[
            "/** A date or time as text, also one that is an object. */",
            "function iso(value: any) {",
            "  return value instanceof Date ? value.toISOString() : `${value}`;",
            "}",
        ],
    ),
    (
        "optional",
        &["function optional(value: any, check: any) {", "  if (value !== undefined) check(value);", "}"],
    ),
    (
        "must",
        &[
            "function must(holds: any, what: any, value: any) {",
            "  if (!holds) throw new Error(`${what}: ${JSON.stringify(value)}`);",
            "}",
        ],
    ),
    (
        "passes",
        &[
            "/** Whether a check has nothing against a value. */",
            "function passes(check: any, value: any) {",
            "  try {",
            "    check(value);",
            "    return true;",
            "  } catch {",
            "    return false;",
            "  }",
            "}",
        ],
    ),
    (
        "named",
        &[
            "/** A failure that the spec does not name is a fault. */",
            "function named(error: any, names: any) {",
            "  if (!names.some((name: any) => `${error}`.includes(name))) throw error;",
            "}",
        ],
    ),
];
