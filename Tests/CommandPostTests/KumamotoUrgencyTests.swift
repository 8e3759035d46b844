import Boards
import Chronology
import CommandPost
import Importers
import Relief
import ReliefTesting
import Testing
import Vocabulary

/// The drill's city on the morning of 17 April 2016, with its rules, planned together.
@Suite struct `The urgency of Kumamoto 2016` {
    private static let now = Moment.of("2016-04-17T12:00")

    /// The wall is read from sheets; needs of the first day only, as a plan of the whole week takes long without -O.
    private func city() async throws -> CommandPost {
        let post = CommandPost(MemoryChronology(), clock: { Self.now })
        for (file, kind, depot) in [
            ("Rules/catalogue.csv", SheetKind.catalogue, nil as String?), ("Rules/substitutes.csv", .substitutes, nil),
            ("Rules/staples.csv", .staples, nil), ("Rules/criteria.csv", .criteria, nil),
            ("Incidents/kumamoto-2016/sites.csv", .sites, nil),
            ("Incidents/kumamoto-2016/stock-depot-south.csv", .stock, "depot-south"),
        ] {
            try await read(try Fixture.bytes(file), kind, at: depot, into: post)
        }
        try await read(try lines(453, of: "headcounts.csv"), .headcounts, into: post)
        try await read(try lines(400, of: "needs.csv"), .needs, into: post)
        return post
    }

    private func lines(_ count: Int, of file: String) throws -> [UInt8] {
        let text = try Fixture.text("Incidents/kumamoto-2016/\(file)")
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return Array(lines.prefix(count).joined(separator: "\n").utf8)
    }

    private func read(
        _ bytes: [UInt8], _ kind: SheetKind, at depot: String? = nil, into post: CommandPost
    ) async throws {
        let request = SheetRequest(
            kind: kind, bytes: bytes, site: depot.map { .of($0) }, mode: .snapshot, now: Self.now, fingerprint: 1)
        let reading = try Sheets.read(request, on: await post.wall)
        _ = try await post.submit(Submission(reading.commands, from: .console))
    }

    @Test func `covers every shelter and staple, and plans needs and estimates together`() async throws {
        let post = try await city()
        let wall = await post.wall
        let all = wall.provisions(at: Self.now)

        #expect(all.count == 452 * 9)
        let staples = Set(all.filter { $0.estimate != nil }.map(\.staple.id.text))
        #expect(staples.count == 9, "every staple is reckoned somewhere")
        for provision in all where provision.estimate != nil { #expect(provision.needs.isEmpty) }
        for provision in all {
            guard let claim = provision.claim, let allowed = claim.allowed else { continue }
            let units = provision.needs.reduce(0) {
                $0 + provision.automaticPart(of: $1).value * (provision.staple.items[$1.item] ?? 0)
            }
            let piece = provision.staple.items.values.max() ?? 1
            #expect(units < max(allowed, 1) + piece, "\(provision.site.id) \(provision.staple.id)")
        }
    }

    @Test func `keeps approved estimates to what was promised, and never asks twice`() async throws {
        let post = try await city()
        let done = try await post.proposePlan(from: .console)
        let plan = try #require(await post.wall.plans[.of(done.answer)])
        let served = Set(plan.allocations.map(\.need))
        #expect(plan.estimates.contains { served.contains($0.need) })
        let capped = ["claim-capped", "cover-suffices"]
        let short = plan.shortfalls.filter { !capped.contains($0.reason.code) }
        #expect(Set(short.map(\.need)).count == short.count, "one shortfall for each need, and one for what is capped")

        _ = try await post.submit(Submission([.approvePlan(plan.id)], from: .console))
        let wall = await post.wall
        let reckoned = wall.shortfalls.all.map(\.need).filter { $0.origin == .estimate }
        #expect(Set(reckoned.map(\.id)) == served.intersection(plan.estimates.map(\.need)))
        for need in reckoned { #expect(need.missing == .zero) }
        let sums = Dictionary(grouping: plan.allocations, by: \.need).mapValues {
            $0.reduce(Count.zero) { $0 + $1.pieces }
        }
        for need in reckoned { #expect(need.pieces == sums[need.id]) }
    }
}
