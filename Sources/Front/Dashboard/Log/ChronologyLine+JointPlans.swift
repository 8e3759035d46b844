import Relief
import Vocabulary

/// Goods, people and money planned together.
extension ChronologyLine {
    func jointPlan(_ event: JointPlanEvent) -> Wording {
        switch event {
        case .proposed(let body): proposed(body.proposal)
        case .approved(let body): approved(body)
        case .rejected(let body):
            Wording(
                "\(body.by)が全体計画の\(body.part.name.japanese)を却下しました（\(body.reason)）。",
                "\(body.by) rejected the \(body.part.name.english) of a joint plan (\(body.reason)).")
        }
    }

    private func proposed(_ proposal: JointPlan.Proposal) -> Wording {
        let (shifts, grants) = (proposal.roster.lines.count, proposal.funding.lines.count)
        return Wording(
            "物資・要員・資金の全体計画を作りました（勤務\(shifts.grouped)件、配分\(grants.grouped)件）。",
            "A joint plan of goods, people and money was made (\(shifts.english("shift")), \(grants.english("grant")))."
        )
    }

    private func approved(_ body: JointPlanEvent.Approved) -> Wording {
        let (approval, part) = (body.approval, body.part.name)
        let rest = approval.declined.count + approval.lost.count
        let waiting = approval.waiting.count
        return Wording(
            "\(approval.by)が全体計画の\(part.japanese)を承認しました\(rest == 0 ? "" : "（\(rest.grouped)件を除く）")\(waiting == 0 ? "" : "。\(waiting.grouped)件は決裁待ち")。",
            "\(approval.by) approved the \(part.english) of a joint plan\(rest == 0 ? "" : " without \(rest.english("line"))")\(waiting == 0 ? "" : "; \(waiting.english("line waits", "lines wait")) for approval")."
        )
    }
}
