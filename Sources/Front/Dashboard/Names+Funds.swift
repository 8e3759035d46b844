import Boards
import Relief
import Vocabulary

/// What money and its rules are called.
extension Names {
    /// A payment with its receipt, payee and amount, to be ticked.
    func payment(_ payment: Payment) -> String {
        let payee = wall.funds[payment.commitment]?.details.payee ?? ""
        return "\(payment.amount.wording[language]) \(payee)（\(payment.details.receipt)・\(payment.details.paidOn)）"
    }

    /// A payment in a claim, with what is still asked for it.
    func part(_ part: ClaimPart) -> String {
        "\(wall.funds[part.payment]?.details.receipt ?? part.payment.text) \(part.standing.wording[language])"
    }

    func pot(_ id: ID<Pot>) -> String { wall.funds[id]?.details.name ?? id.text }
    /// The pot of a settlement: its name, where it is one of the funds, or the words that somebody typed.
    func pot(of settlement: Settlement) -> String {
        let name = ID<Pot>(settlement.pot).map(pot) ?? settlement.pot
        guard let grant = settlement.booking.flatMap({ wall.funds[$0.grant] }) else { return name }
        return language == .japanese ? "\(name)・\(target(grant.target))" : "\(name), \(target(grant.target))"
    }
    func request(_ id: ID<FundRequest>) -> String { wall.funds[id]?.details.title ?? id.text }
    func purpose(_ id: ID<Purpose>) -> String { wall.funds.rules.purposes[id]?.name[language] ?? id.text }
    func municipality(_ id: ID<Municipality>) -> String {
        wall.funds.rules.municipalities[id]?.name[language] ?? id.text
    }
    func round(_ id: ID<Round>) -> String { wall.funds.rounds[id]?.details.name ?? id.text }
    func ceiling(_ id: ID<Ceiling>) -> Wording {
        wall.funds.rules.ceilings[id]?.last?.name ?? Wording(id.text, id.text)
    }

    /// The title of a request, or the round and the municipality.
    func target(_ target: GrantTarget) -> String {
        switch target {
        case .request(let id): request(id)
        case .round(let id, let place): "\(round(id)) \(municipality(place))"
        }
    }
}
