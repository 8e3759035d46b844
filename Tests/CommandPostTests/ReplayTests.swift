import Boards
import Chronology
import Relief
import ReliefTesting
import Synchronization
import Testing
import Vocabulary

@testable import CommandPost

@Suite struct `A long log that is read onto the boards` {
    private static let many = 9_500

    @Test func `gives the wall that was told each entry by itself`() async throws {
        let log = try await TestedLog(entries: Self.many)
        let post = CommandPost(log, clock: { Example.now })
        try await post.catchUp()
        try await Self.expect(await post.wall, toBeTold: Self.many, log)

        // A second stretch, onto a wall that somebody still looks at.
        let before = await post.wall
        try await log.add(Self.many)
        try await post.catchUp()
        try await Self.expect(await post.wall, toBeTold: 2 * Self.many, log)
        try await Self.expect(before, toBeTold: Self.many, log)
    }

    @Test(arguments: [1, 2_000, 2_001, 2_500, 5_555, 9_499])
    func `stops at the entry that cannot be read, and tells which`(
        _ place: Int
    ) async throws {
        for (name, code) in [("need.raised", "event/unreadable"), ("need.teleported", "event/unknown")] {
            let log = try await TestedLog(entries: place - 1)
            try await log.add(Entry(name: name, version: 1, subjects: [LogSample.subject("a")], payload: "{}"))
            try await log.add(Self.many - place)

            let post = CommandPost(log, clock: { Example.now })
            let error = await #expect(throws: SubmissionError.self) { try await post.catchUp() }
            #expect(error?.code == code)
            #expect(error?.wording.english.contains(" \(place) ") == true, "\(error?.wording.english ?? "")")
            try await Self.expect(await post.wall, toBeTold: place - 1, log)
        }
    }

    @Test(arguments: [2_000, 6_000]) func `keeps what was read before the disk failed, and goes on when it is mended`(
        _ place: Int64
    ) async throws {
        let log = try await TestedLog(entries: Self.many)
        log.fail(after: place)
        let post = CommandPost(log, clock: { Example.now })
        let error = await #expect(throws: SubmissionError.self) { try await post.catchUp() }
        #expect(error?.code == "chronology/damaged")
        try await Self.expect(await post.wall, toBeTold: Int(place), log)

        log.fail(after: nil)
        try await post.catchUp()
        try await Self.expect(await post.wall, toBeTold: Self.many, log)
    }

    @Test func `can be stopped in the middle, and what was told by then is whole`() async throws {
        let log = try await TestedLog(entries: Self.many)
        let first = try await log.excerpt(after: 0, limit: 1_000)
        let replay = Task {
            await Replay(chronology: log).run(onto: Wall(), beginningWith: first)
        }
        log.whenAsked { position in if position >= 3_000 { replay.cancel() } }
        let end = await replay.value
        #expect(end.failure == nil)
        #expect(end.wall.position < Self.many)
        try await Self.expect(end.wall, toBeTold: Int(end.wall.position), log)
    }

    @Test func `is never read further ahead than a few pages`() async throws {
        let log = try await TestedLog(entries: 20_000)
        let taken = Mutex<Int64>(0)
        let farthest = Mutex<Int64>(0)
        log.whenAsked { position in
            let ahead = position - taken.withLock(\.self)
            farthest.withLock { $0 = max($0, ahead) }
        }
        let first = try await log.excerpt(after: 0, limit: PagesAhead.rows)
        var pages = PagesAhead(log, after: 0, beginningWith: first)
        var count = 0
        while let page = await pages.next() {
            count += page.entries.count
            taken.withLock { $0 = page.entries.last?.position ?? 0 }
        }
        #expect(count == 20_000)
        #expect(farthest.withLock(\.self) <= Int64(PagesAhead.most * PagesAhead.rows))
    }

    private static func expect(_ wall: Wall, toBeTold count: Int, _ log: TestedLog) async throws {
        var told = Wall()
        for written in try await log.entries(after: 0, limit: count) { told.apply(try Recorded(written)) }
        #expect((wall.position, wall.asOf) == (told.position, told.asOf))
        #expect(wall.position == count)
        #expect(try await text(wall) == text(told))
    }

    private static func text(_ wall: Wall) async throws -> [String] {
        var pieces: [String] = []
        await wall.write { pieces.append("\($0) " + String(decoding: $1, as: UTF8.self)) }
        return pieces
    }
}

/// A log of shelters that ask and confirm, which can fail on the way and tells what it is asked for.
private final class TestedLog: Chronology {
    private let log = MemoryChronology()
    private let limit = Mutex<Int64?>(nil)
    private let listener = Mutex<@Sendable (Int64) -> Void>({ _ in })

    init(entries: Int) async throws { try await add(entries) }

    /// What lies after `position` cannot be read; everything can when it is `nil`.
    func fail(after position: Int64?) { limit.withLock { $0 = position } }

    func whenAsked(_ tell: @escaping @Sendable (Int64) -> Void) { listener.withLock { $0 = tell } }

    func add(_ entry: Entry) async throws { _ = try await append(LogSample.draft([entry])) }

    func add(_ count: Int) async throws {
        let start = try await headPosition()
        let entries = (0..<Int64(count)).map { Self.entry(start + $0) }
        if !entries.isEmpty { _ = try await append(LogSample.draft(entries)) }
    }

    /// Shelters, then needs of theirs, each of which is confirmed a little later; all of it repeats after a while.
    private static func entry(_ number: Int64) -> Entry {
        let (need, site) = (number / 2 % 3_000, number % 40)
        let (name, payload) =
            switch number % 4_000 {
            case 0..<40:
                (
                    "site.registered",
                    #"{"details":{"confirmed":true,"kind":"shelter","name":"城東"},"site":"shelter-\#(site)"}"#
                )
            case let place where place % 2 == 0:
                (
                    "need.raised",
                    #"{"asked":{"quantity":9,"unit":"piece"},"item":"water","need":"need-\#(need)","note":"夜間は裏口へお回りください","#
                        + #""observedAt":1460856800000,"pieces":9,"site":"shelter-\#(site)"}"#
                )
            default:
                (
                    "need.confirmed",
                    #"{"confirmedAt":1460856800000,"need":"need-\#(need)","pieces":\#(number % 50),"site":"shelter-\#(site)"}"#
                )
            }
        return Entry(name: name, version: 1, subjects: [LogSample.subject("a-\(need)")], payload: payload)
    }

    var condition: Condition { log.condition }

    func append(_ draft: Draft) async throws(ChronologyError) -> Outcome { try await log.append(draft) }

    func entries(after position: Int64, limit: Int) async throws(ChronologyError) -> [Written] {
        try await log.entries(after: position, limit: limit)
    }

    func excerpt(after position: Int64, limit: Int) async throws(ChronologyError) -> Excerpt {
        listener.withLock(\.self)(position)
        guard let last = self.limit.withLock(\.self) else {
            return Excerpt(try await entries(after: position, limit: limit))
        }
        guard position < last else { throw .damaged(Fault(position: last + 1, reason: .unreadable(field: "hash"))) }
        return Excerpt(try await entries(after: position, limit: min(limit, Int(last - position))))
    }

    func head() async throws(ChronologyError) -> Head { try await log.head() }
    func headPosition() async throws(ChronologyError) -> Int64 { try await log.headPosition() }
    func receipt(for key: CommandKey) async throws(ChronologyError) -> Receipt? { try await log.receipt(for: key) }
    func hash(at position: Int64) async throws(ChronologyError) -> Fingerprint? { try await log.hash(at: position) }

    func verify(expecting kept: Fingerprint?, progress: Progress) async throws(ChronologyError) -> Verdict {
        try await log.verify(expecting: kept, progress: progress)
    }
}
