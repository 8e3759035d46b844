import Boards
import Chronology
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `When the clock jumps` {
    private let clock = SetClock()
    private let log = MemoryChronology()
    private let post: CommandPost
    private static let year = Span.days(365)

    init() { post = CommandPost(log, clock: { [clock] in clock.now }) }

    private func raise(_ name: String) async throws -> Acknowledgement {
        let school = SiteDetails(kind: .shelter, name: name)
        return try await post.submit(Submission([.registerSite(.of(name), school, status: nil)], from: .console))
    }

    @Test func `recorded time never runs backwards, and the order is that of the positions`() async throws {
        let first = try await raise("shelter-1")
        clock.set(Example.now + Self.year)
        let ahead = try await raise("shelter-2")
        clock.set(Example.now + .hours(-3))
        let back = try await raise("shelter-3")
        #expect([first.position, ahead.position, back.position] == [1, 2, 3])
        #expect(back.at == ahead.at)
        #expect(ahead.at == Example.now + Self.year)
        #expect(try await log.verify() == .whole(try await log.head()))
    }

    @Test func `an expired token does not come back to life when it goes back`() async throws {
        let (_, secret) = try await post.issue(
            .headquarters, expiresAt: Example.now + .hours(1), from: .console)
        #expect(await post.token(of: secret) != nil)
        clock.set(Example.now + .hours(2))
        #expect(await post.token(of: secret) == nil)
        clock.set(Example.now)
        #expect(await post.token(of: secret) == nil)
    }

    @Test func `a token that expired before the last entry is not good on another server either`() async throws {
        let (_, secret) = try await post.issue(.headquarters, expiresAt: Example.now + .hours(1), from: .console)
        clock.set(Example.now + .hours(2))
        _ = try await raise("shelter-1")
        let late = CommandPost(log, clock: { Example.now })
        #expect(await late.token(of: secret) == nil)
    }

    @Test func `a token that came too late once stays out when a server starts with the clock set back`() async throws {
        let (token, secret) = try await post.issue(.headquarters, expiresAt: Example.now + .hours(1), from: .console)
        clock.set(Example.now + .hours(2))
        for _ in 1...2 { #expect(await post.token(of: secret) == nil) }
        let late = CommandPost(log, clock: { Example.now })
        #expect(await late.token(of: secret) == nil)
        let entries = try await log.entries(after: 0, limit: 10)
        #expect(entries.map(\.entry.name) == ["access.token-issued", "access.token-revoked"])
        #expect(entries.last?.by == "server")
        #expect(await late.wall.access[token]?.revokedAt == Example.now + .hours(2))
    }

    @Test func `a revoked token stays revoked whatever the clock says`() async throws {
        let (token, secret) = try await post.issue(.headquarters, from: .console)
        _ = try await post.submit(Submission([.revokeToken(token)], from: .console))
        for moment in [Example.now + .days(-365), Example.now, Example.now + Self.year] {
            clock.set(moment)
            #expect(await post.token(of: secret) == nil)
        }
    }

    @Test func `it is known of a token that it would be over before it begins`() async throws {
        clock.set(Example.now + Self.year)
        _ = try await raise("shelter-1")
        clock.set(Example.now)
        #expect(await post.isOver(Example.now + .days(30)))
        #expect(await !post.isOver(Example.now + .days(400)))
        let (_, secret) = try await post.issue(.partner, expiresAt: Example.now + .days(400), from: .console)
        #expect(await post.token(of: secret) != nil)
    }
}

@Suite struct `A token that another process revokes` {
    @Test func `is refused by the next question already`() async throws {
        let log = MemoryChronology()
        let (here, there) = (CommandPost(log, clock: { Example.now }), CommandPost(log, clock: { Example.now }))
        let (token, secret) = try await here.issue(.headquarters, from: .console)
        #expect(await there.token(of: secret) != nil)
        _ = try await here.submit(Submission([.revokeToken(token)], from: .console))
        #expect(await there.token(of: secret) == nil)
    }
}
