import JSON
import Vocabulary

/// Why slots are short of hands, as JSON: one object a line and slot, with code, text and facts.
package struct VacancyLines: Sendable {
    private let plan: PeoplePlan

    package init(of plan: PeoplePlan) { self.plan = plan }

    /// Writes the lines piece by piece.
    package func write<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        try JSONLines.write(plan.shortfalls, to: sink) { members(of: $0, json: &$1) }
    }

    private func members(of shortfall: PeoplePlan.Shortfall, json: inout JSONWriter) {
        let wording = shortfall.reason.wording
        json.member("code", shortfall.reason.code)
        json.member("en", wording.english)
        json.member("facts", shortfall.reason.facts)
        json.member("ja", wording.japanese)
        json.member("missing", shortfall.missing)
        json.member("slot", shortfall.slot)
    }
}

extension PeopleReason {
    /// What stands behind the sentence: numbers of people.
    var facts: [String: ShortfallFact] {
        switch self {
        case .nobodyNear, .stopped: [:]
        case .noSkill(let near): ["near": .number(Int64(near))]
        case .notAvailable(let skilled): ["skilled": .number(Int64(skilled))]
        case .allHere(let here): ["here": .number(Int64(here))]
        case .moreUrgent(let occupation), .scarcity(let occupation), .rest(let occupation):
            [
                "able": .number(Int64(occupation.able)), "more_urgent": .number(Int64(occupation.moreUrgent)),
                "as_urgent": .number(Int64(occupation.asUrgent)), "exhausted": .number(Int64(occupation.exhausted)),
            ]
        }
    }
}
