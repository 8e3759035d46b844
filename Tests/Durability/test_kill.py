"""SIGKILL under sixteen clients: nothing that was acknowledged is lost, doubled, changed or reordered."""

import itertools
import json
import time

from programs import CLIENTS, Writing, listed, text_of, verified_by_strangers

# A new log after so many kills, so that reading all of it again stays quick.
KILLS_PER_LOG = 10
ENDLESS = 1_000_000


class Story:
    """One log through several lives, and what was promised about it so far."""

    def __init__(self, directory) -> None:
        directory.mkdir()
        self.directory, self.path = directory, directory / "chronology.sqlite"
        self.promised: dict[tuple[int, int], tuple[int, str]] = {}
        self.entries: list[tuple[str, str]] = []

    def live(self, dice, shim, death: str) -> None:
        """Writes until it is killed; `death` is `random` or what the shim is to do."""
        settings = {} if death == "random" else {"shim": shim, "kill": death}
        writing = Writing(self.path, count=ENDLESS, starts=self.starts(), **settings)
        if death == "random":
            time.sleep(dice.uniform(0.02, 0.6))
            writing.kill()
        code, acknowledged = writing.end()
        assert code == -9, death
        for ack in acknowledged:
            assert self.promised.setdefault((ack.client, ack.sequence), (ack.position, ack.hash)) == (
                ack.position, ack.hash)
        self.check()

    def starts(self) -> list[int]:
        """Each client goes on like a phone that had no answer: sends again, unless that could not be noticed.

        Drafts without a key are not sent again when they arrived.
        """
        last = [max((number for owner, number in self.promised if owner == client), default=-1)
                for client in range(CLIENTS)]
        present = {text for _, text in self.entries}
        return [
            start + 1 if start % 4 == 0 and text_of(client, start) in present else start
            for client, start in enumerate(number + 1 for number in last)
        ]

    def check(self) -> None:
        entries = listed(self.path)
        assert isinstance(entries, list), entries
        assert entries[: len(self.entries)] == self.entries, "what was there before has changed"
        written = [(entry["client"], entry["sequence"]) for entry in (json.loads(text) for _, text in entries)]
        assert len(set(written)) == len(written), "an entry is there twice"
        assert all(text == text_of(*key) for key, (_, text) in zip(written, entries)), "an entry was changed"
        for (client, sequence), (position, digest) in self.promised.items():
            assert position <= len(entries), f"position {position} was acknowledged; the log ends at {len(entries)}"
            assert entries[position - 1] == (digest, text_of(client, sequence))
        for client in range(CLIENTS):
            sequences = [sequence for owner, sequence in written if owner == client]
            assert sequences == sorted(sequences)
        head = verified_by_strangers(self.directory)
        assert head.split()[0] == str(len(entries))
        self.entries = entries


def go_through(deaths, dice, shim, directory) -> None:
    promised = kept = 0
    for number in range(0, len(deaths), KILLS_PER_LOG):
        story = Story(directory / f"log-{number}")
        for death in deaths[number : number + KILLS_PER_LOG]:
            story.live(dice, shim, death)
        promised += len(story.promised)
        kept += len(story.entries)
    print(f"{len(deaths)} kills, {promised} entries acknowledged, {kept} in the logs")
    assert promised > 0


def test_random_moments_take_nothing(long, dice, shim, tmp_path):
    go_through(["random"] * (100 if long else 6), dice, shim, tmp_path)


def test_the_nth_write_takes_nothing(long, dice, shim, tmp_path):
    turns = range(1, 101) if long else [1, 2, 5, 9, 17, 40, 93]
    whens = itertools.cycle(["before", "middle", "after"])
    go_through([f"write:{n}:{when}" for n, when in zip(turns, whens)], dice, shim, tmp_path)


def test_the_nth_sync_takes_nothing(long, dice, shim, tmp_path):
    turns = range(1, 101) if long else [1, 2, 3, 4, 8, 21, 60]
    whens = itertools.cycle(["before", "after"])
    go_through([f"sync:{n}:{when}" for n, when in zip(turns, whens)], dice, shim, tmp_path)


def test_the_moving_of_pages_into_the_log_takes_nothing(long, dice, shim, tmp_path):
    """Pages go there from the WAL after every thousand: later than the first hundred writes."""
    turns = [dice.randrange(5, 300) for _ in range(40 if long else 3)]
    whens = itertools.cycle(["before", "middle", "after"])
    go_through([f"log:{n}:{when}" for n, when in zip(turns, whens)], dice, shim, tmp_path)
