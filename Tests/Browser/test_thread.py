"""One need from a phone to a receipt, clicked as the four people would."""

import re
from dataclasses import dataclass

import pytest
from city import DEPOT
from conftest import DESK, PHONE
from playwright.sync_api import expect

# A live page has to show what somebody else did within this time.
LIVE = 1_000


@dataclass
class Story:
    """Each run has a shelter and an item of its own, so that no run changes another's numbers."""

    options: dict
    javascript: bool
    shelter: str
    item: str
    code: str
    # Cases, pieces per case and loose pieces that no other sheet has.
    cases: int
    packing: int
    loose: int

    @property
    def pieces(self) -> int:
        return self.cases * self.packing + self.loose

    @property
    def sheet(self) -> bytes:
        """As a depot saves it from Excel: CP932, CRLF, full-width digits, half-width kana and a ㈱."""
        cases = str(self.cases).translate(str.maketrans("0123456789", "０１２３４５６７８９"))
        lines = [
            "品目コード,品名,箱数,入数,バラ数,賞味期限,区分,備考",
            f'{self.code},{self.item},"{cases}",{self.packing},{self.loose},,義援,㈱ﾃｽﾄ運輸①便',
        ]
        return "".join(line + "\r\n" for line in lines).encode("cp932")


STORIES = [
    pytest.param(Story(PHONE, True, "k-0300", "毛布", "blanket", 777, 13, 5), id="phone"),
    pytest.param(Story(PHONE, False, "k-0302", "トイレットペーパー", "toilet-paper", 81, 17, 3), id="phone-no-script"),
    pytest.param(Story(DESK, True, "k-0305", "携帯・簡易トイレ", "toilet-portable", 93, 19, 7), id="desk"),
    pytest.param(Story(DESK, False, "k-0306", "大人用", "diaper-adult", 67, 23, 11), id="desk-no-script"),
]


@pytest.mark.parametrize("story", STORIES)
def test_a_need_goes_from_a_phone_to_a_receipt(story, city, sit_down):
    def somebody(name):
        return sit_down(name, javascript=story.javascript, **story.options)

    headquarters = somebody("hq")
    shelter = somebody(story.shelter)
    place = shelter.page.locator("h1").inner_text()

    # The shelter asks, typing the digits that a Japanese keyboard makes.
    shelter.ask_for(story.item, "２４")
    shelter.is_told("要請を受け付けました")
    own = shelter.section("出した要請").locator("article")
    expect(own).to_have_count(1)
    expect(own).to_contain_text("24")
    expect(own.locator(".state")).to_contain_text("未対応")

    # Headquarters sees it without touching anything, or on reload where nothing runs.
    if not story.javascript:
        headquarters.page.reload()
    news = headquarters.section("最近のできごと").locator("li", has_text=place).first
    expect(news).to_contain_text("24", timeout=LIVE)

    # The depot hands in its sheet, looks at what would change, and stores it.
    depot = somebody("depot")
    depot.page.get_by_label("在庫表のファイル").set_input_files(
        {"name": "入荷 11月.csv", "mimeType": "text/csv", "buffer": story.sheet}
    )
    depot.press(depot.page.locator("label.tile", has_text="入荷分だけ"))
    depot.press(depot.button("内容を確認する"))
    depot.is_told("まだ登録していません")
    expect(depot.section("変わるもの").locator("tbody tr")).to_have_count(1)
    expect(depot.section("変わるもの")).to_contain_text(f"{story.pieces:,}")
    depot.press(depot.button("1件を登録する"))
    depot.is_told("在庫表を取り込みました")
    expect(depot.page.locator("#stock").locator("xpath=ancestor::section")).to_contain_text(f"{story.pieces:,}")

    # Headquarters plans, reads why, and approves.
    headquarters.go("/hq")
    headquarters.press(headquarters.button("割当を計画する"))
    headquarters.is_told("計画案を作りました")
    lines = headquarters.page.locator(f"#to-{story.shelter}")
    headquarters.press(lines.locator("summary"))
    expect(lines.locator("li").first).to_contain_text(story.item)
    reason = lines.locator("li small").first
    expect(reason).to_be_visible()
    expect(reason).to_have_text(re.compile(r"\S{10,}"))
    headquarters.press(headquarters.button("承認して"))
    headquarters.is_told("計画を承認しました")

    # The depot loads and sends the truck.
    depot.go(f"/d/{DEPOT}")
    depot.page.get_by_label("避難所の名前・よみでさがす").fill(place)
    depot.press(depot.button("さがす"))
    card = depot.section("積み込む便").locator("details").filter(has=depot.page.get_by_text(place, exact=True))
    if card.get_attribute("open") is None:
        depot.press(card.locator("summary"))
    depot.press(card.get_by_role("link", name="積込を記録"))
    depot.press(depot.button("積み込みました"))
    depot.is_told("積込を記録しました")
    depot.page.get_by_label("車両").fill("熊本 100 あ 12-34")
    depot.press(depot.button("出発しました"))
    depot.is_told("出発を記録しました")

    # The shelter unloads it: one piece is broken.
    shelter.go(f"/s/{story.shelter}")
    shelter.press(shelter.page.get_by_role("link", name="受け取りを記録"))
    arrived = shelter.page.locator("#received-1")
    arrived.fill(str(int(arrived.input_value()) - 1))
    shelter.page.locator("#damaged-1").fill("１")
    shelter.press(shelter.button("この内容で受け取りを記録"))
    shelter.is_told("受け取りを記録しました")
    expect(own.locator(".facts")).to_contain_text(re.compile(r"受領\s*23"))
    expect(own.locator(".facts")).to_contain_text(re.compile(r"不足\s*1\D"))
    expect(own.locator(".state")).to_contain_text("一部")

    # The partner reads the same, on the page and in the feed.
    partner = somebody("partner")
    row = partner.page.locator("#needs tr", has_text=place)
    expect(row.locator("td.number")).to_have_text(re.compile(r"^1\D*$"))
    feed = partner.page.request.get("/feed/needs.json?limit=1000").json()
    missing = [need["_rnet"] for need in feed["items"] if need["_rnet"]["site"] == story.shelter]
    assert [(need["item"], need["missing"], need["received"]) for need in missing] == [(story.code, 1, 23)]

    # Headquarters sees what came of it.
    headquarters.go("/hq/consignments")
    received = headquarters.page.locator("#state-received li.card", has_text=place)
    expect(received).to_contain_text("熊本 100 あ 12-34")
    headquarters.press(received.locator("summary"))
    expect(received).to_contain_text("破損1")

    # The box was looked through again: nothing was broken, and then it turns out that it was another load's.
    shelter.go(f"/s/{story.shelter}")
    shelter.press(shelter.page.locator("#arrived-list > summary"))
    shelter.press(shelter.page.locator("#arrived-list a").first)
    shelter.press(shelter.page.locator("#correct > summary"))
    shelter.page.locator("#received-1").fill("２４")
    shelter.page.locator("#damaged-1").fill("0")
    shelter.page.get_by_label("直す理由").fill("数え直した")
    shelter.press(shelter.button("この数に直す"))
    shelter.is_told("受け取りの数を直しました")
    expect(shelter.page.locator(".facts").first).to_contain_text("24")
    shelter.press(shelter.page.locator("#take-back > summary"))
    shelter.page.get_by_label("取り消す理由").fill("別の便だった")
    shelter.press(shelter.button("受け取りの記録を取り消す"))
    shelter.is_told("便は「配送中」に戻りました")

    # The truck cannot get through and comes back: its goods are in stock again, and the need is open again.
    headquarters.go("/hq/consignments")
    waiting = headquarters.page.locator("#state-departed li.card", has_text=place)
    headquarters.press(waiting.get_by_role("link", name="届けられないとき"))
    headquarters.press(headquarters.page.locator("#call-off-form > summary"))
    headquarters.page.get_by_label("理由").fill("通行止め")
    headquarters.press(headquarters.button("便を取りやめる"))
    headquarters.is_told("便を取りやめました")
    shelter.go(f"/s/{story.shelter}")
    expect(own.locator(".facts")).to_contain_text(re.compile(r"不足\s*24"))
