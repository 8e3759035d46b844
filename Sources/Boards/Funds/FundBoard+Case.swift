import HashTreeCollections
package import Relief
package import Vocabulary

/// Which things a step with money concerns.
extension FundBoard {
    /// Everything that `event` changes, as it stands before.
    func folder(of event: FundEvent) -> FundCase {
        switch event {
        case .potOpened(let body): FundCase(pot: pots[body.pot])
        case .paidIn(let body): FundCase(pot: pots[body.pot], deposit: deposits[body.deposit])
        case .paidBack(let body): FundCase(pot: pots[body.pot], deposit: deposits[body.deposit])
        case .requested(let body): FundCase(request: requests[body.request])
        case .requestWithdrawn(let body): FundCase(request: requests[body.request])
        case .granted(let body): folder(pot: body.pot, request: body.target.request, grant: body.grant)
        case .grantReduced(let body): folder(pot: body.pot, request: body.target.request, grant: body.grant)
        case .committed(let body): folder(body.path, body.commitment)
        case .commitmentCancelled(let body): folder(body.path, body.commitment)
        case .paid(let body): folder(body.path, body.commitment, body.payment)
        case .refunded(let body): folder(body.path, body.commitment, body.payment)
        case .claimed(let body): folder(pot: body.pot, claim: body.reimbursement)
        case .claimReduced(let body): folder(pot: body.pot, claim: body.reimbursement)
        case .reimbursed(let body): folder(pot: body.pot, claim: body.reimbursement)
        case .paymentsListed(let body):
            FundCase(
                reimbursement: reimbursements[body.reimbursement],
                payments: body.parts.compactMap { payments[$0.payment] })
        case .claimedLess(let body):
            FundCase(
                reimbursement: reimbursements[body.reimbursement], payments: [payments[body.payment]].compactMap(\.self)
            )
        case .purposeListed, .municipalityListed, .ceilingSet, .specialStandardAgreed, .householdStandardSet,
            .roundDecided, .roundCancelled:
            FundCase()
        }
    }

    /// What a decision about a grant rests on.
    package func folder(pot: ID<Pot>, request: ID<FundRequest>?, grant: ID<Grant>) -> FundCase {
        FundCase(pot: pots[pot], request: request.flatMap { requests[$0] }, grant: grants[grant])
    }

    /// What a decision about a commitment or a payment rests on.
    package func folder(
        _ path: MoneyPath, _ commitment: ID<Commitment>, _ payment: ID<Payment>? = nil
    ) -> FundCase {
        FundCase(
            pot: pots[path.pot], request: path.request.flatMap { requests[$0] }, grant: grants[path.grant],
            commitment: commitments[commitment], payment: payment.flatMap { payments[$0] })
    }

    /// What a decision about a claim rests on.
    package func folder(pot: ID<Pot>, claim: ID<Reimbursement>) -> FundCase {
        FundCase(pot: pots[pot], reimbursement: reimbursements[claim])
    }
}
