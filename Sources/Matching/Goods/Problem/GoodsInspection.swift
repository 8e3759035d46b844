import Vocabulary

/// Collects what is wrong with the columns of a problem, up to ``GoodsFaults/limit``.
struct GoodsInspection {
    private(set) var faults: [GoodsFault] = []

    mutating func note(
        _ code: GoodsFault.Code, _ section: GoodsFault.Section, _ column: String, _ row: Int?, _ found: String,
        _ expected: Wording
    ) {
        guard faults.count < GoodsFaults.limit else { return }
        faults.append(
            GoodsFault(code: code, section: section, column: column, row: row, found: found, expected: expected))
    }

    mutating func lengths(_ section: GoodsFault.Section, _ rows: Int, _ columns: [(name: String, count: Int)]) {
        for column in columns where column.count != rows {
            note(
                .unequalColumns, section, column.name, nil, "\(column.count)",
                Wording("他の列と同じ\(rows)行にしてください", "\(rows) rows as in the other columns"))
        }
        guard rows > GoodsLimits.rows else { return }
        note(.overflow, section, "count", nil, "\(rows)", Wording("行数が多すぎます", "fewer rows"))
    }

    mutating func ids(_ section: GoodsFault.Section, _ ids: [String], rows: Int) {
        guard !ids.isEmpty else { return }
        guard ids.count == rows else {
            return note(
                .unequalColumns, section, "ids", nil, "\(ids.count)",
                Wording("他の列と同じ\(rows)行にしてください", "\(rows) rows as in the other columns"))
        }
        for row in ids.indices.dropFirst() {
            guard !ids[row - 1].utf8.lexicographicallyPrecedes(ids[row].utf8) else { continue }
            note(
                .notSorted, section, "ids", row, ids[row],
                Wording("IDは重複なく昇順に並べてください", "ids in ascending order, each once"))
        }
    }

    mutating func values<Number: BinaryInteger>(
        _ section: GoodsFault.Section, _ column: String, _ values: some Sequence<Number>,
        within range: ClosedRange<Int64>
    ) {
        for (row, value) in values.enumerated() where !range.contains(Int64(value)) {
            note(
                .outOfRange, section, column, row, "\(value)",
                Wording(
                    "\(range.lowerBound)から\(range.upperBound)までの整数です",
                    "a whole number from \(range.lowerBound) to \(range.upperBound)"))
        }
    }

    mutating func dates(
        _ section: GoodsFault.Section, _ column: String, _ minutes: some Sequence<Int32>, none: Int32?
    ) {
        let range = GoodsLimits.minute
        for (row, value) in minutes.enumerated() where value != none && !range.contains(Int64(value)) {
            note(
                .outOfRange, section, column, row, "\(value)",
                Wording("計画時点からの分数です", "minutes from the moment of planning"))
        }
    }

    mutating func indices(
        _ section: GoodsFault.Section, _ column: String, _ indices: some Sequence<Int32>, below count: Int
    ) {
        for (row, index) in indices.enumerated() where index < 0 || Int(index) >= count {
            note(
                .unknownIndex, section, column, row, "\(index)",
                Wording("参照先は\(count)行です", "a row among the \(count) there are"))
        }
    }

    /// Notes pairs that stand twice, in one pass over the rows of each `second`; indices must be known.
    mutating func pairs<Rows: RandomAccessCollection<Int32>>(
        _ section: GoodsFault.Section, _ column: String, _ first: Rows, _ second: Rows, below counts: (Int, Int)
    ) where Rows.Index == Int {
        guard Self.areKnown(first, below: counts.0), Self.areKnown(second, below: counts.1) else { return }
        let rows = RowsByKey(second, keyCount: counts.1)
        var last = [Int32](repeating: -1, count: counts.0)
        for row in rows.rows {
            let before = last[Int(first[Int(row)])]
            last[Int(first[Int(row)])] = row
            guard before >= 0, second[Int(before)] == second[Int(row)] else { continue }
            note(
                .duplicate, section, column, Int(row), "\(first[Int(row)]), \(second[Int(row)])",
                Wording("同じ組み合わせが\(before)行にあります", "each pair once; it stands in row \(before) already"))
        }
    }

    private static func areKnown(_ indices: some Sequence<Int32>, below count: Int) -> Bool {
        indices.allSatisfy { $0 >= 0 && Int($0) < count }
    }

    /// A stand-in for itself would give one pair of item and lot two penalties, none and this one.
    mutating func selves(_ substitutes: GoodsProblem.Substitutes) {
        for (row, item) in substitutes.lotItem.enumerated() where item == substitutes.needItem[row] {
            note(
                .substituteForItself, .substitutes, "lotItem", row, "\(item)",
                Wording("代わりの品は元の品と別の品です", "an item other than the one asked for"))
        }
    }

    mutating func packs(_ lots: GoodsProblem.Lots) {
        for row in lots.pack.indices where lots.pack[row] > 0 && lots.quantity[row] % Int64(lots.pack[row]) != 0 {
            note(
                .packDoesNotDivide, .lots, "quantity", row, "\(lots.quantity[row])",
                Wording("入数\(lots.pack[row])の倍数にしてください", "a multiple of the pack of \(lots.pack[row])"))
        }
    }

    /// Refuses a problem whose gram-kilometres, penalties, days or units might not fit 64 bits when added up.
    mutating func transport(_ problem: GoodsProblem) {
        guard faults.isEmpty else { return }
        let units = Self.sum(problem.lots.quantity)
        let grams = Int128(problem.items.grams.max() ?? 0)
        let metres = Int128(problem.links.metres.max() ?? 0)
        let penalty = Int128(problem.substitutes.penalty.max() ?? 0)
        let worstUnit = max(grams * metres / 1000 + 1, penalty, Int128(UnitCost.mostDays))
        if units * worstUnit > Int128(Int64.max) {
            note(
                .overflow, .lots, "quantity", nil, "\(units)",
                Wording("数量×重さ×距離が大きすぎます", "a smaller product of quantity, weight and distance"))
        }
        var unit = UnitCost()
        unit.penalty = Int64(penalty)
        unit.gramKilometres = Int64(grams * metres / 1000 + 1)
        if !CostWeights.fit(most: unit, lots: problem.lots.count, needs: problem.needs.count) {
            note(
                .overflow, .substitutes, "penalty", nil, "\(penalty)",
                Wording("罰則・重さ・距離の組み合わせが大きすぎます", "smaller penalties, weights or distances"))
        }
        let asked = Self.sum(problem.needs.quantity)
        guard asked > Int128(Int64.max) else { return }
        note(.overflow, .needs, "quantity", nil, "\(asked)", Wording("数量の合計が大きすぎます", "a smaller sum"))
    }

    private static func sum(_ quantities: some Sequence<Int64>) -> Int128 { quantities.reduce(0) { $0 + Int128($1) } }
}
