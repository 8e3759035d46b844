package import Boards
package import Formats
package import Relief
package import Vocabulary

/// `GET /api/v1/consignments`: what is to be loaded, on the road, and delivered.
package enum ConsignmentsJSON {
    /// `site` is where they leave from or come to; `carrier` the code or the name of who drives.
    ///
    /// `driver` is the reader where it is a carrier that sees no loads of others.
    ///
    /// `includesNotes` is for readers who may see what shelters wrote freely, which may hold personal data.
    package static func list(
        _ wall: Wall, site: ID<Site>? = nil, state: Consignment.State? = nil, carrier: String? = nil,
        readBy driver: Token? = nil, range: ListRange<Consignment> = ListRange(), includesNotes: Bool
    ) -> JSONText {
        let filters = [("site", site?.text), ("state", state?.rawValue), ("carrier", carrier)]
        func isListed(_ load: Consignment) -> Bool {
            (state == nil || load.state == state) && (carrier == nil || load.carrier?.text == carrier)
                && driver?.mayDrive(for: load.carrier) ?? true
        }
        return JSONText.object { json in
            json.standing(of: wall)
            func list(_ all: some Sequence<ConsignmentBoard.Row>) {
                json.list(
                    "consignments", range, of: all.lazy.filter { isListed($0.consignment) },
                    by: \.consignment.id, path: "/api/v1/consignments", filters: filters
                ) { row, json in write(row, on: wall, includesNotes, to: &json) }
            }
            if let site { list(wall.consignments.consignments(of: site)) } else { list(wall.consignments.inNoOrder) }
        }
    }

    /// One consignment, or `nil` when there is none of that name.
    package static func one(_ wall: Wall, _ id: ID<Consignment>, includesNotes: Bool) -> JSONText? {
        wall.consignments[id].map { row in
            JSONText.object { json in
                json.standing(of: wall)
                write(row, on: wall, includesNotes, to: &json)
            }
        }
    }

    private static func write(
        _ row: ConsignmentBoard.Row, on wall: Wall, _ includesNotes: Bool, to json: inout JSONObject
    ) {
        let consignment = row.consignment
        json.add("id", consignment.id.text)
        json.add("state", consignment.state.rawValue)
        json.add("depot", consignment.depot.text)
        json.known("depotName", wall.site(consignment.depot)?.name)
        json.add("shelter", consignment.shelter.text)
        json.known("shelterName", wall.site(consignment.shelter)?.name)
        json.add("preparedAt", consignment.preparedAt.utc)
        json.known("loadedAt", consignment.loadedAt)
        if let carrier = consignment.carrier { json.object("carrier") { write(carrier, on: wall, to: &$0) } }
        json.known("vehicle", consignment.vehicle)
        json.known("departedAt", consignment.departedAt)
        json.known("receivedAt", consignment.receipt?.receivedAt)
        json.known("correctedAt", consignment.correctedAt)
        if includesNotes { json.known("receiptNote", consignment.receipt?.note) }
        json.add("changedAt", row.changedAt.utc)
        json.array("lines") { lines in
            for line in consignment.lines { lines.object { write(line, of: consignment, on: wall, to: &$0) } }
        }
    }

    private static func write(_ carrier: Carrier, on wall: Wall, to json: inout JSONObject) {
        switch carrier {
        case .organisation(let id):
            json.add("organisation", id.text)
            json.add("name", wall.access.name(of: id))
        case .named(let name): json.add("name", name)
        }
    }

    private static func write(
        _ line: ConsignmentLine, of consignment: Consignment, on wall: Wall, to json: inout JSONObject
    ) {
        json.add("number", line.number)
        json.add("allocation", line.allocation.text)
        json.add("lot", line.lot.text)
        json.add("need", line.need.text)
        json.add("item", line.item.text)
        json.add("itemName", wall.itemName(line.item))
        json.known("pieces", line.pieces)
        // Before it is loaded nobody knows what will be on the truck.
        json.known("loaded", consignment.state == .prepared ? nil : consignment.loadedPieces(of: line))
        if let receipt = consignment.receipt?.lines.first(where: { $0.line.number == line.number })?.receipt {
            json.object("receipt") { write(receipt, to: &$0) }
        }
    }

    private static func write(_ receipt: LineReceipt, to json: inout JSONObject) {
        json.known("received", receipt.received)
        json.known("damaged", receipt.damaged)
        json.known("wrong", receipt.wrong)
    }
}
