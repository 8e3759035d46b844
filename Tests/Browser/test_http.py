"""What programs and strangers send, without a browser: a clear answer, nothing half-stored, and it goes on serving."""

import concurrent.futures
import gzip
import http.client
import json
import re
import socket
import xml.etree.ElementTree as ElementTree

import pytest
from city import DEPOT, City

SHELTER = "k-0308"
OTHER = "k-0309"
NEED = {"item": "blanket", "quantity": 24, "unit": "piece"}
JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def hq(city):
    return city.secrets["hq"]


@pytest.fixture(autouse=True)
def still_serving(city):
    yield
    assert city.call("/livez").status == 200


def raw(city, request: bytes) -> tuple[int, bytes]:
    """Sends bytes as they are and gives the status and the body that came back."""
    with socket.create_connection(("127.0.0.1", city.port), timeout=10) as connection:
        try:
            connection.sendall(request)
        except ConnectionError:
            pass  # It may refuse before everything is sent; what it said is still there to read.
        response = http.client.HTTPResponse(connection)
        try:
            response.begin()
            return response.status, response.read()
        except (ConnectionError, http.client.HTTPException):
            return 0, b""  # Closed without a word.


def problem(answer, status: int, code: str) -> dict:
    assert (answer.status, answer.json.get("code")) == (status, code), answer.body
    assert answer.headers["Content-Type"].startswith("application/problem+json")
    return answer.json


def position(city) -> int:
    return city.call("/readyz").json["position"]


# Requests that are not quite HTTP.


@pytest.mark.parametrize(
    "host", [b"", b"Host:\r\n", b"Host: a\r\nHost: b\r\n", b"Host: a\r\nHost: a\r\n"], ids=["none", "empty", "two", "twice"]
)
def test_wants_exactly_one_host(city, host):
    status, answer = raw(city, b"GET /livez HTTP/1.1\r\n" + host + b"Connection: close\r\n\r\n")
    assert status == 400, answer


def test_refuses_an_oversized_header(city):
    request = b"GET /livez HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Long: " + b"x" * 100_000 + b"\r\n\r\n"
    status, answer = raw(city, request)
    assert status in (400, 431), answer[:200]


@pytest.mark.parametrize("path", [f"/api/v1/sites/{SHELTER}/needs", f"/api/v1/sites/{DEPOT}/stock-sheets"])
def test_refuses_100_megabytes_before_they_are_sent(city, hq, path):
    head = (
        f"POST {path} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer {hq}\r\nContent-Length: 100000000\r\n"
        f"Content-Type: {'text/csv' if 'stock' in path else 'application/json'}\r\n\r\n"
    )
    # The rest never comes, so an answer means that nobody waited for it.
    status, answer = raw(city, head.encode() + b"x" * 1000)
    assert status == 413, answer
    assert b"http/too-large" in answer


def test_refuses_a_body_that_never_ends(city, hq):
    head = (
        f"POST /api/v1/sites/{SHELTER}/needs HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer {hq}\r\n"
        "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    chunk = b"10000\r\n" + b"x" * 65_536 + b"\r\n"
    status, answer = raw(city, head.encode() + chunk * 1500)
    assert status in (413, 0), answer[:200]


def test_refuses_what_is_not_http(city):
    status, _ = raw(city, b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello\r\n\r\n")
    assert status in (400, 0)


# Sheets.


def sheets(**query) -> str:
    return f"/api/v1/sites/{DEPOT}/stock-sheets?" + "&".join(f"{name}={value}" for name, value in query.items())


def test_stores_nothing_of_a_truncated_upload(city):
    before = position(city)
    body = b'--limit\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n' + "品目コード,箱".encode()
    answer = city.call(
        sheets(mode="delta"), token=city.secrets["depot"], method="POST", body=body,
        Content_Type="multipart/form-data; boundary=limit",
    )
    problem(answer, 400, "multipart/truncated")
    assert position(city) == before


@pytest.mark.parametrize("encoding", ["euc-jp", "iso2022-jp"])
def test_stores_nothing_in_a_wrong_encoding(city, encoding):
    before = position(city)
    text = "品目コード,品名,箱数,入数,バラ数,賞味期限,区分\r\nblanket,毛布,１,10,0,,備蓄\r\n"
    answer = city.call(
        sheets(mode="delta"), token=city.secrets["depot"], method="POST", body=text.encode(encoding),
        Content_Type="text/csv",
    )
    assert answer.status == 422, answer.body
    assert answer.json["errors"]
    assert position(city) == before


def test_stores_the_same_sheet_once(city):
    sheet = "品目コード,品名,箱数,入数,バラ数,賞味期限,区分\r\nmask,マスク,3,31,1,,義援\r\n".encode("cp932")

    def send(**query):
        return city.call(
            sheets(mode="delta", **query), token=city.secrets["depot"], method="POST", body=sheet,
            Content_Type="text/csv",
        )

    preview = send(preview="true")
    assert preview.status == 200
    assert [row["after"] for row in preview.json["differences"]] == ["94"]
    first = send()
    assert first.status == 201
    stored = position(city)
    assert send().status in (200, 201)
    assert position(city) == stored


# Needs.


@pytest.mark.parametrize(
    "change, field, code",
    [
        ({"quantity": -3}, "quantity", "input/out-of-range"),
        ({"quantity": 1.5}, "quantity", "input/not-a-whole-number"),
        ({"quantity": 99999999999}, "quantity", "input/out-of-range"),
        ({"quantity": ""}, "quantity", "input/missing"),
        ({"quantity": 10**400}, "quantity", None),
        ({"unit": "pallet"}, "unit", "input/not-a-choice"),
        ({"item": "no code!"}, "item", "input/not-a-code"),
    ],
)
def test_says_which_value_is_wrong(city, hq, change, field, code):
    answer = city.post(f"/api/v1/sites/{SHELTER}/needs", hq, NEED | change, Accept_Language="en")
    if code is None:
        assert answer.status in (400, 422), answer.body
        return
    [error] = problem(answer, 422, "input/invalid")["errors"]
    assert (error["place"], error["code"]) == (field, code)
    assert not JAPANESE.search(error["message"])


def test_knows_neither_site_nor_item(city, hq):
    problem(city.post("/api/v1/sites/k-9999/needs", hq, NEED), 404, "site/unknown")
    problem(city.post(f"/api/v1/sites/{SHELTER}/needs", hq, NEED | {"item": "unobtainium"}), 404, "item/unknown")
    problem(city.post(f"/api/v1/sites/{DEPOT}/needs", hq, NEED), 422, "site/not-a-shelter")


@pytest.mark.parametrize("item", ["onigiri", "bread"], ids=["no packing known", "two packings known"])
def test_holds_cases_of_unknown_size(city, hq, item):
    done = city.need(SHELTER, item, 3, unit="case")
    need = city.call(f"/api/v1/needs/{done['need']}?from={done['position']}", token=hq).json["need"]
    assert need["held"] is True
    assert "pieces" not in need
    confirmed = city.post(f"/api/v1/needs/{done['need']}/confirm", hq, {"piecesPerCase": 20})
    need = city.call(f"/api/v1/needs/{done['need']}?from={confirmed.json['position']}", token=hq).json["need"]
    assert (need["held"], need["pieces"]) == (False, 60)


def test_the_same_key_is_the_same_command(city, hq):
    path = f"/api/v1/sites/{SHELTER}/needs"
    first = city.post(path, hq, NEED, Idempotency_Key="radio-17")
    again = city.post(path, hq, NEED, Idempotency_Key="radio-17")
    assert first.status == again.status == 201
    assert first.body == again.body
    problem(city.post(path, hq, NEED | {"quantity": 25}, Idempotency_Key="radio-17"), 409, "idempotency/other-body")
    problem(city.post(path, hq, NEED, Idempotency_Key="x" * 129), 400, "idempotency/bad-key")


def test_one_of_two_approvals_wins(city, hq):
    city.need(SHELTER, "toilet-paper", 6)
    plan = city.post("/api/v1/plans", hq).json["plan"]
    with concurrent.futures.ThreadPoolExecutor(2) as both:
        tokens = [hq, city.secrets["second-hq"]]
        answers = list(both.map(lambda token: city.post(f"/api/v1/plans/{plan}/approve", token), tokens))
    answers.sort(key=lambda answer: answer.status)
    assert answers[0].status == 200
    problem(answers[1], 409, "plan/already-approved")


# Reading.


def test_a_write_is_seen_from_its_position(city, hq):
    done = city.need(SHELTER, "blanket", 7)
    path = f"/api/v1/needs?site={SHELTER}&limit=1000&from="
    needs = city.call(path + str(done["position"]), token=hq).json["needs"]
    assert done["need"] in [need["id"] for need in needs]
    problem(city.call(path + "999999999", token=hq), 503, "board/not-reached")
    problem(city.call(path + "yesterday", token=hq), 422, "input/invalid")


@pytest.mark.parametrize("path", ["/api/v1/sites", "/api/v1/picture", "/feed/needs.atom", "/feed/needs.json"])
def test_answers_are_kept_and_packed(city, hq, path):
    plain = city.call(path, token=hq)
    assert plain.status == 200
    unchanged = city.call(path, token=hq, If_None_Match=plain.headers["ETag"])
    assert (unchanged.status, unchanged.body) == (304, b"")
    packed = city.call(path, token=hq, Accept_Encoding="gzip")
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert len(packed.body) < len(plain.body) / 2
    city.need(SHELTER, "blanket", 1)
    assert city.call(path, token=hq, If_None_Match=plain.headers["ETag"]).status == 200


def test_lists_all_sites_a_page_at_a_time(city, hq):
    everything = city.call("/api/v1/sites?limit=1000", token=hq).json["sites"]
    assert len(everything) == 457
    path, walked = "/api/v1/sites?limit=200", []
    while path:
        page = city.call(path, token=hq).json
        walked += page["sites"]
        path = page.get("next")
    assert [site["id"] for site in walked] == [site["id"] for site in everything]


def test_the_log_has_no_holes(city):
    entries = city.call("/api/v1/log?after=0&limit=1000", token=city.secrets["auditor"]).json["entries"]
    assert [entry["position"] for entry in entries] == list(range(1, len(entries) + 1))


@pytest.mark.parametrize("path", ["/livez", "/readyz", "/version", "/metrics", "/openapi.json"])
def test_tells_anybody_whether_it_works(city, path):
    answer = city.call(path)
    assert answer.status == 200
    if path == "/openapi.json":
        assert answer.json["openapi"].startswith("3.1")
    if path == "/metrics":
        assert b"rnet_position" in answer.body


# Who may.


def test_turns_away_tokens_that_are_over(city, hq):
    expired = city.token("hq", "--days", "0", "--label", "over")
    revoked = city.token("hq", "--label", "taken back")
    [line] = [line for line in city.rnet("token", "list").splitlines() if line.endswith("\ttaken back")]
    city.rnet("token", "revoke", line.split("\t")[0])
    for token in [expired, revoked, "mistyped"]:
        problem(city.call("/api/v1/picture", token=token), 401, "access/bad-token")
    problem(city.call("/api/v1/picture"), 401, "access/sign-in")
    assert city.call("/api/v1/picture", token=hq).status == 200


def test_a_shelter_stays_at_home(city):
    token = city.secrets[SHELTER]
    assert city.call(f"/api/v1/sites/{SHELTER}", token=token).status == 200
    for path in [f"/api/v1/sites/{OTHER}", "/api/v1/picture", f"/api/v1/needs?site={OTHER}", "/api/v1/log", "/api/v1/stock"]:
        assert city.call(path, token=token).status in (403, 404), path
    before = position(city)
    writes = [
        (f"/api/v1/sites/{OTHER}/needs", NEED), (f"/api/v1/sites/{OTHER}/headcounts", {"total": 5}),
        ("/api/v1/plans", None), (f"/api/v1/sites/{OTHER}/status", {"status": "closed"}),
        ("/api/v1/sites", {"id": "mine", "kind": "depot", "name": "私の倉庫"}),
    ]
    for path, value in writes:
        assert city.post(path, token, value).status in (403, 404), path
    assert position(city) == before


def test_a_partner_only_reads(city):
    token = city.secrets["partner"]
    assert city.call("/feed/needs.json", token=token).status == 200
    assert city.post(f"/api/v1/sites/{SHELTER}/needs", token, NEED).status == 403
    assert city.call("/api/v1/log", token=token).status == 403


def test_a_cookie_alone_writes_nothing(city, hq):
    cookie = f"rnet={city.secrets[SHELTER]}"
    api = city.call(
        f"/api/v1/sites/{SHELTER}/needs", method="POST", body=json.dumps(NEED).encode(), Cookie=cookie,
        Content_Type="application/json",
    )
    problem(api, 403, "access/bearer-needed")
    form = city.call(
        f"/s/{SHELTER}/needs", method="POST", body=b"item=blanket&quantity=1&unit=piece", Cookie=cookie,
        Content_Type="application/x-www-form-urlencoded",
    )
    assert form.status == 403
    assert b"access/foreign-form" in form.body


def test_pages_forbid_what_they_do_not_use(city):
    entered = city.call(f"/t/{city.secrets[SHELTER]}")
    assert entered.status == 303
    cookie = entered.headers["Set-Cookie"]
    assert "HttpOnly" in cookie and "SameSite=Lax" in cookie
    page = city.call(f"/s/{SHELTER}", Cookie=cookie.split(";")[0])
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    assert "no-store" in page.headers["Cache-Control"]


# Feeds and the stream.


def test_the_feed_goes_on_after_a_cursor(city):
    token = city.secrets["partner"]
    feed = city.call("/feed/needs.json?limit=1000", token=token).json
    cursor = feed["_rnet"]["cursor"]
    assert city.call(f"/feed/needs.json?after={cursor}", token=token).json["items"] == []
    done = city.need(SHELTER, "blanket", 3)
    news = city.call(f"/feed/needs.json?after={cursor}&from={done['position']}", token=token).json
    assert [item["_rnet"]["need"] for item in news["items"]] == [done["need"]]


def test_the_feed_is_atom(city):
    feed = ElementTree.fromstring(city.call("/feed/needs.atom?limit=1000", token=city.secrets["partner"]).body)
    assert feed.tag == ATOM + "feed"
    entries = feed.findall(ATOM + "entry")
    assert entries
    ids = [entry.findtext(ATOM + "id") for entry in entries]
    assert len(set(ids)) == len(ids)
    assert all(entry.findtext(ATOM + "updated") for entry in entries)


def open_stream(city, token: str, after: int):
    connection = http.client.HTTPConnection("127.0.0.1", city.port, timeout=10)
    connection.request("GET", f"/api/v1/stream?after={after}", headers={"Authorization": f"Bearer {token}"})
    answer = connection.getresponse()
    assert (answer.status, answer.headers.get_content_type()) == (200, "text/event-stream")
    return connection, answer


def test_the_stream_tells_of_a_write(city, hq):
    connection, stream = open_stream(city, hq, position(city))
    assert stream.readline().startswith(b"retry:")
    done = city.need(SHELTER, "blanket", 2)
    told = next(line for line in stream if line.startswith(b"id:"))
    assert int(told.split(b":")[1]) >= done["position"]
    connection.close()


def test_ends_in_time_while_somebody_listens(tmp_path):
    city = City(tmp_path / "data")
    city.open_drill()
    token = city.token("hq")
    city.start()
    connection, stream = open_stream(city, token, 0)
    assert stream.readline().startswith(b"retry:")
    # A connection that is kept open and says nothing is no reason to stay either.
    with socket.create_connection(("127.0.0.1", city.port)):
        assert city.stop() == 0
    connection.close()
