# shellcheck shell=bash
# The browser tests' Python environment, in .build so that cleaning the build removes it too.

RNET_PLAYWRIGHT=1.65.2
RNET_PYTEST=9.2.0
RNET_ICALENDAR=7.3.0
RNET_FEEDPARSER=6.0.14

virtual_environment() { printf '%s\n' "$RNET_ROOT/.build/venv"; }

# Makes the environment once. A list of what is in it makes the second run quick and a new pin noticed.
install_virtual_environment() {
    local venv wanted
    venv=$(virtual_environment)
    wanted="playwright==$RNET_PLAYWRIGHT pytest==$RNET_PYTEST icalendar==$RNET_ICALENDAR feedparser==$RNET_FEEDPARSER"
    [ "$(cat "$venv/installed.txt" 2>/dev/null)" != "$wanted" ] || return 0
    step "Making the Python environment for the browser tests in $venv"
    rm -rf "$venv"
    # Debian's own Python, because it is the one python3-venv belongs to.
    /usr/bin/python3 -m venv "$venv" || fail "Python could not make a virtual environment in $venv."
    # shellcheck disable=SC2086 # several words on purpose
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input $wanted </dev/null >&2 ||
        fail "pip could not install $wanted from PyPI." "Check the network, then try again."
    printf '%s\n' "$wanted" >"$venv/installed.txt"
}

# Ubuntu: Playwright's own Chromium, once. (Its --with-deps calls apt through sudo.)
install_playwright_browser() {
    local venv
    venv=$(virtual_environment)
    [ ! -e "$venv/browser.txt" ] || return 0
    say "Playwright will download Chromium and install with apt the libraries it needs."
    agree "Install it?"
    "$venv/bin/python" -m playwright install --with-deps chromium </dev/null >&2 ||
        fail "Playwright could not install Chromium." "What it said stands above."
    touch "$venv/browser.txt"
}

# Makes everything that the browser tests need on this distribution.
install_browser() {
    install_virtual_environment
    [ "$1" != ubuntu24.04 ] || install_playwright_browser
}
