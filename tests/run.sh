#!/bin/sh
# Runs all tests, and installs for itself what they need below target/: a Python environment with
# pytest and a reader of workbooks, and CommonMark's examples. Node.js 20 or later with npm, Python 3 and Rust must be there.
set -eu
cd "$(dirname "$0")/.."

need() {
    command -v "$1" >/dev/null 2>&1 || { echo "tests/run.sh needs $1: $2" >&2; exit 2; }
}
need cargo "install Rust from https://rustup.rs"
need node "install Node.js 20 or later; the emitted node:test suites are run with it"
need npm "it comes with Node.js; CommonMark's examples are installed with it"
need python3 "install Python 3; the emitted pytest suites are run with it"

python=target/test-python
if ! cmp -s tests/requirements.txt "$python/requirements.txt"; then
    mkdir -p target
    python3 -m venv --clear "$python"
    "$python/bin/python" -m pip install --quiet --disable-pip-version-check -r tests/requirements.txt
    cp tests/requirements.txt "$python/requirements.txt"
fi
examples=target/test-node
if [ ! -f "$examples/node_modules/commonmark-spec/spec.txt" ]; then
    mkdir -p "$examples"
    cp tests/package.json "$examples/"
    (cd "$examples" && npm install --silent --no-audit --no-fund --no-package-lock)
fi
SPECC_COMMONMARK="$PWD/$examples/node_modules/commonmark-spec/spec.txt"
export SPECC_COMMONMARK
SPECC_PYTHON="$PWD/$python/bin/python"
export SPECC_PYTHON

echo "== formatting"
cargo fmt --check
echo "== lints"
cargo clippy --quiet --all-targets -- -D warnings
echo "== tests"
results=target/test-results.txt
status=0
cargo test >"$results" 2>&1 || status=$?
cat "$results"
[ "$status" -eq 0 ] || exit "$status"
echo "== the tool on its own spec"
cargo run --quiet -- check --deny warnings
# What is known to lack a test stands in the baseline; each other promise must have been kept.
cargo run --quiet -- test --results "$results" --require must --baseline tests/verdicts.txt
