import CommandPost
import Relief
import Vocabulary

/// Who has promised to supply the simulated city.
extension City {
    static let suppliers: [ID<Supplier>] = (1...2).map { ID("supplier", number: $0) }
    static let agreements: [ID<Agreement>] = (1...2).map { ID("agreement", number: $0) }

    static var supplierBeginnings: [ReliefCommand] {
        zip(suppliers, agreements).flatMap { supplier, agreement in
            [
                .registerSupplier(supplier, SupplierDetails(name: supplier.text, isSmall: true)),
                .concludeAgreement(
                    agreement,
                    AgreementTerms(
                        supplier: supplier, name: "供給協定", items: lines, leadHours: 6, transports: true,
                        validFrom: LocalDate(daysSinceEpoch: 0))),
            ]
        }
    }

    /// By the case at a price, by the piece at an open one, and by another case.
    private static var lines: [AgreementItem] {
        [
            AgreementItem(
                item: items[0].id, unit: .case, packing: Packing(piecesPerCase: 24),
                price: .fixed(Yen(clamping: 2_352))),
            AgreementItem(item: items[1].id, unit: .piece, price: .beforeDisaster),
            AgreementItem(
                item: items[2].id, unit: .case, packing: Packing(piecesPerCase: 10),
                price: .fixed(Yen(clamping: 18_000)), most: 50),
        ]
    }
}
