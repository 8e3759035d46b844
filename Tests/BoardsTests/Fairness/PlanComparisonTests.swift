import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Two plans side by side` {
    private func outline(_ given: [(need: String, site: String, planned: Int)], asked: Int = 10) -> PlanOutline {
        let loads = given.map {
            (PlanOutline.Load(depot: .of("depot-1"), need: .of($0.need), item: Example.water.id), $0.planned)
        }
        return PlanOutline(
            servings: given.map {
                FairnessScene.serving($0.need, at: $0.site, planned: $0.planned, missing: asked - $0.planned)
            }, loads: Dictionary(uniqueKeysWithValues: loads.filter { $0.1 > 0 }))
    }

    @Test func `say who loses, who gains, and by how much`() {
        let comparison = PlanComparison(
            outline([("a", "north", 6), ("b", "north", 2), ("c", "south", 5)]),
            outline([("a", "north", 3), ("b", "north", 4), ("c", "south", 5)]))

        #expect(comparison.sites.map(\.site.text) == ["north"])
        #expect((comparison.sites.first?.lost, comparison.sites.first?.gained) == (3, 2))
        #expect((comparison.linesBefore, comparison.linesAfter, comparison.linesChanged) == (3, 3, 2))
        #expect((comparison.piecesBefore, comparison.piecesAfter, comparison.piecesKept) == (13, 12, 10))
    }

    @Test func `are judged by the smallest share that differs`() {
        let even = outline([("a", "x", 4), ("b", "y", 4)])
        let uneven = outline([("a", "x", 3), ("b", "y", 9)])

        #expect(PlanComparison(even, uneven).tiers.map(\.verdict) == [.worse])
        #expect(PlanComparison(uneven, even).tiers.map(\.verdict) == [.better])
        #expect(PlanComparison(even, even).tiers.map(\.verdict) == [.same])
        #expect(PlanComparison(even, even).sites.isEmpty)
    }

    @Test func `can't be judged when they serve different needs`() {
        let other = outline([("a", "x", 4), ("z", "y", 4)])
        let comparison = PlanComparison(outline([("a", "x", 4), ("b", "y", 4)]), other)

        #expect(comparison.tiers.map(\.verdict) == [.incomparable])
        #expect(comparison.sites.map(\.lost) == [4])
        #expect(comparison.sites.map(\.gained) == [4])
    }

    @Test func `mirror each other when they change places`() throws {
        try Chance.cases(100) { dice in
            let plans = (0..<2).map { _ in
                outline((0..<6).map { ("n-\($0)", "s-\($0 / 2)", Int.random(in: 0...10, using: &dice)) })
            }
            let (there, back) = (PlanComparison(plans[0], plans[1]), PlanComparison(plans[1], plans[0]))

            #expect(there.linesChanged == back.linesChanged && there.piecesKept == back.piecesKept, "\(dice)")
            #expect(there.sites.reduce(0) { $0 + $1.gained } == back.sites.reduce(0) { $0 + $1.lost }, "\(dice)")
            #expect(
                there.piecesAfter - there.piecesBefore == there.sites.reduce(0) { $0 + $1.gained - $1.lost }, "\(dice)")
        }
    }
}
