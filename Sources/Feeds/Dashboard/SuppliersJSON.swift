package import Boards
package import Formats
package import Relief
package import Vocabulary

/// `GET /api/v1/suppliers`: who has promised to supply what, where to and for how much.
package enum SuppliersJSON {
    /// `contacts`: whether the reader may see whom to call, as in the log.
    package static func list(
        _ wall: Wall, contacts: Bool, range: ListRange<Supplier> = ListRange()
    ) -> JSONText {
        JSONText.object { json in
            json.standing(of: wall)
            let known = wall.suppliers.all.compactMap { file in file.supplier.map { (id: $0.id, file: file) } }
            json.list("suppliers", range, inOrder: known, by: \.id, path: "/api/v1/suppliers") { row, json in
                write(row.file, on: wall, contacts, to: &json)
            }
        }
    }

    /// One supplier, or `nil` when there is none of that name.
    package static func one(_ wall: Wall, _ id: ID<Supplier>, contacts: Bool) -> JSONText? {
        wall.suppliers[id].map { file in
            JSONText.object { json in
                json.standing(of: wall)
                write(file, on: wall, contacts, to: &json)
            }
        }
    }

    private static func write(_ file: SupplierFile, on wall: Wall, _ contacts: Bool, to json: inout JSONObject) {
        guard let supplier = file.supplier else { return }
        let details = supplier.details
        json.add("id", supplier.id.text)
        json.add("name", details.name)
        if let isSmall = details.isSmall { json.add("isSmall", isSmall) }
        if contacts {
            json.known("contact", details.contact)
            json.known("phone", details.phone)
            json.known("mail", details.mail)
        }
        json.known("address", details.address)
        json.known(place: details.place)
        json.array("agreements") { list in
            for agreement in file.inOrder { list.object { write(agreement, on: wall, to: &$0) } }
        }
    }

    private static func write(_ agreement: Agreement, on wall: Wall, to json: inout JSONObject) {
        let terms = agreement.terms
        json.add("id", agreement.id.text)
        json.add("name", terms.name)
        json.add("validFrom", terms.validFrom.description)
        json.known("validUntil", terms.validUntil?.description)
        json.known("leadHours", terms.leadHours)
        json.known("radiusKilometres", terms.radiusKilometres)
        if let transports = terms.transports { json.add("transports", transports) }
        json.array("items") { list in
            for line in terms.items { list.object { write(line, on: wall, to: &$0) } }
        }
    }

    private static func write(_ line: AgreementItem, on wall: Wall, to json: inout JSONObject) {
        json.add("item", line.item.text)
        json.add("itemName", wall.itemName(line.item))
        json.add("unit", line.unit.rawValue)
        json.known("piecesPerCase", line.packing?.piecesPerCase)
        json.add("priceRule", line.price.yen == nil ? "before-disaster" : "fixed")
        if let yen = line.price.yen { json.add("yen", yen.value) }
        json.known("most", line.most)
    }
}
