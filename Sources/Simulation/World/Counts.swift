import Synchronization

/// How often things happened in a run: a simulation in which nothing goes wrong shows nothing.
package final class Counts: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case steps, entries, acknowledged, refused, repeated, otherBody, unanswered, stale, fault, crash, powerCut
        case lostCommits, clockJumps, replays, delivered
        case deedsHeld, deedsDone
        case snapshotsKept, snapshotsUsed, snapshotsRefused, snapshotsHarmed, snapshotsOfOthers
    }

    private let numbers = Mutex<[Kind: Int]>([:])

    package init() {}

    package subscript(kind: Kind) -> Int { numbers.withLock { $0[kind] ?? 0 } }

    package func add(_ kind: Kind, _ number: Int = 1) { numbers.withLock { $0[kind, default: 0] += number } }

    package func add(_ other: Counts) {
        for kind in Kind.allCases { add(kind, other[kind]) }
    }
}
