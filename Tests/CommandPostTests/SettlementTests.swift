import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `An order settled out of a grant` {
    /// An order that came and was reported, and three grants: for another site, for another town, and one that fits.
    private static func city() async throws -> City {
        let city = try await City()
        let agreement = Example.agreement()
        let depot = SiteDetails(kind: .depot, name: "スタジアム", address: "熊本県熊本市東区平山町2776")
        try await city.say([
            .registerSite(.of("depot-1"), depot, status: .open),
            .registerSupplier(Example.shop.id, Example.shop.details),
            .concludeAgreement(agreement.id, agreement.terms),
            .placeOrder(Example.orderRequest(paper: Example.paper)),
            .recordDelivery(.of("order-1"), Example.delivery()),
            .reportDelivery(.of("order-1"), DeliveryReport(number: "1", date: Example.firstDay, by: "先方")),
        ])
        let money: [FundCommand] = [
            .listPurpose(Example.shelterCosts), .listMunicipality(Example.kumamotoCity),
            .listMunicipality(Example.mashiki), .openPot(.of("budget"), Example.potDetails(.budget, "市予備費")),
            .payIn(.of("in-1"), to: .of("budget"), Example.moneyIn(5_000_000, .budget)),
            .openPot(
                .of("bound"),
                PotDetails(
                    name: "白川中の寄付", source: .donation, earmark: Earmark(sites: [.of("shelter-2")]))),
            .payIn(.of("in-2"), to: .of("bound"), Example.moneyIn(5_000_000)),
        ]
        try await city.say(money.map(ReliefCommand.fund))
        for (name, pot, town, site) in [
            ("fits", "budget", "43100", nil as String?), ("town", "budget", "43443", nil),
            ("site", "bound", "43100", "shelter-2"),
        ] {
            let details = FundRequestDetails(
                title: "物資 \(name)", applicant: "物資班", amount: Example.yen(1_000_000), purpose: .of("shelter"),
                municipality: .of(town), site: site.map { .of($0) }, tier: .life)
            try await city.say([
                .fund(.request(.of("r-\(name)"), details)),
                .fund(.grant(.of("g-\(name)"), from: .of(pot), for: .of("r-\(name)"), Example.yen(900_000))),
            ])
        }
        return city
    }

    private static func settle(_ grant: String) -> ReliefCommand {
        .settleOrder(.of("order-1"), SettlementRequest(pot: "", grant: .of(grant)))
    }

    @Test func `is refused money of another town and of another site, and told which fits`() async throws {
        let city = try await Self.city()
        for grant in ["g-town", "g-site"] {
            do {
                try await city.say([Self.settle(grant)])
                Issue.record("\(grant) was taken")
            } catch let error as SubmissionError {
                #expect(error.code == "settlement/grant-for-others", "\(grant)")
                #expect(error.wording.japanese.contains("市予備費・物資 fits"), "\(error.wording.japanese)")
            }
        }
        #expect(await city.post.wall.orders[.of("order-1")]?.order.settlement == nil)
        try await city.say([Self.settle("g-fits")])
        #expect(await city.post.wall.orders[.of("order-1")]?.order.settlement?.booking?.grant.text == "g-fits")
    }

    @Test func `is offered the grants that fit, those with enough first`() async throws {
        let city = try await Self.city()
        let wall = await city.post.wall
        let order = try #require(wall.orders[.of("order-1")]?.order)
        #expect(wall.fittingGrants(of: order).map(\.id.text) == ["g-fits"])
    }
}
