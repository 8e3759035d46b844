/// Shares out what sources give to one block among its members, every limit of the single pair kept.
///
///     Σ over sources of x = y(member),   Σ over members of x = given(source),   x ≤ ⌊percent · amount / 100⌋
///
/// Sources whose limit no member feels can be handed out in any way. Of the others as much as possible is placed where it
/// completes what a member gets, then where most fits, which keeps grants few; what finds no place by this rule finds it
/// by a way of exchanges, or there is none. Then the minimum cut tells which members fill their limits and which do not:
/// in the sum over all of the block the difference is lost, so the block has to be cut along it.
struct Handout {
    struct Source {
        let row: Int32
        let percent: Int64
        let amount: Int64
    }

    struct Grant {
        let source: Int32
        let member: Int
        let amount: Int64
    }

    let asked: UnsafeMutablePointer<Int64>
    let granted: UnsafeMutablePointer<Int64>
    let members: Range<Int>

    private var rest: [Int64]
    private var tight: [TightSource] = []

    init(_ network: borrowing FundNetwork, granted: borrowing Column<Int64>, block: Int) {
        asked = network.asked.base
        self.granted = granted.base
        members = network.members(of: block)
        rest = []
    }

    /// The grants, and where a limit cannot be kept the pieces into which the block must be cut.
    mutating func share(_ sources: [Source]) -> (grants: [Grant], pieces: [Int32]?) {
        rest = members.map { granted[$0] }
        let narrow = narrowPercents(sources)
        tight = sources.filter { narrow.contains($0.percent) }
            .sorted { ($0.percent, $1.amount) < ($1.percent, $0.amount) }
            .map { TightSource($0, limits: limits($0.percent)) }
        for index in tight.indices { tight[index].place(on: &rest) }
        var pieces: [Int32]?
        for index in tight.indices where tight[index].left > 0 && pieces == nil { pieces = exchange(from: index) }
        return (grants() + pourLoose(sources.filter { !narrow.contains($0.percent) }), pieces)
    }

    /// Percentages whose limit some member would exceed with all it gets.
    private func narrowPercents(_ sources: [Source]) -> Set<Int64> {
        Set(sources.map(\.percent)).filter { percent in
            percent < 100 && members.contains { FundGround.limit(percent, of: asked[$0]) < granted[$0] }
        }
    }

    private func limits(_ percent: Int64) -> [Int64] {
        members.map { FundGround.limit(percent, of: asked[$0]) }
    }

    private func grants() -> [Grant] {
        tight.flatMap { source in
            source.given.indices.filter { source.given[$0] > 0 }.map {
                Grant(source: source.row, member: members.lowerBound + $0, amount: source.given[$0])
            }
        }
    }

    /// One source after the other, one member after the other.
    private mutating func pourLoose(_ sources: [Source]) -> [Grant] {
        var (grants, member): ([Grant], Int) = ([], 0)
        for source in sources.sorted(by: { $0.amount > $1.amount }) {
            var left = source.amount
            while left > 0, member < rest.count {
                let units = min(left, rest[member])
                if units > 0 {
                    grants.append(Grant(source: source.row, member: members.lowerBound + member, amount: units))
                }
                left -= units
                rest[member] -= units
                if rest[member] == 0 { member += 1 }
            }
        }
        return grants
    }

    /// Places what source `first` has left by ways of exchanges; when there is none, the pieces: what was reached, and the
    /// rest.
    private mutating func exchange(from first: Int) -> [Int32]? {
        while tight[first].left > 0 {
            var search = ExchangeWay(sources: tight.count, members: rest.count)
            guard let end = search.run(from: first, tight, rest) else { return search.pieces }
            move(along: search.way(to: end))
        }
        return nil
    }

    /// Members and sources in turn, from the last member back to the first source.
    private mutating func move(along way: [ExchangeWay.Step]) {
        guard let (first, last) = way.last.map({ ($0.source, way[0].member) }) else { return }
        var units = min(tight[first].left, rest[last])
        for step in way {
            units = min(units, tight[step.source].limits[step.member] - tight[step.source].given[step.member])
            if let from = step.takenFrom { units = min(units, tight[step.source].given[from]) }
        }
        for step in way {
            tight[step.source].given[step.member] += units
            if let from = step.takenFrom { tight[step.source].given[from] -= units }
        }
        tight[first].left -= units
        rest[last] -= units
    }
}

/// A source whose limit is felt, with what it gives to each member.
struct TightSource {
    let row: Int32
    let limits: [Int64]
    var given: [Int64]
    var left: Int64

    init(_ source: Handout.Source, limits: [Int64]) {
        row = source.row
        self.limits = limits
        given = Array(repeating: 0, count: limits.count)
        left = source.amount
    }

    /// Members it completes first, then those who take most.
    mutating func place(on rest: inout [Int64]) {
        let rooms = rest.indices.map { min(limits[$0], rest[$0]) }
        let order = rest.indices.filter { rooms[$0] > 0 }.sorted { a, b in
            let (first, second) = (rooms[a] == rest[a], rooms[b] == rest[b])
            return first != second ? first : (rooms[a], b) > (rooms[b], a)
        }
        for member in order where left > 0 {
            let units = min(left, rooms[member])
            given[member] += units
            rest[member] -= units
            left -= units
        }
    }
}
