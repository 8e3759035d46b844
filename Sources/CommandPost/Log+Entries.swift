package import Boards
import Chronology
package import Relief
package import Vocabulary

extension CommandPost {
    /// At most `limit` entries before `position`, the oldest first, as the boards took them in.
    package nonisolated func entries(before position: Int64, limit: Int) async throws(SubmissionError) -> [Recorded] {
        let first = max(1, position - Int64(limit))
        guard first < position else { return [] }
        do {
            return try await chronology.entries(after: first - 1, limit: Int(position - first)).map { try Recorded($0) }
        } catch let error as ChronologyError {
            throw SubmissionError(error) ?? .busy
        } catch {
            throw .broken(code: "event/unreadable", Wording("記録を読めません: \(error)", "Cannot read the log: \(error)"))
        }
    }

    /// How many entries are read back at most: a month of a city, some seconds of one processor.
    package static let farthestBack = 400_000

    /// What was recorded from `moment` on and up to `position`, the oldest first, as far as it is `included`.
    ///
    /// Read backwards from `position` in small portions, beside other work. It is not whole when more than
    /// ``farthestBack`` entries would have to be read.
    package nonisolated func entries(
        since moment: Moment, through position: Int64, where included: (ReliefEvent) -> Bool
    ) async throws(SubmissionError) -> (entries: [Recorded], isWhole: Bool) {
        var (found, end): ([[Recorded]], Int64) = ([], position + 1)
        while end > 1 {
            guard position - end < Int64(Self.farthestBack) else { return (found.reversed().flatMap(\.self), false) }
            let portion = try await entries(before: end, limit: 2_000)
            let recent = portion.drop { $0.recordedAt < moment }
            found.append(recent.filter { included($0.event) })
            guard recent.count == portion.count, let first = portion.first else { break }
            end = first.position
        }
        return (found.reversed().flatMap(\.self), true)
    }
}
