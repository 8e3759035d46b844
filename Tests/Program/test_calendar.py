"""Calendars of shifts, read by a calendar library that knows nothing of this program.

The library is `icalendar` (RFC 5545) from PyPI, which `Deploy/test` installs.
"""

import datetime
import json
import re
import urllib.error
import urllib.request

import icalendar
import pytest
from conftest import ROOT

JAPAN = datetime.timezone(datetime.timedelta(hours=9))
NAME = "長い名前の、区切り; や \\ のある避難所運営補助員（夜間・要介護者の見守りを含む）"


class Desk:
    """Headquarters, speaking to a server over its API."""

    def __init__(self, base, secret):
        self.base, self.secret, self.sent = base, secret, 0

    def send(self, path, body):
        self.sent += 1
        request = urllib.request.Request(
            f"{self.base}/api/v1/{path}", data=json.dumps(body).encode(), method="POST",
            headers={"Authorization": f"Bearer {self.secret}", "Content-Type": "application/json",
                     "Idempotency-Key": f"calendar-{self.sent}"},
        )
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)

    def read(self, address):
        path = re.sub(r"^https?://[^/]+", "", address)
        with urllib.request.urlopen(self.base + path, timeout=20) as answer:
            assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
            return answer.read()


@pytest.fixture
def desk(place):
    place.begin(1)
    place.ok("import", "catalogue", ROOT / "Fixtures/Rules/catalogue.csv")
    place.ok("import", "sites", ROOT / "Fixtures/Incidents/kumamoto-2016/sites.csv")
    said = place.ok("token", "create", "--role", "hq", "--no-qr")
    secret = re.search(r"/t/([a-z0-9]+)", said).group(1)
    server = place.start()
    desk = Desk(f"http://127.0.0.1:{server.args[server.args.index('--port') + 1]}", secret)
    for number in ["s-1", "s-2"]:
        desk.send("people", {"person": number, "kind": "staff", "name": f"職員 {number}"})
    return desk


def day(later):
    """A date so many days from today: nobody can be asked for yesterday."""
    return (datetime.datetime.now(JAPAN) + datetime.timedelta(days=later)).date()


def post(desk, later):
    times = {"from": f"{day(later)}T22:00", "to": f"{day(later + 1)}T06:00"}
    made = desk.send("sites/k-0001/posts", {"duty": NAME[:50], "people": 2, **times})
    return {"post": made["post"], **times}


def events(body):
    return {str(event["UID"]): event for event in icalendar.Calendar.from_ical(body).walk("VEVENT")}


def test_a_calendar_is_read_as_it_was_meant(desk):
    night = post(desk, 2)
    desk.send("shifts", {"shifts": [{"person": "s-1", **night}, {"person": "s-2", **night}]})
    body = desk.read(desk.send("calendars", {"person": "s-1"})["address"])

    assert max(len(line) for line in body.split(b"\r\n")) <= 75
    assert b"\n" not in body.replace(b"\r\n", b"")
    (event,) = events(body).values()
    assert str(event["SUMMARY"]) == NAME[:50]
    assert event.start.isoformat() == f"{day(2)}T13:00:00+00:00"
    assert event.end.isoformat() == f"{day(2)}T21:00:00+00:00"
    assert (int(event["SEQUENCE"]), str(event["STATUS"])) == (0, "CONFIRMED")
    assert "熊本市" in str(event["LOCATION"])

    site = events(desk.read(desk.send("calendars", {"site": "k-0001"})["address"]))
    assert sorted(str(event["SUMMARY"])[:7] for event in site.values()) == ["職員 s-1 ", "職員 s-2 "]


def test_changes_keep_the_name_and_count_up(desk):
    first, second = post(desk, 2), post(desk, 5)
    made = desk.send("shifts", {"shifts": [{"person": "s-1", **first}, {"person": "s-2", **second}]})
    address = desk.send("calendars", {"person": "s-1"})["address"]
    before = events(desk.read(address))

    desk.send(f"shifts/{made['assigned'][0]}/swap", {"with": made["assigned"][1]})
    swapped = events(desk.read(address))
    assert set(before) < set(swapped) and len(swapped) == 2
    (uid,) = before
    assert (int(swapped[uid]["SEQUENCE"]), str(swapped[uid]["STATUS"])) == (1, "CANCELLED")
    assert sorted(str(event["STATUS"]) for event in swapped.values()) == ["CANCELLED", "CONFIRMED"]

    desk.send(f"shifts/{made['assigned'][1]}/cancel", {"reason": "体調不良"})
    cancelled = events(desk.read(address))
    assert [str(event["STATUS"]) for event in cancelled.values()] == ["CANCELLED", "CANCELLED"]
    assert max(int(event["SEQUENCE"]) for event in cancelled.values()) == 2


def test_a_closed_or_guessed_address_opens_nothing(desk):
    opened = desk.send("calendars", {"person": "s-1"})
    desk.send(f"calendars/{opened['calendar']}/close", {})
    for address in [opened["address"], "/calendar/guessed.ics"]:
        with pytest.raises(urllib.error.HTTPError) as refused:
            desk.read(address)
        assert refused.value.code == 404
