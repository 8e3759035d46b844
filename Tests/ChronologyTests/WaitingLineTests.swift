import ReliefTesting
import Testing
import Vocabulary

@testable import Chronology

@Suite struct `A line of drafts that wait` {
    private func waiting(_ payload: String = "{}") -> WaitingLine.Waiting {
        WaitingLine.Waiting(LogSample.draft([LogSample.entry(payload)])) { _ in }
    }

    @Test func `takes as many as its bound and no more`() {
        var line = WaitingLine(bounds: WaitingLine.Bounds(drafts: 3))
        let admitted = (1...5).reduce(into: []) { admitted, _ in admitted.append(line.admit(waiting())) }
        let taken = line.take()
        let afterwards = line.admit(waiting())
        #expect(admitted == [true, true, true, false, false])
        #expect(taken?.count == 3)
        #expect(afterwards)
    }

    @Test func `is bound in bytes as well, and takes one of any size`() {
        var line = WaitingLine(bounds: WaitingLine.Bounds(bytes: 10_000))
        let large = waiting("{\"a\":\"" + String(repeating: "x", count: 20_000) + "\"}")
        let largeFirst = [line.admit(large), line.admit(waiting())]
        _ = line.take()
        let largeSecond = [line.admit(waiting()), line.admit(large)]
        #expect(largeFirst == [true, false])
        #expect(largeSecond == [true, false])
    }

    @Test func `wakes the writer once until it was empty again`() {
        var line = WaitingLine(bounds: WaitingLine.Bounds())
        _ = line.admit(waiting())
        let woken = [line.attend(), line.attend()]
        let counts = [line.take()?.count, line.take()?.count]
        let wokenAgain = [line.attend(), line.attend()]
        #expect(woken == [true, false])
        #expect(counts == [1, nil])
        #expect(wokenAgain == [true, false])
    }
}
