"""A driver with several stops: ticked, one plate, one press, and where to go on the phone in the cab."""

import pytest
from city import DEPOT
from conftest import PHONE, SERVED
from playwright.sync_api import expect


def loaded(city, shelter: str) -> dict:
    """A load for this shelter that stands loaded at the depot."""
    hq = city.secrets["hq"]
    city.need(shelter, "toilet-paper", 36)
    plan = city.post("/api/v1/plans", hq).json["plan"]
    position = city.post(f"/api/v1/plans/{plan}/approve", hq).json["position"]
    path = f"/api/v1/consignments?site={shelter}&state=prepared&from={position}"
    load = next(load for load in city.call(path, token=hq).json["consignments"] if load["depot"] == DEPOT)
    assert city.post(f"/api/v1/consignments/{load['id']}/load", hq).status == 200
    return load


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no-script"])
def test_several_loads_leave_with_one_press(javascript, city, sit_down):
    loads = [loaded(city, shelter) for shelter in SERVED[1:]]
    plate = f"熊本 100 あ {8 if javascript else 9}"
    driver = sit_down("carrier", javascript=javascript, **PHONE)
    driver.go("/hq/consignments")
    driver.press(driver.page.locator(f"a[href='/d/{DEPOT}/stops']"))
    expect(driver.page.get_by_role("heading", level=1)).to_have_text("まとめて出発・行き先")
    assert not driver.scrolls_sideways()
    driver.page.get_by_role("textbox", name="車両").fill(plate)
    driver.expected_statuses |= {422}
    driver.press(driver.button("印の便が出発しました"))
    expect(driver.page.get_by_role("alert")).to_contain_text("出発する便に印を付けてください")
    expect(driver.page.get_by_role("textbox", name="車両")).to_have_value(plate)
    for load in loads:
        driver.page.locator(f"input[value='{load['id']}']").check()
    driver.press(driver.button("印の便が出発しました"))
    driver.is_told("出発を記録しました")
    expect(driver.section(f"{plate} の行き先（2か所）").locator("ol > li")).to_have_count(2)
    assert not driver.scrolls_sideways()
    for load in loads:
        now = city.call(f"/api/v1/consignments/{load['id']}", token=city.secrets["hq"]).json
        assert (now["state"], now["vehicle"]) == ("departed", plate)
