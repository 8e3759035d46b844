import Boards
import Matching
import Relief
import Vocabulary

extension GoodsQuestion {
    /// What people were told last: the lines of the newest plan, while nobody has decided on it.
    ///
    /// Of equally fair plans the next one keeps to it. What earlier plans promised is not here: it is no longer free.
    func announced() -> GoodsAllocation {
        var told = GoodsAllocation()
        guard let last = wall.plans.order.last, let plan = wall.plans[last], plan.state == .proposed else {
            return told
        }
        let lotRows = Dictionary(uniqueKeysWithValues: lots.enumerated().map { ($1.id, Int32($0)) })
        let needRows = Dictionary(uniqueKeysWithValues: needs.enumerated().map { ($1.id, Int32($0)) })
        for line in plan.allocations {
            guard let lot = lotRows[line.lot], let need = needRows[line.need] else { continue }
            told.lot.append(lot)
            told.need.append(need)
            told.quantity.append(Int64(line.pieces.value))
        }
        return told
    }
}
