package import Boards
package import Formats
package import Relief
package import Vocabulary

/// `GET /api/v1/remedies`: what could be done about each shortage, in order and with reasons.
package enum RemediesJSON {
    /// Every item of which something is missing, the worst covered first.
    package static func list(_ wall: Wall, at now: Moment) -> JSONText {
        JSONText.object { json in
            json.standing(of: wall)
            json.array("shortages") { list in
                for remedies in RemedyFinder(wall, at: now).all() {
                    list.object { write(remedies, on: wall, to: &$0) }
                }
            }
        }
    }

    /// One item, or `nil` when the catalogue does not list it.
    package static func one(_ wall: Wall, _ item: ID<Item>, near site: ID<Site>?, at now: Moment) -> JSONText? {
        guard wall.item(item) != nil else { return nil }
        return JSONText.object { json in
            json.standing(of: wall)
            write(RemedyFinder(wall, at: now).remedies(for: item, near: site), on: wall, to: &json)
        }
    }

    private static func write(_ remedies: Remedies, on wall: Wall, to json: inout JSONObject) {
        json.add("item", remedies.item.text)
        json.add("itemName", wall.itemName(remedies.item))
        json.add("missing", remedies.missing.value)
        json.known("overdue", remedies.overdue?.missing)
        json.known("site", remedies.anchor?.id)
        json.known("neededBy", remedies.neededBy)
        json.add("ordered", remedies.awaited.value)
        json.add("orderedLate", remedies.ordered.late.value)
        json.add("orderedUnconfirmed", remedies.ordered.unconfirmed.value)
        json.array("steps") { list in
            for step in remedies.steps { list.object { write(step, to: &$0) } }
        }
        json.array("neighbours") { list in
            for neighbour in remedies.neighbours { list.object { write(neighbour, to: &$0) } }
        }
        json.array("offers") { list in
            let choices = remedies.choices
            for offer in remedies.offers {
                list.object { json in
                    write(offer, to: &json)
                    if let choice = choices.first(where: { $0.offer == offer }) { write(choice, to: &json) }
                }
            }
        }
        if let appeal = remedies.appeal(for: wall.itemName(remedies.item)) { json.add("appeal", appeal) }
    }

    private static func write(_ step: RemedyStep, to json: inout JSONObject) {
        json.add("kind", step.kind.rawValue)
        json.add("isNeeded", step.isNeeded)
        json.add("wanted", step.wanted.value)
        json.add("covers", step.covers.value)
        json.add("reason", step.reason)
    }

    private static func write(_ neighbour: Neighbour, to json: inout JSONObject) {
        json.add("site", neighbour.site.id.text)
        json.add("name", neighbour.site.name)
        json.add("kind", neighbour.site.kind.rawValue)
        json.add("pieces", neighbour.pieces.value)
        json.known("metres", neighbour.metres)
        switch neighbour.road {
        case .open: json.add("road", "open")
        case .closed(let title):
            json.add("road", "closed")
            json.add("closure", title)
        case .siteClosed: json.add("road", "site-closed")
        }
    }

    private static func write(_ offer: SupplyOffer, to json: inout JSONObject) {
        json.add("supplier", offer.supplier.id.text)
        json.add("supplierName", offer.supplier.name)
        json.add("agreement", offer.agreement.id.text)
        json.add("agreementName", offer.agreement.terms.name)
        json.known("destination", offer.destination?.id)
        json.known("metres", offer.metres)
        json.known("arrivesAt", offer.arrival)
        if let isInTime = offer.isInTime { json.add("isInTime", isInTime) }
        json.add("isUsable", offer.isUsable)
        json.add("unit", offer.line.unit.rawValue)
        json.add("units", offer.units)
        json.add("pieces", offer.pieces.value)
        if let yen = offer.line.price.yen { json.add("yen", yen.value) }
        json.known("leadHours", offer.agreement.terms.leadHours)
        json.known("cost", offer.cost.map { Int($0.value) })
    }

    /// What the supplier alone would bring, beside the others.
    private static func write(_ choice: SupplyChoice, to json: inout JSONObject) {
        json.object("alone") { json in
            json.add("units", choice.units)
            json.add("pieces", choice.pieces.value)
            json.known("cost", choice.total.map { Int($0.value) })
        }
        json.add("isFastest", choice.isFastest)
        json.add("isCheapest", choice.isCheapest)
    }
}
