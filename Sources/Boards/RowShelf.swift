import Vocabulary

/// A row and its name.
///
/// Changed only by the one table that holds it, and only while nobody else does.
final class RowPlace<Thing, Row: Sendable>: @unchecked Sendable {
    let id: ID<Thing>
    @exclusivity(unchecked) var row: Row

    init(_ id: ID<Thing>, _ row: Row) { (self.id, self.row) = (id, row) }
}

/// A place on a shelf where something may lie.
struct RowSlot<Thing, Row: Sendable>: Sendable {
    /// The lowest bit is always set; 0 where nothing lies.
    var digest: UInt64 = 0
    var place: RowPlace<Thing, Row>?
}

/// A few dozen rows, found by a digest of their names (open addressing, linear probing; nothing is ever taken out).
struct RowShelf<Thing, Row: Sendable>: Sendable {
    private var slots: [RowSlot<Thing, Row>] = []
    private var count: Int32 = 0
    /// One less than there are slots, in the shelf itself: the head of the list of slots lies elsewhere in memory, and
    /// to wait for it before a slot is looked at takes as long as everything else here.
    private var mask: Int32 = -1

    var places: [RowPlace<Thing, Row>] { slots.compactMap(\.place) }

    func place(of id: ID<Thing>, _ digest: UInt64) -> RowPlace<Thing, Row>? {
        index(of: id, digest).flatMap { slots[$0].place }
    }

    /// Whether there was such a row.
    mutating func change(_ id: ID<Thing>, _ digest: UInt64, _ step: (inout Row) -> Void) -> Bool {
        guard let index = index(of: id, digest) else { return false }
        Self.change(&slots[index].place, step)
        return true
    }

    private static func change(_ place: inout RowPlace<Thing, Row>?, _ step: (inout Row) -> Void) {
        if !isKnownUniquelyReferenced(&place) { place = place.map { RowPlace($0.id, $0.row) } }
        if let place { step(&place.row) }
    }

    /// The one that lay there before; `nil` for a new one.
    mutating func put(_ place: RowPlace<Thing, Row>, _ digest: UInt64) -> RowPlace<Thing, Row>? {
        guard let index = index(of: place.id, digest) else {
            take(RowSlot(digest: digest | 1, place: place))
            return nil
        }
        let before = slots[index].place
        slots[index].place = place
        return before
    }

    /// Takes what is known not to be there.
    mutating func take(_ slot: consuming RowSlot<Thing, Row>) {
        if (count + 1) * 4 > (mask + 1) * 3 { grow() }
        insert(&slot)
        count += 1
    }

    /// Hands over everything, and is empty then.
    mutating func pour(into use: (consuming RowSlot<Thing, Row>) -> Void) {
        for index in slots.indices where slots[index].digest != 0 {
            var slot = RowSlot<Thing, Row>()
            swap(&slot, &slots[index])
            use(slot)
        }
        (slots, count, mask) = ([], 0, -1)
    }

    private mutating func grow() {
        var old = Array(repeating: RowSlot<Thing, Row>(), count: max(8, slots.count * 2))
        swap(&old, &slots)
        mask = Int32(slots.count) - 1
        for index in old.indices where old[index].digest != 0 { insert(&old[index]) }
    }

    /// Leaves an empty slot behind; moving costs no counting of references.
    private mutating func insert(_ slot: inout RowSlot<Thing, Row>) {
        var index = start(slot.digest)
        while slots[index].digest != 0 { index = next(index) }
        swap(&slots[index], &slot)
    }

    private func index(of id: ID<Thing>, _ digest: UInt64) -> Int? {
        guard mask >= 0 else { return nil }
        return slots.withUnsafeBufferPointer { slots in
            var index = start(digest)
            while slots[index].digest != 0 {
                if slots[index].digest == digest | 1, slots[index].place?.id == id { return index }
                index = next(index)
            }
            return nil
        }
    }

    /// Bits that do not say the shelf.
    private func start(_ digest: UInt64) -> Int { Int(truncatingIfNeeded: digest >> 1) & Int(mask) }

    private func next(_ index: Int) -> Int { (index + 1) & Int(mask) }
}
