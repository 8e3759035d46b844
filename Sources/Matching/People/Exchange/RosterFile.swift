import JSON
import Vocabulary

/// What a file of rnet-allocation/1 holds when it is about people: who takes which slot.
package struct RosterFile: Hashable, Sendable {
    package static let format = AllocationFile.format

    package var instance: String
    package var shifts: [PeopleShift]
    /// Whether the engine came to its end; `"complete":false` stands in the file when it did not.
    package var isComplete: Bool

    package init(instance: String, shifts: [PeopleShift], isComplete: Bool = true) {
        self.instance = instance
        self.shifts = shifts
        self.isComplete = isComplete
    }

    /// Writes the text of a file piece by piece, so that it need never be held as a whole.
    package func write<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        var text = AllocationText()
        text.begin(instance: instance, isComplete: isComplete, section: "assign")
        let all = shifts
        try text.column("person", to: sink) { $0.fill(with: all.lazy.map(\.person), from: $1) }
        try text.column("slot", to: sink) { $0.fill(with: all.lazy.map(\.slot), from: $1) }
        text.end()
        try sink(text.json.bytes)
    }

    /// The whole text.
    package var json: [UInt8] {
        var bytes: [UInt8] = []
        write { bytes += $0 }
        return bytes
    }
}

/// Why slots are short of hands, as JSON: one object a line and slot, with code, text and facts.
package struct VacancyLines: Sendable {
    private let plan: PeoplePlan

    package init(of plan: PeoplePlan) { self.plan = plan }

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

    private func line(_ shortfall: PeoplePlan.Shortfall) -> [UInt8] {
        let wording = shortfall.reason.wording
        var json = JSONWriter()
        json.openObject()
        json.member("code", shortfall.reason.code)
        json.member("en", wording.english)
        json.member("facts", shortfall.reason.facts)
        json.member("ja", wording.japanese)
        json.member("missing", shortfall.missing)
        json.member("slot", shortfall.slot)
        json.closeObject()
        return json.bytes + [UInt8(ascii: "\n")]
    }
}

extension PeopleReason {
    /// What stands behind the sentence: numbers of people.
    var facts: [String: ShortfallFact] {
        switch self {
        case .nobodyNear, .stopped: [:]
        case .noSkill(let near): ["near": .number(Int64(near))]
        case .notAvailable(let skilled): ["skilled": .number(Int64(skilled))]
        case .moreUrgent(let occupation), .scarcity(let occupation), .rest(let occupation):
            [
                "able": .number(Int64(occupation.able)), "more_urgent": .number(Int64(occupation.moreUrgent)),
                "as_urgent": .number(Int64(occupation.asUrgent)), "exhausted": .number(Int64(occupation.exhausted)),
            ]
        }
    }
}
