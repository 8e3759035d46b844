import Boards
import Importers
package import Relief
package import Vocabulary

/// What a depot would lose by a stock sheet: lots that go to nothing, and promises that it could no longer keep.
package struct StockLoss: Hashable, Sendable {
    /// Lots that hold something and do not stand in the file at all.
    package let missing: Int
    /// All lots that hold something now.
    package let held: Int
    package let broken: [BrokenPromise]
    /// What the sheet says is there and may be handed out no more; mostly a slip in the year.
    package let expired: [LotDetails]

    package static let none = Self(missing: 0, held: 0, broken: [])

    package init(missing: Int, held: Int, broken: [BrokenPromise], expired: [LotDetails] = []) {
        (self.missing, self.held, self.broken, self.expired) = (missing, held, broken, expired)
    }

    package var isNothing: Bool { missing == 0 && broken.isEmpty }

    /// Every shelter that something was promised to, once.
    package var shelters: Int { Set(broken.flatMap(\.shelters).map(\.shelter)).count }
}

/// A lot that would hold less than is promised from it.
package struct BrokenPromise: Hashable, Sendable {
    /// The lot as the preview calls it.
    package let title: String
    package let item: ID<Item>
    package let promised: Count<Piece>
    package let left: Count<Piece>
    /// To whom it is promised and not yet loaded, the largest part first.
    package let shelters: [Part]

    package struct Part: Hashable, Sendable {
        package let shelter: ID<Site>
        package let pieces: Count<Piece>

        package init(shelter: ID<Site>, pieces: Count<Piece>) { (self.shelter, self.pieces) = (shelter, pieces) }
    }

    package init(title: String, item: ID<Item>, promised: Count<Piece>, left: Count<Piece>, shelters: [Part]) {
        (self.title, self.item, self.promised, self.left, self.shelters) = (title, item, promised, left, shelters)
    }

    package var short: Count<Piece> { promised.remaining(after: left) }

    /// What concerns most shelters is said first.
    fileprivate var weight: (Int, Int) { (shelters.count, short.value) }
}

extension StockLoss {
    /// Of a sheet that was read on `wall` and is not stored yet.
    init(_ reading: SheetReading, on wall: Wall, today: LocalDate) {
        guard let sheet = Self.sheet(in: reading) else { self = .none; return }
        let said = Set(sheet.lines.map(\.details.lot))
        let lots = wall.depots.stock(of: sheet.depot).lots
        let promises = PromisedLoads(wall, sheet.depot)
        let changed = reading.differences.compactMap { difference in
            ID<Lot>(difference.subject).flatMap { lots[$0] }.map { (difference, $0) }
        }
        self.init(
            missing: changed.count { $0.kind == .gone && !said.contains($1.id) },
            held: lots.values.count { $0.onHand > .zero },
            broken: changed.compactMap { Self.broken($0, $1, promises) }.sorted { $0.weight > $1.weight },
            expired: sheet.lines.filter { $0.pieces > .zero && !$0.details.mayBeHandedOut(on: today) }.map(\.details))
    }

    private static func broken(_ difference: SheetDifference, _ lot: Lot, _ promises: PromisedLoads) -> BrokenPromise? {
        guard let left = difference.after.flatMap({ Int($0) }).flatMap({ Count<Piece>($0) }), left < lot.onHand,
            left < lot.reservedPieces
        else { return nil }
        return BrokenPromise(
            title: difference.title, item: lot.details.item, promised: lot.reservedPieces, left: left,
            shelters: promises.shelters(of: lot))
    }

    private static func sheet(in reading: SheetReading) -> StockSheet? {
        reading.commands.lazy.compactMap { command -> StockSheet? in
            guard case .storeStock(let sheet) = command else { return nil }
            return sheet
        }.first
    }
}

extension PromisedLoads {
    /// To which shelters the lot is promised, the largest part first.
    fileprivate func shelters(of lot: Lot) -> [BrokenPromise.Part] {
        Dictionary(parts(of: lot).map { ($0.consignment.shelter, $0.pieces) }, uniquingKeysWith: +)
            .map { BrokenPromise.Part(shelter: $0, pieces: $1) }
            .sorted { ($1.pieces, $0.shelter) < ($0.pieces, $1.shelter) }
    }
}
