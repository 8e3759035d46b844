#!/usr/bin/env python3
"""Makes the people problems of this folder, good and bad ones, from seeds: the same bytes on every machine.

    generate.py                       writes every file of this folder anew
    generate.py --to DIRECTORY        writes them elsewhere, to be compared
    generate.py --one SEED PERSONS    prints one problem of any size

The good ones are small and full of corners: people without skills, without time, who may not work, who live far away;
slots that nobody can take; blocks with a gap between them; rest that leaves every second block; history and announced
shifts. BAD below names for each bad one what was done to a good one, and the code and place with which it is refused.
"""

import random
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from problem_files import main, member, put, row_twice, spoilt, without, write  # noqa: E402

SKILLS = ["general", "logistics", "nurse", "care", "language"]
TIER = [2, 2, 1, 1, 3]


def place(dice, side):
    return round(dice.uniform(0, side), 3)


def problem(seed, count, *, name=None, blocks=None, rest=None):
    dice = random.Random(seed)
    blocks = blocks or 1 + seed % 5
    skills = 2 + seed % 4
    side = max(8.0, count ** 0.5 * 2)
    made = {"format": "rnet-people/1", "name": name or f"made-{seed}-{count}", "skills": SKILLS[:skills]}
    made["policy"] = {
        "tiers": 3, "max_km": dice.choice([4.0, 6.5, 12.0]), "rest_blocks": seed % 3 if rest is None else rest,
        "block_hours": 8}
    starts = [480 * b + (60 if b > 2 else 0) for b in range(blocks)]
    made["blocks"] = {"start": starts, "end": [start + 480 for start in starts]}
    shelters = 2 + count // 6
    made["shelters"] = {k: [place(dice, side) for _ in range(shelters)] for k in "xy"}
    persons = {k: [place(dice, side) for _ in range(count)] for k in "xy"}
    persons["skills"] = [dice.randrange(0, 1 << skills) for _ in range(count)]
    persons["avail"] = [dice.randrange(0, 1 << blocks) for _ in range(count)]
    persons["max_shifts"] = [dice.choice([0, 1, 1, 2, 2, 3]) for _ in range(count)]
    made["persons"] = persons
    slots = {"shelter": [], "block": [], "skill": [], "headcount": [], "tier": []}
    for shelter in range(shelters):
        for block in range(blocks):
            for skill in range(skills):
                if dice.random() < 0.5:
                    continue
                row = (shelter, block, skill, dice.choice([1, 1, 1, 2, 3, 5]), TIER[skill])
                for key, value in zip(slots, row):
                    slots[key].append(value)
    made["slots"] = slots
    known = sorted({(p, dice.randrange(shelters)) for p in range(count) if dice.random() < 0.4})
    made["history"] = {"person": [p for p, _ in known], "shelter": [s for _, s in known]}
    told = sorted({(p, dice.randrange(len(slots["skill"]))) for p in range(count) if dice.random() < 0.2}) \
        if slots["skill"] else []
    made["announced"] = {"person": [p for p, _ in told], "slot": [s for _, s in told]}
    return made


def empty():
    made = problem(1, 1, name="nothing")
    for section in ("persons", "slots", "history", "announced", "shelters", "blocks"):
        made[section] = {key: [] for key in made[section]}
    return made


BAD = {
    "announced-twice": (row_twice("announced"), "people/duplicate", "announced.slot[LAST]"),
    "availability-of-no-block": (put("persons", "avail", 2, 1 << 40), "people/out-of-range", "persons.avail[2]"),
    "blocks-overlap": (put("blocks", "start", 1, 200), "people/overlapping-blocks", "blocks.start[1]"),
    "block-ends-before-it-starts": (put("blocks", "end", 0, -5), "people/out-of-range", "blocks.end[0]"),
    "column-too-short": (lambda m: m["persons"]["y"].pop(), "people/unequal-columns", "persons.y"),
    "finer-than-a-metre": (put("persons", "x", 1, 1.23456), "people/finer-than-unit", "persons.x[1]"),
    "half-a-head": (put("slots", "headcount", 0, 1.5), "json/not-a-whole-number", "slots.headcount[0]"),
    "headcount-too-large": (put("slots", "headcount", 1, 10001), "people/out-of-range", "slots.headcount[1]"),
    "history-twice": (row_twice("history"), "people/duplicate", "history.shelter[LAST]"),
    "history-of-nobody": (put("history", "person", 0, 999), "people/unknown-index", "history.person[0]"),
    "no-format": (without("format"), "people/missing-member", ""),
    "no-heads": (put("slots", "headcount", 0, 0), "people/out-of-range", "slots.headcount[0]"),
    "no-policy": (without("policy"), "people/missing-member", ""),
    "no-rest": (without("policy", "rest_blocks"), "people/missing-member", "policy"),
    "no-skills": (without("persons", "skills"), "people/missing-member", "persons"),
    "other-format": (member("", "format", "rnet-goods/1"), "people/other-format", "format"),
    "reach-below-zero": (member("policy", "max_km", -1), "people/out-of-range", "policy.max_km"),
    "rest-below-zero": (member("policy", "rest_blocks", -1), "people/out-of-range", "policy.rest_blocks"),
    "shifts-below-zero": (put("persons", "max_shifts", 3, -1), "people/out-of-range", "persons.max_shifts[3]"),
    "skill-of-no-name": (put("persons", "skills", 0, 1 << 30), "people/out-of-range", "persons.skills[0]"),
    "slot-in-no-block": (put("slots", "block", 2, 7), "people/unknown-index", "slots.block[2]"),
    "slot-of-no-shelter": (put("slots", "shelter", 2, -1), "people/unknown-index", "slots.shelter[2]"),
    "slot-of-no-skill": (put("slots", "skill", 1, 5), "people/unknown-index", "slots.skill[1]"),
    "tier-too-high": (put("slots", "tier", 0, 4), "people/out-of-range", "slots.tier[0]"),
    "tiers-none": (member("policy", "tiers", 0), "people/out-of-range", "policy.tiers"),
}


def good():
    made = {f"tiny-{seed}": problem(seed, 4 + seed, name=f"tiny-{seed}") for seed in range(1, 9)}
    made |= {f"small-{seed}": problem(seed + 20, 60, name=f"small-{seed}", blocks=5) for seed in range(1, 4)}
    return made | {"nothing": empty()}


def bad():
    return spoilt(problem(24, 12, name="base", blocks=3, rest=1), BAD, {}, "people", end="\n")


if __name__ == "__main__":
    main(__doc__, HERE, "PERSONS", problem, lambda folder: write(folder, "people", good(), bad()))
