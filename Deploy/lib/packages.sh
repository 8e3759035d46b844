# shellcheck shell=bash
# Which Debian and Ubuntu packages are needed, and installing those that are missing.

# To build: what the sources link to, and what the Swift toolchain asks for.
# The toolchain's part follows https://www.swift.org/install/linux/tarball/ for each distribution
# (without binutils-gold, which is no package on Debian 12: binutils brings gold).
packages_to_build() {
    echo build-essential ca-certificates curl git gnupg binutils pkg-config tzdata python3
    echo libsqlite3-dev libxml2-dev libcurl4-openssl-dev zlib1g-dev
    case $1 in
    debian12) echo libedit-dev libicu-dev libncurses-dev libpython3-dev libstdc++-12-dev uuid-dev ;;
    ubuntu24.04) echo libc6-dev libedit2 libgcc-13-dev libncurses-dev libpython3-dev libstdc++-13-dev libz3-dev ;;
    esac
}

# To test: a browser that shows Japanese, Python's virtual environments, the checker of these scripts.
# Ubuntu's chromium package only fetches a snap; there the browser comes from Playwright (browser.sh).
packages_to_test() {
    echo fonts-noto-cjk python3-venv shellcheck
    [ "$1" != debian12 ] || echo chromium
}

# Prints those of the named packages that are not installed, one a line.
missing_packages() {
    local installed package
    # shellcheck disable=SC2016 # ${Package} is dpkg's own placeholder
    installed=$(dpkg-query -W -f '${Package}=${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        grep -qxF "$package=installed" <<<"$installed" || printf '%s\n' "$package"
    done
}

# Installs what is missing of the named packages, after saying what and asking.
install_packages() {
    local -a missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "These packages are missing and will be installed with apt:" "${missing[*]}"
    agree "Install them?"
    as_root apt-get -qq -o DPkg::Lock::Timeout=300 update </dev/null >&2 ||
        fail "apt could not fetch its package lists." "Check the network and /etc/apt, then try again."
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 install "${missing[@]}" </dev/null >&2 ||
        fail "apt could not install: ${missing[*]}" "What apt said stands above."
}
