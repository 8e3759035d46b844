import JSON

/// What a file of rnet-funds/1 holds: a problem, and what it and its categories are called.
package struct FundFile: Hashable, Sendable {
    package static let format = "rnet-funds/1"

    package var name: String
    /// What amounts are counted in, as the file says; empty where it does not.
    package var unit: String
    /// What categories and municipalities are called; empty where the file does not say.
    package var categories: [String]
    package var municipalities: [String]
    package var problem: FundProblem

    package init(
        name: String, unit: String = "", categories: [String] = [], municipalities: [String] = [], problem: FundProblem
    ) {
        self.name = name
        self.unit = unit
        self.categories = categories
        self.municipalities = municipalities
        self.problem = problem
    }

    /// Reads the text of a file; members may stand in any order, and unknown ones are passed over.
    package init(json bytes: [UInt8], limit: Int = GoodsFile.limit) throws(ExchangeProblems) {
        let draft = try ExchangeReading.read(bytes, limit: limit, family: "funds") {
            (reading, json) throws(JSONProblem) in try FundDraft(&reading, &json)
        }
        do throws(FundFaults) {
            self = try draft.file()
        } catch {
            throw ExchangeProblems(error)
        }
    }
}
