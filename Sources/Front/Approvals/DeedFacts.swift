import Boards
import Formats
import Relief
import Vocabulary

/// What happens with the last approval, in the rows of a request's card.
struct DeedFacts {
    let desk: Desk
    let deferral: Deferral

    func draw(_ html: inout HTML) {
        switch deferral.deed {
        case .placeOrder(let request): order(request, &html)
        case .requestOrder(let id, let paper, _):
            row(desk.say("要請書", "Paper"), "\(paper.number)（\(paper.date)） \(number(of: id))", &html)
        case .grant(_, let pot, let request, _):
            row(desk.say("資金", "Pot"), desk.names.pot(pot), &html)
            row(desk.say("資金要望", "Request"), desk.wall.funds[request]?.details.title ?? request.text, &html)
            sum(desk.say("この要望への配分の合計（同じ内容の要望を含む）", "Granted in all to the request and others like it"), &html)
        case .pay(_, let commitment, let details): payment(details, of: commitment, &html)
        }
    }

    private func order(_ request: OrderRequest, _ html: inout HTML) {
        row(desk.say("協定", "Agreement"), desk.names.agreement(request.agreement), &html)
        let goods = request.lines.map { "\(desk.names.item($0.item)) \($0.quantity.grouped)" }
        row(desk.say("物資", "Goods"), goods.joined(separator: desk.say("、", ", ")), &html)
        row(desk.say("納入場所", "To"), desk.names.site(request.destination), &html)
        if let by = request.neededBy { row(desk.say("納入日時", "By"), by.onPage(desk.language), &html) }
    }

    private func payment(_ details: PaymentDetails, of id: ID<Commitment>, _ html: inout HTML) {
        if let commitment = desk.wall.funds[id] {
            row(desk.say("支払先", "Payee"), commitment.details.payee, &html)
            row(
                desk.say("支出負担", "Commitment"),
                desk.say(
                    "\(commitment.details.subject)（残り\(commitment.unpaid)）",
                    "\(commitment.details.subject) (\(commitment.unpaid.wording.english) left)"), &html)
        }
        row(desk.say("領収書", "Receipt"), "\(details.receipt)（\(details.paidOn)）", &html)
        sum(desk.say("この支払先への支払の合計（同じ要望）", "Paid to this payee for the request in all"), &html)
    }

    /// The sum that the rule is chosen by, where it is more than this alone.
    private func sum(_ name: String, _ html: inout HTML) {
        guard let counted = deferral.counted, counted != deferral.deed.yen else { return }
        row(name, counted.wording[desk.language], &html)
    }

    private func number(of order: ID<Order>) -> String {
        desk.wall.orders[order].map { desk.say("発注 第\($0.order.number)号", "order no. \($0.order.number)") }
            ?? order.text
    }

    private func row(_ name: String, _ value: String, _ html: inout HTML) {
        html.dt(name)
        html.dd(value)
    }
}

extension ApprovalRequest {
    /// The page of the thing, where there is one by now.
    func path(on wall: Wall) -> String? {
        switch (deferral?.deed, matter.kind) {
        case (.grant(_, _, let request, _), _): "/hq/funds/requests/\(request)"
        case (.pay(_, let commitment, _), _):
            wall.funds[commitment].flatMap { wall.funds[$0.path.grant]?.page }
        case (_, .plan): "/hq/plans/\(matter.reference)"
        case (_, .offer): "/hq/offers/\(matter.reference)"
        case (_, .order):
            wall.orders[ID(matter.reference.letters)] == nil ? nil : "/hq/orders/\(matter.reference)"
        default: nil
        }
    }
}
