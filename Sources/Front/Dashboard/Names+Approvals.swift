import Boards
import Relief
import Vocabulary

/// What was asked to be approved, as the pages of approvals call it.
extension Names {
    /// 「資金配分「避難所運営費（一般会計から）」600,000円」, or the name it has in the log where nobody knows more.
    func matter(_ id: ID<ApprovalRequest>, otherwise reference: ID<ApprovalMatter>) -> Wording {
        guard let request = wall.approvals[id] else { return Wording("「\(reference)」", "“\(reference)”") }
        return matter(request.matter, request.deferral?.deed)
    }

    func matter(_ matter: ApprovalRequest.Matter, _ deed: Deed?) -> Wording {
        let amount = matter.amount?.wording ?? .unknownAmount
        let title = deed.flatMap { english($0) } ?? "“\(matter.title)”"
        return Wording(
            "\(matter.kind.name.japanese)「\(matter.title)」（\(amount.japanese)）",
            "the \(matter.kind.name.english) \(title) (\(amount.english))")
    }

    /// The title of what is carried out by itself is made in Japanese; its parts are names in any language.
    private func english(_ deed: Deed) -> String? {
        switch deed {
        case .placeOrder(let request): supplier(of: request.order)
        case .requestOrder(let id, _, _): supplier(of: id)
        case .grant(_, let pot, let request, _): "from \(self.pot(pot)) to \(self.request(request))"
        case .pay(_, let id, let details):
            wall.funds[id].map { "to \($0.details.payee) for \($0.details.subject), receipt \(details.receipt)" }
        }
    }

    private func supplier(of id: ID<Order>) -> String? {
        knownOrder(id).map { "\(orderNumber(id).english) to \(supplier($0.details.supplier))" }
    }
}
