import HashTreeCollections
package import Relief
package import Vocabulary

/// The orders that plans keep, and how far each pin has come.
package struct DirectiveBoard: Board {
    package struct Row: Hashable, Sendable {
        package fileprivate(set) var directive: Directive
        package fileprivate(set) var recordedAt: Moment
        /// Where in the chronology it was given.
        package fileprivate(set) var position: Int64
        /// What approved plans have promised for a pin since it was given, by allocation.
        fileprivate(set) var promised: [ID<Allocation>: Count<Piece>] = [:]

        /// The pieces of a pin that were promised, loaded or delivered since it was given.
        package var given: Count<Piece> { promised.values.reduce(.zero, +) }

        /// What a pin still asks for; nothing for a ban.
        package var remaining: Count<Piece> { directive.pin.map { $0.pieces.remaining(after: given) } ?? .zero }
    }

    private(set) var rows: TreeDictionary<ID<Directive>, Row> = [:]
    /// The pins of each need.
    private var pins: TreeDictionary<ID<Need>, [ID<Directive>]> = [:]

    package init() {}

    init(_ rows: [Row]) {
        for row in rows { put(row) }
    }

    package subscript(id: ID<Directive>) -> Row? { rows[id] }

    /// Every order, the oldest first.
    package var all: [Row] { rows.values.sorted(by: Row.isOlder) }

    /// Those that hold, the oldest first.
    package var standing: [Row] { all.filter(\.directive.isStanding) }

    /// The pins that hold for `need`.
    package func pins(of need: ID<Need>) -> [Row] {
        (pins[need] ?? []).compactMap { rows[$0] }.filter(\.directive.isStanding).sorted(by: Row.isOlder)
    }

    package mutating func apply(_ recorded: Recorded) {
        if case .directive(let event) = recorded.event { return apply(event, recorded) }
        // Of a million entries, half are looked at for pins, and mostly there are none.
        guard !pins.isEmpty else { return }
        switch recorded.event {
        case .plan(.allocated(let body)): promise(body.allocation)
        case .consignment(.loaded(let body)): for line in body.lines { load(line.line, line.loaded) }
        case .consignment(.calledOff(let body)): for line in body.lines { load(line.line, .zero) }
        default: break
        }
    }

    private mutating func apply(_ event: DirectiveEvent, _ recorded: Recorded) {
        guard let directive = DirectiveDecider.evolve(rows[event.directive]?.directive, event) else { return }
        var row =
            rows[event.directive]
            ?? Row(
                directive: directive, recordedAt: recorded.recordedAt, position: recorded.position)
        row.directive = directive
        put(row)
    }

    private mutating func put(_ row: Row) {
        let id = row.directive.id
        if rows[id] == nil, let need = row.directive.pin?.need { pins[need, default: []].append(id) }
        rows[id] = row
    }

    private mutating func promise(_ allocation: Allocation) {
        for row in pins(of: allocation.need) where row.directive.pin?.takes(allocation) == true {
            rows[row.directive.id]?.promised[allocation.id] = allocation.pieces
        }
    }

    /// What was promised and not loaded is asked for again.
    private mutating func load(_ line: ConsignmentLine, _ pieces: Count<Piece>) {
        for id in pins[line.need] ?? [] where rows[id]?.promised[line.allocation] != nil {
            rows[id]?.promised[line.allocation] = pieces
        }
    }
}

extension DirectiveBoard.Row {
    fileprivate static func isOlder(_ a: Self, _ b: Self) -> Bool { a.position < b.position }
}

extension Pin {
    /// Whether `allocation` is one that this pin asks for.
    fileprivate func takes(_ allocation: Allocation) -> Bool {
        guard allocation.need == need else { return false }
        return switch source {
        case .lot(let lot): allocation.lot == lot
        case .depot(let depot): allocation.depot == depot
        }
    }
}
