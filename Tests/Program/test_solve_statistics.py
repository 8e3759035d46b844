"""What an answer of `rnet solve` took: one line of JSON, the last one on standard error."""

import json
import re
import resource
import subprocess

import pytest
from conftest import program
from test_solve_command import KINDS, PROBLEMS, solve

SECONDS = ["readSeconds", "solveSeconds", "writeSeconds", "cpuSeconds"]


def statistics(result):
    """The one line of JSON, which is the last one."""
    lines = result.stderr.decode().rstrip("\n").split("\n")
    assert [line for line in lines if line.startswith("{")] == lines[-1:], lines
    assert lines[-1].endswith("}")
    return json.loads(lines[-1])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("suffix", ["", ".gz"])
def test_what_it_took_is_the_last_line(kind, suffix, tmp_path):
    more = [] if kind == "flow" else ["--progress"]
    result = solve(kind, "--in", PROBLEMS[kind], "--out", tmp_path / f"answer{suffix}", *more)
    assert result.returncode == 0 and not result.stdout
    took = statistics(result)
    name = {} if kind == "flow" else {"instance": json.loads(PROBLEMS[kind].read_text())["name"]}
    outcome = {"outcome": "optimal"} if kind == "flow" else {}
    rest = {"problem": kind, "complete": True} | name | outcome
    assert {key: value for key, value in took.items() if key not in [*SECONDS, "peakMemoryBytes"]} == rest
    line = result.stderr.decode().splitlines()[-1]
    assert all(re.search(rf'"{key}":\d+\.\d{{1,6}}[,}}]', line) for key in SECONDS)
    assert took["cpuSeconds"] > 0 and took["readSeconds"] > 0 and took["solveSeconds"] > 0 and took["writeSeconds"] > 0
    assert type(took["peakMemoryBytes"]) is int and 1 << 20 < took["peakMemoryBytes"] < 1 << 34


def test_memory_is_that_of_the_program_and_not_of_who_started_it():
    ballast = bytearray(300 << 20)
    ballast[::4096] = b"x" * len(ballast[::4096])
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > 250 << 10
    # With a function to call before, the program takes the place of a copy of all this.
    result = subprocess.run(
        [program(), "solve", "goods", "--in", PROBLEMS["goods"]], capture_output=True, timeout=120,
        preexec_fn=lambda: None)
    assert statistics(result)["peakMemoryBytes"] < 250 << 20


def test_a_name_with_any_letters_stays_in_one_line():
    problem = json.loads(PROBLEMS["goods"].read_text()) | {"name": "訓練 \"3\"\n第2部\\"}
    result = solve("goods", stdin=json.dumps(problem).encode())
    assert statistics(result)["instance"] == problem["name"]


@pytest.mark.parametrize("kind, name", [("goods", "small-2"), ("people", "small-1")])
def test_what_was_stopped_says_so(kind, name):
    result = solve(kind, "--in", PROBLEMS[kind].with_name(f"{name}.{kind}.json"), "--within", "0")
    assert result.returncode == 130 and json.loads(result.stdout)["complete"] is False
    assert statistics(result)["complete"] is False


@pytest.mark.parametrize("name", ["infeasible", "unbounded"])
def test_no_cheapest_flow_is_an_outcome(name):
    path = PROBLEMS["flow"].with_name(f"{name}.min")
    result = solve("flow", "--in", path)
    took = statistics(result)
    assert result.returncode == 1 and f"flow/{name}" in result.stderr.decode() and not result.stdout
    assert (took["outcome"], took["complete"], took["writeSeconds"]) == (name, True, 0)
    quiet = solve("flow", "--in", path, "--quiet").stderr.decode()
    assert quiet == result.stderr.decode().rsplit("\n", 2)[0] + "\n"


@pytest.mark.parametrize("kind", KINDS)
def test_quiet_says_nothing(kind):
    assert solve(kind, "--in", PROBLEMS[kind], "--quiet").stderr == b""


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_refused_took_nothing(kind):
    result = solve(kind, stdin=b"")
    said = result.stderr.decode()
    assert result.returncode == 1 and not result.stdout and re.search("[ぁ-ん]", said)
    assert not any(line.startswith("{") for line in said.splitlines())
