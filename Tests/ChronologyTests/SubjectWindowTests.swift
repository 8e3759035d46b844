import ReliefTesting
import Testing
import Vocabulary

@testable import Chronology

@Suite struct `What changed lately` {
    private func changes(_ names: [String], _ position: Int64) -> [SubjectKey: Int64] {
        Dictionary(uniqueKeysWithValues: names.map { (SubjectKey(LogSample.subject($0)), position) })
    }

    @Test func `is known by subject, the last position counting`() {
        var window = SubjectWindow(after: 10)
        window.take(changes(["a", "b"], 11), upTo: 11)
        window.take(changes(["a"], 12), upTo: 12)
        #expect(window.latest(about: SubjectKey(LogSample.subject("a"))) == 12)
        #expect(window.latest(about: SubjectKey(LogSample.subject("b"))) == 11)
        #expect(window.latest(about: SubjectKey(LogSample.subject("c"))) == nil)
        #expect((window.start, window.end) == (10, 12))
    }

    @Test func `is forgotten from the oldest, and the window says from where it knows`() {
        var window = SubjectWindow(after: 0, size: 3)
        for position in 1...20 { window.take(changes(["s\(position)"], Int64(position)), upTo: Int64(position)) }
        for position in 1...20 {
            let isKnown = window.latest(about: SubjectKey(LogSample.subject("s\(position)"))) == Int64(position)
            #expect(isKnown == (Int64(position) > window.start))
        }
        #expect((15...18).contains(window.start))
        #expect(window.end == 20)
    }
}

@Suite struct `A decision on what was long ago` {
    @Test func `is refused when its subject changed since, and taken when it did not`() async throws {
        let folder = try Folder()
        let before = try SQLiteChronology(in: folder.path)
        for name in ["a", "b", "c"] { _ = try await before.append(LogSample.draft([LogSample.entry(about: [name])])) }

        // The writer that begins now has seen none of these entries.
        let log = try SQLiteChronology(in: folder.path)
        let stale = LogSample.draft([LogSample.entry()], read: [LogSample.subject("b")], since: 1)
        await #expect(throws: ChronologyError.stale(since: 1, now: 2)) { try await log.append(stale) }
        let fresh = LogSample.draft([LogSample.entry()], read: [LogSample.subject("a")], since: 1)
        #expect(try await log.append(fresh).receipt.position == 4)
    }
}
