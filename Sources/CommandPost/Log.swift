import Chronology

/// Reading the log itself, for auditors and streams.
extension CommandPost {
    /// Entries after `position` as lines of JSON, at most `limit`, with the position of each.
    package func log(
        after position: Int64, limit: Int
    ) async throws(SubmissionError) -> [(position: Int64, json: [UInt8])] {
        do {
            return try await chronology.entries(after: position, limit: limit).map { ($0.position, LogLine.json($0)) }
        } catch {
            throw SubmissionError(error) ?? .busy
        }
    }

    /// The hash of the last entry, to be printed and kept elsewhere.
    package func head() async throws(SubmissionError) -> (position: Int64, hash: String) {
        do {
            let head = try await chronology.head()
            return (head.position, head.hash.description)
        } catch {
            throw SubmissionError(error) ?? .busy
        }
    }
}
