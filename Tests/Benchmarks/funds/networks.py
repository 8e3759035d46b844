"""A funds problem as a network, made from the problem alone: every source with every request by itself."""
import gzip
import json

import numpy as np

MOST_ARCS = 2_000_000


def load(path):
    with (gzip.open(path) if str(path).endswith(".gz") else open(path, "rb")) as file:
        return json.load(file)


class Funds:
    """Nodes: sources, requests, pairs of source and municipality where a limit is set, and one for what is missing."""

    def __init__(self, problem):
        self.problem, self.sources, self.requests = problem, problem["sources"], problem["requests"]
        self.amount, self.asked = np.array(self.sources["amount"]), np.array(self.requests["amount"])
        self.tier = np.array(self.requests["tier"])
        everywhere = max(self.requests["municipality"], default=0) + 1
        self.breadth = np.array([bin(mask).count("1") * (len(places) or everywhere) for mask, places in
                                 zip(self.sources["categories"], self.sources["municipalities"])])

    def rows_by_use(self):
        rows = {}
        for row, use in enumerate(zip(self.requests["municipality"], self.requests["category"])):
            rows.setdefault(use, []).append(row)
        return {use: np.array(rows) for use, rows in rows.items()}

    def arc_count(self):
        return sum(len(self.givers(*use)) * len(rows) for use, rows in self.rows_by_use().items())

    def givers(self, town, category):
        places = self.sources["municipalities"]
        return [source for source, mask in enumerate(self.sources["categories"])
                if mask >> category & 1 and (not places[source] or town in places[source])]

    def arcs(self):
        """Tail, head, capacity and cost of all arcs; how many nodes there are."""
        tails, heads, most, costs, pairs = [], [], [], [], {}
        first = len(self.amount) + len(self.asked)
        for (town, category), rows in self.rows_by_use().items():
            for source in self.givers(town, category):
                limit, tail = self.sources["max_per_municipality"][source], source
                if limit:
                    tail = first + pairs.setdefault((source, town), len(pairs))
                tails.append(np.full(len(rows), tail))
                heads.append(rows + len(self.amount))
                most.append(self.sources["max_share_pct"][source] * self.asked[rows] // 100)
                costs.append(np.full(len(rows), 0 if limit else self.breadth[source]))
        for (source, _), pair in pairs.items():
            tails.append([source])
            heads.append([first + pair])
            most.append([self.sources["max_per_municipality"][source]])
            costs.append([self.breadth[source]])
        joined = (np.concatenate([*map(np.asarray, parts), []]).astype(np.int64) for parts in (tails, heads, most, costs))
        return *joined, first + len(pairs)

    def network(self, funded=None):
        """The weighted sum; or, with what each request gets given, the least flexibility that gives it.

        A missing unit costs (tiers - tier + 1) x 100 x the largest breadth. What a source keeps goes to the last node, and
        what is missing comes from it.
        """
        tail, head, most, cost, nodes = self.arcs()
        sources, requests = np.arange(len(self.amount)), np.arange(len(self.asked))
        wanted = self.asked if funded is None else np.asarray(funded)
        tail, head = np.concatenate([tail, sources]), np.concatenate([head, np.full(len(sources), nodes)])
        most, cost = np.concatenate([most, self.amount]), np.concatenate([cost, np.zeros(len(sources), np.int64)])
        if funded is None:
            price = (self.problem["policy"]["tiers"] - self.tier + 1) * 100 * int(self.breadth.max(initial=1))
            tail = np.concatenate([tail, np.full(len(requests), nodes)])
            head, most = np.concatenate([head, requests + len(sources)]), np.concatenate([most, self.asked])
            cost = np.concatenate([cost, price])
        supply = np.zeros(nodes + 1, np.int64)
        supply[: len(sources)] = self.amount
        supply[len(sources) : len(sources) + len(requests)] = -wanted
        supply[nodes] = wanted.sum() - self.amount.sum()
        return {"tail": tail, "head": head, "capacity": most, "cost": cost, "supply": supply}
