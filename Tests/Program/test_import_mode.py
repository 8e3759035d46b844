"""A stock sheet from the command line: nobody assumes for its sender that it is all there is."""

import concurrent.futures
import json

import pytest
from conftest import ROOT

DEPOT = "depot-stadium"
LINES = "品目コード,箱数,入数,バラ数,賞味期限,区分\n"


@pytest.fixture
def city(place):
    place.ok("incident", "open", "--name", "訓練", "--drill")
    place.ok("import", "catalogue", ROOT / "Fixtures/Rules/catalogue.csv")
    place.ok("import", "sites", ROOT / "Fixtures/Incidents/kumamoto-2016/sites.csv")
    place.sheet = place.root / "stock.csv"
    place.sheet.write_text(LINES + "water-500ml,10,24,0,,備蓄\nblanket,5,10,0,,備蓄\n")
    return place


def stock(city, *arguments):
    return "import", "stock", city.sheet, "--site", DEPOT, *arguments


@pytest.mark.parametrize("mode", [[], ["--mode", "all"], ["--preview"]], ids=["none", "unknown", "preview"])
def test_wants_to_know_what_a_stock_sheet_is_and_stores_nothing(city, mode):
    before = city.ok("verify")
    said = city.refused(*stock(city, *mode), code="stock/mode-needed", status=2)
    assert all(word in said for word in ("snapshot", "delta", "0になります", "becomes 0")), said
    assert city.ok("verify") == before


def test_says_so_to_programs(city):
    answer = json.loads(city.refused(*stock(city, "--json", "--mode", "all"), code="stock/mode-needed", status=2))
    assert answer["stored"] is False
    [problem] = answer["problems"]
    assert (problem["column"], problem["found"], problem["code"]) == ("mode", "all", "stock/mode-needed")


def test_adds_or_replaces_as_it_is_told(city):
    city.ok(*stock(city, "--mode", "snapshot"))
    city.sheet.write_text(LINES + "water-500ml,1,24,0,,備蓄\n")

    def after(mode):
        answer = json.loads(city.ok(*stock(city, "--mode", mode, "--preview", "--json")))
        return sorted((row["before"], row["after"]) for row in answer["differences"])

    assert after("delta") == [("240", "264")]
    assert after("snapshot") == [("240", "24"), ("50", "0")]


def test_sheets_that_have_no_modes_are_not_asked(city):
    assert "Nothing to do" in city.ok("import", "catalogue", ROOT / "Fixtures/Rules/catalogue.csv")


def test_lists_the_kinds_of_sheets_for_programs(place):
    kinds = json.loads(place.run("import", "--list", "--json", data=False).stdout)["kinds"]
    stock = next(kind for kind in kinds if kind["kind"] == "stock")
    assert stock["needsSite"] is stock["needsMode"] is True and stock["ja"] and stock["en"]
    assert [kind["kind"] for kind in kinds] == [
        line.split("\t")[0] for line in place.run("import", "--list", data=False).stdout.splitlines()]


def test_tells_what_was_stored_and_not_what_it_meant_to_store(city):
    before = len(city.ok("log", "--json").splitlines())
    city.ok("import", "skills", ROOT / "Fixtures/Rules/skills.csv", "--preview")
    with concurrent.futures.ThreadPoolExecutor(4) as imports:
        said = list(imports.map(
            lambda _: city.ok("import", "skills", ROOT / "Fixtures/Rules/skills.csv", "--json"), range(4)))
    answers = [json.loads(line) for line in said]
    after = len(city.ok("log", "--json").splitlines())
    assert sum(answer.get("recorded", 0) for answer in answers) == after - before
    assert all(answer["stored"] == (answer.get("recorded", 0) > 0) for answer in answers)
    stored = [answer for answer in answers if answer["stored"]]
    assert [answer["position"] for answer in stored] == [after]
