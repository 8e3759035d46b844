#!/usr/bin/env python3
"""Makes the goods problems of this folder, good and bad ones, from seeds: the same bytes on every machine.

    generate.py                      writes every file of this folder anew
    generate.py --to DIRECTORY       writes them elsewhere, to be compared
    generate.py --one SEED SHELTERS  prints one problem of any size

The good ones are small and full of corners: closed depots and roads, stock that expires on the way, needs that nobody
can reach in time, substitutes in circles, weightless items, tiers without needs, ties of every kind. BAD below names
for each bad one what was done to a good one, and the code and place with which it must be refused.
"""

import random
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from problem_files import main, no_text, put, rule, spoilt, without, words, write  # noqa: E402

UNITS = ["piece", "litre", "meal", "box"]


def policy(dice):
    return {
        "tiers": dice.choice([1, 2, 3]),
        "break_cases": True,
        "late": "forbid",
        "min_life_min": dice.choice([0, 60, 360]),
        "handling_min": dice.choice([0, 15, 30]),
        "use_dispatch_capacity": False,
    }


def items(dice, count):
    grams = [dice.choice([0, 1, 15, 25, 110, 350, 500, 1020, 1035, 7500]) for _ in range(count)]
    return {
        "key": [f"item-{row}" for row in range(count)],
        "unit": [dice.choice(UNITS) for _ in range(count)],
        "kg": [gram / 1000 for gram in grams],
        "litre": [dice.randrange(1, 2000) / 1000 for _ in range(count)],
    }


def substitutes(dice, count):
    """About one pair in four; both directions and circles are as likely as not."""
    pairs = [(need, lot) for need in range(count) for lot in range(count) if need != lot and dice.random() < 0.25]
    return {
        "need_item": [need for need, _ in pairs],
        "lot_item": [lot for _, lot in pairs],
        "penalty": [dice.choice([0, 1, 1, 2, 3, 7]) for _ in pairs],
    }


def depots(dice, count):
    return {
        "x": [dice.randrange(60_000) / 1000 for _ in range(count)],
        "y": [dice.randrange(60_000) / 1000 for _ in range(count)],
        "municipality": [dice.randrange(3) for _ in range(count)],
        "open": [1 if row == 0 or dice.random() < 0.85 else 0 for row in range(count)],
        "dispatch_kg": [dice.choice([50, 400, 2000, 20_000]) for _ in range(count)],
    }


def shelters(dice, count):
    return {
        "x": [dice.randrange(60_000) / 1000 for _ in range(count)],
        "y": [dice.randrange(60_000) / 1000 for _ in range(count)],
        "municipality": [dice.randrange(3) for _ in range(count)],
        "population": [dice.randrange(20, 900) for _ in range(count)],
        "max_truck_t": [dice.choice([2, 4, 10]) for _ in range(count)],
    }


def links(dice, depots, shelters):
    rows = []
    for shelter in range(len(shelters["x"])):
        for depot in range(len(depots["x"])):
            if dice.random() < 0.2:
                continue
            away = abs(depots["x"][depot] - shelters["x"][shelter]) + abs(depots["y"][depot] - shelters["y"][shelter])
            metres = 50 + 50 * int(away * 20)
            rows.append((depot, shelter, 1 + metres // 600, metres / 1000, 0 if dice.random() < 0.12 else 1))
    dice.shuffle(rows)
    return columns(["depot", "shelter", "minutes", "km", "open"], rows)


def lots(dice, depots, items, scarcity):
    rows = []
    for item in range(len(items["key"])):
        for depot in range(len(depots["x"])):
            for _ in range(dice.choice([0, 0, 1, 1, 2])):
                pack = dice.choice([1, 6, 10, 12, 24])
                cases = dice.randrange(1, max(2, int(scarcity * 300 / pack)))
                expiry = dice.choice([-1, 5, 300, 700, 1439, 1440, 2880, 90_000, 2_000_000])
                rows.append((depot, item, pack * cases, pack, expiry))
    return columns(["depot", "item", "qty", "pack", "expiry"], rows)


def needs(dice, shelters, items, tiers):
    rows = []
    for shelter in range(len(shelters["x"])):
        for item in range(len(items["key"])):
            if dice.random() < 0.6:
                quantity = dice.choice([1, 2, 3, 10, 100, dice.randrange(1, 400)])
                rows.append((shelter, item, quantity, dice.randrange(1, tiers + 1), dice.choice([20, 120, 360, 1440])))
    return columns(["shelter", "item", "qty", "tier", "needed_by"], rows)


def columns(names, rows):
    return {name: [row[column] for row in rows] for column, name in enumerate(names)}


def problem(seed, shelter_count, *, name=None, whole_cases=False, capacity=False):
    dice = random.Random(seed)
    item_count = 3 + seed % 4 if shelter_count < 20 else 10
    made = {"format": "rnet-goods/1", "name": name or f"made-{seed}-{shelter_count}", "scale": "made", "seed": seed}
    made["policy"] = policy(dice)
    made["items"] = items(dice, item_count)
    made["substitutes"] = substitutes(dice, item_count)
    made["depots"] = depots(dice, 2 + shelter_count // 8 if shelter_count < 400 else 60)
    made["shelters"] = shelters(dice, shelter_count)
    made["links"] = links(dice, made["depots"], made["shelters"])
    made["lots"] = lots(dice, made["depots"], made["items"], dice.choice([0.5, 1, 3]) * max(1, shelter_count / 10))
    made["needs"] = needs(dice, made["shelters"], made["items"], made["policy"]["tiers"])
    made["policy"]["break_cases"] = not whole_cases
    made["policy"]["use_dispatch_capacity"] = capacity
    made["info"] = {"made_by": "Fixtures/Goods/generate.py"}
    return made


def empty():
    """A quiet day: nobody asks, nothing lies anywhere."""
    made = problem(1, 1, name="nothing")
    for section in ["items", "substitutes", "depots", "shelters", "links", "lots", "needs"]:
        made[section] = {column: [] for column in made[section]}
    return made


def good():
    """Name of file → problem."""
    made = {f"tiny-{seed}": problem(seed, 4 + seed, name=f"tiny-{seed}") for seed in range(1, 9)}
    made |= {f"small-{seed}": problem(100 + seed, 20 + 10 * seed, name=f"small-{seed}") for seed in range(1, 4)}
    made["whole-cases"] = problem(31, 8, name="whole-cases", whole_cases=True)
    made["dispatch-capacity"] = problem(32, 8, name="dispatch-capacity", capacity=True)
    made["nothing"] = empty()
    made["empty-lots"] = problem(33, 8, name="empty-lots")
    quantities = made["empty-lots"]["lots"]["qty"]
    quantities[::2] = [0] * len(quantities[::2])
    return made


def all_of(*changes):
    def change(made):
        for one in changes:
            one(made)

    return change


def same_link(made):
    for column in made["links"].values():
        column.append(column[2])


def same_substitute(made):
    for column in made["substitutes"].values():
        column.append(column[0])


def one_tier_less(made):
    made["needs"]["tier"].pop()


def one_place_more(made):
    made["shelters"]["y"].append(0.5)


def heavy(made):
    made["items"]["kg"] = [10_000] * len(made["items"]["kg"])
    made["links"]["km"] = [10_000] * len(made["links"]["km"])
    made["lots"]["qty"] = [8_000_000_000] * len(made["lots"]["qty"])


# Name of file: (what is changed, code, place). A change of the text stands behind "text".
BAD = {
    "another-format": (lambda made: made.update(format="rnet-goods/2"), "goods/other-format", "format"),
    "capacity-without-weights": (
        all_of(rule("use_dispatch_capacity", True), without("depots", "dispatch_kg")), "goods/missing-member",
        "depots"),
    "column-missing": (without("lots", "pack"), "goods/missing-member", "lots"),
    "column-no-array": (lambda made: made["needs"].update(qty=5), "json/unexpected", "needs.qty"),
    "column-too-long": (one_place_more, "goods/unequal-columns", "shelters.x"),
    "column-too-short": (one_tier_less, "goods/unequal-columns", "needs.tier"),
    "expiry-before-now": (put("lots", "expiry", 1, -2), "goods/out-of-range", "lots.expiry[1]"),
    "fraction": (put("needs", "qty", 3, 1.5), "json/not-a-whole-number", "needs.qty[3]"),
    "fraction-zero": (put("needs", "qty", 3, 2.0), "json/not-a-whole-number", "needs.qty[3]"),
    "format-missing": (without("format"), "goods/missing-member", ""),
    "grams-finer": (put("items", "kg", 1, 0.0125), "goods/finer-than-unit", "items.kg[1]"),
    "kg-negative": (put("items", "kg", 0, -0.5), "goods/out-of-range", "items.kg[0]"),
    "kg-not-a-number": (put("items", "kg", 0, float("nan")), "json/unexpected", "items.kg[0]"),
    "kg-too-much": (put("items", "kg", 0, 10_001), "goods/out-of-range", "items.kg[0]"),
    "late-allowed": (rule("late", "penalty"), "goods/unsupported-late", "policy.late"),
    "link-twice": (same_link, "goods/duplicate", "links.shelter[LAST]"),
    "life-negative": (rule("min_life_min", -1), "goods/out-of-range", "policy.min_life_min"),
    "lot-negative": (put("lots", "qty", 2, -24), "goods/out-of-range", "lots.qty[2]"),
    "lot-of-unknown-item": (put("lots", "item", 0, 99), "goods/unknown-index", "lots.item[0]"),
    "lot-in-unknown-depot": (put("lots", "depot", 0, -1), "goods/unknown-index", "lots.depot[0]"),
    "link-to-unknown-shelter": (put("links", "shelter", 1, 77), "goods/unknown-index", "links.shelter[1]"),
    "metres-finer": (put("links", "km", 2, 3.00001), "goods/finer-than-unit", "links.km[2]"),
    "minutes-negative": (put("links", "minutes", 0, -1), "goods/out-of-range", "links.minutes[0]"),
    "need-negative": (put("needs", "qty", 0, -5), "goods/out-of-range", "needs.qty[0]"),
    "need-of-nothing": (put("needs", "qty", 0, 0), "goods/out-of-range", "needs.qty[0]"),
    "need-of-unknown-item": (put("needs", "item", 4, 6), "goods/unknown-index", "needs.item[4]"),
    "null": (put("needs", "qty", 2, None), "json/unexpected", "needs.qty[2]"),
    "open-as-word": (put("links", "open", 2, True), "json/unexpected", "links.open[2]"),
    "open-as-two": (put("depots", "open", 1, 2), "goods/out-of-range", "depots.open[1]"),
    "overflow": (heavy, "goods/overflow", "lots.qty"),
    "pack-does-not-divide": (
        all_of(rule("break_cases", False), put("lots", "qty", 1, 25), put("lots", "pack", 1, 12)),
        "goods/pack-does-not-divide", "lots.qty[1]"),
    "pack-zero": (put("lots", "pack", 0, 0), "goods/out-of-range", "lots.pack[0]"),
    "penalty-negative": (put("substitutes", "penalty", 0, -1), "goods/out-of-range", "substitutes.penalty[0]"),
    "rule-missing": (without("policy", "late"), "goods/missing-member", "policy"),
    "rule-of-another-kind": (rule("break_cases", 1), "json/unexpected", "policy.break_cases"),
    "section-missing": (without("needs"), "goods/missing-member", ""),
    "section-no-object": (lambda made: made.update(lots=[1, 2]), "json/unexpected", "lots"),
    "substitute-for-itself": (
        all_of(put("substitutes", "need_item", 0, 2), put("substitutes", "lot_item", 0, 2)),
        "goods/substitute-for-itself", "substitutes.lot_item[0]"),
    "substitute-twice": (same_substitute, "goods/duplicate", "substitutes.lot_item[LAST]"),
    "substitute-unknown": (put("substitutes", "lot_item", 0, 50), "goods/unknown-index", "substitutes.lot_item[0]"),
    "text-as-number": (put("needs", "qty", 1, "5"), "json/unexpected", "needs.qty[1]"),
    "tier-beyond-last": (put("needs", "tier", 0, 4), "goods/out-of-range", "needs.tier[0]"),
    "tier-zero": (put("needs", "tier", 0, 0), "goods/out-of-range", "needs.tier[0]"),
    "tiers-none": (rule("tiers", 0), "goods/out-of-range", "policy.tiers"),
    "too-big-for-a-column": (put("lots", "item", 1, 2**31), "json/out-of-range", "lots.item[1]"),
    "too-big-for-anything": (put("lots", "qty", 1, 10**25), "json/out-of-range", "lots.qty[1]"),
}

TEXT = {
    "column-twice": (words('"pack":', '"qty":[],"pack":'), "goods/member-twice", "lots.qty"),
    "cut-off": (lambda text: text[: text.index('"needs"') + 60], "json/truncated", "needs.shelter[LAST]"),
    "empty": (lambda text: "", "json/truncated", ""),
    "leading-zero": (words('"tier":[', '"tier":[01,'), "json/bad-number", "needs.tier[0]"),
    "no-json": (lambda text: "item,qty\nwater,5\n", "json/unexpected", ""),
    "nested-too-deep": (words('"info":', '"more":' + "[" * 80 + "]" * 80 + ',"info":'), "json/too-deep", "more"),
    "section-twice": (words('"info":', '"lots":{},"info":'), "goods/member-twice", "lots"),
    "something-behind": (lambda text: text + "x", "json/unexpected", ""),
}


def bad():
    base = problem(3, 7, name="bad")
    base["policy"]["tiers"] = 3
    return spoilt(base, BAD, TEXT, "goods") | no_text(base, "goods", b"item-0", b"item\xff0")


if __name__ == "__main__":
    main(__doc__, HERE, "SHELTERS", problem, lambda folder: write(folder, "goods", good(), bad()))
