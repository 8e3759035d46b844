"""A server that is still reading its log: watchers hear so, and it may be told to end."""

import json
import signal
import subprocess
import time
import urllib.error
import urllib.request

from conftest import free_port, program


def readiness(port: int) -> tuple[int, dict]:
    """As soon as anybody answers."""
    until = time.monotonic() + 60
    while True:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=30) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as answer:
            return answer.code, json.load(answer)
        except OSError:
            assert time.monotonic() < until


def test_is_ready_only_with_every_entry_on_its_boards(place):
    place.begin(entries=5)
    port = free_port()
    server = subprocess.Popen(
        [program(), "serve", "--data", str(place.data), "--port", str(port)], stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    place.servers.append(server)
    status, told = readiness(port)
    while status == 503:
        assert told["ready"] is False and told["trouble"]["code"] == "server/starting", told
        status, told = readiness(port)
    assert told["ready"] is True and told["position"] == told["head"] == 5
    assert "ready on" in server.stderr.readline()
    assert place.stop(server) == 0


def test_ends_at_once_when_it_is_told_to_before_it_is_ready(place):
    place.begin()
    port = free_port()
    server = subprocess.Popen(
        [program(), "serve", "--data", str(place.data), "--port", str(port)], stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    place.servers.append(server)
    readiness(port)
    assert place.stop(server, signal.SIGHUP) == 0
    place.ok("verify")


def test_goes_on_after_signals_that_mean_nothing_to_it(place):
    place.begin()
    server = place.start()
    for number in (signal.SIGUSR1, signal.SIGUSR2):
        server.send_signal(number)
    assert readiness(int(server.args[-1]))[0] == 200
    assert server.poll() is None and place.stop(server) == 0
