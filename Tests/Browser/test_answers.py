"""A page that answers a form: Back leads to what was typed, a reload shows it again and sends nothing."""

import pytest
from city import DEPOT
from conftest import PHONE
from playwright.sync_api import expect

HEAD = "品目コード,箱数,入数,バラ数,賞味期限,区分\r\n"
BOTH = pytest.mark.parametrize("javascript", [True, False])


def hand_in(depot, cases: int = 3) -> None:
    sheet = f"{HEAD}onigiri,{cases},50,0,,備蓄\r\n"
    depot.page.get_by_label("在庫表のファイル（CSV）").set_input_files(
        {"name": "入荷.csv", "mimeType": "text/csv", "buffer": sheet.encode()}
    )
    depot.page.get_by_label("入荷分だけ").check()
    depot.button("内容を確認する").click()
    expect(depot.page.get_by_role("heading", level=1)).to_contain_text("確認")
    expect(depot.page.locator("main")).to_contain_text("入荷.csv")


def sent(person) -> list[str]:
    """The addresses to which this person's browser sends something from now on."""
    posts = []
    person.page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    return posts


def test_a_preview_survives_a_reload_and_is_stored_from_there(sit_down):
    depot = sit_down("depot")
    depot.go(f"/d/{DEPOT}")
    hand_in(depot, cases=7)
    posts = sent(depot)
    depot.page.reload()
    expect(depot.page.locator("main")).to_contain_text("入荷.csv")
    assert posts == []
    depot.button("件を登録する").click()
    depot.is_told("在庫表を取り込みました")
    # Pressed once more on the page behind, it is the same sheet and counts once.
    depot.page.go_back()
    depot.button("件を登録する").click()
    depot.is_told("変更はありません")
    expect(depot.section("最近の取込").locator("summary", has_text="入荷分だけ")).to_have_count(1)


def test_back_from_a_preview_leads_to_the_form_with_the_file(sit_down):
    depot = sit_down("depot", **PHONE)
    depot.go(f"/d/{DEPOT}")
    hand_in(depot)
    depot.page.go_back()
    file = depot.page.get_by_label("在庫表のファイル（CSV）")
    expect(file).to_be_visible()
    assert file.evaluate("input => input.files[0].name") == "入荷.csv"
    expect(depot.page.get_by_label("入荷分だけ")).to_be_checked()
    depot.page.go_forward()
    expect(depot.button("件を登録する")).to_be_visible()
    depot.page.go_back()
    depot.button("内容を確認する").click()
    expect(depot.button("件を登録する")).to_be_visible()


def test_back_after_a_reload_leads_to_the_form(sit_down):
    depot = sit_down("depot")
    depot.go(f"/d/{DEPOT}")
    hand_in(depot)
    depot.page.reload()
    depot.page.go_back()
    expect(depot.button("内容を確認する")).to_be_visible()
    expect(depot.page.locator("main")).not_to_contain_text("入荷.csv")
    assert "answer" not in depot.page.url


@BOTH
def test_back_from_what_is_wrong_leads_to_the_form_and_not_away(sit_down, javascript):
    shelter = sit_down("k-0316", javascript=javascript)
    shelter.expected_statuses |= {422}
    home = shelter.page.url
    shelter.ask_for("毛布", "2000001")
    expect(shelter.page.locator("main")).to_contain_text("input/out-of-range")
    expect(shelter.page.get_by_label("数量")).to_have_value("2000001")
    shelter.page.go_back()
    expect(shelter.page.locator("main")).not_to_contain_text("input/out-of-range")
    expect(shelter.button("要請を送る")).to_be_enabled()
    assert shelter.page.url == home
    if javascript:
        expect(shelter.page.get_by_label("数量")).to_have_value("2000001")
        expect(shelter.page.get_by_label("毛布").first).to_be_checked()
    quantity = "21" if javascript else "22"
    shelter.ask_for("毛布", quantity)
    shelter.is_told("要請を受け付けました")
    expect(shelter.section("出した要請").locator("article", has_text=f"毛布 {quantity}")).to_have_count(1)


def test_the_address_of_an_answer_keeps_what_the_page_is_about(sit_down):
    headquarters = sit_down("hq")
    headquarters.expected_statuses |= {422}
    headquarters.go("/hq/roads?shelter=k-0316&did=roadOpen&from=1")
    headquarters.page.get_by_label("道路と場所").fill("長" * 20)
    headquarters.page.locator("[name^='shelters.']:checked").uncheck()
    headquarters.button("通行止めを記録する").last.click()
    expect(headquarters.page.locator("main")).to_contain_text("road/nothing-cut-off")
    query = headquarters.page.url.split("/hq/roads?")[1]
    assert [pair.split("=")[0] for pair in query.split("&")] == ["shelter", "answer"]
    # Where the answer is gone the page is there, and says so.
    headquarters.go("/hq/roads?shelter=k-0316&answer=gone")
    headquarters.is_told("もう表示できません")
    expect(headquarters.page.locator("[name^='shelters.']:checked")).to_have_value("k-0316")


def test_what_is_wrong_survives_a_reload_with_what_was_typed(sit_down):
    shelter = sit_down("k-0316")
    shelter.expected_statuses |= {422}
    shelter.ask_for("毛布", "2000001")
    expect(shelter.page.locator("main")).to_contain_text("input/out-of-range")
    # A link within the page is no step away from it.
    shelter.page.locator(".notice a, .summary a, [role=alert] a").first.click()
    expect(shelter.page.locator("main")).to_contain_text("input/out-of-range")
    posts = sent(shelter)
    shelter.page.reload()
    expect(shelter.page.locator("main")).to_contain_text("input/out-of-range")
    expect(shelter.page.get_by_label("数量")).to_have_value("2000001")
    assert posts == []


@BOTH
def test_back_from_a_preview_leads_to_the_form_without_a_script_too(sit_down, javascript):
    depot = sit_down("depot", javascript=javascript)
    depot.go(f"/d/{DEPOT}")
    hand_in(depot)
    depot.page.go_back()
    expect(depot.button("内容を確認する")).to_be_visible()
    hand_in(depot)


def test_back_while_an_answer_waits_to_be_sent_stays_there(sit_down):
    shelter = sit_down("k-0316")
    shelter.page.clock.install()
    shelter.page.reload()
    shelter.expected_statuses |= {422}
    shelter.expected_words |= {"net::ERR_INTERNET_DISCONNECTED"}
    shelter.ask_for("毛布", "2000001")
    expect(shelter.page.locator("main")).to_contain_text("input/out-of-range")
    shelter.page.get_by_label("数量").fill("23")
    shelter.context.set_offline(True)
    shelter.button("要請を送る").click()
    expect(shelter.page.locator(".update-bar")).to_contain_text("まだ送れていません")
    shelter.page.evaluate("history.back()")
    expect(shelter.page.get_by_label("数量")).to_have_value("23")
    shelter.context.set_offline(False)
    shelter.is_told("要請を受け付けました")
    expect(shelter.section("出した要請").locator("article", has_text="毛布 23")).to_have_count(1)
