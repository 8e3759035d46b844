"""Backing up, restoring and restoring on trial, as the person at the server types it."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import threading

from conftest import program


def names(directory):
    return sorted(path.name for path in directory.iterdir())


def test_a_running_server_is_backed_up_and_restored_elsewhere(place):
    place.begin()
    server = place.start()
    backup = place.back_up()
    head = place.ok("verify").split()[2]
    assert names(place.backups) == [backup.with_suffix(".note").name, backup.name]
    assert f"hash {head}\n" in backup.with_suffix(".note").read_text()
    assert place.stop(server) == 0

    new = place.root / "new" 
    said = place.ok("restore", "--from", backup, "--data", new, "--head", head, data=False)
    assert said.split() == ["restored", str(new), "3", head]
    assert place.ok("verify", "--data", new, data=False).split() == ["whole", "3", head]
    assert place.ok("log", "--data", new, data=False) == place.ok("log")
    assert place.stop(place.start(new)) == 0


def test_progress_for_programs_goes_to_standard_error(place):
    place.begin()
    result = place.run("backup", "--to", place.backups)
    lines = result.stderr.splitlines()
    assert "progress copying 100 100" in lines and lines[-1] == "progress placing 0 100"
    assert result.stdout.startswith("backup ") and len(result.stdout.splitlines()) == 1


def test_only_the_newest_backups_stay(place):
    place.begin()
    stranger = place.backups / "chronology-mine.sqlite"
    stranger.write_text("mine")
    for hour in range(3):
        backup = place.back_up()
        for path in [backup, backup.with_suffix(".note")]:
            path.rename(path.with_name(path.name.replace(path.name[11:27], f"20200101T0{hour}0000Z")))
    place.back_up("--keep", 2)
    kept = [name for name in names(place.backups) if name.endswith(".sqlite")]
    assert len(kept) == 3 and stranger.name in kept and "chronology-20200101T020000Z-3.sqlite" in kept


def test_the_only_backup_of_another_log_stays_and_is_named(place):
    place.begin()
    other = place.back_up()
    place.data = place.root / "other"
    place.ok("incident", "open", "--name", "別")
    result = place.run("backup", "--to", place.backups, "--keep", 1)
    assert other.exists() and "removed" not in result.stdout
    assert f"left alone: {other.name}" in result.stderr and "残しました" in result.stderr


def test_what_cannot_be_backed_up_is_said(place):
    place.refused("backup", "--to", place.backups, code="backup/no-log")
    assert not place.data.exists()
    place.begin()
    place.refused("backup", "--to", place.data, code="backup/beside-the-log")
    place.refused("backup", "--to", f"{place.root}/none/", code="backup/no-directory")
    place.refused("backup", "--to", place.root / "none" / "b.sqlite", code="backup/no-directory")
    place.refused("backup", "--to", place.log, code="backup/beside-the-log")
    place.refused("backup", "--to", place.backups, "--keep", 0, code="--keep", status=2)
    place.refused("restore", code="--from", status=2)
    assert names(place.backups) == []


def test_a_file_that_is_named_is_written_and_restored(place):
    place.begin()
    file = place.root / "night"
    for label in ["a", "b"]:
        place.ok("token", "create", "--role", "hq", "--no-qr", "--label", label)
        word, name, position, digest = place.ok("backup", "--to", file).split()
        assert (word, name) == ("backup", str(file))
        assert place.ok("verify").split() == ["whole", position, digest]
    assert (file.stat().st_mode & 0o777) == 0o600
    assert sorted(path.name for path in place.root.iterdir()) == ["backups", "data", "night"]
    place.ok("restore", "--from", file, "--data", place.root / "again", data=False)
    place.data = place.root / "again"
    assert place.ok("verify").split() == ["whole", position, digest]


def test_a_file_that_is_no_backup_of_this_log_stays(place):
    place.begin()
    other = place.root / "plan.sqlite"
    other.write_text("配分計画")
    place.refused("backup", "--to", other, code="backup/other-file")
    assert other.read_text() == "配分計画"
    first = place.root / "first.sqlite"
    place.ok("backup", "--to", first)
    kept = first.read_bytes()
    place.data = place.root / "other"
    place.ok("incident", "open", "--name", "別")
    place.refused("backup", "--to", first, code="backup/other-file")
    assert first.read_bytes() == kept


def test_a_log_is_never_overwritten(place):
    place.begin()
    backup = place.back_up()
    before = place.log.read_bytes()
    place.refused("restore", "--from", backup, code="restore/occupied")
    assert place.log.read_bytes() == before


def test_a_link_that_leads_nowhere_counts_as_a_log(place):
    place.begin()
    backup = place.back_up()
    new = place.root / "new"
    new.mkdir()
    (new / "chronology.sqlite").symlink_to(place.root / "gone")
    place.refused("restore", "--from", backup, "--data", new, data=False, code="restore/occupied")
    assert names(new) == ["chronology.sqlite"]


def test_a_directory_is_no_backup(place):
    place.begin()
    backup = place.back_up()
    new = place.root / "new"
    said = place.refused("restore", "--from", backup.parent, "--data", new, data=False, code="restore/directory")
    assert "SQLite" not in said and not new.exists()


def test_a_damaged_backup_is_refused_by_name(place):
    place.begin()
    backup = place.back_up()
    whole = backup.read_bytes()
    new = place.root / "new"
    for damaged in [whole[:5000], whole[:-1], whole[:9000] + b"\xff" + whole[9001:], b""]:
        backup.write_bytes(damaged)
        said = place.refused("restore", "--from", backup, "--data", new, data=False, code="restore/changed")
        assert backup.name in said
    backup.with_suffix(".note").unlink()
    backup.write_bytes(whole[: len(whole) // 2])
    place.refused("restore", "--from", backup, "--data", new, data=False, code="chronology/")
    assert not new.exists()
    backup.write_bytes(whole)
    place.refused("restore", "--from", backup, "--data", new, "--head", "ab" * 32, data=False, code="restore/damaged")
    assert not new.exists()


def test_a_trial_is_noted_and_leaves_nothing(place):
    place.begin()
    backup = place.back_up()
    scratch = place.root / "scratch"
    scratch.mkdir()
    said = place.ok("restore", "--check", backup, "--scratch", scratch, data=False)
    assert said.split()[:3] == ["restorable", str(backup), "3"]
    assert names(scratch) == []
    assert "\nrestored 20" in backup.with_suffix(".note").read_text()
    place.ok("restore", "--from", backup, "--data", place.root / "new", data=False)


def test_an_interrupted_backup_leaves_nothing(place):
    place.begin()
    # A log of some hundred megabytes, so that there is a middle to stop in.
    fill(place.log, megabytes=300)
    process = subprocess.Popen(
        [program(), "backup", "--data", str(place.data), "--to", str(place.backups)],
        stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )
    for line in process.stderr:
        if line.startswith("progress copying"):
            break
    process.send_signal(signal.SIGINT)
    out, error = process.communicate(timeout=60)
    assert process.returncode == 1 and "backup/cancelled" in error and out == ""
    assert names(place.backups) == []


def fill(log, megabytes):
    """Large but worthless: pages of a table that is gone again."""
    with sqlite3.connect(log) as file:
        file.execute("CREATE TABLE ballast(bytes BLOB)")
        for _ in range(megabytes):
            file.execute("INSERT INTO ballast VALUES (randomblob(1 << 20))")
        file.execute("DROP TABLE ballast")
    file.close()


def test_a_full_disk_leaves_nothing(place, small_disk):
    place.begin()
    fill(place.log, megabytes=8)
    said = place.refused("backup", "--to", small_disk, code="backup/disk-full")
    assert str(small_disk) in said
    assert names(small_disk) == []


def test_a_restore_onto_a_full_disk_leaves_nothing(place, small_disk):
    place.begin()
    fill(place.log, megabytes=8)
    backup = place.back_up()
    place.refused("restore", "--from", backup, "--data", small_disk / "data", data=False, code="backup/disk-full")
    place.refused("restore", "--check", backup, "--scratch", small_disk, data=False, code="backup/disk-full")
    assert names(small_disk) == []


def test_backups_succeed_while_other_processes_write(place):
    place.begin()
    place.start()
    stop = threading.Event()

    def write():
        while not stop.is_set():
            place.ok("token", "create", "--role", "hq", "--no-qr")

    writers = [threading.Thread(target=write) for _ in range(3)]
    for writer in writers:
        writer.start()
    backups = []
    try:
        for number in range(3):
            # Each has a directory of its own, for two of one second could have one name.
            place.backups = place.root / f"backups-{number}"
            place.backups.mkdir()
            backups.append(place.back_up())
    finally:
        stop.set()
        for writer in writers:
            writer.join()
    for backup in backups:
        head = dict(line.split() for line in backup.with_suffix(".note").read_text().splitlines())["hash"]
        place.ok("restore", "--check", backup, data=False)
        # What was the head of the backup is an entry of the log.
        assert place.ok("verify", "--head", head).startswith("whole ")


def test_the_doctor_follows_the_backups(place):
    place.begin()
    os.chmod(place.log, 0o600)

    def doctor(*options, status=1):
        result = place.run("doctor", "--json", *options)
        assert result.returncode == status, result.stdout + result.stderr
        return {f["code"]: f for f in json.loads(result.stdout)["findings"]}

    low = {"doctor/space-low", "doctor/backup-space-low"}
    assert "doctor/backups-unknown" in doctor()
    assert doctor("--backups", place.backups)["doctor/backup-missing"]["level"] == "bad"
    backup = place.back_up()
    found = doctor("--backups", place.backups)
    assert {code for code, f in found.items() if f["level"] != "ok"} - low == {"doctor/never-restored"}
    place.ok("restore", "--check", backup, data=False)
    found = doctor("--backups", place.backups, "--full", status=None or (0 if enough_room(place) else 1))
    assert {code for code, f in found.items() if f["level"] != "ok"} <= low
    place.ok("token", "create", "--role", "hq", "--no-qr")
    assert doctor("--backups", place.backups, "--lag", 0)["doctor/backup-behind"]["do_en"].startswith("Run: rnet backup")
    shutil.copy(place.log, place.backups / "chronology-20200101T000000Z-1.sqlite")
    text = place.run("doctor", "--backups", place.backups)
    assert "warn" in text.stdout or text.returncode == 0


def test_an_emptied_or_wrongly_dated_backup_is_never_taken_for_the_newest(place):
    place.begin()
    first = place.back_up()
    ahead = first.with_name(first.name.replace(first.name[11:27], "29990101T000000Z"))
    first.rename(ahead)
    first.with_suffix(".note").rename(ahead.with_suffix(".note"))
    assert str(ahead) in place.ok("restore", "--check", place.backups, data=False), "there is no other"
    place.ok("token", "create", "--role", "hq", "--no-qr")
    second = place.back_up()
    assert str(second) in place.ok("restore", "--check", place.backups, data=False)
    found = findings(place)
    assert second.name in found["doctor/backup"]["en"] and ahead.name in found["doctor/backup-ahead"]["en"]
    second.write_bytes(b"")
    found = findings(place)
    assert found["doctor/backup-spoiled"]["level"] == "bad" and second.name in found["doctor/backup-spoiled"]["ja"]
    assert "doctor/backup" not in found, "nothing is said of the age of one that is dated wrongly"
    place.refused("restore", "--check", second, data=False, code="restore/changed")


def findings(place):
    answer = json.loads(place.run("doctor", "--json", "--backups", place.backups).stdout)
    return {finding["code"]: finding for finding in answer["findings"]}


def enough_room(place):
    return shutil.disk_usage(place.root).free > 2 << 30


def test_a_directory_stands_for_its_newest_backup(place):
    place.refused("restore", "--check", place.backups, data=False, code="restore/no-file")
    place.begin()
    backup = place.back_up()
    assert str(backup) in place.ok("restore", "--check", place.backups, data=False)
    assert "restored 20" in backup.with_suffix(".note").read_text()


def open_to_others(directory):
    """The files in which others than their owner may read or write."""
    return [str(path) for path in directory.rglob("*") if path.is_file() and path.stat().st_mode & 0o077]


def test_whatever_is_made_is_its_owners_alone_even_while_it_is_written(place):
    def public():
        os.umask(0o022)

    def paused(*arguments, after):
        """A process that is halted once it has said so."""
        process = subprocess.Popen(
            [program(), *map(str, arguments)], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True,
            preexec_fn=public,
        )
        for line in process.stderr:
            if line.startswith(after):
                process.send_signal(signal.SIGSTOP)
                return process
        raise AssertionError(f"{arguments} never said {after}")

    def end(process):
        process.kill()
        process.wait(20)

    place.ok("incident", "open", "--name", "訓練", "--drill", preexec_fn=public)
    assert open_to_others(place.data) == []
    # A log of some hundred megabytes, so that there is a middle to halt in.
    fill(place.log, megabytes=300)
    backup = paused("backup", "--data", place.data, "--to", place.backups, after="progress copying")
    assert len(names(place.backups)) >= 1 and open_to_others(place.backups) == []
    findings_now = findings(place)
    assert "doctor/leftovers" not in findings_now, "somebody works on it"
    end(backup)
    assert "doctor/leftovers" in findings(place)
    for path in place.backups.iterdir():
        path.unlink()

    place.ok("backup", "--to", place.backups, preexec_fn=public)
    assert len(names(place.backups)) == 2 and open_to_others(place.backups) == []
    scratch = place.root / "scratch"
    scratch.mkdir()
    check = paused("restore", "--check", place.backups, "--scratch", scratch, after="progress copying")
    assert len(names(scratch)) == 1 and open_to_others(scratch) == []
    end(check)
    assert len(names(scratch)) == 1, "a process that is killed cannot tidy up"
    place.ok("restore", "--check", place.backups, "--scratch", scratch, data=False, preexec_fn=public)
    assert names(scratch) == [] and open_to_others(place.backups) == []


def test_an_emptied_backup_takes_no_place_of_a_sound_one(place):
    place.begin()
    kept = []
    for hour in range(3):
        backup = place.back_up()
        renamed = backup.with_name(backup.name.replace(backup.name[11:27], f"20200101T0{hour}0000Z"))
        for ending in [".sqlite", ".note"]:
            backup.with_suffix(ending).rename(renamed.with_suffix(ending))
        kept.append(renamed)
    for path in kept[1:]:
        path.write_bytes(b"")
    result = place.run("backup", "--to", place.backups, "--keep", 2)
    assert result.returncode == 0 and "removed" not in result.stdout and kept[0].exists()
    for path in kept[1:]:
        assert path.name in result.stderr and path.exists()
    assert "neither counted nor removed" in result.stderr and "数えず" in result.stderr


def test_what_killed_servers_had_begun_to_write_goes_when_the_next_one_starts(place):
    place.begin()
    snapshots = place.data / "snapshots"
    snapshots.mkdir()
    (snapshots / ".9-999999.part").write_bytes(b"x" * 100)
    os.mkfifo(snapshots / "500.snapshot")
    place.start()
    assert ".9-999999.part" not in names(snapshots)
