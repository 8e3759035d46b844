#!/usr/bin/env python3
"""Draws networks on a grid that is closed to a torus, as GOTO does, and writes them in the DIMACS format.

Source: A. V. Goldberg's generator GOTO of the first DIMACS challenge (1991). One source, one sink; long arcs in x
carry little, arcs in y are cheap; a path of dear arcs with room for everything makes sure that there is a flow.
"""

import math
import sys


class Dice:
    """x -> 13415821 x + 1 mod 10^8; numbers from `low` up to, not including, `high`."""

    def __init__(self, seed):
        self.state = seed

    def draw(self, low, high):
        self.state = (self.state * 13415821 + 1) % 100000000
        return low + self.state * (high - low) // 100000000


class Torus:
    def __init__(self, nodes, arcs, maxcap, maxcost, seed):
        self.nodes, self.arc_count, self.maxcap, self.maxcost = nodes, arcs, maxcap, maxcost
        self.dice = Dice(seed)
        self.arcs = []
        self.choose_size()
        self.choose_degrees()
        self.small = math.ceil(math.sqrt(maxcap))
        self.supply = self.small
        self.alpha = maxcap ** (1 / (max(self.xdeg, self.ydeg) + 2))
        self.source, self.sink = 1, self.x * self.y

    def choose_size(self):
        """About y rows of y^2 columns."""
        y = 1
        while (y + 1) ** 3 <= self.nodes:
            y += 1
        x = y * y
        while x * (y + 1) <= self.nodes:
            y += 1
        while (x + 1) * y <= self.nodes:
            x += 1
        self.x, self.y = x, y
        self.extra_nodes = self.nodes - x * y

    def arcs_left(self, xdeg, ydeg):
        left = self.arc_count - self.x * self.y * (xdeg + ydeg) - self.y * (xdeg * (xdeg + 1) // 2)
        left += 2 * xdeg - (self.x * self.y - 1)
        return left - (self.extra_nodes + 1) if self.extra_nodes else left

    def choose_degrees(self):
        """x about y^2, as large as the number of arcs allows."""
        y = 1
        while self.arcs_left((y + 1) ** 2, y + 1) >= 0:
            y += 1
        x = y * y
        while self.arcs_left(x, y + 1) >= 0:
            y += 1
        y = min(y, self.y - 1)
        while self.arcs_left(x + 1, y) >= 0:
            x += 1
        self.xdeg, self.ydeg = min(x, self.x - 1), y

    def number(self, x, y):
        return y * self.x + x + 1

    def capacity(self, distance):
        return math.ceil(self.dice.draw(1, self.maxcap) / self.alpha ** (distance - 1))

    def add(self, tail, head, capacity, cost):
        self.arcs.append((tail, head, capacity, cost))

    def run(self):
        for y in range(self.y):
            for x in range(self.x):
                self.add_node(x, y)
        if self.extra_nodes:
            self.add_extra_nodes()
        else:
            self.add_extra_arcs()
        self.add_return_path()
        return self

    def add_node(self, x, y):
        tail = self.number(x, y)
        for distance in range(1, self.xdeg + 1):
            capacity, cost = self.capacity(distance), self.dice.draw(0, self.maxcost)
            self.add_along_x(tail, (x + distance) % self.x, x, y, capacity, cost)
        for distance in range(1, self.ydeg + 1):
            capacity = self.dice.draw(1, self.maxcap)
            self.add(tail, self.number(x, (y + distance) % self.y), capacity, self.dice.draw(0, 8))

    def add_along_x(self, tail, to, x, y, capacity, cost):
        """An arc across the seam is cut: into the sink, and out of the source."""
        head = self.number(to, y)
        if to > x:
            self.add(tail, head, capacity, cost)
        else:
            if tail != self.sink:
                self.add(tail, self.sink, capacity, cost)
                self.supply += capacity
            if head != self.source:
                self.add(self.source, head, capacity, cost)
        if head == self.sink:
            self.supply += capacity

    def add_extra_nodes(self):
        first, last = self.x * self.y + 1, self.nodes
        path = [self.source, *range(first, last + 1), self.sink]
        for tail, head in zip(path, path[1:]):
            self.add(tail, head, self.small, self.maxcost // 2)
        for _ in range(self.arcs_left(self.xdeg, self.ydeg)):
            x, y = self.dice.draw(2, self.x * self.y - 1), self.dice.draw(first, self.nodes)
            self.dice.draw(0, 1)
            cost = self.dice.draw(0, 8)
            self.add(y, x, self.capacity(self.xdeg), cost)

    def add_extra_arcs(self):
        for _ in range(self.arcs_left(self.xdeg, self.ydeg)):
            x = y = self.dice.draw(1, self.x * self.y - 1)
            while x == y:
                y = self.dice.draw(1, self.x * self.y - 1)
            cost = self.dice.draw(0, 8)
            self.add(x, y, self.capacity(self.xdeg), cost)

    def add_return_path(self):
        cost = max(self.maxcost // self.y, 1)
        path = [self.number(x, y) for x in range(self.x) for y in range(self.y)]
        for tail, head in zip(path, path[1:]):
            self.add(tail, head, self.supply, cost)

    def write(self, file):
        file.write(f"p min {self.nodes} {len(self.arcs)}\n")
        file.write(f"n {self.source} {self.supply}\nn {self.sink} {-self.supply}\n")
        file.writelines(f"a {t} {h} 0 {capacity} {cost}\n" for t, h, capacity, cost in self.arcs)


if __name__ == "__main__":
    Torus(*map(int, sys.argv[1:])).run().write(sys.stdout)
