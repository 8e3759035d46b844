import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, an approval` {
    private static let payment = #"{"kind":"payment","reference":"payment-1","title":"毛布の代金","amount":1200000}"#

    /// Three persons at headquarters, each with a token of their own.
    private struct Desks {
        let sato: String
        let tanaka: String
        let suzuki: String

        init(_ city: RunningCity, rules: ApprovalRule...) async throws {
            _ = try await city.post.submit(Submission(rules.map { .setApprovalRule($0) }, from: .console))
            sato = try await city.post.issue(.headquarters, label: "佐藤", from: .console).secret
            tanaka = try await city.post.issue(.headquarters, label: "田中", from: .console).secret
            suzuki = try await city.post.issue(.headquarters, label: "鈴木", from: .console).secret
        }
    }

    @Test func `is given by two other persons, and everybody reads the same`() async throws {
        try await RunningCity.run { city in
            let desks = try await Desks(city, rules: Example.approvalRule())
            let asked = try await city.api(desks.sato, "POST", "approvals", json: Self.payment)
            #expect(asked.status == 201, "\(asked.text)")
            let id = try #require(asked.value("approval"))

            let own = try await city.api(desks.sato, "POST", "approvals/\(id)/approve")
            #expect(own.status == 403 && own.text.contains("approval/own-request"))
            #expect(try await city.api(desks.tanaka, "POST", "approvals/\(id)/approve").status == 200)
            let again = try await city.api(desks.tanaka, "POST", "approvals/\(id)/approve")
            #expect(again.status == 409 && again.text.contains("approval/already-signed"))
            #expect(try await city.api(desks.suzuki, "POST", "approvals/\(id)/approve").status == 200)

            let list = try await city.api(desks.sato, "GET", "approvals").text
            #expect(list.contains(#""waiting":[]"#) && list.contains(#""state":"approved""#) && list.contains("鈴木"))
            #expect(try await city.page(desks.sato, "/hq/log").text.contains("鈴木が決裁しました"))
        }
    }

    @Test func `of two desks at once is given by one, and the other is told by whom`() async throws {
        try await RunningCity.run { city in
            let desks = try await Desks(city, rules: Example.approvalRule(persons: 1))
            let id = try #require(
                try await city.api(desks.sato, "POST", "approvals", json: Self.payment).value("approval"))
            async let first = city.api(desks.tanaka, "POST", "approvals/\(id)/approve")
            async let second = city.api(desks.suzuki, "POST", "approvals/\(id)/approve")
            let answers = try await [first, second]
            #expect(answers.map(\.status).sorted() == [200, 409])
            let loser = try #require(answers.first { $0.status == 409 })
            #expect(loser.text.contains("approval/already-approved"))
            #expect(loser.text.contains("田中") || loser.text.contains("鈴木"))
        }
    }

    @Test func `waits on the page with its age and amount, is approved or returned there`() async throws {
        try await RunningCity.run { city in
            let desks = try await Desks(city, rules: Example.approvalRule(persons: 1))
            let asked = try await city.form(
                desks.sato, "/hq/approvals",
                ["kind": "payment", "reference": "payment-1", "title": "毛布の代金", "amount": "１，２００，０００円", "key": "a"])
            #expect(asked.status == 303, "\(asked.text)")
            let front = try await city.page(desks.tanaka, "/hq").text
            #expect(front.contains("あなたの決裁待ち：1件") && front.contains("1,200,000円"))
            #expect(try await city.page(desks.sato, "/hq").text.contains("あなたの決裁待ち：0件"))

            let id = try #require(await city.post.wall.approvals.waiting.first?.id)
            let page = try await city.page(desks.tanaka, "/hq/approvals").text
            #expect(page.contains("/hq/approvals/\(id)/approve") && page.contains("毛布の代金"))
            #expect(!(try await city.page(desks.sato, "/hq/approvals").text.contains("/hq/approvals/\(id)/approve")))

            let empty = try await city.form(desks.tanaka, "/hq/approvals/\(id)/return", ["reason": "", "key": "b"])
            #expect(empty.status == 422 && empty.text.contains("approval/no-reason"))
            let back = try await city.form(
                desks.tanaka, "/hq/approvals/\(id)/return", ["reason": "見積書がありません", "key": "c"])
            #expect(back.status == 303)
            #expect(try await city.page(desks.sato, "/hq/approvals").text.contains("見積書がありません"))
        }
    }

    @Test func `told badly comes back as it was typed`() async throws {
        try await RunningCity.run { city in
            let desks = try await Desks(city, rules: Example.approvalRule(persons: 1))
            let answer = try await city.form(
                desks.sato, "/hq/approvals",
                ["kind": "payment", "reference": "payment-1", "title": "毛布<500>", "amount": "-5", "key": "a"])
            #expect(answer.status == 422 && answer.text.contains("yen/negative"))
            #expect(answer.text.contains("毛布&lt;500&gt;"))
            for (json, code) in [
                (#"{"kind":"payment","reference":"p","title":"x","amount":1.5}"#, "yen/fractional"),
                (#"{"kind":"gift","reference":"p","title":"x"}"#, "input/not-a-choice"),
                (#"{"kind":"plan","reference":"p","title":"x"}"#, "approval/not-needed"),
                (#"{"kind":"payment","title":"x"}"#, "input/missing"),
            ] {
                let answer = try await city.api(desks.sato, "POST", "approvals", json: json)
                #expect(answer.status == 422 && answer.text.contains(code), "\(json): \(answer.text)")
            }
        }
    }

    @Test func `is given by a deputy, on the page and by a program`() async throws {
        try await RunningCity.run { city in
            let desks = try await Desks(city, rules: Example.approvalRule(persons: 1, holder: "鈴木"))
            let id = try #require(
                try await city.api(desks.sato, "POST", "approvals", json: Self.payment).value("approval"))
            let early = try await city.api(desks.tanaka, "POST", "approvals/\(id)/approve")
            #expect(early.status == 403 && early.text.contains("approval/holder-needed"))

            let tanaka = try #require(await city.post.wall.access.all.first { $0.label == "田中" })
            let named = try await city.form(
                desks.suzuki, "/hq/deputies",
                [
                    "to": tanaka.id.text, "from": "2016-04-16T09:00", "until": "2016-04-16T21:00", "reason": "仮眠",
                    "key": "a",
                ])
            #expect(named.status == 303, "\(named.text)")
            #expect(try await city.page(desks.tanaka, "/hq/approvals").text.contains("鈴木の代決として決裁する"))
            #expect(try await city.api(desks.tanaka, "POST", "approvals/\(id)/approve").status == 200)
            #expect(await city.post.wall.approvals[ID<ApprovalRequest>.of(id)]?.approval?.onBehalfOf?.name == "鈴木")
            #expect(try await city.api(desks.sato, "GET", "approvals").text.contains(#""onBehalfOf":"鈴木""#))
        }
    }

    @Test func `holds a plan back only where a rule says so`() async throws {
        try await RunningCity.run { city in
            let desks = try await Desks(city, rules: Example.approvalRule("plan-1", .plan, from: 0, persons: 1))
            let plan = try #require(try await city.api(desks.sato, "POST", "plans").value("plan"))
            let early = try await city.api(desks.sato, "POST", "plans/\(plan)/approve")
            #expect(early.status == 409 && early.text.contains("approval/needed"))
            #expect(try await city.page(desks.sato, "/hq/plans/\(plan)").text.contains("決裁を上げる"))

            let json = #"{"kind":"plan","reference":"\#(plan)","title":"物資計画"}"#
            let id = try #require(try await city.api(desks.sato, "POST", "approvals", json: json).value("approval"))
            let waiting = try await city.api(desks.sato, "POST", "plans/\(plan)/approve")
            #expect(waiting.status == 409 && waiting.text.contains("approval/waits"))
            #expect(try await city.api(desks.tanaka, "POST", "approvals/\(id)/approve").status == 200)
            #expect(try await city.api(desks.sato, "POST", "plans/\(plan)/approve").status == 200)
        }
    }

    @Test func `is nothing that partners or shelters see`() async throws {
        try await RunningCity.run { city in
            for secret in [try await city.secret(.partner), try await city.secret(.shelter, at: "shelter-1")] {
                #expect(try await city.page(secret, "/hq/approvals").status == 403)
                #expect(try await city.api(secret, "GET", "approvals").status == 403)
                #expect(try await city.api(secret, "POST", "approvals", json: Self.payment).status == 403)
            }
        }
    }
}
