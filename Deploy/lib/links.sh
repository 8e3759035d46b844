# shellcheck shell=bash
# One sign-in link per role. They are made once and kept in the data directory, readable by its owner only.

# The depot that replaces the lost ones in the drill.
RNET_DRILL_DEPOT=depot-stadium

links_file() { printf '%s/links.txt\n' "$1"; }

# The address in the links. A server on every interface is reached by the machine's own first address.
base_url() {
    local host=$1 port=$2
    case $host in
    0.0.0.0 | ::) host=$(hostname -I 2>/dev/null | awk '{ print $1 }') ;;
    esac
    [ -n "$host" ] || host=127.0.0.1
    case $host in *:*) host="[$host]" ;; esac
    printf 'http://%s:%s\n' "$host" "$port"
}

# Takes the link out of what `rnet token create` printed; from the bare token if it printed no link.
link_in() {
    local output=$1 base=$2 link token
    link=$(grep -oE 'https?://[^[:space:]]+/t/[A-Za-z0-9._~-]+' <<<"$output" | tail -n 1 || true)
    token=$(grep -xE '[A-Za-z0-9._~-]{16,}' <<<"$output" | head -n 1 || true)
    if [ -n "$link" ]; then
        printf '%s\n' "$link"
    elif [ -n "$token" ]; then
        printf '%s/t/%s\n' "$base" "$token"
    else
        return 1
    fi
}

# new_link DATA BASE ROLE LABEL [--site ID] : one line of links.txt, made with the program.
new_link() {
    local data=$1 base=$2 role=$3 label=$4 output link
    shift 4
    output=$("$RNET_PROGRAM" token create --data "$data" --role "$role" --label "$label" --base-url "$base" "$@" \
        </dev/null) || fail "No link could be made for the role $role."
    link=$(link_in "$output" "$base") || fail "The program printed no link for the role $role."
    printf '%s\t%s\t%s\n' "$role" "$label" "$link"
}

# Makes the links unless they are there. Written aside first: a cut-off run leaves no half list.
make_links() (
    data=$1 base=$2 incident=$RNET_ROOT/Fixtures/Incidents/kumamoto-2016
    [ ! -s "$(links_file "$data")" ] || exit 0
    shelter=$(python3 "$RNET_ROOT/Deploy/lib/pick-shelter.py" "$incident/sites.csv" "$incident/needs.csv") ||
        fail "No shelter was found in $incident/sites.csv."
    umask 077
    {
        new_link "$data" "$base" shelter "避難所 $shelter" --site "$shelter"
        new_link "$data" "$base" depot "物資拠点 $RNET_DRILL_DEPOT" --site "$RNET_DRILL_DEPOT"
        new_link "$data" "$base" hq "災害対策本部"
        new_link "$data" "$base" partner "支援団体"
    } >"$(links_file "$data").new"
    mv "$(links_file "$data").new" "$(links_file "$data")"
)

# Prints the links for the address used now; the kept ones may be from a run with another port.
print_links() {
    local data=$1 base=$2 role label link
    local line=────────────────────────────────────────────────────────────
    printf '%s\n' "" "$line" \
        "役割ごとのリンク（開くとその役割で入ります。他人に渡さないでください）" \
        "One link per role (opening it signs you in; do not pass it on)"
    while IFS=$'\t' read -r role label link; do
        printf '\n  %s (%s)\n  %s/t/%s\n' "$label" "$role" "$base" "${link##*/t/}"
    done <"$(links_file "$data")"
    printf '\n控え / kept in: %s\n終了 / stop: Ctrl-C\n%s\n\n' "$(links_file "$data")" "$line"
}
