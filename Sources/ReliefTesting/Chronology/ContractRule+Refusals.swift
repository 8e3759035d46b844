import Chronology
import JSON
import Vocabulary

extension ContractRule {
    static let refusals =
        badPayloads.map(refusing) + [
            ContractRule("keeps a payload that is nested as deeply as its readers go") { place in
                let log = try place.open()
                let payload = nested(JSONReader.depthLimit)
                _ = try await log.append(LogSample.draft([LogSample.entry(payload)]))
                try demand(try await log.everything().map(\.entry.payload), is: [payload], "the payloads")
            },
            ContractRule("refuses names, versions, subjects and moments that cannot be") { place in
                let log = try place.open()
                for (draft, unfit) in unfitDrafts {
                    try await demand(refusal: .unfit(unfit)) { () throws(ChronologyError) in
                        try await log.append(draft)
                    }
                }
                try demand(try await log.headPosition(), is: 0, "the head")
            },
            ContractRule("leaves no gap after a refusal") { place in
                let log = try place.open()
                let bad = LogSample.draft([LogSample.entry(), LogSample.entry("{\"a\":}")])
                for _ in 1...3 { _ = try? await log.append(bad) }
                try demand(try await log.append(LogSample.draft()).receipt.position, is: 1, "the position")
            },
        ]

    /// What is refused, and what the reader says of it: `nil` for JSON that is no object on one line.
    private static let badPayloads: [(String, JSONProblem.Code?)] =
        [
            ("", nil), ("{", nil), ("[]", nil), ("7", nil), ("{} ", nil), (" {}", nil), ("{\n}", nil),
            ("{\"a\":\t1}", nil), ("{}x", nil), ("{}\u{0}", nil), ("\u{FEFF}{}", nil),
            ("{\"a\":}", .unexpected), ("{a:1}", .unexpected), ("{\"a\":1,}", .unexpected), ("{'a':1}", .unexpected),
            ("{\"a\":NaN}", .unexpected), ("{}{}", .unexpected), ("{} {}", .unexpected), ("{}]}", .unexpected),
            ("{\u{0}}", .unexpected), ("{\"a\":[1}", .unexpected), ("{\"a\":tru}", .unexpected),
            ("{\"a\":{}", .truncated), ("{\"a\":\"}", .truncated), ("{\"a\":\"\\\"}", .truncated),
            ("{\"a\":\"\u{0}\"}", .controlCharacter), ("{\"a\":\"\u{1}\"}", .controlCharacter),
            ("{\"a\":01}", .badNumber), ("{\"a\":1.}", .badNumber), ("{\"a\":-}", .badNumber),
            ("{\"a\":\"\\x\"}", .badEscape), ("{\"a\":\"\\u00zz\"}", .badEscape),
            ("{\"a\":\"\\ud800\"}", .loneSurrogate), ("{\"a\":\"\\udc00\"}", .loneSurrogate),
            ("{\"\\ud800\\u0041\":1}", .loneSurrogate),
        ] + [JSONReader.depthLimit + 1, 1_000, 1_000_000].map { (nested($0), .tooDeep) }

    /// Objects and arrays in one another, so many of them.
    private static func nested(_ levels: Int) -> String {
        "{\"a\":" + String(repeating: "[", count: levels - 1) + String(repeating: "]", count: levels - 1) + "}"
    }

    private static func refusing(_ payload: String, as code: JSONProblem.Code?) -> ContractRule {
        let brief = payload.utf8.count <= 40 ? payload.debugDescription : "of \(payload.utf8.count) nested bytes"
        return ContractRule("refuses the payload \(brief), which is no JSON object on one line") { place in
            let log = try place.open()
            let draft = LogSample.draft([LogSample.entry(), LogSample.entry(payload)], command: LogSample.key("k"))
            try await demandRefusal(of: draft, by: log, as: code)
            try demand(try await log.headPosition(), is: 0, "the head")
            try demand(try await log.receipt(for: LogSample.key("k")), is: nil, "the receipt")
        }
    }

    private static func demandRefusal(
        of draft: Draft, by log: any Chronology, as code: JSONProblem.Code?
    ) async throws(BrokenContract) {
        let outcome: Result<Outcome, ChronologyError>
        do throws(ChronologyError) {
            outcome = .success(try await log.append(draft))
        } catch {
            outcome = .failure(error)
        }
        switch outcome {
        case .failure(.unfit(.payload(name: "stock.counted"))): try demand(nil, is: code, "the problem")
        case .failure(.unfit(.json(name: "stock.counted", let problem))):
            try demand(problem.code, is: code, "the problem")
        default: throw BrokenContract("expected a refusal of the payload, got \(outcome)")
        }
    }

    private static let unfitDrafts: [(Draft, Unfit)] = [
        (LogSample.draft([Entry(name: "", version: 1, subjects: [], payload: "{}")]), .name("", version: 1)),
        (LogSample.draft([Entry(name: "x", version: 0, subjects: [], payload: "{}")]), .name("x", version: 0)),
        (
            LogSample.draft([Entry(name: "x", version: 1, subjects: [Subject(only: "Lot", "a")], payload: "{}")]),
            .subject("Lot:a")
        ),
        (LogSample.draft(at: Moment(milliseconds: .max)), .moment(milliseconds: .max)),
        (LogSample.draft(at: Moment(milliseconds: .min)), .moment(milliseconds: .min)),
    ]
}
