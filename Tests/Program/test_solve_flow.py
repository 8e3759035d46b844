"""`rnet solve flow` on files: good ones, bad ones, packed ones, and from standard input."""

import gzip
import re
import subprocess

import pytest
from conftest import ROOT, program

FLOW = ROOT / "Fixtures/Flow"
BAD = sorted((FLOW / "bad").glob("*.min"))
OWN_NAMES = {
    "no-problem-line-before-arcs": "no-problem-line", "not-text": "not-a-whole-number",
    "unknown-node-line": "unknown-node", "unknown-word": "unknown-line",
}


def solve(*arguments, stdin=b""):
    return subprocess.run(
        [program(), "solve", "flow", *map(str, arguments)], input=stdin, capture_output=True, timeout=120)


def cost_of(network, solution):
    """The cost of a solution, once it was seen to respect every bound and balance."""
    left, bounds = {}, {}
    for line in network.splitlines():
        kind, *numbers = line.split() or "c"
        if kind == "n":
            left[int(numbers[0])] = int(numbers[1])
        elif kind == "a":
            tail, head, *rest = map(int, numbers)
            assert (tail, head) not in bounds
            bounds[tail, head] = rest
    flows = {key: 0 for key in bounds}
    for line in solution.splitlines()[1:]:
        _, tail, head, units = line.split()
        flows[int(tail), int(head)] = int(units)
    for (tail, head), units in flows.items():
        lower, capacity, _ = bounds[tail, head]
        assert lower <= units <= capacity
        left[tail] = left.get(tail, 0) - units
        left[head] = left.get(head, 0) + units
    assert not any(left.values())
    return sum(bounds[key][2] * units for key, units in flows.items())


@pytest.mark.parametrize("method", ["simplex", "scaling", "auto"])
def test_a_solution_keeps_to_the_network_and_costs_what_it_says(method):
    network = (FLOW / "transport.min").read_text()
    result = solve(FLOW / "transport.min", "--method", method)
    assert result.returncode == 0, result.stderr
    answer = result.stdout.decode()
    assert answer.startswith("s 39\n") and cost_of(network, answer) == 39
    assert b"nodes 6, arcs 8, cost 39" in result.stderr


def test_networks_and_solutions_may_be_packed_and_come_from_standard_input(tmp_path):
    plain = (FLOW / "transport.min").read_bytes()
    packed, out = tmp_path / "network.min.gz", tmp_path / "solution.gz"
    packed.write_bytes(gzip.compress(plain))
    assert solve(packed, "--out", out, "--quiet").stderr == b""
    assert gzip.decompress(out.read_bytes()) == solve("-", stdin=plain).stdout


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_a_bad_file_is_refused_in_both_languages_and_nothing_is_written(path, tmp_path):
    result = solve(path, "--out", tmp_path / "solution")
    said = result.stderr.decode()
    assert result.returncode == 1, said
    assert OWN_NAMES.get(path.stem, path.stem) in said and re.search("[ぁ-ん]", said)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["infeasible", "unbounded"])
def test_a_network_without_a_cheapest_flow_is_told(name):
    result = solve(FLOW / f"{name}.min")
    assert result.returncode == 1 and f"flow/{name}" in result.stderr.decode() and not result.stdout


def test_another_method_is_wrong_usage():
    assert solve(FLOW / "transport.min", "--method", "guess").returncode == 2


def test_the_network_of_the_page_gives_the_solution_of_the_page():
    page = (ROOT / "Docs/Reference/solve-flow.md").read_text()
    network, solution = (re.search(f"^```\n({begin}.*?)^```$", page, re.M | re.S)[1] for begin in ["c ", "s "])
    result = solve(stdin=network.encode())
    assert result.returncode == 0, result.stderr.decode()
    assert result.stdout.decode() == solution
    assert int(solution.split()[1]) == cost_of(network, solution)
