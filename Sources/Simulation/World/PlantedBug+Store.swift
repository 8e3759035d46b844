import Chronology
import Vocabulary

/// How each bug spoils what passes between a process and its disk.
extension PlantedBug {
    func spoiling(_ draft: Draft) -> Draft {
        if self == .repeatForgotten { return Self.draft(draft, command: nil, read: draft.read) }
        if self == .staleUnchecked { return Self.draft(draft, command: draft.command, read: []) }
        if self == .deliveryWithoutStock { return Self.withoutStock(draft) }
        if self == .leaveWithoutDeed { return Self.withoutDeed(draft) }
        guard let unnamed else { return draft }
        return Self.draft(
            draft, command: draft.command, read: draft.read.filter { !$0.text.hasPrefix(unnamed) })
    }

    /// The subjects that decisions do not name.
    private var unnamed: String? {
        switch self {
        case .lotNotNamed: "lot:"
        case .dutyNotNamed: "duty:"
        case .potNotNamed: "pot:"
        case .crewNotNamed: "crew:"
        case .leaveNotNamed: "approvals:rules"
        default: nil
        }
    }

    private static func draft(
        _ draft: Draft, command: CommandKey?, read: Set<Subject>, entries: [Entry]? = nil
    ) -> Draft {
        Draft(
            entries: entries ?? draft.entries, by: draft.by, at: draft.at, command: command, answer: draft.answer,
            read: read, since: draft.since)
    }

    private static func withoutStock(_ draft: Draft) -> Draft {
        guard draft.entries.contains(where: { $0.name == "delivery.recorded" }) else { return draft }
        let left = draft.entries.filter { !$0.name.hasPrefix("stock.") }
        return self.draft(draft, command: draft.command, read: draft.read, entries: left)
    }

    private static func withoutDeed(_ draft: Draft) -> Draft {
        guard draft.entries.contains(where: { $0.name == "approval.signed" }) else { return draft }
        let deeds = ["grant.made", "payment.made", "order.placed", "order.requested"]
        let left = draft.entries.filter { !deeds.contains($0.name) }
        return self.draft(draft, command: draft.command, read: draft.read, entries: left)
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
        case .leaveForgotten: entries.filter { $0.entry.name != "approval.rule-set" }
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
