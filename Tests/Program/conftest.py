"""What the tests of the program itself share: a directory, the command line, and a server while one is needed."""

import os
import re
import signal
import socket
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def program() -> str:
    path = os.environ.get("RNET_BINARY") or str(ROOT / ".build/debug/rnet")
    if not os.access(path, os.X_OK):
        raise RuntimeError(f"There is no program at {path}. Build it, or say in RNET_BINARY where it is.")
    return path


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Place:
    """A data directory, a directory for backups, and the program on them."""

    def __init__(self, root: Path) -> None:
        self.root, self.data, self.backups = root, root / "data", root / "backups"
        self.log = self.data / "chronology.sqlite"
        self.backups.mkdir()
        self.servers: list[subprocess.Popen] = []

    def run(self, *arguments, data=True, **options) -> subprocess.CompletedProcess:
        place = ["--data", str(self.data)] if data else []
        return subprocess.run(
            [program(), *map(str, arguments), *place], capture_output=True, text=True, timeout=120,
            stdin=subprocess.DEVNULL, **options,
        )

    def ok(self, *arguments, **options) -> str:
        result = self.run(*arguments, **options)
        assert result.returncode == 0, f"rnet {arguments}\n{result.stdout}{result.stderr}"
        return result.stdout

    def refused(self, *arguments, code: str, status=1, **options) -> str:
        """What was said in both languages; the code must stand in it."""
        result = self.run(*arguments, **options)
        said = result.stdout + result.stderr
        assert result.returncode == status, said
        assert code in said, said
        assert re.search("[ぁ-ん]", said), said
        return said

    def begin(self, entries=3) -> None:
        self.ok("incident", "open", "--name", "訓練", "--drill")
        for number in range(1, entries):
            self.ok("token", "create", "--role", "partner", "--no-qr", "--label", f"t{number}")

    def back_up(self, *options) -> Path:
        word, path, *_ = self.ok("backup", "--to", self.backups, *options).splitlines()[0].split()
        assert word == "backup"
        return Path(path)

    def start(self, data=None, **options) -> subprocess.Popen:
        server = subprocess.Popen(
            [program(), "serve", "--data", str(data or self.data), "--port", str(free_port())],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, **options,
        )
        self.servers.append(server)
        said = ""
        for line in server.stderr:
            said += line
            if "ready on" in line:
                return server
        raise AssertionError(f"The server ended before it was ready:\n{said}")

    def stop(self, server: subprocess.Popen, how=signal.SIGTERM) -> int:
        server.send_signal(how)
        self.servers.remove(server)
        return server.wait(20)


@pytest.fixture
def place(tmp_path):
    place = Place(tmp_path)
    yield place
    for server in place.servers:
        server.kill()
        server.wait(20)


@pytest.fixture
def small_disk(tmp_path):
    """A file system of four megabytes, where one may be mounted."""
    directory = tmp_path / "small"
    directory.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", directory], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("nothing may be mounted here")
    yield directory
    subprocess.run(["umount", directory], check=True)
