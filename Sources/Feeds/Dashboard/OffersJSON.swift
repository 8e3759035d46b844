package import Boards
package import Formats
package import Relief
package import Vocabulary

/// `GET /api/v1/offers`: what was offered and answered.
///
/// A partner is told its own, whichever link of its organisation they came by; only headquarters is told of all, and
/// auditors of all without the givers.
package enum OffersJSON {
    /// `givers`: whether the reader may see who offers, and whom to call.
    package static func body(
        _ wall: Wall, of owner: OfferOwner?, givers: Bool, today: LocalDate, range: ListRange<Offer> = ListRange()
    ) -> JSONText {
        let offers = owner.map(wall.offers) ?? wall.offers.all
        return JSONText.object { json in
            json.standing(of: wall)
            json.list("offers", range, inOrder: offers, by: \.id, path: "/api/v1/offers") { offer, json in
                write(offer, on: wall, givers, today, to: &json)
            }
            guard owner == nil else { return }
            json.array("expected") { list in
                for goods in wall.offers.expected { list.object { write(goods, to: &$0) } }
            }
            json.array("vehicles") { list in
                for vehicle in wall.offers.vehicles(on: today) { list.object { write(vehicle, to: &$0) } }
            }
        }
    }

    /// `GET /api/v1/offers/{offer}`: one of them, or `nil` for what is not there or is another's.
    package static func body(
        _ wall: Wall, _ id: ID<Offer>, of owner: OfferOwner?, givers: Bool, today: LocalDate
    ) -> JSONText? {
        guard let offer = wall.offers[id], owner == nil || wall.owner(of: offer) == owner else { return nil }
        return JSONText.object { json in
            json.standing(of: wall)
            json.object("offer") { write(offer, on: wall, givers, today, to: &$0) }
        }
    }

    private static func write(
        _ offer: Offer, on wall: Wall, _ givers: Bool, _ today: LocalDate, to json: inout JSONObject
    ) {
        json.add("id", offer.id.text)
        json.add("kind", offer.terms.thing.kind.rawValue)
        json.add("state", offer.state(on: today).rawValue)
        json.add("what", offer.terms.what)
        json.add("place", offer.terms.place)
        json.known("from", offer.terms.from?.description)
        json.add("until", offer.terms.until.description)
        json.known("note", offer.terms.note)
        json.add("giver", offer.giver.kind.rawValue)
        if givers {
            json.add("name", offer.giver.name)
            json.add("contact", offer.giver.contact)
            json.known("organisation", wall.owner(of: offer)?.organisation)
        }
        json.add("madeAt", offer.madeAt.utc)
        json.known("item", offer.item)
        json.known("need", offer.need)
        write(offer.terms.thing, to: &json)
        write(offer.answer, of: offer.terms.thing.kind, to: &json)
        json.known("withdrawnAt", offer.withdrawal?.at)
        json.known("withdrawnBy", wall.withdrawer(of: offer)?.name(withGivers: givers))
        json.array("arrivals") { list in for one in offer.arrivals { list.object { write(one, to: &$0) } } }
    }

    private static func write(_ thing: OfferedThing, to json: inout JSONObject) {
        switch thing {
        case .goods(let goods):
            json.add("quantity", goods.asked.quantity)
            json.add("unit", goods.asked.unit.rawValue)
            json.known("piecesPerCase", goods.packing?.piecesPerCase)
            json.known("expiry", goods.expiry?.description)
        case .people(let people):
            json.add("headcount", people.headcount)
            json.known("site", people.meantFor?.site)
            json.known("day", people.meantFor?.day.description)
        case .money(let yen, let purpose):
            json.add("amount", yen.value)
            json.add("purpose", purpose.rawValue)
        case .vehicles(let vehicles):
            json.add("count", vehicles.count)
            json.known("kilograms", vehicles.payload.map { Int($0.value / 1000) })
            json.known("litres", vehicles.litres)
            json.add("driver", vehicles.comesWithDriver)
        }
    }

    private static func write(_ answer: Offer.Answer?, of kind: OfferKind, to json: inout JSONObject) {
        switch answer {
        case .accepted(let acceptance, let by, let at, let note):
            json.object("accepted") { accepted in
                write(acceptance, to: &accepted)
                accepted.add("by", by)
                accepted.add("at", at.utc)
                accepted.known("note", note)
            }
        case .declined(let reason, let by, let at, let note):
            json.object("declined") { declined in
                declined.add("reason", reason.rawValue)
                declined.add("message", reason.message(for: kind))
                declined.add("by", by)
                declined.add("at", at.utc)
                declined.known("note", note)
            }
        case nil: return
        }
    }

    private static func write(_ acceptance: Acceptance, to json: inout JSONObject) {
        switch acceptance {
        case .goods(let goods):
            json.add("item", goods.item.text)
            json.add("pieces", goods.pieces.value)
            json.add("depot", goods.depot.text)
            json.known("arrivesOn", goods.arrivesOn?.description)
        case .people(let headcount): json.add("headcount", headcount)
        case .money(let yen, let purpose):
            json.add("amount", yen.value)
            json.add("purpose", purpose.rawValue)
        case .vehicles(let use):
            json.add("count", use.count)
            json.add("home", use.home.text)
            json.add("from", use.from.description)
            json.add("until", use.until.description)
        }
    }

    private static func write(_ arrival: Offer.Arrival, to json: inout JSONObject) {
        json.add("pieces", arrival.pieces.value)
        json.add("otherPieces", arrival.otherPieces.value)
        json.add("isLast", arrival.isLast)
        json.add("at", arrival.at.utc)
        json.known("import", arrival.sheet)
        json.known("note", arrival.note)
    }

    private static func write(_ goods: ExpectedGoods, to json: inout JSONObject) {
        json.add("offer", goods.offer.text)
        json.add("item", goods.goods.item.text)
        json.add("pieces", goods.pieces.value)
        json.add("depot", goods.goods.depot.text)
        json.known("arrivesOn", goods.goods.arrivesOn?.description)
    }

    private static func write(_ vehicle: LentVehicle, to json: inout JSONObject) {
        json.add("id", vehicle.id.text)
        json.add("offer", vehicle.offer.text)
        json.add("home", vehicle.home.text)
        json.known("kilograms", vehicle.payload.map { Int($0.value / 1000) })
        json.known("litres", vehicle.litres)
        json.add("driver", vehicle.comesWithDriver)
        json.add("from", vehicle.from.description)
        json.add("until", vehicle.until.description)
    }
}

extension OfferWithdrawer {
    /// Names of partners are for those who may see the givers.
    fileprivate func name(withGivers givers: Bool) -> String? {
        if case .partner = self, !givers { return nil }
        return name
    }
}
