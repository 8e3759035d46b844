/// Solves one network after the other by whichever method suits it; keep one per thread.
package struct FlowSolver<Cost: FlowCost>: ~Copyable {
    private var simplex = NetworkSimplex<Cost>()
    private var scaling = CostScaling<Cost>()
    /// What the last network was solved by: never ``FlowMethod/auto``.
    package private(set) var methodUsed = FlowMethod.simplex

    package init() {}

    @inline(__always)
    private mutating func run(
        _ network: inout FlowNetwork<Cost>, _ start: FlowStart, _ method: FlowMethod, _ isCancelled: () -> Bool
    ) throws(FlowFault) -> FlowOutcome {
        let bounds = try FlowBounds(of: network, start: start)
        methodUsed = bounds.method(for: network, start, method)
        guard methodUsed == .simplex else { return scaling.run(&network, isCancelled) }
        simplex.stepLimit = bounds.patience(with: network, start, method)
        let outcome = try simplex.run(&network, start, bounds, isCancelled)
        guard outcome == .stopped, simplex.stepCount > simplex.stepLimit else { return outcome }
        methodUsed = .scaling
        return scaling.run(&network, isCancelled)
    }
}

// The two costs in use, each with machine code of its own: from outside the target, a generic entry is three times slower.
extension FlowSolver where Cost == Int64 {
    /// Solves `network` and writes flows and potentials into it; `isCancelled` is asked now and then.
    package mutating func solve(
        _ network: inout FlowNetwork<Int64>, from start: FlowStart = .empty, by method: FlowMethod = .auto,
        isCancelled: () -> Bool = { false }
    ) throws(FlowFault) -> FlowOutcome {
        try run(&network, start, method, isCancelled)
    }
}

extension FlowSolver where Cost == Int128 {
    /// Solves `network` and writes flows and potentials into it; `isCancelled` is asked now and then.
    package mutating func solve(
        _ network: inout FlowNetwork<Int128>, from start: FlowStart = .empty, by method: FlowMethod = .auto,
        isCancelled: () -> Bool = { false }
    ) throws(FlowFault) -> FlowOutcome {
        try run(&network, start, method, isCancelled)
    }
}
