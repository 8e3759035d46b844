"""What the browser tests share: one city with one server, one browser, and people who sit at it."""

import os

import pytest
from city import DEPOT, City
from people import Person
from playwright.sync_api import sync_playwright

# Shelters that ask for nothing in the first needs of the drill, so that each test has one of its own.
SHELTERS = ["k-0300", "k-0302", "k-0305", "k-0306", "k-0307", "k-0308", "k-0309", "k-0316", "k-0310"]
# Shelters that ask for people.
ASKING = ["k-0312", "k-0313"]
# Shelters for which headquarters ask, so that there are loads to them; nobody sits there.
SERVED = ["k-0320", "k-0321", "k-0322"]
# One that is served by a carrier of its own.
CARRIED = "k-0325"

PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True, "device_scale_factor": 2}
DESK = {"viewport": {"width": 1440, "height": 900}}


@pytest.fixture(scope="session")
def city(tmp_path_factory):
    city = City(tmp_path_factory.mktemp("city") / "data")
    city.open_drill()
    city.load_drill(needs=100)
    for shelter in SHELTERS + ASKING:
        city.secrets[shelter] = city.token("shelter", "--site", shelter)
    city.secrets["depot"] = city.token("depot", "--site", DEPOT)
    for role in ["hq", "partner", "auditor", "carrier"]:
        city.secrets[role] = city.token(role, "--label", f"{role} of the tests")
    city.secrets["second-hq"] = city.token("hq", "--label", "the other one")
    city.start()
    yield city
    assert city.stop() == 0


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        # Without a path it is the Chromium that Playwright brought along.
        browser = playwright.chromium.launch(executable_path=os.environ.get("RNET_CHROMIUM") or None)
        yield browser
        browser.close()


@pytest.fixture
def sit_down(browser, city):
    """Gives somebody a browser of their own, signed in by their link; looks afterwards whether pages complained."""
    people = []

    def sit_down(name: str, *, javascript=True, **options) -> Person:
        context = browser.new_context(
            base_url=city.base, locale=options.pop("locale", "ja-JP"), timezone_id="Asia/Tokyo",
            java_script_enabled=javascript, **(options or DESK),
        )
        context.set_default_timeout(15_000)
        person = Person(name, context)
        people.append(person)
        if name in city.secrets:
            person.page.goto(city.link(name))
        return person

    yield sit_down
    for person in people:
        person.context.close()
    assert [line for person in people for line in person.complaints] == []


@pytest.fixture(scope="session")
def truck(city):
    """A plan and one consignment of it, so that there are pages about them: `plan`, `shelter`, `consignment`."""
    shelter = SHELTERS[-1]
    hq = city.secrets["hq"]
    city.need(shelter, "toilet-paper", 48)
    plan = city.post("/api/v1/plans", hq).json["plan"]
    approved = city.post(f"/api/v1/plans/{plan}/approve", hq)
    assert approved.status == 200, approved.body
    path = f"/api/v1/consignments?site={shelter}&from={approved.json['position']}"
    consignment = city.call(path, token=hq).json["consignments"][0]["id"]
    return {"plan": plan, "shelter": shelter, "consignment": consignment}
