#!/usr/bin/env python3
"""List what a careful reader finds in the corpus, without a Markdown parser.

    python3 list_items.py CORPUS_DIR OUT_DIR

For every spec of the corpus this writes OUT_DIR/<path as in the corpus>.items: one item a line,
tab separated, sorted by source line (then by the order of FAMILIES, then by place in the line).
The lists hold line numbers, keywords, kinds, ids and names; never a sentence of the corpus.

The script works on source lines.  It knows just enough of Markdown for this corpus (fences, comments,
lists with nesting and lazy lines, quotes, pipe tables) and takes every decision from
`design/dialect.md` and `design/dialect-rules.md`; "rule N" below is the numbered rule N under
"Statements" there.  README.md beside this file explains each choice; OVERRIDES at the end of this
file holds what hand-reading changed.  Python 3 standard library only.
"""
import os
import re
import sys
from collections import Counter

# --------------------------------------------------------------------------------------------------
# Vocabulary (dialect.md "Headings open clauses", "Annotations and labels"; dialect-rules.md)

KINDS = ["Principle", "Requirement", "Scenario", "Example", "Background", "Type", "Operation",
         "Constraint", "Decision", "Tutorial", "Step", "Feature", "Term"]          # Section: the rest
SYNONYMS = {"scenario outline": "Scenario", "adr": "Decision", "user story": "Requirement"}

# Kinds in which must / shall / should count in lower case (rule 5), and in which they never do.
LOWER = {"Principle", "Requirement", "Constraint", "Operation", "Type"}

ANNOTATION_KEYS = ("id test_id owner since until status priority applies authority was open "
                   "verifies covers").split()

# Labels by kind: the keys that the two design files name, those of Spec Kit's and OpenSpec's forms,
# and, for what makes promises, the labels that say what an annotation could.
PROMISES = ["Why", "Owner", "Since", "Until", "Status", "Priority"]
LABELS = {
    "Principle": PROMISES,
    "Requirement": PROMISES + ["User Story", "Why this priority", "Independent Test",
                               "Acceptance Scenarios", "Reason", "Migration"],
    "Scenario": [],
    "Background": [],
    "Example": ["Includes", "Includes any", "Excludes", "Equals", "JSON", "Calls", "Does not call",
                "Judge", "Runs", "Then"],
    "Type": PROMISES + ["Told apart by"],
    "Operation": PROMISES + ["Request", "Response", "Headers", "Base URL", "Auth", "Error body", "Paged by",
                             "Idempotent by"],
    "Section": ["Why", "Base URL", "Auth", "Error body", "Paged by", "Idempotent by"],
    "Constraint": PROMISES + ["When", "Then", "Trade-off", "Where", "No import", "Except"],
    "Decision": ["Status", "Context", "Options", "Decision", "Consequences", "Why", "Owner"],
    "Tutorial": ["Goal", "Audience", "Time", "Needs"],
    "Feature": ["Headline", "For", "Benefit", "Proof", "Call to action", "Covers", "Why", "Owner", "Since"],
    "Step": [], "Term": ["Also"],
}

GLOSSARY_TITLES = {"definitions", "glossary", "terms", "terminology"}
TURNS = ("user", "assistant", "developer", "system", "tool")

# Output order of families that share a line.
FAMILIES = ["clause", "authority", "amendment", "annotation", "item", "term", "label", "question",
            "prompt", "scenario", "step", "example", "turn", "answer", "statement", "field", "value",
            "error", "parameter"]

LIST_MARK = re.compile(r"([-*+]|\d{1,9}[.)])(\s+|$)")
ATX = re.compile(r"(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
STEP_WORD = re.compile(r"(?:\*\*|__)?(given|when|then|and|but)(?:\*\*|__)?(?=[\s:,]|$)", re.I)


# --------------------------------------------------------------------------------------------------
# Blocks: the little Markdown that a line-based reading needs

class Block:
    """A run of source lines: para, item (an item's first paragraph), quote, table, fence, heading,
    html, code (indented) or admonition.  `path` is the tuple of list items (by first line) that it is
    in, an item's own included; `lines` is [(line number, text without marker and indent)]."""

    def __init__(self, kind, path=(), info=""):
        self.kind, self.path, self.info, self.lines = kind, path, info, []
        self.clause = None

    @property
    def line(self):
        return self.lines[0][0]

    def container(self):
        """The path of what holds this block: for an item, of its list."""
        return self.path[:-1] if self.kind == "item" else self.path


def read_lines(path):
    with open(path, encoding="utf-8") as handle:
        return handle.read().splitlines()


def front_matter(lines):
    """(number of lines of the YAML front matter, its top-level scalars)."""
    if not lines or lines[0] != "---":
        return 0, {}
    data = {}
    for number, line in enumerate(lines[1:], 1):
        if line == "---":
            return number + 1, data
        pair = re.match(r"(\w+):\s*(.*)$", line)
        if pair:
            data[pair.group(1)] = pair.group(2).strip()
    return 0, {}


def starts_block(text, in_paragraph):
    """Whether a line (its indent taken off) begins something else than paragraph text."""
    if re.match(r"(```|~~~|>|<!--|!!! )", text) or ATX.match(text):
        return True
    if re.match(r"([-*_])( *\1){2,}\s*$", text):
        return True
    mark = LIST_MARK.match(text)
    if not mark:
        return False
    # CommonMark: only "1." and only a filled item interrupt a paragraph.
    return not in_paragraph or (mark.end() < len(text) and mark.group(1)[:-1] in ("", "1"))


def blocks_of(lines, skip):
    """Cut the source, from line `skip` on, into blocks."""
    blocks, stack, current = [], [], None     # stack: [(indent of the content, line of the item)]
    fence = comment = admonition = None

    def add(kind, number, text, path=None, info=""):
        block = Block(kind, tuple(n for _, n in stack) if path is None else path, info)
        block.lines.append((number, text))
        blocks.append(block)
        return block

    for number, line in enumerate(lines, 1):
        if number <= skip:
            continue
        if fence:
            block, mark = fence
            block.lines.append((number, line))
            if re.match(r" {0,%d}%s+\s*$" % (3 + (stack[-1][0] if stack else 0), re.escape(mark)), line):
                fence = None
            continue
        if comment:
            comment.lines.append((number, line))
            if "-->" in line:
                comment = None
            continue
        if admonition:
            # rule 8: the blank or 4-space lines that follow it in the source
            if not line.strip() or line.startswith("    "):
                admonition.lines.append((number, line))
                continue
            admonition = current = None
        if not line.strip():
            current = None
            continue
        indent = len(line) - len(line.lstrip(" "))
        text = line.strip(" ")
        open_text = current is not None and current.kind in ("para", "item")
        while stack and indent < stack[-1][0]:
            # CommonMark: a sibling item needs no "1." to begin, since it interrupts no paragraph of its list.
            if open_text and not starts_block(text, False):
                break                                             # lazy continuation
            stack.pop()
            current, open_text = None, False
        base = stack[-1][0] if stack else 0
        if open_text and not starts_block(text, True):
            if re.match(r"(=+|-+)\s*$", text) and not current.path:
                raise SystemExit(f"line {number}: setext heading, not supported")
            current.lines.append((number, text))
            continue
        if current is not None and current.kind == "table" and text.startswith("|"):
            current.lines.append((number, text))
            continue
        if current is not None and current.kind == "quote" and text.startswith(">"):
            current.lines.append((number, re.sub(r"^> ?", "", text)))
            continue
        if indent - base >= 4:
            if current is not None and current.kind == "code":
                current.lines.append((number, text))
            else:
                current = add("code", number, text)
            continue
        mark = re.match(r"(`{3,}|~{3,})\s*(.*)$", text)
        if mark:
            current, fence = None, (add("fence", number, text, info=mark.group(2).strip()), mark.group(1))
            continue
        if text.startswith("<!--"):
            current = None
            block = add("html", number, text)
            comment = None if "-->" in text else block
            continue
        if text.startswith("!!! ") and indent == 0:
            admonition = current = add("admonition", number, text)
            continue
        if ATX.match(text):
            add("heading", number, text)
            current = None
            continue
        if re.match(r"([-*_])( *\1){2,}\s*$", text):
            current = None
            continue
        if text.startswith(">"):
            current = add("quote", number, re.sub(r"^> ?", "", text))
            continue
        if text.startswith("|"):
            current = add("table", number, text)
            continue
        mark = LIST_MARK.match(text)
        if mark:
            rest = text[mark.end():]
            width = len(mark.group(0)) if len(mark.group(2)) <= 4 and rest else len(mark.group(1)) + 1
            stack.append((indent + width, number))
            current = add("item", number, rest)
            continue
        current = add("para", number, text)
    return blocks


# --------------------------------------------------------------------------------------------------
# Text of a block: masking, sentences, keywords

class Text:
    """The prose of a run of lines on one row: `raw` and `masked` have the same length, `at` gives the
    source line of each character.  Masked characters are NUL; emphasis marks are taken out of both."""

    def __init__(self, lines):
        raw, at = [], []
        for number, text in lines:
            if raw:
                raw.append(" ")                                   # rule 1: line breaks are spaces
                at.append(number)
            raw.extend(text)
            at.extend([number] * len(text))
        masked = mask("".join(raw))
        keep = [i for i, c in enumerate(masked) if not (c == "*" or is_underscore_mark(masked, i))]
        self.raw = "".join(raw[i] for i in keep)
        self.masked = "".join(masked[i] for i in keep)
        self.at = [at[i] for i in keep]


def is_underscore_mark(text, i):
    return text[i] == "_" and not (i and text[i - 1].isalnum() and text[i + 1:i + 2].isalnum())


def mask(text):
    """Rule 1: code, URLs, HTML, comments, footnote marks, link targets, balanced quotations."""
    def blank(match):
        return "\0" * len(match.group(0))
    for pattern in (r"(?<!`)(`+)(?!`)(?:.*?[^`])??\1(?!`)",        # code spans
                    r"<!--.*?-->", r"</?[A-Za-z][^<>]*>",          # comments, tags, autolinks
                    r"\[\^[^\]\s]+\]",                              # footnote marks
                    r"(?<=\])\([^()\s]*(?:\([^()]*\)[^()\s]*)*\)",  # link targets
                    r"https?://[^\s)]+",
                    r'"[^"]*"', "“[^”]*”"):                         # quotations, paired in the block
        text = re.sub(pattern, blank, text)
    return text


ABBREVIATIONS = re.compile(r"(?:^|[\s(\0])(?:e\.g|i\.e|cf|vs|No|Sec|Fig|Dr|approx|a\.k\.a|[A-Z])$")
SOFT_ABBREVIATIONS = re.compile(r"(?:^|[\s(])(?:etc|[ap]\.m|Inc)$")


def sentences(masked):
    """Rule 2, as (start, end) ranges."""
    cuts, start, depth, i = [], 0, 0, 0
    while i < len(masked):
        c = masked[i]
        depth += (c in "([{") - (c in ")]}" and depth > 0)
        if c in "。！？" or (c in ".!?" and depth == 0):
            end = i + 1
            while end < len(masked) and masked[end] in ".!?\"'”’)]}\0":
                end += 1
            rest = masked[end:]
            follows = rest.lstrip()
            if c in "。！？" or not follows or (rest[0] == " " and not follows[0].islower()):
                before = masked[start:i]
                short = c == "." and (ABBREVIATIONS.search(before) or
                                      (SOFT_ABBREVIATIONS.search(before) and not follows[:1].isupper()))
                if not short:
                    cuts.append((start, end))
                    start = i = end
                    continue
        i += 1
    if masked[start:].strip():
        cuts.append((start, len(masked)))
    return cuts


EDGE, END = r"(?<![A-Za-z0-9_-])", r"(?![A-Za-z0-9_-])"            # rule 4: must-have is no keyword
NEGATION = (r"(?:n['’]t" + END + r"|(?:\s+(?:also|ever|generally|typically|therefore))*"
            r"\s+(?:not|never|NOT|NEVER)" + END + ")?")
UPPER_KEYWORD = re.compile(
    EDGE + r"(?:(?P<verb>MUST|SHALL|SHOULD)(?P<neg>" + NEGATION + ")" + END +
    r"|(?P<norec>NOT\s+RECOMMENDED)" + END + r"|(?P<rec>RECOMMENDED)" + END +
    r"|(?P<req>REQUIRED)" + END + r"|(?P<may>MAY|OPTIONAL)" + END + ")")
LOWER_KEYWORD = re.compile(
    EDGE + r"(?:(?P<verb>must|shall|should)(?P<neg>" + NEGATION + ")" + END + r"|(?P<maynot>may\s+not)" + END + ")")


def keywords(text, start, end, lower):
    """[(position, modality)] in the masked text between start and end, in order (rules 3 and 4)."""
    found = []
    for pattern in (UPPER_KEYWORD, LOWER_KEYWORD) if lower else (UPPER_KEYWORD,):
        for match in pattern.finditer(text.masked, start, end):
            groups = match.groupdict()
            if groups["verb"]:
                modality = "should" if groups["verb"].lower() == "should" else "must"
                if "not" in groups["neg"].lower() or groups["neg"].strip().lower().endswith(("never", "n't", "n’t")):
                    modality += " not"
            elif groups.get("maynot"):
                modality = "must not"                             # rule 4, with a note
            elif groups.get("norec"):
                modality = "should not"
            elif groups.get("rec"):
                modality = "should"
            elif groups.get("req"):
                modality = "must"
            else:
                modality = "may"
            found.append((match.start(), modality))
    return sorted(found)


# --------------------------------------------------------------------------------------------------
# Clauses

class Clause:
    def __init__(self, line, level, kind, title, explicit, authority, parent):
        self.line, self.level, self.kind, self.title = line, level, kind, title
        self.explicit, self.authority, self.parent = explicit, authority, parent

    def lower_case_counts(self):
        """Rule 5."""
        if self.kind in LOWER:
            return True
        if self.kind != "Section":
            return False
        return self.explicit is not None or (self.parent is not None and self.parent.lower_case_counts())


def plain(text):
    """A heading's text without emphasis, code marks, link targets and tags."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    return re.sub(r"[*`]", "", text).strip()


def heading_parts(text):
    """(kind or None, title, {attributes} or None) by the grammar of "Headings and ids"."""
    attributes = None
    match = re.search(r"\s*\{([^{}]*)\}\s*$", text)
    if match:
        items = re.findall(r'(#[\w-]+|\.[\w-]+|\w+=(?:"[^"]*"|[^\s"]+))(?=\s|$)', match.group(1))
        if items and " ".join(items) == " ".join(match.group(1).split()):
            attributes, text = {}, text[:match.start()]
            for item in items:
                if item[0] == "#":
                    attributes["id"] = item[1:]
                elif "=" in item:
                    key, value = item.split("=", 1)
                    attributes[key] = value.strip('"')
    title = re.sub(r"^\d+(\.\d+)*\.?\s+(?=\S)", "", plain(text))
    names = {k.lower(): k for k in KINDS}
    names.update(SYNONYMS)
    alternatives = "|".join(re.escape(n) for n in sorted(names, key=len, reverse=True))
    ordinal = r"(?:[\s-]*(?P<ordinal>\d+(?:\.\d+)*|[A-Za-z]\d+))"
    for pattern in (rf"(?P<kind>{alternatives}){ordinal}?\s*[:：]\s*(?P<title>.*)$",
                    rf"(?P<kind>{alternatives}){ordinal}\s*(?:–|—| - )\s*(?P<title>.*)$",
                    rf"(?P<kind>{alternatives}){ordinal}(?P<title>)$"):
        match = re.match(pattern, title, re.I)
        if match:
            return names[match.group("kind").lower()], match.group("title").strip(), attributes
    return None, title, attributes


def clauses_of(blocks, front):
    """Open a clause at each heading and give every block its clause."""
    clauses, stack = [], []
    for block in blocks:
        if block.kind == "heading":
            match = ATX.match(block.lines[0][1])
            level = len(match.group(1))
            kind, title, attributes = heading_parts(match.group(2) or "")
            if kind is None:
                kind = "Section"
                if attributes is not None:                        # an attribute list but no kind
                    kind = front.get("kind") or ("Principle" if "authority" in attributes else "Section")
            while stack and stack[-1].level >= level:
                stack.pop()
            attributes = attributes or {}
            clause = Clause(block.line, level, kind, title, attributes.get("id"),
                            attributes.get("authority"), stack[-1] if stack else None)
            stack.append(clause)
            clauses.append(clause)
        block.clause = stack[-1] if stack else None
    for clause in clauses:
        if clause.kind == "Section" and clause.title.lower() == "background":
            if any(block.clause is clause and opens_background(block) for block in blocks):
                clause.kind = "Background"
    return clauses


def opens_background(block):
    """A bare heading `Background` is one when turns or steps stand below it."""
    first = re.sub(r"^(?:[-*+>]|\d+[.)])\s+", "", block.lines[0][1].strip()) if block.lines else ""
    is_turn = re.match(r"\*\*(User|Assistant|Developer|System|Tool)\b.*:\*\*", first)
    is_step = re.match(r"\**(Given|When|Then)\b", first, re.I)
    return bool(block.kind == "quote" and is_turn or block.kind == "item" and is_step)


# --------------------------------------------------------------------------------------------------
# Families: one function each, all (spec) -> iterable of (line, place, fields)

class Spec:
    def __init__(self, corpus, path):
        self.path = path
        self.folder = os.path.dirname(os.path.join(corpus, path))
        self.source = read_lines(os.path.join(corpus, path))
        skip, self.front = front_matter(self.source)
        self.blocks = blocks_of(self.source, skip)
        self.clauses = clauses_of(self.blocks, self.front)
        self.find_backgrounds()

    def find_backgrounds(self):
        """A bare `## Background` is one when its body holds turns or begins a list with a step; else a Section."""
        for clause in self.clauses:
            if clause.kind == "Section" and clause.title.lower() == "background":
                body = [block for block in self.blocks if block.clause is clause]
                items = [block for block in body if block.kind == "item" and len(block.path) == 1]
                talks = any(True for block in body if block.kind == "quote" for _ in quote_turns(block))
                if talks or (items and STEP_WORD.match(items[0].lines[0][1])):
                    clause.kind = "Background"

    def kind(self, block):
        return block.clause.kind if block.clause else "Section"

    def list_after(self, index):
        """The items of the list that is the next sibling of block `index`, in order, as indexes."""
        block = self.blocks[index]
        inside = block.path
        items = []
        for j in range(index + 1, len(self.blocks)):
            other = self.blocks[j]
            if other.path[:len(inside)] != inside or len(other.path) == len(inside):
                break
            if other.kind == "item" and other.container() == inside:
                items.append(j)
            elif not items:
                break
        return items


def list_clauses(spec):
    for clause in spec.clauses:
        yield clause.line, 0, ["clause", clause.kind, str(clause.level), clause.explicit or "-"]


def list_authorities(spec):
    for clause in spec.clauses:
        if clause.authority:
            yield clause.line, 0, ["authority", clause.authority]


def list_amendments(spec):
    for clause in spec.clauses:
        match = re.match(r"(added|modified|removed|renamed) requirements$", clause.title, re.I)
        if match and clause.kind == "Section":
            yield clause.line, 0, ["amendment", match.group(1).lower()]


def list_item_ids(spec):
    """`**FR-001**:` at the head of a list item."""
    for block in spec.blocks:
        if block.kind == "item":
            match = re.match(r"\*\*([A-Z]{1,6}-?\d+(?:\.\d+)*)(?:\*\*:|:\*\*)", block.lines[0][1])
            if match:
                yield block.line, 0, ["item", match.group(1)]


def list_terms(spec):
    """Bold-led list items directly in a Section titled Definitions, Glossary, ..."""
    for block in spec.blocks:
        if (block.kind == "item" and len(block.path) == 1 and spec.kind(block) == "Section"
                and block.clause is not None and block.clause.title.lower() in GLOSSARY_TITLES
                and re.match(r"\*\*[^*]+(?:\*\*:|:\*\*)", block.lines[0][1])):
            yield block.line, 0, ["term"]


def list_questions(spec):
    for block in spec.blocks:
        if block.kind in ("para", "item", "table"):
            for number, text in block.lines:
                for match in re.finditer(r"\[NEEDS CLARIFICATION:", text):
                    yield number, match.start(), ["question"]


def list_prompts(spec):
    """`[^x]` outside code, where examples/x.md exists beside the spec."""
    for block in spec.blocks:
        if block.kind in ("fence", "html", "code"):
            continue
        for number, text in block.lines:
            text = re.sub(r"`[^`]*`", lambda m: " " * len(m.group(0)), text)
            for match in re.finditer(r"\[\^([^\]\s]+)\](?!:)|\[\^([^\]\s]+)\]:", text):
                name = match.group(1) or match.group(2)
                definition = match.group(2) and match.start() == 0
                if not definition and os.path.exists(os.path.join(spec.folder, "examples", name + ".md")):
                    yield number, match.start(), ["prompt", name]


def list_annotations(spec):
    """A code span `key: value` with a key of the list, alone in its block, ending a heading, or ending its
    block after . ! ? : ; 。 or another annotation; never in steps, quotes and examples.  Spec Kit's
    "(Priority: P1)" in a heading equals `priority: P1`."""
    annotation = r"`(?P<key>%s): +(?P<value>[^`]+)`" % "|".join(ANNOTATION_KEYS)
    for block in spec.blocks:
        if block.kind == "heading":
            match = re.search(r"\(Priority: (P\d)\)\s*$", block.lines[0][1])
            if match:
                yield block.line, match.start(), ["annotation", "priority", match.group(1)]
        if block.kind not in ("para", "item", "heading") or spec.kind(block) == "Example" and block.kind != "heading":
            continue
        if block.kind == "item" and spec.kind(block) in ("Scenario", "Background"):
            continue
        whole = " ".join(text for _, text in block.lines)
        tail, found = whole.rstrip(), []
        while True:
            match = re.search(annotation + r"$", tail)
            if not match:
                break
            found.append(match)
            tail = tail[:match.start()].rstrip()
        if not found or not (block.kind == "heading" or not tail or tail[-1] in ".!?:;。"):
            continue
        for match in reversed(found):
            place = 0
            for number, text in block.lines:
                if match.start() < place + len(text) + 1:
                    yield number, match.start() - place, ["annotation", match.group("key"), match.group("value").strip()]
                    break
                place += len(text) + 1


LABEL = re.compile(r"\*\*(?P<key>[^*]+?)(?:\s+\d+)?(?:\s*\((?P<arg>[^)]*)\))?(?::\*\*|\*\*:|\*\*\s*\([^)]*\):)")


def list_labels(spec):
    """A label of the kind's own vocabulary at the start of a source line of a paragraph or an item."""
    for block in spec.blocks:
        if block.kind in ("para", "item"):
            for number, text in block.lines:
                match = LABEL.match(text)
                if match:
                    for key in LABELS[spec.kind(block)]:
                        if key.lower() == match.group("key").strip().lower():
                            yield number, 0, ["label", key]


def step_list(spec, block):
    """Whether an item belongs to a list of steps: in a Scenario or Background, top level, first item a step."""
    if block.kind != "item" or len(block.path) != 1 or spec.kind(block) not in ("Scenario", "Background"):
        return False
    index = spec.blocks.index(block)
    first = block
    for other in reversed(spec.blocks[:index]):
        if not other.path:
            break                                                  # something beside the list ends it
        if other.kind == "item" and len(other.path) == 1:
            first = other
    return bool(STEP_WORD.match(first.lines[0][1]))


def one_line_steps(block):
    """`1. **Given** a, **When** b, **Then** c` -> [(line, place, word)], else []."""
    if block.kind != "item":
        return []
    found = [(number, match.start(), match.group(1).lower())
             for number, text in block.lines
             for match in re.finditer(r"\*\*(given|when|then|and|but)\*\*", text, re.I)]
    words = [word for _, _, word in found]
    return found if len(found) > 1 and "then" in words and STEP_WORD.match(block.lines[0][1]) else []


def paragraph_steps(block):
    """A paragraph whose lines begin with WHEN/IF ... THEN/AND in upper case -> [(line, word)], else []."""
    if block.kind != "para":
        return []
    words = [(number, re.match(r"(?:\*\*)?(GIVEN|WHEN|IF|THEN|AND|BUT)(?:\*\*)?\b", text)) for number, text in block.lines]
    if not all(match for _, match in words):
        return []
    words = [(number, match.group(1).lower().replace("if", "when")) for number, match in words]
    return words if words[0][1] == "when" and "then" in [w for _, w in words] else []


def list_scenarios(spec):
    """Scenario headings with all their steps; one-line scenarios and WHEN/THEN paragraphs are anonymous ones."""
    for clause in spec.clauses:
        if clause.kind not in ("Scenario", "Background"):
            continue
        steps = []
        for block in spec.blocks:
            if block.clause is clause and step_list(spec, block):
                match = STEP_WORD.match(block.lines[0][1])
                if match:
                    steps.append((block.line, match.group(1).lower()))
        if clause.kind == "Scenario":
            yield clause.line, 0, ["scenario", str(len(steps))]
        for number, word in steps:
            yield number, 0, ["step", word]
    for block in spec.blocks:
        if spec.kind(block) in ("Scenario", "Background"):
            continue
        line_steps = one_line_steps(block)
        if line_steps:
            yield block.line, 0, ["scenario", str(len(line_steps))]
            for number, place, word in line_steps:
                yield number, place, ["step", word]
        lines = paragraph_steps(block)
        if lines:
            yield block.line, 0, ["scenario", str(len(lines))]
            for number, word in lines:
                yield number, 0, ["step", word]


def conversation_fence(spec, index):
    """For `**Example**: title`: the fence that follows it, when it holds a conversation; else None."""
    block = spec.blocks[index]
    if block.kind != "para" or not re.match(r"\*\*Example(?:\*\*:|:\*\*)", block.lines[0][1]):
        return None
    if index + 1 < len(spec.blocks):
        fence = spec.blocks[index + 1]
        if fence.kind == "fence" and any(re.match(r"<(%s)\b" % "|".join(TURNS), text.strip())
                                         for _, text in fence.lines):
            return fence
    return None


def table_rows(block):
    """[(line, [cells])], the header first, the delimiter row left out."""
    rows = []
    for number, text in block.lines:
        cells = [c.strip() for c in re.split(r"(?<!\\)\|", text.strip().strip("|"))]
        if not all(re.match(r":?-+:?$", c) for c in cells):
            rows.append((number, cells))
    return rows


def list_examples(spec):
    """Examples by form, their turns and their answers."""
    for clause in spec.clauses:
        if clause.kind != "Example":
            continue
        forms, talk = [], []
        for block in spec.blocks:
            if block.clause is not clause:
                continue
            if block.kind == "quote":
                talk.extend(quote_turns(block))
            elif block.kind == "fence" and block.info.split()[:1] in (["http"], ["console"]):
                forms.append(block.info.split()[0])
            elif block.kind == "table" and table_rows(block)[0][1][-1] == "=>":
                forms.append("table")
        if talk:
            forms.insert(0, "conversation")
        if forms:
            yield clause.line, 0, ["example", forms[0]]
        for number, fields in talk:
            yield number, 0, fields
    for clause in spec.clauses:
        if clause.kind == "Background":
            for block in spec.blocks:
                if block.clause is clause and block.kind == "quote":
                    for number, fields in quote_turns(block):
                        yield number, 0, fields
    for index, block in enumerate(spec.blocks):
        fence = conversation_fence(spec, index)
        if fence:
            yield block.line, 0, ["example", "conversation"]
            for number, fields in fence_turns(fence):
                yield number, 0, fields


def quote_turns(block):
    """`> **User:** ...` and `> **Good:** ...`, at the start of any source line of the quote."""
    for number, text in block.lines:
        match = LABEL.match(text)
        if match:
            key = match.group("key").strip().lower()
            if key in TURNS:
                yield number, ["turn", key]
            elif key in ("good", "bad", "ok"):
                yield number, ["answer", key]


def fence_turns(fence):
    """The Model Spec's tags: turns outside <comparison>, answers inside."""
    inside = False
    for number, text in fence.lines:
        text = text.strip()
        if text in ("<comparison>", "</comparison>"):
            inside = text == "<comparison>"
            continue
        match = re.match(r"<(%s)\b[^>]*>\s*(?:<!--\s*(GOOD|BAD|OK)\b)?" % "|".join(TURNS), text)
        if match and inside and match.group(2):
            yield number, ["answer", match.group(2).lower()]
        elif match:
            yield number, ["turn", match.group(1)]


def list_tables(spec):
    """Fields, values, errors and parameters: typed tables by their header words, and a Type's list of values."""
    roles = {"field": "field", "value": "value", "error": "error", "parameter": "parameter"}
    for block in spec.blocks:
        kind = spec.kind(block)
        if block.kind == "table" and kind in ("Type", "Operation", "Section"):
            rows = table_rows(block)
            header = [c.lower() for c in rows[0][1]]
            for column, word in enumerate(header):
                if word in roles:
                    for number, cells in rows[1:]:
                        yield number, 0, [roles[word], cells[column].strip("`").rstrip("?")]
                    break
        if kind == "Type" and block.kind == "item" and len(block.path) == 1:
            match = re.match(r"`([^`]+)`:", block.lines[0][1])
            if match:
                yield block.line, 0, ["value", match.group(1)]


def list_statements(spec):
    """One per modal keyword (rules 1 to 8)."""
    lent = {}                                     # index of an item -> the modality its lead-in lends
    for index, block in enumerate(spec.blocks):
        if block.kind not in ("para", "item", "table") or not_normative(spec, index):
            continue
        lower = block.clause.lower_case_counts() if block.clause else False
        if block.kind == "item" and re.match(r"\*\*[A-Z]{1,6}-?\d+(?:\.\d+)*\*\*:", block.lines[0][1]):
            lower = True                                          # an item id makes the item a Requirement
        if block.kind == "table":
            for number, cells in table_rows(block)[1:]:
                text = Text([(number, " \0 ".join(cells))])
                for place, modality in keywords(text, 0, len(text.masked), lower):
                    yield number, place, ["statement", modality]
            continue
        text = Text(without_labels(spec, block))
        if not text.masked.strip():
            continue
        own = keywords(text, 0, len(text.masked), lower)
        cut = sentences(text.masked)
        if index in lent:
            # rule 6: the item's first sentence goes on with the lead-in, unless it has a keyword of its own
            first = cut[0][1] if cut else 0
            if not any(place < first for place, _ in own):
                yield block.line, -1, ["statement", lent[index]]
        if text.raw.rstrip().endswith((":", "：")):
            items = spec.list_after(index)
            last = [k for k in own if cut and k[0] >= cut[-1][0]]
            if items and last:
                takers = [j for j in items if takes_keyword(spec, j, lower)]
                for j in takers:
                    lent[j] = last[-1][1]
                if takers:
                    own.remove(last[-1])                          # its statements are the items
        for place, modality in own:
            yield text.at[place], place, ["statement", modality]


def takes_keyword(spec, index, lower):
    text = Text(spec.blocks[index].lines)
    cut = sentences(text.masked)
    return not cut or not keywords(text, 0, cut[0][1], lower)


def without_labels(spec, block):
    """The lines of a block up to its first label of the kind's vocabulary: a label's value holds no statement."""
    lines = []
    for number, text in block.lines:
        match = LABEL.match(text)
        if match and match.group("key").strip().lower() in (k.lower() for k in LABELS[spec.kind(block)]):
            break
        lines.append((number, text))
    return lines


def not_normative(spec, index):
    """Rules 7 and 8 for paragraphs, items and tables (fences, quotes, headings, `!!!` blocks never get here)."""
    block = spec.blocks[index]
    clause = block.clause
    while clause is not None:
        if clause.title.lower().endswith("(informative)"):
            return True
        clause = clause.parent
    if one_line_steps(block) or paragraph_steps(block) or conversation_fence(spec, index):
        return True
    if spec.kind(block) in ("Scenario", "Background") and block.path:
        return in_step_list(spec, index)
    return False


def in_step_list(spec, index):
    """An item of a step list, or anything nested below one."""
    for other in reversed(spec.blocks[:index + 1]):
        if other.kind == "item" and len(other.path) == 1:
            return step_list(spec, other)
    return False


FUNCTIONS = [list_clauses, list_authorities, list_amendments, list_annotations, list_item_ids, list_terms,
             list_labels, list_questions, list_prompts, list_scenarios, list_examples, list_statements,
             list_tables]


# --------------------------------------------------------------------------------------------------
# What hand-reading changed: (path, "+" or "-", line, fields, reason)

OVERRIDES = [
    ("model-spec/2025-02-12/model_spec.md", "+", 2750, ["answer", "good"],
     "the release has stray asterisks before this <comparison> and <assistant>; a reader takes the tag as "
     "meant, the tag pattern does not"),
]


def apply_overrides(path, rows):
    for where, sign, line, fields, _reason in OVERRIDES:
        if where != path:
            continue
        if sign == "+":
            rows.append((line, FAMILIES.index(fields[0]), 10 ** 6, fields))
        else:
            hit = next((row for row in rows if row[0] == line and row[3] == fields), None)
            if hit is None:
                raise SystemExit(f"{path}:{line}: override removes {fields}, which is not there")
            rows.remove(hit)
    return rows


def specs(corpus):
    """The specs of the corpus: every .md but the corpus's own README and the prompt files in examples/."""
    found = []
    for folder, folders, files in os.walk(corpus):
        folders.sort()
        if os.path.basename(folder) == "examples":
            continue
        for name in sorted(files):
            path = os.path.relpath(os.path.join(folder, name), corpus)
            if name.endswith(".md") and path != "README.md":
                found.append(path)
    return found


def items_of(corpus, path):
    spec = Spec(corpus, path)
    rows = []
    for function in FUNCTIONS:
        for line, place, fields in function(spec):
            rows.append((line, FAMILIES.index(fields[0]), place, fields))
    return sorted(apply_overrides(path, rows), key=lambda row: row[:3])


def main():
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    corpus, out = sys.argv[1:]
    for path in specs(corpus):
        rows = items_of(corpus, path)
        target = os.path.join(out, path + ".items")
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "w", encoding="utf-8") as handle:
            for line, _family, _place, fields in rows:
                handle.write("\t".join([str(line)] + fields) + "\n")
        counts = Counter(FAMILIES[row[1]] for row in rows)
        print(path + ": " + ", ".join(f"{counts[f]} {f}" for f in FAMILIES if counts[f]))


if __name__ == "__main__":
    main()
