#!/usr/bin/env python3
"""Checks an exported log: rnet log --data DIR --json | python3 verify_log.py [HASH]

Exit 0 and the head, or 1 and the first bad position. HASH, noted earlier, must be that of some position.
"""
import hashlib, json, struct, sys
from datetime import datetime, timedelta, timezone

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def number(value): return struct.pack(">q", value)
def text(raw): return number(len(raw)) + raw


def entry_hash(previous, line):
    entry = json.loads(line)
    payload = line.split(b',"payload":', 1)[1][:-len(',"hash":""}') - 64]
    if json.loads(payload) != entry["payload"]: raise ValueError("payload stands twice")
    moment = datetime.strptime(entry["at"], "%Y-%m-%dT%H:%M:%S.%f%z")
    parts = [number(entry["position"]), number((moment - EPOCH) // timedelta(milliseconds=1))]
    parts += [text(entry["by"].encode()), text(entry["name"].encode()), number(entry["version"])]
    parts += [number(len(entry["subjects"]))] + [text(subject.encode()) for subject in entry["subjects"]]
    return entry, hashlib.sha256(previous + b"".join(parts) + text(payload)).digest()


position, previous, seen = 0, bytes(32), {bytes(32).hex()}
for line in sys.stdin.buffer:
    position += 1
    try:
        entry, previous = entry_hash(previous, line.rstrip(b"\n"))
        if (entry["position"], entry["hash"]) != (position, previous.hex()): raise ValueError("does not fit")
    except (ValueError, KeyError, IndexError, TypeError) as problem:
        sys.exit(f"position {position}: {problem}")
    seen.add(previous.hex())
if not set(sys.argv[1:]) <= seen: sys.exit("head not in log: the tail was cut or the log was rewritten")
print(position, previous.hex())
