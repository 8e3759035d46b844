"""What is printed: the hand-over sheet on exactly one sheet of A4, the week of a site on one lying on its side."""

import datetime
import json
import re
import urllib.request

import pytest


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page[^s]", pdf))


def width(pdf: bytes) -> float:
    return float(re.search(rb"/MediaBox\s*\[\s*0 0 ([0-9.]+)", pdf).group(1))


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
    return shelter, wave


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
        bottom, top = hq.page.evaluate(
            """() => [Math.max(...[...document.querySelectorAll('.one-sheet > :not(.signature)')]
                 .map(part => part.getBoundingClientRect().bottom)),
               document.querySelector('.signature').getBoundingClientRect().top]""")
        assert bottom <= top, f"{path}: something stands behind the place for names"


def test_the_week_of_a_site_is_one_sheet_on_its_side(crowded, city, sit_down):
    shelter, _ = crowded
    japan = datetime.timezone(datetime.timedelta(hours=9))
    day = (datetime.datetime.now(japan) + datetime.timedelta(days=1)).date()
    for number in range(10):
        say(city, f"sites/{shelter}/posts", {"duty": f"業務{number}の担当者（夜間を含む）", "people": 3,
                                            "from": f"{day}T08:00", "to": f"{day}T16:00"}, f"paper-post-{number}")
    hq = sit_down("hq")
    hq.go(f"/hq/shifts?site={shelter}&day={day}")
    assert not hq.scrolls_sideways()
    pdf = hq.page.pdf(prefer_css_page_size=True)
    assert pages(pdf) == 1 and width(pdf) > 800
