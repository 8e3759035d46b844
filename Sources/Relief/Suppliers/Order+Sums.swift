package import Vocabulary

/// Everything that can be added up about an order; each sum is exact.
extension Order {
    /// Units of a line that are expected: the latest word of the supplier, or what was ordered.
    package func confirmed(_ line: OrderLine) -> Int {
        confirmations.last?.quantities[line.number] ?? line.quantity
    }

    /// Units of a line that came as ordered.
    package func delivered(_ line: OrderLine) -> Int { sum(line) { $0.delivered } }
    package func damaged(_ line: OrderLine) -> Int { sum(line) { $0.damaged } }
    package func wrong(_ line: OrderLine) -> Int { sum(line) { $0.wrong } }

    private func sum(_ line: OrderLine, _ part: (DeliveryLine) -> Int) -> Int {
        deliveries.flatMap(\.lines).filter { $0.line == line.number }.reduce(0) { $0 + part($1) }
    }

    /// Units that the supplier's report has.
    package func reported(_ line: OrderLine) -> Int? {
        report.map { $0.quantities[line.number] ?? delivered(line) }
    }

    /// How a line came out.
    package enum Outcome: String, CaseIterable, Sendable {
        case exact
        case under
        case over
    }

    package func outcome(_ line: OrderLine) -> Outcome {
        let came = delivered(line)
        return came == line.quantity ? .exact : came < line.quantity ? .under : .over
    }

    /// Pieces that may still come; nothing once the supplier has reported or the order is off.
    package func awaited(_ line: OrderLine) -> Count<Piece> {
        isUnderWay ? line.pieces(in: max(0, confirmed(line) - delivered(line))) : .zero
    }

    /// Whether anything may still come.
    package var isAwaited: Bool { details.lines.contains { awaited($0) > .zero } }

    /// When it should have been here, if that is past and something is still to come.
    package func lateSince(_ now: Moment) -> Moment? { isAwaited ? due.flatMap { $0 < now ? $0 : nil } : nil }

    /// Whether the supplier has neither said that it will bring the goods nor begun to.
    package var isUnconfirmed: Bool { [.oral, .requested].contains(state) }

    /// What a line costs as delivered; `nil` while nobody has stated its price, or beyond all bounds.
    package func amount(_ line: OrderLine) -> Yen? { prices[line.number]?.yen.times(delivered(line)) }

    /// What the order costs as delivered; `nil` while a price is missing.
    package var amount: Yen? { total(amount) }

    /// What it would cost if everything came as ordered; `nil` while a price is missing.
    package var amountOrdered: Yen? { total { prices[$0.number]?.yen.times($0.quantity) } }

    private func total(_ part: (OrderLine) -> Yen?) -> Yen? {
        var total = Yen.zero
        for line in details.lines {
            guard let amount = part(line), let sum = total.plus(amount) else { return nil }
            total = sum
        }
        return total
    }

    /// Whether a price is one that nobody has verified.
    package var hasUnverifiedPrice: Bool { prices.values.contains { !$0.isVerified } }

    package func delivery(_ id: ID<Delivery>) -> Delivery? { deliveries.first { $0.id == id } }

    /// The same goods in the same numbers.
    func orders(the lines: [OrderLine]) -> Bool {
        func goods(_ lines: [OrderLine]) -> [ID<Item>: Count<Piece>] {
            lines.reduce(into: [:]) { $0[$1.item] = ($0[$1.item] ?? .zero) + $1.pieces }
        }
        return goods(details.lines) == goods(lines)
    }
}
