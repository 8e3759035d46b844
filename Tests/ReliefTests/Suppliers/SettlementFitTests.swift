import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `Money that pays for an order` {
    private func pot(_ earmark: Earmark = Earmark()) -> Pot {
        Pot(id: .of("pot-1"), details: PotDetails(name: "寄付金", source: .donation, earmark: earmark))
    }

    private func request(
        in municipality: String = "43100", site: String? = nil, item: String? = nil
    ) -> FundRequest {
        FundRequest(
            id: .of("r-1"),
            details: FundRequestDetails(
                title: "給水", applicant: "物資班", amount: Example.yen(1), purpose: .of("shelter"),
                municipality: .of(municipality), site: site.map { .of($0) }, item: item.map { .of($0) },
                tier: .life))
    }

    private func misfit(
        _ pot: Pot, _ request: FundRequest?, at site: Site = Example.shelter(), in municipality: String? = nil,
        order: [Item] = [Example.water]
    ) -> GrantRefusal.Bond? {
        let lines = order.enumerated().map { number, item in
            OrderLine(number: number + 1, item: item.id, unit: .piece, packing: nil, quantity: 10)
        }
        let details = OrderDetails(
            supplier: .of("s-1"), agreement: .of("a-1"), destination: site.id, neededBy: nil, transports: nil,
            lines: lines, note: nil)
        return SettlementFit(
            pot: pot, request: request, site: site, municipality: municipality.map { .of($0) }
        ).misfit(of: details)
    }

    @Test func `fits where nothing binds it`() {
        #expect(misfit(pot(), request()) == nil)
        #expect(misfit(pot(), request(), in: "43100") == nil)
    }

    @Test func `is held to the sites and items that the giver named`() {
        let sites = pot(Earmark(sites: [.of("shelter-1")]))
        #expect(misfit(sites, request()) == nil)
        #expect(misfit(sites, request(), at: Example.shelter("shelter-2")) == .site)
        #expect(misfit(sites, request(), at: Example.depot()) == .site, "a giver's word is taken strictly")
        let items = pot(Earmark(items: [Example.water.id]))
        #expect(misfit(items, request()) == nil)
        #expect(misfit(items, request(), order: [Example.water, Example.blanket]) == .item)
    }

    @Test func `is held to the site, the goods and the municipality of the request`() {
        #expect(misfit(pot(), request(site: "shelter-1")) == nil)
        #expect(misfit(pot(), request(site: "shelter-2")) == .site)
        #expect(misfit(pot(), request(site: "shelter-2"), at: Example.depot()) == nil, "goods may come by a depot")
        #expect(misfit(pot(), request(item: Example.water.id.text)) == nil)
        #expect(misfit(pot(), request(item: Example.blanket.id.text)) == .item)
        #expect(misfit(pot(), request(in: "43443"), in: "43100") == .municipality)
        #expect(misfit(pot(), request(in: "43443"), in: nil) == nil, "where nobody knows, nothing is refused")
    }

    @Test func `knows a municipality by the address, with and without its prefecture`() {
        let towns = [("1", "大津"), ("2", "大津町"), ("3", "熊本市"), ("4", "益城町")].map {
            FundEvent.municipalityListed(Municipality(id: .of($0.0), name: Wording($0.1, $0.1)))
        }
        let book = FundRuleDecider.replay(towns)
        for (address, expected) in [
            ("熊本市中央区鶴里1丁目7番2号", "3"), ("熊本県熊本市東区1", "3"), ("熊本県上益城郡益城町1", "4"), ("上益城郡益城町1", "4"), ("蒲郡市1", nil),
            ("熊本県益城町1", "4"),
            ("大津町室1", "2"), ("福岡市1", nil), ("", nil), (nil as String?, nil as String?),
        ] {
            let site = SiteDetails(kind: .shelter, name: "x", address: address)
            #expect(book.municipality(of: site)?.text == expected, "\(address ?? "-")")
        }
    }
}
