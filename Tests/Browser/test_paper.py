"""What is printed: the hand-over sheet on exactly one sheet of A4, the week of a site on one lying on its side."""

import datetime
import json
import re
import urllib.request

import pytest
from city import DEPOT, JAPAN, RULES, City


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page[^s]", pdf))


def width(pdf: bytes) -> float:
    return float(re.search(rb"/MediaBox\s*\[\s*0 0 ([0-9.]+)", pdf).group(1))


# Where the text of a sheet ends, and where the place for names begins.
BOTTOM_AND_NAMES = """() => [Math.max(...[...document.querySelectorAll('.one-sheet > :not(.signature)')]
     .map(part => part.getBoundingClientRect().bottom)),
   document.querySelector('.signature').getBoundingClientRect().top]"""


def say(city, path, body, key):
    request = urllib.request.Request(
        f"{city.base}/api/v1/{path}", data=json.dumps(body).encode(), method="POST",
        headers={"Authorization": f"Bearer {city.secrets['hq']}", "Content-Type": "application/json",
                 "Idempotency-Key": key},
    )
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)


@pytest.fixture(scope="module")
def crowded(city):
    """A shelter of which there is far more to tell than fits, in names as long as they may be."""
    shelter, long = "k-0311", "長" * 49
    row = {"receiver": "熊本市", "unit": "部" * 50, "site": shelter, "role": "役" * 50, "from": "2016-04-01",
           "to": "2016-12-31", "headcount": 7, "leader": "名" * 50, "phone": "090-0000-1234"}
    for number in range(8):
        wave = say(city, "waves", {**row, "sender": f"{long}{number}"}, f"paper-wave-{number}")["wave"]
    for number in range(12):
        say(city, "roads/closures", {"name": f"道路{number}" + "長" * 90, "reason": "由" * 200, "shelters": [shelter]},
            f"paper-road-{number}")
        say(city, f"sites/{shelter}/needs", {"item": "toilet-paper", "quantity": 30 + number, "unit": "piece",
                                            "note": "備" * 200}, f"paper-need-{number}")
    soon = datetime.datetime.now(JAPAN) + datetime.timedelta(hours=2)
    for number in range(6):
        say(city, f"sites/{shelter}/posts", {
            "duty": f"持ち場{number}" + "長" * 46, "people": 2, "from": soon.isoformat(),
            "to": (soon + datetime.timedelta(hours=8)).isoformat()}, f"paper-gap-{number}")
    return shelter, wave


@pytest.fixture(scope="module")
def busy(tmp_path_factory):
    """A city of its own in which far more waits for headquarters than fits, in words as long as they may be."""
    city = City(tmp_path_factory.mktemp("busy") / "data")
    city.open_drill()
    city.load_drill(needs=100)
    # Only payments wait here: with a rule for orders, those would wait themselves instead of being late.
    head, *rules = (RULES / "approvals.csv").read_text("utf-8-sig").splitlines()
    sheet = tmp_path_factory.mktemp("rules") / "approvals.csv"
    sheet.write_text("\n".join([head, *(rule for rule in rules if rule.startswith("payment"))]) + "\n", "utf-8")
    city.rnet("import", "approvals", str(sheet))
    city.secrets["hq"] = city.token("hq", "--label", "hq of the paper")
    city.start()
    tomorrow = (datetime.datetime.now(JAPAN) + datetime.timedelta(days=1)).date()
    soon = datetime.datetime.now(JAPAN).replace(minute=0, second=0, microsecond=0) + datetime.timedelta(hours=2)
    say(city, "suppliers/paper-shop", {"name": "社" * 100, "isSmall": True}, "paper-shop")
    say(city, "agreements/paper-agreement", {
        "supplier": "paper-shop", "name": "協" * 90, "validFrom": "2014-04-01",
        "items": [{"item": "water-500ml", "unit": "piece"}]}, "paper-agreement")
    for number in range(9):
        say(city, f"sites/k-03{number:02}/posts", {
            "duty": f"業務{number}" + "長" * 47, "people": 3 + number, "from": soon.isoformat(),
            "to": (soon + datetime.timedelta(hours=8)).isoformat()}, f"paper-post-{number}")
        say(city, "offers", {
            "kind": "goods", "what": f"物資{number}" + "長" * 40, "place": "所" * 40, "until": tomorrow.isoformat(),
            "giver": "company", "name": "名" * 50, "contact": "090-0000-0000", "quantity": 100, "unit": "piece"},
            f"paper-offer-{number}")
        say(city, "orders", {
            "agreement": "paper-agreement", "destination": DEPOT, "again": True,
            "neededBy": (soon - datetime.timedelta(hours=number - 4)).isoformat(),
            "lines": [{"item": "water-500ml", "quantity": 90_000 + number, "price": 123}],
            "call": {"caller": "者" * 60, "callee": "応" * 60, "at": (soon - datetime.timedelta(hours=3)).isoformat()},
        }, f"paper-order-{number}")
        say(city, "approvals", {
            "kind": "payment", "reference": f"paper-{number}", "title": "題" * 90 + str(number)}, f"paper-ask-{number}")
    say(city, "people", {"person": "s-1", "kind": "staff", "name": "名" * 50}, "paper-person")
    say(city, "joint-plans", {}, "paper-joint")
    yield city
    assert city.stop() == 0


@pytest.mark.parametrize("language", ["ja", "en"])
def test_what_waits_for_headquarters_is_cut_and_counted_on_one_sheet(language, busy, browser):
    context = browser.new_context(base_url=busy.base)
    page = context.new_page()
    page.goto(busy.link("hq"))
    page.goto(f"/hq/hand-over?lang={language}")
    more = re.compile(r"ほか\s?\d+件|and \d+ more")
    for heading in (["決裁待ち", "回答していない申し出", "足りない人", "確認が要る発注"] if language == "ja" else [
            "Waiting for approval", "Offers without an answer", "People missing within 24 h", "Orders to ask after"]):
        part = page.locator(".sheet-part", has_text=heading).first
        assert more.search(part.locator("h2").inner_text()), f"{heading}: {part.inner_text()}"
    parts = page.locator(".sheet-part", has_text="全体計画" if language == "ja" else "joint plan").inner_text()
    assert ("要員" if language == "ja" else "people") in parts
    page.emulate_media(media="print")
    assert pages(page.pdf(format="A4", prefer_css_page_size=True)) == 1
    page.set_viewport_size({"width": 718, "height": 1047})
    bottom, top = page.evaluate(BOTTOM_AND_NAMES)
    context.close()
    assert bottom <= top, "something stands behind the place for names"


@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_hand_over_sheet_is_one_sheet_of_paper(language, crowded, sit_down):
    shelter, wave = crowded
    hq = sit_down("hq")
    for path in [f"/hq/hand-over/{shelter}", f"/hq/waves/{wave}/hand-over", "/hq/hand-over", "/hq/hand-over/k-0300"]:
        hq.page.emulate_media(media="print")
        hq.page.goto(f"{path}?lang={language}")
        pdf = hq.page.pdf(format="A4", prefer_css_page_size=True)
        assert pages(pdf) == 1, path
        hq.page.set_viewport_size({"width": 718, "height": 1047})
        bottom, top = hq.page.evaluate(BOTTOM_AND_NAMES)
        assert bottom <= top, f"{path}: something stands behind the place for names"


def test_the_week_of_a_site_is_one_sheet_on_its_side(crowded, city, sit_down):
    shelter, _ = crowded
    # Not the week of today: what the crowded shelter asks for may run past midnight.
    day = (datetime.datetime.now(JAPAN) + datetime.timedelta(days=14)).date()
    for number in range(10):
        say(city, f"sites/{shelter}/posts", {"duty": f"業務{number}の担当者（夜間を含む）", "people": 3,
                                            "from": f"{day}T08:00", "to": f"{day}T16:00"}, f"paper-post-{number}")
    hq = sit_down("hq")
    hq.go(f"/hq/shifts?site={shelter}&day={day}")
    assert not hq.scrolls_sideways()
    pdf = hq.page.pdf(prefer_css_page_size=True)
    assert pages(pdf) == 1 and width(pdf) > 800


def test_a_week_of_more_posts_goes_on_under_the_same_days(crowded, city, sit_down):
    shelter, _ = crowded
    day = (datetime.datetime.now(JAPAN) + datetime.timedelta(days=28)).date()
    for number in range(16):
        say(city, f"sites/{shelter}/posts", {"duty": f"業務{number}" + "長" * 46, "people": 3, "from": f"{day}T20:00",
                                            "to": f"{day + datetime.timedelta(days=1)}T04:00"}, f"paper-long-{number}")
    hq = sit_down("hq")
    hq.go(f"/hq/shifts?site={shelter}&day={day + datetime.timedelta(days=1)}")
    assert hq.page.locator(".week .cell-link strong").count() == 16, "a night that began the day before is not shown"
    pdf = hq.page.pdf(prefer_css_page_size=True)
    assert pages(pdf) == 2 and width(pdf) > 800
