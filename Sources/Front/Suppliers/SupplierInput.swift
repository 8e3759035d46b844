import Formats
import Relief
import Vocabulary

/// A supplier as a form or a program says it.
enum SupplierInput {
    static func read(_ fields: inout Fields) throws(Problem) -> SupplierDetails {
        let name = fields.needed("name", Wording("事業者名", "name of the supplier"))
        let isSmall = SupplyInput.flag(&fields, "isSmall", Wording("中小企業", "small enterprise"))
        let place = SupplyInput.place(&fields)
        return try fields.checked(
            name.map {
                SupplierDetails(
                    name: $0, isSmall: isSmall, contact: fields.text("contact"), phone: fields.text("phone"),
                    mail: fields.text("mail"), address: fields.text("address"), place: place)
            })
    }
}

/// An agreement as a form or a program says it: `items.0.item`, `items.0.unit` and so on.
enum AgreementInput {
    static func read(_ fields: inout Fields) throws(Problem) -> AgreementTerms {
        let supplier: ID<Supplier>? = fields.id("supplier", Wording("事業者", "supplier"))
        let name = fields.needed("name", Wording("協定名", "name of the agreement"))
        let from = SupplyInput.neededDay(&fields, "validFrom", Wording("有効開始日", "first day"))
        let until = SupplyInput.day(&fields, "validUntil", Wording("有効期限", "last day"))
        let lead = fields.whole("leadHours", Wording("納入までの時間", "hours"), in: SupplierRefusal.leadHours)
        let radius = fields.whole("radiusKilometres", Wording("配送距離", "radius"), in: SupplierRefusal.radius)
        let transports = SupplyInput.flag(&fields, "transports", Wording("運搬", "transport"))
        let items = SupplyInput.places(fields, "items")
            .filter { SupplyInput.isTyped(fields, $0, "item", "yen", "piecesPerCase", "most") }
            .map { item(&fields, $0) }
        guard let supplier, let name, let from, fields.problems.isEmpty else { throw .input(fields.problems) }
        return AgreementTerms(
            supplier: supplier, name: name, items: items.compactMap(\.self), leadHours: lead,
            radiusKilometres: radius, transports: transports, validFrom: from, validUntil: until)
    }

    private static func item(_ fields: inout Fields, _ place: String) -> AgreementItem? {
        let item: ID<Item>? = fields.id("\(place).item", Wording("品目", "item"))
        let unit = fields.choice("\(place).unit", Wording("単位", "unit"), Asked.Unit.self)
        let packing = fields.whole("\(place).piecesPerCase", Wording("入数", "pieces in a case"), in: Packing.range)
        let yen = SupplyInput.yen(&fields, "\(place).yen")
        let most = fields.whole("\(place).most", Wording("数量の目安", "guide"), in: Asked.range)
        guard let item, let unit else { return nil }
        return AgreementItem(
            item: item, unit: unit, packing: packing.flatMap(Packing.init(piecesPerCase:)),
            price: yen.map(PriceRule.fixed) ?? .beforeDisaster, most: most)
    }
}
