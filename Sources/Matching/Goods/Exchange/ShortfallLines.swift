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
        try JSONLines.write(plan.shortfalls, to: sink) { members(of: $0, json: &$1) }
    }

    private func members(of shortfall: GoodsPlan.Shortfall, json: inout JSONWriter) {
        let wording = shortfall.reason.wording(names)
        json.member("code", shortfall.reason.code)
        json.member("en", wording.english)
        json.member("facts", shortfall.reason.facts)
        json.member("ja", wording.japanese)
        json.member("missing", shortfall.missing)
        json.member("need", shortfall.need)
    }
}

extension ShortfallReason {
    /// What stands behind the sentence: rows of the problem, minutes, units.
    var facts: [String: ShortfallFact] {
        switch self {
        case .siteClosed(let shelter): ["shelter": .row(shelter)]
        case .noStock(let item): ["item": .row(item)]
        case .depotClosed(let item, let depot): ["item": .row(item), "depot": .row(depot)]
        case .tooLate(let arrival, let neededBy, let depot):
            ["arrival": .row(arrival), "needed_by": .row(neededBy), "depot": .row(depot)]
        case .expiresFirst(let lot, let expiry, let arrival, let minLife):
            ["lot": .row(lot), "expiry": .row(expiry), "arrival": .row(arrival), "min_life_min": .row(minLife)]
        case .roadClosed(let link, let depot, let shelter):
            ["link": .row(link), "depot": .row(depot), "shelter": .row(shelter)]
        case .noAccess(let item, let shelter): ["item": .row(item), "shelter": .row(shelter)]
        case .higherTierFirst(let bottleneck, let item, let served), .scarcity(let bottleneck, let item, let served):
            bottleneck.facts(item, served)
        case .dispatchLimit(let limit, let item, let served): limit.facts(item, served)
        case .roundedToCases(let pack, let item, let served):
            [
                "item": .row(item), "served": .number(served.part), "asked": .number(served.whole),
                "pack": .number(pack),
            ]
        case .banned, .stopped: [:]
        }
    }
}

/// One fact behind a reason.
enum ShortfallFact: JSONWritable {
    /// A row, a minute, a number of units.
    case number(Int64)
    case rows([Int32])

    static func row(_ row: Int32) -> Self { .number(Int64(row)) }

    func write(json: inout JSONWriter) {
        switch self {
        case .number(let number): number.write(json: &json)
        case .rows(let rows): rows.write(json: &json)
        }
    }
}

extension DispatchLimit {
    fileprivate func facts(_ item: Int32, _ served: Fraction) -> [String: ShortfallFact] {
        [
            "item": .row(item), "served": .number(served.part), "asked": .number(served.whole),
            "depot": .row(depot), "grams": .number(grams), "needs": .number(Int64(needs)),
            "gain_per_tonne_ppm": .number(gainPerTonne),
        ]
    }
}

extension Bottleneck {
    fileprivate func facts(_ item: Int32, _ served: Fraction) -> [String: ShortfallFact] {
        [
            "item": .row(item), "served": .number(served.part), "asked": .number(served.whole),
            "needs": .number(Int64(needs)), "stock": .number(stock), "demand": .number(demand),
            "higher_tiers": .number(higherTiers), "shortage": .number(shortage), "depots": .rows(depots),
        ]
    }
}
