package import JSON
package import Vocabulary

/// Every rule by which need is reckoned from heads; empty before a sheet of rules came in.
///
/// What has no rule is not reckoned: no cap, no estimate, no reserve.
package struct RuleBook: Hashable, Sendable {
    package internal(set) var staples: [ID<Staple>: Staple] = [:]
    package internal(set) var criteria: [Criterion.Key: Criterion] = [:]

    package init() {}

    /// The number that a criterion gives, or `nil` while nobody has given one.
    package subscript(_ key: Criterion.Key) -> Int? { criteria[key]?.value }

    /// National push items first, in their order, then by name.
    package var inOrder: [Staple] {
        staples.values.sorted { ($0.push?.place ?? .max, $0.id) < ($1.push?.place ?? .max, $1.id) }
    }

    /// The staple that each item serves; no item serves two.
    package var stapleOfItem: [ID<Item>: Staple] {
        staples.values.reduce(into: [:]) { found, staple in
            for item in staple.items.keys { found[item] = staple }
        }
    }
}

extension RuleBook: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let criteria: [Criterion] = try json.required("criteria")
        let staples: [Staple] = try json.required("staples")
        try json.close(object)
        for criterion in criteria { self.criteria[criterion.key] = criterion }
        for staple in staples { self.staples[staple.id] = staple }
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("criteria", Criterion.Key.allCases.compactMap { criteria[$0] })
        json.member("staples", staples.values.sorted { $0.id < $1.id })
        json.closeObject()
    }
}
