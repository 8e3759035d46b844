import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A supplier` {
    private let file = SupplierFile(supplier: Example.shop)

    private func terms(
        _ items: [AgreementItem] = [Example.waterLine], lead: Int? = nil, radius: Int? = nil,
        until: String? = "2017-03-31"
    ) -> AgreementTerms {
        AgreementTerms(
            supplier: Example.shop.id, name: "協定", items: items, leadHours: lead, radiusKilometres: radius,
            validFrom: .of("2014-04-01"), validUntil: until.map { .of($0) })
    }

    private func conclude(
        _ terms: AgreementTerms, heldBy: ID<Supplier>? = nil, in file: SupplierFile? = nil
    ) throws(SupplierRefusal) -> [SupplierEvent] {
        try SupplierDecider.decide(.conclude(.of("agreement-1"), terms, heldBy: heldBy), file ?? self.file)
    }

    @Test func `is registered once, and again only with something new`() throws {
        let command = SupplierCommand.register(Example.shop.id, Example.shop.details)
        #expect(try SupplierDecider.decide(command, SupplierFile()).count == 1)
        #expect(try SupplierDecider.decide(command, file) == [])
    }

    @Test func `needs a name, and no field may be endless`() {
        #expect(throws: SupplierRefusal.noName) {
            try SupplierDecider.decide(.register(.of("a"), SupplierDetails(name: "")), SupplierFile())
        }
        #expect(throws: SupplierRefusal.textTooLong) {
            let details = SupplierDetails(name: "a", contact: String(repeating: "あ", count: 201))
            return try SupplierDecider.decide(.register(.of("a"), details), SupplierFile())
        }
    }

    @Test func `agrees on terms, which replace those before them`() throws {
        let first = try #require(try conclude(terms()).first)
        let after = SupplierDecider.evolve(file, first)
        #expect(try conclude(terms(), in: after) == [])
        #expect(try conclude(terms(lead: 6), in: after).count == 1)
    }

    @Test func `must be registered before anything is agreed with it`() {
        #expect(throws: SupplierRefusal.noSuchSupplier(Example.shop.id)) {
            try conclude(terms(), in: SupplierFile())
        }
        #expect(throws: SupplierRefusal.agreementOfAnother(.of("agreement-1"), .of("shop-2"))) {
            try conclude(terms(), heldBy: .of("shop-2"))
        }
    }

    @Test(arguments: [
        ([AgreementItem](), nil as Int?, nil as Int?, "2017-03-31" as String?, "agreement/no-items"),
        ([Example.waterLine, Example.waterLine], nil, nil, nil, "agreement/item-twice"),
        (
            [AgreementItem(item: .of("a"), unit: .case, price: .beforeDisaster)], nil, nil, nil,
            "agreement/packing-needed"
        ),
        (
            [AgreementItem(item: .of("a"), unit: .piece, price: .fixed(.zero))], nil, nil, nil,
            "agreement/price-out-of-range"
        ),
        ([Example.waterLine], 2_161, nil, nil, "agreement/lead-out-of-range"),
        ([Example.waterLine], nil, 0, nil, "agreement/radius-out-of-range"),
        ([Example.waterLine], nil, nil, "2014-03-31", "agreement/ends-before-it-begins"),
    ])
    func `is refused terms that cannot be`(
        _ items: [AgreementItem], _ lead: Int?, _ radius: Int?, _ until: String?, _ code: String
    ) {
        let refusal = #expect(throws: SupplierRefusal.self) {
            try conclude(terms(items, lead: lead, radius: radius, until: until))
        }
        #expect(refusal?.code == code)
    }

    @Test func `counts in cases only with a known packing, and rounds up to whole ones`() {
        #expect(Example.waterLine.pieces(in: 34) == .of(816))
        #expect(Example.waterLine.units(covering: .of(800)) == 34)
        #expect(Example.riceLine.units(covering: .of(800)) == 800)
    }
}
