"""Roads that close and orders to the plans, as headquarters clicks them, with and without a script."""

import pytest
from city import DEPOT
from conftest import DESK, PHONE
from playwright.sync_api import expect

# Each run has a shelter of its own, so that no run changes another's numbers.
RUNS = [
    pytest.param(PHONE, True, "k-0310", id="phone"),
    pytest.param(PHONE, False, "k-0309", id="phone-no-script"),
    pytest.param(DESK, True, "k-0308", id="desk"),
    pytest.param(DESK, False, "k-0307", id="desk-no-script"),
]


@pytest.mark.parametrize(("options", "javascript", "shelter"), RUNS)
def test_a_road_closes_and_opens_again(options, javascript, shelter, city, sit_down):
    road = f"市道 {shelter}"
    hq = sit_down("hq", javascript=javascript, **options)
    hq.go(f"/hq/shelters/{shelter}")
    name = hq.page.locator("h1").inner_text()
    hq.press(hq.page.get_by_role("link", name="ここへの通行止めを記録する"))
    expect(hq.page.get_by_role("checkbox", name=name, exact=True)).to_be_checked()

    hq.page.get_by_label("道路と場所").fill(road)
    hq.page.get_by_label("理由", exact=False).first.fill("冠水")
    hq.press(hq.section("通行止めを記録する").get_by_role("button", name="通行止めを記録する"))

    hq.is_told("通行止めを記録しました")
    assert not hq.scrolls_sideways()
    card = hq.page.locator("li.card", has_text=f"{road} 冠水")
    expect(card).to_contain_text(name)
    assert hq.page.locator("svg .mark.cut").count() > 0
    hq.go(f"/hq/shelters/{shelter}")
    expect(hq.page.locator("#site")).to_contain_text(f"{road} 冠水")

    city.need(shelter, "toilet-paper", 30)
    assert reasons(city, shelter) == {"road-closed"}

    hq.go("/hq/roads")
    hq.press(card.locator("summary"))
    hq.press(card.get_by_role("button", name="通行再開を記録する"))
    hq.is_told("通行再開を記録しました")
    expect(hq.section("解除済み")).to_contain_text(road)
    assert reasons(city, shelter) == set()


@pytest.mark.parametrize(("options", "javascript", "shelter"), RUNS)
def test_a_need_is_pinned_and_left_out(options, javascript, shelter, city, sit_down):
    need = city.need(shelter, "toilet-paper", 48)["need"]
    hq = sit_down("hq", javascript=javascript, **options)
    hq.go(f"/hq/directives/new?need={need}")
    assert not hq.scrolls_sideways()

    pinning = hq.section("固定する").first
    hq.press(pinning.get_by_role("radio").first)
    pinning.get_by_label("個数").fill("２０")
    pinning.get_by_label("理由").fill("透析患者がいるため")
    hq.press(pinning.get_by_role("button", name="固定する"))
    hq.is_told("固定しました")
    card = hq.page.locator("li.card", has_text="透析患者がいるため")
    expect(card.first).to_contain_text("次の計画で20個")

    hq.go(f"/hq/directives/new?need={need}")
    banning = hq.page.locator("#ban")
    hq.press(banning.get_by_role("radio", name="この要請そのもの"))
    banning.get_by_label("理由").fill("直接届けた")
    hq.press(banning.get_by_role("button", name="使わない"))
    hq.is_told("「使わない」指示を出しました")
    expect(hq.page.locator("li.card", has_text="透析患者がいるため").first).to_contain_text("このままでは守れません")

    while hq.page.get_by_role("button", name="解除する").count() > 0:
        hq.press(hq.page.get_by_role("button", name="解除する").first)
        hq.is_told("指示を解除しました")
    expect(hq.section("効いている指示")).to_contain_text("指示はありません")


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no-script"])
def test_what_was_typed_badly_comes_back(javascript, sit_down):
    hq = sit_down("hq", javascript=javascript, **PHONE)
    hq.expected_statuses.add(422)
    hq.go("/hq/roads")
    hq.page.get_by_label("道路と場所").fill("県道28号")
    hq.press(hq.section("通行止めを記録する").get_by_role("button", name="通行止めを記録する"))

    hq.is_told("行けなくなる地域か避難所を1つ以上選んでください")
    expect(hq.page.get_by_label("道路と場所")).to_have_value("県道28号")


def test_a_depot_says_what_it_can_send_in_a_day(sit_down):
    depot = sit_down("depot", **PHONE)
    depot.go(f"/d/{DEPOT}")
    card = depot.page.locator("section", has=depot.page.get_by_role("heading", name="1日に出せる重量"))
    expect(card).to_contain_text("不明")
    depot.press(card.locator("summary"))
    card.get_by_label("1日に出せる重量").fill("１２０００")
    depot.press(card.get_by_role("button", name="記録する"))
    depot.is_told("1日に出せる重量を記録しました")
    expect(card).to_contain_text("12,000kg")


def reasons(city, shelter) -> set[str]:
    """Why needs of this shelter go short in a plan made now."""
    hq = city.secrets["hq"]
    made = city.post("/api/v1/plans", hq).json
    plan = city.call(f"/api/v1/plans/{made['plan']}?from={made['position']}", token=hq).json
    return {line["reason"]["code"] for line in plan["shortfalls"] if line.get("shelter") == shelter}
