"""Somebody asks afterwards who said what: the search of the chronology."""

import os
import re
from pathlib import Path

import pytest
from conftest import DESK, PHONE
from playwright.sync_api import expect

NARROW = PHONE | {"viewport": {"width": 320, "height": 640}}


@pytest.fixture(scope="module")
def place(city):
    """The name of a shelter that has asked for something in the drill."""
    first = city.call("/api/v1/log?kind=need&limit=1", token=city.secrets["auditor"]).json["entries"][0]
    return city.call(f"/api/v1/sites/{first['payload']['site']}", token=city.secrets["hq"]).json["name"]


def keep(person, name: str) -> None:
    """A picture for people who look at it, where RNET_PICTURES says."""
    if folder := os.environ.get("RNET_PICTURES"):
        person.page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


def lines(person):
    return person.page.locator(".chronology li")


@pytest.mark.parametrize(
    ("javascript", "options"), [(True, DESK), (False, DESK), (False, NARROW)], ids=["script", "plain", "plain-320"]
)
def test_an_auditor_finds_what_a_shelter_asked_for(sit_down, place, javascript, options):
    auditor = sit_down("auditor", javascript=javascript, **options)
    auditor.go("/hq/log")
    keep(auditor, f"log-form-{options['viewport']['width']}-{javascript}")
    auditor.page.get_by_label("何についての記録か").fill(place)
    auditor.press(auditor.page.locator("summary", has_text="絞り込む"))
    auditor.page.get_by_label("記録の種類").select_option(label="要請")
    auditor.press(auditor.button("記録を探す"))
    expect(auditor.page.locator("#found")).to_contain_text(f"「{place}」について、種類「要請」")
    expect(auditor.page.locator("#found")).to_contain_text("件を新しい順に調べ")
    expect(lines(auditor).first).to_contain_text(re.compile(f"{place}が.*を要請しました"))
    # What was asked for still stands in the form, and in the address, which somebody else can be sent.
    expect(auditor.page.get_by_label("何についての記録か")).to_have_value(place)
    expect(auditor.page.get_by_label("記録の種類")).to_have_value("need")
    assert not auditor.scrolls_sideways()
    keep(auditor, f"log-found-{options['viewport']['width']}-{javascript}")
    other = sit_down("second-hq", javascript=javascript, **options)
    other.go(auditor.page.url)
    expect(lines(other).first).to_have_text(lines(auditor).first.inner_text(), use_inner_text=True)


def test_the_form_is_filled_in_from_the_keyboard(sit_down, place):
    auditor = sit_down("auditor")
    auditor.go("/hq/log")
    auditor.page.get_by_label("何についての記録か").focus()
    keyboard = auditor.page.keyboard
    keyboard.type("毛布")
    keyboard.press("Tab")
    keyboard.press("Enter")
    expect(auditor.page.get_by_label("誰が記録したか")).to_be_visible()
    keyboard.press("Tab")
    keyboard.press("Tab")
    keyboard.type("hq of the tests")
    keyboard.press("Enter")
    expect(auditor.page.locator("#found")).to_contain_text("「毛布」について、発信者「hq of the tests」")


def test_a_day_is_chosen_and_an_impossible_one_comes_back(sit_down, city, place):
    auditor = sit_down("auditor", javascript=False)
    auditor.expected_statuses = {422}
    entry = city.call("/api/v1/log?kind=need&limit=1000", token=city.secrets["auditor"]).json["entries"][-1]
    # Ten years are enough for whenever the drill is played.
    year = int(entry["at"][:4])
    auditor.go("/hq/log?kind=need")
    auditor.page.get_by_label("いつから").fill(f"{year - 5}-04-18T00:00")
    auditor.page.get_by_label("いつまで").fill(f"{year - 5}-04-19T00:00")
    auditor.press(auditor.button("記録を探す"))
    expect(auditor.page.locator("#found")).to_contain_text("当てはまる記録はありませんでした")
    expect(auditor.page.locator("#found")).to_contain_text(f"{year - 5}年4月18日 00:00から")
    keep(auditor, "log-empty")
    auditor.page.get_by_label("いつまで").fill(f"{year - 5}-04-17T00:00")
    auditor.press(auditor.button("記録を探す"))
    auditor.is_told("より後にしてください")
    expect(auditor.page.locator("#until")).to_have_attribute("aria-invalid", "true")
    keep(auditor, "log-refused")


def test_it_goes_on_through_older_entries(sit_down):
    auditor = sit_down("auditor")
    auditor.go("/hq/log?kind=site")
    seen = set()
    for _ in range(3):
        expect(lines(auditor).first).to_be_visible()
        numbers = {int(line.get_attribute("value")) for line in lines(auditor).all()}
        assert numbers and not numbers & seen
        seen |= numbers
        more = auditor.page.get_by_role("link", name="続けて古い記録を探す")
        if not more.count():
            break
        auditor.press(more)
        expect(auditor.page).to_have_url(re.compile("before="))
    assert len(seen) > 50


def test_a_telephone_number_finds_nothing(sit_down, city):
    person = city.post(
        "/api/v1/people", city.secrets["hq"],
        {"person": "v-9901", "kind": "volunteer", "name": "検索 花子", "kana": "けんさく はなこ", "phone": "096-555-0199"},
    )
    assert person.status == 201, person.body
    auditor = sit_down("auditor")
    auditor.go("/hq/log?about=検索花子")
    expect(lines(auditor)).to_have_count(1)
    auditor.go("/hq/log?about=096-555-0199")
    expect(lines(auditor)).to_have_count(0)
    expect(auditor.page.locator("#found")).to_contain_text("当てはまる記録はありませんでした")
