"""A log in a file of version 2, in which each entry was a row: opened, it is made one of this version, and says so."""

import importlib.util
import sqlite3

from conftest import ROOT

reference = importlib.util.spec_from_file_location("export_log", ROOT / "Docs/Reference/export_log.py")
export_log = importlib.util.module_from_spec(reference)
reference.loader.exec_module(export_log)


def make_older(path):
    """Lays each entry into a row of its own; written after Docs/Reference/log-hash.md."""
    rows = [
        (position, at, by, name, version, " ".join(subjects), payload, bytes.fromhex(mark))
        for position, at, by, name, version, subjects, payload, mark in export_log.entries(path)
    ]
    with sqlite3.connect(path) as file:
        file.execute(
            "CREATE TABLE entry(position INTEGER PRIMARY KEY, recorded_at INTEGER NOT NULL, sent_by TEXT NOT NULL, "
            "name TEXT NOT NULL, version INTEGER NOT NULL, subjects TEXT NOT NULL, payload TEXT NOT NULL, "
            "hash BLOB NOT NULL) STRICT")
        file.executemany("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
        file.execute("DROP TABLE stretch")
        file.execute("PRAGMA user_version = 2")
    file.close()


def version(path):
    with sqlite3.connect(path) as file:
        return file.execute("PRAGMA user_version").fetchone()[0]


def test_an_older_file_is_made_a_new_one_once_and_says_how_far_it_is(place):
    place.begin(5)
    before = [place.ok("verify"), place.ok("log", "--json")]
    make_older(place.log)
    assert version(place.log) == 2

    assert [place.ok("verify"), place.ok("log", "--json")] == before
    assert version(place.log) == 2, "who reads changes nothing"

    opened = place.run("token", "create", "--role", "auditor", "--label", "監査", "--no-qr")
    assert opened.returncode == 0, opened.stderr
    assert opened.stderr.splitlines()[:2] == ["progress renewing 0 100", "progress renewing 100 100"]
    assert version(place.log) == 3
    assert place.ok("log", "--json").startswith(before[1])
    assert "renewing" not in place.run("token", "create", "--role", "auditor", "--label", "監査", "--no-qr").stderr
