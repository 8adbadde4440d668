#!/bin/sh
# Runs the emitted suites of Swift Testing: a job of its own, because the toolchain is 550 MB to fetch and 2.5 GB on the
# disk. Swift 6 is taken from SPECC_SWIFT or the path, else from Debian 13, unpacked below target/ into a root of its
# own, for which apt and the right to mount are needed. Where there is no room, it says so and leaves the suites out.
set -eu
cd "$(dirname "$0")/.."

fetch() {
    here="$PWD/target/test-swift"
    root="$here/root"
    free=$(df -Pk target | awk 'NR == 2 { print $4 }')
    [ "$free" -gt 4000000 ] || { echo "left out: swift-testing needs 4 GB of disk below target/" >&2; exit 0; }
    mkdir -p "$root/mnt" "$root/root" "$root/proc" "$root/dev" "$root/tmp" "$here/lists/partial" "$here/cache/archives/partial"
    : >"$here/status"
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian trixie main" >"$here/sources"
    set -- -q -o Dir::Etc::sourcelist="$here/sources" -o Dir::Etc::sourceparts=/dev/null -o Dir::State::lists="$here/lists" \
        -o Dir::State::status="$here/status" -o Dir::Cache="$here/cache"
    apt-get "$@" update
    apt-get "$@" --yes --no-install-recommends --download-only install \
        swiftlang libc6-dev libstdc++-14-dev bash coreutils dash git
    for package in "$here"/cache/archives/*.deb; do
        dpkg-deb -x "$package" "$root"
    done
    rm -r "$here/cache"
    for folder in bin lib lib64 sbin; do
        [ -e "$root/$folder" ] || ln -s "usr/$folder" "$root/$folder"
    done
    cat >"$here/swift" <<'SWIFT'
#!/bin/sh
# Swift in its own root, at work on the folder it is called from.
exec unshare --mount sh -c '
    root=$1
    shift
    mount --bind "$PWD" "$root/mnt"
    mount --rbind /proc "$root/proc"
    mount --rbind /dev "$root/dev"
    exec chroot "$root" /usr/bin/env -C /mnt HOME=/root PATH=/usr/libexec/swift/bin:/usr/bin:/bin swift "$@"
' sh "$(dirname "$0")/root" "$@"
SWIFT
    chmod +x "$here/swift"
}

if [ -z "${SPECC_SWIFT:-}" ]; then
    SPECC_SWIFT=$(command -v swift) || {
        SPECC_SWIFT="$PWD/target/test-swift/swift"
        [ -x "$SPECC_SWIFT" ] || fetch
    }
    export SPECC_SWIFT
fi
"$SPECC_SWIFT" --version
cargo test --test it swift
