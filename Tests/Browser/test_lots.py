"""One lot is put right at the depot: counted anew in cases, thrown away, with and without a script."""

import pytest
from city import DEPOT
from conftest import PHONE
from playwright.sync_api import expect


def lot(city, expiry: bool) -> dict:
    """A lot of the depot that comes in cases and of which nothing is promised; with a date, or without one."""
    lots = city.call(f"/api/v1/stock?site={DEPOT}&limit=500", token=city.secrets["hq"]).json["lots"]
    return next(
        lot for lot in lots
        if ("expiry" in lot) == expiry and "packing" in lot and lot["reserved"] == 0 and lot["onHand"] > lot["packing"])


def on_hand(city, lot: dict) -> int:
    lots = city.call(f"/api/v1/stock?site={DEPOT}&item={lot['item']}&limit=500", token=city.secrets["hq"]).json["lots"]
    return next(each["onHand"] for each in lots if each["id"] == lot["id"])


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no-script"])
def test_a_lot_is_counted_anew_and_thrown_away_on_a_phone(javascript, city, sit_down):
    lot_ = lot(city, expiry=javascript)
    depot = sit_down("depot", javascript=javascript, **PHONE)
    depot.go(f"/d/{DEPOT}#stock")
    assert not depot.scrolls_sideways()
    fold = depot.page.locator(f"#stock-{lot_['item']}")
    depot.press(fold.locator("summary"))
    assert not depot.scrolls_sideways()
    fold.locator(f"a[href$='/lots/{lot_['id']}']").click()
    expect(depot.page.get_by_role("heading", level=1)).to_have_text(lot_["itemName"]["ja"])
    assert not depot.scrolls_sideways()

    depot.page.get_by_label("いまある箱数").fill("三")
    depot.page.get_by_label("バラ").fill("１")
    depot.page.get_by_label("理由", exact=True).select_option(label="水ぬれ")
    depot.expected_statuses |= {422}
    depot.button("この数を記録する").click()
    expect(depot.page.get_by_role("alert")).to_contain_text("整数ではありません")
    expect(depot.page.get_by_label("いまある箱数")).to_have_value("三")
    expect(depot.page.get_by_label("理由", exact=True)).to_have_value("wet")
    depot.page.get_by_label("いまある箱数").fill("1")
    depot.page.get_by_label("バラ").fill("0")
    depot.button("この数を記録する").click()
    depot.is_told("数えた数が在庫になりました")
    assert on_hand(city, lot_) == lot_["packing"]

    section = depot.section("全部捨てた・なくなった")
    section.locator("summary").click()
    section.get_by_label("期限切れ").check()
    section.get_by_role("button", name="0にする").click()
    depot.is_told("在庫を0にしました")
    assert on_hand(city, lot_) == 0
    assert not depot.scrolls_sideways()
