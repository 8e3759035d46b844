#!/usr/bin/env python3
"""Puts the figures of a run together: report.py FIGURES.jsonl FIGURES.md [--page PAGE.md]

Of several rounds the median counts. Ends with 1 when answers differ that must not.
"""
import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path

BASE = "LEMON network simplex"
PEERS = [BASE, "LEMON cost scaling", "OR-Tools SimpleMinCostFlow", "HiGHS simplex"]
# What was asked of problems whose names begin so: the whole objective on one thread against LEMON's network simplex.
MOST_OF_BASE = {"kumamoto": 1.2, "prefecture": 1.2, "region": 1.2, "nankai": 0.6}
MOST_MILLISECONDS = {"p50": 1, "p95": 10, "max": 100}
BEGIN, END = "<!-- figures -->\n", "<!-- end of figures -->"


class Figures:
    """All lines of a run."""

    def __init__(self, path):
        self.lines = [json.loads(line) for line in path.read_text().splitlines()]
        self.instances = list(dict.fromkeys(line["instance"] for line in self.lines))

    def of(self, instance, who, threads=None):
        return [line for line in self.lines if line["instance"] == instance and line["who"] == who
                and "objective" not in line and "trouble" not in line and line.get("threads", threads) == threads]

    def median(self, instance, who, what, threads=None):
        found = [line[what] for line in self.of(instance, who, threads)]
        return statistics.median(found) if found else None

    def ours(self, instance, what, threads=1):
        return self.median(instance, "ours", what, threads)

    def trouble(self, instance, who):
        return next((line["trouble"] for line in self.lines if line["instance"] == instance and line["who"] == who
                     and "trouble" in line), "")

    def objectives(self, instance, who):
        return [line["objective"] for line in self.lines if line["instance"] == instance and line["who"] == who
                and "objective" in line]

    def threads(self, instance):
        return sorted({line["threads"] for line in self.lines if line["instance"] == instance and "threads" in line})

    def digests(self, instance):
        return {line["sha256"] for line in self.lines if line["instance"] == instance and "sha256" in line}


def number(value):
    if value is None:
        return ""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def machine():
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    memory = next(int(line.split()[1]) / 1024**2 for line in open("/proc/meminfo") if line.startswith("MemTotal"))
    release = dict(line.rstrip().split("=", 1) for line in open("/etc/os-release") if "=" in line)
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=False).stdout.split("\n")[0]
    return " · ".join([
        datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC"), release.get("PRETTY_NAME", "?").strip('"'),
        f"kernel {platform.release()}", f"{model}, {os.cpu_count()} cores, {memory:.1f} GiB", swift,
        f"Python {platform.python_version()}", f"load average at the end {os.getloadavg()[0]:.1f}"])


def met(value, most):
    return "" if most is None else "yes" if value <= most else "NO"


def goals_of(figures, name):
    """What was asked of one problem: what, figure, bound."""
    base = figures.median(name, BASE, "solveCPU")
    scale = name.rsplit("-", 1)[0]
    solving = figures.ours(name, "solveCPU")
    if base:
        yield f"one thread, CPU, against {BASE}", solving / base, MOST_OF_BASE.get(scale)
        if 4 in figures.threads(name):
            most = 0.25 if scale == "nankai" else None
            yield f"four threads, wall, against CPU of {BASE}", figures.ours(name, "solveSeconds", 4) / base, most
        memory, most = figures.median(name, BASE, "MB"), 0.4 if scale == "nankai" else None
        yield f"memory while solving, against {BASE}", figures.ours(name, "solveMB") / memory, most
        yield f"memory, reading and writing too, against {BASE}", peak(figures, name) / memory, most
    handling = figures.ours(name, "readCPU") + figures.ours(name, "writeCPU")
    yield "reading and writing against solving, CPU", handling / solving, 1 if scale in MOST_OF_BASE else None
    for live in figures.of(name, "ours, live"):
        for which, most in MOST_MILLISECONDS.items():
            yield f"one change, CPU ms, {which}", live["milliseconds"][which], most


def peak(figures, name):
    return max(figures.ours(name, what) for what in ("readMB", "solveMB", "writeMB"))


def goals(figures):
    yield "| problem | what | figure | asked | met |\n|---|---|---|---|---|"
    for name in figures.instances:
        for what, value, most in goals_of(figures, name):
            if most is not None:
                yield f"| {name} | {what} | {number(value)} | ≤ {most} | {met(value, most)} |"
        same = "yes" if len(figures.digests(name)) == 1 else "NO"
        yield f"| {name} | same bytes for {', '.join(map(str, figures.threads(name)))} threads | | | {same} |"


def times(figures):
    yield "| problem | who | CPU s | wall s | memory, MB | CPU against LEMON simplex | memory against it |\n|---|---|---|---|---|---|---|"
    for name in figures.instances:
        base, memory = figures.median(name, BASE, "solveCPU"), figures.median(name, BASE, "MB")
        for threads in figures.threads(name):
            cpu, most = figures.ours(name, "solveCPU", threads), figures.ours(name, "solveMB", threads)
            who = f"ours, {threads} thread{'s' if threads > 1 else ''}"
            yield row(name, who, cpu, figures.ours(name, "solveSeconds", threads), most, base, memory)
        for who in PEERS:
            cpu = figures.median(name, who, "solveCPU")
            if cpu is None:
                yield f"| {name} | {who} | {figures.trouble(name, who)} | | | | |"
            else:
                yield row(name, who, cpu, None, figures.median(name, who, "MB"), base, memory)


def row(name, who, cpu, wall, most, base, memory):
    against = [number(cpu / base) if base else "", number(most / memory) if memory else ""]
    return f"| {name} | {who} | {number(cpu)} | {number(wall)} | {number(most)} | " + " | ".join(against) + " |"


def files(figures):
    yield "| problem | needs | reading, CPU s | writing, CPU s | memory: reading | the problem | solving | writing, MB |"
    yield "|---" * 8 + "|"
    for name in figures.instances:
        values = [figures.ours(name, what) for what in
                  ("needs", "readCPU", "writeCPU", "readMB", "problemMB", "solveMB", "writeMB")]
        yield f"| {name} | " + " | ".join(map(number, values)) + " |"


def objectives(figures):
    yield "| problem | who | tier | units of those asked | lowest share | mean of the lowest tenth | nothing | in full | worse off than ours, rank for rank |"
    yield "|---" * 9 + "|"
    for name in figures.instances:
        for who in ["ours", *PEERS]:
            for tier in figures.objectives(name, who):
                if tier["needs"]:
                    yield (f"| {name} | {who} | {tier['tier']} | {tier['units']:,} of {tier['asked']:,} | {tier['lowest']:.4f} | "
                           f"{tier['lowestTenth']:.4f} | {tier['nothing']:,} | {tier['full']:,} | {verdict(who, tier)} |")


def verdict(who, tier):
    if who == "ours":
        return ""
    if tier["order"] == 0:
        return "the same"
    return f"{tier['ranksBelow']:,} of {tier['needs']:,}" + ("" if tier["order"] < 0 else " — fairer than ours")


def costs(figures):
    yield "| problem | penalty | shelf-life days | gram-km | shipments | SHA-256 of the file |\n|---|---|---|---|---|---|"
    for name in figures.instances:
        values = [f"{figures.ours(name, what):,.0f}" for what in ("penalty", "days", "gramKilometres", "shipments")]
        yield f"| {name} | " + " | ".join(values) + f" | `{', '.join(sorted(d[:12] for d in figures.digests(name)))}` |"


def live(figures):
    yield "| problem | changes | first solve, CPU s | p50 | p95 | p99 | most, CPU ms | needs settled anew: p50 | p95 | most | checks |"
    yield "|---" * 11 + "|"
    for name in figures.instances:
        if trouble := figures.trouble(name, "ours, live"):
            yield f"| {name} | {trouble} |" + " |" * 9
        for line in figures.of(name, "ours, live"):
            spent, settled = line["milliseconds"], line["settled"]
            values = [line["changes"], line["beginCPU"], *(spent[q] for q in ("p50", "p95", "p99", "max")),
                      *(settled[q] for q in ("p50", "p95", "max")), line["checks"]]
            yield f"| {name} | " + " | ".join(map(number, values)) + " |"


def faults(figures):
    """What must not be: other bytes, other costs of the same optimum, a fairer peer, a change that went wrong."""
    for name in figures.instances:
        if len(figures.digests(name)) != 1:
            yield f"{name}: the number of threads shows in the answer"
        if len({line["cost"] for who in PEERS for line in figures.of(name, who)}) > 1:
            yield f"{name}: peers differ in the least cost"
        for who in PEERS:
            first = next((tier for tier in figures.objectives(name, who) if tier["order"]), None)
            if first and first["order"] > 0:
                yield f"{name}: {who} is fairer"
        if trouble := figures.trouble(name, "ours, live"):
            yield f"{name}: {trouble}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("figures", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--page", type=Path, help="a page whose marked part is replaced")
    chosen = parser.parse_args()
    figures = Figures(chosen.figures)
    parts = [("Asked and met", goals), ("Solving", times), ("Reading and writing", files),
             ("Who gets how much", objectives), ("What ours costs", costs), ("Following changes", live)]
    text = machine() + "\n"
    for title, part in parts:
        text += f"\n### {title}\n\n" + "\n".join(part(figures)) + "\n"
    chosen.output.write_text(text)
    print(text)
    if chosen.page:
        before, rest = chosen.page.read_text().split(BEGIN)
        chosen.page.write_text(before + BEGIN + text + END + rest.split(END)[1])
    found = list(faults(figures))
    print(*found, sep="\n", file=sys.stderr)
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
