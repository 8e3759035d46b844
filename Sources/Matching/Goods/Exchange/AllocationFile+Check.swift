import Vocabulary

extension AllocationFile {
    /// Refuses an allocation that is for another problem, names rows which it does not have, or overdraws a lot.
    ///
    /// Whether each line is allowed is another question.
    package func check(against file: GoodsFile) throws(ExchangeProblems) {
        var problems: [ExchangeProblem] = []
        if instance != file.name {
            problems.append(
                ExchangeProblem(
                    ExchangeCode.otherInstance.rawValue, at: ExchangePlace("instance"), found: instance,
                    Wording("「\(file.name)」", "“\(file.name)”")))
        }
        problems += Self.unknown("lot", allocation.lot, below: file.problem.lots.count)
        problems += Self.unknown("need", allocation.need, below: file.problem.needs.count)
        if problems.isEmpty { problems = overdrawn(in: file.problem) }
        guard problems.isEmpty else { throw ExchangeProblems(problems) }
    }

    private func overdrawn(in problem: GoodsProblem) -> [ExchangeProblem] {
        var rest = problem.lots.quantity
        for row in 0..<allocation.count {
            let lot = Int(allocation.lot[row])
            rest[lot] -= allocation.quantity[row]
            guard rest[lot] < 0 else { continue }
            let stock = problem.lots.quantity[lot]
            return [
                ExchangeProblem(
                    ExchangeCode.overdrawn.rawValue, at: ExchangePlace("flows", "qty", row: row),
                    found: "\(allocation.quantity[row])",
                    Wording("ロット\(lot)から合計\(stock)まで", "at most \(stock) from lot \(lot) in all"))
            ]
        }
        return []
    }

    private static func unknown(_ column: String, _ rows: NarrowColumn<Int32>, below count: Int) -> [ExchangeProblem] {
        rows.indices.lazy.filter { rows[$0] < 0 || Int(rows[$0]) >= count }.prefix(GoodsFaults.limit).map {
            ExchangeProblem(
                ExchangeCode.unknownIndex.rawValue, at: ExchangePlace("flows", column, row: $0), found: "\(rows[$0])",
                Wording("\(count)行のどれか", "a row among the \(count) there are"))
        }
    }
}
