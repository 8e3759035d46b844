"""Connections that say nothing take no file that the log needs, and whoever waited is served when they go."""

import json
import os
import resource
import socket
from pathlib import Path

FILES = 160
# What the log, a backup beside it and a sheet that is read may need at once.
SPARE = 40


def few_files():
    resource.setrlimit(resource.RLIMIT_NOFILE, (FILES, FILES))


def connection(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), timeout=30)


def is_ready(line: socket.socket) -> bool:
    line.sendall(b"GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
    answer = b""
    while not answer.endswith(b"}"):
        answer += line.recv(4096)
    return json.loads(answer.split(b"\r\n\r\n", 1)[1])["ready"]


def test_idle_connections_leave_the_log_its_files(place):
    place.begin()
    server = place.start(preexec_fn=few_files)
    port = int(server.args[-1])
    first = connection(port)
    assert is_ready(first)
    idle = [connection(port) for _ in range(2 * FILES)]
    assert is_ready(first)
    assert len(os.listdir(f"/proc/{server.pid}/fd")) <= FILES - SPARE
    last = connection(port)
    for line in idle:
        line.close()
    assert is_ready(last)
    assert place.stop(server) == 0


def test_the_limit_of_the_system_is_used(place):
    """A shell gives 1,024 files to a program that may have more, and a few thousand phones are more."""
    place.begin()
    server = place.start(preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (256, 4096)))
    limits = Path(f"/proc/{server.pid}/limits").read_text().splitlines()
    files = next(line.split() for line in limits if line.startswith("Max open files"))
    assert files[3:5] == ["4096", "4096"]
    assert place.stop(server) == 0
