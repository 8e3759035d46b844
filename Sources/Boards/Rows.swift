import Vocabulary

/// Rows by the name of what they are about; a copy costs nothing and shares what has not changed.
///
/// A million events change rows two million times, so a row is found by one look at a shelf and one at its place. Names
/// are spread over shelves, and shelves stand in groups: who changes a row that a copy still shows copies one group and
/// one shelf, some hundreds of words, and never all of them.
struct Rows<Thing, Row: Sendable>: Sendable {
    /// How many rows a shelf holds on the average before there are eight times as many shelves.
    private static var fullness: Int { 48 }

    private var groups: [[RowShelf<Thing, Row>]] = [[RowShelf()]]
    /// There are two to the power of this many shelves.
    private var bits = 0
    private(set) var count = 0
    private let seed = IdentifierSeed()

    init() {}

    /// In no order.
    var values: [Row] { places.map(\.row) }

    /// In the order of the names.
    var sorted: [Row] { places.sorted { $0.id < $1.id }.map(\.row) }

    /// With the names, in the order of those.
    var named: [(id: ID<Thing>, row: Row)] { places.sorted { $0.id < $1.id }.map { ($0.id, $0.row) } }

    private var places: [RowPlace<Thing, Row>] {
        var places: [RowPlace<Thing, Row>] = []
        places.reserveCapacity(count)
        for group in groups {
            for shelf in group { places += shelf.places }
        }
        return places
    }

    subscript(id: ID<Thing>) -> Row? {
        let digest = id.letters.digest(seed)
        return groups[group(digest)][shelf(digest)].place(of: id, digest)?.row
    }

    /// Puts `row` there, whatever was there before.
    mutating func put(_ row: Row, at id: ID<Thing>) {
        let digest = id.letters.digest(seed)
        guard groups[group(digest)][shelf(digest)].put(RowPlace(id, row), digest) else { return }
        count += 1
        if count > Self.fullness << bits { spread() }
    }

    /// Changes the row of `id` where it lies, if there is one; a copy of the table keeps the old one.
    @discardableResult
    mutating func change(_ id: ID<Thing>, _ step: (inout Row) -> Void) -> Bool {
        let digest = id.letters.digest(seed)
        return groups[group(digest)][shelf(digest)].change(id, digest, step)
    }

    /// The same, beginning with `new` when there is none.
    mutating func change(_ id: ID<Thing>, beginning new: @autoclosure () -> Row, _ step: (inout Row) -> Void) {
        guard !change(id, step) else { return }
        var row = new()
        step(&row)
        put(row, at: id)
    }

    /// The highest bits say the group, the next ones the shelf in it.
    private func group(_ digest: UInt64) -> Int { Int(digest >> UInt64(64 - bits / 2)) }
    private func shelf(_ digest: UInt64) -> Int {
        Int((digest << UInt64(bits / 2)) >> UInt64(64 - (bits - bits / 2)))
    }

    private mutating func take(_ slot: consuming RowSlot<Thing, Row>) {
        let digest = slot.digest
        groups[group(digest)][shelf(digest)].take(slot)
    }

    private mutating func spread() {
        var old = groups
        bits += 3
        groups = Array(
            repeating: Array(repeating: RowShelf(), count: 1 << (bits - bits / 2)), count: 1 << (bits / 2))
        for group in old.indices {
            for shelf in old[group].indices { old[group][shelf].pour { take($0) } }
        }
    }
}
