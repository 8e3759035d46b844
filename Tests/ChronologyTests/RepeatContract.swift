import Chronology
import Testing
import Vocabulary

@Suite struct `A repeated command` {
    private let folder: Folder

    init() throws { folder = try Folder() }

    @Test(arguments: Store.all)
    func `gets its first receipt again and writes nothing`(_ store: Store) async throws {
        let log = try store.open(folder)
        let key = try #require(Sample.key("k1"))
        let first = try await log.append(Sample.draft(command: key, answer: "need-1"))
        let later = Moment(milliseconds: Sample.noon.milliseconds + 9000)
        let second = try await log.append(Sample.draft(at: later, command: key, answer: "need-2"))
        #expect(first == .stored(Receipt(position: 1, recordedAt: Sample.noon, answer: "need-1")))
        #expect(second == .repeated(first.receipt))
        #expect(try await log.headPosition() == 1)
        #expect(try await log.receipt(for: key) == first.receipt)
    }

    @Test(arguments: Store.all)
    func `gets its first receipt even when its subjects have changed since`(_ store: Store) async throws {
        let log = try store.open(folder)
        let draft = Sample.draft(command: Sample.key("k1"), read: [Sample.subject("a")])
        let first = try await log.append(draft)
        _ = try await log.append(Sample.draft())
        #expect(try await log.append(draft) == .repeated(first.receipt))
    }

    @Test(arguments: Store.all)
    func `is refused when it says something else`(_ store: Store) async throws {
        let log = try store.open(folder)
        let first = try await log.append(Sample.draft(command: Sample.key("k1"))).receipt
        let other = try #require(Sample.key("k1", body: "other"))
        await #expect(throws: ChronologyError.otherBody(first: first)) {
            try await log.append(Sample.draft(command: other))
        }
        await #expect(throws: ChronologyError.otherBody(first: first)) { try await log.receipt(for: other) }
        #expect(try await log.headPosition() == 1)
    }

    @Test(arguments: Store.all)
    func `gets the same answer when the first one changed nothing`(_ store: Store) async throws {
        let log = try store.open(folder)
        _ = try await log.append(Sample.draft())
        let draft = Sample.draft([], command: Sample.key("k1"), answer: "nothing to do", since: 1)
        let first = try await log.append(draft)
        #expect(first == .stored(Receipt(position: 1, recordedAt: Sample.noon, answer: "nothing to do")))
        _ = try await log.append(Sample.draft())
        #expect(try await log.append(draft) == .repeated(first.receipt))
        #expect(try await log.headPosition() == 2)
    }

    @Test(arguments: Store.all)
    func `is decided afresh when the first one was refused as stale`(_ store: Store) async throws {
        let log = try store.open(folder)
        _ = try await log.append(Sample.draft())
        let key = Sample.key("k1")
        await #expect(throws: ChronologyError.stale(since: 0, now: 1)) {
            try await log.append(Sample.draft(command: key, read: [Sample.subject("a")], since: 0))
        }
        let again = try await log.append(Sample.draft(command: key, read: [Sample.subject("a")], since: 1))
        #expect(again.receipt.position == 2)
    }

    @Test(arguments: Store.all)
    func `is known to another process and after a restart`(_ store: Store) async throws {
        let key = try #require(Sample.key("k1"))
        let first = try await store.open(folder).append(Sample.draft(command: key, answer: "x")).receipt
        let reopened = try store.open(folder)
        #expect(try await reopened.receipt(for: key) == first)
        #expect(try await reopened.append(Sample.draft(command: key)) == .repeated(first))
        #expect(try await reopened.receipt(for: try #require(Sample.key("k2"))) == nil)
    }

    @Test func `has a key of 1 to 200 printable ASCII characters`() {
        let body = Fingerprint.of("")
        #expect(CommandKey(String(repeating: "k", count: 200), body: body) != nil)
        for text in ["", "鍵", "a\n", "a\u{7F}", String(repeating: "k", count: 201)] {
            #expect(CommandKey(text, body: body) == nil)
        }
        #expect(CommandKey(sender: "cli", key: "", body: body) == nil)
        #expect(CommandKey(sender: "token:a", key: "k", body: body)?.text == "token:a:k")
    }
}
