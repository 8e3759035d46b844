import Vocabulary

/// What a number in a DIMACS file stands for.
enum DimacsField: UInt8 {
    case nodes, arcs, node, supply, lower, capacity, cost

    private var name: Wording {
        switch self {
        case .nodes: Wording("点の数", "the number of nodes")
        case .arcs: Wording("枝の数", "the number of arcs")
        case .node: Wording("点番号", "a node")
        case .supply: Wording("供給量", "a supply")
        case .lower: Wording("流量の下限", "the least flow")
        case .capacity: Wording("容量", "a capacity")
        case .cost: Wording("費用", "a cost")
        }
    }

    var expected: Wording { Wording("\(name[.japanese])（整数）", "\(name[.english]), a whole number") }

    var expectedRange: Wording {
        Wording("\(name[.japanese])（64ビットの整数）", "\(name[.english]), a whole number of 64 bits")
    }
}
