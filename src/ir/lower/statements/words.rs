//! English function words, by which subjects and conditions are told apart.

/// May stand before a condition without being part of it.
pub(super) const CONNECTORS: &[&str] = &[
    "and", "but", "or", "so", "then", "that", "however", "otherwise", "only", "also", "therefore",
    "similarly", "alternatively",
];

/// Begin a clause of their own after a comma.
pub(super) const CLAUSE_OPENERS: &[&str] = &[
    "the", "a", "an", "it", "they", "this", "that", "these", "those", "each", "every", "all", "any", "no",
    "its", "their", "you", "we", "he", "she", "one", "both", "neither", "either", "such", "there", "only",
    "our", "your",
];

/// After them, if and when ask rather than condition.
pub(super) const BEFORE_QUESTIONS: &[&str] = &[
    "check", "checks", "see", "sees", "determine", "determines", "know", "knows", "verify", "verifies",
    "decide", "decides", "ask", "asks", "test", "tests", "tell", "tells", "as", "even", "of", "about",
    "except",
];

/// Join two clauses.
pub(super) const CONJUNCTIONS: &[&str] = &[
    "and", "but", "or", "so", "nor", "then", "because", "unless", "since", "although", "though", "whereas",
    "which", "that", "who", "when", "if", "while", "where", "how", "whether",
];

/// Open a phrase before the subject.
pub(super) const OPENING_PHRASES: &[&str] = &[
    "in", "on", "at", "for", "by", "from", "with", "upon", "after", "before", "during", "to", "as", "under",
    "without", "unless", "until", "once", "because", "since", "although", "though", "however", "therefore",
    "otherwise", "instead", "finally", "regardless", "when", "throughout", "according", "thinking", "given",
    "above", "below", "beyond", "within", "sometimes", "likewise", "while", "rather",
];

/// Lead to a subject and are no part of it.
pub(super) const LEADING: &[&str] = &[
    "and", "but", "or", "so", "then", "nor", "also", "however", "therefore", "thus", "that", "which",
    "while", "when", "whenever", "if", "where", "because", "since", "although", "unless", "whether",
];

/// Stand between a subject and its keyword.
pub(super) const TRAILING: &[&str] = &[
    "also", "then", "therefore", "thus", "always", "generally", "typically", "still", "only", "both",
    "which", "that", "who", "either", "is", "are", "be", "and", "but", "or",
];

/// Verbs of a clause whose subject also has the duty: "the digest is fixed and must be kept".
pub(super) const VERBS: &[&str] = &[
    "is", "are", "was", "were", "has", "have", "can", "will", "does", "do", "returns", "refers", "contains",
    "receive", "receives", "describes",
];

/// A keyword after one of these comes before its subject.
pub(super) const ASKING: &[&str] = &["how", "what", "why", "when", "where", "which"];

/// Words after which `that` begins a clause of its own.
pub(super) const REPORTING: &[&str] = &[
    "is", "are", "require", "requires", "indicate", "indicates", "mean", "means", "ensure", "ensures",
    "except", "and", "say", "says", "state", "states", "assume", "so",
];

/// Words before a `which` that begins a clause of its own.
pub(super) const PREPOSITIONS: &[&str] = &["in", "on", "for", "by", "with", "of", "to", "at"];

/// Stand for the subject before.
pub(super) const PRONOUNS: &[&str] = &["it", "they"];
