package import JSON

/// What a file of rnet-goods/1 holds: a problem, and what it and its items are called.
package struct GoodsFile: Hashable, Sendable {
    package static let format = "rnet-goods/1"
    /// The largest file that is read: 2 GiB, some thirty times a national emergency.
    package static let limit = 2 << 30

    package var name: String
    /// What the items are called, by row.
    package var itemKeys: [String]
    package var problem: GoodsProblem

    package init(name: String, itemKeys: [String], problem: GoodsProblem) {
        self.name = name
        self.itemKeys = itemKeys
        self.problem = problem
    }

    /// Reads the text of a file; members may stand in any order, and unknown ones are passed over.
    package init(json bytes: [UInt8], limit: Int = limit) throws(ExchangeProblems) {
        self = try bytes.withUnsafeBufferPointer { (bytes) throws(ExchangeProblems) in
            try Self(bytes, limit: limit) { _ in }
        }
    }

    /// Reads a long text, of which no more is held than is still to be read; it is of no use afterwards.
    package init(json text: JSONScroll, limit: Int = limit) throws(ExchangeProblems) {
        self = try text.withBytes { (bytes) throws(ExchangeProblems) in
            try Self(bytes, limit: limit) { text.pass($0) }
        }
    }

    private init(
        _ bytes: UnsafeBufferPointer<UInt8>, limit: Int, passed: @escaping (Int) -> Void
    ) throws(ExchangeProblems) {
        let draft = try ExchangeReading.read(bytes, limit: limit, passed: passed) {
            (reading, json) throws(JSONProblem) in try GoodsDraft(&reading, &json)
        }
        do throws(GoodsFaults) {
            self.init(name: draft.name, itemKeys: draft.items.keys, problem: try draft.problem())
        } catch {
            throw ExchangeProblems(error)
        }
    }
}
