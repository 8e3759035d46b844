import Chronology
import Vocabulary

extension ContractRule {
    static let writing = [
        ContractRule("begins empty, with a head of zeros") { place in
            let log = try place.open()
            try demand(try await log.head(), is: Head(position: 0, hash: .zero), "the head")
            try demand(try await log.headPosition(), is: 0, "the head's position")
            try demand(try await log.entries(after: 0, limit: 10).isEmpty, "there are entries")
            try demand(try await log.verify(expecting: nil), is: .whole(.none), "the verdict")
        },
        ContractRule("gives back what was written, in order and chained") { place in
            let log = try place.open()
            let entries = [
                LogSample.entry(#"{"n":1}"#, about: ["b", "a", "b"]), LogSample.entry(#"{"n":2}"#, about: []),
            ]
            let outcome = try await log.append(LogSample.draft(entries, by: "token:abc", answer: "done"))
            let receipt = Receipt(position: 2, recordedAt: LogSample.noon, answer: "done")
            try demand(outcome, is: .stored(receipt), "the outcome")

            let written = try await log.everything()
            try demand(written.map(\.entry), is: entries, "the entries")
            try demand(written.map(\.position), is: [1, 2], "their positions")
            try demand(written.map(\.by), is: ["token:abc", "token:abc"], "their sender")
            try demand(chained(written), "the hashes do not follow from one another")
            try demand(try await log.head(), is: Head(position: 2, hash: written[1].hash), "the head")
        },
        ContractRule("is whole when it is verified, also against a head kept elsewhere") { place in
            let log = try place.open()
            _ = try await log.append(LogSample.draft([LogSample.entry(), LogSample.entry(about: ["b"])]))
            let kept = try await log.head()
            _ = try await log.append(LogSample.draft())
            let head = try await log.head()
            try demand(try await log.verify(expecting: kept.hash), is: .whole(head), "the verdict")
            let stranger = Fingerprint.of("stranger")
            let fault = Fault(position: 3, reason: .headNotInLog(kept: stranger))
            try demand(try await log.verify(expecting: stranger), is: .broken(fault), "the verdict on a strange head")
        },
        ContractRule("keeps everything through a restart") { place in
            let log = try place.open()
            _ = try await log.append(LogSample.draft([LogSample.entry(), LogSample.entry(about: ["b"])]))
            let (before, head) = (try await log.everything(), try await log.head())
            let again = try place.restart()
            try demand(try await again.everything(), is: before, "the entries")
            try demand(try await again.verify(expecting: head.hash), is: .whole(head), "the verdict")
            try demand(try await again.append(LogSample.draft()).receipt.position, is: 3, "the next position")
        },
        ContractRule("never lets recorded time run backwards") { place in
            let log = try place.open()
            let earlier = LogSample.noon + .minutes(-1)
            let later = LogSample.noon + .days(3650)
            for moment in [LogSample.noon, earlier, later, LogSample.noon] {
                _ = try await log.append(LogSample.draft(at: moment))
            }
            _ = try await place.restart().append(LogSample.draft(at: earlier))
            let moments = try await place.open().everything().map(\.recordedAt)
            try demand(moments, is: [LogSample.noon, LogSample.noon, later, later, later], "the moments")
        },
        ContractRule("answers an empty draft with the head and writes nothing") { place in
            let log = try place.open()
            let empty = LogSample.draft([], answer: "nothing to do")
            let first = Receipt(position: 0, recordedAt: LogSample.noon, answer: "nothing to do")
            try demand(try await log.append(empty), is: .stored(first), "the first outcome")
            _ = try await log.append(LogSample.draft([LogSample.entry(), LogSample.entry()]))
            try demand(try await log.append(empty).receipt.position, is: 2, "the position")
            try demand(try await log.headPosition(), is: 2, "the head")
            let next = try await log.append(LogSample.draft()).receipt.position
            try demand(next, is: 3, "the next position")
        },
    ]

    /// Whether positions count from 1 and every hash covers its predecessor.
    static func chained(_ written: [Written]) -> Bool {
        var head = Head.none
        for entry in written {
            guard entry.position == head.position + 1, entry.hash == entry.computedHash(after: head.hash) else {
                return false
            }
            head = Head(position: entry.position, hash: entry.hash)
        }
        return true
    }
}
