import Vocabulary

/// Rows by the name of what they are about; a copy costs nothing and shares what has not changed.
///
/// A million events change rows two million times, so a row is found by one look at a shelf and one at its place. Names
/// are spread over shelves, and shelves stand in racks, as many in each as there are racks: who changes a row that a copy
/// still shows copies a list of racks, one of shelves and one shelf, a few hundred words, and never all.
struct Rows<Thing, Row: Sendable>: Sendable {
    /// How many rows a shelf holds on the average before there are four times as many shelves.
    private static var fullness: Int { 48 }

    private var racks: [[RowShelf<Thing, Row>]] = [[RowShelf()]]
    /// Two to the power of this are racks, and shelves in a rack.
    private var bits = 0
    private(set) var count = 0
    private let seed = IdentifierSeed()

    init() {}

    /// In no order; each is taken out when it is looked at.
    var values: some RandomAccessCollection<Row> { places.lazy.map(\.row) }

    /// In the order of the names.
    var sorted: [Row] { places.sorted { $0.id < $1.id }.map(\.row) }

    /// With the names, in the order of those.
    var named: [(id: ID<Thing>, row: Row)] { places.sorted { $0.id < $1.id }.map { ($0.id, $0.row) } }

    /// In no order.
    ///
    /// Whoever holds them keeps the rows as they are now: what changes meanwhile gets another place.
    var places: [RowPlace<Thing, Row>] {
        var places: [RowPlace<Thing, Row>] = []
        places.reserveCapacity(count)
        for shelf in racks.joined() { places += shelf.places }
        return places
    }

    subscript(id: ID<Thing>) -> Row? {
        let digest = id.letters.digest(seed)
        return racks[rack(digest)][shelf(digest)].place(of: id, digest)?.row
    }

    /// Puts `row` there and hands back what was there before.
    @discardableResult
    mutating func put(_ row: Row, at id: ID<Thing>) -> RowPlace<Thing, Row>? { put(RowPlace(id, row)) }

    /// The same for a row that has its place already.
    @discardableResult
    mutating func put(_ place: RowPlace<Thing, Row>) -> RowPlace<Thing, Row>? {
        let digest = place.id.letters.digest(seed)
        if let before = racks[rack(digest)][shelf(digest)].put(place, digest) { return before }
        count += 1
        if count > Self.fullness << (2 * bits) { spread() }
        return nil
    }

    /// Changes the row of `id` where it lies, if there is one; a copy of the table keeps the old one.
    @discardableResult
    mutating func change(_ id: ID<Thing>, _ step: (inout Row) -> Void) -> Bool {
        let digest = id.letters.digest(seed)
        return racks[rack(digest)][shelf(digest)].change(id, digest, step)
    }

    /// The same, beginning with `new` when there is none.
    mutating func change(_ id: ID<Thing>, beginning new: @autoclosure () -> Row, _ step: (inout Row) -> Void) {
        guard !change(id, step) else { return }
        var row = new()
        step(&row)
        put(row, at: id)
    }

    /// The highest bits say the rack, the next ones the shelf there.
    private func rack(_ digest: UInt64) -> Int { Int(digest >> UInt64(64 - bits)) }
    private func shelf(_ digest: UInt64) -> Int { Int(digest >> UInt64(64 - 2 * bits)) & (1 << bits - 1) }

    private mutating func take(_ slot: consuming RowSlot<Thing, Row>) {
        let digest = slot.digest
        racks[rack(digest)][shelf(digest)].take(slot)
    }

    private mutating func spread() {
        var old = Array(racks.joined())
        bits += 1
        let rack = Array(repeating: RowShelf<Thing, Row>(), count: 1 << bits)
        racks = Array(repeating: rack, count: 1 << bits)
        for shelf in old.indices { old[shelf].pour { take($0) } }
    }
}
