import Boards
import Chronology
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

/// Twelve sites by three senders, one every hour.
private struct TwelveHours {
    let log = MemoryChronology()
    let post: CommandPost

    init() async throws {
        for number in 1...12 {
            let details = SiteDetails(kind: .shelter, name: "避難所\(number)")
            let event = ReliefEvent.site(try #require(Example.registered("shelter-\(number)", details).first))
            let entry = Entry(
                name: event.kind.name, version: event.kind.version, subjects: event.subjects, payload: event.payload())
            let draft = Draft(
                entries: [entry], by: "token:t-\(number % 3)", at: Self.hour(number), read: [], since: 0)
            _ = try await log.append(draft)
        }
        post = CommandPost(log, clock: { Example.now })
        try await post.catchUp()
    }

    static func hour(_ number: Int) -> Moment { Example.now + .hours(number) }

    static func positions(_ entries: [Recorded]) -> [Int64] { entries.map(\.position) }
}

@Suite struct `A reading of the log` {
    @Test func `is made beside the post, so that an auditor holds up nobody who writes`() async throws {
        let post = try await TwelveHours().post
        // Only what is not the post's own can be taken hold of like this.
        let read: @Sendable (Int64, Int, Bool) async throws -> [(position: Int64, json: [UInt8])] =
            post.log(after:limit:contacts:)
        #expect(try await read(3, 4, true).map(\.position) == [4, 5, 6, 7])
    }
}

@Suite struct `A search of the log` {
    private static let third = LogSearch(isMeant: { $0 == "token:t-0" })

    @Sendable private static func neverAsked(_ entry: Recorded) -> Bool {
        Issue.record("entry \(entry.position) is about no need")
        return true
    }

    @Test func `gives the newest first, and stops when there are enough`() async throws {
        let post = try await TwelveHours().post
        let first = try await post.newest(Self.third, before: 13, limit: 2)
        #expect(TwelveHours.positions(first.found) == [12, 9])
        #expect(first.looked == 9..<13 && !first.isWhole)

        let rest = try await post.newest(Self.third, before: first.looked.lowerBound, limit: 5)
        #expect(TwelveHours.positions(rest.found) == [6, 3])
        #expect(rest.looked == 1..<9 && rest.isWhole)
    }

    @Test func `looks no farther than it may, and says how far that was`() async throws {
        let post = try await TwelveHours().post
        let near = try await post.newest(Self.third, before: 13, limit: 9, reach: 5)
        #expect(TwelveHours.positions(near.found) == [12, 9])
        #expect(near.looked == 8..<13 && !near.isWhole)

        let wall = await post.wall
        let first = try await post.oldest(Self.third, from: 1, on: wall, limit: 9, contacts: true, reach: 5)
        #expect(first.found.count == 1 && first.looked == 1..<6 && !first.isWhole)
        let rest = try await post.oldest(Self.third, from: 6, on: wall, limit: 9, contacts: true, reach: 50)
        #expect(rest.found.count == 3 && rest.looked == 6..<13 && rest.isWhole)
    }

    @Test func `reads only the time that is meant: from its beginning on, and not at its end`() async throws {
        let post = try await TwelveHours().post
        let search = LogSearch(since: TwelveHours.hour(4), until: TwelveHours.hour(7))
        let found = try await post.newest(search, before: 13, limit: 50)
        #expect(TwelveHours.positions(found.found) == [6, 5, 4])
        #expect(found.looked == 4..<7 && found.isWhole)
        let lines = try await post.oldest(search, from: 1, on: await post.wall, limit: 50, contacts: true)
        #expect(lines.found.count == 3 && lines.looked == 4..<7 && lines.isWhole)

        let between = LogSearch(since: TwelveHours.hour(4) + .minutes(1), until: TwelveHours.hour(4) + .minutes(2))
        #expect(try await post.newest(between, before: 13, limit: 50).looked.isEmpty)
        let later = LogSearch(since: TwelveHours.hour(99))
        #expect(try await post.newest(later, before: 13, limit: 50).isWhole)
        let none = try await post.oldest(later, from: 13, on: await post.wall, limit: 50, contacts: true)
        #expect(none.found.isEmpty && none.isWhole)
    }

    @Test func `asks what an entry tells only of those that fit otherwise`() async throws {
        let post = try await TwelveHours().post
        let other = LogSearch(family: .need, tellsOfIt: Self.neverAsked)
        #expect(try await post.newest(other, before: 13, limit: 50).found.isEmpty)
        let fifth = LogSearch(family: .site, tellsOfIt: { $0.position == 5 })
        #expect(TwelveHours.positions(try await post.newest(fifth, before: 13, limit: 50).found) == [5])
    }
}
