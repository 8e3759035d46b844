#!/usr/bin/env python3
"""Compares the times of the methods: a table, the ratios and their geometric mean. Ends with 1 when costs differ."""

import argparse
import json
import math
import pathlib
import sys

PEERS = ("lemon-simplex", "lemon-scaling")


def geometric_mean(values):
    return math.exp(sum(map(math.log, values)) / len(values))


def read(path):
    """File -> who -> the line with the best time of all rounds."""
    best = {}
    for line in path.read_text().splitlines():
        entry = json.loads(line)
        network = best.setdefault(pathlib.Path(entry["file"]).stem, {})
        known = network.get(entry["who"])
        if known is None or entry["seconds"] < known["seconds"]:
            network[entry["who"]] = entry
    return best


def check(networks):
    differing = [name for name, entries in networks.items() if len({e["cost"] for e in entries.values()}) != 1]
    for name in differing:
        print(f"{name}: costs differ: {[(who, e['cost']) for who, e in networks[name].items()]}", file=sys.stderr)
    return not differing


def milliseconds(entries, who):
    return f"{entries[who]['seconds'] * 1000:.2f}" if who in entries else ""


def table(networks):
    names = ("simplex", "scaling", "auto", *PEERS)
    yield "| network | " + " | ".join(f"{name}, ms" for name in names) + " | auto / LEMON simplex | auto / better LEMON |"
    yield "|---" * (len(names) + 3) + "|"
    for name, entries in sorted(networks.items()):
        first, better = ratios(entries)
        cells = [milliseconds(entries, who) for who in names]
        yield f"| {name} | " + " | ".join(cells) + f" | {first:.2f} | {better:.2f} |"


def ratios(entries):
    ours = entries["auto"]["seconds"]
    peers = [entries[who]["seconds"] for who in PEERS]
    return ours / peers[0], ours / min(peers)


def summary(networks):
    families = {}
    for name, entries in networks.items():
        families.setdefault(name.rsplit("-", 1)[0], []).append(ratios(entries))
    yield "| family | networks | auto / LEMON simplex | auto / better LEMON | worst of them |"
    yield "|---|---|---|---|---|"
    for family, values in [*sorted(families.items()), ("all", [v for values in families.values() for v in values])]:
        first, better = (geometric_mean([value[at] for value in values]) for at in (0, 1))
        yield f"| {family} | {len(values)} | {first:.2f} | {better:.2f} | {max(v[1] for v in values):.2f} |"
    reading = geometric_mean([e["auto"]["read"] / e["auto"]["seconds"] for e in networks.values()])
    yield f"\nReading takes {reading:.2f} of the time of solving (geometric mean)."


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("figures", type=pathlib.Path)
    parser.add_argument("--page", type=pathlib.Path, help="a page whose marked part is replaced")
    arguments = parser.parse_args()
    networks = read(arguments.figures)
    text = "\n".join([*summary(networks), "", *table(networks)])
    print(text)
    if arguments.page:
        put(arguments.page, text)
    return 0 if check(networks) else 1


def put(page, text):
    begin, end = "<!-- figures -->\n", "<!-- end of figures -->"
    before, rest = page.read_text().split(begin)
    page.write_text(before + begin + text + "\n" + end + rest.split(end)[1])


if __name__ == "__main__":
    sys.exit(main())
