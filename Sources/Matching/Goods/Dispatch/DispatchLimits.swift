/// Says which groups are short because a depot may send no more, and what more weight would bring.
///
/// A group is held back by a limit if walking group → nodes it may use → groups they serve leads to a node with stock
/// left whose depot is full: with more weight a unit could come along that way. Otherwise all stock in the set it reaches
/// is handed out inside, and the reason is the ordinary one.
struct DispatchLimits {
    private let rows: DispatchRows
    private var limits: [DispatchLimit?]
    private var coverage: [[Double]] = []

    init(_ levels: borrowing DispatchLevels, _ flow: DispatchFlow, in problem: GoodsProblem) {
        rows = flow.rows
        limits = Array(repeating: nil, count: flow.rows.groupCount)
        for group in limits.indices {
            let one = flow.class(ofGroup: group)
            guard one.nextUnit(ofGroup: flow.groupInClass(group)) != nil else { continue }
            limits[group] = Self.depot(holdingBack: group, flow).map { place in
                Self.limit(of: place, levels.level(ofGroup: group), flow.rows.depots[place], problem)
            }
        }
        for (index, one) in flow.classes.enumerated() {
            var ofMembers = [Double](repeating: 0, count: one.shares.flow.network.members.count)
            for group in 0..<one.groupCount {
                let level = max(0, levels.coverage[flow.rows.groupStart[index] + group])
                for member in one.shares.flow.network.members(of: group) { ofMembers[member] = level }
            }
            coverage.append(ofMembers)
        }
    }

    func ofClass(_ place: Int) -> [DispatchLimit?] {
        Array(limits[rows.groupStart[place]..<rows.groupStart[place + 1]])
    }

    func coverage(ofClass place: Int) -> [Double] { coverage[place] }

    private static func limit(
        of place: Int, _ level: DispatchLevels.Level?, _ depot: Int32, _ problem: GoodsProblem
    ) -> DispatchLimit {
        let perTonne = (level?.gainPerKilogram[place] ?? 0) * 1000
        return DispatchLimit(
            depot: depot, grams: problem.depots.dispatchGrams[Int(depot)],
            gainPerTonne: Int64((min(1, perTonne) * 1_000_000).rounded()), needs: level?.needs ?? 1)
    }

    /// The first full depot, as a place among limited ones, from which a unit could come to `group`.
    private static func depot(holdingBack group: Int, _ flow: DispatchFlow) -> Int? {
        var (seen, queue) = (Set([group]), [group])
        var (nodesSeen, next) = (Set<Int>(), 0)
        while next < queue.count {
            let asker = queue[next]
            next += 1
            for arc in flow.arcs(ofGroup: asker) {
                let node = flow.node(ofArc: arc, group: asker)
                guard nodesSeen.insert(node).inserted else { continue }
                if flow.isHeldByLimit(node) { return Int(flow.depot[node]) }
                flow.forEachReceiver(ofNode: node) { _, other in
                    if seen.insert(other).inserted { queue.append(other) }
                }
            }
        }
        return nil
    }
}
