import Chronology
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A log in memory` {
    private let log = MemoryChronology()

    @Test func `shows and keeps nothing before it is synced`() async throws {
        let key = LogSample.key("k")
        _ = try log.write(LogSample.draft(command: key))
        #expect(try await log.head() == .none)
        #expect(try await log.everything().isEmpty)
        #expect(try await log.receipt(for: key) == nil)
        #expect(try await MemoryChronology(log.image()).headPosition() == 0)
        log.sync()
        #expect(try await log.headPosition() == 1)
        #expect(try await log.receipt(for: key)?.position == 1)
        #expect(try await MemoryChronology(log.image()).everything() == log.everything())
    }

    @Test func `checks against what was written and not yet synced`() throws {
        _ = try log.write(LogSample.draft(command: LogSample.key("k")))
        let late = LogSample.draft(read: [LogSample.subject("a")], since: 0)
        #expect(throws: ChronologyError.stale(since: 0, now: 1)) { try log.write(late) }
        let again = try log.write(LogSample.draft(command: LogSample.key("k")))
        #expect(again == .repeated(again.receipt))
    }

    @Test func `loses a tail in a crash and never tears a hole`() async throws {
        for _ in 1...2 { _ = try await log.append(LogSample.draft([LogSample.entry(), LogSample.entry()])) }
        for _ in 1...3 { _ = try log.write(LogSample.draft()) }
        #expect(log.unsynced == 3)
        for kept in 0...4 {
            let after = MemoryChronology(log.image(withUnsynced: kept))
            #expect(try await after.headPosition() == 4 + Int64(min(kept, 3)))
            #expect(try await after.verify(expecting: log.head().hash) == .whole(after.head()))
        }
    }

    @Test func `finds a commit that was taken out of its image`() async throws {
        for _ in 1...3 { _ = try await log.append(LogSample.draft()) }
        var commits = log.image().commits
        commits.remove(at: 1)
        let verdict = try await MemoryChronology(.init(commits: commits)).verify()
        #expect(verdict == .broken(Fault(position: 2, reason: .missing(found: 3))))
    }

    @Test func `finds a receipt that is older than its entry`() async throws {
        for _ in 1...2 { _ = try await log.append(LogSample.draft(command: LogSample.key("k"))) }
        let commit = try #require(log.image().commits.first)
        let receipt = Receipt(position: 1, recordedAt: LogSample.noon + .minutes(-1), answer: "")
        let changed = MemoryChronology.Commit(entries: commit.entries, command: commit.command, receipt: receipt)
        let verdict = try await MemoryChronology(.init(commits: [changed])).verify()
        #expect(verdict == .broken(Fault(position: 1, reason: .receiptEarlier(key: "cli:k"))))
    }
}
