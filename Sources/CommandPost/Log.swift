import Boards
import Chronology
import Relief
import Vocabulary

/// Reading the log itself, for auditors and streams.
extension CommandPost {
    /// Entries after `position` as lines of JSON, at most `limit`, with the position of each.
    ///
    /// Without `contacts`, nobody's telephone, mail or home stands in them; with them, nothing of those who have left.
    /// The lines are made beside the post: whoever reads a thousand of them holds up nobody who writes.
    package nonisolated func log(
        after position: Int64, limit: Int, contacts: Bool = true
    ) async throws(SubmissionError) -> [(position: Int64, json: [UInt8])] {
        let (wall, now) = (await wall, now())
        let entries: [Written]
        do {
            entries = try await chronology.entries(after: position, limit: limit)
        } catch {
            throw SubmissionError(error) ?? .busy
        }
        return entries.map { ($0.position, Self.line($0, on: wall, at: now, contacts: contacts)) }
    }

    /// One entry as whoever asked may see it.
    static func line(_ written: Written, on wall: Wall, at now: Moment, contacts: Bool) -> [UInt8] {
        let isShown = contacts && !isAboutSomebodyGone(written, on: wall, at: now)
        return LogLine.json(written, payload: isShown ? nil : withoutContact(written))
    }

    /// The payload without anybody's telephone, mail or home; `nil` where none stands in it.
    private static func withoutContact(_ written: Written) -> String? {
        let kind = EventKind(written.entry.name, version: written.entry.version)
        guard ReliefEvent.mayTellContact(kind) else { return nil }
        return try? ReliefEvent(kind, payload: written.entry.payload).withoutContact?.payload()
    }

    private static func isAboutSomebodyGone(_ written: Written, on wall: Wall, at now: Moment) -> Bool {
        let kind = EventKind(written.entry.name, version: written.entry.version)
        guard written.entry.name.hasPrefix("person."),
            case .person(let event) = try? ReliefEvent(kind, payload: written.entry.payload)
        else { return false }
        return wall.people[event.person]?.person.hasLeft(at: now) ?? false
    }

    /// The hash of the last entry, to be printed and kept elsewhere.
    package nonisolated func head() async throws(SubmissionError) -> (position: Int64, hash: String) {
        do {
            let head = try await chronology.head()
            return (head.position, head.hash.description)
        } catch {
            throw SubmissionError(error) ?? .busy
        }
    }
}
