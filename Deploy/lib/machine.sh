# shellcheck shell=bash
# What kind of machine this is. The paths can be set, so that the tests can pretend.

# Prints debian12 or ubuntu24.04, and fails on anything else: guessing package names helps nobody.
distribution() {
    local file=${RNET_OS_RELEASE:-/etc/os-release} name
    # shellcheck source=/dev/null
    name=$(. "$file" 2>/dev/null && printf '%s%s' "${ID:-}" "${VERSION_ID:-}")
    case $name in
    debian12 | ubuntu24.04) printf '%s\n' "$name" ;;
    *)
        fail "R-net is set up by this script on Debian 12 and Ubuntu 24.04 only; this is '${name:-unknown}'." \
            "On another system install the packages listed in Deploy/lib/packages.sh and Swift 6.3 yourself," \
            "then: swift build -c release --product rnet"
        ;;
    esac
}

# Prints x86_64 or aarch64: the two that Swift is published for.
architecture() {
    local name=${RNET_MACHINE:-$(uname -m)}
    case $name in
    x86_64 | amd64) echo x86_64 ;;
    aarch64 | arm64) echo aarch64 ;;
    *) fail "Swift is published for x86_64 and aarch64; this machine is '$name'." ;;
    esac
}

# Compilers running at once: one a core, but 2 GB of free memory for each, and at least one.
jobs_that_fit() {
    local kilobytes cores by_memory
    kilobytes=$(awk '/^MemAvailable:/ { print $2 }' "${RNET_MEMINFO:-/proc/meminfo}")
    cores=${RNET_CORES:-$(nproc)}
    by_memory=$((${kilobytes:-0} / 2000000))
    [ "$by_memory" -ge 1 ] || by_memory=1
    if [ "$by_memory" -lt "$cores" ]; then echo "$by_memory"; else echo "$cores"; fi
}

# Runs a command as root: directly, or with sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "Installing packages needs root, and there is no sudo here." "Run as root once: $*"
    fi
}
