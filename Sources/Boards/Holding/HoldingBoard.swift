import HashTreeCollections
package import JSON
package import Relief
package import Vocabulary

/// What each shelter has said of what lies there.
package struct HoldingBoard: Board {
    private(set) var holdings: TreeDictionary<ID<Site>, Holding> = [:]

    package init() {}

    package subscript(site: ID<Site>) -> Holding { holdings[site] ?? Holding() }

    package mutating func apply(_ recorded: Recorded) {
        guard case .holding(let event) = recorded.event else { return }
        holdings[event.site] = HoldingDecider.evolve(self[event.site], event)
    }
}

extension HoldingBoard: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let holdings = try [ID<Site>: Holding](json: &json)
        self.holdings = TreeDictionary(holdings.map { ($0.key, $0.value) }) { _, last in last }
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        for (site, holding) in holdings.sorted(by: { $0.key < $1.key }) { json.member(named: site.text, holding) }
        json.closeObject()
    }
}
