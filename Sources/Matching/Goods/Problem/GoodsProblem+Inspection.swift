import Vocabulary

extension GoodsProblem: InspectedProblem {
    package enum FaultCode: String, ColumnFaultCode {
        case duplicate = "goods/duplicate"
        case notSorted = "goods/not-sorted"
        case outOfRange = "goods/out-of-range"
        case overflow = "goods/overflow"
        case packDoesNotDivide = "goods/pack-does-not-divide"
        case substituteForItself = "goods/substitute-for-itself"
        case unequalColumns = "goods/unequal-columns"
        case unknownIndex = "goods/unknown-index"
    }

    package enum Section: String, ProblemSection {
        case policy, items, substitutes, depots, shelters, links, lots, needs
    }

    package static let columnsInFiles = [
        "closure": "open", "dispatchGrams": "dispatch_kg", "expiryMinute": "expiry", "grams": "kg",
        "handlingMinutes": "handling_min", "isOpen": "open", "lotItem": "lot_item", "metres": "km",
        "minLifeMinutes": "min_life_min", "needItem": "need_item", "neededByMinute": "needed_by", "quantity": "qty",
    ]
}

package typealias GoodsFault = Fault<GoodsProblem>
package typealias GoodsFaults = Faults<GoodsProblem>

extension Inspection<GoodsProblem> {
    /// Columns of one length, and not more rows than can be counted.
    mutating func table(_ section: Section, _ rows: Int, _ columns: [(name: String, count: Int)]) {
        lengths(section, rows, columns)
        guard rows > GoodsLimits.rows else { return }
        note(
            .overflow, section, "count", nil, rows,
            Wording("\(GoodsLimits.rows)行まで", "at most \(GoodsLimits.rows) rows"))
    }

    mutating func ids(_ section: Section, _ ids: [String], rows: Int) {
        guard !ids.isEmpty else { return }
        guard ids.count == rows else { return lengths(section, rows, [("ids", ids.count)]) }
        for row in ids.indices.dropFirst() {
            guard !ids[row - 1].utf8.lexicographicallyPrecedes(ids[row].utf8) else { continue }
            note(
                .notSorted, section, "ids", row, ids[row],
                Wording("重複なく昇順に並べたID", "ids in ascending order, each once"))
        }
    }

    mutating func dates(_ section: Section, _ column: String, _ minutes: some Sequence<Int32>, none: Int32?) {
        let range = GoodsLimits.minute
        for (row, value) in minutes.enumerated() where value != none && !range.contains(Int64(value)) {
            note(
                .outOfRange, section, column, row, "\(value)",
                Wording("計画時点からの分数", "minutes from the moment of planning"))
        }
    }

    /// Notes pairs that stand twice, in one pass over the rows of each `second`; indices must be known.
    mutating func pairs<Rows: RandomAccessCollection<Int32>>(
        _ section: Section, _ column: String, _ first: Rows, _ second: Rows, below counts: (Int, Int)
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
                Wording("各組1回（\(before)行に同じ組あり）", "each pair once; it stands in row \(before) already"))
        }
    }

    private static func areKnown(_ indices: some Sequence<Int32>, below count: Int) -> Bool {
        indices.allSatisfy { $0 >= 0 && Int($0) < count }
    }

    /// A stand-in for itself would give one pair of item and lot two penalties, none and this one.
    mutating func selves(_ substitutes: GoodsProblem.Substitutes) {
        for (row, item) in substitutes.lotItem.enumerated() where item == substitutes.needItem[row] {
            note(
                .substituteForItself, .substitutes, "lotItem", row, item,
                Wording("求められた品とは別の品", "an item other than the one asked for"))
        }
    }

    mutating func packs(_ lots: GoodsProblem.Lots) {
        for row in lots.pack.indices where lots.pack[row] > 0 && lots.quantity[row] % Int64(lots.pack[row]) != 0 {
            note(
                .packDoesNotDivide, .lots, "quantity", row, lots.quantity[row],
                Wording("入数\(lots.pack[row])の倍数", "a multiple of the pack of \(lots.pack[row])"))
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
                .overflow, .lots, "quantity", nil, units,
                Wording("もっと小さい数量×重さ×距離", "a smaller product of quantity, weight and distance"))
        }
        var unit = UnitCost()
        unit.penalty = Int64(penalty)
        unit.gramKilometres = Int64(grams * metres / 1000 + 1)
        if !CostWeights.fit(most: unit, lots: problem.lots.count, needs: problem.needs.count) {
            note(
                .overflow, .substitutes, "penalty", nil, penalty,
                Wording("もっと小さい罰則・重さ・距離", "smaller penalties, weights or distances"))
        }
        let asked = Self.sum(problem.needs.quantity)
        guard asked > Int128(Int64.max) else { return }
        note(.overflow, .needs, "quantity", nil, asked, Wording("もっと小さい数量の合計", "a smaller sum"))
    }

    private static func sum(_ quantities: some Sequence<Int64>) -> Int128 { quantities.reduce(0) { $0 + Int128($1) } }
}
