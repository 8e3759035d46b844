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
    let lots: [Lot]
    let needs: [Need]
    let urgency: Urgency

    init(_ wall: Wall, at now: Moment, rules: PlanningRules, supposing supposed: SupposedWays = SupposedWays()) {
        self.wall = wall
        self.now = now
        self.rules = rules
        self.supposed = supposed
        items = wall.catalogue.items.sorted { $0.id < $1.id }
        depots = wall.depots.all.map(\.site)
        shelters = wall.shelters.all.map(\.site)
        let urgency = Urgency(wall, at: now, cutOff: supposed.cutOff)
        self.urgency = urgency
        lots = wall.depots.all.flatMap { $0.stock.lots.values }
            .filter { urgency.free($0) > .zero && wall.item($0.details.item) != nil }
            .sorted { $0.id < $1.id }
        needs = urgency.needs
    }

    func problem() throws -> GoodsProblem {
        let rows = Rows(items: items, depots: depots, shelters: shelters)
        return try GoodsProblem(
            policy: GoodsProblem.Policy(
                tiers: Int32(Item.Tier.allCases.count), breakCases: true,
                handlingMinutes: Int32(rules.handling.wholeMinutes)),
            items: itemRows(), substitutes: substituteRows(rows), depots: depotRows(), shelters: shelterRows(),
            links: linkRows(), lots: lotRows(rows), needs: needRows(rows))
    }

    func names(of problem: GoodsProblem) -> GoodsNames {
        GoodsNames(
            of: problem, items: items.map(\.name), depots: depots.map { Wording($0.name, $0.name) },
            shelters: shelters.map { Wording($0.name, $0.name) }, units: items.map(\.unit),
            closures: [SupposedWays.closure: SupposedWays.name])
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

extension GoodsQuestion {
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
            _ = rows.add(id: depot.id.text, isOpen: depot.status == .open)
        }
    }

    private func shelterRows() -> GoodsProblem.Shelters {
        shelters.reduce(into: GoodsProblem.Shelters()) { rows, shelter in
            _ = rows.add(
                id: shelter.id.text, isOpen: shelter.takesGoods,
                population: (shelter.headcount?.total?.value).map(Int64.init))
        }
    }

    /// Every depot reaches every shelter until road states are known.
    private func linkRows() -> GoodsProblem.Links {
        var rows = GoodsProblem.Links()
        for (depotRow, depot) in depots.enumerated() {
            for (shelterRow, shelter) in shelters.enumerated() {
                let way = rules.way(from: depot.details.place, to: shelter.details.place)
                rows.add(
                    depot: Int32(depotRow), shelter: Int32(shelterRow), minutes: Int32(clamping: way.minutes),
                    metres: Int64(way.metres),
                    closedBy: supposed.isClosed(depot.id, shelter.id) ? SupposedWays.closure : "")
            }
        }
        return rows
    }

    private func lotRows(_ rows: Rows) -> GoodsProblem.Lots {
        lots.reduce(into: GoodsProblem.Lots()) { found, lot in
            guard let item = rows.items[lot.details.item], let depot = rows.depots[lot.details.depot] else { return }
            _ = found.add(
                id: lot.id.text, depot: depot, item: item, quantity: Int64(urgency.free(lot).value),
                expiryMinute: lot.details.expiry.map(minutes))
        }
    }

    private func needRows(_ rows: Rows) -> GoodsProblem.Needs {
        needs.reduce(into: GoodsProblem.Needs()) { found, need in
            guard let item = rows.items[need.item], let shelter = rows.shelters[need.site] else { return }
            _ = found.add(
                id: need.id.text, shelter: shelter, item: item, quantity: Int64(urgency.pieces(of: need).value),
                tier: Int32(urgency.tier(of: need, usual: items[Int(item)].tier).rawValue),
                neededByMinute: deadline(of: need))
        }
    }

    /// The end of the printed day, counted in minutes from now; what has passed it is never sent.
    private func minutes(until expiry: LocalDate) -> Int32 {
        let end = Moment(startOf: LocalDate(daysSinceEpoch: expiry.daysSinceEpoch + 1))
        return Int32(clamping: max(0, (end - now).wholeMinutes))
    }

    /// A wish that has passed is as urgent as can be, not void.
    private func deadline(of need: Need) -> Int32 {
        guard let wish = urgency.neededBy(need), wish > now + rules.handling else { return Int32.max / 2 }
        return Int32(clamping: (wish - now).wholeMinutes)
    }
}
