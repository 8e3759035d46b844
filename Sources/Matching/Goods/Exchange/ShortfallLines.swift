import JSON
import Vocabulary

/// Why needs go short, as JSON: one object a line and need, with code, text and facts.
package struct ShortfallLines: Sendable {
    private let plan: GoodsPlan
    private let names: GoodsNames

    /// The lines for `plan`, whose texts call its rows by `names`.
    package init(of plan: GoodsPlan, names: GoodsNames) {
        self.plan = plan
        self.names = names
    }

    /// Writes the lines piece by piece.
    package func write<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        var text: [UInt8] = []
        for shortfall in plan.shortfalls {
            text += line(shortfall)
            guard text.count >= 1 << 18 else { continue }
            try sink(text)
            text.removeAll(keepingCapacity: true)
        }
        try sink(text)
    }

    private func line(_ shortfall: GoodsPlan.Shortfall) -> [UInt8] {
        let wording = shortfall.reason.wording(names)
        var json = JSONWriter()
        json.openObject()
        json.member("code", shortfall.reason.code)
        json.member("en", wording.english)
        json.member("facts", shortfall.reason.facts)
        json.member("ja", wording.japanese)
        json.member("missing", shortfall.missing)
        json.member("need", shortfall.need)
        json.closeObject()
        return json.bytes + [UInt8(ascii: "\n")]
    }
}

extension ShortfallReason {
    /// The numbers behind the sentence, by name: rows of the problem, minutes, units.
    var facts: [String: Int64] {
        switch self {
        case .siteClosed(let shelter): ["shelter": Int64(shelter)]
        case .noStock(let item): ["item": Int64(item)]
        case .depotClosed(let item, let depot): ["item": Int64(item), "depot": Int64(depot)]
        case .tooLate(let arrival, let neededBy, let depot):
            ["arrival": Int64(arrival), "needed_by": Int64(neededBy), "depot": Int64(depot)]
        case .expiresFirst(let lot, let expiry, let arrival, let minLife):
            [
                "lot": Int64(lot), "expiry": Int64(expiry), "arrival": Int64(arrival),
                "min_life_min": Int64(minLife),
            ]
        case .roadClosed(let link, let depot, let shelter):
            ["link": Int64(link), "depot": Int64(depot), "shelter": Int64(shelter)]
        case .noAccess(let item, let shelter): ["item": Int64(item), "shelter": Int64(shelter)]
        case .higherTierFirst(let bottleneck, let item, let served), .scarcity(let bottleneck, let item, let served):
            bottleneck.facts.merging(["item": Int64(item), "served": served.part, "asked": served.whole]) { $1 }
        case .stopped: [:]
        }
    }
}

extension Bottleneck {
    fileprivate var facts: [String: Int64] {
        ["needs": Int64(needs), "stock": stock, "demand": demand, "higher_tiers": higherTiers]
    }
}
