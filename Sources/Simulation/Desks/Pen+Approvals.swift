import Boards
import CommandPost
import Relief
import Vocabulary

/// Leave, and who gives it.
extension Pen {
    /// A rule comes in or goes; without one nothing waits for anybody.
    mutating func approvalRule() -> [ReliefCommand] {
        let rules = wall.approvals.rules.inOrder
        if !rules.isEmpty, happens(600), let rule = dice.pick(rules) { return [.liftApprovalRule(rule.id)] }
        let kind = dice.pick([ApprovalKind.offer, .offer, .plan]) ?? .offer
        return [
            .setApprovalRule(
                ApprovalRule(
                    id: name("rule"), kind: kind, from: Yen(clamping: Int64(number(0...3) * 50_000)),
                    persons: number(1...2), role: .headquarters, note: City.note))
        ]
    }

    mutating func askLeave() -> [ReliefCommand] {
        let money = wall.offers.all.compactMap { offer -> ApprovalRequest.Matter? in
            guard case .money(let yen, _) = offer.terms.thing, offer.answer == nil else { return nil }
            return ApprovalRequest.Matter(kind: .offer, reference: ID(offer.id.letters), title: "寄付", amount: yen)
        }
        let plans = wall.plans.order.suffix(2).map {
            ApprovalRequest.Matter(kind: .plan, reference: ID($0.letters), title: "計画", amount: nil)
        }
        guard let matter = dice.pick(money + plans) else { return approvalRule() }
        return [.askApproval(name("leave"), matter)]
    }

    mutating func giveLeave() -> [ReliefCommand] {
        let all = wall.approvals.all
        guard let request = dice.pick(happens(100) ? all : wall.approvals.waiting) else { return askLeave() }
        switch number(0...9) {
        case 0: return [.returnApproval(request.id, reason: "再検討 \(named)")]
        case 1: return [.withdrawApproval(request.id)]
        default: return [.approve(request.id)]
        }
    }

    mutating func deputy() -> [ReliefCommand] {
        if happens(400), let old = dice.pick(wall.approvals.deputies) { return [.endDelegation(old.id)] }
        let tokens = wall.access.all.filter { $0.role == .headquarters }
        guard let token = dice.pick(tokens) else { return issue() }
        let from = now + .hours(number(-2...2))
        return [
            .delegate(
                name("deputy"), to: token.id, from: from, until: from + .hours(number(1...20)), reason: "出張 \(named)")
        ]
    }
}
