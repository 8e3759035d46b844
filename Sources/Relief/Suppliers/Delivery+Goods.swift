package import Vocabulary

/// Where delivered goods go: into the stock of a depot, or to the needs of a shelter.
extension Order {
    /// What `delivery` adds to the depot's stock, as bought goods (調達); `nil` when nothing was kept.
    package func stockSheet(of delivery: Delivery) -> StockSheet? {
        let lines = delivery.lines.compactMap { came -> StockSheet.Line? in
            guard came.delivered > 0, let line = details.line(came.line) else { return nil }
            let details = LotDetails(
                item: line.item, depot: self.details.destination, packing: line.packing, expiry: came.expiry,
                origin: .procured)
            return StockSheet.Line(details: details, pieces: line.pieces(in: came.delivered))
        }
        guard !lines.isEmpty else { return nil }
        return StockSheet(id: delivery.sheet, depot: details.destination, mode: .delta, lines: lines)
    }

    /// The same delivery with how much of it goes to which of `needs`: what is wanted first comes first.
    ///
    /// No need gets more than it misses; what is left over lies at the shelter all the same.
    package func serving(_ needs: [Need], with delivery: Delivery) -> Delivery {
        var served: [ID<Need>: Count<Piece>] = [:]
        for (item, pieces) in pieces(of: delivery) {
            var left = pieces
            for need in needs.filter({ $0.item == item && $0.missing > .zero }).sorted(by: Self.comesFirst) {
                let taken = min(left, need.missing)
                guard taken > .zero else { break }
                served[need.id] = taken
                left = left.remaining(after: taken)
            }
        }
        return delivery.serving(served)
    }

    /// What was kept of `delivery`, by item.
    package func pieces(of delivery: Delivery) -> [ID<Item>: Count<Piece>] {
        delivery.lines.reduce(into: [:]) { sums, came in
            guard came.delivered > 0, let line = details.line(came.line) else { return }
            sums[line.item] = (sums[line.item] ?? .zero) + line.pieces(in: came.delivered)
        }
    }

    private static func comesFirst(_ a: Need, _ b: Need) -> Bool {
        let never = Moment(milliseconds: .max)
        return (a.neededBy ?? never, a.observedAt, a.id) < (b.neededBy ?? never, b.observedAt, b.id)
    }
}
