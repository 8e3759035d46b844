"""A city in a temporary directory: the drill's sheets moved to this week, and a server on a free port."""

import csv
import datetime
import io
import json
import os
import resource
import signal
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INCIDENT = ROOT / "Fixtures/Incidents/kumamoto-2016"
RULES = ROOT / "Fixtures/Rules"
DEPOT = "depot-stadium"
JAPAN = datetime.timezone(datetime.timedelta(hours=9))


def program() -> str:
    path = os.environ.get("RNET_BINARY") or str(ROOT / ".build/debug/rnet")
    if not os.access(path, os.X_OK):
        raise RuntimeError(f"There is no program at {path}. Build it, or say in RNET_BINARY where it is.")
    return path


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@dataclass
class Answer:
    status: int
    headers: dict
    body: bytes

    @property
    def json(self):
        return json.loads(self.body)


class Stay(urllib.request.HTTPRedirectHandler):
    """Redirects are answers to look at, not to follow."""

    def redirect_request(self, *_):
        return None


class City:
    """One data directory, the command line on it, and the server while it runs."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.port = free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.secrets: dict[str, str] = {}
        self.process: subprocess.Popen | None = None
        self.said: list[str] = []

    def rnet(self, *arguments: str) -> str:
        """What the program printed; a failure is the test's failure, with everything it said."""
        result = subprocess.run(
            [program(), *arguments, "--data", str(self.data)], capture_output=True, text=True, stdin=subprocess.DEVNULL
        )
        assert result.returncode == 0, f"rnet {' '.join(arguments)}\n{result.stdout}{result.stderr}"
        if self.process:
            # Asked whether it is ready, the server reads what another process has written.
            assert self.call("/readyz").status == 200
        return result.stdout

    def token(self, role: str, *options: str) -> str:
        output = self.rnet("token", "create", "--role", role, "--no-qr", "--base-url", self.base, *options)
        secret, link = output.split()
        assert link == f"{self.base}/t/{secret}"
        return secret

    def open_drill(self) -> None:
        self.rnet("incident", "open", "--name", "熊本地震 2016（訓練）", "--drill")

    def load_drill(self, needs: int) -> None:
        """The catalogue, all sites, one depot's stock and the first needs of the week."""
        sheets = self.data.parent / "sheets"
        # The first needs are of the third day, so that day is yesterday and nothing lies in the future.
        first = datetime.datetime.now(JAPAN).date() - datetime.timedelta(days=3)
        subprocess.run(
            [sys.executable, INCIDENT / "generate.py", "--out", sheets, "--first-day", first.isoformat()],
            check=True, capture_output=True,
        )
        rows = list(csv.reader(io.StringIO((sheets / "needs.csv").read_text("utf-8-sig"))))
        with (sheets / "first-needs.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows[: needs + 1])
        self.rnet("import", "catalogue", str(RULES / "catalogue.csv"))
        self.rnet("import", "substitutes", str(RULES / "substitutes.csv"))
        self.rnet("import", "staples", str(RULES / "staples.csv"))
        self.rnet("import", "criteria", str(RULES / "criteria.csv"))
        self.rnet("import", "sites", str(sheets / "sites.csv"))
        self.rnet("import", "stock", str(sheets / f"stock-{DEPOT}.csv"), "--site", DEPOT, "--mode", "snapshot")
        self.rnet("import", "needs", str(sheets / "first-needs.csv"))
        self.rnet("import", "suppliers", str(sheets / "suppliers.csv"))
        self.rnet("import", "agreements", str(sheets / "agreements.csv"))

    def start(self) -> None:
        self.process = subprocess.Popen(
            [program(), "serve", "--data", str(self.data), "--port", str(self.port), "--base-url", self.base],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
            # What Python ignores stays ignored: a file that may grow no further is an error and not the end.
            restore_signals=False,
        )
        for line in self.process.stderr:
            self.said.append(line)
            if "ready on" in line:
                break
        else:
            raise AssertionError("The server ended before it was ready:\n" + "".join(self.said))
        # Somebody has to go on reading, or a talkative server would stop at a full pipe.
        threading.Thread(target=self.said.extend, args=(self.process.stderr,), daemon=True).start()

    def forbid_writing(self) -> None:
        """No file of the server may grow any more, as on a broken disk."""
        _, hard = resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, (0, hard))

    def allow_writing(self) -> None:
        _, hard = resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, (hard, hard))

    def stop(self, seconds: float = 10) -> int:
        """Asks the server to end and gives its exit status; one that stays is ended and counts as failed."""
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError(f"still running {seconds} s after SIGTERM:\n" + "".join(self.said[-20:])) from None

    def link(self, name: str) -> str:
        return f"{self.base}/t/{self.secrets[name]}"

    def call(self, path: str, *, token: str | None = None, method="GET", body: bytes | None = None, **headers) -> Answer:
        """One request by hand; header names are given with underscores."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if token:
            sent["Authorization"] = f"Bearer {token}"
        request = urllib.request.Request(self.base + path, data=body, headers=sent, method=method)
        opener = urllib.request.build_opener(Stay)
        try:
            with opener.open(request, timeout=30) as answer:
                return Answer(answer.status, dict(answer.headers), answer.read())
        except urllib.error.HTTPError as answer:
            with answer:
                return Answer(answer.code, dict(answer.headers), answer.read())

    def post(self, path: str, token: str, value=None, **headers) -> Answer:
        body = b"" if value is None else json.dumps(value).encode()
        return self.call(path, token=token, method="POST", body=body, Content_Type="application/json", **headers)

    def need(self, site: str, item: str, quantity: int, unit: str = "piece") -> dict:
        """Headquarters asks for a shelter; gives `need` and `position`."""
        wish = {"item": item, "quantity": quantity, "unit": unit}
        answer = self.post(f"/api/v1/sites/{site}/needs", self.secrets["hq"], wish)
        assert answer.status == 201, answer.body
        return answer.json
