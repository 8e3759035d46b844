import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A limit on weight` {
    private let heavy = Item(
        id: .of("tent"), name: Wording("テント", "Tent"), unit: "張", tier: .health, grams: .of(9000))

    private func wall(limit: Int64?) throws -> (Wall, Plan) {
        var wall = Wall()
        func happen(_ event: ReliefEvent) {
            wall.apply(Recorded(position: wall.position + 1, recordedAt: Example.now, by: "本部", event: event))
        }
        for item in [Example.water, heavy] { happen(.catalogue(.itemListed(item))) }
        for event in Example.registered("depot-1", SiteDetails(kind: .depot, name: "倉庫")) { happen(.site(event)) }
        let command = SiteCommand.limitDispatch(limit.map { .of($0) })
        for event in Example.events(SiteDecider.self, command, from: wall.site(.of("depot-1"))) { happen(.site(event)) }
        let lines = [("line-1", Example.water.id, 40), ("line-2", heavy.id, 3), ("line-3", Example.water.id, 2)]
            .map { id, item, pieces in
                Allocation(
                    id: .of(id), lot: .of("lot-1"), need: .of("need-1"), depot: .of("depot-1"),
                    shelter: .of("shelter-1"), item: item, pieces: .of(pieces), reason: Example.reason)
            }
        happen(.plan(.proposed(Example.proposal("plan-1", lines, shortfalls: [], basis: 1))))
        return (wall, try #require(wall.plans[.of("plan-1")]))
    }

    @Test func `is not checked for goods of unknown weight, and they are named`() throws {
        let (wall, plan) = try wall(limit: 12_000_000)
        let unchecked = wall.uncheckedWeights(of: plan)

        #expect(unchecked.map(\.depot) == [.of("depot-1")] && unchecked.map(\.limit) == [.of(12_000_000)])
        #expect(unchecked.first?.goods == [.init(item: Example.water.id, pieces: .of(42))])
    }

    @Test func `leaves nothing unchecked where nobody told one`() throws {
        let (wall, plan) = try wall(limit: nil)
        #expect(wall.uncheckedWeights(of: plan).isEmpty)
    }
}
