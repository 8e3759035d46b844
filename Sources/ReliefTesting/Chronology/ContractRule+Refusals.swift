import Chronology
import Vocabulary

extension ContractRule {
    static let refusals =
        badPayloads.map(refusing) + [
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

    private static let badPayloads = [
        "", "{", "[]", "7", "{} ", "{\"a\":}", "{\n}", "{\"a\":\"\u{0}\"}", "{\"a\":\"\u{1}\"}", "{}{}", "{\"a\":01}",
        "{\"a\":\"\\x\"}", "{a:1}", "{\"a\":1,}", "{'a':1}", "{\"a\":NaN}",
    ]

    private static func refusing(_ payload: String) -> ContractRule {
        ContractRule("refuses the payload \(payload.debugDescription), which is no JSON object on one line") { place in
            let log = try place.open()
            let draft = LogSample.draft([LogSample.entry(), LogSample.entry(payload)])
            let unfit = ChronologyError.unfit(.payload(name: "stock.counted"))
            try await demand(refusal: unfit) { () throws(ChronologyError) in try await log.append(draft) }
            try demand(try await log.headPosition(), is: 0, "the head")
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
