"""What the generators of problems in Goods, Funds and People have in common: changes that spoil a good problem, and the files.

A change is a function of a problem, or of its text, that makes it a bad one.
"""

import argparse
import copy
import gzip
import json
from pathlib import Path


def put(section, column, row, value):
    """A change of one value."""

    def change(made):
        made[section][column][row] = value

    return change


def member(section, name, value):
    """A change of one member of a section."""

    def change(made):
        (made[section] if section else made)[name] = value

    return change


def rule(name, value):
    return member("policy", name, value)


def without(section, column=None):
    def change(made):
        del (made if column is None else made[section])[column or section]

    return change


def row_twice(section, row=0):
    def change(made):
        for column in made[section].values():
            column.append(column[row])

    return change


def words(found, wanted):
    """A change of the text, for what no JSON library would write."""

    def change(text):
        assert text.count(found) >= 1, found
        return text.replace(found, wanted, 1)

    return change


def text(made):
    return json.dumps(made, separators=(",", ":"))


def spoilt(base, changes, text_changes, kind, end=""):
    """Name of file → (bytes, code, place), by changes of the problem and of its text: name → (change, code, place).

    LAST in a place is the last row of its column, as the change leaves it; `end` stands behind each text.
    """
    files = {}
    for name, (change, code, place) in changes.items():
        made = copy.deepcopy(base)
        change(made)
        section, _, column = place.partition("[")[0].partition(".")
        last = len(made[section][column]) - 1 if "LAST" in place else 0
        files[f"{name}.{kind}.json"] = ((text(made) + end).encode(), code, place.replace("LAST", str(last)))
    for name, (change, code, place) in text_changes.items():
        changed = change(text(base))
        last = changed[changed.rfind("[") :].count(",") if "LAST" in place else 0
        files[f"{name}.{kind}.json"] = (changed.encode(), code, place.replace("LAST", str(last)))
    return files


def no_text(base, kind, found, wanted):
    """Files that are no text, or no gzip, at all; `found` becomes `wanted`, which is not UTF-8."""
    whole = text(base).encode()
    packed = gzip.compress(whole, mtime=0)
    return {
        f"not-utf8.{kind}.json": (whole.replace(found, wanted), "json/not-utf8", ""),
        f"not-gzip.{kind}.json.gz": (whole, "gzip/damaged", ""),
        f"gzip-cut-off.{kind}.json.gz": (packed[: len(packed) // 2], "gzip/truncated", ""),
    }


def write(folder, kind, good, bad):
    (folder / "bad").mkdir(parents=True, exist_ok=True)
    for name, made in good.items():
        (folder / f"{name}.{kind}.json").write_text(text(made) + "\n")
    for name, (content, _, _) in bad.items():
        (folder / "bad" / name).write_bytes(content)
    rows = [f"{name}\t{code}\t{place}\n" for name, (_, code, place) in sorted(bad.items())]
    (folder / "bad" / "expected.tsv").write_text("file\tcode\tplace\n" + "".join(rows))


def main(about, here, size, one, write_to):
    """Prints the problem that `one` makes of a seed and a size, or calls `write_to` with a folder."""
    options = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--to", type=Path, default=here)
    options.add_argument("--one", nargs=2, type=int, metavar=("SEED", size))
    chosen = options.parse_args()
    if chosen.one:
        print(text(one(*chosen.one)))
    else:
        write_to(chosen.to)
