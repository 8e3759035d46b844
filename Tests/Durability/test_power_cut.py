"""Power cuts on paper: what the disk could hold at random moments, opened with the real program."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from disk import ACK, Disk, trace
from programs import CLIENTS, Writing, listed, text_of, verified_by_strangers

DRAFTS_PER_CLIENT = 150
IMAGES_PER_RUN = 100


def recorded(path, shim, synchronous) -> list:
    """Everything that one run said to its disk and to its clients, in order."""
    path.mkdir()
    file = path / "trace"
    writing = Writing(
        path / "chronology.sqlite", count=DRAFTS_PER_CLIENT, synchronous=synchronous, shim=shim, trace=file)
    code, acknowledged = writing.end()
    assert code == 0 and len(acknowledged) == CLIENTS * DRAFTS_PER_CLIENT
    calls = list(trace(file))
    assert sum(act == ACK for act, *_ in calls) == len(acknowledged)
    return calls


def images(calls, directory, count, dice):
    """Directories with what a cut left, each with what had been acknowledged by then."""
    disk, cuts = Disk(), sorted(dice.randrange(len(calls) + 1) for _ in range(count))
    for number, call in enumerate([*calls, None]):
        for index in [index for index, cut in enumerate(cuts) if cut == number]:
            image = directory / f"cut-{index}"
            disk.image(image, dice)
            yield image, number, list(disk.acknowledged)
        if call:
            disk.take(*call)


def complaint(image) -> str | None:
    """What is wrong with an image, or nothing."""
    directory, cut, acknowledged = image
    entries = listed(directory / "chronology.sqlite")
    if isinstance(entries, str):
        return f"cut {cut}: unreadable: {entries.strip()}"
    for ack in acknowledged:
        if ack.position > len(entries):
            return f"cut {cut}: lost: {ack.position} was acknowledged; the log ends at {len(entries)}"
        if entries[ack.position - 1] != (ack.hash, text_of(ack.client, ack.sequence)):
            return f"cut {cut}: changed: {ack.position}"
    if cut % 5 == 0:
        verified_by_strangers(directory)
    return None


def complaints(synchronous, count, dice, shim, directory) -> list[str]:
    found = []
    for run in range(0, count, IMAGES_PER_RUN):
        place = directory / f"run-{run}"
        calls = recorded(place, shim, synchronous)
        with ThreadPoolExecutor(4) as pool:
            left = images(calls, place, min(IMAGES_PER_RUN, count - run), dice)
            found += [said for said in pool.map(complaint, left) if said]
    words = {word: sum(f": {word}:" in said for said in found) for word in ["lost", "changed", "unreadable"]}
    print(f"synchronous {synchronous}: {count} images, {len(found)} bad {words}")
    return found


def test_takes_nothing_that_was_acknowledged(long, dice, shim, tmp_path):
    assert complaints("full", 500 if long else 40, dice, shim, tmp_path) == []


@pytest.mark.parametrize("synchronous", ["normal", "off"])
def test_is_a_test_that_can_fail(synchronous, long, dice, shim, tmp_path):
    """Without waiting for the disk, entries that were acknowledged are gone: the images would show it."""
    assert any(": lost:" in said for said in complaints(synchronous, 100 if long else 12, dice, shim, tmp_path))
