package import Relief
import Vocabulary

extension Example {
    package static func details(
        _ item: Item = water, at depot: String = "depot-1", packing: Int? = nil, expiry: String? = nil,
        origin: LotDetails.Origin = .reserve
    ) -> LotDetails {
        LotDetails(
            item: item.id, depot: .of(depot), packing: packing.map { .of($0) }, expiry: expiry.map { .of($0) },
            origin: origin)
    }

    package static func lot(_ onHand: Int = 240, _ details: LotDetails = details()) -> Lot {
        let stock = stock(depot(details.depot.text), sheet(lines: [(details, onHand)]))
        return required(stock.lots[details.lot], "a lot of \(onHand) pieces leaves no trace")
    }

    package static func sheet(
        _ id: String = "sheet-1", at depot: String = "depot-1", _ mode: StockSheet.Mode = .snapshot,
        lines: [(LotDetails, Int)]
    ) -> StockSheet {
        StockSheet(
            id: .of(id), depot: .of(depot), mode: mode,
            lines: lines.map { StockSheet.Line(details: $0, pieces: .of($1)) })
    }

    /// A depot's stock after `sheets` came in, one after the other.
    package static func stock(_ depot: Site = depot(), _ sheets: StockSheet...) -> DepotStock {
        sheets.reduce(DepotStock(depot: depot)) { stock, sheet in
            stored(sheet, in: stock).reduce(stock, StockDecider.evolve)
        }
    }

    /// What the chronology holds of a sheet that came in.
    package static func stored(_ sheet: StockSheet, in stock: DepotStock = stock()) -> [StockEvent] {
        events(StockDecider.self, .store(sheet), from: stock)
    }
}
