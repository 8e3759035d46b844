#!/usr/bin/env python3
"""Solves the networks of a file (see NetworkFile.swift) with OR-Tools or HiGHS: python_peer.py ortools|highs NETWORKS GRANTED

Prints a JSON line. Only solving is counted. Ends with 3 when what it needs is not installed.
"""
import json
import os
import sys
from pathlib import Path

MOST_ARCS_FOR_HIGHS = 300_000
BYTES_OF_AN_ARC = 12


def missing(what):
    print(f"{what} is not installed", file=sys.stderr)
    sys.exit(3)


try:
    import numpy as np
except ImportError:
    missing("numpy")


sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "common"))

from min_cost_flow import by_highs, by_ortools  # noqa: E402


def networks(path):
    """Each network as arrays: stock, row, asked, price, then tail, head, capacity and cost of all arcs.

    What stays goes to one more node, the last, and what is missing comes from it: the last arcs.
    """
    with open(path, "rb") as file:
        def take(kind, count):
            return np.fromfile(file, dtype=kind, count=count)
        for _ in range(take("<i4", 1)[0]):
            stocks, needs = map(int, take("<i4", 2))
            arcs = int(take("<i8", 1)[0])
            stock, row, asked, price = take("<i8", stocks), take("<i4", needs), take("<i8", needs), take("<i8", needs)
            degree, node, cost = take("<i4", needs), take("<i4", arcs), take("<i8", arcs)
            need = np.repeat(np.arange(needs, dtype=np.int32), degree)
            rest = stocks + needs
            yield {
                "row": row, "asked": asked,
                "supply": np.concatenate([stock, -asked, [asked.sum() - stock.sum()]]),
                "tail": np.concatenate([node, np.arange(stocks), np.full(needs, rest)]),
                "head": np.concatenate([need + stocks, np.full(stocks, rest), stocks + np.arange(needs)]),
                "capacity": np.concatenate([np.minimum(stock[node], asked[need]), stock, asked]),
                "cost": np.concatenate([cost, np.zeros(stocks, dtype=np.int64), price]),
            }


def most_megabytes():
    with open("/proc/self/status") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) * 1024 / 1e6


def main():
    who, path, granted = sys.argv[1:]
    try:
        if who == "ortools":
            import ortools.graph.python.min_cost_flow  # noqa: F401
        else:
            import highspy  # noqa: F401
    except ImportError:
        missing({"ortools": "OR-Tools", "highs": "HiGHS (highspy)"}[who])
    solve = by_ortools if who == "ortools" else by_highs
    if who == "highs" and os.path.getsize(path) > BYTES_OF_AN_ARC * MOST_ARCS_FOR_HIGHS:
        print(f"left out beyond {MOST_ARCS_FOR_HIGHS:,} arcs, where it takes minutes", file=sys.stderr)
        sys.exit(4)
    seconds, cost = 0.0, 0
    with open(granted, "wb") as file:
        for network in networks(path):
            spent, flow = solve(network)
            seconds += spent
            cost += int(np.dot(flow, network["cost"]))
            needs = len(network["row"])
            np.stack([network["row"], network["asked"] - flow[-needs:]], axis=1).astype("<i8").tofile(file)
    print(json.dumps({"solveCPU": seconds, "cost": cost, "MB": most_megabytes()}))


main()
