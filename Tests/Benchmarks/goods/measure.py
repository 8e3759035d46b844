#!/usr/bin/env python3
"""Runs ours and the peers on each problem in turn and writes what they say, one JSON object a line; see `run`."""
import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
THREADS = [1, 2, 3, 4]
# Rounds of a problem end after this many seconds, but there are two at least.
MOST_SECONDS_OF_ROUNDS = 60
PROCESSORS = os.cpu_count() or 1


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("instances", type=Path)
    parser.add_argument("place", type=Path)
    parser.add_argument("--ours", required=True)
    parser.add_argument("--rounds", type=int, required=True)
    parser.add_argument("--changes", type=int, required=True)
    parser.add_argument("--within", type=float, required=True)
    parser.add_argument("--python", required=True)
    parser.add_argument("--only", nargs="*", default=[])
    return parser.parse_args()


def name_of(path):
    return re.sub(r"\.goods\.json(\.gz)?$", "", path.name)


def lines_of(command, within=None):
    """What a command prints, as JSON lines, or why there is nothing."""
    try:
        done = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=within)
    except subprocess.TimeoutExpired:
        return [], f"not within {within:g} s"
    except FileNotFoundError:
        return [], "not installed"
    if done.returncode != 0:
        return [], " ".join(done.stderr.split())[-200:] or f"exit status {done.returncode}"
    return [json.loads(line) for line in done.stdout.splitlines()], ""


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
    paths = [path for path in chosen.instances.iterdir() if re.search(r"\.goods\.json(\.gz)?$", path.name)]
    paths = sorted((path for path in paths if not chosen.only or name_of(path) in chosen.only),
                   key=lambda path: (path.stat().st_size, path.name))
    if not paths:
        sys.exit(f"There is no such goods problem in {chosen.instances}.")
    with (chosen.place / "figures.jsonl").open("w") as output:
        for path in paths:
            Measurement(path, chosen, output).run()


if __name__ == "__main__":
    main()
