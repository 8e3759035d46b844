package import Boards
package import Formats
package import Relief
package import Vocabulary

/// `GET /api/v1/needs`: what was asked for and how far it has come.
package enum NeedsJSON {
    /// Which needs are wanted; `nil` leaves all of them in.
    package struct Filter: Hashable, Sendable {
        package var site: ID<Site>?
        package var item: ID<Item>?
        package var state: Need.State?
        /// Only what is overdue at this moment; `nil` for everything.
        package var expiredAt: Moment?

        package init(
            site: ID<Site>? = nil, item: ID<Item>? = nil, state: Need.State? = nil, expiredAt: Moment? = nil
        ) {
            self.expiredAt = expiredAt
            self.site = site
            self.item = item
            self.state = state
        }

        fileprivate func takes(_ need: Need) -> Bool {
            (site == nil || need.site == site) && (item == nil || need.item == item)
                && (state == nil || need.state == state) && expiredAt.map { need.overdue(at: $0) != nil } ?? true
        }

        /// Whether all it takes are open in the sense of the board: it need not look at what is over.
        fileprivate var isOfOpen: Bool {
            state == .open || state == .partly || state == .covered || expiredAt != nil
        }

        fileprivate var query: [(String, String?)] {
            [("site", site?.text), ("item", item?.text), ("state", expiredAt == nil ? state?.rawValue : "expired")]
        }
    }

    /// The needs that `filter` takes.
    ///
    /// `includesNotes` is for readers who may see what shelters wrote freely, which may hold personal data.
    package static func list(
        _ wall: Wall, _ filter: Filter = Filter(), range: ListRange<Need> = ListRange(), includesNotes: Bool
    ) -> JSONText {
        JSONText.object { json in
            json.standing(of: wall)
            if let site = filter.site {
                list(wall.shortfalls.needs(of: site), on: wall, filter, range, includesNotes, &json)
            } else if filter.isOfOpen {
                list(wall.shortfalls.open, on: wall, filter, range, includesNotes, &json)
            } else {
                list(wall.shortfalls.inNoOrder, on: wall, filter, range, includesNotes, &json)
            }
        }
    }

    private static func list(
        _ all: some Sequence<ShortfallBoard.Row>, on wall: Wall, _ filter: Filter, _ range: ListRange<Need>,
        _ includesNotes: Bool, _ json: inout JSONObject
    ) {
        json.list(
            "needs", range, of: all.lazy.filter { filter.takes($0.need) }, by: \.need.id, path: "/api/v1/needs",
            filters: filter.query
        ) { row, json in write(row, on: wall, includesNotes, to: &json) }
    }

    /// One need, or `nil` when there is none of that name.
    ///
    /// It stands under `need`, where `position` is the one at which it last changed; the wall's is at the top.
    package static func one(_ wall: Wall, _ id: ID<Need>, includesNotes: Bool) -> JSONText? {
        wall.shortfalls[id].map { row in
            JSONText.object { json in
                json.standing(of: wall)
                json.object("need") { write(row, on: wall, includesNotes, to: &$0) }
            }
        }
    }

    private static func write(
        _ row: ShortfallBoard.Row, on wall: Wall, _ includesNotes: Bool, to json: inout JSONObject
    ) {
        let need = row.need
        json.add("id", need.id.text)
        json.add("site", need.site.text)
        json.known("siteName", wall.site(need.site)?.name)
        json.add("item", need.item.text)
        json.add("itemName", wall.itemName(need.item))
        writeQuantities(of: need, to: &json)
        json.add("state", need.state.rawValue)
        json.add("origin", need.origin.rawValue)
        json.known("capLifted", need.capLifted)
        json.known("neededBy", need.neededBy)
        if includesNotes { json.known("note", need.note) }
        json.add("observedAt", need.observedAt.utc)
        json.add("raisedAt", row.raisedAt.utc)
        json.add("changedAt", row.changedAt.utc)
        json.add("position", row.position)
    }

    private static func writeQuantities(of need: Need, to json: inout JSONObject) {
        json.object("asked") { asked in
            asked.add("quantity", need.asked.quantity)
            asked.add("unit", need.asked.unit.rawValue)
        }
        json.known("pieces", need.pieces)
        json.add("held", need.isHeld)
        json.known("promised", need.promisedPieces)
        json.known("received", need.received)
        // What is missing of an unknown number is unknown.
        json.known("missing", need.isHeld ? nil : need.missing)
    }
}
