#!/usr/bin/env python3
"""Draws the networks of the benchmark into a folder, with the parameters that were published for LEMON's.

Z. Király and P. Kovács, "Efficient implementations of minimum-cost flow algorithms", 2012, section 5: n nodes, the square
root of n sources and as many sinks, costs up to 10,000, capacities up to 1,000; a supply of 1,000 for each source, in
NETGEN-LO of 10. The seed is the first of theirs. A network that is there already is not drawn again.
"""

import argparse
import math
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "generators"))

import goto  # noqa: E402
import netgen  # noqa: E402

SEED = 13502460


def draw_netgen(exponent, nodes, arcs, each):
    ends = round(math.sqrt(nodes))
    return netgen.Netgen(
        netgen.Parameters(SEED, exponent, nodes, ends, ends, arcs, 1, 10000, ends * each, 0, 0, 100, 100, 1, 1000)
    )


def draw_goto(nodes, arcs):
    return goto.Torus(nodes, arcs, 1000, 10000, SEED)


def sparse(exponent):
    return 8 * 2**exponent


def root(exponent):
    return round(math.sqrt(2**exponent) * 2**exponent)


# Family, the exponents of its sizes, and how one is drawn.
FAMILIES = {
    "netgen-8": (range(8, 17), lambda e: draw_netgen(e, 2**e, sparse(e), 1000)),
    "netgen-sr": (range(8, 14), lambda e: draw_netgen(e, 2**e, root(e), 1000)),
    "netgen-lo-8": (range(8, 17), lambda e: draw_netgen(e, 2**e, sparse(e), 10)),
    "netgen-lo-sr": (range(8, 14), lambda e: draw_netgen(e, 2**e, root(e), 10)),
    "netgen-deg": (range(1, 9), lambda e: draw_netgen(e, 4096, 4096 * 2**e, 1000)),
    "goto-8": (range(8, 16), lambda e: draw_goto(2**e, sparse(e))),
    "goto-sr": (range(8, 13), lambda e: draw_goto(2**e, root(e))),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--largest", type=int, default=14, help="largest exponent (14); of the denser families one less")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    for family, (exponents, draw) in FAMILIES.items():
        largest = arguments.largest - 2 if family.endswith("sr") else arguments.largest
        for exponent in exponents:
            if exponent <= largest:
                write(arguments.folder / f"{family}-{exponent:02}.min", draw, exponent)


def write(path, draw, exponent):
    if not path.exists():
        part = path.with_suffix(".part")
        with part.open("w") as file:
            draw(exponent).run().write(file)
        part.rename(path)
    print(path)


if __name__ == "__main__":
    main()
