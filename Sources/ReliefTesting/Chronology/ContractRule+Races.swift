import Chronology
import Vocabulary

extension ContractRule {
    static let races = [
        ContractRule("never lets two promise the same lot") { place in
            let logs = [try place.open(), try place.open()]
            for round in 1...20 {
                let since = try await logs[0].headPosition()
                let draft = LogSample.draft(read: [LogSample.subject("a")], since: since)
                let outcomes = try await together(2) { await attempt(draft, on: logs[$0]) }
                try demand(outcomes.contains(.success(Int64(round))), "round \(round): nobody wrote: \(outcomes)")
                let stale = ChronologyError.stale(since: since, now: Int64(round))
                try demand(outcomes.contains(.failure(stale)), "round \(round): nobody was stale: \(outcomes)")
            }
        },
        ContractRule("leaves no gap and loses nothing when two write as fast as they can") { place in
            let logs = [try place.open(), try place.open()]
            let positions = try await together(150) { number in
                let entry = LogSample.entry(#"{"n":\#(number)}"#, about: ["lot-\(number)"])
                return try await logs[number % 2].append(LogSample.draft([entry])).receipt.position
            }
            try demand(positions.sorted(), is: Array(1...150), "the positions")
            try demand(try await logs[0].everything().map(\.position), is: Array(1...150), "the entries")
            let payloads = try await Set(logs[1].everything().map(\.entry.payload))
            try demand(payloads.count, is: 150, "different payloads")
            try demand(try await logs[1].verify(expecting: nil), is: .whole(try await logs[0].head()), "the verdict")
        },
        ContractRule("shows one what the other has written") { place in
            let (one, two) = (try place.open(), try place.open())
            try demand(try await two.headPosition(), is: 0, "the head before")
            _ = try await one.append(LogSample.draft())
            try demand(try await two.headPosition(), is: 1, "the head after")
            try demand(try await two.head(), is: try await one.head(), "the head")
        },
        ContractRule("may be begun by eight at the same moment") { place in
            _ = try await together(8) { _ in try await place.open().append(LogSample.draft()) }
            try demand(try await place.open().headPosition(), is: 8, "the head")
        },
    ]

    private static func attempt(_ draft: Draft, on log: any Chronology) async -> Result<Int64, ChronologyError> {
        do throws(ChronologyError) {
            return .success(try await log.append(draft).receipt.position)
        } catch {
            return .failure(error)
        }
    }
}
