"""`rnet solve goods` on files: good ones, bad ones, packed ones, from standard input, and stopped half way."""

import gzip
import json
import re
import signal
import subprocess
import sys

import pytest
from conftest import ROOT, program

GOODS = ROOT / "Fixtures/Goods"
GENERATOR = GOODS / "generate.py"
BAD = [line.split("\t") for line in (GOODS / "bad/expected.tsv").read_text().splitlines()[1:]]
OWN_RULES = ["whole-cases", "dispatch-capacity"]
SOLVED = [path for path in sorted(GOODS.glob("*.goods.json")) if path.name.split(".")[0] not in OWN_RULES]


def solve(*arguments, stdin=b"", **options):
    return subprocess.run(
        [program(), "solve", "goods", *map(str, arguments)], input=stdin, capture_output=True, timeout=120, **options)


def solved(*arguments, **options):
    result = solve(*arguments, **options)
    assert result.returncode == 0, result.stderr.decode()
    return result


def units(problem, flows, column, section):
    """What is handed out per row of a section."""
    total = [0] * len(problem[section]["qty"])
    for row, quantity in zip(flows[column], flows["qty"], strict=True):
        total[row] += quantity
    return total


@pytest.mark.parametrize("path", SOLVED, ids=lambda path: path.name)
def test_an_allocation_stays_within_stock_and_needs(path):
    problem = json.loads(path.read_text())
    result = solved(path)
    answer = json.loads(result.stdout)
    assert (answer["format"], answer["instance"]) == ("rnet-allocation/1", problem["name"])
    assert "complete" not in answer and all(quantity > 0 for quantity in answer["flows"]["qty"])
    served = units(problem, answer["flows"], "need", "needs")
    assert all(given <= wanted for given, wanted in zip(served, problem["needs"]["qty"], strict=True))
    taken = units(problem, answer["flows"], "lot", "lots")
    assert all(given <= there for given, there in zip(taken, problem["lots"]["qty"], strict=True))
    said = result.stderr.decode()
    assert all(word in said for word in ["penalty", "fefo_days", "gram_km", "shipments", "solving"])
    tiers = problem["needs"]["tier"]
    for tier in set(tiers):
        asked = sum(wanted for wanted, of in zip(problem["needs"]["qty"], tiers, strict=True) if of == tier)
        given = sum(given for given, of in zip(served, tiers, strict=True) if of == tier)
        assert re.search(rf"tier {tier}: needs {tiers.count(tier)}, asked {asked}, served {given},", said)


@pytest.mark.parametrize("name, code, place", BAD, ids=[row[0] for row in BAD])
def test_a_bad_problem_is_refused_by_name_and_place(name, code, place, tmp_path):
    out = tmp_path / "out.json"
    result = solve(GOODS / "bad" / name, "--out", out)
    said = result.stderr.decode()
    assert result.returncode == 1 and result.stdout == b"", said
    assert f"{code}\t{place}\n" in said if name.endswith(".json") else code in said
    assert re.search("[ぁ-ん]", said) and re.search("[a-z]{4} ", said)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", OWN_RULES)
def test_a_rule_is_kept_or_refused(name):
    """A program that knows the rule must keep it; one that does not must say so."""
    problem = json.loads((GOODS / f"{name}.goods.json").read_text())
    result = solve(GOODS / f"{name}.goods.json")
    if result.returncode == 1:
        assert f"goods/unsupported-{name}" in result.stderr.decode()
        return
    flows = json.loads(result.stdout)["flows"]
    lots = problem["lots"]
    if name == "whole-cases":
        assert all(quantity % lots["pack"][lot] == 0 for lot, quantity in zip(flows["lot"], flows["qty"], strict=True))
        return
    grams = [0] * len(problem["depots"]["open"])
    for lot, quantity in zip(flows["lot"], flows["qty"], strict=True):
        grams[lots["depot"][lot]] += quantity * round(problem["items"]["kg"][lots["item"][lot]] * 1000)
    assert all(sent <= most * 1000 for sent, most in zip(grams, problem["depots"]["dispatch_kg"], strict=True))


def test_packed_or_plain_from_a_file_or_from_standard_input_is_the_same(tmp_path):
    plain = GOODS / "small-1.goods.json"
    packed = tmp_path / "small-1.goods.json.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    expected = solved(plain).stdout
    assert solved(packed).stdout == expected
    assert solved("-", stdin=plain.read_bytes()).stdout == expected
    assert solved("-", stdin=packed.read_bytes()).stdout == expected
    for name, opened in [("a.json", open), ("a.json.gz", gzip.open)]:
        assert solved(plain, "--out", tmp_path / name, "--quiet").stderr == b""
        with opened(tmp_path / name, "rb") as file:
            assert file.read() == expected
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json", "a.json.gz", packed.name]


def test_any_number_of_threads_gives_the_same_bytes():
    answers = {solved(GOODS / "small-3.goods.json", "--threads", threads).stdout for threads in [1, 2, 4]}
    assert len(answers) == 1


def test_every_need_that_goes_short_has_its_reason(tmp_path):
    path = GOODS / "small-2.goods.json"
    problem = json.loads(path.read_text())
    answer = json.loads(solved(path, "--reasons", tmp_path / "reasons.jsonl").stdout)
    served = units(problem, answer["flows"], "need", "needs")
    short = {row: want - got for row, (want, got) in enumerate(zip(problem["needs"]["qty"], served, strict=True))}
    reasons = [json.loads(line) for line in (tmp_path / "reasons.jsonl").read_text().splitlines()]
    assert {one["need"]: one["missing"] for one in reasons} == {row: gap for row, gap in short.items() if gap > 0}
    assert all(re.search("[ぁ-ん]", one["ja"]) and one["en"] and one["code"] for one in reasons)
    assert len({one["code"] for one in reasons}) >= 3


def test_out_of_time_gives_the_best_answer_so_far():
    result = solve(GOODS / "small-2.goods.json", "--within", "0")
    assert result.returncode == 130, result.stderr.decode()
    assert json.loads(result.stdout)["complete"] is False
    assert "途中で止めました" in result.stderr.decode()


def test_ctrl_c_gives_the_best_answer_so_far(tmp_path):
    large = tmp_path / "large.goods.json"
    with large.open("wb") as file:
        subprocess.run([sys.executable, GENERATOR, "--one", "5", "5000"], stdout=file, check=True)
    out = tmp_path / "out.json"
    running = subprocess.Popen(
        [program(), "solve", "goods", large, "--progress", "--out", out], stderr=subprocess.PIPE, text=True)
    assert running.stderr.readline().startswith("progress solving 0 ")
    running.send_signal(signal.SIGINT)
    _, said = running.communicate(timeout=120)
    assert running.returncode == 130, said
    assert json.loads(out.read_text())["complete"] is False


@pytest.mark.parametrize("arguments, status, word", [
    (["nowhere.json"], 1, "exchange/unreadable"),
    ([GOODS], 1, "exchange/unreadable"),
    ([GOODS / "tiny-1.goods.json", "--in", GOODS / "tiny-1.goods.json"], 2, "--in"),
    ([GOODS / "tiny-1.goods.json", "--threads", "0"], 2, "--threads"),
    ([GOODS / "tiny-1.goods.json", "--within", "-1"], 2, "--within"),
    ([GOODS / "tiny-1.goods.json", "--out", "nowhere/out.json"], 1, "exchange/unwritable"),
])
def test_wrong_use_is_said(arguments, status, word, tmp_path):
    result = solve(*arguments, cwd=tmp_path)
    assert result.returncode == status and word in result.stderr.decode()
    assert list(tmp_path.iterdir()) == []


def test_the_files_are_the_ones_that_the_generator_makes(tmp_path):
    subprocess.run([sys.executable, GENERATOR, "--to", tmp_path], check=True)
    for made in sorted(tmp_path.rglob("*")):
        if made.is_file() and made.suffix != ".gz":
            assert made.read_bytes() == (GOODS / made.relative_to(tmp_path)).read_bytes(), made.name
