package import JSON
package import Relief

/// The rules by which need is reckoned from heads, as they stand.
package struct RuleBoard: Board {
    package private(set) var book = RuleBook()

    package init() {}

    package mutating func apply(_ recorded: Recorded) {
        guard case .rule(let event) = recorded.event else { return }
        book = RuleDecider.evolve(book, event)
    }
}

extension RuleBoard: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) { book = try RuleBook(json: &json) }
    package func write(json: inout JSONWriter) { book.write(json: &json) }
}
