import Chronology
import Vocabulary

extension ContractRule {
    static let repeats = [
        ContractRule("gives a repeated command its first receipt and writes nothing") { place in
            let log = try place.open()
            let key = LogSample.key("k1")
            let first = try await log.append(LogSample.draft(command: key, answer: "need-1"))
            let later = LogSample.draft(at: LogSample.noon + .minutes(9), command: key, answer: "need-2")
            let expected = Receipt(position: 1, recordedAt: LogSample.noon, answer: "need-1")
            try demand(first, is: .stored(expected), "the first outcome")
            try demand(try await log.append(later), is: .repeated(expected), "the second outcome")
            try demand(try await log.headPosition(), is: 1, "the head")
            try demand(try await log.receipt(for: key), is: expected, "the receipt")
        },
        ContractRule("gives the first receipt even when its subjects have changed since") { place in
            let log = try place.open()
            let draft = LogSample.draft(command: LogSample.key("k1"), read: [LogSample.subject("a")])
            let first = try await log.append(draft)
            _ = try await log.append(LogSample.draft())
            try demand(try await log.append(draft), is: .repeated(first.receipt), "the outcome")
        },
        ContractRule("refuses a key that says something else, at once and after a restart") { place in
            let log = try place.open()
            let first = try await log.append(LogSample.draft(command: LogSample.key("k1"))).receipt
            for log in [log, try place.restart()] {
                try await demandOtherBody(first, in: log)
                try demand(try await log.headPosition(), is: 1, "the head")
            }
        },
        ContractRule("gives the same answer when the first one changed nothing") { place in
            let log = try place.open()
            _ = try await log.append(LogSample.draft())
            let draft = LogSample.draft([], command: LogSample.key("k1"), answer: "nothing to do", since: 1)
            let first = try await log.append(draft)
            let expected = Receipt(position: 1, recordedAt: LogSample.noon, answer: "nothing to do")
            try demand(first, is: .stored(expected), "the first outcome")
            _ = try await log.append(LogSample.draft())
            try demand(try await log.append(draft), is: .repeated(expected), "the second outcome")
            try demand(try await log.headPosition(), is: 2, "the head")
        },
        ContractRule("decides afresh when the first one was refused as stale") { place in
            let log = try place.open()
            _ = try await log.append(LogSample.draft())
            let key = LogSample.key("k1")
            let stale = LogSample.draft(command: key, read: [LogSample.subject("a")], since: 0)
            try await demand(refusal: .stale(since: 0, now: 1)) { () throws(ChronologyError) in
                try await log.append(stale)
            }
            try demand(try await log.receipt(for: key), is: nil, "the receipt of what was refused")
            let again = LogSample.draft(command: key, read: [LogSample.subject("a")], since: 1)
            try demand(try await log.append(again).receipt.position, is: 2, "the position")
        },
        ContractRule("knows a repeat in another process and after a restart") { place in
            let key = LogSample.key("k1")
            let first = try await place.open().append(LogSample.draft(command: key, answer: "x")).receipt
            for log in [try place.open(), try place.restart()] {
                try demand(try await log.receipt(for: key), is: first, "the receipt")
                let second = try await log.append(LogSample.draft(command: key))
                try demand(second, is: .repeated(first), "the outcome")
                try demand(try await log.receipt(for: LogSample.key("k2")), is: nil, "the receipt of another key")
            }
        },
        ContractRule("carries out a command once that eight send at the same moment") { place in
            let outcomes = try await together(8) { _ in
                try await place.open().append(LogSample.draft(command: LogSample.key("k"), answer: "once"))
            }
            let stored = outcomes.filter { if case .stored = $0 { true } else { false } }
            try demand(stored.count, is: 1, "how many were told that it was stored")
            try demand(Set(outcomes.map(\.receipt)).count, is: 1, "different receipts")
            try demand(try await place.open().headPosition(), is: 1, "the head")
        },
    ]

    private static func demandOtherBody(_ first: Receipt, in log: any Chronology) async throws {
        let other = LogSample.key("k1", body: "other")
        try await demand(refusal: .otherBody(first: first)) { () throws(ChronologyError) in
            try await log.append(LogSample.draft(command: other))
        }
        try await demand(refusal: .otherBody(first: first)) { () throws(ChronologyError) in
            try await log.receipt(for: other)
        }
    }

    /// What so many say who do the same at the same time.
    static func together<Answer: Sendable>(
        _ count: Int, _ work: @escaping @Sendable (Int) async throws -> Answer
    ) async throws -> [Answer] {
        try await withThrowingTaskGroup(of: Answer.self) { group in
            for number in 0..<count { group.addTask { try await work(number) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }
}
