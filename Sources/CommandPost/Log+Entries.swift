package import Boards
import Chronology
import Vocabulary

extension CommandPost {
    /// At most `limit` entries before `position`, the oldest first, as the boards took them in.
    package func entries(before position: Int64, limit: Int) async throws(SubmissionError) -> [Recorded] {
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
}
