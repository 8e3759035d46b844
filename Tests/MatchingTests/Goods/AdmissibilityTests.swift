import Matching
import Synchronization
import Testing
import Vocabulary

@Suite struct `Goods are sent only` {
    @Test func `if they have not expired when they arrive`() throws {
        var scene = GoodsScene()
        scene.policy.handlingMinutes = 20
        scene.policy.minLifeMinutes = 60
        scene.lot("a", 5, expiry: 109)
        scene.lot("b", 5, expiry: 110)
        scene.need("1", 10)

        #expect(try scene.plan().lines.map(\.lot) == [1])
    }

    @Test func `if they arrive in time, with handling added`() throws {
        var scene = GoodsScene()
        scene.policy.handlingMinutes = 20
        scene.lot("a", 10)
        scene.need("1", 1, by: 49)
        scene.need("2", 1, by: 50)

        #expect(try scene.plan().lines.map(\.need) == [1])
    }

    @Test func `from an open depot`() throws {
        var scene = GoodsScene(depots: ["north", "south"])
        scene.depots.isOpen[0] = false
        scene.lot("a", 5)
        scene.lot("b", 5, at: 1)
        scene.need("1", 10)

        #expect(try scene.plan().lines.map(\.lot) == [1])
    }

    @Test func `to an open shelter`() throws {
        var scene = GoodsScene(shelters: ["school", "temple"])
        scene.shelters.isOpen[0] = false
        scene.lot("a", 5)
        scene.need("1", 5)
        scene.need("2", 5, at: 1)

        #expect(try scene.plan().lines.map(\.need) == [1])
    }

    @Test func `over an open way`() throws {
        var scene = GoodsScene(depots: ["north", "south"])
        scene.links.isOpen[1] = false
        scene.lot("a", 5, at: 0)
        scene.lot("b", 5, at: 1)
        scene.need("1", 10)

        #expect(try scene.plan().lines.map(\.lot) == [0])
    }

    @Test func `as a stand-in in the direction that is listed`() throws {
        var scene = GoodsScene(items: ["biscuits", "bread"])
        scene.substitutes.add(needItem: 0, lotItem: 1, penalty: 1)
        scene.lot("a", 5, of: 0)
        scene.need("1", 5, of: 1)

        #expect(try scene.plan().lines.isEmpty)
    }
}

@Suite struct `The goods engine` {
    @Test func `gives the same plan for the same problem`() throws {
        var dice = Dice(seed: 7)
        for _ in 0..<20 {
            let problem = try dice.scene(lots: 12, needs: 20, upTo: 30).problem()
            let (one, two) = (FairAllocation.plan(for: problem), FairAllocation.plan(for: problem))

            #expect(one == two)
            #expect("\(one)".utf8.elementsEqual("\(two)".utf8))
        }
    }

    @Test func `stops when asked and says that the plan is not complete`() throws {
        var scene = GoodsScene(items: ["blanket", "water"])
        scene.lot("a", 5)
        scene.lot("b", 5, of: 1)
        scene.need("1", 10)
        scene.need("2", 10, of: 1)
        let plan = try FairAllocation.plan(for: scene.problem(), watch: EngineWatch(isCancelled: { true }))

        #expect(!plan.isComplete)
        #expect(plan.shortfalls.contains { $0.reason == .stopped })
        #expect(plan.taken(from: 0) <= 5 && plan.taken(from: 1) <= 5)
    }

    @Test func `tells how far it has come`() throws {
        var scene = GoodsScene(items: ["blanket", "water"])
        scene.need("1", 10)
        scene.need("2", 10, of: 1)
        let told = Mutex<[Double]>([])
        let watch = EngineWatch(progress: { share in told.withLock { $0.append(share) } })
        _ = try FairAllocation.plan(for: scene.problem(), watch: watch)

        #expect(told.withLock { $0 } == [0.5, 1])
    }
}
