import HashTreeCollections
import Vocabulary

/// Rows by the name of what they are about; a copy costs nothing and shares what has not changed.
///
/// Each row lies in a place of its own. A tree of the rows themselves moves some two hundred bytes out of a node and
/// back for every change, and keeps as much free in every node; here it holds one word a row.
struct Rows<Thing, Row: Sendable>: Sendable {
    /// Changed only by the one table that holds it, and only while nobody else does.
    private final class Place: @unchecked Sendable {
        var row: Row

        init(_ row: Row) { self.row = row }
    }

    private var places: TreeDictionary<ID<Thing>, Place> = [:]

    init() {}

    var count: Int { places.count }

    /// In no order.
    var values: some Sequence<Row> { places.values.lazy.map(\.row) }

    /// In the order of the names.
    var sorted: [Row] { places.sorted { $0.key < $1.key }.map(\.value.row) }

    subscript(id: ID<Thing>) -> Row? { places[id]?.row }

    /// Puts `row` there, whatever was there before.
    mutating func put(_ row: Row, at id: ID<Thing>) { places[id] = Place(row) }

    /// Changes the row of `id` where it lies, or nothing when there is none; a copy of the table keeps the old one.
    mutating func change(_ id: ID<Thing>, _ step: (inout Row) -> Void) {
        Self.change(&places[id], step)
    }

    private static func change(_ place: inout Place?, _ step: (inout Row) -> Void) {
        guard place != nil else { return }
        if !isKnownUniquelyReferenced(&place) { place = place.map { Place($0.row) } }
        if let place { step(&place.row) }
    }
}
