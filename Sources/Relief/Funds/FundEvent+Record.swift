package import JSON
import Vocabulary

extension FundEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .purposeListed: EventKind("purpose.listed", version: 1)
        case .municipalityListed: EventKind("municipality.listed", version: 1)
        case .ceilingSet: EventKind("ceiling.set", version: 1)
        case .specialStandardAgreed: EventKind("ceiling.special-standard-agreed", version: 1)
        case .householdStandardSet: EventKind("round.standard-set", version: 1)
        case .potOpened: EventKind("pot.opened", version: 1)
        case .paidIn: EventKind("pot.paid-in", version: 1)
        case .paidBack: EventKind("pot.paid-back", version: 1)
        case .requested: EventKind("fund-request.made", version: 1)
        case .requestWithdrawn: EventKind("fund-request.withdrawn", version: 1)
        case .granted: EventKind("grant.made", version: 1)
        case .grantReduced: EventKind("grant.reduced", version: 1)
        case .committed: EventKind("commitment.made", version: 1)
        case .commitmentCancelled: EventKind("commitment.cancelled", version: 1)
        case .paid: EventKind("payment.made", version: 1)
        case .refunded: EventKind("payment.refunded", version: 1)
        case .claimed: EventKind("reimbursement.claimed", version: 1)
        case .claimReduced: EventKind("reimbursement.reduced", version: 1)
        case .reimbursed: EventKind("reimbursement.received", version: 1)
        case .roundDecided: EventKind("round.decided", version: 1)
        case .roundCancelled: EventKind("round.cancelled", version: 1)
        case .paymentsListed: EventKind("reimbursement.payments-listed", version: 1)
        case .claimedLess: EventKind("reimbursement.payment-reduced", version: 1)
        }
    }

    package func write(json: inout JSONWriter) { body.write(json: &json) }

    private var body: any JSONWritable {
        switch self {
        case .purposeListed(let body): body
        case .municipalityListed(let body): body
        case .ceilingSet(let body): body
        case .specialStandardAgreed(let body): body
        case .householdStandardSet(let body): body
        case .potOpened(let body): body
        case .paidIn(let body): body
        case .paidBack(let body): body
        case .requested(let body): body
        case .requestWithdrawn(let body): body
        case .granted(let body): body
        case .grantReduced(let body): body
        case .committed(let body): body
        case .commitmentCancelled(let body): body
        case .paid(let body): body
        case .refunded(let body): body
        case .claimed(let body): body
        case .claimReduced(let body): body
        case .reimbursed(let body): body
        case .roundDecided(let body): body
        case .roundCancelled(let body): body
        case .paymentsListed(let body): body
        case .claimedLess(let body): body
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("purpose.listed", 1): self = .purposeListed(try .init(json: &json))
        case ("municipality.listed", 1): self = .municipalityListed(try .init(json: &json))
        case ("ceiling.set", 1): self = .ceilingSet(try .init(json: &json))
        case ("ceiling.special-standard-agreed", 1): self = .specialStandardAgreed(try .init(json: &json))
        case ("round.standard-set", 1): self = .householdStandardSet(try .init(json: &json))
        case ("pot.opened", 1): self = .potOpened(try .init(json: &json))
        case ("pot.paid-in", 1): self = .paidIn(try .init(json: &json))
        case ("pot.paid-back", 1): self = .paidBack(try .init(json: &json))
        case ("fund-request.made", 1): self = .requested(try .init(json: &json))
        case ("fund-request.withdrawn", 1): self = .requestWithdrawn(try .init(json: &json))
        case ("grant.made", 1): self = .granted(try .init(json: &json))
        case ("grant.reduced", 1): self = .grantReduced(try .init(json: &json))
        case ("commitment.made", 1): self = .committed(try .init(json: &json))
        case ("commitment.cancelled", 1): self = .commitmentCancelled(try .init(json: &json))
        case ("payment.made", 1): self = .paid(try .init(json: &json))
        case ("payment.refunded", 1): self = .refunded(try .init(json: &json))
        case ("reimbursement.claimed", 1): self = .claimed(try .init(json: &json))
        case ("reimbursement.reduced", 1): self = .claimReduced(try .init(json: &json))
        case ("reimbursement.received", 1): self = .reimbursed(try .init(json: &json))
        case ("round.decided", 1): self = .roundDecided(try .init(json: &json))
        case ("round.cancelled", 1): self = .roundCancelled(try .init(json: &json))
        case ("reimbursement.payments-listed", 1): self = .paymentsListed(try .init(json: &json))
        case ("reimbursement.payment-reduced", 1): self = .claimedLess(try .init(json: &json))
        default: return nil
        }
    }
}
