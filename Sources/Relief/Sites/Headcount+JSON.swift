package import JSON
import Vocabulary

extension Headcount.Category: JSONCodable, JSONName {
    /// In the order of their names, in which they are written.
    fileprivate static let inOrder = allCases.sorted { $0.rawValue < $1.rawValue }
}

extension Headcount: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        categories = try (json.required("categories") as Parts).counts
        households = try json.optional("households")
        observedAt = try json.required("observedAt")
        total = try json.optional("total")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("categories", Parts(categories))
        json.member("households", households)
        json.member("observedAt", observedAt)
        json.member("total", total)
        json.closeObject()
    }
}

/// The parts of a headcount; there are nine at most, so their order is known beforehand.
private struct Parts: JSONCodable {
    let counts: [Headcount.Category: Count<Person>]

    init(_ counts: [Headcount.Category: Count<Person>]) { self.counts = counts }

    init(json: inout JSONReader) throws(JSONProblem) {
        var counts: [Headcount.Category: Count<Person>] = Dictionary(minimumCapacity: Headcount.Category.inOrder.count)
        let object = try json.openObject()
        for category in Headcount.Category.inOrder where try json.passName(category.rawValue) {
            counts[category] = try Count<Person>(json: &json)
            try json.endMember()
        }
        // What stands out of its turn, or is no category.
        while let category: Headcount.Category = try json.nextName() {
            let count = try Count<Person>(json: &json)
            if counts[category] == nil { counts[category] = count }
            try json.endMember()
        }
        try json.close(object)
        self.counts = counts
    }

    func write(json: inout JSONWriter) {
        json.openObject()
        for category in Headcount.Category.inOrder {
            if let count = counts[category] { json.member(named: category.rawValue, count) }
        }
        json.closeObject()
    }
}
