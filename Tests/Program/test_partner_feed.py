"""What is missing, read by a feed library that knows nothing of this program.

The library is `feedparser` from PyPI, which `Deploy/test` installs.
"""

import csv
import io
import json
import re
import urllib.request

import feedparser
import pytest
from conftest import ROOT, Place


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A city in which 230 needs were asked for one after the other; gives the address and a partner's token."""
    place = Place(tmp_path_factory.mktemp("partner-feed"))
    place.begin(1)
    place.ok("import", "catalogue", ROOT / "Fixtures/Rules/catalogue.csv")
    sites = place.root / "sites.csv"
    sites.write_text("施設コード,区分,施設名,開設状況\ns-1,避難所,城東小学校,開設\n", "utf-8")
    place.ok("import", "sites", sites)
    desk = place.ok("token", "create", "--role", "hq", "--no-qr").split()[0]
    partner = place.ok("token", "create", "--role", "partner", "--no-qr").split()[0]
    server = place.start()
    base = "http://127.0.0.1:" + re.search(r"--port (\d+)", " ".join(server.args)).group(1)
    for pieces in range(1, 231):
        request = urllib.request.Request(
            f"{base}/api/v1/sites/s-1/needs", method="POST",
            data=json.dumps({"item": "blanket", "quantity": pieces, "unit": "piece"}).encode(),
            headers={"Authorization": f"Bearer {desk}", "Content-Type": "application/json"})
        urllib.request.urlopen(request, timeout=20).close()
    yield base, partner
    server.terminate()
    server.wait(30)


def missing(feed):
    return [int(re.search(r"あと(\d+)枚", entry.title).group(1)) for entry in feed.entries]


def test_a_feed_reader_sees_the_latest_first_and_finds_the_older_ones(desk):
    base, token = desk
    headers = {"Authorization": f"Bearer {token}"}
    seen, address, pages = [], f"{base}/feed/needs.atom", 0
    while address:
        page = feedparser.parse(address, request_headers=headers)
        assert page.status == 200 and not page.bozo, page.get("bozo_exception")
        assert "訓練" in page.feed.title and page.feed.id.endswith("feed/needs")
        seen += missing(page)
        links = {link.rel: link.href for link in page.feed.links}
        assert links["first"].startswith(f"{base}/feed/needs.atom")
        address, pages = links.get("next"), pages + 1
    assert seen == list(range(230, 0, -1)) and pages == 3

    first = feedparser.parse(f"{base}/feed/needs.atom", request_headers=headers)
    times = [entry.updated_parsed for entry in first.entries]
    assert times == sorted(times, reverse=True)
    again = feedparser.parse(f"{base}/feed/needs.atom", etag=first.etag, request_headers=headers)
    assert again.status == 304 and not again.entries


def test_every_entry_leads_to_a_page_that_the_partner_can_open(desk):
    base, token = desk
    headers = {"Authorization": f"Bearer {token}"}
    feed = feedparser.parse(f"{base}/feed/needs.atom?limit=5", request_headers=headers)
    assert len(feed.entries) == 5
    for entry, pieces in zip(feed.entries, missing(feed), strict=True):
        request = urllib.request.Request(entry.link, headers=headers)
        with urllib.request.urlopen(request, timeout=20) as answer:
            assert answer.headers["Content-Type"].startswith("text/html")
            assert f"あと{pieces}枚足りません" in answer.read().decode()


def test_a_spreadsheet_and_a_map_hold_everything(desk):
    base, token = desk

    def read(path, method="GET"):
        request = urllib.request.Request(base + path, method=method, headers={"Authorization": f"Bearer {token}"})
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.headers, answer.read()

    headers, body = read("/feed/needs.csv")
    rows = list(csv.DictReader(io.StringIO(body.decode("utf-8-sig"))))
    assert rows[0]["不足数"].startswith("#need") and len(rows) == 1 + 230
    assert "all-230.csv" in headers["Content-Disposition"] and headers["Link"] is None
    said, nothing = read("/feed/needs.csv", "HEAD")
    assert nothing == b"" and said["Content-Length"] == str(len(body)) and said["ETag"] == headers["ETag"]

    shelters = json.loads(read("/feed/needs.geojson")[1])
    assert sum(len(shelter["properties"]["needs"]) for shelter in shelters["features"]) == 230
    assert shelters["more"] is False and shelters["total"] == 230

    pages, address = 0, "/feed/needs.csv?limit=100"
    while address:
        headers, body = read(address)
        pages, link = pages + 1, headers["Link"]
        address = re.match(rf"<{re.escape(base)}(.*)>; rel=\"next\"", link).group(1) if link else None
    assert pages == 3


def test_json_begins_with_the_oldest_as_before(desk):
    base, token = desk
    request = urllib.request.Request(f"{base}/feed/needs.json", headers={"Authorization": f"Bearer {token}"})
    with urllib.request.urlopen(request, timeout=20) as answer:
        page = json.load(answer)
    assert [item["_rnet"]["missing"] for item in page["items"]] == list(range(1, 101))
    assert page["_rnet"]["cursor"] == page["items"][-1]["_rnet"]["position"] and page["next_url"]
