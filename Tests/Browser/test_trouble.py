"""While the disk takes nothing more: every page says so, nothing typed is lost, and it goes on by itself."""

import os
import re
import time
from pathlib import Path

import pytest
from conftest import PHONE, SHELTERS
from playwright.sync_api import expect

BANNER = "いまは記録できません"
# How long the server may take to notice that it can write again, and a live page to hear of it.
RECOVERY = 10_000


@pytest.fixture(autouse=True)
def writing_again(city):
    """Whatever a test did, the next one finds a server that writes."""
    yield
    city.allow_writing()
    deadline = time.monotonic() + 20
    while city.call("/readyz").status != 200:
        assert time.monotonic() < deadline, city.call("/readyz").body
        time.sleep(0.1)


def keep(person, name: str, **options) -> None:
    """A picture for people who look at it, where RNET_PICTURES says."""
    if folder := os.environ.get("RNET_PICTURES"):
        person.page.screenshot(path=Path(folder) / f"{name}.png", **options)


@pytest.mark.parametrize(("javascript", "typed", "read"), [(True, "３１", 31), (False, "３７", 37)], ids=["script", "plain"])
def test_a_need_is_kept_on_the_phone_until_it_can_be_recorded(city, sit_down, javascript, typed, read):
    shelter = sit_down(SHELTERS[6], javascript=javascript, **PHONE)
    shelter.expected_statuses |= {503, 507}
    expect(shelter.page.locator("#trouble")).to_be_empty()
    city.forbid_writing()
    shelter.ask_for("毛布", typed)

    expect(shelter.page.locator("#trouble")).to_contain_text(BANNER)
    expect(shelter.page.locator(".notice")).to_contain_text("入力した内容は下に残っています")
    expect(shelter.page.get_by_label("数量")).to_have_value(typed)
    expect(shelter.page.locator("label.tile", has_text="毛布").locator("input").first).to_be_checked()
    assert not shelter.scrolls_sideways()
    keep(shelter, f"banner-{'script' if javascript else 'plain'}")
    ready = city.call("/readyz")
    assert ready.status == 503 and ready.json["writing"] is False
    assert ready.json["trouble"]["code"] in ("chronology/full", "chronology/stopped")
    assert city.call("/livez").status == 200

    city.allow_writing()
    # Sent as often as it takes, it is one need.
    for _ in range(20):
        shelter.press(shelter.button("要請を送る"))
        shelter.page.wait_for_load_state()
        if "did=need" in shelter.page.url:
            break
        time.sleep(0.5)
    shelter.is_told("要請を受け付けました")
    expect(shelter.page.locator("#trouble")).to_be_empty()
    own = shelter.section("出した要請").locator("article", has_text=f"毛布 {read}")
    expect(own).to_have_count(1)


def test_a_live_page_hears_of_it_and_of_its_end(city, sit_down):
    headquarters = sit_down("hq")
    headquarters.expected_statuses |= {503, 507}
    banner = headquarters.page.locator("#trouble")
    expect(banner).to_be_empty()
    headquarters.page.wait_for_timeout(500)
    city.forbid_writing()
    wish = {"item": "blanket", "quantity": 1, "unit": "piece"}
    refused = city.post(f"/api/v1/sites/{SHELTERS[5]}/needs", city.secrets["hq"], wish, Idempotency_Key="trouble-1")
    assert refused.status in (503, 507)
    assert refused.json["code"] in ("chronology/full", "chronology/stopped")
    assert int(refused.headers["Retry-After"]) > 0
    expect(banner).to_contain_text(BANNER, timeout=RECOVERY)
    keep(headquarters, "banner-desk")
    city.allow_writing()
    expect(banner).to_be_empty(timeout=RECOVERY)


def test_the_head_of_the_log_fits_on_one_sheet(city, sit_down):
    auditor = sit_down("auditor")
    auditor.go("/hq/log")
    keep(auditor, "log", full_page=True)
    auditor.press(auditor.page.get_by_role("link", name="控えを印刷する"))
    sheet = auditor.page.locator(".head-sheet")
    expect(sheet).to_contain_text("保管場所")
    keep(auditor, "head-screen", full_page=True)
    # Whoever selects the groups copies the hash in one word.
    copied = sheet.locator(".hash").evaluate(
        "node => { getSelection().selectAllChildren(node); return getSelection().toString(); }"
    )
    assert re.fullmatch("[0-9a-f]{64}", copied.strip()), copied
    assert f"whole {city.call('/readyz').json['head']} {copied.strip()}" in city.rnet("verify", "--head", copied.strip())
    for paper, width, height in [("A4", 794, 1123), ("A5", 559, 794)]:
        auditor.page.set_viewport_size({"width": width, "height": height})
        auditor.page.emulate_media(media="print")
        expect(auditor.page.locator("header.top")).to_be_hidden()
        keep(auditor, f"head-{paper}")
        document = auditor.page.pdf(format=paper)
        assert len(re.findall(rb"/Type\s*/Page\b", document)) == 1, paper
