import Matching

/// A small incident to plan for: every depot has an open way of 30 minutes to every shelter.
struct GoodsScene {
    var policy = GoodsProblem.Policy(tiers: 3)
    var items = GoodsProblem.Items()
    var substitutes = GoodsProblem.Substitutes()
    var depots = GoodsProblem.Depots()
    var shelters = GoodsProblem.Shelters()
    var links = GoodsProblem.Links()
    var lots = GoodsProblem.Lots()
    var needs = GoodsProblem.Needs()

    init(items: [String] = ["water"], depots: [String] = ["north"], shelters: [String] = ["school"]) {
        for id in items { self.items.add(id: id, grams: 500) }
        for id in depots { self.depots.add(id: id) }
        for id in shelters { self.shelters.add(id: id) }
        for depot in depots.indices {
            for shelter in shelters.indices { link(Int32(depot), Int32(shelter)) }
        }
    }

    mutating func link(_ depot: Int32, _ shelter: Int32, minutes: Int32 = 30) {
        links.add(depot: depot, shelter: shelter, minutes: minutes, metres: 12_000)
    }

    mutating func lot(_ id: String, _ quantity: Int64, of item: Int32 = 0, at depot: Int32 = 0, expiry: Int32? = nil) {
        lots.add(id: id, depot: depot, item: item, quantity: quantity, expiryMinute: expiry)
    }

    mutating func need(
        _ id: String, _ quantity: Int64, of item: Int32 = 0, at shelter: Int32 = 0, tier: Int32 = 1,
        by minute: Int32 = 1440
    ) {
        needs.add(id: id, shelter: shelter, item: item, quantity: quantity, tier: tier, neededByMinute: minute)
    }

    /// Puts lots and needs in another order; ids are handed out anew, since they must rise.
    mutating func shuffle(using dice: inout Dice) {
        let (lotOrder, needOrder) = (
            lots.quantity.indices.shuffled(using: &dice), needs.quantity.indices.shuffled(using: &dice)
        )
        let (oldLots, oldNeeds) = (lots, needs)
        (lots, needs) = (GoodsProblem.Lots(), GoodsProblem.Needs())
        for (row, lot) in lotOrder.enumerated() {
            let expiry = oldLots.expiryMinute[lot]
            lots.add(
                id: oldLots.ids[row], depot: oldLots.depot[lot], item: oldLots.item[lot],
                quantity: oldLots.quantity[lot], expiryMinute: expiry == GoodsProblem.Lots.undated ? nil : expiry)
        }
        for (row, need) in needOrder.enumerated() {
            needs.add(
                id: oldNeeds.ids[row], shelter: oldNeeds.shelter[need], item: oldNeeds.item[need],
                quantity: oldNeeds.quantity[need], tier: oldNeeds.tier[need],
                neededByMinute: oldNeeds.neededByMinute[need])
        }
    }

    func problem() throws -> GoodsProblem {
        try GoodsProblem(
            policy: policy, items: items, substitutes: substitutes, depots: depots, shelters: shelters, links: links,
            lots: lots, needs: needs)
    }

    func plan() throws -> GoodsPlan { try FairAllocation.plan(for: problem()) }
}

extension GoodsPlan {
    func objective(in problem: GoodsProblem) -> GoodsObjective {
        GoodsObjective(of: GoodsAllocation(of: lines), in: problem)
    }

    func received(by need: Int32) -> Int64 { lines.filter { $0.need == need }.reduce(0) { $0 + $1.quantity } }
    func taken(from lot: Int32) -> Int64 { lines.filter { $0.lot == lot }.reduce(0) { $0 + $1.quantity } }
}
