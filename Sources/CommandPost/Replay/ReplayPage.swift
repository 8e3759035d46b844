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
        do throws(SubmissionError) {
            try excerpt.forEachEvent(after: &position, lexicon) { entries.append($0) }
            return ReplayPage(entries: entries)
        } catch {
            return ReplayPage(entries: entries, failure: error)
        }
    }
}

extension Excerpt {
    /// Hands over every entry with its event; the first that cannot be read is told by its place.
    ///
    /// `position` is where the reader stands, and then where it has come to.
    func forEachEvent(
        after position: inout Int64, _ lexicon: JSONLexicon, _ use: (consuming Recorded) -> Void
    ) throws(SubmissionError) {
        do {
            try forEach { row, payload in
                let kind = EventKind(name(row), version: row.version)
                let event = try ReliefEvent(kind, payload: payload, lexicon: lexicon)
                use(Recorded(position: row.position, recordedAt: row.recordedAt, by: by(row), event: event))
                position = row.position
            }
        } catch {
            throw .unreadable(after: position, error)
        }
    }
}
