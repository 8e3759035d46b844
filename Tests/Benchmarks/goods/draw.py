#!/usr/bin/env python3
"""Draws a goods problem of rnet-goods/1 from a scale and a seed: draw.py SCALE SEED FILE.goods.json[.gz]

The same scale and seed give the same file. What it is like: shelters of very different size around
the depots of a region, each with roads to its nearest depots, some cut; a few goods that everybody needs and many that
some need; stock in lots with dates, less than is asked for. Sizes are those of the table of scales.
"""
import gzip
import json
import math
import random
import sys

# shelters, depots, items, evacuees, roads of a shelter, share of shelters that need an item, lots a depot, km across
SCALES = {
    "tiny": (6, 3, 6, 1_500, 3, 0.92, 7, 30),
    "small": (40, 6, 20, 15_000, 6, 0.73, 18, 40),
    "kumamoto": (267, 12, 60, 110_000, 12, 0.58, 70, 110),
    "prefecture": (900, 45, 80, 350_000, 12, 0.47, 66, 150),
    "region": (9_000, 300, 100, 1_500_000, 12, 0.30, 48, 300),
}
HOURS = [2, 4, 6, 12, 24, 48, 72]
LIVES = [0.1, 1, 3, 30, 200, 700]


def item(dice, number):
    """Weight, units a person, tier, whether dates are short."""
    if number < 6:
        return (round(dice.choice([0.03, 0.12, 0.35, 1.02]), 3), dice.choice([1, 3, 9]), 1, number % 2 == 1)
    return (round(math.exp(dice.uniform(-5.5, 3)) + 0.002, 3), dice.choice([0.02, 0.1, 0.5, 1]), dice.randint(1, 3),
            dice.random() < 0.2)


def items_and_substitutes(dice, count):
    rows = [item(dice, number) for number in range(count)]
    substitutes = {"need_item": [], "lot_item": [], "penalty": []}
    for first in range(1, count - 1, 3):
        for wanted, given in ((first, first + 1), (first + 1, first)):
            if dice.random() < 0.7:
                for name, value in zip(substitutes, (wanted, given, dice.randint(1, 5))):
                    substitutes[name].append(value)
    return rows, substitutes


def sites(dice, count, across):
    middles = [(dice.uniform(0, across), dice.uniform(0, across)) for _ in range(1 + count // 20)]
    for _ in range(count):
        x, y = dice.choice(middles)
        yield round(dice.gauss(x, across / 8), 3), round(dice.gauss(y, across / 8), 3)


def links(dice, depots, shelters, most):
    table = {"depot": [], "shelter": [], "minutes": [], "km": [], "open": []}
    for shelter, (x, y) in enumerate(shelters):
        ways = sorted((math.hypot(x - a, y - b), depot) for depot, (a, b) in enumerate(depots))[:most]
        isolated = dice.random() < 0.02
        for far, depot in ways:
            km = round(0.3 + far * dice.uniform(1.1, 1.6), 1)
            row = (depot, shelter, 2 + round(km * dice.uniform(1.5, 3)), km, 0 if isolated or dice.random() < 0.03 else 1)
            for name, value in zip(table, row):
                table[name].append(value)
    return table


def lots(dice, items, depots, each, asked):
    table = {"depot": [], "item": [], "qty": [], "pack": [], "expiry": []}
    total = depots * each
    for _ in range(total):
        number = dice.randrange(len(items))
        weight, _, _, is_short = items[number]
        pack = dice.choice([1, 10, 12, 20, 24, 50, 100])
        # On average two thirds of what is asked for, if lots were even.
        mean = max(1, 0.67 * asked[number] * len(items) / total)
        expiry = -1 if weight > 2 else round(1440 * dice.choice(LIVES[:3] if is_short else LIVES[2:]) * dice.uniform(0.5, 2))
        row = (dice.randrange(depots), number, pack * max(1, round(mean * dice.lognormvariate(-0.5, 1) / pack)), pack, expiry)
        for name, value in zip(table, row):
            table[name].append(value)
    return table


def needs(dice, items, population, share):
    table = {"shelter": [], "item": [], "qty": [], "tier": [], "needed_by": []}
    for number, (_, each, tier, _) in enumerate(items):
        for shelter, people in enumerate(population):
            if number >= 3 and dice.random() > share:
                continue
            row = (shelter, number, max(1, round(people * each * dice.lognormvariate(0, 0.6))), tier, 60 * dice.choice(HOURS))
            for name, value in zip(table, row):
                table[name].append(value)
    return table


def problem(scale, seed):
    dice = random.Random(f"{scale} {seed}")
    shelter_count, depot_count, item_count, evacuees, roads, share, lot_count, across = SCALES[scale]
    items, substitutes = items_and_substitutes(dice, item_count)
    depots, shelters = list(sites(dice, depot_count, across)), list(sites(dice, shelter_count, across))
    sizes = [dice.lognormvariate(0, 1.2) for _ in shelters]
    population = [max(3, round(evacuees * size / sum(sizes))) for size in sizes]
    asked = needs(dice, items, population, share)
    units = [0] * item_count
    for number, quantity in zip(asked["item"], asked["qty"]):
        units[number] += quantity
    return {
        "format": "rnet-goods/1", "name": f"drawn-{scale}-{seed}", "scale": scale, "seed": seed,
        "policy": {"tiers": 3, "break_cases": True, "late": "forbid", "min_life_min": 360, "handling_min": 30,
                   "use_dispatch_capacity": False},
        "items": {"key": [f"item_{number}" for number in range(item_count)], "unit": ["piece"] * item_count,
                  "kg": [row[0] for row in items], "litre": [row[0] for row in items]},
        "substitutes": substitutes,
        "depots": {"x": [x for x, _ in depots], "y": [y for _, y in depots], "municipality": [0] * depot_count,
                   "open": [0 if depot and dice.random() < 0.04 else 1 for depot in range(depot_count)],
                   "dispatch_kg": [dice.randrange(2, 60) * 1000 for _ in depots]},
        "shelters": {"x": [x for x, _ in shelters], "y": [y for _, y in shelters], "municipality": [0] * shelter_count,
                     "population": population, "max_truck_t": [4] * shelter_count},
        "links": links(dice, depots, shelters, roads),
        "lots": lots(dice, items, depot_count, lot_count, units),
        "needs": asked,
        "vehicles": {"depot": [], "tonnes": [], "kg": [], "litre": [], "shift_start": [], "shift_end": []},
        "info": {"drawn": True},
    }


def write(scale, seed, path):
    text = json.dumps(problem(scale, seed), separators=(",", ":")).encode()
    with open(path, "wb") as file:
        file.write(gzip.compress(text, 6, mtime=0) if str(path).endswith(".gz") else text)


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in SCALES:
        sys.exit(__doc__)
    write(sys.argv[1], int(sys.argv[2]), sys.argv[3])
