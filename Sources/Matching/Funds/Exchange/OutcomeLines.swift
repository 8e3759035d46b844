import JSON
import Vocabulary

/// Why requests get what they get, as JSON: one object a line and request, with code, text and facts.
package struct OutcomeLines: Sendable {
    private let plan: FundPlan
    private let names: FundNames

    /// The lines for `plan`, whose texts call its rows by `names`.
    package init(of plan: FundPlan, names: FundNames) {
        self.plan = plan
        self.names = names
    }

    /// Writes the lines piece by piece.
    package func write<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        try JSONLines.write(plan.outcomes.indices, to: sink) { members(of: $0, json: &$1) }
    }

    private func members(of row: Int, json: inout JSONWriter) {
        let outcome = plan.outcomes[row]
        let wording = outcome.reason.wording(names)
        json.member("asked", outcome.asked)
        json.member("code", outcome.reason.code)
        json.member("en", wording.english)
        json.member("facts", outcome.reason.facts)
        json.member("funded", outcome.funded)
        json.member("ja", wording.japanese)
        json.member("request", Int64(row))
    }
}

extension FundReason {
    /// What stands behind the sentence: rows of the problem, amounts, numbers.
    var facts: [String: ShortfallFact] {
        switch self {
        case .inFull, .stopped: [:]
        case .noSourceForCategory(let category): ["category": .row(category)]
        case .noSourceForMunicipality(let place, let category):
            ["municipality": .row(place), "category": .row(category)]
        case .noMoney(let sources), .shareLimit(let sources, _): ["sources": .few(sources)]
        case .municipalityLimit(let set, let place, _): set.facts.merging(["municipality": .row(place)]) { $1 }
        case .higherTierFirst(let set, _), .fairShare(let set, _): set.facts
        }
    }
}

extension FundBottleneck {
    fileprivate var facts: [String: ShortfallFact] {
        [
            "requests": .number(Int64(requests)), "money": .number(money), "demand": .number(demand),
            "higher_tiers": .number(higherTiers), "shortage": .number(shortage),
            "source_count": .number(Int64(sources.count)),
            "sources": .few(sources), "limited_sources": .few(limitedSources), "sharing_sources": .few(sharingSources),
        ]
    }
}

extension ShortfallFact {
    /// The first ten rows: a line that names a thousand sources helps nobody.
    fileprivate static func few(_ rows: [Int32]) -> Self { .rows(Array(rows.prefix(10))) }
}
