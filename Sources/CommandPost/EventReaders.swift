import Boards
import Chronology
import JSON
import Relief
import Vocabulary

/// Makes events of entries, side by side when there are many.
///
/// A start spends a third of its time on this, and no event needs another one to be read.
struct EventReaders: Sendable {
    /// One reader; what it has read lately helps it to keep long texts once.
    private final class Reader: @unchecked Sendable {
        // Used by one task at a time: the post reads one excerpt after the other, each reader one part of it.
        private let lexicon = JSONLexicon()

        func read(_ rows: Range<Int>, of excerpt: Excerpt) -> Part {
            var part = Part()
            part.events.reserveCapacity(rows.count)
            do {
                try excerpt.forEach(in: rows) { row, payload in
                    let kind = EventKind(excerpt.name(row), version: row.version)
                    let event = try ReliefEvent(kind, payload: payload, lexicon: lexicon)
                    part.events.append(
                        Recorded(position: row.position, recordedAt: row.recordedAt, by: excerpt.by(row), event: event))
                }
            } catch {
                part.problem = error
            }
            return part
        }
    }

    /// The events of some rows, up to one that cannot be read.
    struct Part: Sendable {
        var events: [Recorded] = []
        var problem: (any Error)?
    }

    /// Fewer rows than this are read sooner than they are handed out.
    private static let few = 500

    private let readers: [Reader]

    init(_ count: Int = 4) { readers = (0..<max(1, count)).map { _ in Reader() } }

    /// The parts of `excerpt` in order.
    func parts(of excerpt: Excerpt) async -> [Part] {
        let count = excerpt.rows.count
        guard count >= Self.few, readers.count > 1 else { return [readers[0].read(0..<count, of: excerpt)] }
        return await withTaskGroup(of: (Int, Part).self) { group in
            for (number, reader) in readers.enumerated() {
                let rows = count * number / readers.count..<count * (number + 1) / readers.count
                group.addTask { (number, reader.read(rows, of: excerpt)) }
            }
            var parts = Array(repeating: Part(), count: readers.count)
            for await (number, part) in group { parts[number] = part }
            return parts
        }
    }
}
