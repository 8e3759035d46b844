"""Runs the writer that may be killed, and reads a log again with three programs that know nothing of each other."""

import os
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CLIENTS = 16


def built(variable: str, name: str) -> str:
    path = os.environ.get(variable) or str(ROOT / ".build/debug" / name)
    if not os.access(path, os.X_OK):
        raise RuntimeError(f"There is no program at {path}. Build it, or say in {variable} where it is.")
    return path


def rnet() -> str:
    return built("RNET_BINARY", "rnet")


def log_writer() -> str:
    return built("RNET_LOG_WRITER", "LogWriter")


@dataclass(frozen=True)
class Acknowledgement:
    client: int
    sequence: int
    position: int
    hash: str

    @classmethod
    def read(cls, line: bytes) -> "Acknowledgement":
        client, sequence, position, digest = line.split()
        return cls(int(client), int(sequence), int(position), digest.decode())


class Writing:
    """One run of LogWriter on `path`; what it acknowledges is collected while it runs."""

    def __init__(self, path: Path, *, count: int, synchronous="full", starts=(), shim=None, **shim_settings) -> None:
        reading, writing = os.pipe()
        environment = os.environ | ({"LD_PRELOAD": str(shim), "RNET_SHIM_ACKS": str(writing)} if shim else {})
        environment |= {f"RNET_SHIM_{name.upper()}": str(value) for name, value in shim_settings.items()}
        self.process = subprocess.Popen(
            [log_writer(), path, f"clients={CLIENTS}", f"count={count}", f"acks={writing}",
             f"synchronous={synchronous}", "starts=" + ",".join(map(str, starts or [0]))],
            pass_fds=[writing], env=environment, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )
        os.close(writing)
        self.lines: list[bytes] = []
        self.reader = threading.Thread(target=self._collect, args=[reading])
        self.reader.start()

    def _collect(self, descriptor: int) -> None:
        with os.fdopen(descriptor, "rb") as pipe:
            self.lines.extend(pipe)

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)

    def end(self) -> tuple[int, list[Acknowledgement]]:
        """How it ended, and everything that it acknowledged before."""
        try:
            _, said = self.process.communicate(timeout=120)
        except subprocess.TimeoutExpired:
            self.kill()
            raise
        self.reader.join()
        assert said == b"", said.decode()
        return self.process.returncode, [Acknowledgement.read(line) for line in self.lines]


def text_of(client: int, sequence: int) -> str:
    """The payload that LogWriter makes of the two numbers."""
    filling = "水" * (2000 if sequence % 32 == 31 else sequence % 13)
    return f'{{"client":{client},"sequence":{sequence},"text":"{filling}"}}'


def listed(path: Path) -> list[tuple[str, str]] | str:
    """Hash and payload of every entry, by position from 1; or why the log cannot be read."""
    result = subprocess.run(
        [log_writer(), "--list", path], capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL)
    if result.returncode != 0:
        return result.stderr or f"ended with {result.returncode}"
    *lines, head = result.stdout.splitlines()
    entries = []
    for number, line in enumerate(lines, start=1):
        position, digest, payload = line.split(" ", 2)
        assert int(position) == number, f"{line} stands at {number}"
        entries.append((digest, payload))
    assert head == f"whole {len(entries)} {entries[-1][0] if entries else '0' * 64}"
    return entries


def verified_by_strangers(directory: Path) -> str:
    """The head that `rnet verify` and the Python of the reference agree on: position and hash."""
    verdict = subprocess.run(
        [rnet(), "verify", "--data", directory], capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL)
    assert verdict.returncode == 0, verdict.stdout + verdict.stderr
    export = subprocess.run(
        [rnet(), "log", "--json", "--data", directory], capture_output=True, timeout=120, stdin=subprocess.DEVNULL)
    assert export.returncode == 0, export.stderr
    reference = subprocess.run(
        [sys.executable, ROOT / "Docs/Reference/verify_log.py"], input=export.stdout, capture_output=True, timeout=120)
    assert reference.returncode == 0, reference.stderr
    head = reference.stdout.decode().strip()
    assert verdict.stdout.strip() == f"whole {head}"
    return head
