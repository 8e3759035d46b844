import Chronology
import Testing
import Vocabulary

/// What every store must do; a new one is added to ``Store/all``.
@Suite struct `Every store` {
    private let folder: Folder

    init() throws { folder = try Folder() }

    @Test(arguments: Store.all)
    func `begins empty, with a head of zeros`(_ store: Store) async throws {
        let log = try store.open(folder)
        #expect(try await log.head() == Head(position: 0, hash: .zero))
        #expect(try await log.headPosition() == 0)
        #expect(try await log.entries(after: 0, limit: 10).isEmpty)
        #expect(try await log.verify(expecting: nil) == .whole(.none))
    }

    @Test(arguments: Store.all)
    func `gives back what was written, in order and chained`(_ store: Store) async throws {
        let log = try store.open(folder)
        let entries = [Sample.entry(#"{"n":1}"#, about: ["b", "a", "b"]), Sample.entry(#"{"n":2}"#, about: [])]
        let outcome = try await log.append(Sample.draft(entries, by: "token:abc", answer: "done"))
        #expect(outcome == .stored(Receipt(position: 2, recordedAt: Sample.noon, answer: "done")))

        let written = try await log.everything()
        #expect(written.map(\.entry) == entries)
        #expect(written.map(\.position) == [1, 2])
        #expect(written.map(\.by) == ["token:abc", "token:abc"])
        #expect(written[0].hash == written[0].computedHash(after: .zero))
        #expect(written[1].hash == written[1].computedHash(after: written[0].hash))
        #expect(try await log.head() == Head(position: 2, hash: written[1].hash))
    }

    @Test(arguments: Store.all)
    func `pages through the entries without holes`(_ store: Store) async throws {
        let log = try store.open(folder)
        _ = try await log.append(Sample.draft((1...7).map { Sample.entry(#"{"n":\#($0)}"#) }))
        #expect(try await log.entries(after: 2, limit: 3).map(\.position) == [3, 4, 5])
        #expect(try await log.entries(after: 5, limit: 3).map(\.position) == [6, 7])
        #expect(try await log.entries(after: 7, limit: 3).isEmpty)
        #expect(try await log.entries(after: 0, limit: 0).isEmpty)
    }

    @Test(arguments: Store.all)
    func `refuses a decision whose subject changed meanwhile`(_ store: Store) async throws {
        let log = try store.open(folder)
        _ = try await log.append(Sample.draft())
        _ = try await log.append(Sample.draft([Sample.entry(about: ["a", "b"])]))
        let late = Sample.draft([Sample.entry()], read: [Sample.subject("b"), Sample.subject("c")], since: 1)
        await #expect(throws: ChronologyError.stale(since: 1, now: 2)) { try await log.append(late) }
        #expect(try await log.headPosition() == 2)
    }

    @Test(arguments: Store.all)
    func `accepts a decision when only other subjects changed`(_ store: Store) async throws {
        let log = try store.open(folder)
        _ = try await log.append(Sample.draft([Sample.entry(about: ["a"])]))
        let draft = Sample.draft([Sample.entry(about: ["b"])], read: [Sample.subject("b")], since: 0)
        #expect(try await log.append(draft).receipt.position == 2)
    }

    @Test(arguments: Store.all)
    func `refuses a decision on positions it does not have`(_ store: Store) async throws {
        let log = try store.open(folder)
        await #expect(throws: ChronologyError.unfit(.ahead(since: 5, head: 0))) {
            try await log.append(Sample.draft(since: 5))
        }
    }

    @Test(arguments: Store.all)
    func `never lets recorded time run backwards`(_ store: Store) async throws {
        let log = try store.open(folder)
        let earlier = Moment(milliseconds: Sample.noon.milliseconds - 60_000)
        _ = try await log.append(Sample.draft(at: Sample.noon))
        #expect(try await log.append(Sample.draft(at: earlier)).receipt.recordedAt == Sample.noon)
        #expect(try await log.everything().map(\.recordedAt) == [Sample.noon, Sample.noon])
    }

    @Test(arguments: Store.all)
    func `keeps NUL characters and every plane of Unicode`(_ store: Store) async throws {
        let log = try store.open(folder)
        let planes = (0...16).compactMap { UnicodeScalar($0 << 16 | 0x0BEEF) ?? UnicodeScalar($0 << 16 | 0xFFFD) }
        let text = "a\u{0}b\u{7F}\u{2028}髙𠮷\u{0}" + String(String.UnicodeScalarView(planes))
        let entry = Sample.entry(#"{"escaped":"\u0000","text":"\#(text.replacing("\u{0}", with: ""))"}"#)
        let key = try #require(Sample.key("k"))
        _ = try await log.append(Sample.draft([entry], by: text, command: key, answer: text))

        let written = try #require(try await log.everything().first)
        #expect(Array(written.by.unicodeScalars) == Array(text.unicodeScalars))
        #expect(Array(written.entry.payload.utf8) == Array(entry.payload.utf8))
        let answer = try #require(try await log.receipt(for: key)?.answer)
        #expect(Array(answer.unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test(arguments: Store.all)
    func `keeps a payload of five megabytes whole`(_ store: Store) async throws {
        let log = try store.open(folder)
        let payload = #"{"sheet":""# + String(repeating: "水と毛布", count: 420_000) + #""}"#
        _ = try await log.append(Sample.draft([Sample.entry(payload)]))
        #expect(try await log.everything().first?.entry.payload.utf8.count == payload.utf8.count)
        #expect(try await log.everything().first?.entry.payload == payload)
    }

    @Test(
        arguments: Store.all,
        ["", "{", "[]", "7", "{} ", "{\"a\":}", "{\n}", "{\"a\":\"\u{0}\"}", "{\"a\":\"\u{1}\"}", "{}{}"])
    func `refuses a payload that is no JSON object on one line`(_ store: Store, _ payload: String) async throws {
        let log = try store.open(folder)
        let draft = Sample.draft([Sample.entry(), Sample.entry(payload)])
        await #expect(throws: ChronologyError.unfit(.payload(name: "stock.counted"))) { try await log.append(draft) }
        #expect(try await log.headPosition() == 0)
    }

    @Test(arguments: Store.all)
    func `refuses names, versions, subjects, moments and sizes that cannot be`(_ store: Store) async throws {
        let log = try store.open(folder)
        let large = "{\"a\":\"" + String(repeating: "x", count: Entry.largestPayload) + "\"}"
        let drafts = [
            Sample.draft([Entry(name: "", version: 1, subjects: [], payload: "{}")]),
            Sample.draft([Entry(name: "x", version: 0, subjects: [], payload: "{}")]),
            Sample.draft([Entry(name: "x", version: 1, subjects: [Subject(only: "Lot", "a")], payload: "{}")]),
            Sample.draft(at: Moment(milliseconds: .max)),
            Sample.draft([Sample.entry(large)]),
        ]
        for draft in drafts {
            await #expect(throws: ChronologyError.self) { try await log.append(draft) }
        }
        #expect(try await log.headPosition() == 0)
    }
}
