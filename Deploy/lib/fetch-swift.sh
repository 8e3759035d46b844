# shellcheck shell=bash
# Fetching the Swift toolchain from swift.org. Nothing is unpacked before its signature was found good.

RNET_SWIFT_RELEASE=6.3.1

# Prints the address of the toolchain for a distribution (debian12, ubuntu24.04) and architecture.
# The directory drops the dot of 24.04, the file name keeps it, and x86_64 is not named at all.
swift_url() {
    local distribution=$1 suffix=
    local name=swift-$RNET_SWIFT_RELEASE
    local base=${RNET_SWIFT_BASE_URL:-https://download.swift.org}
    [ "$2" = x86_64 ] || suffix=-$2
    printf '%s/%s-release/%s%s/%s-RELEASE/%s-RELEASE-%s%s.tar.gz\n' \
        "$base" "$name" "${distribution/./}" "$suffix" "$name" "$name" "$distribution" "$suffix"
}

# Fetches one file. Only https and file are allowed, and a redirect may not leave https.
download() {
    local -a progress=(--silent --show-error)
    [ ! -t 2 ] || progress=(--progress-bar)
    curl --fail --location --proto '=https,file' --proto-redir '=https' --retry 3 "${progress[@]}" \
        --output "$2" "$1" || fail "Could not download $1" "Check the network, then try again. Nothing was installed."
}

# Says whether gpg's status lines show one good signature, made while its key was valid.
# A key that has run out since is accepted (old releases stay signed by old keys); a revoked one never is.
signature_is_good() {
    awk '
        $2 == "NEWSIG" { signatures++ }
        $2 == "VALIDSIG" { made = $5 }
        $2 == "KEYEXPIRED" { expired = $3 }
        $2 == "GOODSIG" { good = 1 }
        $2 == "EXPKEYSIG" { late = 1 }
        $2 ~ /^(BADSIG|ERRSIG|REVKEYSIG|EXPSIG|KEYREVOKED)$/ { bad = 1 }
        END {
            if (bad || signatures != 1 || made !~ /^[0-9]+$/) exit 1
            if (good) exit 0
            exit !(late && expired ~ /^[0-9]+$/ && made + 0 < expired + 0)
        }'
}

# Checks FILE against FILE.sig with the keys in KEYS, in a key ring of its own that is thrown away.
check_signature() {
    local file=$1 keys=$2 ring=$3 status
    mkdir -m 700 "$ring"
    gpg --homedir "$ring" --batch --quiet --no-autostart --import "$keys" 2>"$ring/import.txt" ||
        fail "The Swift release keys could not be read." "$(tail -n 1 "$ring/import.txt")" "Nothing was installed."
    status=$(gpg --homedir "$ring" --batch --no-autostart --status-fd 1 --verify "$file.sig" "$file" \
        2>"$ring/verify.txt") || true
    signature_is_good <<<"$status" ||
        fail "The signature of the Swift toolchain is not good; it was not installed." \
            "$(tail -n 1 "$ring/verify.txt")" "See https://www.swift.org/install/linux/tarball/ to check by hand."
}

# Unpacks next to the target and moves it there in one step: a broken unpacking leaves no half toolchain.
unpack_swift() {
    local archive=$1 target=$2 fresh
    fresh=$(mktemp -d "$target.XXXXXX")
    if ! tar -xzf "$archive" -C "$fresh" --strip-components=1 --no-same-owner || [ ! -x "$fresh/usr/bin/swift" ]; then
        rm -rf "$fresh"
        fail "The Swift archive could not be unpacked into $target." "Is the disk full? About 4 GB are needed."
    fi
    chmod 755 "$fresh"
    rm -rf "$target"
    mv "$fresh" "$target"
}

# Downloads, checks and unpacks. A subshell, so that its trap clears the work away however it ends.
fetch_swift() (
    url=$(swift_url "$1" "$2")
    target=$3
    mkdir -p "$(dirname "$target")"
    work=$(mktemp -d "$target.download.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    step "Downloading $url"
    download "$url" "$work/swift.tar.gz"
    download "$url.sig" "$work/swift.tar.gz.sig"
    download "${RNET_SWIFT_KEYS_URL:-https://swift.org/keys/all-keys.asc}" "$work/keys.asc"
    check_signature "$work/swift.tar.gz" "$work/keys.asc" "$work/ring"
    say "The signature is good. Unpacking to $target"
    unpack_swift "$work/swift.tar.gz" "$target"
)

# Installs the toolchain in the home directory, after saying so and asking.
install_swift() {
    local target distribution architecture
    target=$(own_swift_directory)
    distribution=$(distribution)
    architecture=$(architecture)
    say "Swift $RNET_SWIFT_OLDEST or newer is missing. Swift $RNET_SWIFT_RELEASE for $distribution ($architecture)" \
        "will be downloaded from swift.org (about 1 GB), its signature checked," \
        "and unpacked to $target (about 3.5 GB)."
    agree "Install it?"
    fetch_swift "$distribution" "$architecture" "$target"
}
