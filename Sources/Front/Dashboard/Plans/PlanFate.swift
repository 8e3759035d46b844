import Relief
import Vocabulary

/// What became of the lines of a plan once somebody approved it: allocated, left out by choice, or dropped.
struct PlanFate {
    let plan: Plan
    private let declined: Set<ID<Allocation>>
    private let dropped: Set<ID<Allocation>>

    init(_ plan: Plan) { (self.plan, declined, dropped) = (plan, Set(plan.declined), Set(plan.dropped)) }

    private var isApproved: Bool { if case .approved = plan.state { true } else { false } }

    /// Approved, and not all of it.
    var isPart: Bool { isApproved && !(declined.isEmpty && dropped.isEmpty) }

    private var kept: Int { plan.allocations.count - declined.count - dropped.count }

    /// 「79行」, or 「79行のうち1行を承認（見送り78行・除外0行）」.
    var lines: Wording {
        let all = plan.allocations.count
        guard isPart else { return Wording("\(all.grouped)行", all.english("line")) }
        return Wording(
            "\(all.grouped)行のうち\(kept.grouped)行を承認（見送り\(declined.count.grouped)行・除外\(dropped.count.grouped)行）",
            "\(kept.grouped) of \(all.english("line")) approved (\(declined.count.grouped) left out, \(dropped.count.grouped) dropped)"
        )
    }

    func isKept(_ line: Allocation) -> Bool { !declined.contains(line.id) && !dropped.contains(line.id) }

    /// What tells lines that were not allocated, or not all of them, from the others; `nil` where there is nothing to tell.
    func mark(of lines: [Allocation]) -> StateMark? {
        guard isPart else { return nil }
        let lost = lines.filter { !isKept($0) }
        if lost.isEmpty { return nil }
        if lost.count < lines.count {
            let name = Wording(
                "\(lines.count)行のうち\(lines.count - lost.count)行だけ承認",
                "\(lines.count - lost.count) of \(lines.count) lines approved")
            return StateMark(name: name, shape: "◐", tone: "some")
        }
        return lost.contains { dropped.contains($0.id) }
            ? StateMark(name: Wording("除外（割り当てなし）", "dropped, not allocated"), shape: "✕", tone: "off")
            : StateMark(name: Wording("見送り（割り当てなし）", "left out, not allocated"), shape: "–", tone: "off")
    }
}

extension Plan {
    var mark: StateMark {
        guard PlanFate(self).isPart else { return state.mark }
        return StateMark(name: Wording("一部を承認", "approved in part"), shape: "◐", tone: "some")
    }
}
