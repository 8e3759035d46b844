"""Prints the log of R-net out of its file, as `rnet log --json` does, with nothing but Python 3.7 or later.

Usage: python3 export_log.py DIR/chronology.sqlite | python3 verify_log.py [HASH]
How entries lie in the file: log-hash.md, "The file".
"""
import json
import sqlite3
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def entries(path):
    """Position, milliseconds, sender, name, version, subjects, payload and hash of each entry, oldest first."""
    file = sqlite3.connect(Path(path).resolve().as_uri() + "?mode=ro", uri=True)
    for stretch, in file.execute("SELECT entries FROM stretch ORDER BY last"):
        place = 32

        def take(count):
            nonlocal place
            place += count
            return stretch[place - count:place]

        def number(): return int.from_bytes(take(8), "big", signed=True)
        def text(): return take(number()).decode()

        while place < len(stretch):
            yield (number(), number(), text(), text(), number(), [text() for _ in range(number())], text(),
                   take(32).hex())


def line(position, at, by, name, version, subjects, payload, mark):
    def said(value): return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    moment = (EPOCH + timedelta(milliseconds=at)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return (f'{{"position":{position},"at":"{moment}","by":{said(by)},"name":{said(name)},"version":{version},'
            f'"subjects":{said(subjects)},"payload":{payload},"hash":"{mark}"}}')


if __name__ == "__main__":
    for entry in entries(sys.argv[1]):
        print(line(*entry))
