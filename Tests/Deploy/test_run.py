"""Running the drill: loaded once, links kept, somebody else's incident left alone."""

import csv
import datetime
import re
import shutil
import socket
import stat

import pytest
from conftest import ROOT

# A pretended rnet: writes down how it was called, makes tokens, and ends instead of serving.
RNET = """
echo "$@" >>"$RNET_CALLS"
case "$1 $2" in
"token create") n=$(grep -c '^token' "$RNET_CALLS"); echo "token-number-000$n"; echo "http://elsewhere:1/t/token-number-000$n" ;;
"import $RNET_FAILS") echo "sites.csv:3:2 csv/unclosed-quote" >&2; exit 1 ;;
"log --data") cat "$3/log.jsonl" 2>/dev/null || true ;;
esac
"""
# A pretended swift: building puts that rnet where the real one would put its product.
SWIFT = """
case "$*" in
--version) echo "Swift version 6.3.1 (swift-6.3.1-RELEASE)" ;;
*--show-bin-path*) dirname "$0" ;;
esac
"""

# A pretended generator of the drill: every sheet holds the day it was given.
GENERATOR = """
import pathlib, sys
out, day = pathlib.Path(sys.argv[sys.argv.index("--out") + 1]), sys.argv[sys.argv.index("--first-day") + 1]
out.mkdir(parents=True)
names = ["sites", "headcounts", "stock-depot-stadium", "stock-depot-east", "needs", "pots", "fund-requests", "volunteers", "waves"]
for name in names:
    (out / f"{name}.csv").write_text(day)
"""
JAPAN = datetime.timezone(datetime.timedelta(hours=9))


def days_ago(days: int) -> str:
    return str((datetime.datetime.now(JAPAN) - datetime.timedelta(days=days)).date())


@pytest.fixture
def checkout(machine):
    """A copy of the scripts with a small incident beside them, on a machine where everything is installed."""
    machine.everything_installed()
    machine.program("swift", SWIFT)
    machine.program("rnet", RNET)
    machine.environment["RNET_CALLS"] = str(machine.root / "calls.txt")
    checkout = machine.root / "checkout"
    shutil.copytree(ROOT / "Deploy", checkout / "Deploy")
    incident = checkout / "Fixtures/Incidents/kumamoto-2016"
    incident.mkdir(parents=True)
    (incident / "sites.csv").write_text("施設コード,名称\ndepot-stadium,競技場\ns1,第一小学校\ns2,第二小学校\n", "cp932")
    (incident / "needs.csv").write_text("番号,施設コード,品目\n1,s2,water-2l\n", "utf-8-sig")
    (incident / "generate.py").write_text(GENERATOR)
    return checkout


@pytest.fixture
def run(machine, checkout, port):
    data = machine.root / "drill"

    def run(*arguments: str, **environment: str):
        return machine.run(
            checkout / "Deploy/run", "--data", data, "--port", str(port), *arguments, **environment
        )

    run.data, run.port = data, port
    run.calls = lambda: (machine.root / "calls.txt").read_text().splitlines()
    return run


def test_loads_everything_in_order_and_serves(run):
    result = run()
    assert result.returncode == 0, result.stderr
    kinds = [re.sub(r" /\S+", "", call.split(" --data")[0]) for call in run.calls()]
    assert kinds[1:26] == [
        "import catalogue", "import substitutes", "import staples", "import criteria", "import criteria", "import skills",
        "import sites", "import headcounts", "import stock --site depot-east --mode snapshot",
        "import stock --site depot-stadium --mode snapshot",
        "import needs", "import purposes", "import municipalities", "import ceilings", "import households", "import pots",
        "import fund-requests", "import suppliers", "import agreements", "import manning", "import waves", "import units",
        "import staff", "import volunteers", "import offers",
    ]
    assert run.calls()[0] == f"incident open --name 熊本地震 2016（訓練） --drill --data {run.data}"
    assert run.calls()[-1] == f"serve --data {run.data} --host 127.0.0.1 --port {run.port}"


def test_dates_the_week_before_today_and_the_stock_on_today(run):
    run()
    dated = {sheet.name: sheet.read_text() for sheet in (run.data / "drill-sheets").iterdir()}
    assert dated == dict.fromkeys(
        ["sites.csv", "headcounts.csv", "needs.csv", "pots.csv"], days_ago(9)) | dict.fromkeys(
        ["stock-depot-stadium.csv", "stock-depot-east.csv"], days_ago(3)) | dict.fromkeys(
        ["fund-requests.csv", "volunteers.csv", "waves.csv"], days_ago(2))
    assert [sheet.name for sheet in run.data.iterdir() if sheet.name.startswith("drill-sheets")] == ["drill-sheets"]


def test_keeps_the_dates_when_a_cut_off_run_goes_on_another_day(run):
    run(RNET_FAILS="needs")
    for sheet in (run.data / "drill-sheets").iterdir():
        sheet.write_text("of another day")
    run()
    assert {sheet.read_text() for sheet in (run.data / "drill-sheets").iterdir()} == {"of another day"}


def test_the_fixture_observes_nothing_in_the_future_and_has_stock_to_give(machine):
    sheets = machine.root / "sheets"
    written = machine.call('date_sheets "$SHEETS"', SHEETS=str(sheets))
    assert written.returncode == 0, written.stderr
    now = datetime.datetime.now(JAPAN)
    for name in ["needs", "headcounts"]:
        observed = [datetime.datetime.fromisoformat(row["観測日時"]) for row in table(sheets / f"{name}.csv")]
        assert now - datetime.timedelta(days=9) < max(observed) <= now
    lots = table(sheets / "stock-depot-stadium.csv", "cp932")
    years = [row["賞味期限"][:4] for row in lots if re.match(r"\d{4}/", row["賞味期限"])]
    assert years and min(years) >= str(now.year - 1) and max(years) > str(now.year)


def table(sheet, encoding="utf-8-sig"):
    return list(csv.DictReader(sheet.read_text(encoding).splitlines()))


def test_prints_one_link_per_role_for_the_address_it_serves(run):
    result = run()
    links = re.findall(r"http://\S+", result.stdout)
    assert links == [f"http://127.0.0.1:{run.port}/t/token-number-000{n}" for n in range(1, 5)]
    created = [call for call in run.calls() if call.startswith("token")]
    assert ["--site s2" in created[0], "--site depot-stadium" in created[1]] == [True, True]


def test_keeps_the_links_for_their_owner_only(run):
    run()
    assert stat.S_IMODE((run.data / "links.txt").stat().st_mode) == 0o600
    assert stat.S_IMODE(run.data.stat().st_mode) == 0o700


def test_reuses_data_and_links_the_second_time(run):
    first = run()
    before = len(run.calls())
    second = run()
    assert run.calls()[before:] == [f"serve --data {run.data} --host 127.0.0.1 --port {run.port}"]
    assert re.findall(r"http://\S+", first.stdout) == re.findall(r"http://\S+", second.stdout)


def test_goes_on_where_a_failed_run_stopped(run):
    failed = run(RNET_FAILS="sites")
    assert failed.returncode == 1
    assert "csv/unclosed-quote" in failed.stderr
    before = len(run.calls())
    assert run().returncode == 0
    assert run.calls()[before].startswith("import sites")


def test_opens_no_second_incident_when_it_was_cut_off_right_after_the_first(run):
    run.data.mkdir()
    (run.data / "drill-steps.txt").touch()
    (run.data / "log.jsonl").write_text('{"position":1,"name":"incident.opened","version":1}\n')
    assert run().returncode == 0
    assert not any(call.startswith("incident") for call in run.calls())
    assert any(call.startswith("import needs") for call in run.calls())


def test_leaves_an_incident_of_somebody_else_alone(run):
    run.data.mkdir()
    (run.data / "log.jsonl").write_text('{"position":1,"name":"incident.opened","version":1}\n')
    result = run()
    assert result.returncode == 0, result.stderr
    assert not any(call.startswith(("import", "incident", "token")) for call in run.calls())
    assert run.calls()[-1].startswith("serve")


def test_says_when_the_port_is_taken(run):
    with socket.socket() as other:
        other.bind(("127.0.0.1", run.port))
        other.listen()
        result = run()
    assert result.returncode == 1
    assert f"Port {run.port} on 127.0.0.1 is already in use" in result.stderr


@pytest.mark.parametrize("wrong", ["0", "65536", "80a", "-1", "9" * 30])
def test_refuses_a_port_that_is_none(run, wrong):
    result = run("--port", wrong)
    assert result.returncode == 2
    assert "--port must be 1 to 65535" in result.stderr


def test_refuses_a_flag_without_its_value(run):
    result = run("--host")
    assert result.returncode == 2
    assert "--host needs a value" in result.stderr


@pytest.mark.parametrize(("printed", "link"), [
    ("AbCd-efgh_1234567890\nhttp://h:1/t/AbCd-efgh_1234567890", "http://h:1/t/AbCd-efgh_1234567890"),
    ("AbCd-efgh_1234567890", "http://base/t/AbCd-efgh_1234567890"),
    ("token\n█▀▀█ \nOpen: http://h:1/t/AbCd-efgh_1234567890  ", "http://h:1/t/AbCd-efgh_1234567890"),
    ("something went wrong", "none"),
])
def test_finds_the_link_in_what_the_program_prints(machine, printed, link):
    result = machine.call('link_in "$PRINTED" http://base || echo none', PRINTED=printed)
    assert result.stdout.strip() == link
