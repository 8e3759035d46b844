import Chronology
import Vocabulary

extension ContractRule {
    static let staleness = [
        ContractRule("refuses a decision whose subject changed meanwhile") { place in
            let log = try place.open()
            _ = try await log.append(LogSample.draft())
            _ = try await log.append(LogSample.draft([LogSample.entry(about: ["a", "b"])]))
            let late = LogSample.draft(read: [LogSample.subject("b"), LogSample.subject("c")], since: 1)
            try await demand(refusal: .stale(since: 1, now: 2)) { () throws(ChronologyError) in
                try await log.append(late)
            }
            try demand(try await log.headPosition(), is: 2, "the head")
        },
        ContractRule("accepts a decision when only other subjects changed") { place in
            let log = try place.open()
            _ = try await log.append(LogSample.draft([LogSample.entry(about: ["a"])]))
            let draft = LogSample.draft([LogSample.entry(about: ["b"])], read: [LogSample.subject("b")], since: 0)
            try demand(try await log.append(draft).receipt.position, is: 2, "the position")
        },
        ContractRule("refuses a stale decision that would write nothing") { place in
            let log = try place.open()
            _ = try await log.append(LogSample.draft())
            let late = LogSample.draft([], read: [LogSample.subject("a")], since: 0)
            try await demand(refusal: .stale(since: 0, now: 1)) { () throws(ChronologyError) in
                try await log.append(late)
            }
        },
        ContractRule("knows what changed before a restart") { place in
            _ = try await place.open().append(LogSample.draft())
            let again = try place.restart()
            let late = LogSample.draft(read: [LogSample.subject("a")], since: 0)
            try await demand(refusal: .stale(since: 0, now: 1)) { () throws(ChronologyError) in
                try await again.append(late)
            }
        },
        ContractRule("refuses a decision on positions it does not have") { place in
            let log = try place.open()
            let ahead = ChronologyError.unfit(.ahead(since: 5, head: 0))
            try await demand(refusal: ahead) { () throws(ChronologyError) in
                try await log.append(LogSample.draft(since: 5))
            }
        },
    ]
}
