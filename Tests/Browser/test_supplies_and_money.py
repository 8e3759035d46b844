"""Orders, money and offers as their users walk them: from the shortage to the settled order, from the request to the
payment, from the public form to the answer; and the papers that come of it."""

import datetime
import re

import pytest
from city import JAPAN, RULES
from conftest import DESK, PHONE
from playwright.sync_api import expect
from test_paper import pages

NARROW = {**PHONE, "viewport": {"width": 320, "height": 640}}
RUNS = [
    pytest.param(PHONE, True, "phone", id="phone"),
    pytest.param(DESK, False, "desk", id="desk-no-script"),
]
WIDTHS = [pytest.param(NARROW, id="320"), pytest.param({**PHONE, "viewport": {"width": 390, "height": 844}}, id="390"),
          pytest.param(DESK, id="desk")]
SHELTERS = {"phone": "k-0312", "desk": "k-0313"}
APPROVALS = """基準コード,種類,金額以上,人数,役割,含む人,理由,英語理由,確認,出典
oral-1,口頭要請（事後決裁）,0,1,災害対策本部,,電話が先,The call comes first,未確認,試験
order-1,物資供給要請,0,1,災害対策本部,,発注は1人,One for orders,未確認,試験
grant-1,資金配分,"500,000",1,災害対策本部,,高額の配分,Large grants,未確認,試験
payment-1,支払,0,1,災害対策本部,,支払は別の人,Somebody else,未確認,試験
payment-2,支払,"1,000,000",2,災害対策本部,,高額の支払,Large payments,未確認,試験
"""


def today() -> str:
    return datetime.datetime.now(JAPAN).date().isoformat()


@pytest.fixture(scope="module")
def money(city, tmp_path_factory):
    """Pots with money, and rules of approval; lifted again, so that other tests wait for nobody."""
    for kind, file in [("purposes", "purposes"), ("municipalities", "municipalities"), ("ceilings", "ceilings")]:
        city.rnet("import", kind, str(RULES / f"{file}.csv"))
    city.secrets["third-hq"] = city.token("hq", "--label", "the third one")
    hq = city.secrets["hq"]
    pot = city.post("/api/v1/funds/pots", hq, {"name": "試験の寄付金", "source": "donation"}).json["pot"]
    paid = city.post(f"/api/v1/funds/pots/{pot}/deposits", hq, {
        "amount": 20_000_000, "payer": "日本赤十字社", "declared": "donation", "receivedOn": today()})
    assert paid.status == 201, paid.body
    sheet = tmp_path_factory.mktemp("rules") / "approvals.csv"
    sheet.write_text(APPROVALS, "utf-8")
    city.rnet("import", "approvals", str(sheet))
    yield {"pot": pot}
    lifted = re.sub(r"(?m)^((?:oral|order|grant|payment)-\d,[^,]*,(?:\"[^\"]*\"|[^,]*)),\d", r"\1,0", APPROVALS)
    sheet.write_text(lifted, "utf-8")
    city.rnet("import", "approvals", str(sheet))


def follow(person, link) -> None:
    with person.page.expect_navigation():
        person.press(link)


def approve(sit_down, options, title: str, who="second-hq") -> None:
    other = sit_down(who, **options)
    other.go("/hq/approvals")
    assert not other.scrolls_sideways()
    card = other.section("あなたの決裁待ち").locator("li.card", has_text=title).first
    expect(card).to_contain_text("申請")
    other.press(card.get_by_role("button", name="決裁する"))
    other.is_told("決裁しました")


@pytest.mark.parametrize(("options", "javascript", "name"), RUNS)
def test_an_order_goes_from_the_shortage_to_the_money(options, javascript, name, city, money, sit_down):
    shelter = SHELTERS[name]
    item = "bowl-paper"
    city.need(shelter, item, 400_000)
    hq = sit_down("hq", javascript=javascript, **options)
    hq.go("/hq/remedies")
    assert not hq.scrolls_sideways()
    follow(hq, hq.page.locator(f"a[href^='/hq/remedies/{item}']").first)
    follow(hq, hq.page.get_by_role("link", name=re.compile("を発注する$")).first)
    assert not hq.scrolls_sideways()
    quantity = hq.page.locator("input[name$='.quantity']:not([value='']):not([value='0'])").first
    expect(quantity).to_have_value(re.compile(r"\d+"))
    quantity.fill("12" if name == "desk" else "13")
    for price in hq.page.locator("input[name$='.price']").all():
        price.fill("150")
    hq.page.get_by_label("電話をかけた人").fill(f"佐藤 {name}")
    hq.page.get_by_label("電話を受けた人").fill("営業部 田中")
    hq.press(hq.button("発注を記録する"))
    hq.is_told("決裁を上げました")

    waiting = hq.section("決裁待ち")
    expect(waiting).to_contain_text("災害対策本部1人の決裁待ち")
    title = waiting.locator("li strong").last.inner_text()
    assert not hq.scrolls_sideways()
    row = hq.page.locator("table tbody tr", has_text="口頭要請").first
    follow(hq, row.get_by_role("link").first)
    order = hq.page.url.split("?")[0]
    approve(sit_down, options, title)

    hq.page.goto(f"{order}/request")
    hq.page.get_by_label("文書番号").fill(f"危管第{name}号")
    hq.press(hq.button("要請書の送付を記録する"))
    hq.is_told("要請書")
    hq.page.goto(f"{order}/deliver")
    assert not hq.scrolls_sideways()
    hq.page.get_by_label("受け取った人").fill("南区 中村")
    hq.press(hq.button("納品を記録する"))
    hq.is_told("納品")
    hq.page.goto(f"{order}/report")
    hq.page.get_by_label("報告した人（事業者）").fill("営業部 田中")
    hq.press(hq.button("報告書を記録する"))
    hq.is_told("報告")
    hq.page.goto(f"{order}/settle")
    assert not hq.scrolls_sideways()
    hq.page.get_by_label("資金", exact=False).last.fill("一般会計")
    hq.press(hq.button("この金額で精算する"))
    hq.is_told("精算")
    expect(hq.page.locator("h1")).to_contain_text("精算済み")


@pytest.mark.parametrize(("options", "javascript", "name"), RUNS)
def test_money_goes_from_the_request_to_the_payment(options, javascript, name, money, sit_down):
    hq = sit_down("hq", javascript=javascript, **options)
    hq.go("/hq/funds/requests")
    assert not hq.scrolls_sideways()
    hq.press(hq.page.locator("summary", has_text="要望").first)
    title = f"避難所の毛布 {name}"
    hq.page.get_by_label("件名").fill(title)
    hq.page.get_by_label("要望者").fill("避難所対策班")
    hq.page.get_by_label("金額", exact=False).first.fill("1,500,000")
    for label in ["使途", "市町村", "優先度"]:
        hq.page.get_by_label(label, exact=False).first.select_option(index=1)
    hq.press(hq.page.locator("form button.primary", has_text="要望").first)
    hq.is_told("資金の記録を保存しました")
    follow(hq, hq.page.get_by_role("link", name=title))

    hq.page.locator("#grant select").select_option(value=money["pot"])
    hq.page.locator("#grant input[name=amount]").fill("１，２００，０００")
    hq.press(hq.button("配分する"))
    hq.is_told("決裁を上げました")
    expect(hq.section("決裁待ち")).to_contain_text("災害対策本部1人の決裁待ち")
    request = hq.page.url.split("?")[0]
    assert not hq.scrolls_sideways()
    approve(sit_down, options, title)

    hq.page.goto(request)
    card = hq.page.locator("#grants li.card").first
    hq.press(card.locator("summary", has_text="支出負担行為をする"))
    card.get_by_label("金額", exact=False).first.fill("1200000")
    card.get_by_label("支払先").fill(f"○○商店 {name}")
    card.get_by_label("内容").fill("毛布 500枚")
    hq.press(card.get_by_role("button", name="支出負担行為をする"))
    hq.is_told("資金の記録を保存しました")

    pay(hq, "900000", f"領収-{name}-1")
    hq.is_told("決裁を上げました")
    approve(sit_down, options, f"○○商店 {name}")
    hq.page.goto(request)
    expect(hq.page.locator("#grants")).to_contain_text("支払 900,000円")

    # The rest alone is small, and with what was paid it needs two persons.
    pay(hq, "100000", f"領収-{name}-2")
    hq.is_told("決裁を上げました")
    expect(hq.section("決裁待ち")).to_contain_text("災害対策本部2人の決裁待ち")
    approve(sit_down, options, f"○○商店 {name}")
    hq.page.goto(request)
    expect(hq.section("決裁待ち")).to_contain_text("あと1人")
    approve(sit_down, options, f"○○商店 {name}", who="third-hq")
    hq.page.goto(request)
    expect(hq.page.locator("#grants")).to_contain_text("支払 100,000円")

    hq.expected_statuses.add(409)
    pay(hq, "1000", f"領収－{name}－1")
    expect(hq.page.locator("main")).to_contain_text("支払済みです")
    assert not hq.scrolls_sideways()


def pay(hq, yen: str, receipt: str) -> None:
    card = hq.page.locator("#grants li.card").first
    hq.press(card.locator("summary", has_text="支払を記録する"))
    form = card.locator("form[action$='/payments']")
    form.get_by_label("金額", exact=False).fill(yen)
    form.get_by_label("領収書番号").fill(receipt)
    hq.press(form.get_by_role("button", name="支払を記録する"))


@pytest.mark.parametrize(("options", "javascript", "name"), RUNS)
def test_an_offer_goes_from_the_public_form_to_the_answer(options, javascript, name, city, sit_down):
    city.need(SHELTERS[name], "toilet-paper", 9_000)
    giver = sit_down(f"giver {name}", javascript=javascript, **options)
    giver.go("/offers")
    assert not giver.scrolls_sideways()
    follow(giver, giver.page.get_by_role("link", name="物資を申し出る"))
    what = f"トイレットペーパー 12ロール入 {name}"
    giver.page.get_by_label("品物").fill(what)
    giver.page.get_by_label("数量").fill("40")
    giver.page.get_by_label("単位").select_option(label="箱")
    giver.page.get_by_label("1箱の入数").fill("12")
    giver.page.get_by_label("どこにあるか", exact=False).fill("福岡市")
    fill_day(giver, "until", datetime.datetime.now(JAPAN).date() + datetime.timedelta(days=5))
    giver.page.get_by_label("お立場").select_option(index=1)
    giver.page.get_by_label("お名前・団体名").fill(f"福岡紙業 {name}")
    giver.page.get_by_label("電話番号かメールアドレス").fill(f"info-{name}@example.jp")
    assert not giver.scrolls_sideways()
    follow(giver, giver.button("申し出を送る"))
    own = giver.page.url.split("?")[0]
    assert not giver.scrolls_sideways()

    hq = sit_down("hq", javascript=javascript, **options)
    hq.go("/hq/offers")
    assert not hq.scrolls_sideways()
    follow(hq, hq.page.get_by_role("link", name=re.compile(what)).first)
    assert not hq.scrolls_sideways()
    accepting = hq.page.locator("#accept")
    accepting.get_by_label("品目").select_option(label="トイレットペーパー")
    accepting.get_by_label("受け入れる個数", exact=False).fill("240")
    accepting.get_by_label("届け先", exact=False).select_option(index=1)
    hq.press(accepting.get_by_role("button", name="受け入れる"))
    hq.is_told("受け入れ")

    giver.page.goto(own)
    expect(giver.page.locator("main")).to_contain_text("240")
    assert not giver.scrolls_sideways()


def fill_day(person, name: str, day: datetime.date) -> None:
    field = person.page.locator(f"input[name='{name}']")
    field.fill(day.isoformat())
