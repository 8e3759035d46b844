"""The papers of orders and of money on one sheet of A4, with the longest content they may have, and on narrow screens."""

import datetime

import pytest
from city import DEPOT, JAPAN, RULES
from conftest import DESK, PHONE
from test_paper import pages, width

SCREENS = [
    pytest.param({**PHONE, "viewport": {"width": 320, "height": 640}}, id="320"),
    pytest.param({**PHONE, "viewport": {"width": 390, "height": 844}}, id="390"),
    pytest.param(DESK, id="desk"),
]
LINES = 12


def now(**ago) -> str:
    return (datetime.datetime.now(JAPAN) - datetime.timedelta(**ago)).isoformat(timespec="seconds")


def today() -> str:
    return datetime.datetime.now(JAPAN).date().isoformat()


def say(city, path, body):
    answer = city.post(f"/api/v1/{path}", city.secrets["hq"], body)
    assert answer.status in (200, 201), f"{path}: {answer.body.decode()}"
    return answer.json


@pytest.fixture(scope="module")
def order(city, tmp_path_factory):
    """Twelve lines, and every name and note as long as it may be."""
    head, *_, sample = [
        line for line in (RULES / "catalogue.csv").read_text("utf-8-sig").splitlines() if line.strip()]
    columns = dict(zip(head.split(","), sample.split(",")))
    sheet = tmp_path_factory.mktemp("catalogue") / "long.csv"
    rows = []
    for number in range(LINES):
        row = {**columns, "品目コード": f"long-{number}", "品名": f"非常に長い名前の救援物資その{number}" + "長" * 20,
               "英語名": f"Relief goods no. {number}"}
        rows.append(",".join(row.get(name, "") if name != "別名" else "" for name in head.split(",")))
    sheet.write_text("\n".join([head, *rows]) + "\n", "utf-8")
    city.rnet("import", "catalogue", str(sheet))
    say(city, "suppliers/long-shop", {"name": "社" * 100, "address": "所" * 100, "isSmall": True})
    say(city, "agreements/long-agreement", {
        "supplier": "long-shop", "name": "災害時における物資の供給等に関する" + "協" * 83, "validFrom": "2014-04-01",
        "items": [{"item": f"long-{number}", "unit": "piece"} for number in range(LINES)]})
    placed = say(city, "orders", {
        "agreement": "long-agreement", "destination": DEPOT, "note": "備" * 200,
        "lines": [{"item": f"long-{number}", "quantity": 99_999, "price": 123_456} for number in range(LINES)],
        "call": {"caller": "者" * 60, "callee": "応" * 60, "at": now(hours=3)}})["order"]
    say(city, f"orders/{placed}/request", {"number": "号" * 40, "date": today()})
    for count in range(5):
        say(city, f"orders/{placed}/deliveries", {
            "receiver": "受" * 60, "receivedAt": now(hours=2), "note": "届" * 200,
            "lines": [{"line": number + 1, "delivered": 10_000, "damaged": 7, "wrong": 5} for number in range(LINES)]})
    say(city, f"orders/{placed}/report", {
        "date": today(), "by": "報" * 60, "number": "番" * 40,
        "lines": [{"line": number + 1, "quantity": 40_000} for number in range(LINES)]})
    return placed


@pytest.mark.parametrize("paper", ["request-paper", "report-paper"])
def test_the_longest_order_is_one_sheet_of_paper(paper, order, sit_down):
    hq = sit_down("hq")
    hq.page.emulate_media(media="print")
    hq.page.goto(f"/hq/orders/{order}/{paper}")
    assert pages(hq.page.pdf(format="A4", prefer_css_page_size=True)) == 1


@pytest.mark.parametrize("options", SCREENS)
def test_papers_and_lists_fit_every_screen(options, order, sit_down):
    hq = sit_down("hq", **options)
    for path in ["/hq/orders", f"/hq/orders/{order}", f"/hq/orders/{order}/request-paper",
                 f"/hq/orders/{order}/report-paper", f"/hq/orders/{order}/settle", "/hq/approvals", "/hq/offers",
                 "/offers", "/hq/funds", "/hq/funds/report", "/hq/funds/requests"]:
        hq.go(path)
        assert not hq.scrolls_sideways(), path


@pytest.fixture(scope="module")
def claim(city):
    """Money of the act with payments in one claim."""
    for kind in ["purposes", "municipalities", "ceilings"]:
        city.rnet("import", kind, str(RULES / f"{kind}.csv"))
    pot = say(city, "funds/pots", {"name": "災害救助費（" + "長" * 80 + "）", "source": "relief-act"})["pot"]
    say(city, f"funds/pots/{pot}/deposits", {
        "amount": 900_000_000, "payer": "熊本県", "declared": "relief-act", "receivedOn": today()})
    return pot


def test_the_fund_report_is_one_sheet_and_fits_a_phone(claim, sit_down):
    hq = sit_down("hq")
    hq.page.emulate_media(media="print")
    hq.go("/hq/funds/report")
    pdf = hq.page.pdf(format="A4", prefer_css_page_size=True)
    assert pages(pdf) == 1 and width(pdf) > 800, "a sheet lying on its side, so that seven columns of yen fit"
    hq.page.set_viewport_size({"width": 1047, "height": 718})
    assert hq.page.evaluate("""() => [...document.querySelectorAll('.fund-report td, .fund-report th')]
        .every(cell => cell.getBoundingClientRect().right <= document.documentElement.clientWidth)""")
    phone = sit_down("hq", **PHONE)
    phone.go("/hq/funds/report")
    assert not phone.scrolls_sideways()
