"""What a commit asks of the disk, and what it must not."""

from disk import ACK, SYNC, TIMES, WAL, trace
from programs import Writing


def test_a_commit_does_not_ask_for_the_times_of_the_wal(shim, tmp_path):
    """Linux from 6.13 on gives a file whose times were asked for a new one with the next write, and every sync waits for
    that, too: a client alone did three quarters of its appends."""
    writing = Writing(tmp_path / "chronology.sqlite", count=4, shim=shim, trace=tmp_path / "trace")
    code, acknowledged = writing.end()
    assert code == 0
    calls = [(act, number) for act, number, _, _ in trace(tmp_path / "trace")]
    acts = [act for act, _ in calls]
    first, last = acts.index(ACK), len(acts) - acts[::-1].index(ACK)
    served = calls[first:last]
    assert len(acknowledged) > 1 and (SYNC, WAL) in served
    assert (TIMES, WAL) not in served
