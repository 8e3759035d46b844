# shellcheck shell=bash
# What the scripts say and ask. Everything goes to stderr, so that stdout stays usable.

# One argument a line.
say() { printf '%s\n' "$@" >&2; }

step() { printf '\n== %s\n' "$*" >&2; }

# Ends the script: what is wrong first, then what to do about it, one line each.
fail() {
    printf 'error: %s\n' "$1" >&2
    shift
    [ $# -eq 0 ] || printf '       %s\n' "$@" >&2
    exit 1
}

# Wrong arguments end with 2, as the rnet program does it.
usage_error() {
    printf 'error: %s\n' "$1" >&2
    usage >&2
    exit 2
}

# CI=true counts as --yes: nobody is there to answer.
answers_are_yes() { [ "${RNET_YES:-}" = yes ] || [ "${CI:-}" = true ]; }

# Asks before anything is installed. Without an answer nothing is done.
agree() {
    local question=$1 answer
    if answers_are_yes; then return 0; fi
    printf '%s [y/N] ' "$question" >&2
    if ! read -r answer; then
        printf '\n' >&2
        fail "There is nobody to answer (no standard input)." "Call it again with --yes to agree in advance."
    fi
    case $answer in
    y | Y | yes | はい) return 0 ;;
    *) fail "Nothing was installed, because the answer was not yes." ;;
    esac
}
