package import Vocabulary

/// What was agreed with a supplier before the disaster (災害時物資供給協定).
package struct Agreement: Hashable, Sendable {
    package let id: ID<Agreement>
    package internal(set) var terms: AgreementTerms

    package var supplier: ID<Supplier> { terms.supplier }

    /// What is agreed about an item, or `nil` when it is not in the agreement.
    package func line(of item: ID<Item>) -> AgreementItem? { terms.items.first { $0.item == item } }
}

/// The terms of an agreement.
package struct AgreementTerms: Hashable, Sendable {
    package let supplier: ID<Supplier>
    /// As on its paper: 「災害時における物資の供給に関する協定」.
    package let name: String
    /// Each item once, in the order of the paper.
    package let items: [AgreementItem]
    /// Hours from the call to the goods; `nil` when nothing was agreed.
    package let leadHours: Int?
    /// How far it delivers in a straight line from its place; `nil` when nothing was agreed.
    package let radiusKilometres: Int?
    /// Whether the supplier brings the goods to the named place; `false` means that the city fetches them, `nil` that
    /// the paper does not say.
    package let transports: Bool?
    package let validFrom: LocalDate
    /// The last day; `nil` for one that goes on until somebody ends it (自動更新).
    package let validUntil: LocalDate?

    package init(
        supplier: ID<Supplier>, name: String, items: [AgreementItem], leadHours: Int? = nil,
        radiusKilometres: Int? = nil, transports: Bool? = nil, validFrom: LocalDate, validUntil: LocalDate? = nil
    ) {
        self.supplier = supplier
        self.name = name
        self.items = items
        self.leadHours = leadHours
        self.radiusKilometres = radiusKilometres
        self.transports = transports
        self.validFrom = validFrom
        self.validUntil = validUntil
    }

    package func isValid(on day: LocalDate) -> Bool { validFrom <= day && validUntil.map { day <= $0 } ?? true }
}

/// One item of an agreement: what it is counted and priced in, and how its price comes about.
package struct AgreementItem: Hashable, Sendable {
    package let item: ID<Item>
    /// What is ordered, delivered and paid: single pieces or cases.
    package let unit: Asked.Unit
    /// Pieces in a case; always there when the unit is a case.
    package let packing: Packing?
    package let price: PriceRule
    /// So many units were named as a guide; `nil` when none were.
    ///
    /// It is no promise: suppliers deliver as far as they can.
    package let most: Int?

    package init(item: ID<Item>, unit: Asked.Unit, packing: Packing? = nil, price: PriceRule, most: Int? = nil) {
        self.item = item
        self.unit = unit
        self.packing = packing
        self.price = price
        self.most = most
    }

    /// How many pieces so many units are.
    package func pieces(in units: Int) -> Count<Piece> { unit.pieces(in: units, packing) }

    /// The fewest units that hold `pieces`.
    package func units(covering pieces: Count<Piece>) -> Int {
        guard unit == .case, let packing else { return pieces.value }
        return packing.cases(covering: pieces).value
    }
}

/// How the price of a unit comes about.
package enum PriceRule: Hashable, Sendable {
    /// Whole yen a unit, with everything in it.
    case fixed(Yen)
    /// 災害発生直前の適正価格: stated with each order, and nobody has verified it.
    case beforeDisaster

    package var yen: Yen? {
        if case .fixed(let yen) = self { return yen }
        return nil
    }
}

extension Asked.Unit {
    func pieces(in units: Int, _ packing: Packing?) -> Count<Piece> {
        let units = max(0, Int64(units))
        return Count(clamping: self == .case ? units * Int64(packing?.piecesPerCase ?? 1) : units)
    }

    package var name: Wording {
        switch self {
        case .piece: Wording("個", "pieces")
        case .case: Wording("箱", "cases")
        }
    }

    /// One of it, in English.
    package var one: String {
        switch self {
        case .piece: "piece"
        case .case: "case"
        }
    }
}
