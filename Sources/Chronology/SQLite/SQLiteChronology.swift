package import Vocabulary

/// The log in one SQLite file: the embedded store.
///
/// Writes and reads have a connection each, so that reading never holds up writing. Several processes may use the
/// same file.
package final class SQLiteChronology: Chronology {
    /// What the file is called in a data directory.
    package static let fileName = "chronology.sqlite"

    private let path: String
    /// `nil` for a log that is only read.
    private let writer: SQLiteWriter?
    private let reader: SQLiteReader

    /// Opens the log at `path`, or begins one there.
    ///
    /// A file of an older version is made one of this: `renewal` sees how far that is, and leaves the file as it was when
    /// it stops it.
    package init(
        path: String, settings: SQLiteSettings = SQLiteSettings(), renewal: Progress = .none
    ) throws(ChronologyError) {
        self.path = path
        let side = SideFile(of: path)
        writer = try SQLiteWriter(path: path, settings: settings, side, renewal: renewal)
        reader = try SQLiteReader(path: path, settings: settings, side: side)
    }

    /// Opens the log in a data directory to be read, and leaves every byte as it was, whatever version the file has.
    package init(reading directory: String, settings: SQLiteSettings = SQLiteSettings()) throws(ChronologyError) {
        path = "\(directory)/\(Self.fileName)"
        writer = nil
        reader = try SQLiteReader(path: path, settings: settings)
    }

    package var condition: Condition { writer?.condition ?? .stopped(onlyRead) }

    private var onlyRead: ChronologyError { .unusable(UnusableFile(path: path, reason: .onlyRead)) }

    /// Opens the log in a data directory, which must exist.
    package convenience init(
        in directory: String, settings: SQLiteSettings = SQLiteSettings(), renewal: Progress = .none
    ) throws(ChronologyError) {
        try self.init(path: "\(directory)/\(Self.fileName)", settings: settings, renewal: renewal)
    }

    package func append(_ draft: Draft) async throws(ChronologyError) -> Outcome {
        guard let writer else { throw onlyRead }
        return try await writer.append(draft)
    }

    package func entries(after position: Int64, limit: Int) async throws(ChronologyError) -> [Written] {
        try await reader.entries(after: position, limit: limit)
    }

    package func excerpt(after position: Int64, limit: Int) async throws(ChronologyError) -> Excerpt {
        try await reader.excerpt(after: position, limit: limit)
    }

    package func head() async throws(ChronologyError) -> Head {
        do throws(ChronologyError) { return try await reader.head() } catch { throw await told(of: error) }
    }

    package func headPosition() async throws(ChronologyError) -> Int64 {
        do throws(ChronologyError) { return try await reader.headPosition() } catch { throw await told(of: error) }
    }

    package func receipt(for key: CommandKey) async throws(ChronologyError) -> Receipt? {
        do throws(ChronologyError) { return try await reader.receipt(for: key) } catch { throw await told(of: error) }
    }

    /// Lets go of the file once what is being written is written; who still comes is turned away.
    ///
    /// Closed last, it moves what stands in the side file (WAL) into the log. A program that ends without leaves that to whoever
    /// opens the log next, and nothing is lost.
    package func close() async {
        await writer?.close()
        await reader.close()
    }

    /// What is asked before each decision could not be read: the writer hears of it, and looks at the log.
    private func told(of error: ChronologyError) async -> ChronologyError {
        await writer?.doubt(after: error) ?? error
    }

    package func hash(at position: Int64) async throws(ChronologyError) -> Fingerprint? {
        try await reader.hash(at: position)
    }

    package func verify(
        expecting kept: Fingerprint?, progress: Progress
    ) async throws(ChronologyError) -> Verdict {
        try await SQLiteAuditor(path: path).verify(expecting: kept, progress: progress)
    }
}

/// How a connection behaves under pressure.
package struct SQLiteSettings: Hashable, Sendable {
    /// How long to wait for another process that is writing.
    package let patience: Span
    /// The size the file may reach, in pages of 4,096 bytes; `nil` for SQLite's own limit.
    package let largestPages: Int64?

    /// How much may wait to be written.
    package let waiting: WaitingLine.Bounds
    package let synchronous: Synchronous

    package init(
        patience: Span = Span(milliseconds: 5000), largestPages: Int64? = nil,
        waiting: WaitingLine.Bounds = WaitingLine.Bounds(), synchronous: Synchronous = .full
    ) {
        self.waiting = waiting
        self.synchronous = synchronous
        self.patience = patience
        self.largestPages = largestPages
    }
}

/// When SQLite waits for the disk, <https://www.sqlite.org/pragma.html#pragma_synchronous>.
///
/// Only `full` keeps what was acknowledged through a power cut. The others are there for the power-cut test, which
/// must fail with them; the shipped program never names this setting.
package enum Synchronous: Int, Sendable {
    case off = 0
    case normal = 1
    case full = 2
}
