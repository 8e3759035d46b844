import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, what waits for approval` {
    private struct Desks {
        let sato: String
        let tanaka: String
    }

    /// Grants from 500,000 yen and all payments need one person more.
    private static func run(_ body: @Sendable (RunningCity, Desks) async throws -> Void) async throws {
        try await RunningCity.run { city in
            let funds: [FundCommand] =
                Example.money(5_000_000, .donation, "寄付金") + [
                    .request(.of("r-1"), Example.requestDetails(4_000_000)),
                    .grant(.of("g-0"), from: .of("pot-1"), for: .of("r-1"), Example.yen(400_000)),
                    .commit(
                        .of("c-1"), from: .of("g-0"),
                        CommitmentDetails(amount: Example.yen(300_000), payee: "○○商店", subject: "毛布")),
                ]
            let rules = [
                Example.approvalRule("grant-1", .grant, from: 500_000, persons: 1),
                Example.approvalRule("payment-1", .payment, from: 0, persons: 1),
            ]
            let commands = funds.map(ReliefCommand.fund) + rules.map(ReliefCommand.setApprovalRule)
            _ = try await city.post.submit(Submission(commands, from: .console))
            let sato = try await city.post.issue(.headquarters, label: "佐藤", from: .console).secret
            let tanaka = try await city.post.issue(.headquarters, label: "田中", from: .console).secret
            try await body(city, Desks(sato: sato, tanaka: tanaka))
        }
    }

    @Test func `is told plainly by whom and how long, and is carried out with the approval`() async throws {
        try await Self.run { city, desks in
            let sent = try await city.form(
                desks.sato, "/hq/funds/requests/r-1/grants", ["pot": "pot-1", "amount": "600,000", "key": "a"])
            #expect(sent.status == 303, "\(sent.text)")
            let address = try #require(sent.header("location"))
            #expect(address.contains("did=approvalAsked"))
            let page = try await city.page(desks.sato, "/hq/funds/requests/r-1").text
            #expect(page.contains("災害対策本部1人の決裁待ち") && page.contains("600,000円"), "\(page)")

            #expect(page.contains("うち決裁待ちの配分") && page.contains("最大3,000,000円"), "\(page)")
            #expect(try await city.page(desks.sato, "/hq/funds/requests").text.contains("、決裁待ち 600,000円"))
            let pot = try await city.page(desks.sato, "/hq/funds/pots/pot-1").text
            #expect(pot.contains("残り 4,600,000円のうち、決裁待ちの配分 600,000円（除くと 4,000,000円）"), "\(pot)")

            let id = try #require(await city.post.wall.approvals.waiting.first?.id)
            let card = try await city.page(desks.tanaka, "/hq/approvals").text
            #expect(card.contains("最後の決裁と同時に実行されます") && card.contains("寄付金"))
            #expect(card.contains("この要望への配分の合計") && card.contains("1,000,000円"))
            let approved = try await city.form(desks.tanaka, "/hq/approvals/\(id)/approve", ["key": "b"])
            #expect(approved.status == 303, "\(approved.text)")
            #expect(await city.post.wall.funds[ID<FundRequest>.of("r-1")]?.granted == Yen(1_000_000))
            #expect(!(try await city.page(desks.sato, "/hq/funds/requests/r-1").text.contains("の決裁待ち")))
            let log = try await city.page(desks.sato, "/hq/log").text
            #expect(log.contains("決裁と同時に実行されます") && log.contains("田中が決裁しました"))
        }
    }

    @Test func `says to a program for what it waits, and to the approver why it no longer holds`() async throws {
        try await Self.run { city, desks in
            let payment = #"{"amount":300000,"receipt":"R-1","paidOn":"2016-04-16"}"#
            let answer = try await city.api(desks.sato, "POST", "funds/commitments/c-1/payments", json: payment)
            #expect(answer.status == 201)
            let id = try #require(answer.value("waits"))
            let list = try await city.api(desks.tanaka, "GET", "approvals").text
            #expect(list.contains(#""isCarriedOut":true"#) && list.contains(#""counted":300000"#))

            let cut = Correction(amount: Example.yen(100_000), reason: "減った")
            _ = try await city.post.submit(Submission([.fund(.cancelCommitment(.of("c-1"), cut))], from: .console))
            let refused = try await city.api(desks.tanaka, "POST", "approvals/\(id)/approve")
            #expect(refused.status == 409 && refused.text.contains("approval/no-longer-holds"))
            #expect(refused.text.contains("200,000円"), "\(refused.text)")
            #expect(await city.post.wall.approvals.waiting.count == 1)
        }
    }

    @Test func `cannot be paid on a receipt that another payment waits for`() async throws {
        try await Self.run { city, desks in
            let typed = ["amount": "1000", "receipt": "R-7", "paidOn": "2016-04-16"]
            let path = "/hq/funds/commitments/c-1/payments"
            let first = try await city.form(desks.sato, path, typed.merging(["key": "a"]) { $1 })
            #expect(first.status == 303)
            let again = try await city.form(desks.sato, path, typed.merging(["key": "b", "receipt": "Ｒ－７"]) { $1 })
            #expect(again.status == 409 && again.text.contains("決裁待ち") && again.text.contains("○○商店"))
        }
    }
}

@Suite struct `Over HTTP, a claim` {
    @Test func `is made of the payments that were ticked, and prints them`() async throws {
        try await RunningCity.run { city in
            let proof = Evidence(units: 100, from: Example.firstDay, through: Example.firstDay)
            func pay(_ id: String, _ yen: Int64) -> FundCommand {
                .pay(
                    .of(id), of: .of("c-1"),
                    PaymentDetails(
                        amount: Example.yen(yen), receipt: "領収\(id)", paidOn: Example.firstDay, evidence: proof))
            }
            let funds: [FundCommand] = [
                .listPurpose(Example.shelterCosts), .listMunicipality(Example.kumamotoCity),
                .setCeiling(Example.shelterCeiling), .openPot(.of("act"), Example.potDetails(.reliefAct, "救助費")),
                .payIn(.of("in-1"), to: .of("act"), Example.moneyIn(5_000_000, .reliefAct)),
                .request(.of("r-1"), Example.requestDetails(900_000, use: Example.shelterUse(1_000))),
                .grant(.of("g-1"), from: .of("act"), for: .of("r-1"), Example.yen(300_000)),
                .commit(
                    .of("c-1"), from: .of("g-1"),
                    CommitmentDetails(amount: Example.yen(300_000), payee: "○○商店", subject: "毛布")),
                pay("p-1", 10_001), pay("p-2", 20_002), pay("p-3", 3),
            ]
            _ = try await city.post.submit(Submission(funds.map(ReliefCommand.fund), from: .console))
            let desk = try await city.secret(.headquarters)
            let pot = try await city.page(desk, "/hq/funds/pots/act").text
            #expect(pot.contains("求償する支払") && pot.contains("領収p-2"))
            let fields = [
                "chosen": "1", "payments.0": "p-1", "payments.2": "p-3", "addressee": "熊本県", "document": "危第1号",
                "claimedOn": "2016-04-16",
            ]
            let sent = try await city.form(desk, "/hq/funds/pots/act/claims", fields.merging(["key": "a"]) { $1 })
            #expect(sent.status == 303, "\(sent.text)")
            let claim = try #require(await city.post.wall.funds.reimbursements(of: .of("act")).first)
            #expect(claim.amount == Yen(10_004))
            let page = try await city.page(desk, "/hq/funds/claims/\(claim.id)").text
            #expect(page.contains("領収p-1") && page.contains("領収p-3") && !page.contains("領収p-2"))
            #expect(page.contains("10,004") && page.contains("1円まで一致しています"))

            let twice = try await city.form(desk, "/hq/funds/pots/act/claims", fields.merging(["key": "b"]) { $1 })
            #expect(twice.status == 409 && twice.text.contains("危第1号"))
            let none = try await city.form(
                desk, "/hq/funds/pots/act/claims",
                ["chosen": "1", "addressee": "熊本県", "document": "2", "claimedOn": "2016-04-16", "key": "c"])
            #expect(none.status == 422 && none.text.contains("reimbursement/no-payments"))
            let told = try await city.api(desk, "GET", "funds").text
            #expect(told.contains(#""payments":[{"payment":"p-1","amount":10001,"released":0}"#), "\(told)")
        }
    }

    @Test func `to nothing but what is registered binds a pot, by boxes on the form`() async throws {
        try await RunningCity.run { city in
            let desk = try await city.secret(.headquarters)
            let page = try await city.page(desk, "/hq/funds").text
            #expect(page.contains("施設の指定") && page.contains("品目の指定") && page.contains("城東小学校"))
            let typed = ["name": "給水の寄付", "source": "donation", "sites.0": "nowhere", "key": "a"]
            let refused = try await city.form(desk, "/hq/funds/pots", typed)
            #expect(refused.status == 404 && refused.text.contains("「nowhere」は登録されていません"))
            #expect(refused.text.contains("給水の寄付"))
            let sent = try await city.form(
                desk, "/hq/funds/pots",
                ["name": "給水の寄付", "source": "donation", "sites.3": "shelter-1", "items.1": "water-500ml", "key": "b"])
            #expect(sent.status == 303, "\(sent.text)")
            let pot = try #require(await city.post.wall.funds.allPots.first)
            #expect(pot.details.earmark == Earmark(sites: [.of("shelter-1")], items: [.of("water-500ml")]))
        }
    }
}

@Suite struct `Over HTTP, what is asked of the public` {
    @Test func `is an Atom feed with a tag and a cursor, for anybody`() async throws {
        try await RunningCity.run { city in
            _ = try await city.post.submit(
                Submission(
                    [
                        .raiseNeed(
                            NeedRequest(
                                need: .of("n-1"), site: .of("shelter-1"), item: .of("water-500ml"),
                                asked: Asked(480, .piece)))
                    ], from: .console))
            let first = try await city.web.send("GET", "/feed/wanted.atom")
            #expect(first.status == 200 && first.header("content-type") == "application/atom+xml; charset=utf-8")
            #expect(first.text.contains("<rnet:pieces>480</rnet:pieces>") && first.text.contains("480"))
            #expect(!first.text.contains("城東小学校"))
            let tag = try #require(first.header("etag"))
            let same = try await city.web.send("GET", "/feed/wanted.atom", headers: ["If-None-Match": tag])
            #expect(same.status == 304)

            let cursor = await city.post.wall.position
            let after = try await city.web.send("GET", "/feed/wanted.atom?after=\(cursor)")
            #expect(
                after.status == 200 && !after.text.contains("<entry>") && after.text.contains("cursor=\"\(cursor)\""))
            let before = try await city.web.send("GET", "/feed/wanted.atom?after=\(cursor - 1)&lang=en")
            #expect(before.text.contains("<entry>") && before.text.contains("wanted"))
            #expect(try await city.web.send("GET", "/feed/wanted.atom?after=x").status == 422)
        }
    }
}
