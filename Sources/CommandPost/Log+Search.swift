package import Boards
import Chronology
import Relief
import Vocabulary

/// Looking for something in the log.
///
/// It is read in small portions beside other work, on the connection of the readers: the writer never waits for it.
extension CommandPost {
    /// How many entries one search looks through at most; whoever wants more looks on from there.
    package static let farthestLook: Int64 = 20_000

    /// At most `limit` entries of what is looked for before position `end`, the newest first.
    package nonisolated func newest(
        _ search: LogSearch, before end: Int64, limit: Int, reach: Int64 = farthestLook
    ) async throws(SubmissionError) -> LogFindings<Recorded> {
        let all = try await range(of: search, 1..<max(1, end))
        let near = max(all.lowerBound, all.upperBound - reach)..<all.upperBound
        let walk = try await walk(through: near, .newestFirst, search, limit: limit) { $1 }
        return LogFindings(
            found: walk.found, looked: walk.rest.upperBound..<near.upperBound,
            isWhole: walk.rest.upperBound == all.lowerBound)
    }

    /// At most `limit` entries of what is looked for from position `start` on as far as `wall` shows, the oldest first,
    /// as lines of JSON.
    ///
    /// Contacts stand in them as in ``log(after:limit:contacts:)``.
    package nonisolated func oldest(
        _ search: LogSearch, from start: Int64, on wall: Wall, limit: Int, contacts: Bool,
        reach: Int64 = farthestLook
    ) async throws(SubmissionError) -> LogFindings<[UInt8]> {
        let end = wall.position + 1
        let start = min(start, end)
        let now = now()
        return try await oldest(search, start..<end, limit: limit, reach) { written, _ in
            Self.line(written, on: wall, at: now, contacts: contacts)
        }
    }

    /// At most `limit` entries of what is looked for from position `start` on and before `end`, the oldest first.
    package nonisolated func oldest(
        _ search: LogSearch, from start: Int64, before end: Int64, limit: Int, reach: Int64 = farthestLook
    ) async throws(SubmissionError) -> LogFindings<Recorded> {
        try await oldest(search, start..<max(start, end), limit: limit, reach) { $1 }
    }

    private nonisolated func oldest<Finding: Sendable>(
        _ search: LogSearch, _ positions: Range<Int64>, limit: Int, _ reach: Int64,
        _ finding: (Written, Recorded) -> Finding
    ) async throws(SubmissionError) -> LogFindings<Finding> {
        let all = try await range(of: search, positions)
        let near = all.lowerBound..<min(all.upperBound, all.lowerBound + reach)
        let walk = try await walk(through: near, .oldestFirst, search, limit: limit, finding)
        return LogFindings(
            found: walk.found, looked: near.lowerBound..<walk.rest.lowerBound,
            isWhole: walk.rest.lowerBound == all.upperBound)
    }

    /// The part of `positions` in which the moments of `search` lie; moments never run backwards in a log.
    private nonisolated func range(
        of search: LogSearch, _ positions: Range<Int64>
    ) async throws(SubmissionError) -> Range<Int64> {
        var (first, end) = (positions.lowerBound, positions.upperBound)
        if let until = search.until { end = try await firstPosition(at: until, in: first..<end) }
        if let since = search.since { first = try await firstPosition(at: since, in: first..<end) }
        return first..<end
    }

    /// The first of `positions` whose entry was recorded at `moment` or later; their end when there is none.
    private nonisolated func firstPosition(
        at moment: Moment, in positions: Range<Int64>
    ) async throws(SubmissionError) -> Int64 {
        var (low, high) = (positions.lowerBound, positions.upperBound)
        while low < high {
            let middle = low + (high - low) / 2
            let entry = try await written(in: middle..<middle + 1).first
            if let entry, entry.recordedAt < moment { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// What is wanted in `positions`, and what was not looked through once there was enough.
    private nonisolated func walk<Finding: Sendable>(
        through positions: Range<Int64>, _ order: SearchOrder, _ search: LogSearch, limit: Int,
        _ finding: (Written, Recorded) -> Finding
    ) async throws(SubmissionError) -> (found: [Finding], rest: Range<Int64>) {
        var (found, rest): ([Finding], Range<Int64>) = ([], positions)
        while !rest.isEmpty, found.count < limit {
            let entries = try await written(in: order.portion(of: rest))
            guard !entries.isEmpty else { break }
            for entry in order == .oldestFirst ? entries : entries.reversed() where found.count < limit {
                rest = order.rest(of: rest, after: entry.position)
                do {
                    if let recorded = try search.recorded(entry) { found.append(finding(entry, recorded)) }
                } catch {
                    throw .unreadable(after: entry.position - 1, error)
                }
            }
        }
        return (found, rest)
    }

    private nonisolated func written(in positions: Range<Int64>) async throws(SubmissionError) -> [Written] {
        do {
            return try await chronology.entries(after: positions.lowerBound - 1, limit: positions.count)
        } catch {
            throw SubmissionError(error) ?? .busy
        }
    }
}

/// From which end a search begins.
private enum SearchOrder {
    case newestFirst
    case oldestFirst

    /// So many entries are read at a time.
    private static let portion: Int64 = 500

    func portion(of rest: Range<Int64>) -> Range<Int64> {
        switch self {
        case .newestFirst: max(rest.lowerBound, rest.upperBound - Self.portion)..<rest.upperBound
        case .oldestFirst: rest.lowerBound..<min(rest.upperBound, rest.lowerBound + Self.portion)
        }
    }

    func rest(of rest: Range<Int64>, after position: Int64) -> Range<Int64> {
        switch self {
        case .newestFirst: rest.lowerBound..<position
        case .oldestFirst: position + 1..<rest.upperBound
        }
    }
}
