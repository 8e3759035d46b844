import Chronology
import Vocabulary

extension ContractRule {
    static let reading = [
        ContractRule("pages through the entries without holes") { place in
            let log = try place.open()
            _ = try await log.append(LogSample.draft((1...7).map { LogSample.entry(#"{"n":\#($0)}"#) }))
            for (after, limit, expected) in pages {
                let found = try await log.entries(after: after, limit: limit).map(\.position)
                try demand(found, is: expected, "entries after \(after), at most \(limit)")
            }
        },
        ContractRule("keeps NUL and every plane of Unicode in every field that can hold them") { place in
            let log = try place.open()
            let entry = Entry(
                name: "name\(anyText)", version: 1, subjects: [LogSample.subject("a")],
                payload: #"{"escaped":"\u0000","text":"\#(anyText.filter { $0 != "\u{0}" })"}"#)
            let key = LogSample.key("k")
            _ = try await log.append(LogSample.draft([entry], by: anyText, command: key, answer: anyText))
            for log in [log, try place.restart()] { try await demandAnyText(entry, key, in: log) }
        },
        ContractRule("keeps the largest payload whole and refuses one byte more") { place in
            let log = try place.open()
            let largest = LogSample.payload(bytes: Entry.largestPayload)
            _ = try await log.append(LogSample.draft([LogSample.entry(largest)]))
            let found = try await log.everything().first?.entry.payload
            try demand(found == largest, "the payload came back with \(found?.utf8.count ?? 0) bytes")

            let larger = LogSample.entry(LogSample.payload(bytes: Entry.largestPayload + 1))
            let unfit = Unfit.payloadTooLarge(name: larger.name, bytes: Entry.largestPayload + 1)
            try await demand(refusal: .unfit(unfit)) { () throws(ChronologyError) in
                try await log.append(LogSample.draft([larger]))
            }
            try demand(try await log.headPosition(), is: 1, "the head")
        },
        ContractRule("keeps an event that this program is too old for, byte for byte") { place in
            let log = try place.open()
            let newer = Entry(
                name: "need.teleported", version: 9, subjects: [LogSample.subject("a")],
                payload: #"{"to":"月","by":[1,2,{"x":null}]}"#)
            _ = try await log.append(LogSample.draft([LogSample.entry(), newer]))
            let head = try await log.head()
            let again = try place.restart()
            try demand(try await again.everything().last?.entry, is: newer, "the entry")
            try demand(try await again.verify(expecting: head.hash), is: .whole(head), "the verdict")
        },
        ContractRule("shows a reader no hole while eight others write") { place in
            let total = 8 * 12 + 8 * 6
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<8 { group.addTask { try await write(12, as: writer, to: try place.open()) } }
                for limit in [1, 3, 7] { group.addTask { try await follow(try place.open(), limit, upTo: total) } }
                try await group.waitForAll()
            }
        },
    ]

    private static let pages: [(Int64, Int, [Int64])] = [
        (2, 3, [3, 4, 5]), (5, 3, [6, 7]), (7, 3, []), (0, 0, []), (0, .max, [1, 2, 3, 4, 5, 6, 7]), (99, 3, []),
        (-5, 2, [1, 2]),
    ]

    private static let anyText: String = {
        let planes = (0...16).compactMap { UnicodeScalar($0 << 16 | 0x0BEEF) ?? UnicodeScalar($0 << 16 | 0xFFFD) }
        return "a\u{0}b\u{7F}\u{2028}e\u{301}\u{E9}髙𠮷\u{0}" + String(String.UnicodeScalarView(planes))
    }()

    /// Compared by bytes: to Swift, `é` in one and in two scalars are the same text.
    private static func demandAnyText(_ entry: Entry, _ key: CommandKey, in log: any Chronology) async throws {
        let written = required(try await log.everything().first, "nothing was written")
        try demand(Array(written.by.utf8), is: Array(anyText.utf8), "the sender")
        try demand(Array(written.entry.name.utf8), is: Array(entry.name.utf8), "the name")
        try demand(Array(written.entry.payload.utf8), is: Array(entry.payload.utf8), "the payload")
        let answer = try await log.receipt(for: key)?.answer
        try demand(Array((answer ?? "").utf8), is: Array(anyText.utf8), "the answer")
        try demand(chained([written]), "the hash does not cover what was read")
    }

    private static func write(_ count: Int, as writer: Int, to log: any Chronology) async throws {
        for number in 0..<count {
            let entries = (0...number % 2).map { LogSample.entry(#"{"w":\#(writer),"n":\#(number),"e":\#($0)}"#) }
            _ = try await log.append(LogSample.draft(entries, read: [LogSample.subject("w\(writer)")]))
        }
    }

    /// Reads on from the last position that it saw until it has seen `total` entries.
    private static func follow(_ log: any Chronology, _ limit: Int, upTo total: Int) async throws {
        var head = Head.none
        while head.position < total {
            for entry in try await log.entries(after: head.position, limit: limit) {
                try demand(entry.position, is: head.position + 1, "the next position")
                try demand(entry.hash == entry.computedHash(after: head.hash), "entry \(entry.position) is not chained")
                head = Head(position: entry.position, hash: entry.hash)
            }
            await Task.yield()
        }
    }
}
