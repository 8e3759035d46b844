#!/usr/bin/env python3
"""Solves the weighted sum of a funds problem: peer.py SOLVER PROBLEM ALLOCATION

ALLOCATION is ours; the shares of both are compared, sorted, rank for rank. Prints a JSON line. Ends with 3 when the
solver is not installed, with 4 when the network would be too large.
"""
import json
import sys
from pathlib import Path

import numpy as np

from networks import MOST_ARCS, Funds, load

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "common"))

from min_cost_flow import SOLVERS  # noqa: E402


def shares(funds, funded, tier):
    rows = funds.tier == tier
    return np.sort(funded[rows] / funds.asked[rows])


def main():
    who, path, answer = sys.argv[1:]
    funds = Funds(load(path))
    count = funds.arc_count()
    if count > MOST_ARCS:
        print(f"left out: {count:,} arcs", file=sys.stderr)
        sys.exit(4)
    network = funds.network()
    try:
        seconds, flow = SOLVERS[who](network)
    except ImportError:
        print("not installed", file=sys.stderr)
        sys.exit(3)
    theirs = funds.asked - flow[-len(funds.asked) :]
    flows = load(answer)["flows"]
    ours = np.bincount(flows["request"], flows["amount"], len(funds.asked)).astype(np.int64)
    tiers = range(1, funds.problem["policy"]["tiers"] + 1)
    print(json.dumps({
        "solveCPU": seconds, "arcs": len(network["cost"]),
        "worse": sum(int((shares(funds, theirs, tier) < shares(funds, ours, tier) - 1e-12).sum()) for tier in tiers),
        "nothing": [int(((funds.tier == tier) & (theirs == 0)).sum()) for tier in tiers],
        "nothingOurs": [int(((funds.tier == tier) & (ours == 0)).sum()) for tier in tiers],
        "funded": [int(theirs[funds.tier == tier].sum()) for tier in tiers],
        "fundedOurs": [int(ours[funds.tier == tier].sum()) for tier in tiers],
    }))


main()
