import Relief
import Vocabulary

/// What the boards hold of one shelter by item, looked through once for all staples.
///
/// In the tenth week a shelter has a thousand needs and hundreds of consignments behind it, and a dozen staples ask about them.
struct SiteRecords {
    let holding: Holding
    private let catalogue: CatalogueBoard
    /// What a person asked for and what is not over; cases of unknown size are held and stand in no plan.
    private var open: [Need] = []
    private var held: Set<ID<Item>> = []
    /// When somebody last asked for an item or took that back.
    private var words: [ID<Item>: Moment] = [:]
    private var received: [ID<Item>: [Receipt]] = [:]
    private var onTheWay: [ID<Item>: Int] = [:]

    private struct Receipt {
        let at: Moment
        let pieces: Count<Piece>
    }

    init(of site: ID<Site>, on wall: Wall) {
        (holding, catalogue) = (wall.holdings[site], wall.catalogue)
        for row in wall.shortfalls.needs(of: site) { take(row) }
        for arrival in wall.orders.arrivals(at: site) { take(arrival.pieces, of: arrival.item, at: arrival.at) }
        for row in wall.consignments.consignments(of: site) { take(row.consignment) }
    }

    private mutating func take(_ row: ShortfallBoard.Row) {
        let need = row.need
        if need.isHeld { held.insert(need.item) }
        guard need.origin == .asked else { return }
        let word = need.cancelled == nil ? max(row.raisedAt, need.observedAt) : row.changedAt
        words[need.item] = max(words[need.item] ?? word, word)
        if !need.isFinished, !need.isHeld { open.append(need) }
    }

    private mutating func take(_ consignment: Consignment) {
        if let receipt = consignment.receipt {
            for line in receipt.lines { take(line.receipt.received, of: line.line.item, at: receipt.receivedAt) }
        } else if consignment.state != .calledOff {
            for line in consignment.lines {
                onTheWay[line.item, default: 0] += consignment.loadedPieces(of: line).value
            }
        }
    }

    private mutating func take(_ pieces: Count<Piece>, of item: ID<Item>, at moment: Moment) {
        if pieces > .zero { received[item, default: []].append(Receipt(at: moment, pieces: pieces)) }
    }

    /// What came in of one staple, in its units.
    func receipts(of staple: Staple) -> [Cover.Receipt] {
        staple.items.keys.flatMap { item in
            (received[item] ?? []).compactMap { receipt in
                let units = staple.units(in: receipt.pieces, of: item)
                return units > 0 ? Cover.Receipt(at: receipt.at, units: units) : nil
            }
        }
    }

    /// What is promised, loaded or on the road of one staple, in its units.
    func onTheWay(of staple: Staple) -> Int {
        staple.items.reduce(0) { $0 + $1.value * (onTheWay[$1.key] ?? 0) }
    }

    /// Units in the largest case of what `needs` ask for; 0 where nobody knows how many pieces are in one.
    func unitsInCase(of staple: Staple, _ needs: [Need]) -> Int {
        needs.compactMap { need in
            catalogue[need.item]?.item?.onlyPacking.map { $0.piecesPerCase * (staple.items[need.item] ?? 0) }
        }.max() ?? 0
    }

    /// The latest first.
    func openNeeds(of staple: Staple) -> [Need] { open.filter { staple.items[$0.item] != nil } }

    /// Nothing was said of the staple for as long as a report stands; a held need is a word too.
    func isSilent(on staple: Staple, rules: RuleBook, at now: Moment) -> Bool {
        guard let hours = rules[.reportValidHours] else { return false }
        guard held.isDisjoint(with: staple.items.keys) else { return false }
        guard let last = lastWord(on: staple) else { return true }
        return now - last >= .hours(hours)
    }

    private func lastWord(on staple: Staple) -> Moment? {
        let asked = staple.items.keys.compactMap { words[$0] }
        return (asked + [holding.reports[staple.id]?.observedAt].compactMap(\.self)).max()
    }
}

extension Staple {
    func units(in pieces: Count<Piece>, of item: ID<Item>) -> Int { pieces.value * (items[item] ?? 0) }
}
