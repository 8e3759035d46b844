import Chronology
import Vocabulary

/// How each bug spoils what passes between a process and its disk.
extension PlantedBug {
    func spoiling(_ draft: Draft) -> Draft {
        switch self {
        case .repeatForgotten: Self.draft(draft, command: nil, read: draft.read)
        case .staleUnchecked: Self.draft(draft, command: draft.command, read: [])
        case .lotNotNamed:
            Self.draft(draft, command: draft.command, read: draft.read.filter { !$0.text.hasPrefix("lot:") })
        default: draft
        }
    }

    private static func draft(_ draft: Draft, command: CommandKey?, read: Set<Subject>) -> Draft {
        Draft(
            entries: draft.entries, by: draft.by, at: draft.at, command: command, answer: draft.answer, read: read,
            since: draft.since)
    }

    func spoiling(_ outcome: Outcome, _ head: Int64) -> Outcome {
        guard self == .repeatToldAnew, case .repeated(let receipt) = outcome else { return outcome }
        return .repeated(Receipt(position: head, recordedAt: receipt.recordedAt, answer: receipt.answer))
    }

    /// What a process reads first after it was started.
    func spoiling(_ entries: [Written]) -> [Written] {
        switch self {
        case .eventMissed: entries.enumerated().filter { $0.offset != entries.count * 2 / 3 }.map(\.element)
        case .tokenResurrected: entries.filter { $0.entry.name != "access.token-revoked" }
        default: entries
        }
    }

    /// What a power cut leaves.
    func spoiling(_ image: MemoryChronology.Image, synced: Int) -> MemoryChronology.Image {
        let commits = image.commits
        switch self {
        case .acknowledgedTooEarly: return .init(commits: Array(commits.prefix(commits.count / 4 * 4)))
        case .clockBackwards:
            return Self.replacing(commits.count - 1, of: commits) { $0.receipt.recordedAt + .hours(-5) }
        case .commitTorn: return Self.replacing(synced, of: commits, dropping: 1) { $0.receipt.recordedAt }
        default: return image
        }
    }

    /// The image with the commit `number` as a wrong recovery would write it, and nothing after it.
    private static func replacing(
        _ number: Int, of commits: [MemoryChronology.Commit], dropping count: Int = 0,
        at moment: (MemoryChronology.Commit) -> Moment
    ) -> MemoryChronology.Image {
        guard commits.indices.contains(number), let first = commits[number].entries.first else {
            return .init(commits: commits)
        }
        let before = Array(commits.prefix(number))
        let last = before.last { !$0.entries.isEmpty }?.entries.last
        let head = last.map { Head(position: $0.position, hash: $0.hash) } ?? .none
        let entries = commits[number].entries.dropLast(count).map(\.entry)
        let spoiled = MemoryChronology.Commit(
            resealing: entries, at: moment(commits[number]), by: first.by, after: head, like: commits[number])
        return .init(commits: before + [spoiled])
    }
}
