import Chronology
import CommandPost
import Relief
import ReliefTesting
import Synchronization
import Testing
import Vocabulary

/// A log whose tail can turn out not to be what was written.
private final class BrittleLog: Chronology {
    private let log = MemoryChronology()
    private let error = Mutex<ChronologyError?>(nil)
    private let isKnown = Mutex(true)

    /// From now on it takes nothing, for this reason; `nil` when it was mended.
    ///
    /// Unless that `isKnown`, the next to send finds it out.
    func stop(_ error: ChronologyError?, isKnown: Bool = true) {
        self.error.withLock { $0 = error }
        self.isKnown.withLock { $0 = isKnown }
    }

    var condition: Condition {
        isKnown.withLock { $0 } ? error.withLock { $0 }.map(Condition.stopped) ?? .writing : .writing
    }

    func append(_ draft: Draft) async throws(ChronologyError) -> Outcome {
        if let error = error.withLock({ $0 }) { throw error }
        return try await log.append(draft)
    }

    func entries(after position: Int64, limit: Int) async throws(ChronologyError) -> [Written] {
        try await log.entries(after: position, limit: limit)
    }

    func head() async throws(ChronologyError) -> Head { try await log.head() }
    func headPosition() async throws(ChronologyError) -> Int64 { try await log.headPosition() }
    func receipt(for key: CommandKey) async throws(ChronologyError) -> Receipt? { try await log.receipt(for: key) }
    func hash(at position: Int64) async throws(ChronologyError) -> Fingerprint? { try await log.hash(at: position) }

    func verify(expecting kept: Fingerprint?, progress: Progress) async throws(ChronologyError) -> Verdict {
        try await log.verify(expecting: kept, progress: progress)
    }
}

@Suite struct `A log whose tail is damaged` {
    private let log = BrittleLog()

    private static let fault = Fault(position: 7, reason: .missing(found: 9))
    private static let foreign = UnusableFile(path: "/data/chronology.sqlite", reason: .notADatabase)

    private static let malformed = DatabaseError(
        code: 11, message: "database disk image is malformed", statement: "SELECT")

    private static func submission(_ name: String) -> Submission {
        let details = SiteDetails(kind: .shelter, name: "城東小学校")
        return Submission([.registerSite(.of(name), details, status: nil)], from: .console, key: name)
    }

    @Test(arguments: [
        (ChronologyError.damaged(fault), "chronology/damaged", "7"),
        (.unusable(foreign), "chronology/unusable-file", "chronology.sqlite"),
        (.database(malformed), "chronology/damaged-file", "malformed"),
    ])
    func `is told as what it is, with whom to call, and takes the same again once it is mended`(
        _ error: ChronologyError, _ code: String, _ place: String
    ) async throws {
        let post = CommandPost(log, clock: { Example.now })
        let first = try await post.submit(Self.submission("shelter-1"))
        log.stop(error)
        let refusal = await #expect(throws: SubmissionError.self) {
            try await post.submit(Self.submission("shelter-2"))
        }
        for told in [refusal, await post.trouble()] {
            guard case .damaged = told else {
                Issue.record("told as \(String(describing: told))")
                continue
            }
            #expect(told?.code == code)
            #expect(told?.wording.japanese.contains("システム管理者に連絡") == true)
            #expect(told?.wording.english.contains("Call the system administrator") == true)
            #expect(told?.wording.japanese.contains(place) == true && told?.wording.english.contains(place) == true)
        }
        #expect(try await post.submit(Self.submission("shelter-1")).position == first.position)

        log.stop(nil)
        #expect(await post.trouble() == nil)
        #expect(try await post.submit(Self.submission("shelter-2")).isRepeat == false)
        #expect(try await post.submit(Self.submission("shelter-2")).isRepeat)
    }
}

@Suite struct `A log that was moved away` {
    private let log = BrittleLog()

    private static let moved = ChronologyError.unusable(
        UnusableFile(path: "/data/chronology.sqlite", reason: .moved))

    private func refusal() async throws -> SubmissionError {
        let post = CommandPost(log, clock: { Example.now })
        let details = SiteDetails(kind: .shelter, name: "城東小学校")
        let submission = Submission([.registerSite(.of("shelter-1"), details, status: nil)], from: .console)
        return try #require(
            await #expect(throws: SubmissionError.self) { try await post.submit(submission) })
    }

    @Test func `takes nothing of who comes later, and says that nothing was recorded`() async throws {
        log.stop(Self.moved)
        let refusal = try await refusal()
        #expect(refusal.code == "chronology/unusable-file")
        #expect(refusal.wording.japanese.contains("いま送ったものは記録していません"))
        #expect(refusal.wording.english.contains("nothing of what you sent now was"))
        #expect(!refusal.wording.english.contains("may have been recorded"))
    }

    @Test func `leaves open what became of who met it first, and says how to send that again`() async throws {
        log.stop(Self.moved, isKnown: false)
        let refusal = try await refusal()
        #expect(refusal.code == "chronology/unusable-file")
        #expect(refusal.wording.japanese.contains("記録されたかもしれません"))
        #expect(refusal.wording.japanese.contains("Idempotency-Key"))
        #expect(refusal.wording.english.contains("Sent without a key, look first whether it is there"))
    }
}
