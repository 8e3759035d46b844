import Boards
import Matching
import Relief
import Vocabulary

/// The open needs and the free stock of one wall as a problem for the engine, and the way back.
///
/// Rows stand in the order of their names, so the same wall gives the same question, byte for byte.
struct GoodsQuestion {
    let wall: Wall
    let now: Moment
    let rules: PlanningRules
    /// Ways that are taken to be closed or open whatever is known of them.
    let supposed: SupposedWays

    let items: [Item]
    let depots: [Site]
    let shelters: [Site]
    /// What may be handed out today.
    let lots: [Lot]
    /// What lies in depots that send nothing out, and weighs nobody knows how much: no limit on weight would stop it.
    let unweighed: [Lot]
    /// Items of which something lies there that is past its date.
    let expiredItems: Set<ID<Item>>
    let needs: [Need]
    let urgency: Urgency
    let ways: Ways
    let bans: Bans
    let pinned: PinnedStock

    init(_ wall: Wall, at now: Moment, rules: PlanningRules, supposing supposed: SupposedWays = SupposedWays()) {
        self.wall = wall
        self.now = now
        self.rules = rules
        self.supposed = supposed
        let (bans, ways) = (Bans(wall), Ways(wall, rules: rules, supposing: supposed))
        let pinned = PinnedStock(wall, at: now, over: ways)
        (self.bans, self.ways, self.pinned) = (bans, ways, pinned)
        items = wall.catalogue.items.sorted { $0.id < $1.id }
        depots = wall.depots.all.map(\.site)
        shelters = wall.shelters.all.map(\.site)
        let urgency = Urgency(wall, at: now, cutOff: supposed.cutOff)
        self.urgency = urgency
        let stock = wall.depots.all.flatMap { $0.stock.lots.values }
            .filter {
                pinned.free(of: $0).remaining(after: urgency.held(in: $0)) > .zero && wall.item($0.details.item) != nil
                    && bans.lots[$0.id] == nil
            }
            .sorted { $0.id < $1.id }
        // What is past its date is no stock: it did not “expire first”, it has expired.
        let free = stock.filter { $0.details.mayBeHandedOut(on: now.japaneseDate) }
        lots = free.filter { !wall.isUnweighed($0) }
        unweighed = free.filter(wall.isUnweighed)
        expiredItems = Set(stock.filter { !$0.details.mayBeHandedOut(on: now.japaneseDate) }.map(\.details.item))
        needs = urgency.needs.filter { pinned.missing(of: $0) > .zero && bans.needs[$0.id] == nil }
    }

    /// What may be promised of `lot`: what no pin takes and what is not held back.
    func free(_ lot: Lot) -> Count<Piece> {
        pinned.free(of: lot).remaining(after: urgency.held(in: lot))
    }

    func problem() throws -> GoodsProblem {
        let rows = Rows(items: items, depots: depots, shelters: shelters)
        return try GoodsProblem(
            policy: GoodsProblem.Policy(
                tiers: Int32(Item.Tier.allCases.count), breakCases: true,
                handlingMinutes: Int32(rules.handling.wholeMinutes),
                useDispatchCapacity: depots.contains { $0.dispatchPerDay != nil }),
            items: itemRows(), substitutes: substituteRows(rows), depots: depotRows(), shelters: shelterRows(),
            links: linkRows(), lots: lotRows(rows), needs: needRows(rows))
    }

    func names(of problem: GoodsProblem) -> GoodsNames {
        GoodsNames(
            of: problem, items: items.map(\.name), depots: depots.map { Wording($0.name, $0.name) },
            shelters: shelters.map { Wording($0.name, $0.name) }, units: items.map(\.unit),
            heldPerMille: items.map { urgency.heldPerMille[$0.id] ?? 0 }, closures: closureNames())
    }
}

/// Where each thing stands in the columns of the problem.
private struct Rows {
    let items: [ID<Item>: Int32]
    let depots: [ID<Site>: Int32]
    let shelters: [ID<Site>: Int32]

    init(items: [Item], depots: [Site], shelters: [Site]) {
        self.items = Self.numbers(items.map(\.id))
        self.depots = Self.numbers(depots.map(\.id))
        self.shelters = Self.numbers(shelters.map(\.id))
    }

    private static func numbers<Thing>(_ ids: [ID<Thing>]) -> [ID<Thing>: Int32] {
        Dictionary(ids.enumerated().map { ($1, Int32($0)) }) { first, _ in first }
    }
}

extension Wall {
    /// Whether a depot that sends nothing out holds `lot`, and its weight is unknown.
    fileprivate func isUnweighed(_ lot: Lot) -> Bool {
        site(lot.details.depot)?.dispatchPerDay?.value == 0 && item(lot.details.item)?.grams == nil
    }
}

extension GoodsQuestion {
    /// Unknown weights are 0 here, so that no limit holds them back: the plan says for which it could not be checked.
    private func itemRows() -> GoodsProblem.Items {
        items.reduce(into: GoodsProblem.Items()) { rows, item in
            _ = rows.add(id: item.id.text, grams: item.grams?.value ?? 0)
        }
    }

    private func substituteRows(_ rows: Rows) -> GoodsProblem.Substitutes {
        wall.catalogue.substitutes.reduce(into: GoodsProblem.Substitutes()) { found, substitute in
            guard let need = rows.items[substitute.need], let lot = rows.items[substitute.lot] else { return }
            found.add(needItem: need, lotItem: lot, penalty: Int64(substitute.penalty))
        }
    }

    private func depotRows() -> GoodsProblem.Depots {
        depots.reduce(into: GoodsProblem.Depots()) { rows, depot in
            _ = rows.add(
                id: depot.id.text, isOpen: depot.status == .open, dispatchGrams: dispatchGrams(of: depot))
        }
    }

    /// What pins leave of a depot's limit; `nil` where nobody knows one.
    private func dispatchGrams(of depot: Site) -> Int64? {
        depot.dispatchPerDay.map { max(0, $0.value - pinned.grams(from: depot.id)) }
    }

    private func shelterRows() -> GoodsProblem.Shelters {
        shelters.reduce(into: GoodsProblem.Shelters()) { rows, shelter in
            _ = rows.add(
                id: shelter.id.text, isOpen: shelter.takesGoods,
                population: (shelter.headcount?.total?.value).map(Int64.init))
        }
    }

    /// Every depot reaches every shelter, except where a road is closed or headquarters forbids it.
    private func linkRows() -> GoodsProblem.Links {
        let closures = shelters.map(ways.closures)
        var rows = GoodsProblem.Links()
        for (depotRow, depot) in depots.enumerated() {
            for (shelterRow, shelter) in shelters.enumerated() {
                let way = ways.length(from: depot, to: shelter)
                let closure = ways.closure(from: depot.id, to: shelter.id, among: closures[shelterRow])
                rows.add(
                    depot: Int32(depotRow), shelter: Int32(shelterRow), minutes: Int32(clamping: way.minutes),
                    metres: Int64(way.metres), closedBy: closure?.text ?? ban(from: depot, to: shelter))
            }
        }
        return rows
    }

    private func ban(from depot: Site, to shelter: Site) -> String {
        bans.ways[Way(depot: depot.id, shelter: shelter.id)]?.id.text ?? ""
    }

    private func closureNames() -> [String: Wording] {
        let closures = wall.roads.standing.map { ($0.id.text, Wording($0.details.title, $0.details.title)) }
        let bans = bans.ways.values.map { ($0.id.text, $0.inReasons.banned) }
        let supposed = [(SupposedWays.closure, SupposedWays.name)]
        return Dictionary(closures + bans + supposed) { first, _ in first }
    }

    private func lotRows(_ rows: Rows) -> GoodsProblem.Lots {
        lots.reduce(into: GoodsProblem.Lots()) { found, lot in
            guard let item = rows.items[lot.details.item], let depot = rows.depots[lot.details.depot] else { return }
            _ = found.add(
                id: lot.id.text, depot: depot, item: item, quantity: Int64(free(lot).value),
                expiryMinute: lot.details.expiry.map(minutes))
        }
    }

    private func needRows(_ rows: Rows) -> GoodsProblem.Needs {
        needs.reduce(into: GoodsProblem.Needs()) { found, need in
            guard let item = rows.items[need.item], let shelter = rows.shelters[need.site] else { return }
            _ = found.add(
                id: need.id.text, shelter: shelter, item: item,
                quantity: Int64(min(urgency.pieces(of: need), pinned.missing(of: need)).value),
                tier: Int32(urgency.tier(of: need, usual: items[Int(item)].tier).rawValue),
                neededByMinute: deadline(of: need))
        }
    }

    /// The end of the printed day, counted in minutes from now; what has passed it is never sent.
    func minutes(until expiry: LocalDate) -> Int32 {
        let end = Moment(startOf: LocalDate(daysSinceEpoch: expiry.daysSinceEpoch + 1))
        return Int32(clamping: max(0, (end - now).wholeMinutes))
    }

    /// A wish that has passed is as urgent as can be, not void.
    func deadline(of need: Need) -> Int32 {
        guard let wish = urgency.neededBy(need), wish > now + rules.handling else { return Int32.max / 2 }
        return Int32(clamping: (wish - now).wholeMinutes)
    }
}
