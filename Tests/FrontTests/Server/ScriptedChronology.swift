import Chronology
import Synchronization

/// A real log that fails when it is told to.
final class ScriptedChronology: Chronology {
    /// What goes wrong.
    enum Failure: Sendable {
        /// The disk is full.
        case full
        /// A write failed, and nothing is acknowledged.
        case stopped
        /// An entry near the end is not what was written, and nothing is chained to it.
        case damaged
        /// The database finds its own file damaged.
        case damagedFile
        /// Too many are waiting, though the log itself is well.
        case overloaded
        /// Written, but nobody was told: the connection to the disk broke before the answer.
        case untold
        /// A write takes as long as the test likes.
        case slow
        /// It cannot be read.
        case unreadable
    }

    private let log = MemoryChronology()
    private let (begun, beginning) = AsyncStream.makeStream(of: Void.self)
    private let (ended, ending) = AsyncStream.makeStream(of: Void.self)
    private let failure = Mutex<Failure?>(nil)
    private static let cause = DatabaseError(code: 778, message: "disk I/O error", statement: "COMMIT")

    private static let malformed = DatabaseError(code: 11, message: "malformed", statement: "SELECT")

    private static let fault = Fault(position: 7, reason: .missing(found: 9))

    func begin(_ failure: Failure) { self.failure.withLock { $0 = failure } }

    func recover() {
        failure.withLock { $0 = nil }
        ending.yield()
    }

    /// Until a slow write has begun.
    func waitForSlowWrite() async { for await _ in begun { return } }

    private var now: Failure? { failure.withLock { $0 } }

    var condition: Condition {
        get async {
            switch now {
            case .full: .full(Self.cause)
            case .stopped, .untold: .stopped(.stopped(Self.cause))
            case .damaged: .stopped(.damaged(Self.fault))
            case .damagedFile: .stopped(.database(Self.malformed))
            case .overloaded, .slow, .unreadable, nil: .writing
            }
        }
    }

    func append(_ draft: Draft) async throws(ChronologyError) -> Outcome {
        switch now {
        case .full: throw .full(Self.cause)
        case .stopped: throw .stopped(Self.cause)
        case .damaged: throw .damaged(Self.fault)
        case .damagedFile: throw .database(Self.malformed)
        case .overloaded: throw .overloaded
        case .untold:
            _ = try await log.append(draft)
            throw .stopped(Self.cause)
        case .slow:
            beginning.yield()
            for await _ in ended { break }
            return try await log.append(draft)
        case .unreadable, nil: return try await log.append(draft)
        }
    }

    func entries(after position: Int64, limit: Int) async throws(ChronologyError) -> [Written] {
        try check()
        return try await log.entries(after: position, limit: limit)
    }

    func head() async throws(ChronologyError) -> Head {
        try check()
        return try await log.head()
    }

    func headPosition() async throws(ChronologyError) -> Int64 {
        try check()
        return try await log.headPosition()
    }

    func receipt(for key: CommandKey) async throws(ChronologyError) -> Receipt? {
        if case .untold = now { return nil }
        return try await log.receipt(for: key)
    }

    func hash(at position: Int64) async throws(ChronologyError) -> Fingerprint? { try await log.hash(at: position) }

    func verify(expecting kept: Fingerprint?, progress: Progress) async throws(ChronologyError) -> Verdict {
        try await log.verify(expecting: kept, progress: progress)
    }

    private func check() throws(ChronologyError) {
        if case .unreadable = now { throw .database(Self.cause) }
    }
}
