"""What all of `rnet solve` share: where a problem comes from, and how many threads."""

import gzip
import os
import pty
import subprocess

import pytest
from conftest import ROOT, program

PROBLEMS = {
    "goods": ROOT / "Fixtures/Goods/small-1.goods.json",
    "people": ROOT / "Fixtures/People/small-1.people.json",
    "funds": ROOT / "Fixtures/Funds/small-1.funds.json",
    "flow": ROOT / "Fixtures/Flow/transport.min",
}
KINDS = sorted(PROBLEMS)
ENGINES = ["funds", "goods", "people"]


def solve(*arguments, stdin=b"", **options):
    return subprocess.run(
        [program(), "solve", *map(str, arguments)], input=stdin, capture_output=True, timeout=120, **options)


def solved(*arguments, **options):
    result = solve(*arguments, **options)
    assert result.returncode == 0, result.stderr.decode()
    return result.stdout


@pytest.mark.parametrize("kind", KINDS)
def test_a_problem_comes_from_in_or_alone_or_from_standard_input(kind, tmp_path):
    plain, packed = PROBLEMS[kind], tmp_path / (PROBLEMS[kind].name + ".gz")
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    expected = solved(kind, plain)
    assert expected
    for path in [plain, packed]:
        assert solved(kind, "--in", path) == expected
        for words in [[], ["-"], ["--in", "-"], ["--in=-"]]:
            assert solved(kind, *words, stdin=path.read_bytes()) == expected, words


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("second", ["-", "same", "nowhere"])
def test_a_file_named_twice_is_wrong_usage(kind, second, tmp_path):
    other = str(PROBLEMS[kind]) if second == "same" else second
    result = solve(kind, "--in", PROBLEMS[kind], other, "--out", "out", cwd=tmp_path)
    said = result.stderr.decode()
    assert result.returncode == 2 and not result.stdout, said
    assert f"'{PROBLEMS[kind]}'" in said and f"「{other}」" in said and f"rnet solve {kind} --help" in said
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", KINDS)
def test_at_a_terminal_a_file_must_be_named(kind):
    ours, theirs = pty.openpty()
    try:
        at_terminal = {"stdin": theirs, "capture_output": True, "timeout": 120}
        result = subprocess.run([program(), "solve", kind], **at_terminal)
        said = result.stderr.decode()
        assert result.returncode == 2 and not result.stdout, said
        assert "standard input is a terminal" in said and "標準入力は端末" in said and "--in FILE" in said
        assert f"rnet solve {kind} --help" in said
        assert subprocess.run([program(), "solve", kind, "--help"], **at_terminal).returncode == 0
        assert subprocess.run([program(), "solve", kind, "--in", PROBLEMS[kind]], **at_terminal).returncode == 0
    finally:
        os.close(ours)
        os.close(theirs)


@pytest.mark.parametrize("kind", ENGINES)
def test_any_number_of_threads_gives_the_same_bytes(kind):
    answers = {solved(kind, "--in", PROBLEMS[kind], "--threads", threads) for threads in [1, 2, 1024]}
    assert len(answers) == 1
    for threads in ["0", "-1", "1025", "two"]:
        result = solve(kind, "--in", PROBLEMS[kind], f"--threads={threads}")
        assert result.returncode == 2 and "--threads" in result.stderr.decode() and not result.stdout
