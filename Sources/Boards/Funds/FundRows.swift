import HashTreeCollections
import Vocabulary

/// Rows by name, and under each owner in the order in which they came.
struct FundRows<Row: Sendable, Owner>: Sendable {
    private var rows: TreeDictionary<ID<Row>, Row> = [:]
    private var byOwner: TreeDictionary<ID<Owner>, [ID<Row>]> = [:]

    subscript(id: ID<Row>) -> Row? { rows[id] }

    func all(under owner: ID<Owner>) -> [Row] { (byOwner[owner] ?? []).compactMap { rows[$0] } }

    /// By owner, and under each in the order in which they came: read back in this order, every list is the same.
    var inOrder: [Row] { byOwner.keys.sorted().flatMap { all(under: $0) } }

    var count: Int { rows.count }

    /// Puts `row` there and says whether it is a new one.
    @discardableResult
    mutating func put(_ row: Row, _ id: ID<Row>, under owner: ID<Owner>) -> Bool {
        let isNew = rows.updateValue(row, forKey: id) == nil
        if isNew { byOwner[owner, default: []].append(id) }
        return isNew
    }
}
