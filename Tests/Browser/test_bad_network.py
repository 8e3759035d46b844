"""A phone in a gymnasium: the network goes, answers get lost, and what was typed counts once and only once."""

import datetime

import pytest
from conftest import PHONE
from playwright.sync_api import expect

WAITING = "まだ送れていません"


@pytest.fixture
def shelter(sit_down):
    shelter = sit_down("k-0307", **PHONE)
    shelter.page.clock.install()
    shelter.page.reload()
    shelter.expected_words |= {"net::ERR_INTERNET_DISCONNECTED", "net::ERR_FAILED"}
    return shelter


def fill_in(shelter, quantity: int) -> None:
    shelter.choose_item("毛布")
    shelter.page.get_by_label("数量").fill(str(quantity))


def expect_one(shelter, quantity: int) -> None:
    shelter.is_told("要請を受け付けました")
    expect(shelter.page.locator(".update-bar")).to_have_count(0)
    expect(shelter.section("出した要請").locator("article", has_text=f"毛布 {quantity}")).to_have_count(1)


def test_without_a_network_the_form_stays_and_goes_by_itself(shelter):
    fill_in(shelter, 41)
    shelter.context.set_offline(True)
    shelter.button("要請を送る").click()
    bar = shelter.page.locator(".update-bar")
    expect(bar).to_contain_text(WAITING)
    expect(shelter.page.get_by_label("数量")).to_have_value("41")
    expect(shelter.page.get_by_role("alert").filter(has_text=WAITING)).to_be_visible()
    # Nobody changes what may have been recorded already.
    assert shelter.page.locator("main").evaluate("main => main.inert")
    assert not shelter.scrolls_sideways()
    shelter.context.set_offline(False)
    expect_one(shelter, 41)


def test_what_was_pressed_without_a_network_counts_from_then(city, shelter):
    fill_in(shelter, 42)
    shelter.context.set_offline(True)
    shelter.button("要請を送る").click()
    expect(shelter.page.locator(".update-bar")).to_contain_text(WAITING)
    shelter.page.clock.fast_forward(30 * 60_000)
    with shelter.page.expect_request(lambda request: request.url.endswith("/needs")) as sent:
        shelter.context.set_offline(False)
    expect_one(shelter, 42)
    assert 1_800 <= int(sent.value.headers["rnet-waited"]) < 1_900
    expect(shelter.page.locator(".notice")).to_contain_text("ボタンを押した時刻")
    needs = city.call("/api/v1/needs?site=k-0307&limit=1000", token=city.secrets["hq"]).json["needs"]
    [need] = [need for need in needs if need.get("pieces") == 42]
    seen, raised = (datetime.datetime.fromisoformat(need[name]) for name in ["observedAt", "raisedAt"])
    assert datetime.timedelta(minutes=29) < raised - seen < datetime.timedelta(minutes=32)


def test_an_answer_that_gets_lost_is_asked_for_again(shelter):
    # Recorded, but to the browser it is an answer without a page.
    lost = []

    def lose_the_first(route):
        if lost:
            return route.continue_()
        lost.append(route.fetch().status)
        route.fulfill(status=204)

    shelter.page.route("**/needs", lose_the_first)
    fill_in(shelter, 43)
    shelter.button("要請を送る").click()
    expect(shelter.page.locator(".update-bar")).to_contain_text(WAITING)
    expect(shelter.page.get_by_role("button", name="送信待ち", include_hidden=True)).to_be_disabled()
    shelter.page.clock.fast_forward(6_000)
    expect_one(shelter, 43)
    assert lost == [201]


def test_a_request_that_nobody_answers_is_sent_again(shelter):
    held = []

    def hold_the_first(route):
        held.append(route) if not held else route.continue_()

    shelter.page.route("**/needs", hold_the_first)
    fill_in(shelter, 47)
    with shelter.page.expect_request("**/needs"):
        shelter.button("要請を送る").click()
    shelter.page.clock.fast_forward(21_000)
    expect(shelter.page.locator(".update-bar")).to_contain_text(WAITING)
    shelter.page.get_by_role("button", name="いま送る").click()
    expect_one(shelter, 47)


@pytest.mark.parametrize("status", [200, 502])
def test_a_page_that_is_not_ours_is_no_answer(shelter, status):
    shelter.expected_statuses |= {502}
    strangers = []

    def stand_between(route):
        if strangers:
            return route.continue_()
        strangers.append(route)
        route.fulfill(status=status, content_type="text/html", body="<h1>Wi-Fi: please sign in</h1>")

    shelter.page.route("**/needs", stand_between)
    fill_in(shelter, 50 + status)
    shelter.button("要請を送る").click()
    expect(shelter.page.locator(".update-bar")).to_contain_text(WAITING)
    expect(shelter.page.get_by_label("数量")).to_have_value(str(50 + status))
    shelter.page.get_by_role("button", name="いま送る").click()
    expect_one(shelter, 50 + status)


def test_a_link_that_was_closed_meanwhile_leaves_what_was_typed(shelter):
    shelter.expected_statuses |= {401}
    fill_in(shelter, 44)
    shelter.context.clear_cookies()
    shelter.button("要請を送る").click()
    expect(shelter.page.get_by_role("alert").filter(has_text="配布されたリンクをもう一度開いて")).to_be_focused()
    expect(shelter.page.get_by_label("数量")).to_have_value("44")
    expect(shelter.button("要請を送る")).to_be_enabled()


def test_nothing_else_is_sent_or_shown_while_a_form_waits(city, shelter):
    fill_in(shelter, 45)
    shelter.context.set_offline(True)
    shelter.button("要請を送る").click()
    bar = shelter.page.locator(".update-bar")
    expect(bar).to_contain_text(WAITING)
    # A second form would take the place of the first, and news would lead away from it.
    with pytest.raises(Exception, match="Timeout"):
        shelter.page.locator("button", has_text="人数を送る").click(timeout=1_000)
    shelter.context.set_offline(False)
    expect_one(shelter, 45)

    held = []
    shelter.page.route("**/needs", lambda route: held.append(route) if not held else route.continue_())
    fill_in(shelter, 46)
    with shelter.page.expect_request("**/needs"):
        shelter.button("要請を送る").click()
    city.need("k-0307", "blanket", 3)
    shelter.page.clock.fast_forward(1_000)
    shelter.page.wait_for_timeout(300)
    expect(bar).to_have_count(0)
    shelter.page.clock.fast_forward(21_000)
    expect(bar).to_have_count(1)
    expect(bar).to_contain_text(WAITING)
    shelter.page.get_by_role("button", name="いま送る").click()
    expect_one(shelter, 46)


def test_a_refusal_stays_until_it_is_read(city, shelter):
    shelter.expected_statuses |= {422}
    shelter.ask_for("毛布", "2000001")
    told = shelter.page.locator(".notice.failure")
    expect(told).to_contain_text("input/out-of-range")
    city.need("k-0307", "blanket", 4)
    expect(shelter.page.locator(".update-bar")).to_contain_text("更新があります")
    expect(told).to_contain_text("input/out-of-range")


def test_a_search_without_a_network_leaves_everything(shelter):
    fill_in(shelter, 48)
    shelter.context.set_offline(True)
    shelter.page.get_by_label("ほかの品目を探す").fill("ブルーシート")
    shelter.button("検索").click()
    bar = shelter.page.locator(".update-bar")
    expect(bar).to_contain_text("検索できませんでした")
    expect(shelter.page.get_by_label("数量")).to_have_value("48")
    shelter.context.set_offline(False)
    bar.get_by_role("button", name="もう一度").click()
    expect(shelter.page.locator("label.tile").first).to_contain_text("ブルーシート")
    expect(bar).to_have_count(0)
    expect(shelter.page.get_by_label("数量")).to_have_value("48")
