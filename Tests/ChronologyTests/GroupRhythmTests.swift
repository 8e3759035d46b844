import ReliefTesting
import Testing

@testable import Chronology

@Suite struct `How long a group waits for more` {
    private func waiting() -> WaitingLine.Waiting { WaitingLine.Waiting(LogSample.draft()) { _ in } }

    /// A rhythm after a group of `count` whose commit took its time.
    private func rhythm(after count: Int) -> GroupRhythm {
        var rhythm = GroupRhythm()
        rhythm.begin()
        rhythm.isFilled()
        let end = ContinuousClock.now + .milliseconds(1)
        while ContinuousClock.now < end {}
        rhythm.end(with: count)
        rhythm.begin()
        return rhythm
    }

    @Test func `is not at all for one who is alone, nor after that, nor in the first group`() {
        var (alone, first) = (rhythm(after: 1), GroupRhythm())
        let patience = [0, 1].flatMap { [alone.patience(with: $0), first.patience(with: $0)] }
        #expect(patience == [nil, nil, nil, nil])
    }

    @Test func `is until as many have come as last time`() {
        var rhythm = rhythm(after: 5)
        let waits = [4, 5, 6].map { rhythm.patience(with: $0) != nil }
        #expect(waits == [true, false, false])
    }

    @Test func `ends after as long as a commit, however often somebody comes`() {
        var rhythm = rhythm(after: 5)
        var asked = 0
        while rhythm.patience(with: 4) != nil { asked += 1 }
        let isOver = rhythm.patience(with: 4) == nil
        rhythm.begin()
        let waitsAgain = rhythm.patience(with: 4) != nil
        #expect(asked > 0 && isOver && waitsAgain)
    }

    @Test func `is for half of those who are missing, at least for one`() {
        let rhythm = rhythm(after: 9)
        #expect([0, 5, 7, 8, 9].map(rhythm.enough) == [4, 2, 1, 1, 1])
    }

    @Test func `is over when the group is as large as it may be`() {
        #expect(GroupRhythm.hasRoom(Array(repeating: waiting(), count: 999)))
        #expect(!GroupRhythm.hasRoom(Array(repeating: waiting(), count: 1_000)))
        let large = LogSample.draft([LogSample.entry(LogSample.payload(bytes: 9 << 20))])
        #expect(!GroupRhythm.hasRoom([WaitingLine.Waiting(large) { _ in }]))
    }
}

@Suite struct `The desk of the writer` {
    private func waiting() -> WaitingLine.Waiting { WaitingLine.Waiting(LogSample.draft()) { _ in } }

    @Test func `has a bell that the one awaited rings, once, and nobody when the writer is busy`() {
        var desk = WriterDesk(bounds: WaitingLine.Bounds())
        let woken = desk.admit(waiting())
        #expect(woken.mustWake && !woken.mustRing)
        let first = desk.takeLatecomersOrListen(for: 1).count
        let whileBusy = desk.admit(waiting())
        #expect(first == 1 && !whileBusy.mustRing)

        let taken = [desk.takeLatecomersOrListen(for: 1).count, desk.takeLatecomersOrListen(for: 1).count]
        #expect(taken == [1, 0])
        let (rung, after) = (desk.admit(waiting()), desk.admit(waiting()))
        #expect(rung.mustRing && !rung.mustWake)
        #expect(!after.mustRing)
        let nobodyRang = desk.stopListening()
        let latecomers = desk.line.takeLatecomers().count
        #expect(!nobodyRang && latecomers == 2)
    }

    @Test func `is rung at when as many have come as are awaited`() {
        var desk = WriterDesk(bounds: WaitingLine.Bounds())
        let latecomers = desk.takeLatecomersOrListen(for: 3)
        let rings = (1...4).map { _ in desk.admit(waiting()).mustRing }
        #expect(latecomers.isEmpty && rings == [false, false, true, false])
    }

    @Test func `is not rung at when the writer has stopped listening`() {
        var desk = WriterDesk(bounds: WaitingLine.Bounds())
        let latecomers = desk.takeLatecomersOrListen(for: 1)
        let nobodyRang = desk.stopListening()
        let admission = desk.admit(waiting())
        #expect(latecomers.isEmpty && nobodyRang && !admission.mustRing)
    }

    @Test func `turns people away without ringing`() {
        var desk = WriterDesk(bounds: WaitingLine.Bounds(drafts: 1))
        _ = desk.admit(waiting())
        let refused = desk.admit(waiting())
        #expect(refused.refusal == .overloaded)
        #expect(!refused.mustRing && !refused.mustWake)
    }
}
