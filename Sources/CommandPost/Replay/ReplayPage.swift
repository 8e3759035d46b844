import Boards
import Chronology
import JSON
import Relief

/// Entries that follow each other, and why there are no more of them than these.
struct ReplayPage: Sendable {
    private(set) var entries: [Recorded] = []
    /// What is wrong with what comes next; `nil` when nothing is.
    private(set) var failure: SubmissionError?

    /// Whether the log ends before this page.
    var isOver: Bool { entries.isEmpty && failure == nil }
}

/// Makes events of payloads, one page after the other, so that each long text is kept once.
actor PageMaker {
    private let lexicon = JSONLexicon()
    private var position: Int64

    init(after position: Int64) { self.position = position }

    func page(of read: Result<Excerpt, SubmissionError>) -> ReplayPage {
        switch read {
        case .success(let excerpt): page(of: excerpt)
        case .failure(let failure): ReplayPage(failure: failure)
        }
    }

    private func page(of excerpt: Excerpt) -> ReplayPage {
        var entries: [Recorded] = []
        entries.reserveCapacity(excerpt.rows.count)
        do {
            try excerpt.forEach { row, payload in
                entries.append(try excerpt.recorded(row, payload, lexicon))
                position = row.position
            }
            return ReplayPage(entries: entries)
        } catch {
            return ReplayPage(entries: entries, failure: .unreadable(after: position, error))
        }
    }
}

extension Excerpt {
    /// An entry with what its payload says.
    func recorded(_ row: Row, _ payload: UnsafeBufferPointer<UInt8>, _ lexicon: JSONLexicon) throws -> Recorded {
        Recorded(
            position: row.position, recordedAt: row.recordedAt, by: by(row),
            event: try ReliefEvent(EventKind(name(row), version: row.version), payload: payload, lexicon: lexicon))
    }
}
