#!/usr/bin/env python3
"""Checks an exported log: rnet log --data DIR --json | python3 verify_log.py [HASH]

Exit 0 and the head, or 1 and the first bad position. HASH, noted earlier, must be that of some position.
"""
import hashlib, json, re, struct, sys
from datetime import datetime

LINE = re.compile(rb'{"position":(\d+),"at":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)","by":(".*?"),"name":(".*?"),'
                  rb'"version":(\d+),"subjects":(\[.*?\]),"payload":({.*}),"hash":"([0-9a-f]{64})"}\n?')


def number(value): return struct.pack(">q", value)
def text(raw): return number(len(raw)) + raw


def entry_hash(previous, line):
    found = LINE.fullmatch(line)
    if not found: raise ValueError("these keys, in this order, and nothing else make an entry")
    position, at, *texts, payload, mark = found.groups()
    position, by, name, version, subjects, _ = map(json.loads, (position, *texts, payload))
    moment = datetime.strptime(at.decode(), "%Y-%m-%dT%H:%M:%S.%f%z")
    parts = [number(position), number(round(moment.timestamp() * 1000))]
    parts += [text(by.encode()), text(name.encode()), number(version), number(len(subjects))]
    parts += [text(subject.encode()) for subject in subjects] + [text(payload)]
    return position, mark.decode(), hashlib.sha256(previous + b"".join(parts)).digest()


position, previous, seen = 0, bytes(32), {bytes(32).hex()}
for line in sys.stdin.buffer:
    position += 1
    try:
        found, mark, previous = entry_hash(previous, line)
        if (found, mark) != (position, previous.hex()): raise ValueError("does not fit")
    except (ValueError, AttributeError, TypeError, struct.error) as problem:
        sys.exit(f"position {position}: {problem}")
    seen.add(mark)
if not set(map(str.lower, sys.argv[1:])) <= seen: sys.exit("head not in log: the tail was cut or the log was rewritten")
print(position, previous.hex())
