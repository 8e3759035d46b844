"""What the script tests share: a pretended machine, made of small programs in a directory of its own."""

import socket
import subprocess
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


class Machine:
    """A home, a PATH that begins with our own programs, and an environment without the real one's settings."""

    def __init__(self, root: Path) -> None:
        self.root, self.home, self.programs = root, root / "home", root / "programs"
        self.home.mkdir()
        self.programs.mkdir()
        self.environment = {
            "HOME": str(self.home),
            "PATH": f"{self.programs}:/usr/sbin:/usr/bin:/sbin:/bin",
            "LANG": "C.UTF-8",
            "RNET_OS_RELEASE": str(self.file("os-release", "ID=debian\nVERSION_ID=12\n")),
            "RNET_MACHINE": "x86_64",
            "RNET_SYSTEM_SWIFT": str(root / "no-swift-here"),
        }

    def file(self, name: str, text: str) -> Path:
        path = self.root / name
        path.write_text(text)
        return path

    def program(self, name: str, body: str) -> Path:
        path = self.programs / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/bash\n{body}\n")
        path.chmod(0o755)
        return path

    def everything_installed(self) -> None:
        self.program("dpkg-query", 'for package in "${@:4}"; do echo "$package=installed"; done')

    def run(self, *command: str, stdin: str = "", **environment: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [str(part) for part in command], input=stdin, capture_output=True, text=True, timeout=60,
            cwd=self.root, env=self.environment | environment, check=False,
        )

    def call(self, script: str, **environment: str) -> subprocess.CompletedProcess:
        """Runs a few lines of shell with every piece of Deploy/lib at hand."""
        pieces = "".join(f'. "{piece}"\n' for piece in sorted((ROOT / "Deploy/lib").glob("*.sh")))
        header = f'set -euo pipefail\nRNET_ROOT="{ROOT}"\n'
        return self.run("bash", "-c", header + pieces + script, **environment)


@pytest.fixture
def machine():
    # Not pytest's own directory: its long path leaves no room for the sockets of gpg.
    with tempfile.TemporaryDirectory(prefix="rnet-") as directory:
        yield Machine(Path(directory))


@pytest.fixture
def port():
    """A port that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
