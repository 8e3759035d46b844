import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The command post` {
    @Test func `shows a need on the board before it answers`() async throws {
        let city = try await City()

        let done = try await city.say([City.need("need-1", 24)])

        let wall = await city.post.wall
        #expect(wall.position == done.position)
        #expect(wall.shortfalls[.of("need-1")]?.need.missing == .of(24))
    }

    @Test func `answers a repeat with the first answer and does it once`() async throws {
        let city = try await City()

        let first = try await city.say([City.need("need-1", 24)], key: "k", body: "24", answer: "need-1")
        let again = try await city.say([City.need("need-2", 24)], key: "k", body: "24", answer: "need-2")

        #expect(again.answer == "need-1")
        #expect(again.position == first.position)
        #expect(again.isRepeat)
        #expect(await city.post.wall.shortfalls.all.count == 1)
    }

    @Test func `answers a repeat even when the rules would refuse it today`() async throws {
        let city = try await City()
        try await city.say([City.need("need-1", 24)], key: "k")
        try await city.say([.cancelNeed(.of("need-1"), reason: "")])

        #expect(try await city.say([City.need("need-1", 24)], key: "k").isRepeat)
    }

    @Test func `refuses the same key with another body`() async throws {
        let city = try await City()
        try await city.say([City.need("need-1", 24)], key: "k", body: "24")

        let code = await City.refusal { try await city.say([City.need("need-2", 48)], key: "k", body: "48") }

        #expect(code == "idempotency/other-body")
        #expect(await city.post.wall.shortfalls.all.count == 1)
    }

    @Test(arguments: ["", "鍵", "a\u{7F}", String(repeating: "k", count: 129)])
    func `refuses a key that is not printable ASCII`(_ key: String) async throws {
        let city = try await City()
        #expect(await City.refusal { try await city.say([City.need("need-1", 1)], key: key) } == "idempotency/bad-key")
    }

    @Test func `stores all commands of a group or none`() async throws {
        let city = try await City()
        let before = await city.post.wall.position

        let code = await City.refusal {
            try await city.say([City.need("need-1", 24), City.need("need-2", 24, at: "nowhere")])
        }

        #expect(code == "site/unknown")
        #expect(await city.post.wall.position == before)
        #expect(await city.post.wall.shortfalls.all.isEmpty)
    }

    @Test func `lets a later command of a group see what the ones before it did`() async throws {
        let city = try await City()
        try await city.say([City.need("need-1", 24), .amendNeed(.of("need-1"), Asked(48, .piece))])
        #expect(await city.post.wall.shortfalls[.of("need-1")]?.need.pieces == .of(48))
    }

    @Test(arguments: [
        (City.need("need-1", 1, at: "nowhere"), "site/unknown"),
        (City.need("need-1", 1, of: Example.blanket), "item/unknown"),
        (City.need("need-1", 0), "need/quantity-out-of-range"),
        (City.need("need-1", 1_000_001), "need/quantity-out-of-range"),
        (City.need("need-1", 1, at: "depot-1"), "site/not-a-shelter"),
        (ReliefCommand.cancelNeed(.of("none"), reason: ""), "need/unknown"),
        (ReliefCommand.approvePlan(.of("none")), "plan/unknown"),
        (ReliefCommand.load(.of("none"), [:]), "consignment/unknown"),
        (ReliefCommand.undoStock(.of("none")), "import/unknown"),
        (ReliefCommand.revokeToken(.of("none")), "token/unknown"),
        (ReliefCommand.closeIncident, "incident/none-open"),
    ])
    func `names what it does not know or cannot do`(_ command: ReliefCommand, _ code: String) async throws {
        let city = try await City()
        #expect(await City.refusal { try await city.say([command]) } == code)
    }

    @Test func `holds a need in cases of unknown packing and never guesses`() async throws {
        let city = try await City()

        try await city.say([City.need("need-1", 3, of: Example.riceBall, unit: .case)])
        #expect(await city.post.wall.shortfalls[.of("need-1")]?.need.isHeld == true)

        try await city.say([.confirmNeed(.of("need-1"), packing: .of(40))])
        #expect(await city.post.wall.shortfalls[.of("need-1")]?.need.missing == .of(120))
    }

    @Test func `reaches a position that another process wrote`() async throws {
        let city = try await City()
        let other = try city.secondPost()

        let done = try await other.submit(Submission([City.need("need-1", 24)], from: .console))

        #expect(try await city.post.wall(from: done.position)?.shortfalls[.of("need-1")] != nil)
        #expect(try await city.post.wall(from: done.position + 1) == nil)
    }

    @Test func `tells its watchers how far the boards are`() async throws {
        let city = try await City()
        var positions = await city.post.positions().makeAsyncIterator()

        let done = try await city.say([City.need("need-1", 24)])

        #expect(await positions.next() == done.position)
    }
}

@Suite struct `Two command posts on one log` {
    @Test func `never promise the same bottle twice`() async throws {
        let city = try await City()
        try await city.stock(100)
        for n in 0..<10 { try await city.say([City.need("need-\(n)", 30)]) }
        let posts = [city.post, try city.secondPost()]

        await withTaskGroup(of: Void.self) { group in
            for n in 0..<6 {
                group.addTask {
                    let post = posts[n % 2]
                    guard let plan = try? await post.proposePlan(from: .console) else { return }
                    _ = try? await post.submit(Submission([.approvePlan(.of(plan.answer))], from: .console))
                }
            }
        }

        try await city.post.catchUp()
        let wall = await city.post.wall
        let lots = wall.depots.all.flatMap { $0.lots }
        #expect(lots.map(\.reservedPieces) == [.of(100)])
        #expect(wall.shortfalls.all.map(\.need.promisedPieces).reduce(.zero, +) == .of(100))
    }
}
