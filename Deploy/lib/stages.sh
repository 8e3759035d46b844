# shellcheck shell=bash
# Running one stage after the other: each with a limit, a log file and a line in the summary.

RNET_SUMMARY=()

# The last line of a stage's log that counts tests, or nothing.
count_line() {
    grep -aE 'Test run with [0-9]+ test|[0-9]+ (passed|failed|error)|^Build complete' "$1" |
        tail -n 1 | sed -E 's/^[^[:alnum:]]+//; s/ *=+$//' || true
}

# stage NAME MINUTES COMMAND… : ends the script at the first failure, the summary still comes.
stage() {
    local name=$1 minutes=$2 log began code=0
    shift 2
    log=$RNET_LOGS/$(tr -c 'a-z0-9\n' '-' <<<"$name").log
    step "$name"
    began=$SECONDS
    timeout --kill-after=30 "${minutes}m" "$@" </dev/null 2>&1 | tee "$log" || code=${PIPESTATUS[0]}
    note_stage "$name" "$code" $((SECONDS - began)) "$log"
    [ "$code" -ne 124 ] || say "$name took longer than its limit of $minutes minutes."
    [ "$code" -eq 0 ] || exit 1
}

note_stage() {
    local word=ok
    [ "$2" -eq 0 ] || word=FAILED
    RNET_SUMMARY+=("$(printf '%-6s %5d s  %-16s %s' "$word" "$3" "$1" "$(count_line "$4")")")
}

print_summary() {
    [ "${#RNET_SUMMARY[@]}" -gt 0 ] || return 0
    step "Summary (logs in $RNET_LOGS)"
    printf '%s\n' "${RNET_SUMMARY[@]}" >&2
}
