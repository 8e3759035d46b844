package import Vocabulary

extension FundEvent {
    /// Rules about money are few and decided on together.
    package static let rules = Subject(only: "fund-rules", "all")
    /// Rounds build on each other.
    package static let rounds = Subject(only: "rounds", "all")

    /// Whoever changes money in a pot has seen the pot, so two desks cannot spend the same yen.
    package var subjects: [Subject] {
        switch self {
        case .purposeListed, .municipalityListed, .ceilingSet, .specialStandardAgreed, .householdStandardSet:
            [Self.rules]
        case .potOpened(let body): [Subject("pot", body.pot)]
        case .paidIn(let body): [Subject("pot", body.pot), Subject("deposit", body.deposit)]
        case .paidBack(let body): [Subject("pot", body.pot), Subject("deposit", body.deposit)]
        case .requested(let body): [Subject("fund-request", body.request)]
        case .requestWithdrawn(let body): [Subject("fund-request", body.request)]
        case .granted(let body): body.target.subjects + [Subject("pot", body.pot), Subject("grant", body.grant)]
        case .grantReduced(let body): body.target.subjects + [Subject("pot", body.pot), Subject("grant", body.grant)]
        case .committed(let body): body.path.subjects + [Subject("commitment", body.commitment)]
        case .commitmentCancelled(let body): body.path.subjects + [Subject("commitment", body.commitment)]
        case .paid(let body):
            body.path.subjects + [
                Subject("commitment", body.commitment), Subject("payment", body.payment), body.details.receiptSubject,
            ]
        case .refunded(let body):
            body.path.subjects + [Subject("commitment", body.commitment), Subject("payment", body.payment)]
        case .claimed(let body): [Subject("pot", body.pot), Subject("reimbursement", body.reimbursement)]
        case .claimReduced(let body): [Subject("pot", body.pot), Subject("reimbursement", body.reimbursement)]
        case .reimbursed(let body): [Subject("pot", body.pot), Subject("reimbursement", body.reimbursement)]
        case .roundDecided(let body): [Self.rounds, Subject("round", body.round)]
        case .roundCancelled(let body): [Self.rounds, Subject("round", body.round)]
        case .paymentsListed(let body): [Subject("pot", body.pot), Subject("reimbursement", body.reimbursement)]
        case .claimedLess(let body):
            [
                Subject("pot", body.pot), Subject("reimbursement", body.reimbursement),
                Subject("payment", body.payment),
            ]
        }
    }
}

extension GrantTarget {
    fileprivate var subjects: [Subject] {
        switch self {
        case .request(let request): [Subject("fund-request", request)]
        case .round(let round, _): [Subject("round", round)]
        }
    }
}

extension MoneyPath {
    /// The pot, the grant, and the request if there is one.
    package var subjects: [Subject] {
        [Subject("pot", pot), Subject("grant", grant)] + (request.map { [Subject("fund-request", $0)] } ?? [])
    }
}
