import JSON
import Vocabulary

/// The sections of a file of rnet-funds/1 as they come in.
struct FundDraft {
    private var name = ""
    private var unit = ""
    private var tiers: Int32 = 0
    private var categories: [String]?
    private var municipalities: [String]?
    private var sources = FundProblem.Sources()
    private var requests = FundProblem.Requests()

    init(_ reading: inout ExchangeReading, _ json: inout JSONReader) throws(JSONProblem) {
        let seen = try reading.members(&json) { (reading, name, json) throws(JSONProblem) in
            try self.read(name, &reading, &json)
        }
        try reading.demand(["format", "name", "policy", "sources", "requests"], among: seen, json)
    }

    private mutating func read(
        _ section: String, _ reading: inout ExchangeReading, _ json: inout JSONReader
    ) throws(JSONProblem) {
        switch section {
        case "format": try reading.format(FundFile.format, &json)
        case "name": name = try json.string()
        case "policy": try readPolicy(&reading, &json)
        case "categories": categories = try reading.names(&json)
        case "municipalities": municipalities = try reading.names(&json)
        case "sources": _ = try reading.table(FundProblem.Sources.columns, into: &sources, &json)
        case "requests": _ = try reading.table(FundProblem.Requests.columns, into: &requests, &json)
        default: try json.skipValue()
        }
    }

    private mutating func readPolicy(
        _ reading: inout ExchangeReading, _ json: inout JSONReader
    ) throws(JSONProblem) {
        let seen = try reading.members(&json) { (_, name, json) throws(JSONProblem) in
            switch name {
            case "tiers": self.tiers = try json.wholeNumber()
            case "unit": self.unit = try json.string()
            default: try json.skipValue()
            }
        }
        try reading.demand(["tiers"], among: seen, json)
    }

    func file() throws(FundFaults) -> FundFile {
        var sources = sources
        sources.maxInMunicipality = Array(repeating: [:], count: sources.count)
        let problem = try FundProblem(tiers: tiers, sources: sources, requests: requests)
        var inspection = Inspection<FundProblem>()
        inspection.names(of: problem, categories: categories?.count, municipalities: municipalities?.count)
        guard inspection.faults.isEmpty else { throw FundFaults(all: inspection.faults) }
        return FundFile(
            name: name, unit: unit, categories: categories ?? [], municipalities: municipalities ?? [],
            problem: problem)
    }
}

extension Inspection<FundProblem> {
    /// Where the file lists categories or municipalities, no row may name another.
    fileprivate mutating func names(of problem: FundProblem, categories: Int?, municipalities: Int?) {
        if let categories {
            masks(problem.sources.categories, below: categories)
            indices(.requests, "category", problem.requests.category, below: categories)
        }
        guard let municipalities else { return }
        for (row, places) in problem.sources.municipalities.enumerated() {
            guard let stranger = places.first(where: { $0 >= municipalities }) else { continue }
            note(
                .unknownIndex, .sources, "municipalities", row, stranger,
                Wording("\(municipalities)市町村のどれか", "one of the \(municipalities) municipalities there are"))
        }
        indices(.requests, "municipality", problem.requests.municipality, below: municipalities)
    }

    private mutating func masks(_ masks: [Int64], below count: Int) {
        for (row, mask) in masks.enumerated() where count < 63 && mask >> Int64(count) != 0 {
            note(
                .unknownIndex, .sources, "categories", row, mask,
                Wording("使途\(count)種類のビット", "bits of the \(count) categories there are"))
        }
    }
}
