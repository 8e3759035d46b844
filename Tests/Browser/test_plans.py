"""A plan is judged, held against a supposed one, and approved in part, on a telephone without scripts and at a desk."""

import re

import pytest
from city import DEPOT
from conftest import DESK, PHONE
from playwright.sync_api import expect

SEATS = [pytest.param(PHONE, False, "k-0303", id="phone-no-script"), pytest.param(DESK, True, "k-0304", id="desk")]


@pytest.mark.parametrize("options, javascript, shelter", SEATS)
def test_a_plan_is_judged_tried_out_and_approved_in_part(options, javascript, shelter, city, sit_down):
    city.need(shelter, "toilet-paper", 12)
    # Of this there is none anywhere, so that somebody goes short.
    city.need(shelter, "denture-care", 5)
    headquarters = sit_down("hq", javascript=javascript, **options)
    headquarters.press(headquarters.button("割当を計画する"))
    headquarters.is_told("計画案を作りました")
    plan = re.sub(r"\?.*", "", headquarters.page.url)

    # Why this shelter gets what it gets stands in the plan and on the shelter's record.
    headquarters.go(f"/hq/shelters/{shelter}")
    why = headquarters.section("最新の計画での割当とその理由")
    expect(why).to_contain_text("トイレットペーパー")
    expect(why).to_contain_text("12")
    expect(why).to_contain_text("どの拠点にも在庫がありません")

    # Who was forgotten?
    headquarters.go(plan)
    headquarters.press(headquarters.page.get_by_role("link", name="公平性の報告"))
    expect(headquarters.section("いちばん届かない避難所").locator("li.card .reason").first).to_be_visible()
    expect(headquarters.section("充足率の分布").locator("li svg[role=img]")).to_have_count(12)
    assert not headquarters.scrolls_sideways()

    # What if the depot were lost? The address is the whole question, and nothing is recorded.
    headquarters.go("/hq/plans/what-if")
    form = headquarters.page.locator("form", has_text="拠点を閉じる・開く")
    form.locator("select[name=depot]").select_option(DEPOT)
    headquarters.press(headquarters.button("閉じて比べる"))
    expect(headquarters.page).to_have_url(f"{city.base}/hq/plans/what-if?c=close.{DEPOT}")
    expect(headquarters.section("減る避難所").locator("svg.gain-bar").first).to_be_visible()
    assert not headquarters.scrolls_sideways()
    headquarters.press(headquarters.page.get_by_role("link", name="取り消す"))
    expect(headquarters.section("仮定（0件）")).to_contain_text("まだ何も仮定していません")

    # Only this shelter is approved; the choice is shown before it is made.
    headquarters.go(plan)
    headquarters.press(headquarters.page.get_by_role("link", name="一部だけ承認する"))
    headquarters.press(headquarters.page.get_by_role("link", name="避難所で選ぶ"))
    headquarters.page.locator(f"input[value='{shelter}']").check()
    headquarters.press(headquarters.button("チェックした分だけ承認"))
    expect(headquarters.section("この選び方で承認すると")).to_contain_text("避難所1か所")
    headquarters.press(headquarters.button("行を割り当てる"))
    headquarters.is_told("計画を承認しました")
    expect(headquarters.section("承認者が見送った行")).to_be_visible()
