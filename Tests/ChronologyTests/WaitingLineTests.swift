import ReliefTesting
import Testing
import Vocabulary

@testable import Chronology

@Suite struct `A line of drafts that wait` {
    private func waiting(_ payload: String = "{}") -> WaitingLine.Waiting {
        WaitingLine.Waiting(draft: LogSample.draft([LogSample.entry(payload)])) { _ in }
    }

    @Test func `takes as many as its bound and no more`() {
        var line = WaitingLine(bounds: WaitingLine.Bounds(drafts: 3))
        #expect((1...5).map { _ in line.admit(waiting()) } == [true, true, true, false, false])
        #expect(line.take()?.count == 3)
        #expect(line.admit(waiting()))
    }

    @Test func `is bound in bytes as well, and takes one of any size`() {
        var line = WaitingLine(bounds: WaitingLine.Bounds(bytes: 10_000))
        let large = waiting("{\"a\":\"" + String(repeating: "x", count: 20_000) + "\"}")
        #expect(line.admit(large))
        #expect(!line.admit(waiting()))
        #expect(line.take()?.count == 1)
        #expect(line.admit(waiting()))
        #expect(!line.admit(large))
    }

    @Test func `wakes the writer once until it was empty again`() {
        var line = WaitingLine(bounds: WaitingLine.Bounds())
        _ = line.admit(waiting())
        #expect(line.attend())
        _ = line.admit(waiting())
        #expect(!line.attend())
        #expect(line.take()?.count == 2)
        _ = line.admit(waiting())
        #expect(!line.attend())
        #expect(line.take()?.count == 1)
        #expect(line.take() == nil)
        _ = line.admit(waiting())
        #expect(line.attend())
    }
}
