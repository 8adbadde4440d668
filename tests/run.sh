#!/bin/sh
# Runs all tests, and installs for itself what they need below target/: a Python environment, packages of npm, and
# JUnit's launcher. Rust, Node.js 20 or later with npm, and Python 3 must be there. Go, and Java with Maven, are used
# when they are there; CI has to have them.
set -eu
cd "$(dirname "$0")/.."

need() {
    command -v "$1" >/dev/null 2>&1 || { echo "tests/run.sh needs $1: $2" >&2; exit 2; }
}
need cargo "install Rust from https://rustup.rs"
need node "install Node.js 20 or later; the emitted node:test suites are run with it"
need npm "it comes with Node.js; the packages that the tests need are installed with it"
need python3 "install Python 3; the emitted pytest suites are run with it"

python=target/test-python
if ! cmp -s tests/requirements.txt "$python/requirements.txt"; then
    mkdir -p target
    python3 -m venv --clear "$python"
    "$python/bin/python" -m pip install --quiet --disable-pip-version-check -r tests/requirements.txt
    cp tests/requirements.txt "$python/requirements.txt"
fi
packages=target/test-node
if ! cmp -s tests/package.json "$packages/installed.json"; then
    mkdir -p "$packages"
    cp tests/package.json "$packages/"
    (cd "$packages" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm install --silent --no-audit --no-fund --no-package-lock)
    cp tests/package.json "$packages/installed.json"
fi
SPECC_NODE_MODULES="$PWD/$packages/node_modules"
SPECC_COMMONMARK="$SPECC_NODE_MODULES/commonmark-spec/spec.txt"
export SPECC_NODE_MODULES SPECC_COMMONMARK
launcher=junit-platform-console-standalone
version=1.13.4
if command -v mvn >/dev/null 2>&1; then
    if [ ! -f "target/test-java/$launcher-$version.jar" ]; then
        mvn --quiet --batch-mode dependency:copy -DoutputDirectory="$PWD/target/test-java" \
            -Dartifact="org.junit.platform:$launcher:$version"
    fi
    SPECC_JUNIT="$PWD/target/test-java/$launcher-$version.jar"
    export SPECC_JUNIT
fi
if command -v go >/dev/null 2>&1; then
    # What emitted suites in Go compare words with.
    go mod download golang.org/x/text@v0.14.0
fi
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
if [ -n "${CI:-}" ]; then
    echo "== ten thousand tests in one suite"
    SPECC_CASES=10000 cargo test --quiet --test it -- many::
fi
echo "== the tool on its own spec"
cargo run --quiet -- check --deny warnings
# Each promise must have been kept.
cargo run --quiet -- test --results "$results" --require must
# The badge of the README is made of these results.
badge=target/badge.svg
cargo run --quiet -- test --results "$results" --format badge >"$badge"
cmp "$badge" tests/badge.svg || { echo "tests/badge.svg says something else: cp $badge tests/badge.svg" >&2; exit 1; }
