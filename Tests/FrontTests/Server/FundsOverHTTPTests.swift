import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, money` {
    private static func run(_ body: @Sendable (RunningCity, String) async throws -> Void) async throws {
        try await RunningCity.run { city in
            let rules: [FundCommand] = [
                .listPurpose(Example.shelterCosts), .listPurpose(Example.npoWork),
                .listMunicipality(Example.kumamotoCity), .listMunicipality(Example.mashiki),
                .setCeiling(Example.shelterCeiling), .setHouseholdStandard(Example.household),
            ]
            _ = try await city.post.submit(Submission(rules.map(ReliefCommand.fund), from: .console))
            try await body(city, try await city.secret(.headquarters))
        }
    }

    private static let deposit =
        #"{"amount":10000000,"payer":"熊本県","declared":"relief-act","receivedOn":"2016-04-16"}"#
    private static let request =
        #"{"title":"避難所運営費","applicant":"避難所対策班","amount":900000,"purpose":"shelter","municipality":"43100","#
        + #""tier":1,"use":{"ceiling":"shelter","units":1000,"from":"2016-04-16","through":"2016-04-22"}}"#

    @Test func `goes its whole way from the payer to the state, by a program`() async throws {
        try await Self.run { city, desk in
            func send(_ path: String, _ json: String, _ name: String) async throws -> String {
                let answer = try await city.api(desk, "POST", "funds/\(path)", json: json)
                #expect(answer.status == 201, "\(path): \(answer.text)")
                return try #require(answer.value(name))
            }
            let pot = try await send("pots", #"{"name":"災害救助費","source":"relief-act"}"#, "pot")
            _ = try await send("pots/\(pot)/deposits", Self.deposit, "deposit")
            let request = try await send("requests", Self.request, "request")
            let grant = try await send("requests/\(request)/grants", #"{"pot":"\#(pot)","amount":330000}"#, "grant")
            let order = #"{"amount":"３０万円","payee":"○○商店","subject":"毛布","reference":"order-7"}"#
            let refused = try await city.api(desk, "POST", "funds/grants/\(grant)/commitments", json: order)
            #expect(refused.status == 422 && refused.text.contains("yen/not-an-amount"), "\(refused.text)")
            let commitment = try await send(
                "grants/\(grant)/commitments", order.replacing("３０万円", with: "３００，０００円"), "commitment")
            let payment =
                #"{"amount":165000,"receipt":"R-1","paidOn":"2016-04-16","evidence":{"units":500,"from":"2016-04-16","#
                + #""through":"2016-04-17"}}"#
            _ = try await send("commitments/\(commitment)/payments", payment, "payment")
            _ = try await send(
                "pots/\(pot)/claims",
                #"{"amount":165000,"addressee":"熊本県","document":"危第1号","claimedOn":"2016-04-16"}"#, "claim")

            let told = try await city.api(desk, "GET", "funds").text
            for part in [
                #""received":10000000"#, #""granted":330000"#, #""committed":300000"#, #""paid":165000"#,
                #""claimed":165000"#, #""free":9670000"#, #""addsUp":true"#,
            ] { #expect(told.contains(part), "\(part)") }
            let one = try await city.api(desk, "GET", "funds/requests/\(request)").text
            #expect(one.contains(#""reference":"order-7""#) && one.contains(#""receipt":"R-1""#))
            #expect(try await city.api(desk, "GET", "funds/requests?limit=1").text.contains(#""missing":570000"#))
            for page in ["", "/report", "/requests", "/rounds", "/pots/\(pot)", "/requests/\(request)"] {
                let answer = try await city.page(desk, "/hq/funds\(page)")
                #expect(answer.status == 200 && answer.text.contains("資金"), "\(page)")
            }
            #expect(try await city.page(desk, "/hq/funds/report").text.contains("1円まで一致"))
        }
    }

    @Test func `that is refused comes back as it was typed, with what would be possible`() async throws {
        try await Self.run { city, desk in
            _ = try await city.post.submit(
                Submission(
                    [
                        .fund(.openPot(.of("pot-1"), Example.potDetails(.condolence, "熊本地震義援金"))),
                        .fund(.openPot(.of("pot-2"), Example.potDetails(.aid, "活動支援金"))),
                    ], from: .console))
            let typed = [
                "amount": "-1,000<円>", "payer": "市民<b>", "declared": "aid", "receivedOn": "2016-04-16", "key": "a",
            ]
            let bad = try await city.form(desk, "/hq/funds/pots/pot-1/deposits", typed)
            #expect(bad.status == 422 && bad.text.contains("-1,000&lt;円&gt;") && bad.text.contains("市民&lt;b&gt;"))

            let mixed = try await city.form(
                desk, "/hq/funds/pots/pot-1/deposits", typed.merging(["amount": "1,000円", "key": "b"]) { $1 })
            #expect(mixed.status == 409 && mixed.text.contains("pot/other-source"))
            #expect(mixed.text.contains("活動支援金に入金してください"))
            let right = try await city.form(
                desk, "/hq/funds/pots/pot-2/deposits", typed.merging(["amount": "１，０００円", "key": "c"]) { $1 })
            #expect(right.status == 303, "\(right.text.prefix(300))")
            #expect(await city.post.wall.funds[ID<Pot>.of("pot-2")]?.account.received == Yen(1_000))
        }
    }

    @Test(arguments: [
        (#"{"name":"x","source":"loan"}"#, "input/not-a-choice"),
        (#"{"name":"x","source":"donation","municipalities":["99999"]}"#, "municipality/unknown"),
        (#"{"name":"x","source":"donation","purposes":["party"]}"#, "purpose/unknown"),
        (#"{"name":"x","source":"donation","sites":["nowhere"]}"#, "site/unknown"),
        (#"{"name":"x","source":"donation","sharePercent":101}"#, "input/out-of-range"),
        (#"{"source":"donation"}"#, "input/missing"),
        (#"{"name":"x","source":"donation","perMunicipality":0.5}"#, "yen/fractional"),
        (#"{"name":"x","source":"donation","perMunicipality":-1}"#, "yen/negative"),
        (#"{"name":"x","source":"donation","perMunicipality":1e15}"#, "yen/too-large"),
    ])
    func `is not kept in a pot that makes no sense`(_ json: String, _ code: String) async throws {
        try await Self.run { city, desk in
            let answer = try await city.api(desk, "POST", "funds/pots", json: json)
            #expect(answer.status >= 400 && answer.text.contains(code), "\(answer.text)")
            #expect(await city.post.wall.funds.allPots.isEmpty)
        }
    }

    @Test func `for people is handed out in rounds, typed as lines or sent as a list`() async throws {
        try await Self.run { city, desk in
            _ = try await city.post.submit(
                Submission(
                    [
                        .fund(.openPot(.of("pot-1"), Example.potDetails(.condolence))),
                        .fund(
                            .payIn(.of("in-1"), to: .of("pot-1"), Example.moneyIn(43_220_082_701, .condolence))),
                    ], from: .console))
            let typed = [
                "name": "第1次配分", "pot": "pot-1", "reach.full": "200,000円", "reach.half": "100,000",
                "lines": "43100,full,3000\n43443，full，７６０\n43443,half,1", "key": "a",
            ]
            let posted = try await city.form(desk, "/hq/funds/rounds", typed)
            #expect(posted.status == 303, "\(posted.text.prefix(2000))")
            let round = try #require(await city.post.wall.funds.rounds.last)
            #expect(round.allotments.map(\.amount) == [Yen(600_000_000), Yen(152_100_000)])
            #expect(try await city.page(desk, "/hq/funds/rounds/\(round.id)").text.contains("752,100,000円"))

            let more =
                #"{"name":"第2次配分","pot":"pot-1","reach":{"full":800001},"cells":[{"municipality":"43100","class":"full","#
                + #""households":3000}]}"#
            let over = try await city.api(desk, "POST", "funds/rounds", json: more)
            #expect(over.text.contains("round/over-standard") && over.text.contains("800,000"))
            let second = try await city.api(
                desk, "POST", "funds/rounds", json: more.replacing("800001", with: "800000"))
            #expect(second.status == 201, "\(second.text)")
            let list = try await city.api(desk, "GET", "funds/rounds").text
            #expect(list.contains(#""amount":1800000000"#))
            let bad = try await city.form(
                desk, "/hq/funds/rounds", typed.merging(["lines": "益城町 3", "key": "b"]) { $1 })
            #expect(bad.status == 422 && bad.text.contains("round/bad-line") && bad.text.contains("益城町 3"))
        }
    }

    @Test func `under the act is warned of on pages and to programs before its period ends`() async throws {
        try await Self.run { city, desk in
            let short = Ceiling(
                item: .of("meals"), name: Wording("炊き出し", "Meals"), unit: Wording("人日", "person-days"),
                perUnit: Yen(1_160), period: LawPeriod(.within, days: 2), validFrom: .of("2016-04-01"),
                note: Example.note)
            #expect(try await !city.page(desk, "/hq/funds").text.contains("特別基準の協議を"))
            _ = try await city.post.submit(Submission([.fund(.setCeiling(short))], from: .console))
            for page in ["/hq", "/hq/funds", "/hq/funds/requests"] {
                #expect(try await city.page(desk, page).text.contains("炊き出しの2日目は明日（4月17日）。特別基準の協議を。"), "\(page)")
            }
            let told = try await city.api(desk, "GET", "funds").text
            #expect(told.contains(#""ceiling":"meals""#) && told.contains(#""daysLeft":1"#))

            let longer = #"{"ceiling":"meals","document":"府政防第1号","agreedOn":"2016-04-16","days":30}"#
            #expect(try await city.api(desk, "POST", "funds/special-standards", json: longer).status == 201)
            #expect(try await !city.page(desk, "/hq/funds").text.contains("特別基準の協議を"))
            let less = try await city.api(
                desk, "POST", "funds/special-standards", json: longer.replacing("30", with: "29"))
            #expect(less.status == 422 && less.text.contains("standard/not-more-days"))
        }
    }

    @Test func `is moved by headquarters only, and seen by the auditor`() async throws {
        try await Self.run { city, _ in
            for (role, site, reads) in [
                (Role.shelter, "shelter-1" as String?, 403), (.depot, "depot-1", 403), (.partner, nil, 403),
                (.carrier, nil, 403), (.auditor, nil, 200),
            ] {
                let secret = try await city.secret(role, at: site)
                for path in ["funds", "funds/requests", "funds/rounds"] {
                    #expect(try await city.api(secret, "GET", path).status == reads, "\(role) \(path)")
                    #expect(try await city.page(secret, "/hq/\(path)").status == reads, "\(role) \(path)")
                }
                let json = #"{"name":"x","source":"donation"}"#
                #expect(try await city.api(secret, "POST", "funds/pots", json: json).status == 403, "\(role)")
                #expect(try await city.form(secret, "/hq/funds/pots", ["name": "x"]).status == 403, "\(role)")
            }
        }
    }
}
