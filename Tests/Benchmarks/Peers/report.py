#!/usr/bin/env python3
"""Puts the figures of all rounds together: report.py FIGURES.jsonl DIRECTORY [PAGE.md]

Prints a table and writes figures.json, figures.md and figures.svg. With a page, the tables also go into it, between its
two marks, and the drawing beside it. What counts is the median of the rounds; a ratio is
taken within each round, and then the median of the ratios.
"""
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
from collections import defaultdict
from datetime import datetime, timezone

# What was asked for: what it is called, the figure, how it compares, the bound, and the unit.
GOALS = [
    ("append, 64 clients against raw sqlite3, plain table, 1,000 rows a transaction",
     ("ratio", ("append", "R-net 64"), ("append", "sqlite3 plain, 1000 rows a transaction")), ">=", 0.6, "×"),
    ("append, 64 clients against raw sqlite3, each row with hash, checks and triggers, 1,000 rows a transaction",
     ("ratio", ("append", "R-net 64"), ("append", "sqlite3 guarded, 1000 rows a transaction")), ">=", 0.6, "×"),
    ("append, 64 clients against raw sqlite3, the same and an index of subjects, 1,000 rows a transaction",
     ("ratio", ("append", "R-net 64"), ("append", "sqlite3 indexed, 1000 rows a transaction")), ">=", 0.6, "×"),
    ("append, 64 clients against raw sqlite3, plain table, 64 rows a transaction",
     ("ratio", ("append", "R-net 64"), ("append", "sqlite3 plain, 64 rows a transaction")), None, None, "×"),
    ("append, 64 clients against raw sqlite3, each row with hash, checks and triggers, 64 rows a transaction",
     ("ratio", ("append", "R-net 64"), ("append", "sqlite3 guarded, 64 rows a transaction")), None, None, "×"),
    ("append, 64 clients of 16 entries an append against raw sqlite3, plain table, 1,000 rows a transaction",
     ("ratio", ("append", "R-net 64, 16 entries an append"), ("append", "sqlite3 plain, 1000 rows a transaction")),
     None, None, "×"),
    ("append, 64 clients of 16 entries an append against raw sqlite3, each row with hash, checks and triggers, 1,000 rows a transaction",
     ("ratio", ("append", "R-net 64, 16 entries an append"), ("append", "sqlite3 guarded, 1000 rows a transaction")),
     None, None, "×"),
    ("append, 64 clients of 16 entries an append: p99 of an acknowledged append",
     ("more", ("append", "R-net 64, 16 entries an append"), "p99ms"), "<", 25, "ms"),
    ("append, 64 clients: p99 of an acknowledged append", ("more", ("append", "R-net 64"), "p99ms"), "<", 25, "ms"),
    ("append, 64 clients against Python eventsourcing, one event a transaction",
     ("ratio", ("append", "R-net 64"), ("append", "eventsourcing 1")), ">=", 20, "×"),
    ("append, 1 client against the same", ("ratio", ("append", "R-net 1"), ("append", "eventsourcing 1")), None, None, "×"),
    ("replay to complete boards, whole log", ("cpu", ("replay", "R-net")), "<=", 4, "CPU s"),
    ("replay to complete boards, whole log", ("wall", ("replay", "R-net")), None, None, "s"),
    ("replay against Python eventsourcing, its documented way (wall)",
     ("ratio", ("replay", "R-net"), ("replay", "eventsourcing documented")), ">=", 10, "×"),
    ("replay against Python eventsourcing, its documented way (CPU)",
     ("cpu ratio", ("replay", "R-net"), ("replay", "eventsourcing documented")), None, None, "×"),
    ("replay against Python eventsourcing, recorder and mapper only (wall)",
     ("ratio", ("replay", "R-net"), ("replay", "eventsourcing lean")), None, None, "×"),
    ("replay against Python eventsourcing, aggregates out of its repository (wall)",
     ("ratio", ("replay", "R-net"), ("replay", "eventsourcing aggregates")), ">=", 10, "×"),
    ("memory after the replay (most at any time)", ("more", ("replay", "R-net"), "hwmMB"), "<", 400, "MB"),
    ("memory of a restart with a snapshot (most at any time)", ("more", ("restart", "R-net"), "hwmMB"), "<", 400, "MB"),
    ("memory while a snapshot is written (most at any time)", ("more", ("snapshot", "R-net"), "hwmMB"), "<", 400, "MB"),
    ("restart with a snapshot", ("wall", ("restart", "R-net")), "<=", 1, "s"),
    ("verify, whole log", ("wall", ("verify", "R-net")), "<=", 5, "s"),
    ("verify against the Python script of the manual",
     ("ratio", ("verify", "R-net"), ("verify", "verify_log.py")), None, None, "×"),
    ("codec, reading all kinds as often as they occur, against Foundation",
     ("cpu ratio", ("codec read", "R-net"), ("codec read", "Foundation")), None, None, "×"),
    ("codec, writing, against Foundation",
     ("cpu ratio", ("codec write", "R-net"), ("codec write", "Foundation")), None, None, "×"),
    ("backup with verification against sqlite3 .backup without",
     ("ratio", ("backup", "R-net"), ("backup", "sqlite3 .backup")), None, None, "×"),
]


def rate(figure): return figure["count"] / figure["seconds"]
def cpu_rate(figure): return figure["count"] / figure["cpuSeconds"]


def values(rounds, how):
    """One number a round, for every round that has what is asked for."""
    kind, who, *other = how
    for figures in rounds.values():
        ours, theirs = figures.get(who), figures.get(other[0]) if kind.endswith("ratio") else None
        if ours is None or (kind.endswith("ratio") and theirs is None):
            continue
        yield {"ratio": lambda: rate(ours) / rate(theirs), "cpu ratio": lambda: cpu_rate(ours) / cpu_rate(theirs),
               "cpu": lambda: ours["cpuSeconds"], "wall": lambda: ours["seconds"],
               "more": lambda: ours["more"][other[0]]}[kind]()


def met(value, sign, bound):
    if sign is None:
        return ""
    return "yes" if {">=": value >= bound, "<=": value <= bound, "<": value < bound}[sign] else "NO"


def number(value):
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3g}" if value < 100 else f"{value:.0f}"


def spread(found):
    return f"{number(min(found))}–{number(max(found))}" if len(found) > 1 else ""


def goals(rounds):
    for name, how, sign, bound, unit in GOALS:
        found = list(values(rounds, how))
        if found:
            value = statistics.median(found)
            yield {"what": name, "value": value, "unit": unit, "least": min(found), "most": max(found),
                   "asked": f"{sign} {number(bound)}" if sign else "", "met": met(value, sign, bound)}


def details(rounds):
    kinds = defaultdict(list)
    for figures in rounds.values():
        for who, figure in figures.items():
            kinds[who].append(figure)
    for (benchmark, who), figures in kinds.items():
        more = {name: statistics.median(figure["more"][name] for figure in figures) for name in figures[0]["more"]}
        yield {"benchmark": benchmark, "who": who, "perSecond": statistics.median(map(rate, figures)),
               "least": min(map(rate, figures)), "most": max(map(rate, figures)), "count": figures[0]["count"],
               "seconds": statistics.median(figure["seconds"] for figure in figures),
               "cpuSeconds": statistics.median(figure["cpuSeconds"] for figure in figures),
               "cpuMicrosecondsEach": statistics.median(1e6 / cpu_rate(figure) for figure in figures), "more": more}


def machine():
    def said(*command):
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    memory = next(int(line.split()[1]) / 1024**2 for line in open("/proc/meminfo") if line.startswith("MemTotal"))
    release = dict(line.rstrip().split("=", 1) for line in open("/etc/os-release") if "=" in line)
    return {"system": release.get("PRETTY_NAME", "?").strip('"'), "kernel": platform.release(), "cpu": model,
            "cores": os.cpu_count(), "memoryGiB": round(memory, 1),
            "disk": said("findmnt", "-no", "SOURCE,FSTYPE", "--target", "."),
            "load": os.getloadavg()[0], "swift": said("swift", "--version").split("\n")[0],
            "sqlite": said("sqlite3", "--version").split(" ")[0], "python": platform.python_version(),
            "at": datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC")}


def markdown(goals, details, machine, rounds):
    yield f"{machine['at']} · {machine['system']}, kernel {machine['kernel']} · {machine['cpu']}, {machine['cores']} cores, " \
          f"{machine['memoryGiB']} GiB · {machine['disk']} · {machine['swift']} · SQLite {machine['sqlite']} · " \
          f"Python {machine['python']} · median of {rounds} rounds · load average at the end {machine['load']:.1f}"
    yield ""
    yield "| what | figure | least–most | asked | met |\n|---|---|---|---|---|"
    for goal in goals:
        yield f"| {goal['what']} | {number(goal['value'])} {goal['unit']} | " \
              f"{spread([goal['least'], goal['most']])} | {goal['asked']} | {goal['met']} |"
    yield ""
    yield "| benchmark | who | per second | least–most | CPU µs each | p50 / p99 / most ms | most MB |\n|---|---|---|---|---|---|---|"
    for line in details:
        if line["benchmark"].count(" ") > 1:
            continue
        more = line["more"]
        times = " / ".join(number(more[name]) for name in ("p50ms", "p99ms", "maxms")) if "p50ms" in more else ""
        memory = number(more["hwmMB"]) if "hwmMB" in more else ""
        yield f"| {line['benchmark']} | {line['who']} | {number(line['perSecond'])} | " \
              f"{spread([line['least'], line['most']])} | {number(line['cpuMicrosecondsEach'])} | {times} | {memory} |"


def codec(details):
    """Each kind of event on a line: thousands read and written a CPU second, and how many times Foundation's."""
    cpu = {(line["benchmark"], line["who"]): 1000 / line["cpuMicrosecondsEach"] for line in details}
    kinds = sorted({name.split(" ")[2] for name, _ in cpu if name.count(" ") == 2})
    if not kinds:
        return
    yield ""
    yield "| event | read, thousands/CPU s | against Foundation | written, thousands/CPU s | against Foundation |"
    yield "|---|---|---|---|---|"
    for kind in kinds + [""]:
        cells = []
        for what in ("read", "write"):
            name = f"codec {what} {kind}".strip()
            ours, theirs = cpu[name, "R-net"], cpu[name, "Foundation"]
            cells += [number(ours), f"{ours / theirs:.1f} ×"]
        yield f"| {kind or 'all, as often as they occur'} | " + " | ".join(cells) + " |"


def drawing(details):
    """Bars of appended entries a second, on a logarithmic scale."""
    import math
    lines = sorted((line for line in details if line["benchmark"] == "append"), key=lambda line: -line["perSecond"])
    if not lines:
        return None
    top = 10 ** math.ceil(math.log10(lines[0]["perSecond"]))
    width = lambda value: 400 * max(0, math.log10(value) - 1) / (math.log10(top) - 1)
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 {40 + 26 * len(lines)}" role="img" '
             'font-family="sans-serif" font-size="13"><title>Durable appends a second, logarithmic</title>'
             f'<rect width="760" height="{40 + 26 * len(lines)}" fill="#fff"/>']
    for index, line in enumerate(lines):
        y = 14 + 26 * index
        colour = "#0b6e4f" if line["who"].startswith("R-net") else "#9aa5b1"
        who = line["who"].replace("R-net ", "R-net, clients: ").replace("eventsourcing ", "eventsourcing, threads: ")
        parts.append(f'<text x="270" y="{y + 15}" text-anchor="end">{who}</text>'
                     f'<rect x="280" y="{y}" width="{width(line["perSecond"]):.0f}" height="20" fill="{colour}"/>'
                     f'<text x="{286 + width(line["perSecond"]):.0f}" y="{y + 15}">{number(line["perSecond"])}</text>')
    parts.append(f'<text x="280" y="{30 + 26 * len(lines)}" fill="#555">entries a second, logarithmic from 10 to {top:,}</text></svg>')
    return "\n".join(parts) + "\n"


def main():
    source, directory, *page = sys.argv[1:]
    rounds = defaultdict(dict)
    with open(source) as lines:
        for figure in map(json.loads, lines):
            rounds[figure["round"]][figure["benchmark"], figure["who"]] = figure
    report = {"machine": machine(), "rounds": len(rounds), "goals": list(goals(rounds)), "figures": list(details(rounds))}
    with open(f"{directory}/figures.json", "w") as file:
        json.dump(report, file, ensure_ascii=False, indent=1)
    lines = [*markdown(report["goals"], report["figures"], report["machine"], report["rounds"]), *codec(report["figures"])]
    text = "\n".join(lines) + "\n"
    with open(f"{directory}/figures.md", "w") as file:
        file.write(text)
    if svg := drawing(report["figures"]):
        with open(f"{directory}/figures.svg", "w") as file:
            file.write(svg)
    print(text, end="")
    if page:
        put_into(page[0], text)
        shutil.copy(f"{directory}/figures.svg", page[0].removesuffix(".md") + ".svg")


def put_into(page, text):
    with open(page) as file:
        before, _, rest = file.read().partition("<!-- figures -->\n")
    _, _, after = rest.partition("<!-- end of figures -->\n")
    with open(page, "w") as file:
        file.write(f"{before}<!-- figures -->\n{text}<!-- end of figures -->\n{after}")


main()
