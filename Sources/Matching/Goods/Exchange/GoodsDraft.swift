import JSON
import Vocabulary

/// The sections of a file of rnet-goods/1 as they come in.
struct GoodsDraft {
    private(set) var name = ""
    private(set) var items = GoodsProblem.Items.Named()
    private var policy = GoodsProblem.Policy()
    private var substitutes = GoodsProblem.Substitutes()
    private var depots = GoodsProblem.Depots()
    private var shelters = GoodsProblem.Shelters()
    private var links = GoodsProblem.Links()
    private var lots = GoodsProblem.Lots()
    private var needs = GoodsProblem.Needs()

    /// What must be there; `scale`, `seed`, `info` and `vehicles` say nothing about the allocation.
    private static let needed = [
        "format", "name", "policy", "items", "substitutes", "depots", "shelters", "links", "lots", "needs",
    ]

    init(_ reading: inout ExchangeReading, _ json: inout JSONReader) throws(JSONProblem) {
        let seen = try reading.members(&json) { (reading, name, json) throws(JSONProblem) in
            try self.read(name, &reading, &json)
        }
        try reading.demand(Self.needed, among: seen, json)
        if !policy.useDispatchCapacity || !depots.dispatchGrams.isEmpty || depots.isOpen.isEmpty { return }
        reading.place.section = "depots"
        try reading.demand(["dispatch_kg"], among: [], json)
    }

    private mutating func read(
        _ section: String, _ reading: inout ExchangeReading, _ json: inout JSONReader
    ) throws(JSONProblem) {
        switch section {
        case "format": try reading.format(GoodsFile.format, &json)
        case "name": name = try json.string()
        case "policy": policy = try reading.policy(&json)
        case "items": _ = try reading.table(GoodsProblem.Items.Named.columns, into: &items, &json)
        case "substitutes": _ = try reading.table(GoodsProblem.Substitutes.columns, into: &substitutes, &json)
        case "depots": _ = try reading.table(GoodsProblem.Depots.columns, into: &depots, &json)
        case "shelters": _ = try reading.table(GoodsProblem.Shelters.columns, into: &shelters, &json)
        case "links": _ = try reading.table(GoodsProblem.Links.columns, into: &links, &json)
        case "lots": _ = try reading.table(GoodsProblem.Lots.columns, into: &lots, &json)
        case "needs": _ = try reading.table(GoodsProblem.Needs.columns, into: &needs, &json)
        default: try json.skipValue()
        }
    }

    /// The problem, with what the format leaves unsaid: all shelters are open, and nobody knows what closed a road.
    func problem() throws(GoodsFaults) -> GoodsProblem {
        var (depots, shelters) = (depots, shelters)
        if depots.dispatchGrams.isEmpty {
            depots.dispatchGrams = Array(repeating: GoodsProblem.Depots.unlimited, count: depots.count)
        }
        shelters.isOpen = Array(repeating: true, count: shelters.population.count)
        return try GoodsProblem(
            policy: policy, items: items.items, substitutes: substitutes, depots: depots, shelters: shelters,
            links: links, lots: lots, needs: needs)
    }
}

extension ExchangeReading {
    mutating func format(_ format: String, _ json: inout JSONReader) throws(JSONProblem) {
        let found = try json.string()
        guard found != format else { return }
        throw refuse(.otherFormat, found: found, Wording("「\(format)」", "“\(format)”"), json)
    }

    mutating func policy(_ json: inout JSONReader) throws(JSONProblem) -> GoodsProblem.Policy {
        var policy = GoodsProblem.Policy()
        let seen = try members(&json) { (reading, name, json) throws(JSONProblem) in
            switch name {
            case "tiers": policy.tiers = try json.wholeNumber()
            case "break_cases": policy.breakCases = try json.boolean()
            case "late": try reading.late(&json)
            case "min_life_min": policy.minLifeMinutes = try json.wholeNumber()
            case "handling_min": policy.handlingMinutes = try json.wholeNumber()
            case "use_dispatch_capacity": policy.useDispatchCapacity = try json.boolean()
            default: try json.skipValue()
            }
        }
        let needed = ["tiers", "break_cases", "late", "min_life_min", "handling_min", "use_dispatch_capacity"]
        try demand(needed, among: seen, json)
        return policy
    }

    /// Goods that would arrive late are never sent; a file that wants them sent is refused rather than misread.
    private mutating func late(_ json: inout JSONReader) throws(JSONProblem) {
        let found = try json.string()
        guard found != "forbid" else { return }
        throw refuse(.unsupportedLate, found: found, Wording("「forbid」", "“forbid”"), json)
    }
}
