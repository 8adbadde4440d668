"""The test of the backend `__NAME__`; `python3 test_backend.py` runs it."""

import json
import pathlib
import subprocess
import unittest

PROGRAM = pathlib.Path(__file__).parent / "specc-gen-__NAME__"


def ask(verb, message):
    text = json.dumps(message)
    run = subprocess.run([PROGRAM, verb], input=text, capture_output=True, encoding="utf-8", check=True)
    return json.loads(run.stdout)


def request(*statements):
    clause = {"id": "doors", "statements": [{"text": {"plain": text}} for text in statements]}
    spec = {"ir_version": 1, "name": "shed", "files": [{"path": "shed.md", "clauses": [clause]}]}
    return {"contract": 1, "ir": spec, "options": {"title": "Promises"}, "target": "__NAME__"}


class Backend(unittest.TestCase):
    def test_it_speaks_the_contract(self):
        self.assertEqual(ask("describe", {"contract": 1})["contract"], 1)

    def test_each_statement_is_a_line_that_names_its_clause(self):
        [file] = ask("emit", request("The door must open."))["files"]
        self.assertEqual(file["content"], "# Promises\n\n- The door must open.\n")
        self.assertEqual(file["provenance"], [{"first_line": 3, "last_line": 3, "clause": "doors"}])

    def test_a_spec_without_statements_is_a_finding(self):
        answer = ask("emit", request())
        self.assertEqual([finding["code"] for finding in answer["diagnostics"]], ["nothing-to-list"])


if __name__ == "__main__":
    unittest.main()
