"""A disk that fails or is full, under the real server: no promise that cannot be kept, and reading goes on."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from disk import FAIL, OPEN, SYNC, WAL, WRITE, trace
from programs import ROOT, verified_by_strangers

sys.path.append(str(ROOT / "Tests/Browser"))

from city import RULES, City, program  # noqa: E402

SHELTER = "k-0300"
# How long a test waits for what must come; far more than the second that is promised, for slow machines.
PATIENCE = 20


class Desk(City):
    """A city whose server meets a failing disk, and what it was promised."""

    def __init__(self, data: Path, shim: Path, notes: Path) -> None:
        super().__init__(data)
        self.fault, self.trace = notes / "fault", notes / "trace"
        self.environment = {
            "LD_PRELOAD": str(shim), "RNET_SHIM_FAULT": str(self.fault), "RNET_SHIM_TRACE": str(self.trace),
        }
        self.kept: list[int] = []

    def open(self) -> None:
        self.open_drill()
        self.rnet("import", "catalogue", str(RULES / "catalogue.csv"))
        sites = self.data.parent / "sites.csv"
        lines = (ROOT / "Fixtures/Incidents/kumamoto-2016/sites.csv").read_text("utf-8-sig").splitlines()
        sites.write_text("\n".join([lines[0], *(line for line in lines if line.startswith(SHELTER))]) + "\n")
        self.rnet("import", "sites", str(sites))
        self.secrets["hq"] = self.token("hq")

    def start(self) -> None:
        """As the city's server, with the shim in between."""
        kept = {name: os.environ.get(name) for name in self.environment}
        os.environ.update(self.environment)
        try:
            super().start()
        finally:
            for name, value in kept.items():
                os.environ.pop(name) if value is None else os.environ.update({name: value})

    def break_disk(self, kind: str, error: str, *, skip=0, count=0) -> None:
        """From the call after the next `skip` on, `count` calls fail; 0 for all until the disk is mended."""
        new = self.fault.with_suffix(".new")
        new.write_text(f"{kind} {error} {skip} {count}\n")
        new.rename(self.fault)

    def mend_disk(self) -> None:
        self.fault.unlink()

    def ask(self, quantity: int):
        """Wants something for the shelter; remembers what was promised."""
        wish = {"item": "blanket", "quantity": quantity, "unit": "piece"}
        answer = self.post(f"/api/v1/sites/{SHELTER}/needs", self.secrets["hq"], wish)
        if answer.status == 201:
            self.kept.append(answer.json["position"])
        return answer

    def ask_until_refused(self, most: int):
        for quantity in range(1, most + 1):
            answer = self.ask(quantity)
            if answer.status != 201:
                return answer
        raise AssertionError(f"{most} needs were taken by a disk that fails")

    def check_reading(self) -> None:
        assert self.call("/").status == 200
        assert self.call("/hq", token=self.secrets["hq"]).status == 200

    def check_everything_kept(self) -> None:
        """Each promise names another entry, and all of them are in the log that is read by others."""
        assert self.stop() == 0
        head = int(verified_by_strangers(self.data).split()[0])
        assert len(set(self.kept)) == len(self.kept)
        needs = [entry["position"] for entry in self.entries() if entry["name"] == "need.raised"]
        assert set(self.kept) <= set(needs) and max(self.kept) <= head

    def entries(self) -> list[dict]:
        result = subprocess.run(
            [program(), "log", "--json", "--data", self.data], capture_output=True, stdin=subprocess.DEVNULL,
            check=True,
        )
        return [json.loads(line) for line in result.stdout.splitlines()]


def wait_for(what, wanted):
    """Asks until `wanted` holds of the answer; gives the answer and the seconds it took."""
    began = time.monotonic()
    while not wanted(answer := what()):
        assert time.monotonic() - began < PATIENCE, f"{answer.status}: {answer.body!r}"
        time.sleep(0.02)
    return answer, time.monotonic() - began


def resume(desk: Desk) -> float:
    """The seconds until the server writes again by itself and says so."""
    _, seconds = wait_for(lambda: desk.call("/readyz"), lambda answer: answer.status == 200)
    assert desk.ask(900).status == 201
    return seconds


@pytest.fixture(scope="session")
def opened(shim, tmp_path_factory):
    """A city's data directory that each test begins with a copy of."""
    place = tmp_path_factory.mktemp("opened")
    desk = Desk(place / "data", shim, place)
    desk.open()
    return desk


@pytest.fixture
def desk(opened, shim, tmp_path):
    data = tmp_path / "data"
    shutil.copytree(opened.data, data)
    desk = Desk(data, shim, tmp_path)
    desk.secrets = opened.secrets
    desk.start()
    yield desk
    if desk.process.poll() is None:
        desk.process.kill()
    desk.process.wait()


@pytest.mark.parametrize("skip", [0, 1, 4])
@pytest.mark.parametrize("kind", ["sync", "write"])
def test_after_an_error_nothing_is_promised_until_the_disk_is_well(desk, kind, skip):
    assert desk.ask(1).status == 201
    desk.break_disk(kind, "EIO", skip=skip)
    refused = desk.ask_until_refused(10)
    assert refused.status == 503, refused.body
    for quantity in range(500, 510):
        assert desk.ask(quantity).status == 503
    answer, _ = wait_for(lambda: desk.call("/readyz"), lambda answer: answer.status == 503)
    assert answer.json["writing"] is False and answer.json["trouble"]["code"] == "chronology/stopped", answer.json
    desk.check_reading()
    desk.mend_disk()
    print(f"{kind} {skip}: writes again after {resume(desk):.2f} s")
    desk.check_everything_kept()


@pytest.mark.parametrize("kind", ["sync", "write"])
def test_a_single_error_is_not_taken_back_as_if_nothing_had_been(desk, kind):
    """The next sync says that all is well and is not believed: the file is opened and read again first."""
    assert desk.ask(1).status == 201
    desk.break_disk(kind, "EIO", count=1)
    assert desk.ask_until_refused(10).status == 503
    resume(desk)
    desk.check_everything_kept()
    calls = [(act, number) for act, number, _, _ in trace(desk.trace)]
    after = calls[calls.index((FAIL, 0)) :]
    assert after.index((OPEN, WAL)) < after.index((WRITE, WAL))


def test_what_only_memory_held_is_on_the_disk_before_it_is_answered_for(desk):
    """A sync fails, the server dies and starts again: who repeats the command is told that it is kept, and it is."""
    assert desk.ask(1).status == 201
    desk.break_disk("sync", "EIO")
    wish = {"item": "blanket", "quantity": 2, "unit": "piece"}
    path, secret = f"/api/v1/sites/{SHELTER}/needs", desk.secrets["hq"]
    assert desk.post(path, secret, wish, Idempotency_Key="k-1").status == 503
    desk.process.kill()
    desk.process.wait()
    desk.mend_disk()
    desk.trace.unlink()
    length = (desk.data / "chronology.sqlite-wal").stat().st_size
    desk.start()
    repeated = desk.post(path, secret, wish, Idempotency_Key="k-1")
    assert repeated.status == 201, repeated.body
    calls = list(trace(desk.trace))
    written = [(offset, len(data)) for act, number, offset, data in calls if (act, number) == (WRITE, WAL)]
    assert written[0][0] == 0 and sum(size for _, size in written) >= length
    last = max(turn for turn, call in enumerate(calls) if call[:2] == (WRITE, WAL))
    assert (SYNC, WAL) in [call[:2] for call in calls[last:]]
    desk.kept.append(repeated.json["position"])
    desk.check_everything_kept()


def test_an_error_while_it_looks_for_room_is_one_like_any_other(desk):
    """Full at first, and when there is room again the sync fails: the file is opened and read again first."""
    assert desk.ask(1).status == 201
    desk.break_disk("write", "ENOSPC")
    assert desk.ask_until_refused(10).status == 507
    desk.break_disk("sync", "EIO", count=1)
    resume(desk)
    desk.check_everything_kept()
    calls = [(act, number) for act, number, _, _ in trace(desk.trace)]
    after = calls[len(calls) - calls[::-1].index((FAIL, 0)) :]
    assert after.index((OPEN, WAL)) < after.index((WRITE, WAL))


def test_a_tail_that_is_not_what_was_written_keeps_the_writer_stopped(desk):
    """What an unlucky disk may do: it fails, and afterwards an acknowledged entry reads differently."""
    # The last entry of the kind, so that no page that comes later holds it too.
    assert desk.ask(777_001).status == 201
    desk.break_disk("sync", "EIO")
    assert desk.ask_until_refused(10).status == 503
    wal = desk.data / "chronology.sqlite-wal"
    good = wal.read_bytes()
    assert b"777001" in good
    overwrite(wal, good.replace(b"777001", b"777002"))
    desk.mend_disk()
    answer, _ = wait_for(
        lambda: desk.call("/readyz"),
        lambda answer: answer.json.get("trouble", {}).get("code") not in ("chronology/stopped", "chronology/busy"))
    assert answer.status == 503 and answer.json["writing"] is False, answer.json
    refused = desk.ask(11)
    assert refused.status == 503 and refused.json["code"] == "chronology/damaged", refused.body
    desk.check_reading()
    print(f"damaged tail: {answer.json['trouble']['code']}, {refused.status}")
    overwrite(wal, good)
    resume(desk)
    desk.check_everything_kept()


def test_a_program_that_reads_on_after_a_failure_is_named(desk):
    """All of the log is to be written anew then, and a snapshot that somebody reads is in the way."""
    assert desk.ask(1).status == 201
    reader = sqlite3.connect(desk.data / "chronology.sqlite", isolation_level=None)
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM stretch").fetchone()[0] > 0
    assert desk.ask(2).status == 201
    desk.break_disk("sync", "EIO", count=1)
    assert desk.ask_until_refused(10).status == 503
    answer, _ = wait_for(
        lambda: desk.call("/readyz"),
        lambda answer: "reads the log" in answer.json.get("trouble", {}).get("en", ""))
    assert answer.status == 503 and answer.json["writing"] is False, answer.json
    assert "what was recorded is safe" in answer.json["trouble"]["en"]
    desk.check_reading()
    reader.close()
    resume(desk)
    desk.check_everything_kept()


def test_another_program_that_writes_for_long_is_told(desk):
    """Nothing is lost by it, but nothing is written either, and whoever watches must hear of it."""
    writer = sqlite3.connect(desk.data / "chronology.sqlite", isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    assert desk.ask(1).status == 503
    answer = desk.call("/readyz")
    assert answer.status == 503 and answer.json["trouble"]["code"] == "chronology/busy", answer.json
    desk.check_reading()
    writer.rollback()
    resume(desk)
    desk.check_everything_kept()


def test_a_disk_that_hangs_keeps_nobody_from_ending_the_server(desk):
    """It ends in time and says why it could not wait; who was not answered sends the same again."""
    assert desk.ask(1).status == 201
    desk.break_disk("sync", "HANG")
    waiting = threading.Thread(target=ask_in_vain, args=[desk])
    waiting.start()
    wait_for_hang(desk)
    assert desk.stop(PATIENCE) == 1
    waiting.join()
    assert "a disk that does not take what is written" in "".join(desk.said)
    desk.mend_disk()
    desk.start()
    assert desk.ask(3).status == 201
    desk.check_everything_kept()


def test_a_disk_that_hangs_is_said_while_it_hangs(desk):
    """Whoever waits already is answered when it goes on; others are sent away at once, and reading goes on."""
    assert desk.ask(1).status == 201
    desk.break_disk("sync", "HANG")
    answers = []
    waiting = threading.Thread(target=lambda: answers.append(desk.ask(2)))
    waiting.start()
    wait_for_hang(desk)
    ready, _ = wait_for(lambda: desk.call("/readyz"), lambda answer: answer.status == 503)
    assert ready.json["writing"] is False and ready.json["trouble"]["code"] == "chronology/busy", ready.json
    refused = desk.ask(3)
    assert refused.status == 503 and refused.headers["Retry-After"], refused.body
    desk.check_reading()
    assert not answers
    desk.mend_disk()
    waiting.join()
    assert answers[0].status == 201
    wait_for(lambda: desk.call("/readyz"), lambda answer: answer.status == 200)
    assert desk.ask(3).status == 201
    desk.check_everything_kept()


def ask_in_vain(desk: Desk) -> None:
    with pytest.raises(OSError):
        desk.ask(2)


def wait_for_hang(desk: Desk) -> None:
    began = time.monotonic()
    while (FAIL, 0) not in [(act, number) for act, number, _, _ in trace(desk.trace)]:
        assert time.monotonic() - began < PATIENCE
        time.sleep(0.02)


def overwrite(path: Path, content: bytes) -> None:
    """In place: the server has the file open."""
    with path.open("r+b") as file:
        file.write(content)


def check_full(desk: Desk, refused) -> None:
    assert refused.status == 507, refused.body
    assert refused.json["code"] == "chronology/full", refused.json
    answer, _ = wait_for(lambda: desk.call("/readyz"), lambda answer: answer.status == 503)
    assert answer.json["writing"] is False and answer.json["trouble"]["code"] == "chronology/full", answer.json
    desk.check_reading()


def test_a_full_disk_is_said_and_writing_goes_on_when_there_is_room(desk):
    assert desk.ask(1).status == 201
    desk.break_disk("write", "ENOSPC")
    check_full(desk, desk.ask_until_refused(10))
    desk.mend_disk()
    print(f"full (pretended): writes again after {resume(desk):.2f} s")
    desk.check_everything_kept()


@pytest.fixture
def small_disk(tmp_path):
    """A real file system of four megabytes."""
    place = tmp_path / "small"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "rnet-test", place]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("mounting a small file system needs root; the pretended full disk was tested")
    yield place
    subprocess.run(["umount", place], check=True)


def test_a_disk_that_is_really_full(opened, shim, small_disk, tmp_path):
    data = small_disk / "data"
    shutil.copytree(opened.data, data)
    desk = Desk(data, shim, tmp_path)
    desk.secrets = opened.secrets
    desk.start()
    try:
        assert desk.ask(1).status == 201
        filler = small_disk / "filler"
        fill(filler)
        check_full(desk, desk.ask_until_refused(200))
        filler.unlink()
        print(f"full (really): writes again after {resume(desk):.2f} s")
        desk.check_everything_kept()
    finally:
        if desk.process.poll() is None:
            desk.process.kill()
            desk.process.wait()


def fill(path: Path) -> None:
    """Takes all the room there is."""
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return
