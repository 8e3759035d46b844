import ReliefTesting
import Testing
import Vocabulary

@testable import Chronology

@Suite struct `Entries that lie together in the file` {
    private let folder: Folder
    private let log: SQLiteChronology

    init() throws {
        folder = try Folder()
        log = try SQLiteChronology(in: folder.path)
    }

    private func write(_ payloads: [String]) async throws {
        _ = try await log.append(LogSample.draft(payloads.map { LogSample.entry($0, about: ["a"]) }))
    }

    private var rows: Int64? {
        get throws {
            try LogFile(path: folder.log, settings: SQLiteSettings()).openForReading().integer(
                "SELECT count(*) FROM stretch")
        }
    }

    @Test func `are one row when they came in one draft, and several when they are large`() async throws {
        try await write((1...50).map { "{\"n\":\($0)}" })
        #expect(try rows == 1)
        let large = "{\"a\":\"" + String(repeating: "x", count: 30_000) + "\"}"
        try await write(Array(repeating: large, count: 7))
        #expect(try rows == 4)
        #expect(try await log.verify() == .whole(try await log.head()))
    }

    @Test func `are read from any of them on and as many as asked`() async throws {
        for count in [1, 5, 3, 1, 7] { try await write((1...count).map { "{\"n\":\($0)}" }) }
        let all = try await log.everything()
        #expect(all.map(\.position) == Array(1...17))
        for start in 0...18 {
            for limit in 0...18 {
                let expected = Array(all.dropFirst(start).prefix(limit))
                #expect(try await log.entries(after: Int64(start), limit: limit) == expected)
            }
        }
        for entry in all { #expect(try await log.hash(at: entry.position) == entry.hash) }
        #expect(try await log.hash(at: 18) == nil)
    }

    @Test func `come to the boards whole, from the one after that which they know`() async throws {
        for count in [1, 5, 3, 1, 7] { try await write((1...count).map { "{\"n\":\($0)}" }) }
        let all = try await log.everything()
        for start in 0...17 {
            for limit in 1...18 {
                let found = try await log.excerpt(after: Int64(start), limit: limit)
                let payloads = found.payloads
                #expect(payloads.count >= min(limit, 17 - start))
                #expect(payloads == all.dropFirst(start).prefix(payloads.count).map(\.entry.payload))
                #expect(found.rows.map(\.position) == all.dropFirst(start).prefix(payloads.count).map(\.position))
            }
        }
        #expect(try await log.excerpt(after: 0, limit: 0).rows.isEmpty)
    }

    @Test func `come to the boards up to the one that cannot be read`() async throws {
        try await write((1...10).map { "{\"n\":\($0)}" })
        let file = try RawFile(folder.log)
        try file.disarm()
        try file.run("UPDATE stretch SET entries = substr(entries, 1, length(entries) - 1)")
        #expect(try await log.excerpt(after: 0, limit: 100).rows.map(\.position) == Array(1...9))
        let error = await #expect(throws: ChronologyError.self) { try await log.excerpt(after: 9, limit: 100) }
        #expect(error == .damaged(Fault(position: 10, reason: .unreadable(field: "hash"))))
    }

    @Test func `are taken from bytes of any kind without a trap, or refused by name`() throws {
        var stretch = Stretch(after: .none)
        let entry = LogSample.entry("{\"n\":1}", about: ["a", "b"])
        for _ in 0..<3 { stretch.append(CanonicalBytes(of: entry, by: "cli"), at: LogSample.noon) }
        try Chance.cases(20_000) { dice in
            var bytes = stretch.bytes
            for _ in 0..<Int.random(in: 1...4, using: &dice) {
                bytes[Int.random(in: bytes.indices, using: &dice)] =
                    [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &dice) ?? 0
            }
            bytes.removeLast(Int.random(in: 0...bytes.count, using: &dice) % 40)
            #expect(bytes.withUnsafeBytes { Self.count(in: $0) } <= 3, "\(dice)")
        }
    }

    /// How many entries can be read before one cannot.
    private static func count(in bytes: UnsafeRawBufferPointer) -> Int {
        var (reader, count) = (RecordReader(bytes, first: 1), 0)
        while let record = try? reader.next(), (try? Written(record)) != nil { count += 1 }
        return count
    }
}

extension Excerpt {
    fileprivate var payloads: [String] {
        var found: [String] = []
        forEach { found.append(String(decoding: $1, as: UTF8.self)) }
        return found
    }
}
