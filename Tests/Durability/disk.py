"""A disk that remembers what it was told to keep: from the trace of the shim to images of a power cut."""

import struct
from pathlib import Path

from programs import Acknowledgement

SECTOR = 512
CREATE, WRITE, TRUNCATE, SYNC, UNLINK, ACK, OPEN, FAIL, TIMES = range(1, 10)
LOG, WAL, DIRECTORY = 1, 2, 4
NAMES = {LOG: "chronology.sqlite", WAL: "chronology.sqlite-wal", 3: "chronology.sqlite-journal"}


def trace(path: Path):
    """Every call in its order: what was done, to which file, at which offset, with which bytes."""
    with path.open("rb") as file:
        while header := file.read(32):
            act, number, offset, length = struct.unpack("=QQQQ", header)
            yield act, number, offset, file.read(length) if act in (WRITE, ACK) else b""


class File:
    """The bytes that a power cut leaves alone, and the calls since then that it may take or keep."""

    def __init__(self) -> None:
        self.durable = bytearray()
        self.pending: list[tuple[int, int, bytes]] = []

    def sync(self) -> None:
        for act, offset, data in self.pending:
            if act == TRUNCATE:
                resize(self.durable, offset)
            else:
                put(self.durable, offset, data)
        self.pending.clear()

    def after_power_cut(self, dice) -> bytes:
        """One of the many contents that the disk may hold now.

        Each sector of each write is kept or dropped by itself and they reach the disk in any order; a truncation
        and a new length are kept or not. Where the length grew and no sector came, there are zeros or rubbish.
        """
        content, chance = bytearray(self.durable), dice.choice([0.0, 0.1, 0.5, 0.9, 1.0])
        hole = dice.choice([bytes(SECTOR), dice.randbytes(SECTOR)])
        pieces = [piece for call in self.pending for piece in sectors(call) if dice.random() < chance]
        if dice.random() < 0.7:
            dice.shuffle(pieces)
        for act, offset, data in pieces:
            if act == TRUNCATE:
                resize(content, offset, hole)
            else:
                put(content, offset, data, hole)
        if len(content) > len(self.durable) and dice.random() < 0.25:
            resize(content, dice.randrange(len(self.durable), len(content)), hole)
        return bytes(content)


def sectors(call):
    """A write in pieces that the disk takes wholly or not at all; a truncation is one piece."""
    act, offset, data = call
    if act == TRUNCATE:
        yield call
        return
    start = 0
    while start < len(data):
        end = min(len(data), start + SECTOR - (offset + start) % SECTOR)
        yield act, offset + start, data[start:end]
        start = end


def resize(content: bytearray, length: int, hole=bytes(SECTOR)) -> None:
    if length < len(content):
        del content[length:]
    else:
        missing = length - len(content)
        content += (hole * (missing // SECTOR + 1))[:missing]


def put(content: bytearray, offset: int, data: bytes, hole=bytes(SECTOR)) -> None:
    if offset > len(content):
        resize(content, offset, hole)
    content[offset : offset + len(data)] = data


class Disk:
    """All files of a log. Which names there are is only certain once their directory was synced."""

    def __init__(self) -> None:
        self.names: dict[int, File] = {}
        self.certain: dict[int, File] = {}
        self.acknowledged: list[Acknowledgement] = []

    def take(self, act: int, number: int, offset: int, data: bytes) -> None:
        if act == ACK:
            self.acknowledged += [Acknowledgement.read(line) for line in data.splitlines()]
        elif act == CREATE:
            self.names[number] = File()
        elif act == UNLINK:
            self.names.pop(number, None)
        elif act == SYNC and number == DIRECTORY:
            self.certain = dict(self.names)
        elif act == SYNC:
            self.names[number].sync()
        elif act in (WRITE, TRUNCATE):
            self.names[number].pending.append((act, offset, data))

    def image(self, directory: Path, dice) -> None:
        """Writes what a power cut now might leave; never the -shm file, which is made anew."""
        directory.mkdir()
        for number, name in NAMES.items():
            old, new = self.certain.get(number), self.names.get(number)
            # A name that came or went since its directory was synced may be as before or as now.
            file = old if old is not new and dice.random() < 0.5 else new
            if file is not None:
                (directory / name).write_bytes(file.after_power_cut(dice))
