import Boards
import Formats
import Relief
import Vocabulary

/// One offer as a row of the list says it.
extension RowReader<OfferColumn> {
    mutating func offer(on wall: Wall) -> NewOffer? {
        let id = required(.number, Cell.id(Offer.self))
        let thing = thing(on: wall)
        let what = required(.what, Cell.text(upTo: OfferRefusal.longestWhat))
        let place = required(.place, Cell.text(upTo: OfferRefusal.longestPlace))
        let (from, until) = (optional(.from, Cell.day), required(.until, Cell.day))
        let note = optional(.note, Cell.text(upTo: OfferRefusal.longestNote))
        let giver = giver()
        guard let id, let thing, let what, let place, let until, let giver, problems.isEmpty else { return nil }
        let terms = Offer.Terms(thing: thing, what: what, place: place, from: from, until: until, note: note)
        return NewOffer(id: id, terms: terms, giver: giver, secretHash: nil)
    }

    private mutating func giver() -> Giver? {
        let name = required(.giver, Cell.text(upTo: OfferRefusal.longestName))
        let kind = required(.giverKind, Cell.word(OfferColumn.givers, otherwise: "unknown-giver"))
        let contact = required(.contact, Cell.text(upTo: OfferRefusal.longestContact))
        guard let name, let kind, let contact else { return nil }
        return Giver(kind: kind, name: name, contact: contact)
    }

    private mutating func thing(on wall: Wall) -> OfferedThing? {
        switch required(.kind, Cell.word(OfferColumn.kinds, otherwise: "unknown-kind")) {
        case .goods: goods(on: wall).map { .goods($0) }
        case .people: required(.quantity, Cell.whole(in: 1...10_000)).map { .people(OfferedPeople($0)) }
        case .money: money()
        case .vehicles: vehicles().map { .vehicles($0) }
        case nil: nil
        }
    }

    /// What the giver did not say stays open: a person finds out which item of the catalogue it is.
    private mutating func goods(on wall: Wall) -> OfferedGoods? {
        let quantity = required(.quantity, Cell.whole(in: Asked.range))
        let unit = required(.unit, Cell.word(NeedColumn.units, otherwise: "unknown-unit"))
        let packing = optional(.packing, Cell.whole(in: Packing.range)).flatMap(Packing.init(piecesPerCase:))
        let expiry = optional(.expiry, Cell.day)
        let item = optional(.item) { (text) throws(CellFault) in try wall.catalogue.item(coded: text).id }
        guard let quantity, let unit else { return nil }
        return OfferedGoods(Asked(quantity, unit), packing: packing, expiry: expiry, item: item)
    }

    private mutating func money() -> OfferedThing? {
        let yen = required(.quantity, Cell.yen)
        let purpose = required(.purpose, Cell.word(OfferColumn.purposes, otherwise: "unknown-purpose"))
        guard let yen, let purpose else { return nil }
        return .money(yen, purpose)
    }

    private mutating func vehicles() -> OfferedVehicles? {
        let count = required(.quantity, Cell.whole(in: OfferedVehicles.range))
        let kilograms = optional(.payload, Cell.whole(in: 1...100_000))
        let driver = optional(.driver, Cell.word(OfferColumn.yesOrNo, otherwise: "unknown-driver"))
        return count.map { count in
            OfferedVehicles(
                count: count, payload: kilograms.flatMap { Grams(Int64($0) * 1_000) }, comesWithDriver: driver ?? false)
        }
    }
}

extension CatalogueBoard {
    fileprivate func item(coded text: String) throws(CellFault) -> Item {
        guard let id = ID<Item>(text) ?? ID<Item>(CellText.key(text)), let item = self[id]?.item else {
            throw CellFault(
                "unknown-item", "品目「\(SheetProblem.quote(text))」は品目表にありません。分からないときは空欄にしてください。",
                "No item “\(SheetProblem.quote(text))” is in the catalogue. Leave it empty when nobody knows.")
        }
        return item
    }
}
