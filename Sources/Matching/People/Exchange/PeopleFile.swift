import JSON

/// What a file of rnet-people/1 holds: a problem, and what it and its skills are called.
package struct PeopleFile: Hashable, Sendable {
    package static let format = "rnet-people/1"

    package var name: String
    /// What the skills are called, by number.
    package var skills: [String]
    package var problem: PeopleProblem

    package init(name: String, skills: [String], problem: PeopleProblem) {
        self.name = name
        self.skills = skills
        self.problem = problem
    }

    /// Reads the text of a file; members may stand in any order, and unknown ones are passed over.
    package init(json bytes: [UInt8], limit: Int = GoodsFile.limit) throws(ExchangeProblems) {
        let draft = try ExchangeReading.read(bytes, limit: limit, family: "people") {
            (reading, json) throws(JSONProblem) in try PeopleDraft(&reading, &json)
        }
        do throws(PeopleFaults) {
            self.init(name: draft.name, skills: draft.skills, problem: try draft.problem())
        } catch {
            throw ExchangeProblems(error)
        }
    }
}
