"""Slips, strangers and small screens: nothing typed is lost, and every page says what to do."""

import re

import pytest
from city import DEPOT
from conftest import DESK, PHONE
from playwright.sync_api import expect

SHELTER = "k-0307"


def fill_in(person, quantity: str) -> None:
    person.choose_item("毛布")
    person.page.get_by_label("数量").fill(quantity)
    person.press(person.page.locator("fieldset#unit label.tile", has_text="箱"))
    person.press(person.page.get_by_text("期限・備考を加える"))
    person.page.get_by_label("備考").fill("子ども用 <b>&amp; 大人用")


def expect_kept(person, quantity: str) -> None:
    page = person.page
    expect(page.get_by_label("数量")).to_have_value(quantity)
    expect(page.get_by_label("備考")).to_have_value("子ども用 <b>&amp; 大人用")
    expect(page.locator("input[name=item]:checked")).to_have_value("blanket")
    expect(page.locator("fieldset#unit input:checked")).to_have_value("case")


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize(
    "quantity, code",
    [("-3", "input/out-of-range"), ("1.5", "input/not-a-whole-number"), ("99999999999", "input/out-of-range")],
)
def test_what_was_typed_is_kept(quantity, code, javascript, sit_down):
    shelter = sit_down(SHELTER, javascript=javascript, **PHONE)
    shelter.expected_statuses = {422}
    fill_in(shelter, quantity)
    shelter.press(shelter.button("要請を送る"))
    shelter.is_told("まだ送信されていません")
    shelter.is_told(code)
    expect_kept(shelter, quantity)
    shelter.press(shelter.page.locator(".notice a"))
    expect(shelter.page.get_by_label("数量")).to_be_focused()
    # Corrected, it goes through.
    shelter.page.get_by_label("数量").fill("3")
    shelter.press(shelter.button("要請を送る"))
    shelter.is_told("要請を受け付けました")


def test_an_empty_quantity_is_not_sent(sit_down):
    shelter = sit_down(SHELTER)
    shelter.expected_statuses = {422}
    fill_in(shelter, "")
    shelter.press(shelter.button("要請を送る"))
    expect(shelter.page.locator("#quantity:invalid")).to_be_focused()
    # A browser that does not look gets the same answer from the server.
    shelter.page.evaluate("document.querySelectorAll('form').forEach(form => form.noValidate = true)")
    shelter.press(shelter.button("要請を送る"))
    shelter.is_told("input/missing")
    expect_kept(shelter, "")


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no-script"])
def test_two_quick_taps_are_one_request(javascript, sit_down):
    shelter = sit_down("k-0309", javascript=javascript)
    own = shelter.section("出した要請").locator("article")
    before = own.count()
    shelter.choose_item("アルファ米")
    shelter.page.get_by_label("数量").fill("7")
    shelter.button("要請を送る").dblclick()
    shelter.is_told("要請を受け付けました")
    expect(own).to_have_count(before + 1)


def test_going_back_and_changing_the_number_is_a_new_request(sit_down):
    shelter = sit_down("k-0309")
    own = shelter.section("出した要請").locator("article")
    before = own.count()
    shelter.ask_for("毛布", "8")
    shelter.is_told("要請を受け付けました")
    shelter.page.go_back()
    shelter.ask_for("毛布", "9")
    shelter.is_told("要請を受け付けました")
    expect(own).to_have_count(before + 2)


def test_news_does_not_disturb_somebody_who_types(city, sit_down):
    shelter = sit_down("k-0309")
    expect(shelter.button("要請を送る")).to_be_visible()
    shelter.choose_item("毛布")
    shelter.page.get_by_label("数量").fill("10")
    city.need("k-0309", "toilet-paper", 31)
    expect(shelter.page.locator(".update-bar")).to_contain_text("更新があります")
    expect(shelter.page.get_by_label("数量")).to_have_value("10")
    shelter.press(shelter.button("表示する"))
    expect(shelter.section("出した要請")).to_contain_text("31")


def test_signing_out_closes_the_pages(sit_down):
    shelter = sit_down(SHELTER, javascript=False)
    shelter.expected_statuses = {401}
    shelter.press(shelter.button("終了"))
    expect(shelter.page.get_by_role("heading", name="専用リンクから開いてください")).to_be_visible()
    assert shelter.page.goto(f"/s/{SHELTER}").status == 401


def test_a_search_finds_what_people_call_it(sit_down):
    shelter = sit_down(SHELTER, javascript=False)
    shelter.page.get_by_label("ほかの品目を探す").fill("ﾌﾞﾙｰｼｰﾄ")
    shelter.press(shelter.button("検索"))
    expect(shelter.page.locator("label.tile").first).to_contain_text("ブルーシート")


def test_a_search_leaves_what_was_typed(sit_down):
    shelter = sit_down(SHELTER, **PHONE)
    fill_in(shelter, "12")
    shelter.page.get_by_label("ほかの品目を探す").fill("ｶｾｯﾄ")
    shelter.press(shelter.button("検索"))
    expect(shelter.page.locator("label.tile").first).to_contain_text("カセット")
    expect(shelter.page.locator("fieldset#item")).to_be_focused()
    expect_kept(shelter, "12")
    shelter.page.get_by_label("ほかの品目を探す").fill("ブルーシート")
    shelter.page.keyboard.press("Enter")
    expect(shelter.page.locator("label.tile").first).to_contain_text("ブルーシート")
    shelter.press(shelter.page.locator("label.tile").first)
    shelter.press(shelter.button("要請を送る"))
    shelter.is_told("要請を受け付けました")


def test_a_number_is_corrected_where_it_stands(sit_down):
    shelter = sit_down(SHELTER, **PHONE)
    shelter.ask_for("大人用おむつ", "770")
    shelter.is_told("要請を受け付けました")
    own = shelter.section("出した要請").locator("article", has_text="大人用おむつ（パンツ） 770")
    shelter.press(own.get_by_text("数を直す"))
    own.get_by_label("正しい数", exact=True).fill("７７")
    shelter.press(own.get_by_role("button", name="この数に直す"))
    shelter.is_told("要請の数を直しました")
    expect(shelter.section("出した要請")).to_contain_text("大人用おむつ（パンツ） 77枚")
    assert not shelter.scrolls_sideways()


def test_the_language_is_kept(sit_down):
    shelter = sit_down(SHELTER)
    shelter.expected_statuses = {403, 422}
    shelter.press(shelter.page.get_by_role("link", name="English"))
    expect(shelter.page.locator("html")).to_have_attribute("lang", "en")
    shelter.go(f"/s/{SHELTER}")
    expect(shelter.page.get_by_role("heading", name="Ask for goods")).to_be_visible()
    shelter.choose_item("Blanket")
    shelter.page.get_by_label("How many").fill("-3")
    shelter.press(shelter.button("Send").first)
    shelter.is_told("outside 1 to 1000000")
    # An error page speaks it too, and leads back home.
    shelter.go("/hq")
    expect(shelter.page.locator("main")).to_contain_text("You may not see or do this.")
    shelter.press(shelter.page.get_by_role("link", name="Go back"))
    expect(shelter.page).to_have_url(re.compile(f"/s/{SHELTER}$"))
    shelter.press(shelter.page.get_by_role("link", name="日本語"))
    expect(shelter.page.locator("html")).to_have_attribute("lang", "ja")


def test_another_shelters_page_is_closed(sit_down):
    shelter = sit_down(SHELTER)
    shelter.expected_statuses = {403}
    for path in ["/s/k-0308", "/hq", f"/d/{DEPOT}", "/partner"]:
        shelter.go(path)
        expect(shelter.page.locator("main")).to_contain_text("access/forbidden")
    shelter.press(shelter.page.get_by_role("link", name="戻る"))
    expect(shelter.page.get_by_role("heading", name="物資を要請する")).to_be_visible()


def test_a_revoked_link_says_where_to_get_a_new_one(city, sit_down):
    city.secrets["lost phone"] = city.token("shelter", "--site", SHELTER, "--label", "lost phone")
    shelter = sit_down("lost phone")
    shelter.expected_statuses = {401}
    expect(shelter.page.get_by_role("heading", name="物資を要請する")).to_be_visible()
    listed = [line.split("\t") for line in city.rnet("token", "list").splitlines()]
    [token] = [columns[0] for columns in listed if columns[-1] == "lost phone"]
    city.rnet("token", "revoke", token)
    shelter.page.reload()
    expect(shelter.page.locator("main")).to_contain_text("access/bad-token")
    shelter.page.goto(city.link("lost phone"))
    expect(shelter.page.locator("main")).to_contain_text("access/bad-token")
    expect(shelter.page.locator("main")).to_contain_text("本部に新しいリンクを依頼してください")


def test_two_people_approve_one_plan(city, sit_down):
    city.need(SHELTER, "toilet-paper", 12)
    first, second = sit_down("hq"), sit_down("second-hq")
    second.expected_statuses = {409}
    first.press(first.button("割当を計画する"))
    first.is_told("計画案を作りました")
    second.page.goto(first.page.url)
    first.press(first.button("承認して"))
    first.is_told("計画を承認しました")
    second.press(second.button("承認して"))
    expect(second.page.locator("main")).to_contain_text("承認済みです")
    expect(second.page.locator("main")).to_contain_text("plan/already-approved")


def test_a_sheet_with_problems_stores_nothing(city, sit_down):
    depot = sit_down("depot")
    depot.expected_statuses = {422}
    before = city.call("/readyz").json["position"]
    sheet = "品目コード,品名,箱数,入数,バラ数,賞味期限,区分\r\nblanket,毛布,十,10,0,,備蓄\r\nno-such,なぞ,1,1,0,,備蓄\r\n"
    depot.page.get_by_label("在庫表のファイル").set_input_files(
        {"name": "在庫.csv", "mimeType": "text/csv", "buffer": sheet.encode("cp932")}
    )
    depot.press(depot.page.locator("label.tile", has_text="入荷分だけ"))
    depot.press(depot.button("内容を確認する"))
    depot.is_told("何も登録していません")
    rows = depot.section("直すところ").locator("tbody tr")
    expect(rows).to_have_count(2)
    expect(rows.first).to_contain_text("2行目 箱数")
    expect(rows.first).to_contain_text("十")
    assert city.call("/readyz").json["position"] == before


def test_the_form_can_be_sent_from_the_keyboard(sit_down):
    shelter = sit_down(SHELTER)
    keyboard = shelter.page.keyboard

    def go_on_to(selector: str) -> None:
        for _ in range(40):
            keyboard.press("Tab")
            if shelter.page.evaluate("selector => document.activeElement.matches(selector)", selector):
                return
        raise AssertionError(f"Tab never came to {selector}")

    go_on_to(".skip")
    keyboard.press("Enter")
    go_on_to("input[name=item]")
    keyboard.press("Space")
    go_on_to("#quantity")
    keyboard.type("１２")
    go_on_to("form[action$='/needs'] button.primary")
    keyboard.press("Enter")
    shelter.is_told("要請を受け付けました")


PAGES = {
    None: ["/", "/t/mistyped", "/no-such-page"],
    SHELTER: [f"/s/{SHELTER}", f"/s/{SHELTER}?q=水", f"/s/{SHELTER}?lang=en", "/s/k-0308"],
    "k-0310": ["/s/k-0310", "/s/{shelter}/consignments/{consignment}"],
    "depot": [f"/d/{DEPOT}", f"/d/{DEPOT}?lang=en", f"/d/{DEPOT}/consignments/{{consignment}}"],
    "hq": [
        "/hq", "/hq/shelters", "/hq/shelters?silent=yes", "/hq/shelters/{shelter}", "/hq/needs", "/hq/needs?state=open",
        "/hq/stock", "/hq/plans", "/hq/plans/{plan}", "/hq/consignments", "/hq/log", "/hq?lang=en", "/hq/no-such",
    ],
    "partner": ["/partner", "/partner?lang=en"],
    "auditor": ["/hq/log", "/hq/log?about=水&kind=need", "/hq/log?by=ない&lang=en"],
    "carrier": ["/hq/consignments"],
}


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("width", [320, 360, 1440])
def test_no_page_scrolls_sideways_or_complains(name, width, truck, sit_down):
    options = DESK if width > 1000 else PHONE | {"viewport": {"width": width, "height": 740}}
    person = sit_down(name, **options)
    person.expected_statuses = {401, 403, 404}
    too_wide = []
    for path in PAGES[name]:
        person.go(path.format(**truck))
        # Folded parts have to fit as well once somebody opens them.
        person.page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
        if person.scrolls_sideways():
            too_wide.append(path)
    assert too_wide == []
