# shellcheck shell=bash
# Whether the port is free, asked before the long build rather than after it.

# Whether somebody answers there already.
port_answers() {
    local host=$1
    case $host in
    0.0.0.0) host=127.0.0.1 ;;
    ::) host=::1 ;;
    esac
    (exec 3<>"/dev/tcp/$host/$2") 2>/dev/null
}

require_free_port() {
    ! port_answers "$1" "$2" ||
        fail "Port $2 on $1 is already in use." \
            "If that is R-net from an earlier run, just open its links (links.txt in its data directory)." \
            "Otherwise choose another port: Deploy/run --port $(($2 % 65535 + 1))"
}
