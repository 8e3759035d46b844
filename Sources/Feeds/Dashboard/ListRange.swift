import Boards
package import Formats
package import Vocabulary

/// Which part of a list is wanted: so many things after one that the reader has seen.
///
/// The cursor is an identifier and not an offset: a list that grows meanwhile neither repeats nor skips.
package struct ListRange<Thing>: Hashable, Sendable {
    package static var limits: ClosedRange<Int> { 1...1_000 }

    package let after: ID<Thing>?
    /// Held to ``limits``.
    package let limit: Int

    package init(after: ID<Thing>? = nil, limit: Int = 100) {
        self.after = after
        self.limit = min(max(limit, Self.limits.lowerBound), Self.limits.upperBound)
    }

    /// The rows of `all` that are wanted, in the order of their names, and the last of them if more follow.
    func cut<Row>(
        _ all: some Sequence<Row>, by id: (Row) -> ID<Thing>
    ) -> (rows: ArraySlice<Row>, next: ID<Thing>?) {
        let found = all.first(limit + 1) { row in
            after.map { id(row) > $0 } ?? true
        } by: {
            id($0) < id($1)
        }
        let rows = found.prefix(limit)
        return (rows, rows.count < found.count ? rows.last.map(id) : nil)
    }

    /// The rows that are wanted of `all`, which stand in an order of their own, and the last of them if more follow.
    ///
    /// After one that is not there any more nothing follows: whoever reads begins anew.
    func cut<Row>(
        inOrder all: [Row], by id: (Row) -> ID<Thing>
    ) -> (rows: ArraySlice<Row>, next: ID<Thing>?) {
        let start = after.map { after in all.firstIndex { id($0) == after }.map { $0 + 1 } ?? all.endIndex } ?? 0
        let rows = all[start...].prefix(limit)
        return (rows, rows.endIndex < all.endIndex ? rows.last.map(id) : nil)
    }

    /// The address of what follows `last`, with the same filters.
    func address(_ path: String, _ filters: [(String, String?)], after last: ID<Thing>) -> String {
        let known = filters.compactMap { name, value in value.map { "\(name)=\(WebAddress.escaped($0))" } }
        return path + "?" + (known + ["after=\(last)", "limit=\(limit)"]).joined(separator: "&")
    }
}

extension JSONObject {
    /// A list under `key`, and a `next` link while there is more.
    package mutating func list<Row, Thing>(
        _ key: String, _ range: ListRange<Thing>, of all: some Sequence<Row>, by id: (Row) -> ID<Thing>, path: String,
        filters: [(String, String?)], _ write: (Row, inout JSONObject) -> Void
    ) {
        self.write(key, range, range.cut(all, by: id), path, filters, write)
    }

    /// The same of a list that stands in an order of its own, such as the newest first.
    package mutating func list<Row, Thing>(
        _ key: String, _ range: ListRange<Thing>, inOrder all: [Row], by id: (Row) -> ID<Thing>, path: String,
        filters: [(String, String?)] = [], _ write: (Row, inout JSONObject) -> Void
    ) {
        self.write(key, range, range.cut(inOrder: all, by: id), path, filters, write)
    }

    private mutating func write<Row, Thing>(
        _ key: String, _ range: ListRange<Thing>, _ part: (rows: ArraySlice<Row>, next: ID<Thing>?), _ path: String,
        _ filters: [(String, String?)], _ write: (Row, inout JSONObject) -> Void
    ) {
        array(key) { list in
            for row in part.rows { list.object { write(row, &$0) } }
        }
        if let next = part.next { add("next", range.address(path, filters, after: next)) }
    }
}
