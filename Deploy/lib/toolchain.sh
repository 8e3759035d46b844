# shellcheck shell=bash
# Finding a Swift that can build R-net.

RNET_SWIFT_OLDEST=6.3

# Where a toolchain fetched by these scripts lives: in the home directory, so that removing it is one rm.
own_swift_directory() { printf '%s\n' "${RNET_SWIFT_DIR:-${XDG_DATA_HOME:-$HOME/.local/share}/rnet/swift}"; }

# Every place a Swift may be, best first. A later `swift` on PATH counts too: Debian's package `swift`
# is the client of OpenStack's object store and may stand before the compiler.
swift_places() {
    type -aP swift || true
    printf '%s\n' "${RNET_SYSTEM_SWIFT:-/opt/swift}/usr/bin/swift" "$(own_swift_directory)/usr/bin/swift"
}

# Prints the version of the Swift compiler at a path; nothing when it is another program or broken.
swift_version() {
    timeout 60 "$1" --version 2>/dev/null </dev/null |
        sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1
}

new_enough() { [ "$(printf '%s\n%s\n' "$RNET_SWIFT_OLDEST" "$1" | sort -V | head -n 1)" = "$RNET_SWIFT_OLDEST" ]; }

# Prints the path of the first Swift that is new enough.
find_swift() {
    local path version
    local -a places
    mapfile -t places < <(swift_places)
    for path in "${places[@]}"; do
        [ -x "$path" ] || continue
        version=$(swift_version "$path" || true)
        if [ -n "$version" ] && new_enough "$version"; then
            printf '%s\n' "$path"
            return 0
        fi
    done
    return 1
}

# Puts the found toolchain first on PATH, so that `swift` means this one from here on.
use_swift() {
    local path
    path=$(find_swift) || fail "No Swift $RNET_SWIFT_OLDEST or newer was found." "Deploy/setup installs it."
    PATH=$(dirname "$path"):$PATH
    export PATH
}
