import Matching
import Testing

@Suite struct `An allocation of goods` {
    @Test func `never promises a lot twice`() throws {
        var scene = GoodsScene(shelters: ["school", "temple"])
        scene.lot("a", 10)
        scene.need("1", 8)
        scene.need("2", 8, at: 1)
        let plan = try scene.plan()

        #expect(plan.taken(from: 0) == 10)
        #expect(plan.lines.map(\.quantity) == [5, 5])
        #expect(plan.shortfalls.map(\.missing) == [3, 3])
    }

    @Test func `never lets a lower tier take from a higher one`() throws {
        var scene = GoodsScene(shelters: ["school", "temple"])
        scene.lot("a", 10)
        scene.need("1", 100, tier: 2)
        scene.need("2", 9, at: 1, tier: 1)
        let plan = try scene.plan()

        #expect(plan.received(by: 1) == 9)
        #expect(plan.received(by: 0) == 1)
    }

    @Test func `serves what one need after the other could not`() throws {
        // Taking the nearest stock for need 1 would leave need 2 with nothing: the south does not reach the temple.
        var scene = GoodsScene(depots: ["north", "south"], shelters: ["school"])
        scene.shelters.add(id: "temple")
        scene.link(0, 1)
        scene.links.minutes[1] = 90
        scene.lot("a", 10, at: 0)
        scene.lot("b", 10, at: 1)
        scene.need("1", 10, at: 0)
        scene.need("2", 10, at: 1)
        let plan = try scene.plan()

        #expect(plan.shortfalls.isEmpty)
        #expect(plan.lines.map { [$0.lot, $0.need] } == [[1, 0], [0, 1]])
    }

    @Test func `raises the worst-off together, whatever they ask for`() throws {
        var scene = GoodsScene(shelters: ["a", "b", "c"])
        scene.lot("a", 60)
        scene.need("1", 100, at: 0)
        scene.need("2", 10, at: 1)
        scene.need("3", 10, at: 2)
        let plan = try scene.plan()

        #expect((0..<3).map { plan.received(by: $0) } == [50, 5, 5])
    }

    @Test func `leaves nobody at the level of those whose stock is scarcer`() throws {
        // Only the north reaches the school; the temple has the south to itself and need not go short with it.
        var scene = GoodsScene(depots: ["north", "south"], shelters: ["school", "temple"])
        scene.links.isOpen[2] = false
        scene.lot("a", 10, at: 0)
        scene.lot("b", 80, at: 1)
        scene.need("1", 100, at: 0)
        scene.need("2", 100, at: 1)
        let plan = try scene.plan()

        #expect((0..<2).map { plan.received(by: $0) } == [10, 80])
    }

    @Test func `gives the odd unit to the smaller need, then to the lower id`() throws {
        var scene = GoodsScene(shelters: ["a", "b", "c"])
        scene.lot("a", 1)
        scene.need("1", 4, at: 0)
        scene.need("2", 3, at: 1)
        scene.need("3", 3, at: 2)

        #expect(try scene.plan().lines.map(\.need) == [1])
    }

    @Test func `sends the oldest stock first, then over the shortest way, then by id`() throws {
        var scene = GoodsScene(depots: ["near", "other"], shelters: ["school"])
        scene.links.metres = [4000, 2000]
        scene.lot("a", 5, at: 0)
        scene.lot("b", 5, at: 1)
        scene.lot("c", 5, at: 0, expiry: 9000)
        scene.lot("d", 5, at: 1)
        scene.need("1", 12)
        let plan = try scene.plan()

        #expect(plan.lines.map { [Int64($0.lot), $0.quantity] } == [[1, 5], [2, 5], [3, 2]])
    }

    @Test func `sends the item itself before a stand-in`() throws {
        var scene = GoodsScene(items: ["biscuits", "bread"])
        scene.substitutes.add(needItem: 0, lotItem: 1, penalty: 3)
        scene.lot("a", 10, of: 1, expiry: 5000)
        scene.lot("b", 10, of: 0)
        scene.need("1", 12)
        let plan = try scene.plan()

        #expect((0..<2).map { plan.taken(from: $0) } == [2, 10])
        #expect(plan.objective(in: try scene.problem()).penalty == 6)
    }

    @Test func `keeps a stand-in for the one who can use nothing else`() throws {
        var scene = GoodsScene(items: ["biscuits", "bread"], shelters: ["school", "temple"])
        scene.substitutes.add(needItem: 0, lotItem: 1, penalty: 3)
        scene.lot("a", 10, of: 0)
        scene.lot("b", 10, of: 1)
        scene.need("1", 10, of: 0, at: 0)
        scene.need("2", 10, of: 1, at: 1)

        #expect(try scene.plan().shortfalls.isEmpty)
    }

    @Test func `adds up what travels`() throws {
        var scene = GoodsScene(shelters: ["school", "temple"])
        scene.lot("a", 10)
        scene.need("1", 4)
        scene.need("2", 16, at: 1, tier: 2)
        let totals = try scene.plan().objective(in: try scene.problem())

        #expect(totals.gramKilometres == 10 * 500 * 12)
        #expect(totals.shipments == 2)
        #expect(totals.tiers.map(\.unitsServed) == [4, 6, 0])
        #expect(totals.tiers.map(\.needsInFull) == [1, 0, 0])
        #expect(totals.tiers[1].lowest == Fraction(6, of: 16))
        #expect(totals.tiers[2].lowest == nil)
    }
}

@Suite struct `An allocation of goods without anything` {
    @Test func `is an empty plan`() throws {
        let plan = try GoodsScene().plan()

        #expect(plan.lines.isEmpty && plan.shortfalls.isEmpty && plan.isComplete)
    }
}
