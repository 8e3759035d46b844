"""Output that nobody gets: a full disk is said, and a reader who has gone is not."""

import os
import subprocess

import pytest
from conftest import program


def onto_a_full_disk(place, *arguments):
    with open("/dev/full", "w") as full:
        result = subprocess.run(
            [program(), *map(str, arguments), "--data", str(place.data)], stdin=subprocess.DEVNULL, stdout=full,
            stderr=subprocess.PIPE, text=True, timeout=60)
    assert result.returncode != 0, result.stderr
    return result.stderr


@pytest.mark.parametrize("command", [["log", "--json"], ["verify"], ["token", "list"], ["doctor"], ["log", "--help"]])
def test_lines_that_cannot_be_written_are_said(place, command):
    place.begin()
    said = onto_a_full_disk(place, *command)
    assert said.count("output/unwritable") == 1 and "標準出力" in said and "Standard output" in said


def test_a_token_whose_secret_was_lost_is_named(place):
    place.begin(entries=1)
    said = onto_a_full_disk(place, "token", "create", "--role", "hq", "--no-qr")
    token = place.ok("token", "list").split()[0]
    assert said.count("output/unwritable") == 1 and f"rnet token revoke {token}" in said
    place.ok("token", "revoke", token)


@pytest.mark.parametrize("is_ended_by_it", [True, False], ids=["signal", "error"])
def test_a_reader_who_has_gone_is_not_told(place, is_ended_by_it):
    place.begin()
    reading, writing = os.pipe()
    os.close(reading)
    result = subprocess.run(
        [program(), "log", "--json", "--data", str(place.data)], stdin=subprocess.DEVNULL, stdout=writing,
        stderr=subprocess.PIPE, timeout=60, restore_signals=is_ended_by_it)
    os.close(writing)
    assert result.stderr == b"" and result.returncode != 0
