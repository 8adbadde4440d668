//! Options are held against the schema of their backend, whatever kind it is.

use super::{described, program, project};
use crate::project::Folder;

const DESCRIPTION: &str = r#"{ "name": "strange", "summary": "x", "contract": 1, "options": {
    "type": "object", "additionalProperties": false, "properties": {
        "colour": { "enum": ["red", "green"], "default": "green" },
        "day": { "type": "string" },
        "links": { "type": "array", "items": { "type": "object", "required": ["url"], "properties": { "url": { "type": "string" } } } } } } }"#;

/// Gives back its options.
const ECHO: &str = r#"python3 -c '
import json, sys
options = json.load(sys.stdin)["options"]
print(json.dumps({"files": [{"path": "options.json", "content": json.dumps(options, sort_keys=True)}]}))'"#;

#[test]
fn the_defaults_of_the_schema_are_filled_in() {
    let folder = project(&described(DESCRIPTION, ECHO), "day = 2026-01-02\n");
    folder.specc(&["build", "-t", "strange"]).ends_with(0);
    assert_eq!(folder.read("out/strange/options.json"), "{\"colour\": \"green\", \"day\": \"2026-01-02\"}\n");
}

#[test]
fn a_wrong_option_of_a_program_is_named_with_its_place() {
    for (settings, words) in [
        (
            "color = \"red\"\n",
            "specc.toml:3:1`: target `strange`: there is no option `color`; did you mean `colour`?",
        ),
        (
            "colour = \"gren\"\n",
            "specc.toml:3:1`: target `strange`: `colour` cannot be \"gren\"; did you mean \"green\"?",
        ),
        ("colour = 4\n", "specc.toml:3:1`: target `strange`: `colour` cannot be 4; it takes"),
        (
            "links = [\n  { url = \"a\" },\n  { uri = \"b\" },\n]\n",
            "specc.toml:5:3`: target `strange`: `links[1]` lacks `url`",
        ),
    ] {
        let folder = project(&described(DESCRIPTION, ECHO), settings);
        let said = folder.specc(&["build", "-t", "strange", "-t", "docs"]).ends_with(1).err();
        assert!(said.contains(words), "{said}");
        assert!(folder.has("out/docs/shed.md") && !folder.has("out/strange"), "{said}");
    }
}

#[test]
fn a_wrong_option_of_a_built_in_backend_is_named_with_its_place() {
    for (settings, words) in [
        (
            "[targets.tests]\n\nframwork = \"pytest\"\n",
            "specc.toml:3:1`: target `tests`: there is no option `framwork`; did you mean `framework`?",
        ),
        (
            "[targets.tests]\nframework = \"pytst\"\n",
            "specc.toml:2:1`: target `tests`: `framework` cannot be \"pytst\"; did you mean \"pytest\"?",
        ),
        (
            "[targets.announce]\nchannels = [\"x\",\n  \"fax\"]\n",
            "specc.toml:3:3`: target `announce`: `channels[1]` cannot be \"fax\"; it takes",
        ),
        ("[targets.announce]\ndate = 2026-02-30\n", "specc.toml`"),
        ("[targets.announce]\ndate = \"2026-02-30\"\n", "specc.toml:2:1`: target `announce`: `date`"),
        (
            "[limits]\nbackend-second = 1\n",
            "specc.toml:2:1`: there is no key `limits.backend-second`; did you mean `limits.backend-seconds`?",
        ),
        ("targets.docs.enabled = 1\n", "specc.toml:1:14`: target `docs`: `enabled` is true or false"),
    ] {
        let folder = Folder::new([("spec/shed.md", super::SPEC), ("specc.toml", settings)]);
        let said = folder.specc(&["check"]).ends_with(2).err();
        assert!(said.contains(words), "{settings}: {said}");
    }
}

#[test]
fn a_schema_that_cannot_be_held_against_is_refused() {
    let schema = r#"{ "name": "s", "summary": "x", "contract": 1, "options": { "if": {} } }"#;
    let folder = project(&described(schema, ECHO), "");
    super::refused(&folder, &["the backend `./strange`", "the schema of its options has `if` at `#`"]);
    let needs = r#"{ "name": "s", "summary": "x", "contract": 1, "needs": ["verdicts"] }"#;
    folder.script("strange", &described(needs, ECHO));
    folder.specc(&["trust"]).ends_with(0);
    super::refused(&folder, &["the backend `./strange` needs `verdicts`, which this specc does not offer"]);
}

#[test]
fn a_program_without_options_takes_none() {
    let folder = project(&program(&super::making(&["a.txt"])), "colour = \"red\"\n");
    super::refused(&folder, &["there is no option `colour`; this target takes none"]);
}
