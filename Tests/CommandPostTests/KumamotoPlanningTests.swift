import Boards
import CommandPost
import Importers
import Relief
import ReliefTesting
import Testing
import Vocabulary

/// The drill of Kumamoto 2016 with a bridge down, a pin and a ban.
@Suite struct `A plan of Kumamoto 2016` {
    private static let sheets: [(file: String, kind: SheetKind, depot: String?)] = [
        ("Rules/catalogue.csv", .catalogue, nil), ("Rules/substitutes.csv", .substitutes, nil),
        ("Incidents/kumamoto-2016/sites.csv", .sites, nil),
        ("Incidents/kumamoto-2016/stock-depot-stadium.csv", .stock, "depot-stadium"),
        ("Incidents/kumamoto-2016/needs.csv", .needs, nil),
    ]

    /// The whole week: later than everything that was asked for.
    private static func city() async throws -> City {
        let city = try await City(clock: { .of("2016-04-23T12:00") })
        for sheet in sheets {
            let reading = try Sheets.read(
                SheetRequest(
                    kind: sheet.kind, bytes: try Fixture.bytes(sheet.file), site: sheet.depot.map { .of($0) },
                    mode: .snapshot, now: city.post.now(), fingerprint: 17), on: await city.post.wall)
            try await city.say(reading.commands)
        }
        return city
    }

    @Test func `keeps to roads, pins and bans, and says so of everybody who goes short`() async throws {
        let city = try await Self.city()
        let first = try await city.plan()
        let pinned = try #require(first.allocations.first { $0.reason.code == "fair-share" && $0.pieces > .of(2) })
        let banned = try #require(first.allocations.first { $0.shelter != pinned.shelter })
        let wall = await city.post.wall
        let ward = try #require(
            wall.shelters.all.compactMap(\.site.details.ward).first { $0 != wall.site(pinned.shelter)?.details.ward })
        let bridge = ClosureDetails(
            name: "国道57号 阿蘇大橋", reason: "崩落", wards: [ward], observedAt: .of("2016-04-16T01:40"))
        let need = try #require(wall.shortfalls[pinned.need]?.need)
        let pieces = min(need.missing, try #require(wall.depots.lot(pinned.lot)?.free))
        let pin = Pin(need: pinned.need, pieces: pieces, source: .lot(pinned.lot))
        try await city.say([
            .closeRoad(.of("closure-1"), bridge), .pin(.of("order-1"), pin, reason: "透析患者がいるため"),
            .ban(.of("order-2"), .need(banned.need), reason: "直接届けた"),
        ])

        let plan = try await city.plan()
        try expectNothing(in: plan, goesTo: ward, on: wall)
        let kept = plan.allocations.filter { $0.need == pinned.need && $0.lot == pinned.lot }
        #expect(kept.first?.reason.code == "pinned")
        #expect(kept.map(\.pieces).reduce(.zero, +) >= pieces)
        #expect(!plan.allocations.contains { $0.need == banned.need })
        #expect(plan.shortfalls.first { $0.need == banned.need }?.reason.code == "banned")
        let change = ToldBefore(await city.post.wall, before: plan).change(to: plan)
        #expect(change.count(.removed) > 0 && change.count(.kept) > 0)
        let again = try await city.plan()
        #expect(zip(again.allocations, plan.allocations).allSatisfy { $0.lot == $1.lot && $0.pieces == $1.pieces })
        #expect(again.allocations.count == plan.allocations.count, "the same again")
    }

    private func expectNothing(in plan: Plan, goesTo ward: String, on wall: Wall) throws {
        let cutOff = Set(wall.shelters.all.map(\.site).filter { $0.details.ward == ward }.map(\.id))
        #expect(!plan.allocations.contains { cutOff.contains($0.shelter) })
        let short = plan.shortfalls.filter { wall.shortfalls[$0.need].map { cutOff.contains($0.need.site) } ?? false }
        let byRoad = short.filter { $0.reason.code == "road-closed" }
        #expect(!byRoad.isEmpty)
        #expect(byRoad.allSatisfy { $0.reason.wording.japanese.contains("国道57号 阿蘇大橋 崩落") })
        #expect(Set(short.map(\.reason.code)).isSubset(of: ["road-closed", "no-stock", "site-closed", "banned"]))
    }
}
