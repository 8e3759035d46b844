import HashTreeCollections
package import Relief
package import Vocabulary

/// Which swaps of shifts were proposed, and what was answered.
package struct SwapBoard: Board {
    package struct Row: Hashable, Sendable {
        package fileprivate(set) var swap: Swap
        package let proposedAt: Moment
        package fileprivate(set) var answeredAt: Moment?
    }

    private(set) var rows: TreeDictionary<ID<Swap>, Row> = [:]
    private var byShift: TreeDictionary<ID<Shift>, [ID<Swap>]> = [:]
    private var byPerson: TreeDictionary<ID<Person>, [ID<Swap>]> = [:]

    package init() {}

    init(_ rows: [Row]) { for row in rows { put(row) } }

    package subscript(id: ID<Swap>) -> Row? { rows[id] }

    /// Every proposal, in the order of the names.
    package var all: [Row] { rows.values.sorted { $0.swap.id < $1.swap.id } }

    /// Proposals about a shift that nobody has answered.
    package func open(about shift: ID<Shift>) -> [Swap] {
        (byShift[shift] ?? []).compactMap { rows[$0]?.swap }.filter(\.isOpen)
    }

    /// What a person proposed or was asked, the latest first.
    package func rows(of person: ID<Person>) -> [Row] {
        (byPerson[person] ?? []).compactMap { rows[$0] }
            .sorted { ($1.proposedAt, $1.swap.id) < ($0.proposedAt, $0.swap.id) }
    }

    package mutating func apply(_ recorded: Recorded) {
        guard case .swap(let event) = recorded.event else { return }
        let known = rows[event.swap]
        guard let swap = SwapDecider.evolve(known?.swap, event) else { return }
        put(
            Row(
                swap: swap, proposedAt: known?.proposedAt ?? recorded.recordedAt,
                answeredAt: swap.isOpen ? nil : recorded.recordedAt))
    }

    private mutating func put(_ row: Row) {
        let swap = row.swap
        if rows[swap.id] == nil {
            for side in [swap.given, swap.wanted] {
                byShift[side.shift, default: []].append(swap.id)
                byPerson[side.person, default: []].append(swap.id)
            }
        }
        rows[swap.id] = row
    }
}

extension Wall {
    /// Whether the shifts of a proposal are no longer what they were when it was made.
    package func isVoid(_ swap: Swap) -> Bool {
        swap.isVoid(shifts[swap.given.shift]?.shift, shifts[swap.wanted.shift]?.shift)
    }
}
