#!/usr/bin/env python3
"""Runs ours and the peers on each problem in turn and writes what they say, one JSON object a line; see `run`."""
import hashlib
import json
import os
import re
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "common"))

from measuring import lines_of, name_of, parser, problems  # noqa: E402

THREADS = [1, 2, 3, 4]
# Rounds of a problem end after this many seconds, but there are two at least.
MOST_SECONDS_OF_ROUNDS = 60
PROCESSORS = os.cpu_count() or 1


def options():
    options = parser(__doc__)
    options.add_argument("--changes", type=int, required=True)
    return options.parse_args()


class Measurement:
    """All that is measured on one problem."""

    def __init__(self, path, chosen, output):
        self.path, self.chosen, self.output, self.name = path, chosen, output, name_of(path)
        self.scratch = chosen.place / "scratch"
        self.scratch.mkdir(parents=True, exist_ok=True)
        self.networks = self.scratch / "networks"
        self.granted = {}

    def note(self, who, facts):
        print(json.dumps({"instance": self.name, "who": who, **facts}), file=self.output, flush=True)

    def say(self, text):
        print(f"{self.name}: {text}", file=sys.stderr, flush=True)

    def run(self):
        self.say("networks")
        _, trouble = lines_of([self.chosen.ours, "networks", self.path, self.networks])
        if trouble:
            sys.exit(f"{self.name}: {trouble}")
        self.rounds()
        self.threads()
        self.live()
        self.peer("LEMON cost scaling", [self.chosen.place / "lemon", "scaling"])
        for who, word in (("OR-Tools SimpleMinCostFlow", "ortools"), ("HiGHS simplex", "highs")):
            self.peer(who, [self.chosen.python, HERE / "peers/python_peer.py", word])
        self.compare()
        self.networks.unlink()

    def rounds(self):
        begin = time.monotonic()
        for number in range(self.chosen.rounds):
            if number > 1 and time.monotonic() - begin > MOST_SECONDS_OF_ROUNDS:
                break
            self.say(f"round {number + 1}")
            self.ours(1)
            self.peer("LEMON network simplex", [self.chosen.place / "lemon", "simplex"], isBounded=False)

    def threads(self):
        """On all processors, and on one to four for the sake of the bytes."""
        for threads in sorted({*THREADS, PROCESSORS} - {1}):
            self.say(f"{threads} threads")
            self.ours(threads)

    def ours(self, threads):
        answer, granted = self.scratch / "allocation.json", self.scratch / "ours"
        lines, trouble = lines_of([self.chosen.ours, "solve", self.path, threads, answer, granted])
        if trouble:
            sys.exit(f"{self.name}: {trouble}")
        digest = hashlib.sha256(answer.read_bytes()).hexdigest()
        self.note("ours", {**lines[0], "sha256": digest, "answerMB": answer.stat().st_size / 1e6})
        self.granted["ours"] = granted

    def live(self):
        self.say(f"{self.chosen.changes} changes")
        lines, trouble = lines_of([self.chosen.ours, "live", self.path, self.chosen.changes, 1])
        self.note("ours, live", lines[0] if lines else {"trouble": trouble})

    def peer(self, who, command, isBounded=True):
        self.say(who)
        granted = self.scratch / re.sub(r"\W", "-", who)
        lines, trouble = lines_of([*command, self.networks, granted], self.chosen.within if isBounded else None)
        if trouble:
            self.say(f"{who}: {trouble}")
        else:
            self.granted[who] = granted
        self.note(who, lines[0] if lines else {"trouble": trouble})

    def compare(self):
        files = list(self.granted.values())
        lines, trouble = lines_of([self.chosen.ours, "compare", self.path, *files])
        if trouble:
            sys.exit(f"{self.name}: {trouble}")
        whose = {str(file): who for who, file in self.granted.items()}
        for line in lines:
            self.note(whose[line.pop("file")], {"objective": line})


def main():
    chosen = options()
    with (chosen.place / "figures.jsonl").open("w") as output:
        for path in problems(chosen, "goods"):
            Measurement(path, chosen, output).run()


if __name__ == "__main__":
    main()
