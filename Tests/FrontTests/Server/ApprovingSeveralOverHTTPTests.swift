import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, several approvals` {
    private struct Desks {
        let sato: String
        let tanaka: String
    }

    /// Three requests of 佐藤 and one of 田中 that one person more has to approve; the last is of unknown amount.
    private static func run(_ body: @Sendable (RunningCity, Desks, [String]) async throws -> Void) async throws {
        try await RunningCity.run { city in
            let rules = [
                Example.approvalRule("payment-1", .payment, from: 0, persons: 1),
                Example.approvalRule("plan-1", .plan, from: 0, persons: 1),
            ]
            _ = try await city.post.submit(Submission(rules.map(ReliefCommand.setApprovalRule), from: .console))
            let desks = Desks(
                sato: try await city.post.issue(.headquarters, label: "佐藤", from: .console).secret,
                tanaka: try await city.post.issue(.headquarters, label: "田中", from: .console).secret)
            var ids: [String] = []
            for (secret, json) in [
                (desks.sato, #"{"kind":"payment","reference":"x-1","title":"毛布の代金","amount":1200000}"#),
                (desks.sato, #"{"kind":"payment","reference":"x-2","title":"水の代金","amount":34567}"#),
                (desks.sato, #"{"kind":"plan","reference":"x-3","title":"物資計画"}"#),
                (desks.tanaka, #"{"kind":"payment","reference":"x-4","title":"自分の申請","amount":5}"#),
            ] {
                let made = try await city.api(secret, "POST", "approvals", json: json)
                ids.append(try #require(made.value("approval")))
            }
            try await body(city, desks, ids)
        }
    }

    @Test func `are chosen by boxes, shown with their total, and given with one press`() async throws {
        try await Self.run { city, desks, ids in
            let page = try await city.page(desks.tanaka, "/hq/approvals").text
            for id in ids.prefix(3) {
                #expect(page.contains("<input type=\"checkbox\" name=\"pick\" value=\"\(id)\">"), "\(page)")
            }
            #expect(!page.contains("value=\"\(ids[3])\"") && !page.contains(" checked"))

            let picks = ids.map { "pick=\($0)" }.joined(separator: "&")
            let review = try await city.page(desks.tanaka, "/hq/approvals/choose?\(picks)").text
            #expect(review.contains("1,234,567円") && review.contains("ほか金額不明1件"), "\(review)")
            #expect(review.contains("まだ決裁していません") && review.contains("approval/own-request"))
            #expect(review.contains("3件を決裁する"))
            #expect(await city.post.wall.approvals.waiting.count == 4)

            let fields = Tags(review).forms.first { $0.first?.attribute("action") ?? "" == "/hq/approvals/approve" }
            let hidden = (fields ?? []).filter { $0.attribute("name") ?? "" == "pick" }
            #expect(hidden.compactMap { $0.attribute("value").map(String.init) } == Array(ids.prefix(3)))

            let done = try await city.picks(desks.tanaka, "/hq/approvals/approve", ids, key: "a")
            #expect(done.status == 200 && done.text.contains("3件・合計1,234,567円を決裁しました"), "\(done.text)")
            #expect(done.text.contains("1件は決裁できず") && done.text.contains("approval/own-request"))
            #expect(await city.post.wall.approvals.waiting.map(\.id.text) == [ids[3]])
            let again = try await city.picks(desks.tanaka, "/hq/approvals/approve", ids, key: "a")
            #expect(again.status == 200 && again.text.contains("3件・合計1,234,567円を決裁しました"))
        }
    }

    @Test func `none of which is ticked lead back with the reason`() async throws {
        try await Self.run { city, desks, _ in
            let none = try await city.page(desks.tanaka, "/hq/approvals/choose")
            #expect(none.status == 422 && none.text.contains("1件以上選んでください"))
            let sent = try await city.picks(desks.tanaka, "/hq/approvals/approve", [], key: "a")
            #expect(sent.status == 422 && sent.text.contains("1件以上選んでください"))
            let foreign = try await city.page(desks.tanaka, "/hq/approvals/choose?pick=%3Cb%3E")
            #expect(foreign.status == 422 && !foreign.text.contains("<b>"))
            #expect(await city.post.wall.approvals.waiting.count == 4)
        }
    }

    @Test func `are given by a program in one call, with an outcome for each line`() async throws {
        try await Self.run { city, desks, ids in
            let list = "{\"approvals\":[\(ids.map { "\"\($0)\"" }.joined(separator: ",")),\"a-unknown\"]}"
            let answer = try await city.api(
                desks.tanaka, "POST", "approvals/approve", json: list, headers: ["Idempotency-Key": "all-1"])
            #expect(answer.status == 200, "\(answer.text)")
            #expect(answer.text.contains(#""approved":3,"refused":2"#), "\(answer.text)")
            #expect(answer.text.contains(#"{"approval":"\#(ids[0])","state":"approved"}"#))
            #expect(answer.text.contains(#"{"approval":"\#(ids[3])","code":"approval/own-request","detail":"#))
            #expect(answer.text.contains("approval/unknown"))
            for (json, code) in [
                ("{}", "input/missing"), (#"{"approvals":[]}"#, "input/missing"),
                (#"{"approvals":"a-1"}"#, "input/not-a-list"), (#"{"approvals":["a b"]}"#, "input/not-a-code"),
                (
                    "{\"approvals\":[\((0...200).map { "\"a-\($0)\"" }.joined(separator: ","))]}",
                    "input/out-of-range"
                ),
            ] {
                let bad = try await city.api(desks.tanaka, "POST", "approvals/approve", json: json)
                #expect(bad.status == 422 && bad.text.contains(code), "\(json): \(bad.text)")
            }
        }
    }

    @Test func `are for those who may approve`() async throws {
        try await Self.run { city, _, ids in
            for secret in [try await city.secret(.partner), try await city.secret(.auditor)] {
                #expect(try await city.page(secret, "/hq/approvals/choose?pick=\(ids[0])").status == 403)
                let json = #"{"approvals":["\#(ids[0])"]}"#
                #expect(try await city.api(secret, "POST", "approvals/approve", json: json).status == 403)
            }
        }
    }
}

extension RunningCity {
    /// Sends boxes that were ticked, each under the same name.
    fileprivate func picks(
        _ secret: String, _ path: String, _ values: [String], key: String
    ) async throws -> Loopback.Answer {
        let pairs = [("csrf", CommandPost.formKey(for: secret)), ("key", key)] + values.map { ("pick", $0) }
        return try await web.send(
            "POST", path,
            headers: ["Cookie": "rnet=\(secret)", "Content-Type": "application/x-www-form-urlencoded"],
            body: Array(pairs.map { "\($0)=\(Self.escaped($1))" }.joined(separator: "&").utf8))
    }
}
