#!/usr/bin/env python3
"""Makes the funds problems of this folder, good and bad ones, from seeds: the same bytes on every machine.

    generate.py                       writes every file of this folder anew
    generate.py --to DIRECTORY        writes them elsewhere, to be compared
    generate.py --one SEED REQUESTS   prints one problem of any size

The good ones are small and full of corners: sources for one place or one use, sources without money, shares of 0 and of
a third, limits per municipality that bind and others that cannot, requests for 1, requests nobody may fund, tiers
without requests, rows that are alike. BAD below names for each bad one what was done to a good one, and the code and
place with which it must be refused.
"""

import random
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from problem_files import main, no_text, put, rule, spoilt, without, words, write  # noqa: E402

CATEGORIES = ["food", "shelter_ops", "temporary_housing", "medical", "children", "npo_activity"]


def policy(dice, unit):
    return {"tiers": dice.choice([1, 2, 3]), "unit": unit}


def sources(dice, count, towns, uses, typical):
    rows = {"amount": [], "categories": [], "municipalities": [], "max_share_pct": [], "max_per_municipality": []}
    for _ in range(count):
        amount = dice.choice([0, typical // 10, typical, typical * 3, dice.randrange(1, typical * 2)])
        rows["amount"].append(amount)
        rows["categories"].append((1 << uses) - 1 if dice.random() < 0.5 else dice.randrange(1, 1 << uses))
        rows["municipalities"].append(
            [] if dice.random() < 0.5 else sorted(dice.sample(range(towns + 2), dice.choice([1, 1, 2]))))
        rows["max_share_pct"].append(dice.choice([100, 100, 100, 80, 50, 33, 0]))
        rows["max_per_municipality"].append(dice.choice([0, 0, amount // 3 + 1, amount + 5]))
    return rows


def requests(dice, count, towns, uses, tiers):
    rows = {"amount": [], "municipality": [], "category": [], "tier": []}
    for _ in range(count):
        rows["amount"].append(dice.choice([1, 2, 3, 100, 101, 500, dice.randrange(1, 5000), dice.randrange(1, 5000)]))
        rows["municipality"].append(dice.randrange(towns))
        rows["category"].append(dice.randrange(uses))
        rows["tier"].append(dice.randrange(1, tiers + 1))
    return rows


def problem(seed, count, *, name=None, unit="thousand yen"):
    dice = random.Random(seed)
    towns, uses = (2 + count // 12, 2 + seed % 4) if count < 1000 else (count // 60, 6)
    made = {"format": "rnet-funds/1", "name": name or f"made-{seed}-{count}", "categories": CATEGORIES[:uses]}
    made["policy"] = policy(dice, unit)
    holders = 3 + count // 6 if count < 1000 else 300
    made["sources"] = sources(dice, holders, towns, uses, max(1, 2000 * count // holders))
    made["requests"] = requests(dice, count, towns, uses, made["policy"]["tiers"])
    made["info"] = {"made": "by generate.py"}
    return made


def empty():
    made = problem(1, 5, name="nothing")
    for section in ["sources", "requests"]:
        made[section] = {column: [] for column in made[section]}
    return made


def alike():
    """The same rows again and again: nothing but the stated rule tells them apart."""
    made = problem(40, 12, name="alike")
    for section in ["sources", "requests"]:
        made[section] = {column: values[:3] * 4 for column, values in made[section].items()}
    return made


def half_each():
    """One source, at most half of each request, and requests of odd amounts: sums of limits say too much."""
    made = problem(41, 24, name="half-each")
    made["policy"]["tiers"] = 1
    count = len(made["requests"]["amount"])
    made["sources"] = {
        "amount": [10**6, 5], "categories": [3, 3], "municipalities": [[], []], "max_share_pct": [50, 100],
        "max_per_municipality": [0, 0],
    }
    made["requests"] = {
        "amount": [2 * row + 1 for row in range(count)], "municipality": [0] * count, "category": [0] * count,
        "tier": [1] * count,
    }
    return made


def in_yen():
    """Whole yen, as in the books of a prefecture after an earthquake."""
    made = problem(42, 30, name="in-yen", unit="yen")
    for section in ["sources", "requests"]:
        made[section]["amount"] = [value * 43_220_083 for value in made[section]["amount"]]
    made["sources"]["max_per_municipality"] = [value * 43_220_083 for value in made["sources"]["max_per_municipality"]]
    return made


def good():
    """Name of file → problem."""
    made = {f"tiny-{seed}": problem(seed, 4 + seed, name=f"tiny-{seed}") for seed in range(1, 9)}
    made |= {f"small-{seed}": problem(100 + seed, 30 + 30 * seed, name=f"small-{seed}") for seed in range(1, 4)}
    made |= {"nothing": empty(), "alike": alike(), "half-each": half_each(), "in-yen": in_yen()}
    return made


def one_tier_less(made):
    made["requests"]["tier"].pop()


def one_share_more(made):
    made["sources"]["max_share_pct"].append(100)


def enormous(made):
    made["requests"]["amount"] = [2**50 - 1] * 5000
    for column in ["municipality", "category"]:
        made["requests"][column] = [0] * 5000
    made["requests"]["tier"] = [1] * 5000


def far_and_wide(made):
    count = len(made["sources"]["amount"])
    made["sources"]["amount"] = [2**50 - 1] * count
    made["sources"]["municipalities"] = [[] for _ in range(count)]
    made["requests"]["municipality"][0] = 999_999


def named_towns(made):
    made["municipalities"] = ["A", "B"]
    made["sources"]["municipalities"] = [[] for _ in made["sources"]["amount"]]
    made["requests"]["municipality"] = [0, 1, 2] + [0] * (len(made["requests"]["amount"]) - 3)


def named_earmark(made):
    made["municipalities"] = ["A", "B", "C"]
    made["requests"]["municipality"] = [0] * len(made["requests"]["amount"])
    made["sources"]["municipalities"] = [[] for _ in made["sources"]["amount"]]
    made["sources"]["municipalities"][1] = [0, 7]


# Name of file: (what is changed, code, place).
BAD = {
    "amount-fraction": (put("requests", "amount", 2, 100.5), "json/not-a-whole-number", "requests.amount[2]"),
    "amount-negative": (put("sources", "amount", 1, -1), "funds/out-of-range", "sources.amount[1]"),
    "amount-too-big": (put("sources", "amount", 1, 2**50), "funds/out-of-range", "sources.amount[1]"),
    "amount-too-big-for-anything": (put("sources", "amount", 1, 10**25), "json/out-of-range", "sources.amount[1]"),
    "another-format": (lambda made: made.update(format="rnet-goods/1"), "funds/other-format", "format"),
    "another-version": (lambda made: made.update(format="rnet-funds/2"), "funds/other-format", "format"),
    "category-beyond-63": (
        lambda made: (without("categories")(made), put("requests", "category", 0, 63)(made)), "funds/unknown-index",
        "requests.category[0]"),
    "category-negative": (put("requests", "category", 0, -1), "funds/unknown-index", "requests.category[0]"),
    "category-unknown": (put("requests", "category", 3, 5), "funds/unknown-index", "requests.category[3]"),
    "column-missing": (without("sources", "max_share_pct"), "funds/missing-member", "sources"),
    "column-no-array": (lambda made: made["requests"].update(amount=5), "json/unexpected", "requests.amount"),
    "column-too-long": (one_share_more, "funds/unequal-columns", "sources.amount"),
    "column-too-short": (one_tier_less, "funds/unequal-columns", "requests.tier"),
    "earmark-negative": (put("sources", "municipalities", 0, [-1]), "funds/unknown-index", "sources.municipalities[0]"),
    "earmark-no-list": (put("sources", "municipalities", 0, 3), "json/unexpected", "sources.municipalities[0]"),
    "earmark-twice": (put("sources", "municipalities", 0, [1, 1]), "funds/duplicate", "sources.municipalities[0]"),
    "earmark-unknown": (named_earmark, "funds/unknown-index", "sources.municipalities[1]"),
    "format-missing": (without("format"), "funds/missing-member", ""),
    "limit-negative": (
        put("sources", "max_per_municipality", 2, -5), "funds/out-of-range", "sources.max_per_municipality[2]"),
    "mask-negative": (put("sources", "categories", 0, -1), "funds/out-of-range", "sources.categories[0]"),
    "mask-unknown": (put("sources", "categories", 0, 1 << 9), "funds/unknown-index", "sources.categories[0]"),
    "municipality-negative": (
        put("requests", "municipality", 0, -2), "funds/unknown-index", "requests.municipality[0]"),
    "municipality-unknown": (named_towns, "funds/unknown-index", "requests.municipality[2]"),
    "null": (put("requests", "amount", 2, None), "json/unexpected", "requests.amount[2]"),
    "overflow": (enormous, "funds/overflow", "requests.amount"),
    "overflow-of-breadth": (far_and_wide, "funds/overflow", "sources.amount"),
    "request-for-nothing": (put("requests", "amount", 0, 0), "funds/out-of-range", "requests.amount[0]"),
    "section-missing": (without("requests"), "funds/missing-member", ""),
    "section-no-object": (lambda made: made.update(sources=[1]), "json/unexpected", "sources"),
    "share-negative": (put("sources", "max_share_pct", 1, -1), "funds/out-of-range", "sources.max_share_pct[1]"),
    "share-over-100": (put("sources", "max_share_pct", 1, 101), "funds/out-of-range", "sources.max_share_pct[1]"),
    "text-as-number": (put("requests", "amount", 1, "5"), "json/unexpected", "requests.amount[1]"),
    "tier-beyond-last": (put("requests", "tier", 0, 4), "funds/out-of-range", "requests.tier[0]"),
    "tier-zero": (put("requests", "tier", 0, 0), "funds/out-of-range", "requests.tier[0]"),
    "tiers-missing": (without("policy", "tiers"), "funds/missing-member", "policy"),
    "tiers-none": (rule("tiers", 0), "funds/out-of-range", "policy.tiers"),
}

TEXT = {
    "column-twice": (words('"tier":', '"amount":[],"tier":'), "funds/member-twice", "requests.amount"),
    "cut-off": (lambda text: text[: text.index('"requests"') + 40].rpartition(",")[0] + ",", "json/truncated", "requests.amount[LAST]"),
    "empty": (lambda text: "", "json/truncated", ""),
    "no-json": (lambda text: "source,amount\n1,5\n", "json/unexpected", ""),
    "section-twice": (words('"info":', '"sources":{},"info":'), "funds/member-twice", "sources"),
    "something-behind": (lambda text: text + "x", "json/unexpected", ""),
}


def bad():
    base = problem(3, 9, name="bad")
    base["policy"]["tiers"] = 3
    return spoilt(base, BAD, TEXT, "funds") | no_text(base, "funds", b"food", b"fo\xffd")


if __name__ == "__main__":
    main(__doc__, HERE, "REQUESTS", problem, lambda folder: write(folder, "funds", good(), bad()))
