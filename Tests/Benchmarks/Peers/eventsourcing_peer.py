#!/usr/bin/env python3
"""Appends to and replays with the Python package `eventsourcing` on SQLite, as its documentation does it.

append --file F --clients N --seconds S    one event in a transaction, WAL and synchronous=FULL (its own defaults)
store  --file F --log LOG --entries N      the first N entries of our log, kept as its events; once
store-aggregates …                         the same as aggregates, one for each subject
replay --file F --way lean|documented      all of them, decoded and folded into tables of needs, shelters, lots and trucks
replay --file F --way aggregates           every aggregate out of its repository
"""
import argparse
import json
import os
import resource
import runpy
import sqlite3
import sys
import threading
import time
from collections import defaultdict
from itertools import islice
from pathlib import Path
from uuid import NAMESPACE_URL, UUID, uuid4, uuid5

from eventsourcing.application import Application
from eventsourcing.domain import Aggregate, DomainEvent, datetime_now_with_tzinfo, event
from eventsourcing.system import ProcessApplication


class Need(Aggregate):
    """A need as a shelter's phone sends it."""

    @event("Raised")
    def __init__(self, need, site, item, asked, pieces, note, needed_by, observed_at):
        self.need, self.site, self.item, self.asked, self.pieces = need, site, item, asked, pieces
        self.note, self.needed_by, self.observed_at = note, needed_by, observed_at


class Happened(DomainEvent):
    """An entry of our log: its name and its payload."""

    name: str
    position: int
    by: str
    payload: dict


class Thing(Aggregate):
    """A need, a lot, a shelter or a truck: everything that our log says about one subject."""

    @event("Begun")
    def __init__(self, name, position, by, payload):
        self.happened = {name: payload}

    @event("WentOn")
    def go_on(self, name, position, by, payload):
        self.happened[name] = payload


def application(path):
    os.environ["PERSISTENCE_MODULE"] = "eventsourcing.sqlite"
    os.environ["SQLITE_DBNAME"] = path
    return Application()


def check_durability(app):
    found = []
    with app.recorder.datastore.transaction(commit=False) as cursor:
        for name in ("journal_mode", "synchronous"):
            cursor.execute(f"PRAGMA {name}")
            found.append(cursor.fetchone()[0])
    if found != ["wal", 2]:
        sys.exit(f"expected WAL and FULL, found {found}")


def cpu():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def report(benchmark, who, count, seconds, cpu_seconds, more):
    print(json.dumps({"benchmark": benchmark, "who": who, "count": count, "seconds": seconds,
                      "cpuSeconds": cpu_seconds, "more": more}), flush=True)


def percentiles(latencies):
    latencies.sort()
    at = lambda share: 1000 * latencies[min(len(latencies) - 1, int(len(latencies) * share))]
    return {"p50ms": at(0.5), "p99ms": at(0.99), "maxms": at(1)}


def append(arguments):
    app = application(arguments.file)
    check_durability(app)
    latencies = []

    def desk():
        while time.perf_counter() < end:
            number = len(latencies) % 1000 + 1
            start = time.perf_counter()
            app.save(Need(
                need=f"n-{uuid4().hex[:13]}", site="k-0001", item="water-500ml", asked={"quantity": number, "unit": "piece"},
                pieces=number, note="大型車は入れません。２ｔ車まで", needed_by=1460900000000, observed_at=1460856800000))
            latencies.append(time.perf_counter() - start)

    start, start_cpu = time.perf_counter(), cpu()
    end = start + arguments.seconds
    threads = [threading.Thread(target=desk) for _ in range(arguments.clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.perf_counter() - start
    report("append", f"eventsourcing {arguments.clients}", len(latencies), seconds, cpu() - start_cpu,
           percentiles(latencies))


def entries(arguments):
    """Position, sender, name, first subject and payload of as many entries as are wanted, out of our file."""
    script = Path(__file__).parents[3] / "Docs/Reference/export_log.py"
    for position, _, by, name, _, subjects, payload, _ in islice(
            runpy.run_path(script)["entries"](arguments.log), arguments.entries):
        yield position, by, name, subjects[0] if subjects else "", payload


def store(arguments):
    app = application(arguments.file)
    if app.recorder.max_notification_id() == arguments.entries:
        return
    versions, waiting = defaultdict(int), []
    for position, by, name, subject, payload in entries(arguments):
        subject = uuid5(NAMESPACE_URL, subject)
        versions[subject] += 1
        happened = Happened(originator_id=subject, originator_version=versions[subject],
                            timestamp=datetime_now_with_tzinfo(), name=name, position=position, by=by,
                            payload=json.loads(payload))
        waiting.append(app.mapper.to_stored_event(happened))
        if len(waiting) == 1000:
            app.recorder.insert_events(waiting)
            waiting = []
    if waiting:
        app.recorder.insert_events(waiting)


def store_aggregates(arguments):
    app = application(arguments.file)
    if app.recorder.max_notification_id() == arguments.entries:
        return
    things, changed = {}, {}
    for position, by, name, subject, payload in entries(arguments):
        if subject in things:
            things[subject].go_on(name, position, by, json.loads(payload))
        else:
            things[subject] = Thing(name, position, by, json.loads(payload))
        changed[subject] = things[subject]
        if position % 1000 == 0:
            app.save(*changed.values())
            changed = {}
    app.save(*changed.values())


class Boards:
    """About what our boards keep, in dictionaries; less than ours, so that the peer is not held up by this script."""

    def __init__(self):
        self.shelters, self.needs, self.lots, self.plans, self.trucks = {}, {}, {}, {}, {}
        self.folds = {"site.headcount-reported": self.counted, "need.raised": self.raised,
                      "stock.lot-received": self.received_lot, "plan.proposed": self.proposed,
                      "allocation.made": self.allocated, "consignment.prepared": self.prepared,
                      "consignment.loaded": self.loaded, "consignment.received": self.received}

    def apply(self, happened):
        fold = self.folds.get(happened.name)
        if fold:
            fold(happened.payload)

    def counted(self, body): self.shelters[body["site"]] = body["headcount"]
    def raised(self, body): self.needs[body["need"]] = body | {"promised": {}, "received": 0}
    def received_lot(self, body): self.lots[body["lot"]] = {"pieces": body["pieces"], "reserved": {}}
    def proposed(self, body): self.plans[body["plan"]] = body
    def prepared(self, body): self.trucks[body["consignment"]] = body

    def allocated(self, body):
        made = body["allocation"]
        self.needs[made["need"]]["promised"][made["id"]] = made["pieces"]
        self.lots[made["lot"]]["reserved"][made["id"]] = made["pieces"]

    def loaded(self, body):
        for line in body["lines"]:
            lot = self.lots[line["line"]["lot"]]
            lot["pieces"] -= line["loaded"]
            lot["reserved"].pop(line["line"]["allocation"], None)

    def received(self, body):
        self.trucks[body["consignment"]]["receipt"] = body
        for line in body["lines"]:
            need = self.needs[line["line"]["need"]]
            need["promised"].pop(line["line"]["allocation"], None)
            need["received"] += line["receipt"]["received"]


class OntoBoards(ProcessApplication):
    """A follower that keeps its boards in memory, and how far it got."""

    env = {"PERSISTENCE_MODULE": "eventsourcing.popo"}

    def __init__(self):
        super().__init__()
        self.boards = Boards()

    def policy(self, domain_event, processing_event):
        self.boards.apply(domain_event)


def lean(path):
    """Recorder and mapper only, two thousand at a time."""
    app, position, boards = application(path), 0, Boards()
    while notifications := app.recorder.select_notifications(start=position + 1, limit=2000):
        for notification in notifications:
            boards.apply(app.mapper.to_domain_event(notification))
        position = notifications[-1].id
    return position


def documented(path):
    """A process application that follows the log, as the chapter on systems has it."""
    app = application(path)
    del os.environ["PERSISTENCE_MODULE"]
    follower = OntoBoards()
    follower.follow(app.name, app.notification_log)
    follower.pull_and_process(app.name)
    return follower.recorder.max_tracking_id(app.name)


def aggregates(path):
    """Every aggregate out of the repository, kept."""
    app = application(path)
    rows = sqlite3.connect(path).execute("SELECT DISTINCT originator_id FROM stored_events")
    kept = [app.repository.get(UUID(row[0])) for row in rows]
    assert kept
    return app.recorder.max_notification_id()


def replay(arguments):
    start, start_cpu = time.perf_counter(), cpu()
    count = {"lean": lean, "documented": documented, "aggregates": aggregates}[arguments.way](arguments.file)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    report("replay", f"eventsourcing {arguments.way}", count, time.perf_counter() - start, cpu() - start_cpu,
           {"hwmMB": memory})


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("command", choices=["append", "store", "store-aggregates", "replay"])
    parser.add_argument("--file", required=True)
    parser.add_argument("--log")
    parser.add_argument("--entries", type=int)
    parser.add_argument("--clients", type=int, default=1)
    parser.add_argument("--way", choices=["lean", "documented", "aggregates"])
    parser.add_argument("--seconds", type=float, default=3)
    arguments = parser.parse_args()
    commands = {"append": append, "store": store, "store-aggregates": store_aggregates, "replay": replay}
    commands[arguments.command](arguments)


if __name__ == "__main__":
    main()
