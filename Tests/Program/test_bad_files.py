"""Files and directories that are not what they should be: a message, an exit status, and every byte as it was."""

import hashlib
import os
import signal
import socket
import sqlite3
import subprocess
from pathlib import Path

import pytest
from conftest import ROOT, program

COMMANDS = [
    ["serve", "--port", "0"],
    ["import", "catalogue", str(ROOT / "Fixtures/Rules/catalogue.csv")],
    ["verify"],
    ["log"],
    ["backup", "--to", "BACKUPS"],
    ["token", "list"],
]


def state(directory):
    """The bytes of every file but the server's lock, which says who held it last and no more."""
    files = [path for path in directory.iterdir() if path.name != "server.lock"]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def foreign(place):
    with sqlite3.connect(place.log) as file:
        file.executescript("PRAGMA journal_mode = WAL; CREATE TABLE note(text); INSERT INTO note VALUES ('x')")
    file.close()
    return "chronology/unusable-file"


def foreign_with_a_name(place):
    with sqlite3.connect(place.log) as file:
        file.executescript("PRAGMA application_id = 7; CREATE TABLE note(text)")
    file.close()
    return "chronology/unusable-file"


def foreign_cut_off(place):
    """Another program crashed and left its WAL, which must not be carried over into the file."""
    other = sqlite3.connect(place.log)
    other.executescript("PRAGMA application_id = 7; PRAGMA journal_mode = WAL; CREATE TABLE note(text)")
    other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    other.execute("CREATE TABLE more(text)")
    files = {path: path.read_bytes() for path in place.data.iterdir()}
    other.close()
    for path, content in files.items():
        path.write_bytes(content)
    return "chronology/unusable-file"


def newer(place):
    place.begin()
    with sqlite3.connect(place.log) as file:
        file.execute("PRAGMA user_version = 7")
    file.close()
    return "chronology/unusable-file"


def a_sheet(place):
    place.log.write_text("品目,数量\r\n" * 1000)
    return "chronology/unusable-file"


def zeros(place):
    place.log.write_bytes(bytes(100_000))
    return "chronology/unusable-file"


def cut_short(place):
    place.begin()
    place.log.write_bytes(place.log.read_bytes()[:10_000])
    return "chronology/unusable-file"


@pytest.mark.parametrize("make", [foreign, foreign_with_a_name, foreign_cut_off, newer, a_sheet, zeros, cut_short])
def test_a_file_that_is_no_log_is_left_as_it_was(place, make):
    place.data.mkdir()
    code = make(place)
    before = state(place.data)
    for command in COMMANDS:
        place.refused(*[place.backups if word == "BACKUPS" else word for word in command], code=code)
        assert state(place.data) == before, command
        assert not (place.data / "server.lock").exists()
    assert list(place.backups.iterdir()) == []
    result = place.run("doctor")
    assert result.returncode == 1 and "doctor/log-unusable" in result.stdout
    assert state(place.data) == before


def test_a_damaged_entry_is_named_and_not_backed_up(place):
    place.begin()
    with sqlite3.connect(place.log) as file:
        for trigger, in file.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            file.execute(f"DROP TRIGGER {trigger}")
        row, = file.execute("SELECT entries FROM stretch WHERE last = 2").fetchone()
        changed = row.replace(b'"t-', b'"u-', 1)
        assert changed != row
        file.execute("UPDATE stretch SET entries = ? WHERE last = 2", (changed,))
    file.close()
    before = state(place.data)
    assert place.run("verify").stdout == "broken 2 verify/hash\n"
    place.refused("backup", "--to", place.backups, code="backup/copy-damaged")
    assert "doctor/log-broken" in place.run("doctor").stdout
    assert state(place.data) == before and list(place.backups.iterdir()) == []


def test_a_torn_page_is_said_and_stays_torn(place):
    place.begin(entries=60)
    # The last of those commands may have ended before it had tidied up.
    file = sqlite3.connect(place.log)
    file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    file.close()
    pages = bytearray(place.log.read_bytes())
    for page in range(2, len(pages) // 4096):
        pages[page * 4096 : page * 4096 + 64] = bytes(range(64))
    place.log.write_bytes(pages)
    before = state(place.data)
    for command in COMMANDS:
        place.refused(
            *[place.backups if word == "BACKUPS" else word for word in command], code="chronology/damaged-file"
        )
        assert state(place.data) == before, command
    assert list(place.backups.iterdir()) == []


@pytest.mark.parametrize("command", [
    ["log"], ["verify"], ["token", "list"], ["token", "revoke", "t-1"], ["incident", "close"], COMMANDS[1] + ["--preview"],
], ids=" ".join)
def test_what_makes_nothing_new_makes_no_log(place, command):
    place.refused(*command, code="data/no-log")
    assert not place.data.exists()


@pytest.mark.parametrize("command", [
    ["import", "nothing", "x.csv"], ["import", "catalogue", "none.csv"], ["token", "revoke", "no id"],
    ["token", "create", "--role", "nobody"], ["token", "create", "--role", "depot", "--site", "no code"],
], ids=" ".join)
def test_wrong_usage_makes_no_log(place, command):
    place.refused(*command, code="", status=2)
    assert not place.data.exists()


def test_a_missing_directory_that_cannot_be_made(place):
    place.root.joinpath("file").write_text("")
    place.data = place.root / "file" / "data"
    place.refused("serve", "--port", "0", code="data/no-directory")


def a_file(place):
    place.data.write_text("")


def below_a_file(place):
    place.root.joinpath("file").write_text("")
    place.data = place.root / "file" / "data"


def a_link_to_nowhere(place):
    place.data.symlink_to(place.root / "nowhere")


def in_proc(place):
    place.data = Path("/proc/rnet")


@pytest.mark.parametrize("make", [a_file, below_a_file, a_link_to_nowhere, in_proc])
def test_a_place_where_no_directory_can_be_is_named_without_words_of_a_library(place, make):
    make(place)
    for command in ["serve", "--port", "0"], ["token", "create", "--role", "hq"]:
        said = place.refused(*command, code="data/no-directory")
        assert str(place.data.parent) in said and "Cocoa" not in said and "NSPOSIX" not in said
    assert not place.root.joinpath("nowhere").exists()


def test_a_directory_is_made_with_those_above_it_for_its_owner_alone(place):
    place.data = place.root / "a" / "b"
    place.begin(1)
    assert [place.data.stat().st_mode & 0o777, place.data.parent.stat().st_mode & 0o777] == [0o700, 0o700]


@pytest.mark.parametrize("host", ["300.1.1.1", "192.0.2.1"])
def test_an_address_that_this_machine_does_not_have_is_said(place, host):
    said = place.refused("serve", "--host", host, "--port", "0", code="serve/no-address")
    assert host in said and "--host" in said


def test_a_port_that_somebody_else_listens_on_is_said(place):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        said = place.refused("serve", "--port", port, code="serve/port-taken")
        assert str(port) in said and "--port" in said


def somebody_else(place):
    """How to run a command as a user without rights; the administrator may do everything."""
    other = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.getuid() == 0 else []
    if other and subprocess.run([*other, program(), "--version"], capture_output=True).returncode != 0:
        pytest.skip("the program cannot be run by others here")
    for parent in [place.root, *place.root.parents]:
        if other and parent.stat().st_uid == 0 and not parent.stat().st_mode & 0o001:
            parent.chmod(parent.stat().st_mode | 0o001)
    return other


@pytest.mark.skipif(os.getuid() == 0 and not os.access("/usr/bin/setpriv", os.X_OK), reason="nobody else to be")
def test_what_may_not_be_seen_is_not_taken_for_lost(place):
    place.begin()
    backup = place.back_up()
    other = somebody_else(place)
    place.data.chmod(0o000)
    place.backups.chmod(0o000)
    data = ["--data", str(place.data)]
    for command, code in [
        (["verify", *data], "data/not-reachable"), (["token", "list", *data], "data/not-reachable"),
        (["backup", *data, "--to", str(place.root)], "backup/not-reachable"),
        (["restore", "--check", str(place.backups)], "backup/not-reachable"),
        (["restore", "--check", str(backup)], "backup/not-reachable"),
        (["doctor", *data, "--backups", str(place.backups)], "doctor/log-unseen"),
        (["doctor", *data, "--backups", str(place.backups)], "doctor/backups-unseen"),
    ]:
        result = subprocess.run([*other, program(), *command], capture_output=True, text=True, timeout=60)
        said = result.stdout + result.stderr
        assert result.returncode == 1 and code in said and "Permission denied" in said, said
        assert "見られません" in said and "restore --from" not in said and "There is no" not in said, said
    place.data.chmod(0o700)
    place.backups.chmod(0o700)


@pytest.mark.skipif(os.getuid() == 0 and not os.access("/usr/bin/setpriv", os.X_OK), reason="nobody else to be")
def test_a_directory_that_may_not_be_written_may_be_read(place):
    place.begin()
    for path in place.data.iterdir():
        path.chmod(0o444)
    place.data.chmod(0o555)
    before = state(place.data)
    other = somebody_else(place)
    place.backups.chmod(0o777)

    def run(*command):
        return subprocess.run(
            [*other, program(), *command, "--data", str(place.data)], capture_output=True, text=True, timeout=60
        )

    for command in [["serve", "--port", "0"], COMMANDS[1]]:
        result = run(*command)
        assert result.returncode == 1, result.stderr
        assert "data/not-writable" in result.stderr or "chronology/cannot-open" in result.stderr, result.stderr
        assert state(place.data) == before
    for command in [["verify"], ["log"], ["backup", "--to", str(place.backups)]]:
        assert run(*command).returncode == 0, command
        assert state(place.data) == before
    assert len(list(place.backups.glob("*.sqlite"))) == 1
    place.data.chmod(0o755)


def test_nothing_is_restored_under_a_server_whose_log_was_taken_away(place):
    place.begin()
    backup = place.back_up()
    server = place.start()
    away = place.root / "away"
    away.mkdir()
    for path in place.data.glob("chronology.sqlite*"):
        path.rename(away / path.name)
    said = place.refused("restore", "--from", backup, "--data", place.data, data=False, code="data/in-use")
    assert str(server.pid) in said and not place.log.exists()
    place.stop(server, signal.SIGKILL)
    place.ok("restore", "--from", backup, "--data", place.data, data=False)


def test_a_second_server_is_sent_away_and_told_by_whom(place):
    place.begin()
    server = place.start()
    said = place.refused("serve", "--port", "0", code="data/in-use")
    assert str(server.pid) in said
    # The commands around the server work beside it.
    place.ok("token", "create", "--role", "hq", "--no-qr")
    place.ok("log")
    assert server.poll() is None
    # The kernel lets go of the lock, however the server ends.
    assert place.stop(server, signal.SIGKILL) == -signal.SIGKILL
    assert place.stop(place.start()) == 0


def test_a_payload_over_the_limit_is_refused_and_nothing_stored(place):
    place.begin()
    head = place.ok("verify")
    sheet = place.root / "sheet.csv"
    sheet.write_text("品目\n" + "x" * (70 << 20))
    result = place.run("import", "catalogue", sheet)
    assert result.returncode == 1 and "/" in result.stderr, result.stderr
    assert place.ok("verify") == head
