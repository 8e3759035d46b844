import Testing

@testable import Matching

@Suite struct `A transport problem` {
    @Test func `is solved as cheaply as by the network simplex`() throws {
        var dice = Dice(seed: 11)
        var transport = TransportSimplex<Int64>()
        var simplex = NetworkSimplex<Int64>()
        for round in 0..<600 {
            let scene = TransportScene.random(&dice, sources: 1 + round % 9, sinks: 1 + round % 40)
            scene.fill(&transport.problem)
            #expect(transport.solve { false })
            #expect(scene.complaints(scene.units(transport)) == [])

            var network = FlowNetwork<Int64>()
            scene.fill(&network)
            #expect(try simplex.solve(&network) == .optimal)
            #expect(scene.cost(scene.units(transport)) == network.totalCost())
        }
    }

    @Test func `costs the same in 128 bits`() {
        var dice = Dice(seed: 12)
        var narrow = TransportSimplex<Int64>()
        var wide = TransportSimplex<Int128>()
        for _ in 0..<100 {
            let scene = TransportScene.random(&dice, sources: 6, sinks: 30)
            scene.fill(&narrow.problem)
            scene.fill(&wide.problem)
            #expect(narrow.solve { false })
            #expect(wide.solve { false })
            #expect(scene.cost(scene.units(narrow)) == scene.cost(scene.units(wide)))
        }
    }

    @Test func `is left alone when its sinks ask for what no source can reach`() {
        var transport = TransportSimplex<Int64>()
        for units in [3, 5] as [Int64] { transport.problem.addSource(stock: units) }
        for source in [0, 1] as [Int32] {
            transport.problem.addBatch()
            transport.problem.addToBatch(source)
            transport.problem.addSink(asking: 4)
            transport.problem.addCost(1)
        }
        #expect(!transport.solve { false })
    }

    @Test func `stops when it is told to`() {
        var dice = Dice(seed: 13)
        var transport = TransportSimplex<Int64>()
        TransportScene.random(&dice, sources: 30, sinks: 2_000).fill(&transport.problem)
        #expect(!transport.solve { true })
        #expect(transport.solve { false })
    }
}

/// A transport problem as values; what is asked was drawn as a flow, so it can be had.
struct TransportScene {
    struct Batch {
        var sources: [Int] = []
        var asked: [Int64] = []
        /// By sink, then by source.
        var costs: [[Int64]] = []
    }

    var stock: [Int64]
    var batches: [Batch] = []

    /// Small numbers, so that ties and empty arcs of the tree are common.
    static func random(_ dice: inout Dice, sources: Int, sinks: Int) -> Self {
        var scene = Self(stock: Array(repeating: 0, count: sources))
        var left = sinks
        while left > 0 {
            var batch = Batch(sources: (0..<sources).filter { _ in dice.happens(in: 60) })
            if batch.sources.isEmpty { batch.sources = [Int(dice.pick(below: sources))] }
            for _ in 0..<min(left, Int(dice.roll(1...6))) {
                left -= 1
                batch.asked.append(scene.drawUnits(&dice, batch.sources))
                batch.costs.append(batch.sources.map { _ in dice.roll(-4...9) })
            }
            scene.batches.append(batch)
        }
        return scene
    }

    /// Units for a new sink, each from a source that may serve it.
    private mutating func drawUnits(_ dice: inout Dice, _ sources: [Int]) -> Int64 {
        let units = dice.roll(1...5)
        for _ in 0..<units { stock[sources[Int(dice.pick(below: sources.count))]] += 1 }
        return units
    }

    func fill<Cost: FlowCost>(_ problem: inout TransportProblem<Cost>) {
        problem.removeAll()
        for units in stock { problem.addSource(stock: units) }
        for batch in batches {
            problem.addBatch()
            for source in batch.sources { problem.addToBatch(Int32(source)) }
            for (units, costs) in zip(batch.asked, batch.costs) {
                problem.addSink(asking: units)
                for cost in costs { problem.addCost(Cost(cost)) }
            }
        }
    }

    func fill(_ network: inout FlowNetwork<Int64>) {
        for units in stock { network.addNode(supply: units) }
        for batch in batches {
            for (units, costs) in zip(batch.asked, batch.costs) {
                let head = network.addNode(supply: -units)
                for (source, cost) in zip(batch.sources, costs) {
                    network.addArc(
                        from: source, to: head, capacity: FlowNetwork<Int64>.unlimited, cost: cost)
                }
            }
        }
    }

    private var costs: [Int64] { batches.flatMap { $0.costs.flatMap { $0 } } }

    /// What each arc carries in the answer.
    func units<Cost: FlowCost>(_ answer: borrowing TransportSimplex<Cost>) -> [Int64] {
        var units = [Int64](repeating: 0, count: costs.count)
        answer.forEachFlow { units[$0.arc] += $0.units }
        return units
    }

    func cost(_ units: [Int64]) -> Int128 {
        zip(costs, units).reduce(0) { $0 + Int128($1.0) * Int128($1.1) }
    }

    /// What is wrong with a flow.
    func complaints(_ units: [Int64]) -> [String] {
        var (sent, arc): ([Int64], Int) = (Array(repeating: 0, count: stock.count), 0)
        var complaints: [String] = []
        for batch in batches {
            for asked in batch.asked {
                var got: Int64 = 0
                for source in batch.sources {
                    if units[arc] < 0 { complaints.append("arc \(arc) carries \(units[arc])") }
                    sent[source] += units[arc]
                    got += units[arc]
                    arc += 1
                }
                if got != asked { complaints.append("\(got) of \(asked)") }
            }
        }
        return sent == stock ? complaints : complaints + ["\(sent) of \(stock)"]
    }
}
