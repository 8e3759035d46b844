import JSON
import Vocabulary

/// The sections of a file of rnet-people/1 as they come in.
struct PeopleDraft {
    private(set) var name = ""
    private(set) var skills: [String] = []
    private var policy = PeopleProblem.Policy()
    private var blocks = PeopleProblem.Blocks()
    private var shelters = PeopleProblem.Shelters()
    private var persons = PeopleProblem.Persons()
    private var slots = PeopleProblem.Slots()
    private var history = PeopleProblem.Pairs()
    private var announced = PeopleProblem.Pairs()

    /// What must be there; `history` and `announced` may be left out.
    private static let needed = ["format", "name", "skills", "policy", "blocks", "shelters", "persons", "slots"]

    init(_ reading: inout ExchangeReading, _ json: inout JSONReader) throws(JSONProblem) {
        let seen = try reading.members(&json) { (reading, name, json) throws(JSONProblem) in
            try self.read(name, &reading, &json)
        }
        try reading.demand(Self.needed, among: seen, json)
    }

    private mutating func read(
        _ section: String, _ reading: inout ExchangeReading, _ json: inout JSONReader
    ) throws(JSONProblem) {
        switch section {
        case "format": try reading.format(PeopleFile.format, &json)
        case "name": name = try json.string()
        case "skills": skills = try reading.names(&json)
        case "policy": policy = try reading.peoplePolicy(&json)
        case "blocks": _ = try reading.table(PeopleProblem.Blocks.columns, into: &blocks, &json)
        case "shelters": _ = try reading.table(PeopleProblem.Shelters.columns, into: &shelters, &json)
        case "persons": _ = try reading.table(PeopleProblem.Persons.columns, into: &persons, &json)
        case "slots": _ = try reading.table(PeopleProblem.Slots.columns, into: &slots, &json)
        case "history": _ = try reading.table(PeopleProblem.Pairs.columns(with: "shelter"), into: &history, &json)
        case "announced": _ = try reading.table(PeopleProblem.Pairs.columns(with: "slot"), into: &announced, &json)
        default: try json.skipValue()
        }
    }

    func problem() throws(PeopleFaults) -> PeopleProblem {
        try PeopleProblem(
            policy: policy, skillCount: skills.count, blocks: blocks, shelters: shelters, persons: persons,
            slots: slots, history: history, announced: announced)
    }
}

extension ExchangeReading {
    fileprivate mutating func peoplePolicy(_ json: inout JSONReader) throws(JSONProblem) -> PeopleProblem.Policy {
        var policy = PeopleProblem.Policy()
        let seen = try members(&json) { (reading, name, json) throws(JSONProblem) in
            switch name {
            case "tiers": policy.tiers = try json.wholeNumber()
            case "max_km": policy.reachMetres = try reading.thousandths(within: PeopleLimits.reach, &json)
            case "rest_blocks": policy.restBlocks = try json.wholeNumber()
            default: try json.skipValue()
            }
        }
        try demand(["tiers", "max_km", "rest_blocks"], among: seen, json)
        return policy
    }
}
