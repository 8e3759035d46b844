"""`rnet solve people` and `rnet solve funds` on files: good ones, bad ones, packed ones, and out of time."""

import gzip
import json
import re
import subprocess
import sys

import pytest
from conftest import ROOT, program


def folder(kind):
    return ROOT / "Fixtures" / kind.capitalize()


def bad(kind):
    rows = [line.split("\t") for line in (folder(kind) / "bad/expected.tsv").read_text().splitlines()[1:]]
    return [(kind, *row) for row in rows if row[0].endswith(".json")]


def solve(kind, *arguments, stdin=b""):
    return subprocess.run(
        [program(), "solve", kind, *map(str, arguments)], input=stdin, capture_output=True, timeout=120)


def solved(kind, *arguments, **options):
    result = solve(kind, *arguments, **options)
    assert result.returncode == 0, result.stderr.decode()
    return result


@pytest.mark.parametrize("path", sorted(folder("people").glob("*.people.json")), ids=lambda path: path.name)
def test_a_roster_keeps_to_skills_times_rest_and_headcounts(path):
    problem = json.loads(path.read_text())
    result = solved("people", path)
    answer = json.loads(result.stdout)
    assert (answer["format"], answer["instance"]) == ("rnet-allocation/1", problem["name"])
    persons, slots = problem["persons"], problem["slots"]
    fill, worked = [0] * len(slots["block"]), {}
    for person, slot in zip(answer["assign"]["person"], answer["assign"]["slot"], strict=True):
        assert persons["skills"][person] >> slots["skill"][slot] & 1
        assert persons["avail"][person] >> slots["block"][slot] & 1
        fill[slot] += 1
        worked.setdefault(person, []).append(slots["block"][slot])
    assert all(heads <= asked for heads, asked in zip(fill, slots["headcount"], strict=True))
    for person, blocks in worked.items():
        blocks.sort()
        assert len(blocks) <= persons["max_shifts"][person]
        assert all(b - a > problem["policy"]["rest_blocks"] for a, b in zip(blocks, blocks[1:]))
    said = result.stderr.decode()
    heads = sum(fill)
    assert re.search(rf"tiers up to here {heads} \(at most \d+\)", said) and "continuity" in said


@pytest.mark.parametrize("kind, name, code, place", bad("people") + bad("funds"), ids=lambda text: text)
def test_a_bad_problem_is_refused_by_name_and_place(kind, name, code, place, tmp_path):
    out = tmp_path / "answer.json"
    result = solve(kind, folder(kind) / "bad" / name, "--out", out)
    assert result.returncode == 1
    assert f"{code}\t{place}" in result.stderr.decode() and not out.exists()


@pytest.mark.parametrize("kind", ["people", "funds"])
def test_packed_or_plain_from_a_file_or_from_standard_input_is_the_same(kind, tmp_path):
    path = folder(kind) / f"small-1.{kind}.json"
    packed, out = tmp_path / "problem.json.gz", tmp_path / "answer.json.gz"
    packed.write_bytes(gzip.compress(path.read_bytes()))
    plain = solved(kind, path, "--quiet").stdout
    assert solved(kind, "-", stdin=path.read_bytes()).stdout == plain
    solved(kind, packed, "--out", out)
    assert gzip.decompress(out.read_bytes()) == plain


def test_any_number_of_threads_gives_the_same_bytes():
    path = folder("people") / "small-2.people.json"
    assert len({solved("people", path, "--threads", threads).stdout for threads in (1, 2, 4)}) == 1


@pytest.mark.parametrize("kind", ["people", "funds"])
def test_reasons_are_a_line_each_in_both_languages(kind, tmp_path):
    reasons = tmp_path / "reasons.jsonl"
    solved(kind, folder(kind) / f"small-1.{kind}.json", "--reasons", reasons)
    lines = [json.loads(line) for line in reasons.read_text().splitlines()]
    assert len(lines) > 5
    assert all(line["code"] and line["ja"] and line["en"] for line in lines)


def test_out_of_time_gives_the_best_answer_so_far():
    result = solve("people", folder("people") / "small-1.people.json", "--within", "0")
    assert result.returncode == 130
    assert json.loads(result.stdout)["complete"] is False


@pytest.mark.parametrize("kind", ["people", "funds"])
def test_the_files_are_the_ones_that_the_generator_makes(kind, tmp_path):
    subprocess.run([sys.executable, folder(kind) / "generate.py", "--to", tmp_path], check=True)
    made = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    kept = {path: (folder(kind) / path).read_bytes() for path in made}
    assert made == kept and len(made) > 10
