"""Who drives: headquarters gives a load to a carrier, who finds it on top of its list and drives off with it."""

from city import DEPOT
from conftest import CARRIED, PHONE
from playwright.sync_api import expect


def test_a_load_is_given_to_a_carrier(city, sit_down):
    hq = city.secrets["hq"]
    city.secrets["yamato"] = city.token("carrier", "--org", "yamato", "--label", "ヤマト運輸")
    city.secrets["sagawa"] = city.token("carrier", "--org", "sagawa", "--label", "佐川急便")
    city.need(CARRIED, "toilet-paper", 36)
    plan = city.post("/api/v1/plans", hq).json["plan"]
    position = city.post(f"/api/v1/plans/{plan}/approve", hq).json["position"]
    loads = city.call(f"/api/v1/consignments?site={CARRIED}&state=prepared&from={position}", token=hq).json["consignments"]
    load = next(load for load in loads if load["depot"] == DEPOT)
    path = f"/d/{DEPOT}/consignments/{load['id']}"

    desk = sit_down("hq")
    desk.go(path)
    card = desk.section("運送の担当")
    expect(card).to_contain_text("まだ決まっていません")
    desk.press(card.locator("summary"))
    card.get_by_label("運送事業者").select_option("yamato")
    desk.press(desk.button("この担当に割り当てる"))
    desk.is_told("運送の担当を記録しました")
    expect(desk.section("運送の担当")).to_contain_text("ヤマト運輸")

    shelter = sit_down("nobody", **PHONE)
    shelter.page.goto(f"{city.base}/t/{city.token('shelter', '--site', CARRIED)}")
    expect(shelter.section("届く物資")).to_contain_text("運送：ヤマト運輸")

    other = sit_down("sagawa", **PHONE)
    expect(other.section("佐川急便に割り当てられた便")).to_contain_text("今はありません")
    assert load["id"] not in other.page.content()
    driver = sit_down("yamato", **PHONE)
    own = driver.section("ヤマト運輸に割り当てられた便")
    expect(own.locator("li.card")).to_have_count(1)
    assert not driver.scrolls_sideways()
    driver.press(own.get_by_role("link", name="積込・出発・取りやめを記録する"))
    driver.press(driver.button("積み込みました"))
    driver.is_told("積込を記録しました")
    driver.press(driver.button("出発しました"))
    driver.is_told("出発を記録しました")
    assert not driver.scrolls_sideways()
    now = city.call(f"/api/v1/consignments/{load['id']}", token=hq).json
    assert (now["state"], now["carrier"]) == ("departed", {"organisation": "yamato", "name": "ヤマト運輸"})
