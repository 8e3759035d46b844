/// The continuous leximin of several classes that share the weight limits of depots.
///
///     for each tier, until all its groups g have their level:
///         max λ    Σ_g x_ug ≤ b_u  (node u),    Σ_u∈d kg_u · x_ug ≤ C_d  (depot d),
///                  Σ_u x_ug ≥ λ · Q_g  (g still open),   Σ_u x_ug ≥ λ_g · Q_g  (g settled),    λ ≤ 1
///         groups whose row has a price are held at λ in every optimum: λ_g := λ
///
/// All needs of a group have the same level in the optimum, since they may use the same nodes; so groups stand in for
/// needs, a twentieth as many. After a level the open rows ask for λ_now · Q_g + λ · Q_g, which keeps the point reached
/// and its basis but for λ itself: the slack of a settled group takes its place (``LevelProgramme``).
///
/// Source: W. Ogryczak, T. Śliwiński, "On direct methods for lexicographic min-max optimization", ICCSA 2006, LNCS 3982,
/// 802–811 (levels one by one, settled by positive prices).
struct DispatchLevels: ~Copyable {
    /// What was found when groups were settled together.
    struct Level {
        var coverage: Double
        /// No allocation lifts all groups of the level above this; from the prices alone.
        var bound: Double
        /// What one more kilogram of each limited depot would add to the coverage.
        var gainPerKilogram: [Double]
        /// Needs that are held at this level together.
        var needs: Int
    }

    let rows: DispatchRows
    var programme: LevelProgramme
    /// Units that the needs of each group ask for, and how many needs.
    private var asked: [Double] = []
    /// Units in one of what the programme counts: so many that its numbers are neither very large nor very small.
    let scale: Double
    private var members: [Int] = []
    private var tier: [Int32] = []
    /// The level of each group; −1 while it has none.
    private(set) var coverage: [Double]
    /// Which of ``levels`` settled each group; −1: none did.
    private(set) var levelOfGroup: [Int]
    private(set) var levels: [Level] = []

    init(_ classes: [ClassShares], limited depots: [Int32], of problem: GoodsProblem) {
        rows = DispatchRows(classes, limited: depots, of: problem)
        programme = LevelProgramme(SparseColumns(of: classes, rows), rows: rows.count)
        let largest = classes.map { one in (0..<one.groupCount).map { one.asked(ofGroup: $0) }.max() ?? 0 }.max() ?? 0
        scale = max(1, Double(largest) / 10_000)
        coverage = Array(repeating: -1, count: rows.groupCount)
        levelOfGroup = Array(repeating: -1, count: rows.groupCount)
        for (index, one) in classes.enumerated() {
            for node in 0..<one.nodeCount {
                programme.bound[rows.row(ofNode: node, in: index)] = Double(one.shares.flow.network.stock[node]) / scale
            }
            for group in 0..<one.groupCount {
                let members = one.shares.flow.network.members(of: group)
                asked.append(Double(one.asked(ofGroup: group)) / scale)
                self.members.append(members.count)
                tier.append(one.shares.flow.network.tier[group])
            }
        }
        for (place, depot) in depots.enumerated() {
            programme.bound[rows.row(ofDepot: place)] = Double(problem.depots.dispatchGrams[Int(depot)]) / 1000 / scale
        }
    }

    /// The level at which `group` was settled.
    func level(ofGroup group: Int) -> Level? { levelOfGroup[group] < 0 ? nil : levels[levelOfGroup[group]] }

    /// What the programme sends over an arc, numbered through.
    func units(onArc arc: Int) -> Double { programme.value(ofColumn: arc) * scale }

    /// Settles the groups of `tier`; `false` when it was stopped.
    mutating func settle(tier: Int32, isCancelled: () -> Bool) -> Bool {
        var open = self.tier.indices.filter { self.tier[$0] == tier }
        openArcs(to: open)
        var reached = 0.0
        while !open.isEmpty {
            ask(for: open, from: reached)
            guard programme.maximise(isCancelled: isCancelled) == .optimal else { return false }
            reached += programme.value(ofColumn: programme.level)
            let held = open.filter { isHeld($0) }
            let settled = reached > 1 - 1e-9 || held.isEmpty ? open : held
            note(settled, at: reached)
            guard takeLevelOut(settled) else { return false }
            open.removeAll { coverage[$0] >= 0 }
        }
        return true
    }

    private func openArcs(to groups: [Int]) {
        var isOpen = [Bool](repeating: false, count: rows.count)
        for group in groups { isOpen[rows.row(ofGroup: group)] = true }
        for arc in 0..<rows.arcCount {
            for entry in programme.columns.entries(of: arc) where isOpen[programme.columns.row(entry)] {
                programme.isOpen[arc] = true
            }
        }
    }

    /// Writes the rows of the open groups as λ_now · Q_g + λ · Q_g.
    private mutating func ask(for open: [Int], from reached: Double) {
        programme.weight = 0
        for group in open {
            setEntry(ofGroup: group, asked[group])
            programme.bound[rows.row(ofGroup: group)] = -reached * asked[group]
            programme.weight += asked[group]
        }
        programme.bound[rows.ceiling] = 1 - reached
    }

    private func setEntry(ofGroup group: Int, _ value: Double) {
        programme.columns[programme.columns.entries(of: programme.level).lowerBound + group] = value
    }

    private func price(ofGroup group: Int) -> Double {
        programme.price[rows.row(ofGroup: group)] * asked[group] / programme.weight
    }

    /// Whether the row of `group` has a price: then it stands at λ in every optimum.
    private func isHeld(_ group: Int) -> Bool { price(ofGroup: group) > 1e-9 }

    private mutating func note(_ settled: [Int], at reached: Double) {
        var level = Level(coverage: max(0, min(1, reached)), bound: 0, gainPerKilogram: [], needs: 0)
        for row in 0..<rows.count { level.bound += max(0, programme.price[row]) * programme.bound[row] }
        level.bound = reached - programme.value(ofColumn: programme.level) + level.bound / programme.weight
        level.gainPerKilogram = rows.depots.indices.map { place in
            max(0, programme.price[rows.row(ofDepot: place)]) / programme.weight / scale
        }
        for group in settled {
            coverage[group] = level.coverage
            levelOfGroup[group] = levels.count
            level.needs += members[group]
        }
        levels.append(level)
    }

    /// Settled groups no longer rise with λ, and λ leaves the basis for the slack of the row with the highest price.
    private mutating func takeLevelOut(_ settled: [Int]) -> Bool {
        let dearest = settled.max { programme.price[rows.row(ofGroup: $0)] < programme.price[rows.row(ofGroup: $1)] }
        var row = dearest.map { rows.row(ofGroup: $0) } ?? rows.ceiling
        if programme.price[rows.ceiling] > programme.price[row] { row = rows.ceiling }
        programme.takeLevelOut(for: row)
        for group in settled {
            programme.bound[rows.row(ofGroup: group)] = -coverage[group] * asked[group]
            setEntry(ofGroup: group, 0)
        }
        return true
    }
}
