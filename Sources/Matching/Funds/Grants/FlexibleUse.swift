/// With the shares settled, the most restricted money first: the least flexibility used.
///
///     min Σ breadth(p) · used(p)      into block B exactly what its members get
///
/// A purse costs the same wherever its money goes, and what purses can give together to fixed demands are the bases of a
/// polymatroid. So the greedy rule is exact: purses enter in the order of their breadth, those of one breadth together,
/// and each time as much as possible is sent. A way that makes room for later money never takes back what earlier money
/// gave. What is left over of a purse when its turn ends will never be of use.
///
/// Source: J. Edmonds, "Submodular functions, matroids, and certain polyhedra" (1970), theorem on the greedy algorithm.
enum FlexibleUse {
    /// Replaces the money on the arcs of `flow`, whose targets are what the blocks get.
    static func settle(_ flow: borrowing FundFlow, _ purses: [Purse]) {
        clear(flow)
        let all = 0..<flow.network.vertexCount
        var missing: Int64 = 0
        for vertex in all { missing += flow.target[vertex] }
        var first = 0
        while first < purses.count {
            let breadth = purses[first].breadth
            let next = purses[first...].firstIndex { $0.breadth != breadth } ?? purses.count
            for purse in first..<next { flow.supply[purse] = purses[purse].amount }
            while missing > 0, flow.layer(all) { missing -= flow.block(all) }
            guard missing > 0 else { return }
            for purse in first..<next { flow.supply[purse] = flow.used[purse] }
            first = next
        }
    }

    private static func clear(_ flow: borrowing FundFlow) {
        for arc in 0..<flow.network.arcCount { flow.amount[arc] = 0 }
        for vertex in 0..<flow.network.vertexCount {
            (flow.supply[vertex], flow.used[vertex], flow.got[vertex]) = (0, 0, 0)
            (flow.order[vertex], flow.part[vertex]) = (Int32(vertex), 0)
        }
    }
}
