package import Boards
package import Formats
package import Relief
package import Vocabulary

/// `GET /api/v1/stock`: what lies at the depots, lot by lot.
package enum StockJSON {
    /// A depot that closed is in it as well: its goods may have to be moved.
    package static func list(
        _ wall: Wall, site: ID<Site>? = nil, item: ID<Item>? = nil, range: ListRange<Lot> = ListRange()
    ) -> JSONText {
        let depots = site.map { [wall.depots[$0]].compactMap(\.self) } ?? wall.depots.all
        let lots = depots.flatMap(\.stock.lots.values).filter { item == nil || $0.details.item == item }
        return JSONText.object { json in
            json.standing(of: wall)
            json.list(
                "lots", range, of: lots, by: \.id, path: "/api/v1/stock",
                filters: [("site", site?.text), ("item", item?.text)]
            ) { lot, json in write(lot, on: wall, to: &json) }
        }
    }

    private static func write(_ lot: Lot, on wall: Wall, to json: inout JSONObject) {
        json.add("id", lot.id.text)
        json.add("depot", lot.details.depot.text)
        json.known("depotName", wall.site(lot.details.depot)?.name)
        json.add("item", lot.details.item.text)
        json.add("itemName", wall.itemName(lot.details.item))
        json.known("packing", lot.details.packing?.piecesPerCase)
        json.known("expiry", lot.details.expiry?.description)
        json.add("origin", lot.details.origin.rawValue)
        json.known("onHand", lot.onHand)
        json.known("reserved", lot.reservedPieces)
        json.known("free", lot.free)
    }
}
