"""What is asked of the public, read by a feed library that knows nothing of this program.

The library is `feedparser` from PyPI, which `Deploy/test` installs.
"""

import json
import re
import urllib.request

import feedparser
import pytest
from conftest import ROOT


@pytest.fixture
def desk(place):
    """A city with one shelter and a server; gives the address and what headquarters says."""
    place.begin(1)
    place.ok("import", "catalogue", ROOT / "Fixtures/Rules/catalogue.csv")
    sites = place.root / "sites.csv"
    sites.write_text("施設コード,区分,施設名,開設状況\ns-1,避難所,秘密小学校,開設\n", "utf-8")
    place.ok("import", "sites", sites)
    secret = place.ok("token", "create", "--role", "hq", "--no-qr").split()[0]
    server = place.start()
    base = "http://127.0.0.1:" + re.search(r"--port (\d+)", " ".join(server.args)).group(1)

    def need(item, pieces):
        request = urllib.request.Request(
            f"{base}/api/v1/sites/s-1/needs", method="POST",
            data=json.dumps({"item": item, "quantity": pieces, "unit": "piece"}).encode(),
            headers={"Authorization": f"Bearer {secret}", "Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)["position"]

    return base, need


def test_a_feed_reader_reads_what_is_wanted_and_is_told_when_nothing_changed(desk):
    base, need = desk
    need("water-500ml", 480)
    position = need("blanket", 30)
    first = feedparser.parse(f"{base}/feed/wanted.atom")
    assert first.status == 200 and not first.bozo, first.get("bozo_exception")
    assert "訓練" in first.feed.title
    titles = {entry.id.rsplit("/", 1)[1]: entry.title for entry in first.entries}
    assert titles == {"water-500ml": "【訓練】飲料水 500ml：480本", "blanket": "【訓練】毛布：30枚"}
    assert all(entry.updated_parsed and entry.link.startswith("http") for entry in first.entries)
    assert [tag.term for tag in first.entries[0].tags] == ["wanted"]
    assert "秘密小学校" not in str(first)

    same = feedparser.parse(f"{base}/feed/wanted.atom", etag=first.etag)
    assert same.status == 304 and not same.entries

    assert feedparser.parse(f"{base}/feed/wanted.atom?after={position}").entries == []
    need("blanket", 5)
    changed = feedparser.parse(f"{base}/feed/wanted.atom", etag=first.etag)
    assert changed.status == 200
    assert {entry.id for entry in changed.entries} == {entry.id for entry in first.entries}
    assert len(feedparser.parse(f"{base}/feed/wanted.atom?after={position}").entries) == 2
    assert "480 wanted" in feedparser.parse(f"{base}/feed/wanted.atom?lang=en").entries[0].title
