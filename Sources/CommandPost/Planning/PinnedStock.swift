package import Boards
import Relief
package import Vocabulary

/// What the pins take out of stock and needs before anything else is planned, and which of them cannot be kept.
///
/// Pins on a lot go before pins on a depot, and older ones before newer ones: what a lot gives also counts for the depot.
package struct PinnedStock: Sendable {
    /// Pieces of one lot that a pin gives to its need.
    struct Line: Sendable {
        let directive: Directive
        let lot: Lot
        let need: Need
        let pieces: Count<Piece>
    }

    /// What becomes of one pin.
    package struct Outcome: Hashable, Sendable {
        package let pin: DirectiveBoard.Row
        /// Pieces that the next plan gives because of it.
        package let kept: Count<Piece>
        /// Why it is not kept in full; `nil` when it is, or was already.
        package let trouble: PinTrouble?
    }

    private let wall: Wall
    private let now: Moment
    private let ways: Ways
    private let bans: Bans
    private(set) var lines: [Line] = []
    /// In the order in which they were given.
    package private(set) var outcomes: [Outcome] = []
    private var taken: [ID<Lot>: Count<Piece>] = [:]
    private var given: [ID<Need>: Count<Piece>] = [:]

    package init(_ wall: Wall, at now: Moment, rules: PlanningRules = PlanningRules()) {
        self.init(wall, at: now, over: Ways(wall, rules: rules))
    }

    init(_ wall: Wall, at now: Moment, over ways: Ways) {
        (self.wall, self.now, self.ways, bans) = (wall, now, ways, Bans(wall))
        let pins = wall.directives.standing.filter { $0.directive.pin != nil }
        var found: [ID<Directive>: Outcome] = [:]
        for row in pins.filter(\.isOnLot) + pins.filter({ !$0.isOnLot }) { found[row.directive.id] = keep(row) }
        outcomes = pins.compactMap { found[$0.directive.id] }
    }

    /// What is left of a lot for everybody else.
    func free(of lot: Lot) -> Count<Piece> { lot.free.remaining(after: taken[lot.id] ?? .zero) }

    /// What a need still lacks once its pins are kept.
    func missing(of need: Need) -> Count<Piece> { need.missing.remaining(after: given[need.id] ?? .zero) }

    /// The weight that pins take out of `depot`, as far as it is known.
    func grams(from depot: ID<Site>) -> Int64 {
        lines.filter { $0.lot.details.depot == depot }.reduce(0) { sum, line in
            sum + Int64(line.pieces.value) * (wall.item(line.lot.details.item)?.grams?.value ?? 0)
        }
    }
}

extension PinnedStock {
    private mutating func keep(_ row: DirectiveBoard.Row) -> Outcome? {
        guard let pin = row.directive.pin else { return nil }
        let wanted = row.remaining.remaining(after: alreadyTaken(for: pin))
        guard wanted > .zero else { return Outcome(pin: row, kept: taken(by: row), trouble: nil) }
        guard let need = wall.shortfalls[pin.need]?.need, missing(of: need) > .zero,
            let shelter = wall.shelters[need.site]?.site
        else { return Outcome(pin: row, kept: .zero, trouble: .needSettled) }
        guard shelter.takesGoods else { return Outcome(pin: row, kept: .zero, trouble: .shelterClosed(shelter.id)) }
        let trouble = take(min(wanted, missing(of: need)), for: row.directive, pin, need, shelter)
        return Outcome(pin: row, kept: taken(by: row), trouble: trouble)
    }

    private func taken(by row: DirectiveBoard.Row) -> Count<Piece> {
        lines.filter { $0.directive.id == row.directive.id }.map(\.pieces).reduce(.zero, +)
    }

    /// What pins on single lots of the same depot give to the same need.
    private func alreadyTaken(for pin: Pin) -> Count<Piece> {
        guard case .depot(let depot) = pin.source else { return .zero }
        return lines.filter { $0.need.id == pin.need && $0.lot.details.depot == depot }.map(\.pieces)
            .reduce(.zero, +)
    }

    private mutating func take(
        _ wanted: Count<Piece>, for directive: Directive, _ pin: Pin, _ need: Need, _ shelter: Site
    ) -> PinTrouble? {
        var (rest, trouble) = (wanted, PinTrouble?.none)
        for lot in candidates(pin, need) where rest > .zero {
            if let obstacle = obstacle(lot, need, shelter) {
                trouble = trouble ?? obstacle
                continue
            }
            let pieces = min(rest, free(of: lot))
            guard pieces > .zero else { continue }
            lines.append(Line(directive: directive, lot: lot, need: need, pieces: pieces))
            taken[lot.id] = (taken[lot.id] ?? .zero) + pieces
            given[need.id] = (given[need.id] ?? .zero) + pieces
            rest = rest.remaining(after: pieces)
        }
        return rest > .zero ? trouble ?? .notEnough(left: wanted.remaining(after: rest)) : nil
    }

    /// The lots that a pin may take from: what was asked for before stand-ins, and what expires first.
    private func candidates(_ pin: Pin, _ need: Need) -> [Lot] {
        let lots: [Lot] =
            switch pin.source {
            case .lot(let id): wall.depots.lot(id).map { [$0] } ?? []
            case .depot(let id): wall.depots[id]?.lots ?? []
            }
        let accepted = wall.catalogue.accepted(for: need.item)
        let fitting = lots.filter { accepted.contains($0.details.item) && wall.item($0.details.item) != nil }
        return fitting.filter { $0.details.item == need.item } + fitting.filter { $0.details.item != need.item }
    }

    private func obstacle(_ lot: Lot, _ need: Need, _ shelter: Site) -> PinTrouble? {
        guard let depot = wall.site(lot.details.depot), depot.status == .open else {
            return .depotClosed(lot.details.depot)
        }
        if let closure = ways.closure(from: depot.id, to: shelter) { return .roadClosed(closure) }
        if let ban = bans.ban(from: lot, to: need) { return .banned(ban.id) }
        let arrival = now + .minutes(ways.arrivalMinutes(from: depot, to: shelter))
        return lot.details.mayBeHandedOut(on: arrival.japaneseDate) ? nil : .expiresFirst(lot.id)
    }
}

extension DirectiveBoard.Row {
    fileprivate var isOnLot: Bool {
        if case .lot = directive.pin?.source { true } else { false }
    }
}
