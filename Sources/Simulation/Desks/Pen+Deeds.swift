import Boards
import CommandPost
import Relief
import Vocabulary

/// Orders, grants and payments that wait for somebody else, and who lets them go on.
extension Pen {
    /// A rule for orders, grants or payments comes in or goes.
    mutating func deedRule() -> [ReliefCommand] {
        let rules = wall.approvals.rules.inOrder
        if rules.count > 1, happens(550), let rule = dice.pick(rules) { return [.liftApprovalRule(rule.id)] }
        let kind = dice.pick([ApprovalKind.grant, .payment, .order, .oralOrder]) ?? .grant
        let holders = wall.access.all.filter { $0.role == .headquarters }.map(\.holder)
        return [
            .setApprovalRule(
                ApprovalRule(
                    id: name("rule"), kind: kind, from: Yen(clamping: Int64(number(0...3) * 25_000)),
                    persons: number(1...2), role: .headquarters, holder: happens(150) ? dice.pick(holders) : nil,
                    note: City.note))
        ]
    }

    /// What there must be before money can be given out.
    mutating func provide() -> [ReliefCommand] {
        switch number(0...5) {
        case 0...1: payIn()
        case 2...3: askMoney()
        default: commit()
        }
    }

    mutating func waitingGrant() -> [ReliefCommand] {
        if happens(200), let again = again(.grant) { return [again] }
        return grant()
    }

    mutating func waitingPayment() -> [ReliefCommand] {
        if happens(200), let again = again(.payment) { return [again] }
        return pay()
    }

    mutating func waitingOrder() -> [ReliefCommand] {
        if happens(150), let again = again(.order) { return [again] }
        return happens(600) ? placeOrder() : followOrder()
    }

    /// What waits, or did, is said once more in the same words, or something else under its name.
    private mutating func again(_ kind: ApprovalKind) -> ReliefCommand? {
        let told = wall.approvals.all.compactMap(\.deferral?.deed).filter { $0.kind == kind }
        guard let deed = dice.pick(told) else { return nil }
        switch deed {
        case .placeOrder(let request): return .placeOrder(request)
        case .requestOrder(let order, let paper, let prices): return .requestOrder(order, paper, prices: prices)
        case .grant(let id, let pot, let request, let amount):
            let other = happens(700) ? amount : Yen(clamping: amount.value + 1)
            return .fund(.grant(id, from: pot, for: request, other))
        case .pay(let id, let commitment, let details):
            return .fund(.pay(happens(700) ? id : name("pay"), of: commitment, details))
        }
    }

    /// Whoever may, and now and then whoever may not; one alone, or several that stand or fall together.
    mutating func decideDeed() -> [ReliefCommand] {
        let waiting = wall.approvals.waiting.filter { $0.deferral != nil || happens(300) }
        guard let request = dice.pick(waiting) else { return happens(500) ? waitingGrant() : waitingPayment() }
        switch number(0...19) {
        case 0: return [.returnApproval(request.id, reason: "見積書 \(named)")]
        case 1: return [.withdrawApproval(request.id)]
        case 2...3: return waiting.prefix(3).map { .approve($0.id) }
        default: return [.approve(request.id)]
        }
    }
}
