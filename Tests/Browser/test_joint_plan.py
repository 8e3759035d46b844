"""Goods, people and money are planned together, looked at on a map, and decided part by part."""

import datetime
import re

import pytest
from city import INCIDENT, JAPAN, RULES
from conftest import DESK, PHONE
from playwright.sync_api import expect

SEATS = [pytest.param(PHONE, False, id="phone-no-script"), pytest.param(DESK, True, id="desk")]


@pytest.fixture(scope="module")
def staffed(city, tmp_path_factory):
    """Staff of the city, rules of manning, a pot and a request that it cannot pay in full."""
    for kind in ["skills", "manning", "purposes", "municipalities"]:
        city.rnet("import", kind, str(RULES / f"{kind}.csv"))
    city.rnet("import", "units", str(INCIDENT / "units.csv"))
    # Certificates of 2016 have run out by now.
    lines = (INCIDENT / "staff.csv").read_text("cp932").splitlines()
    sheet = tmp_path_factory.mktemp("staff") / "staff.csv"
    sheet.write_text("\n".join([lines[0]] + [line for line in lines[1:] if line.endswith(",,,")][:40]), "utf-8")
    city.rnet("import", "staff", str(sheet))
    pot = {"name": "炊き出しの寄付金", "source": "donation"}
    return city.post("/api/v1/funds/pots", city.secrets["hq"], pot).json["pot"]


@pytest.mark.parametrize("options, javascript", SEATS)
def test_goods_people_and_money_are_decided_part_by_part(options, javascript, city, staffed, sit_down):
    hq, title = city.secrets["hq"], f"炊き出し {len(options)}"
    paid = city.post(f"/api/v1/funds/pots/{staffed}/deposits", hq, {
        "amount": 700_000, "payer": "商工会", "declared": "donation",
        "receivedOn": datetime.datetime.now(JAPAN).date().isoformat()})
    assert paid.status == 201, paid.body
    asked = city.post("/api/v1/funds/requests", hq, {
        "title": title, "applicant": "食料班", "amount": 900_000, "purpose": "meals", "municipality": "43100", "tier": 1})
    assert asked.status == 201, asked.body
    city.need("k-0311", "toilet-paper", 4)
    headquarters = sit_down("hq", javascript=javascript, **options)
    headquarters.go("/hq/joint")
    headquarters.press(headquarters.button("物資・要員・資金をまとめて計画する"))
    headquarters.is_told("計画案を作りました")
    plan = re.sub(r"\?.*", "", headquarters.page.url)
    for part in ["物資", "要員", "資金"]:
        expect(headquarters.page.get_by_role("heading", name=part, exact=True)).to_be_visible()
    expect(headquarters.page.locator("svg.site-map")).to_be_visible()
    expect(headquarters.section("何が足を引っ張っているか").locator("summary").first).to_be_visible()
    assert not headquarters.scrolls_sideways()

    # The people of one site are left out, and nothing is said of goods and money.
    headquarters.press(headquarters.page.get_by_role("link", name="要員の内訳と理由を見る"))
    expect(headquarters.page.get_by_role("heading", name="全体計画：要員")).to_be_visible()
    assert not headquarters.scrolls_sideways()
    left_out = headquarters.page.locator("input[name=except]").first
    site = left_out.get_attribute("value")
    left_out.check()
    headquarters.press(headquarters.button("チェックしたものを除いて承認する"))
    headquarters.is_told("承認を記録しました")
    shifts = city.call("/api/v1/shifts?site=" + site, token=hq).json["shifts"]
    lines = city.call("/api/v1/joint-plans/" + plan.rsplit("/", 1)[1], token=hq).json["people"]
    assert lines["state"] == "approved" and len(lines["declined"]) == sum(s["site"] == site for s in lines["shifts"])
    assert not {s["id"] for s in shifts} & set(lines["declined"])

    # Money is approved, goods are not.
    parts = headquarters.page.locator("form", has_text="チェックした部分を承認する")
    parts.locator("input[value=goods]").uncheck()
    # The page said the same before: wait for the next one.
    with headquarters.page.expect_navigation():
        headquarters.press(headquarters.button("チェックした部分を承認する"))
    headquarters.is_told("承認を記録しました")
    headquarters.go(f"{plan}/funds")
    expect(headquarters.page.get_by_text(title).first).to_be_visible()
    headquarters.go(plan)
    headquarters.page.locator("summary", has_text="却下する").click()
    reject = headquarters.page.locator("form", has_text="却下する部分")
    reject.locator("input[value=goods]").check()
    reject.locator("textarea").fill("道路を確認してから")
    headquarters.press(headquarters.button("却下する"))
    headquarters.is_told("却下を記録しました")
    expect(headquarters.section("決定")).to_contain_text("決めるものは残っていません")
