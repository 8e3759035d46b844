#!/usr/bin/env python3
"""Runs ours and the peers on each problem in turn and prints tables; see `run`."""
import os
import platform
import statistics
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "common"))

from measuring import lines_of, name_of, parser, problems  # noqa: E402
from min_cost_flow import SOLVERS  # noqa: E402

BEGIN, END = "<!-- figures -->\n", "<!-- end of figures -->"
# Seconds on one thread that were asked of problems whose names begin so.
MOST_SECONDS = {"kumamoto": 0.05, "nankai": 2}


def options():
    options = parser(__doc__)
    options.add_argument("--page", type=Path)
    return options.parse_args()


def line_of(command, within=None):
    """The JSON line that a command prints, or why there is none."""
    lines, trouble = lines_of(command, within)
    return {"trouble": trouble} if trouble else lines[0]


def number(value):
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def machine():
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=False).stdout.split("\n")[0]
    return " · ".join([
        datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC"), f"kernel {platform.release()}",
        f"{model}, {os.cpu_count()} cores", swift, f"Python {platform.python_version()}",
        f"load average at the end {os.getloadavg()[0]:.1f}"])


def measured(path, chosen):
    """Rows of both tables for one problem."""
    name, answer = name_of(path), chosen.place / "allocation.json"
    rounds = []
    for turn in range(chosen.rounds):
        print(f"{name}: round {turn + 1}", file=sys.stderr, flush=True)
        rounds.append(line_of([chosen.ours, path, answer]))
        if "trouble" in rounds[-1]:
            sys.exit(f"{name}: {rounds[-1]['trouble']}")
    ours = {key: statistics.median(line[key] for line in rounds) for key in rounds[0]}
    most = next((most for word, most in MOST_SECONDS.items() if name.startswith(word)), None)
    met = "" if most is None else f"≤ {most} s: {'yes' if ours['solveCPU'] <= most else 'NO'}"
    own = [name, number(ours["requests"]), number(ours["sources"]), number(ours["readCPU"] * 1000),
           number(ours["solveCPU"] * 1000), met, number(ours["planCPU"] * 1000), number(ours["MB"]),
           f"{ours['grants']:,.0f}"]
    return own, [peer_row(name, who, path, answer, ours, chosen) for who in SOLVERS]


def peer_row(name, who, path, answer, ours, chosen):
    print(f"{name}: {who}", file=sys.stderr, flush=True)
    line = line_of([chosen.python, HERE / "peer.py", who, path, answer], chosen.within)
    if "trouble" in line:
        return [name, who, line["trouble"], *[""] * 5]
    return [name, who, number(line["arcs"]), number(line["solveCPU"] * 1000),
            number(line["solveCPU"] / ours["solveCPU"]), number(line["worse"]),
            f"{sum(line['nothing'])} : {sum(line['nothingOurs'])}",
            "yes" if line["funded"] == line["fundedOurs"] else "no"]


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(row)} |\n" for row in lines) + "\n"


def main():
    chosen = options()
    found = [measured(path, chosen) for path in problems(chosen, "funds")]
    text = table(["problem", "requests", "sources", "reading, ms", "solving, ms", "asked", "solving with reasons, ms",
                  "memory, MB", "grants"], [own for own, _ in found])
    text += table(["problem", "peer", "arcs", "ms", "peer / ours", "worse off", "nothing, theirs : ours", "same sums"],
                  [row for _, peers in found for row in peers])
    text = f"{machine()}\n\n{text}"
    print(text)
    if chosen.page:
        page = chosen.page.read_text()
        before, rest = page.split(BEGIN, 1)
        chosen.page.write_text(before + BEGIN + text + END + rest.split(END, 1)[1])


if __name__ == "__main__":
    main()
