import Vocabulary

/// What it means that one lot was counted by itself.
package enum LotDecider: Decider {
    package static let initial: Lot? = nil

    /// Nothing happens when the lot holds that number already.
    ///
    /// Promises stay as they are, like after a sheet: what is short is seen when it is loaded. A number that was read
    /// before something else happened to the lot is refused, for a truck may have taken the difference.
    package static func decide(_ count: LotCount, _ lot: Lot?) throws(LotRefusal) -> [StockEvent] {
        guard let lot else { throw .noSuchLot(count.lot) }
        try checkNote(of: count)
        if lot.onHand == count.pieces { return [] }
        if let read = count.before, read != lot.onHand { throw .changedMeanwhile(read: read, now: lot.onHand) }
        guard count.cause == .recounted || count.pieces < lot.onHand else {
            throw .moreByLoss(count.pieces, before: lot.onHand)
        }
        return [
            .lotCounted(
                .init(
                    lot: lot.id, depot: lot.details.depot, pieces: count.pieces, before: lot.onHand,
                    cause: count.cause, note: count.note))
        ]
    }

    private static func checkNote(of count: LotCount) throws(LotRefusal) {
        let length = count.note?.count ?? 0
        guard length <= LotCount.longestNote else { throw .noteTooLong }
        guard count.cause != .other || length > 0 else { throw .noNote }
    }

    package static func evolve(_ lot: Lot?, _ event: StockEvent) -> Lot? { Lot.evolve(lot, event) }
}
