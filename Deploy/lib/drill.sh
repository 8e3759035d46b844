# shellcheck shell=bash
# Filling an empty data directory with the drill. Finished steps are written down in the data directory,
# so that a run that was cut off goes on where it stopped, and a second run does nothing.

RNET_DRILL_NAME="熊本地震 2016（訓練）"

drill_steps() { printf '%s/drill-steps.txt\n' "$1"; }

# Whether the log already holds an incident. Fails when the log cannot be read: never load onto a damaged one.
holds_incident() {
    local codes
    [ -n "$(ls -A "$1" 2>/dev/null)" ] || return 1
    {
        "$RNET_PROGRAM" log --data "$1" --json </dev/null | grep -qm1 '"name" *: *"incident\.'
        codes=("${PIPESTATUS[@]}")
    } || true
    [ "${codes[1]}" -ne 0 ] || return 0
    [ "${codes[0]}" -eq 0 ] || fail "The log in $1 cannot be read." "Try: $RNET_PROGRAM verify --data $1"
    return 1
}

# Someone's own incident: it is only served, never mixed with the drill's figures.
is_foreign() { [ ! -e "$(drill_steps "$1")" ] && holds_incident "$1"; }

is_done() { grep -qxF "$2" "$(drill_steps "$1")" 2>/dev/null; }

# drill_step DATA NAME COMMAND… : runs a command of the program once for this data directory.
drill_step() {
    local data=$1 name=$2 began=$SECONDS output
    shift 2
    if is_done "$data" "$name"; then return 0; fi
    output=$("$RNET_PROGRAM" "$@" --data "$data" </dev/null 2>&1) ||
        fail "The drill could not be loaded; this step failed: rnet $*" "$(tail -n 20 <<<"$output")" \
            "Start again with an empty directory: rm -r '$data'"
    printf '%s\n' "$name" >>"$(drill_steps "$data")"
    say "  $name ($((SECONDS - began)) s)"
}

# The site a stock sheet belongs to stands in its name: stock-depot-stadium.csv.
site_of_stock_sheet() { basename "$1" .csv | sed 's/^stock-//'; }

# Opens the incident, after leaving the list of steps as a mark that it is ours: a run cut off between the two
# neither opens a second one nor takes its own for somebody else's.
open_drill() {
    if is_done "$1" incident || holds_incident "$1"; then return 0; fi
    touch "$(drill_steps "$1")"
    drill_step "$1" incident incident open --name "$RNET_DRILL_NAME" --drill
}

# The date so many days before today, in Japan: there a sheet's days begin, wherever this machine stands.
days_ago() { TZ=JST-9 date --date "$1 days ago" +%F; }

# write_sheets DIRECTORY DAYS : the fixture's week, with that many days ago standing for 14 April 2016.
write_sheets() {
    python3 "$RNET_ROOT/Fixtures/Incidents/kumamoto-2016/generate.py" --out "$1" --first-day "$(days_ago "$2")" \
        </dev/null >/dev/null || fail "The sheets of the drill could not be written to $1."
}

# The fixture is of 2016. Here its last need was asked for yesterday (22 April is 9 days ago + 8), so that nothing was
# observed in the future; its stock was counted this morning (17 April is 3 days ago + 3), so that shelf lives count
# from now. What the Disaster Relief Act pays for begins today, the day on which the incident is opened (16 April is 2
# days ago + 2), and so do the days on which volunteers and seconded staff come. The sheets stay in the data directory: a run cut off goes on with the same dates.
date_sheets() {
    local sheets=$1 stock
    [ ! -d "$sheets" ] || return 0
    rm -rf "$sheets.new" "$sheets.stock" "$sheets.money"
    write_sheets "$sheets.new" 9
    write_sheets "$sheets.stock" 3
    for stock in "$sheets.stock"/stock-*.csv; do mv "$stock" "$sheets.new/"; done
    write_sheets "$sheets.money" 2
    mv "$sheets.money"/{fund-requests,volunteers,waves}.csv "$sheets.new/"
    rm -r "$sheets.stock" "$sheets.money"
    mv "$sheets.new" "$sheets"
}

fill_drill() {
    local data=$1 rules=$RNET_ROOT/Fixtures/Rules incident=$1/drill-sheets sheet
    open_drill "$data"
    date_sheets "$incident"
    drill_step "$data" catalogue import catalogue "$rules/catalogue.csv"
    drill_step "$data" substitutes import substitutes "$rules/substitutes.csv"
    drill_step "$data" staples import staples "$rules/staples.csv"
    drill_step "$data" criteria import criteria "$rules/criteria.csv"
    drill_step "$data" rest import criteria "$rules/rest.csv"
    drill_step "$data" skills import skills "$rules/skills.csv"
    drill_step "$data" sites import sites "$incident/sites.csv"
    drill_step "$data" headcounts import headcounts "$incident/headcounts.csv"
    for sheet in "$incident"/stock-*.csv; do
        drill_step "$data" "$(basename "$sheet" .csv)" import stock "$sheet" \
            --site "$(site_of_stock_sheet "$sheet")" --mode snapshot
    done
    drill_step "$data" needs import needs "$incident/needs.csv"
    drill_step "$data" purposes import purposes "$rules/purposes.csv"
    drill_step "$data" municipalities import municipalities "$rules/municipalities.csv"
    drill_step "$data" ceilings import ceilings "$rules/ceilings.csv"
    drill_step "$data" households import households "$rules/households.csv"
    drill_step "$data" pots import pots "$incident/pots.csv"
    drill_step "$data" fund-requests import fund-requests "$incident/fund-requests.csv"
    drill_step "$data" suppliers import suppliers "$incident/suppliers.csv"
    drill_step "$data" agreements import agreements "$incident/agreements.csv"
    drill_step "$data" manning import manning "$rules/manning.csv"
    drill_step "$data" waves import waves "$incident/waves.csv"
    drill_step "$data" units import units "$incident/units.csv"
    drill_step "$data" staff import staff "$incident/staff.csv"
    drill_step "$data" volunteers import volunteers "$incident/volunteers.csv"
    drill_step "$data" offers import offers "$incident/offers.csv"
}
