"""Partners and helpers, with what they carry: a partner's link on a telephone, a helper's link and card on their own."""

import datetime
import re

import pytest
from city import JAPAN
from conftest import DESK, PHONE, SHELTERS
from playwright.sync_api import expect

SMALL = {**PHONE, "viewport": {"width": 320, "height": 640}}
RUNS = [(SMALL, False, 2), (DESK, True, 3)]
NAMES = ["phone-no-script", "desk"]
# More than all depots hold: of what they hold enough nobody should send anything.
MANY = 400_000


def later(days):
    return (datetime.datetime.now(JAPAN) + datetime.timedelta(days=days)).date().isoformat()


def fits(person):
    assert not person.scrolls_sideways(), person.page.url


def introduce(partner):
    partner.page.get_by_label("お立場").select_option("nonprofit")
    partner.page.get_by_label("お名前・団体名").fill("NPO法人くま")
    partner.page.get_by_label("電話番号かメールアドレス").fill("kuma@example.jp")


@pytest.mark.parametrize(("options", "javascript", "number"), RUNS, ids=NAMES)
def test_a_partner_answers_a_need_and_takes_it_back(options, javascript, number, city, sit_down):
    need = city.need(SHELTERS[number], "blanket", MANY + number)["need"]
    partner = sit_down("partner", javascript=javascript, **options)
    partner.go(f"/partner/needs/{need}")
    partner.press(partner.page.get_by_role("link", name="この要請に申し出る"))
    partner.page.wait_for_url("**/offers/new?**")
    expect(partner.section("この要請への申し出です")).to_contain_text("足りません")
    expect(partner.page.get_by_label("数量")).to_have_value(str(MANY + number))
    expect(partner.page.locator("select[name=item]")).to_have_value("blanket")
    fits(partner)

    # Something is missing: what was typed stays, and so does the need.
    what = f"毛布 要請{number}"
    partner.page.get_by_label("品物").fill(what)
    partner.page.get_by_label("数量").fill("四百")
    partner.page.get_by_label("どこにあるか", exact=False).fill("福岡市")
    partner.page.locator("input[name=until]").fill(later(5))
    introduce(partner)
    partner.expected_statuses.add(422)
    partner.press(partner.button("申し出を送る"))
    expect(partner.page.locator(".notice.failure")).to_contain_text("四百")
    expect(partner.section("この要請への申し出です")).to_be_visible()
    partner.page.get_by_label("数量").fill("400")
    partner.press(partner.button("申し出を送る"))
    partner.page.wait_for_url("**/partner/offers/o-**")
    partner.is_told("申し出を受け付けました")
    fits(partner)
    own = partner.page.url.split("?")[0]

    hq = sit_down("hq", javascript=javascript)
    hq.go("/hq/offers/" + own.rsplit("/", 1)[1])
    link = hq.page.locator(f"a[href='/hq/shelters/{SHELTERS[number]}#needs']")
    hq.press(link)
    hq.page.wait_for_url(f"**/hq/shelters/{SHELTERS[number]}#needs")

    partner.go("/partner/offers")
    fits(partner)
    partner.press(partner.page.get_by_role("link", name=re.compile(what)))
    partner.page.wait_for_url(own)
    partner.press(partner.page.locator("#withdraw summary"))
    partner.page.locator("#withdraw-reason").fill("ほかに届けました")
    partner.press(partner.button("取り下げる"))
    partner.is_told("取り下げ")
    expect(partner.page.locator("main")).to_contain_text("ほかに届けました")
    expect(partner.page.locator("#withdraw")).to_have_count(0)
    partner.go("/partner/offers")
    expect(partner.page.locator("#state-withdrawn")).not_to_have_attribute("open", "")
    over = city.post(f"/api/v1/needs/{need}/cancel", city.secrets["hq"], {"reason": "試験の終わり"})
    assert over.status == 200, over.body


@pytest.mark.parametrize(("options", "javascript", "number"), RUNS, ids=NAMES)
def test_a_helper_reads_their_shifts_and_what_was_cancelled(options, javascript, number, city, sit_down):
    code, site = f"v-92{number:02}", "k-0312"
    answer = city.post("/api/v1/people", city.secrets["hq"], {"person": code, "kind": "volunteer", "name": f"峰 {code}"})
    assert answer.status == 201, answer.body
    shifts = [{"person": code, "site": site, "from": f"{later(day)}T08:00", "to": f"{later(day)}T14:00"} for day in (1, 3)]
    answer = city.post("/api/v1/shifts", city.secrets["hq"], {"shifts": shifts})
    assert answer.status == 201, answer.body
    cancelled = answer.json["assigned"][1]
    hq = sit_down("hq", javascript=javascript)
    hq.go(f"/hq/people/{code}")
    hq.press(hq.button("新しい配信アドレスを作る"))
    address = hq.page.locator("#page code.command").inner_text()
    expect(hq.page.locator("#page svg.qr")).to_be_visible()

    helper = sit_down(f"helper {code}", javascript=javascript, **options)
    helper.page.goto(address)
    expect(helper.page.locator("#shifts li.card")).to_have_count(2)
    expect(helper.page.locator("#shifts li.card").first).to_contain_text("08:00〜14:00")
    expect(helper.page.get_by_role("link", name="地図を開く").first).to_have_attribute(
        "href", re.compile("^https://www.google.com/maps/search/"))
    fits(helper)
    assert "BEGIN:VEVENT" in helper.page.request.get(helper.page.locator("#calendar code.command").inner_text()).text()

    gone = city.post(f"/api/v1/shifts/{cancelled}/cancel", city.secrets["hq"], {"reason": "雨で中止"})
    assert gone.status == 200, gone.body
    helper.page.reload()
    expect(helper.page.locator("#shifts li.card").nth(1)).to_contain_text("理由：雨で中止")
    expect(helper.section("これからの勤務")).to_contain_text("（1件）")

    # The card on the same telephone: what it is for, and nothing of anybody.
    helper.go(f"/in/{code}")
    expect(helper.page.locator("main")).to_contain_text("受付でカードを見せてください")
    expect(helper.page.locator("main")).not_to_contain_text(f"峰 {code}")
    fits(helper)
    desk = sit_down(site, javascript=javascript, **options)
    desk.go(f"/in/{code}")
    expect(desk.page.locator("main")).to_contain_text(f"峰 {code}")


@pytest.mark.parametrize(("options", "javascript", "number"), RUNS, ids=NAMES)
def test_a_partner_goes_on_with_a_new_link_where_a_lost_one_stopped(options, javascript, number, city, sit_down):
    organisation, what = f"npo-{number}", f"寝袋 団体{number}"
    links = [f"{organisation} 電話{phone}" for phone in (1, 2)]
    for link in links:
        city.secrets[link] = city.token("partner", "--org", organisation, "--label", link)
    city.secrets["another"] = city.token("partner", "--org", f"{organisation}-b", "--label", "another")
    offer = {
        "kind": "goods", "what": what, "quantity": 30, "unit": "piece", "place": "福岡市", "until": later(5),
        "giver": "nonprofit", "name": "NPO法人くま", "contact": "kuma@example.jp"}
    made = city.post("/api/v1/offers", city.secrets[links[0]], offer)
    assert made.status == 201, made.body
    own = f"/partner/offers/{made.json['offer']}"
    row = next(line for line in city.rnet("token", "list").splitlines() if line.endswith(f"\t{links[0]}"))
    city.rnet("token", "revoke", row.split("\t")[0])
    assert city.call(f"/api/v1/offers/{made.json['offer']}", token=city.secrets[links[0]]).status == 401

    stranger = sit_down("another", javascript=javascript)
    stranger.go("/partner/offers")
    expect(stranger.page.locator("main")).not_to_contain_text(what)
    stranger.expected_statuses.add(404)
    stranger.go(own)
    expect(stranger.page.locator("main")).not_to_contain_text(what)

    partner = sit_down(links[1], javascript=javascript, **options)
    partner.go("/partner/offers")
    expect(partner.page.locator("main")).to_contain_text(f"団体「{organisation}」の申し出です")
    expect(partner.page.locator("#state-waiting")).to_contain_text(links[0])
    fits(partner)
    partner.press(partner.page.get_by_role("link", name=re.compile(what)))
    partner.page.wait_for_url(f"**{own}")
    partner.press(partner.page.locator("#withdraw summary"))
    partner.page.locator("#withdraw-reason").fill("ほかに届けました")
    partner.press(partner.button("取り下げる"))
    expect(partner.page.locator("main")).to_contain_text(f"「{links[1]}」から取り下げられました")
    fits(partner)

    hq = sit_down("hq", javascript=javascript)
    hq.go("/hq/log")
    line = hq.page.locator("main li, main tr").filter(has_text=f"団体「{organisation}」の申し出が取り下げられました：{what}")
    expect(line.first).to_contain_text(links[1])


@pytest.mark.parametrize(("options", "javascript", "number"), RUNS, ids=NAMES)
def test_people_are_offered_for_a_site_and_a_day_and_given_shifts_there(options, javascript, number, city, sit_down):
    site, what = SHELTERS[number], f"炊き出し 応援{number}"
    times = {"from": f"{later(2)}T08:00", "to": f"{later(2)}T14:00"}
    asked = city.post(f"/api/v1/sites/{site}/posts", city.secrets["hq"], {"duty": "炊き出し", "people": 3, **times})
    assert asked.status == 201, asked.body
    partner = sit_down("partner", javascript=javascript, **options)
    partner.go("/partner")
    link = partner.page.locator(f"a[href='/offers/new?kind=people&site={site}&day={later(2)}']")
    partner.press(partner.page.locator("#staffing details", has=link).locator("summary"))
    fits(partner)
    box = link.bounding_box()
    assert box["x"] + box["width"] <= partner.page.viewport_size["width"], "the number is seen without pushing the table"
    partner.press(link)
    partner.page.wait_for_url("**/offers/new?kind=people&**")
    expect(partner.section("この場所・この日の応援への申し出です")).to_contain_text("あとのべ3人足りません")
    expect(partner.page.get_by_label("人数")).to_have_value("")
    expect(partner.page.locator("input[name=until]")).to_have_value(later(2))
    fits(partner)

    # Something is missing: what was typed stays, and so do site and day.
    partner.page.get_by_label("できること").fill(what)
    partner.page.get_by_label("人数").fill("二")
    partner.page.get_by_label("どこから来るか", exact=False).fill("福岡市")
    introduce(partner)
    partner.expected_statuses.add(422)
    partner.press(partner.button("申し出を送る"))
    expect(partner.page.locator(".notice.failure")).to_contain_text("二")
    expect(partner.section("この場所・この日の応援への申し出です")).to_be_visible()
    partner.page.get_by_label("人数").fill("2")
    partner.press(partner.button("申し出を送る"))
    partner.page.wait_for_url("**/partner/offers/o-**")
    expect(partner.section("申し出の内容")).to_contain_text("この場所・この日の応援への申し出です")
    fits(partner)

    hq = sit_down("hq", javascript=javascript)
    hq.go("/hq/offers")
    expect(hq.page.locator("#waiting li", has_text=what)).to_contain_text("応援への申し出：")
    hq.press(hq.page.get_by_role("link", name=re.compile(what)))
    hq.press(hq.button("受け入れる"))
    hq.is_told("受け入れ")
    hq.press(hq.page.get_by_role("link", name=re.compile("勤務表で配置する")))
    hq.page.wait_for_url(f"**/hq/shifts?site={site}&day={later(2)}")
    expect(hq.page.locator("#week")).to_contain_text("0/3人")
    post = asked.json["post"]
    gone = city.post(f"/api/v1/posts/{post}/withdraw", city.secrets["hq"], {"reason": "試験の終わり"})
    assert gone.status == 200, gone.body
