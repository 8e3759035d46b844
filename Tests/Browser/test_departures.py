"""What has left a depot: the list of the day, and the slip that travels with a load on one sheet of A4."""

import pytest
from city import DEPOT
from conftest import DESK, PHONE, SERVED
from playwright.sync_api import expect
from test_paper import pages

NEEDS = 24


@pytest.fixture(scope="module")
def load(city):
    """Of so many lines that the print has to be small."""
    hq, shelter = city.secrets["hq"], SERVED[0]
    lots = city.call(f"/api/v1/stock?site={DEPOT}&limit=500", token=hq).json["lots"]
    items = sorted({lot["item"] for lot in lots if lot["free"] > 200})[:NEEDS]
    for item in items:
        city.need(shelter, item, 24)
    plan = city.post("/api/v1/plans", hq).json["plan"]
    position = city.post(f"/api/v1/plans/{plan}/approve", hq).json["position"]
    found = city.call(f"/api/v1/consignments?site={shelter}&from={position}", token=hq).json["consignments"]
    load = max(found, key=lambda consignment: len(consignment["lines"]))
    assert len(load["lines"]) > 15 and load["depot"] == DEPOT
    return load


def test_a_load_of_many_lines_has_a_slip_on_one_sheet(load, city, sit_down):
    driver = sit_down("carrier")
    driver.go(f"/d/{DEPOT}/consignments/{load['id']}")
    driver.press(driver.page.get_by_role("link", name="納品書（受け渡し票）を印刷する"))
    expect(driver.page.get_by_role("heading", level=1)).to_have_text("納品書（受け渡し票）")
    expect(driver.page.locator(".slip tbody").last.locator("tr")).to_have_count(len(load["lines"]))
    driver.page.emulate_media(media="print")
    assert pages(driver.page.pdf(format="A4", prefer_css_page_size=True)) == 1


@pytest.mark.parametrize("options", [PHONE, DESK], ids=["phone", "desk"])
def test_the_slip_fits_every_screen(options, load, sit_down):
    depot = sit_down("depot", **options)
    depot.go(f"/d/{DEPOT}/consignments/{load['id']}/slip")
    assert not depot.scrolls_sideways()


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no-script"])
def test_what_left_is_found_from_the_depots_page(javascript, load, city, sit_down):
    token = city.secrets["depot"]
    state = city.call(f"/api/v1/consignments/{load['id']}", token=city.secrets["hq"]).json["state"]
    if state == "prepared":
        assert city.post(f"/api/v1/consignments/{load['id']}/load", token).status == 200
        assert city.post(f"/api/v1/consignments/{load['id']}/depart", token, {"vehicle": "熊本 100 あ 7"}).status == 200
    depot = sit_down("depot", javascript=javascript, **PHONE)
    depot.go(f"/d/{DEPOT}")
    depot.press(depot.page.get_by_role("link", name="出発した便").first)
    expect(depot.page.get_by_role("heading", level=1)).to_have_text("出発した便")
    assert not depot.scrolls_sideways()
    card = depot.page.locator("li.card", has_text="熊本 100 あ 7")
    expect(card).to_have_count(1)
    depot.press(card.get_by_role("link"))
    expect(depot.page.locator("main")).to_contain_text(load["id"])
