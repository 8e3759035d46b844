import Formats
import Relief
import Vocabulary

/// One line of a table of agreements: an item, and what the agreement as a whole says.
struct AgreementRow {
    let id: ID<Agreement>
    let line: Int
    let item: AgreementItem
    /// The agreement as if this were its only item.
    let terms: AgreementTerms

    /// Everything but the items.
    func hasSameFrame(as other: AgreementRow) -> Bool { terms.having([]) == other.terms.having([]) }
}

extension AgreementTerms {
    func having(_ items: [AgreementItem]) -> Self {
        Self(
            supplier: supplier, name: name, items: items, leadHours: leadHours, radiusKilometres: radiusKilometres,
            transports: transports, validFrom: validFrom, validUntil: validUntil)
    }
}

extension RowReader<AgreementColumn> {
    mutating func agreement(in finder: ItemFinder) -> AgreementRow? {
        let id = required(.code, Cell.id(Agreement.self))
        let supplier = required(.supplier, Cell.id(Supplier.self))
        let name = required(.name, Cell.text(upTo: SupplierRefusal.longestName))
        let from = required(.from, Self.day)
        let until = optional(.until, Self.lastDay) ?? nil
        let item = item(in: finder)
        let lead = optional(.lead, Cell.whole(in: SupplierRefusal.leadHours))
        let radius = optional(.radius, Cell.whole(in: SupplierRefusal.radius))
        let transports = optional(.transport, Cell.word(AgreementColumn.transports, otherwise: "unknown-transport"))
        guard let id, let supplier, let name, let from, let item, problems.isEmpty else { return nil }
        let terms = AgreementTerms(
            supplier: supplier, name: name, items: [item], leadHours: lead, radiusKilometres: radius,
            transports: transports, validFrom: from, validUntil: until)
        return AgreementRow(id: id, line: line, item: item, terms: terms)
    }

    private mutating func item(in finder: ItemFinder) -> AgreementItem? {
        let item = item(coded: .item, named: .itemName, in: finder)
        let unit = required(.unit, Cell.word(AgreementColumn.units, otherwise: "unknown-unit"))
        let packing = optional(.packing, Cell.whole(in: Packing.range)).flatMap(Packing.init(piecesPerCase:))
        let price = required(.price, Self.price)
        let most = optional(.most, Cell.whole(in: Asked.range))
        guard let item, let unit, let price else { return nil }
        return AgreementItem(item: item.id, unit: unit, packing: packing, price: price, most: most)
    }

    /// Whole yen, or the word for a price that is stated with the order.
    private static func price(_ text: String) throws(CellFault) -> PriceRule {
        if AgreementColumn.openPrice[text] != nil { return .beforeDisaster }
        let found = SheetProblem.quote(text)
        switch CellYen.whole(text) {
        case .value(let value):
            guard SupplierRefusal.prices.contains(Int64(value)) else { throw .priceOutside(found) }
            return .fixed(Yen(clamping: Int64(value)))
        case .tooLarge: throw .priceOutside(found)
        case .negative: throw .negative(found)
        case .fractional: throw .fractional(found)
        case .notANumber: throw .notAPrice(found)
        }
    }

    /// The day, or `nil` for an agreement that renews itself.
    private static func lastDay(_ text: String) throws(CellFault) -> LocalDate? {
        AgreementColumn.noEnd[text] == nil ? try day(text) : nil
    }

    private static func day(_ text: String) throws(CellFault) -> LocalDate {
        guard case .day(let date) = CellDate.read(text) else { throw .notADay(SheetProblem.quote(text)) }
        return date
    }
}

extension CellFault {
    fileprivate static func notAPrice(_ found: String) -> Self {
        Self(
            "bad-price", "「\(found)」は単価として読めません。円の整数か「直前価格」を入力してください。",
            "“\(found)” is no price. Write whole yen, or 直前価格 where it is stated with the order.")
    }

    fileprivate static func priceOutside(_ found: String) -> Self {
        Self("out-of-range", "単価「\(found)」は1〜1億円の範囲外です。", "A price of “\(found)” is outside 1 to 100,000,000 yen.")
    }

    fileprivate static func notADay(_ found: String) -> Self {
        Self(
            "bad-date", "「\(found)」は日付として読めません。「2017/3/31」のように入力してください。",
            "“\(found)” is not a date. Write it like 2017/3/31.")
    }
}
