import HashTreeCollections
import JSON
import Relief
import Vocabulary

extension PlanBoard {
    var drafts: [PieceDraft] {
        let named = plans.values.sorted { $0.id < $1.id }
        return PieceDraft.cut(.plans, named) { 1 + $0.allocations.count } + [.whole(.planOrder, order)]
    }

    init(_ plans: [Plan], _ order: [ID<Plan>]) {
        self.init(plans: TreeDictionary(plans.map { ($0.id, $0) }) { _, last in last }, order: order)
    }
}
