"""People, walked by those who need them: a shelter that asks, headquarters that swaps, hands in lists, and lets go."""

import datetime
import re

import pytest
from conftest import DESK, PHONE
from playwright.sync_api import expect

SMALL = {**PHONE, "viewport": {"width": 320, "height": 640}}


def tomorrow(days=1):
    japan = datetime.timezone(datetime.timedelta(hours=9))
    return (datetime.datetime.now(japan) + datetime.timedelta(days=days)).date().isoformat()


@pytest.fixture(scope="module")
def roster(city):
    """Three volunteers of whom nobody has said when they can come."""
    hq = city.secrets["hq"]
    people = {"v-9101": "西 一郎", "v-9102": "東 二郎", "v-9103": "南 三郎"}
    for number, name in people.items():
        answer = city.post("/api/v1/people", hq, {"person": number, "kind": "volunteer", "name": name,
                                                  "phone": f"080-0000-{number[2:]}"})
        assert answer.status == 201, answer.body
    return people


def post(city, site, day, duty):
    answer = city.post(f"/api/v1/sites/{site}/posts", city.secrets["hq"],
                       {"duty": duty, "from": f"{day}T08:00", "to": f"{day}T14:00", "people": 1})
    assert answer.status == 201, answer.body
    return answer.json["post"]


def assign(city, person, at, day):
    answer = city.post("/api/v1/shifts", city.secrets["hq"], {"shifts": [
        {"person": person, "post": at, "from": f"{day}T08:00", "to": f"{day}T14:00"}]})
    assert answer.status == 201, answer.body
    return answer.json["assigned"][0]


@pytest.mark.parametrize("site,options,javascript,helper", [
    ("k-0312", SMALL, False, "v-9101"), ("k-0313", DESK, True, "v-9102"),
], ids=["phone-no-script", "desk"])
def test_a_shelter_asks_for_people_and_sees_what_came_of_it(
    site, options, javascript, helper, city, roster, sit_down
):
    shelter = sit_down(site, javascript=javascript, **options)
    duty = f"炊き出し{'あ' if javascript else 'い'}"
    shelter.press(shelter.page.get_by_role("link", name="人を求める・様子を見る"))
    form = shelter.section("新しく求める")
    form.get_by_label("してほしいこと").fill(duty)
    form.get_by_label("人数").fill("２")
    # The end before the beginning: said at once, and nothing that was typed is lost.
    form.get_by_label("いつまで").fill(f"{tomorrow()}T07:00")
    shelter.expected_statuses.add(422)
    shelter.press(shelter.button("本部に求める"))
    expect(shelter.page.locator(".notice.failure")).to_contain_text("24時間以内")
    expect(shelter.page.get_by_label("してほしいこと")).to_have_value(duty)
    shelter.page.get_by_label("いつまで").fill(f"{tomorrow()}T14:00")
    shelter.press(shelter.button("本部に求める"))
    shelter.is_told("人の配置を求めました")
    card = shelter.section("求めている人").locator("li.card", has_text=duty)
    expect(card).to_contain_text("調整中")
    assert not shelter.scrolls_sideways()

    # Headquarters sees it among the posts and sends somebody.
    hq = sit_down("hq", javascript=javascript)
    hq.go("/hq/shifts")
    hq.press(hq.section("施設が求めている人").get_by_role("link", name=re.compile(duty)))
    hq.page.get_by_label("職員番号・ボランティア番号").fill(helper)
    hq.press(hq.button("この人を入れる"))
    hq.is_told("勤務を登録しました")
    shelter.go(f"/s/{site}/people")
    expect(card).to_contain_text("一部決まりました")

    # Fewer are enough, and then none.
    shelter.press(card.get_by_text("人数を変える"))
    card.get_by_label("人数").fill("1")
    shelter.press(card.get_by_role("button", name="この人数にする"))
    shelter.is_told("求める人数を変えました")
    expect(card).to_contain_text("そろいました")
    shelter.press(card.locator("summary", has_text="取り下げる"))
    card.get_by_label("理由").last.fill("応援が来た")
    shelter.press(card.get_by_role("button", name="もう必要ない"))
    shelter.is_told("人の配置の求めを取り下げました")
    expect(card).to_have_count(0)


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no-script"])
def test_two_people_swap_their_shifts(javascript, city, roster, sit_down):
    first, second = (10, 12) if javascript else (20, 22)
    mine = assign(city, "v-9101", post(city, "k-0312", tomorrow(first), "受付"), tomorrow(first))
    assign(city, "v-9102", post(city, "k-0312", tomorrow(second), "受付"), tomorrow(second))
    hq = sit_down("hq", javascript=javascript)
    hq.go("/hq/people/v-9101")
    hq.go(f"/hq/shifts/{mine}/swap")
    hq.press(hq.page.locator("label.tick", has_text="東 二郎").first)
    hq.page.get_by_label("相手へのひとこと").fill("通院のため")
    hq.press(hq.button("交代を申し出る"))
    hq.is_told("交代の申し出を記録しました")
    hq.go("/hq/people/v-9102")
    waiting = hq.section("交代の申し出").locator("li.card")
    expect(waiting).to_contain_text("通院のため")
    hq.press(waiting.get_by_role("button", name="承諾した：交代する"))
    hq.is_told("回答を記録しました")
    answer = city.call("/api/v1/shifts?person=v-9102", token=city.secrets["hq"]).json
    assert mine in [shift["id"] for shift in answer["shifts"] if shift["person"] == "v-9102"]

    # The calendar of a person is opened here, and its address shown once.
    hq.press(hq.button("新しい配信アドレスを作る"))
    address = hq.page.locator("#address code.command").inner_text()
    assert "BEGIN:VEVENT" in hq.page.request.get(address).text()
    assert hq.page.locator("#page code.command").inner_text() + ".ics" == address
    hq.go("/hq/people/v-9102")
    hq.press(hq.button("止める").first)
    hq.is_told("カレンダーの配信を止めました")
    assert hq.page.request.get(address).status == 404


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no-script"])
def test_each_button_of_a_form_does_what_it_says(javascript, city, roster, sit_down):
    # Both pages have one form with two buttons that lead to different places.
    code, name = ("v-9111", "北 五郎") if javascript else ("v-9112", "中 六郎")
    answer = city.post("/api/v1/people", city.secrets["hq"], {"person": code, "kind": "volunteer", "name": name})
    assert answer.status == 201, answer.body
    shelter = sit_down("k-0312", javascript=javascript, **PHONE)
    present = shelter.section("いま勤務中")
    for button, told in [("出勤", "出勤を記録しました"), ("退勤", "退勤を記録しました")]:
        shelter.go("/duty/k-0312")
        shelter.page.get_by_label("カードの番号").fill(code)
        shelter.press(shelter.page.get_by_role("button", name=button, exact=True))
        shelter.is_told(told)
        expect(present.get_by_text(name)).to_have_count(1 if button == "出勤" else 0)

    first, second = (60, 62) if javascript else (70, 72)
    mine = assign(city, "v-9101", post(city, "k-0312", tomorrow(first), "受付"), tomorrow(first))
    assign(city, "v-9102", post(city, "k-0312", tomorrow(second), "受付"), tomorrow(second))
    hq = sit_down("hq", javascript=javascript)
    hq.go(f"/hq/shifts/{mine}/swap")
    hq.press(hq.page.locator("label.tick", has_text="東 二郎").first)
    with hq.page.expect_navigation():
        hq.press(hq.button("二人とも了承済み：すぐに交代する"))
    answer = city.call("/api/v1/shifts?person=v-9102", token=city.secrets["hq"]).json
    assert mine in [shift["id"] for shift in answer["shifts"] if shift["person"] == "v-9102"]


def test_who_is_on_duty_goes_home_without_the_card(city, sit_down):
    answer = city.post("/api/v1/people", city.secrets["hq"], {"person": "v-9113", "kind": "volunteer", "name": "奥 七郎"})
    assert answer.status == 201, answer.body
    shelter = sit_down("k-0312", **PHONE)
    shelter.go("/duty/k-0312")
    shelter.page.get_by_label("カードの番号").fill("Ｖ－９１１３")
    shelter.press(shelter.page.get_by_role("button", name="出勤", exact=True))
    shelter.is_told("出勤を記録しました")
    shelter.press(shelter.button("奥 七郎：いま退勤する"))
    shelter.is_told("退勤を記録しました")
    expect(shelter.section("いま勤務中").get_by_text("奥 七郎")).to_have_count(0)


def test_somebody_leaves_and_the_place_is_named_as_vacant(city, roster, sit_down):
    day = tomorrow(40)
    at = post(city, "k-0313", day, "夜の見守り")
    assign(city, "v-9103", at, day)
    hq = sit_down("hq")
    hq.go("/hq/people/v-9103")
    hq.press(hq.page.locator("summary", has_text="離任を記録する"))
    hq.page.get_by_label("理由").last.fill("活動期間の終了")
    hq.press(hq.button("離任を記録する"))
    hq.is_told("離任を記録しました")
    expect(hq.page.get_by_role("link", name=re.compile("☎"))).to_have_count(0)
    hq.go(f"/hq/posts/{at}")
    expect(hq.section("入っている人")).to_contain_text("南 三郎")
    expect(hq.section("入っている人")).to_contain_text("離任による空き")
    hq.go("/hq/people/v-9103")
    hq.press(hq.button("復帰を記録する"))
    hq.is_told("復帰を記録しました")


@pytest.mark.parametrize("options,javascript,later", [(SMALL, False, 50), (DESK, True, 53)], ids=["phone-no-script", "desk"])
def test_the_hours_that_a_post_lacks_are_filled_from_the_week(options, javascript, later, city, roster, sit_down):
    day = tomorrow(later)
    at = post(city, "k-0312", day, "物資の仕分け")
    answer = city.post("/api/v1/shifts", city.secrets["hq"], {"shifts": [
        {"person": "v-9101", "post": at, "from": f"{day}T08:00", "to": f"{day}T11:00"}]})
    assert answer.status == 201, answer.body
    hq = sit_down("hq", javascript=javascript, **options)
    hq.go(f"/hq/shifts?site=k-0312&day={day}")
    hq.press(hq.page.get_by_role("link", name="▲11:00〜14:00 1人不足"))
    form = hq.section("人を入れる")
    expect(form.get_by_label("開始")).to_have_value(f"{day}T11:00")
    expect(form.get_by_label("終了")).to_have_value(f"{day}T14:00")
    free = form.locator("li a").first
    code = free.locator("code").inner_text()
    assert code != "v-9101", "who has just worked there has not rested"
    hq.press(free)
    expect(form.get_by_label("職員番号・ボランティア番号")).to_have_value(code)
    assert not hq.scrolls_sideways()
    hq.press(hq.button("この人を入れる"))
    hq.is_told("勤務を登録しました")
    expect(hq.section("時間ごとの人数")).to_contain_text("どの時間も足りています")


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no-script"])
def test_headquarters_hands_in_a_list_from_excel(javascript, city, sit_down):
    hq = sit_down("hq", javascript=javascript)
    code = "u-web-a" if javascript else "u-web-b"
    hq.go("/hq/lists")
    hq.press(hq.page.get_by_role("link", name="部署一覧"))
    with hq.page.expect_download() as download:
        hq.press(hq.page.get_by_role("link", name="記入用のCSV"))
    blank = open(download.value.path(), "rb").read()
    assert blank.startswith("\ufeff部署コード,部署名".encode())

    # One bad cell: where it stands, what stood there, what was expected; nothing is stored.
    def hand_in(phone):
        text = f"部署コード,部署名,電話\r\n{code},給水班①,{phone}\r\n"
        hq.page.get_by_label("部署一覧のファイル").set_input_files(
            {"name": "部署.csv", "mimeType": "text/csv", "buffer": text.encode("cp932")})
        hq.press(hq.button("内容を確認する"))

    hq.expected_statuses.add(422)
    hand_in("内線12")
    row = hq.section("直すところ").locator("tbody tr")
    expect(row).to_contain_text("2行目 電話")
    expect(row).to_contain_text("内線12")
    hand_in("096-000-1234")
    hq.is_told("まだ登録していません")
    expect(hq.section("変わるもの")).to_contain_text("給水班①")
    hq.press(hq.button("1件を登録する"))
    hq.is_told("一覧を取り込みました")
    directory = city.call("/api/v1/directory", token=city.secrets["hq"]).json
    assert code in [unit["id"] for unit in directory["units"]]


@pytest.mark.parametrize("path", [
    "/duty/k-0312", "/s/k-0312/people", "/hq/people", "/hq/people/v-9101", "/hq/people/duty", "/hq/lists",
    "/hq/lists/volunteers", "/hq/shifts", "/hq/shifts?site=k-0312", "/hq/waves",
])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_pages_of_people_fit_the_smallest_telephone(path, language, city, roster, sit_down):
    somebody = sit_down("hq" if path.startswith("/hq") else "k-0312", **SMALL)
    joiner = "&" if "?" in path else "?"
    somebody.go(f"{path}{joiner}lang={language}")
    assert not somebody.scrolls_sideways(), path
    small = somebody.page.evaluate(
        """() => [...document.querySelectorAll('main button, main a.button, main summary, main select, main input')]
             .filter(part => part.offsetParent && !['hidden', 'radio', 'checkbox'].includes(part.type))
             .map(part => [part.textContent || part.name, part.getBoundingClientRect().height])
             .filter(([_, height]) => height < 40)""")
    assert small == [], f"{path}: too small for a finger"
