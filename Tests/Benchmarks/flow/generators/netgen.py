#!/usr/bin/env python3
"""Draws random minimum-cost flow networks as NETGEN does and writes them in the DIMACS format.

Source: D. Klingman, A. Napier, J. Stutz, "NETGEN: a program for generating large scale capacitated assignment,
transportation, and minimum cost flow network problems", Management Science 20 (1974), 814-821. The same parameters and
seed give the same network as the C program of the first DIMACS challenge; assignment problems are left out.
"""

import sys
from bisect import insort
from dataclasses import dataclass


@dataclass
class Parameters:
    """The fifteen numbers of NETGEN, in its order."""

    seed: int
    problem: int
    nodes: int
    sources: int
    sinks: int
    density: int
    mincost: int
    maxcost: int
    supply: int
    tsources: int
    tsinks: int
    hicost: int
    capacitated: int
    mincap: int
    maxcap: int


class Dice:
    """x -> 7^5 x mod 2^31 - 1."""

    def __init__(self, seed):
        self.state = seed

    def draw(self, low, high):
        self.state = 16807 * self.state % 2147483647
        return high if high <= low else low + self.state % (high - low + 1)


class Remaining:
    """The whole numbers from `first` to `last` that were not taken yet."""

    def __init__(self, first, last):
        self.first, self.last = first, last
        self.size = self.pseudo_size = last - first + 1
        self.taken = []

    def choose(self, position):
        """Takes the number at `position`, from 1; 0 when there is none."""
        if not 1 <= position <= self.size:
            return 0
        self.size -= 1
        self.pseudo_size -= 1
        value = self.first + position - 1
        low, high = 0, len(self.taken)
        while low < high:
            middle = (low + high) // 2
            if self.taken[middle] - middle <= value:
                low = middle + 1
            else:
                high = middle
        self.taken.insert(low, value + low)
        return value + low

    def remove(self, value):
        """The pseudo size sinks even when the number is not there: so does NETGEN's."""
        self.pseudo_size -= 1
        if self.first <= value <= self.last:
            insort(self.taken, value)
            self.size -= 1


class Netgen:
    def __init__(self, parameters):
        self.p = parameters
        self.dice = Dice(parameters.seed)
        self.arcs = []
        self.supply = [0] * (parameters.nodes + 1)
        self.nodes_left = parameters.nodes - parameters.sinks + parameters.tsinks
        self.pred = list(range(parameters.nodes + 1))

    def run(self):
        p = self.p
        self.create_supply()
        self.create_chains()
        for source in range(1, p.sources + 1):
            self.finish_chain(source)
        for node in range(p.nodes - p.sinks + 1, p.nodes - p.sinks + p.tsinks + 1):
            heads = Remaining(p.sources - p.tsources + 1, p.nodes)
            heads.remove(node)
            self.add_arcs(heads, node)
        return self

    def create_supply(self):
        p, draw = self.p, self.dice.draw
        each = p.supply // p.sources
        for source in range(1, p.sources + 1):
            part = draw(1, each)
            self.supply[source] += part
            self.supply[draw(0, p.sources - 1) + 1] += each - part
        self.supply[draw(0, p.sources - 1) + 1] += p.supply % p.sources

    def create_chains(self):
        """Every transshipment node goes into the chain of a source: first in turn, the last 40 % by lot."""
        p, draw = self.p, self.dice.draw
        inner = p.nodes - p.sources - p.sinks
        rest = Remaining(p.sources + 1, p.nodes - p.sinks)
        by_lot = (4 * inner + 9) // 10
        source = 1
        for left in range(inner, 0, -1):
            node = rest.choose(draw(1, rest.size))
            if left <= by_lot:
                source = draw(1, p.sources)
            self.pred[node], self.pred[source] = self.pred[source], node
            if left > by_lot:
                source = source % p.sources + 1

    def finish_chain(self, source):
        """Links the chain of `source` to sinks, and adds arcs at random to all of its nodes."""
        p, draw, supply = self.p, self.dice.draw, self.supply
        skeleton, node = [], self.pred[source]
        while node != source:
            skeleton.append((self.pred[node], node))
            node = self.pred[node]
        length = len(skeleton)
        sinks = self.choose_sinks(source, length)
        each, at = supply[source] // len(sinks), self.pred[source]
        for sink in sinks:
            part = draw(1, each)
            other = sinks[draw(0, len(sinks) - 1)]
            skeleton.append((at, sink))
            supply[sink] -= part
            supply[other] -= each - part
            at = source
            for _ in range(draw(1, length)):
                at = self.pred[at]
        supply[sinks[0]] -= supply[source] % len(sinks)
        shell_sort(skeleton)
        self.add_skeleton(source, skeleton)

    def choose_sinks(self, source, length):
        p, draw = self.p, self.dice.draw
        inner = p.nodes - p.sources - p.sinks
        count = p.sinks // p.sources + 1 if inner == 0 else int(2.0 * length * p.sinks / inner)
        count = min(max(count, 2), p.sinks)
        rest = Remaining(p.nodes - p.sinks, p.nodes - 1)
        sinks = [rest.choose(draw(1, rest.size)) + 1 for _ in range(count)]
        while source == p.sources and rest.size > 0:
            sink = rest.choose(1) + 1
            if self.supply[sink] == 0:
                sinks.append(sink)
        return sinks

    def add_skeleton(self, source, skeleton):
        p, draw, at = self.p, self.dice.draw, 0
        while at < len(skeleton):
            tail = skeleton[at][0]
            heads = Remaining(p.sources - p.tsources + 1, p.nodes)
            heads.remove(tail)
            while at < len(skeleton) and skeleton[at][0] == tail:
                head = skeleton[at][1]
                heads.remove(head)
                capacity = p.supply
                if draw(1, 100) <= p.capacitated:
                    capacity = max(self.supply[source], p.mincap)
                cost = p.maxcost
                if draw(1, 100) > p.hicost:
                    cost = draw(p.mincost, p.maxcost)
                self.arcs.append((tail, head, capacity, cost))
                at += 1
            self.add_arcs(heads, tail)

    def add_arcs(self, heads, tail):
        p, draw = self.p, self.dice.draw
        for _ in range(self.count_arcs(heads)):
            head = heads.choose(draw(1, heads.pseudo_size))
            capacity = p.supply
            if draw(1, 100) <= p.capacitated:
                capacity = draw(p.mincap, p.maxcap)
            if 1 <= head <= p.nodes:
                self.arcs.append((tail, head, capacity, draw(p.mincost, p.maxcost)))

    def count_arcs(self, heads):
        """How many arcs leave one more node, so that all together make the density."""
        p = self.p
        others = p.nodes - p.sources + p.tsources
        left = p.density - len(self.arcs)
        self.nodes_left -= 1
        if 2 * self.nodes_left >= left:
            return 0
        if (left + others - heads.pseudo_size - 1) // (self.nodes_left + 1) >= others - 1:
            return others
        most = 2 * (left // (self.nodes_left + 1) - 1)
        while True:
            count = self.dice.draw(1, most)
            if self.nodes_left == 0:
                count = left
            if self.nodes_left * (others - 1) >= left - count:
                return count

    def write(self, file):
        file.write(f"p min {self.p.nodes} {len(self.arcs)}\n")
        file.writelines(f"n {node} {units}\n" for node, units in enumerate(self.supply) if units)
        file.writelines(f"a {t} {h} 0 {capacity} {cost}\n" for t, h, capacity, cost in self.arcs)


def shell_sort(skeleton):
    """By tail; not stable, and part of what NETGEN draws."""
    step = len(skeleton) // 2
    while step:
        for start in range(len(skeleton) - step):
            at = start
            while at >= 0 and skeleton[at][0] > skeleton[at + step][0]:
                skeleton[at], skeleton[at + step] = skeleton[at + step], skeleton[at]
                at -= step
        step //= 2


if __name__ == "__main__":
    Netgen(Parameters(*map(int, sys.argv[1:]))).run().write(sys.stdout)
