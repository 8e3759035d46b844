"""A week of the drill in virtual time, in short: its first two days."""

import datetime
import re
import shutil
import signal
import subprocess
import sys
import time

import pytest
from conftest import ROOT, Place, program

INCIDENT = ROOT / "Fixtures/Incidents/kumamoto-2016"
START = datetime.date(2026, 11, 14)


@pytest.fixture(scope="module")
def sheets(tmp_path_factory):
    """The fixture's sheets with 16 April on the first day of the week."""
    return written(tmp_path_factory.mktemp("sheets"), START)


def written(folder, start):
    first = start - datetime.timedelta(days=2)
    subprocess.run(
        [sys.executable, INCIDENT / "generate.py", "--out", folder, "--first-day", first.isoformat()],
        check=True, capture_output=True)
    return folder


def options(sheets, days=1):
    return ["week", "--sheets", sheets, "--rules", ROOT / "Fixtures/Rules", "--start", START, "--days", days]


@pytest.fixture(scope="module")
def lived(sheets, tmp_path_factory):
    """Two days and what was said of them."""
    place = Place(tmp_path_factory.mktemp("week"))
    return place, place.ok(*options(sheets, days=2))


def rows(said):
    return [line.split() for line in said.splitlines() if re.match(r" +\d+ 20\d\d-", line)]


def test_people_goods_and_money_are_there_on_the_second_day(lived):
    _, said = lived
    first, second = rows(said)
    assert [first[1], second[1]] == ["2026-11-14", "2026-11-15"]
    met, asked = map(int, second[2].split("/"))
    assert asked > 3000 and met > 1000
    manned, wanted = map(int, second[6].split("/"))
    assert 1000 < manned <= wanted
    assert int(second[8]) > 100, "somebody came and went"
    assert int(second[9].replace(",", "")) > 500_000_000, "yen were granted"
    assert int(second[11].split("/")[0]) > 0, "something was ordered"
    assert int(second[12].split("/")[0]) > 0, "an offer was taken"
    assert re.search("goods/|people/|funds/", " ".join(second[13:])), "it is said what binds"
    assert "nothing was turned down" in said


def test_the_log_verifies_and_every_family_is_in_it(lived):
    place, _ = lived
    assert place.ok("verify").startswith("whole ")
    names = set(re.findall(r"\t([a-z-]+)\.[a-z-]+", place.ok("log")))
    assert {"need", "plan", "consignment", "shift", "attendance", "grant", "payment", "order", "offer"} <= names


def test_the_server_opens_it(lived):
    place, _ = lived
    server = place.start()
    assert place.stop(server) == 0


def test_the_same_sheets_and_seed_are_the_same_week(sheets, tmp_path):
    heads = set()
    for name in "ab":
        (tmp_path / name).mkdir()
        place = Place(tmp_path / name)
        place.ok(*options(sheets))
        heads.add(place.ok("verify"))
    assert len(heads) == 1


def test_a_directory_that_holds_a_log_is_left_alone(place, sheets):
    place.begin()
    before = place.ok("verify")
    place.refused(*options(sheets), code="week/not-empty")
    assert place.ok("verify") == before


def test_sheets_that_are_not_there_are_named(place, tmp_path):
    assert "catalogue.csv" in place.refused(
        "week", "--sheets", tmp_path, "--rules", tmp_path, "--days", 1, code="week/no-sheet")


@pytest.mark.parametrize("missing", ["catalogue", "rest", "sites", "offers", "all"])
def test_a_missing_sheet_is_said_and_leaves_nothing_behind(place, sheets, tmp_path, missing):
    folders = {"--rules": tmp_path / "rules", "--sheets": tmp_path / "sheets"}
    shutil.copytree(ROOT / "Fixtures/Rules", folders["--rules"])
    shutil.copytree(sheets, folders["--sheets"])
    option = "--rules" if missing in ("catalogue", "rest") else "--sheets"
    path = folders[option] / f"{missing}.csv"
    if missing == "all":
        folders["--sheets"] = path = tmp_path / "nowhere"
    else:
        path.unlink()
    said = place.refused("week", *[word for pair in folders.items() for word in pair], code="week/no-sheet")
    assert str(path) in said and option in said
    assert ("generate.py" in said) == (option == "--sheets")
    assert not place.data.exists()


def test_a_sheet_that_is_refused_leaves_nothing_behind(place, sheets, tmp_path):
    folder = tmp_path / "sheets"
    shutil.copytree(sheets, folder)
    (folder / "offers.csv").write_text("何か\n1\n")
    place.refused("week", "--sheets", folder, *options(sheets)[3:], code="week/bad-sheet")
    assert not place.data.exists()


def test_a_token_that_ended_by_the_time_of_the_log_is_not_listed_as_valid(place, tmp_path):
    """To a log of a time to come the clock of this machine is one that was set back."""
    start = datetime.date(2095, 11, 14)
    sheets = written(tmp_path / "sheets", start)
    place.ok("week", "--sheets", sheets, "--rules", ROOT / "Fixtures/Rules", "--start", start, "--days", 1)
    over = place.run("token", "create", "--role", "hq", "--no-qr", "--days", 1)
    assert over.returncode == 0 and "lets nobody in" in over.stderr and "使えません" in over.stderr
    good = place.run("token", "create", "--role", "hq", "--no-qr")
    assert good.returncode == 0 and good.stderr == ""
    states = sorted(line.split("\t")[3] for line in place.ok("token", "list").splitlines())
    assert states == ["expired", "valid"]


def test_ctrl_c_leaves_a_good_log(place, sheets):
    running = subprocess.Popen(
        [program(), *map(str, options(sheets, days=7)), "--data", str(place.data)], stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True)
    for _ in range(600):
        if place.log.exists() and place.log.stat().st_size > 1_000_000:
            break
        time.sleep(0.1)
    running.send_signal(signal.SIGINT)
    said, _ = running.communicate(timeout=100)
    assert running.returncode == 130 and "stopped" in said
    assert place.ok("verify").startswith("whole ")


def test_wrong_usage_is_said(place, sheets):
    for wrong in [["--days", "0"], ["--days", "8"], ["--start", "yesterday"]]:
        assert place.run(*options(sheets)[:5], *wrong).returncode == 2, wrong
