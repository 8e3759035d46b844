/// What lies in each component of a settled flow, and which others it reaches by one step.
struct ComponentSums {
    /// An arc that is full and leads into the component from another.
    struct Entrance {
        let from: Int32
        let purse: Int32
        let amount: Int64
        /// Whether a limit per municipality is reached, or else share limits.
        let isMunicipality: Bool
    }

    /// What the blocks of one tier ask and have.
    struct Requests {
        let tier: Int32
        var count = 0
        var asked: Int64 = 0
        var got: Int64 = 0
    }

    private(set) var purses: [[Int32]]
    private(set) var requests: [[Requests]]
    private(set) var entrances: [[Entrance]]
    private(set) var reached: [Set<Int32>]
    /// Whether requests in it go short, and whether one of them has no purse without a limit.
    private(set) var isShort: [Bool]
    private(set) var isHeldByLimits: [Bool]
    /// The components that reach it by one step and are short, or are reached by such.
    private(set) var wantedBy: [[Int32]]

    init(_ components: borrowing ResidualComponents, of flow: borrowing FundFlow) {
        purses = Array(repeating: [], count: components.count)
        requests = Array(repeating: [], count: components.count)
        entrances = Array(repeating: [], count: components.count)
        reached = Array(repeating: [], count: components.count)
        wantedBy = Array(repeating: [], count: components.count)
        isShort = Array(repeating: false, count: components.count)
        isHeldByLimits = isShort
        let cursor = Column(flow.network.vertexCount, repeating: Int32(0))
        for vertex in 0..<flow.network.vertexCount where components.component[vertex] >= 0 {
            let component = Int(components.component[vertex])
            if vertex < flow.network.purseCount { purses[component].append(Int32(vertex)) }
            if vertex >= flow.network.firstBlock { add(vertex, to: component, flow) }
            while let other = ResidualComponents.step(from: vertex, cursor, in: flow) {
                let target = components.component[other]
                if Int(target) != component { reached[component].insert(target) }
            }
            addEntrances(into: vertex, component, components, flow)
        }
        noteWants()
    }

    /// A component is numbered after all that it reaches.
    private mutating func noteWants() {
        for component in reached.indices.reversed() where isShort[component] || !wantedBy[component].isEmpty {
            for other in reached[component] { wantedBy[Int(other)].append(Int32(component)) }
        }
    }

    private mutating func add(_ vertex: Int, to component: Int, _ flow: borrowing FundFlow) {
        let block = vertex - flow.network.firstBlock
        let tier = flow.network.tier[block]
        let row = requests[component].firstIndex { $0.tier == tier } ?? requests[component].count
        if row == requests[component].count { requests[component].append(Requests(tier: tier)) }
        let members = flow.network.members(of: block)
        let asked = members.reduce(Int64(0)) { $0 + flow.network.asked[$1] }
        requests[component][row].count += members.count
        requests[component][row].got += flow.got[vertex]
        requests[component][row].asked += asked
        guard flow.got[vertex] < asked else { return }
        isShort[component] = true
        let isFree = flow.network.arcs(into: vertex).contains { flow.network.isFree[$0] }
        isHeldByLimits[component] = isHeldByLimits[component] || !isFree
    }

    private mutating func addEntrances(
        into vertex: Int, _ component: Int, _ components: borrowing ResidualComponents, _ flow: borrowing FundFlow
    ) {
        for arc in flow.network.arcs(into: vertex)
        where flow.amount[arc] == flow.network.arcMost[arc] {
            let tail = Int(flow.network.arcTail[arc])
            guard components.component[tail] != Int32(component) else { continue }
            let purse = Int32(flow.network.purse(at: tail))
            entrances[component].append(
                Entrance(
                    from: components.component[tail], purse: purse, amount: flow.amount[arc],
                    isMunicipality: vertex < flow.network.firstBlock))
        }
    }
}
