import Boards
import Chronology
import CommandPost
import Relief
import ReliefTesting
import Synchronization
import Testing
import Vocabulary

/// A log that takes entries and cannot be read for a while.
private final class HalfDeafLog: Chronology {
    private let log = MemoryChronology()
    private let readings = Mutex(Int.max)

    var condition: Condition { log.condition }

    /// Lets so many readings pass, and none after that.
    func allow(readings count: Int) { readings.withLock { $0 = count } }

    func append(_ draft: Draft) async throws(ChronologyError) -> Outcome { try await log.append(draft) }

    func entries(after position: Int64, limit: Int) async throws(ChronologyError) -> [Written] {
        let isAllowed = readings.withLock { left in
            left -= 1
            return left >= 0
        }
        guard isAllowed else {
            throw .database(DatabaseError(code: 10, message: "disk I/O error", statement: "SELECT"))
        }
        return try await log.entries(after: position, limit: limit)
    }

    func head() async throws(ChronologyError) -> Head { try await log.head() }
    func headPosition() async throws(ChronologyError) -> Int64 { try await log.headPosition() }
    func receipt(for key: CommandKey) async throws(ChronologyError) -> Receipt? { try await log.receipt(for: key) }
    func hash(at position: Int64) async throws(ChronologyError) -> Fingerprint? { try await log.hash(at: position) }

    func verify(expecting kept: Fingerprint?, progress: Progress) async throws(ChronologyError) -> Verdict {
        try await log.verify(expecting: kept, progress: progress)
    }
}

@Suite struct `A log that takes an entry and cannot be read after` {
    private static let school = SiteDetails(kind: .shelter, name: "城東小学校")
    private static let submission = Submission(
        [.registerSite(.of("shelter-1"), school, status: nil)], from: .console, key: "k")

    @Test func `is told as recorded, never as not stored, and a repeat does it once`() async throws {
        let log = HalfDeafLog()
        let post = CommandPost(log, clock: { Example.now })
        // The reading before the decision finds nothing; the one after the entry fails.
        log.allow(readings: 1)
        let error = await #expect(throws: SubmissionError.self) { try await post.submit(Self.submission) }
        #expect(error?.code == "board/behind")
        #expect(error?.wording.english.contains("recorded (position 1)") == true)
        #expect(try await log.headPosition() == 1)

        log.allow(readings: .max)
        let again = try await post.submit(Self.submission)
        #expect(again.isRepeat && again.position == 1)
        #expect(await post.wall.shelters.all.count == 1)
    }
}
