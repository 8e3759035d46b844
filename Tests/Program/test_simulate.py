"""Simulated incidents, as somebody who doubts the rules types them."""

import signal
import subprocess

import pytest
from conftest import program


def simulate(*arguments):
    return subprocess.run([program(), "simulate", *arguments], capture_output=True, text=True, timeout=120)


def test_a_seed_is_the_same_log_every_time():
    first, second = (simulate("--seed", "7", "--days", "1") for _ in range(2))
    assert first.returncode == 0, first.stdout + first.stderr
    assert first.stdout == second.stdout and "everything held in 1 seeds, log " in first.stdout
    assert simulate("--seed", "8", "--days", "1").stdout != first.stdout


def test_every_step_can_be_told():
    lines = simulate("--seed", "7", "--days", "1", "--verbose").stdout.splitlines()
    assert sum(line.startswith("step ") and " letter " in line for line in lines) > 10


def test_ctrl_c_says_how_far_it_got():
    running = subprocess.Popen(
        [program(), "simulate", "--seeds", "1000000"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert "of 1000000 seeds" in running.stderr.readline()
    running.send_signal(signal.SIGINT)
    said, _ = running.communicate(timeout=60)
    assert running.returncode == 130 and "stopped after" in said


def test_one_long_seed_says_how_far_it_is():
    running = subprocess.Popen(
        [program(), "simulate", "--seed", "3", "--days", "3650"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        text=True)
    first, second = (running.stderr.readline() for _ in range(2))
    running.send_signal(signal.SIGINT)
    assert running.wait(60) == 130
    running.stderr.close()
    steps = [int(line.removeprefix("0 of 1 seeds, about ").split()[0]) for line in (first, second)]
    assert 0 < steps[0] < steps[1]


@pytest.mark.parametrize("trap", [signal.SIGILL, signal.SIGTRAP, signal.SIGABRT, signal.SIGSEGV, signal.SIGQUIT])
def test_a_trap_and_a_hang_name_the_seeds_under_way(trap):
    running = subprocess.Popen(
        [program(), "simulate", "--seed", "40", "--seeds", "1000", "--days", "3650", "--only", "money", "--jobs", "3"],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    assert "of 1000 seeds" in running.stderr.readline()
    running.send_signal(trap)
    _, said = running.communicate(timeout=60)
    assert running.returncode == -trap
    lines = [line for line in said.splitlines() if line.startswith("under way: ")]
    again = "under way: rnet simulate --seed {} --days 3650 --only money --verbose"
    assert sorted(lines) == [again.format(seed) for seed in (40, 41, 42)]


def test_wrong_usage_is_said():
    for wrong in [["--days", "0"], ["--seeds", "0"], ["--jobs", "0"], ["--seed", "x"], ["--bug", "x"]]:
        assert simulate(*wrong).returncode == 2, wrong
