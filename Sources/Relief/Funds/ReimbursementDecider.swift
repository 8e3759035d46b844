package import Vocabulary

/// What may be asked about money that is asked back.
package enum ReimbursementCommand: Hashable, Sendable {
    case claim(ID<Reimbursement>, ClaimDetails, Signature)
    case reduce(Correction, Signature)
    case receive(Yen, on: LocalDate, Signature)
}

/// How much may be asked back: what was paid under the act, once.
package enum ReimbursementDecider: FundDecider {
    package static func decide(
        _ command: ReimbursementCommand, _ state: FundCase
    ) throws(ReimbursementRefusal) -> [FundEvent] {
        switch command {
        case .claim(let id, let details, let signature): return try claim(id, details, signature, state)
        case .reduce(let correction, let signature): return try reduce(correction, signature, state)
        case .receive(let amount, let day, let signature): return try receive(amount, day, signature, state)
        }
    }

    private static func claim(
        _ id: ID<Reimbursement>, _ details: ClaimDetails, _ signature: Signature, _ state: FundCase
    ) throws(ReimbursementRefusal) -> [FundEvent] {
        guard let pot = state.pot else { return [] }
        if let known = state.reimbursement {
            guard known.details == details, known.pot == pot.id else { throw .alreadyClaimed(known.details.document) }
            return []  // said twice, done once
        }
        guard pot.source == .reliefAct else { throw .notUnderAct(pot.source) }
        guard !details.amount.isZero else { throw .noAmount }
        guard (1...100).contains(details.addressee.count) else { throw .noAddressee }
        guard (1...100).contains(details.document.count) else { throw .noDocument }
        guard details.claimedOn <= signature.day else { throw .inTheFuture(details.claimedOn) }
        guard details.amount <= pot.account.unclaimed else { throw .overPaid(left: pot.account.unclaimed) }
        return [.claimed(.init(reimbursement: id, pot: pot.id, details: details, signature: signature))]
    }

    private static func reduce(
        _ correction: Correction, _ signature: Signature, _ state: FundCase
    ) throws(ReimbursementRefusal) -> [FundEvent] {
        guard let claim = state.reimbursement else { return [] }
        guard (1...PotRefusal.longestText).contains(correction.reason.count) else { throw .noReason }
        guard !correction.amount.isZero else { throw .noAmount }
        guard correction.amount <= claim.outstanding else { throw .overOutstanding(left: claim.outstanding) }
        return [
            .claimReduced(.init(reimbursement: claim.id, pot: claim.pot, correction: correction, signature: signature))
        ]
    }

    private static func receive(
        _ amount: Yen, _ day: LocalDate, _ signature: Signature, _ state: FundCase
    ) throws(ReimbursementRefusal) -> [FundEvent] {
        guard let claim = state.reimbursement else { return [] }
        guard !amount.isZero else { throw .noAmount }
        guard day <= signature.day else { throw .inTheFuture(day) }
        guard amount <= claim.outstanding else { throw .overOutstanding(left: claim.outstanding) }
        return [
            .reimbursed(
                .init(reimbursement: claim.id, pot: claim.pot, amount: amount, receivedOn: day, signature: signature))
        ]
    }
}

/// Why nothing was asked back, or not so much.
package enum ReimbursementRefusal: Refusal {
    case noSuchClaim(ID<Reimbursement>)
    case alreadyClaimed(String)
    case notUnderAct(LegalSource)
    case noAmount
    case noAddressee
    case noDocument
    case noReason
    case inTheFuture(LocalDate)
    case overPaid(left: Yen)
    case overOutstanding(left: Yen)

    package var code: String {
        switch self {
        case .noSuchClaim: "reimbursement/unknown"
        case .alreadyClaimed: "reimbursement/already-claimed"
        case .notUnderAct: "reimbursement/not-under-act"
        case .noAmount: "yen/none"
        case .noAddressee: "reimbursement/no-addressee"
        case .noDocument: "reimbursement/no-document"
        case .noReason: "fund/no-reason"
        case .inTheFuture: "fund/in-the-future"
        case .overPaid: "reimbursement/over-paid"
        case .overOutstanding: "reimbursement/over-outstanding"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchClaim: .missing
        case .alreadyClaimed, .notUnderAct, .overPaid, .overOutstanding: .conflict
        case .noAmount, .noAddressee, .noDocument, .noReason, .inTheFuture: .invalid
        }
    }

    package var wording: Wording {
        switch self {
        case .noSuchClaim(let id): Wording("求償「\(id)」は登録されていません。", "There is no claim “\(id)”.")
        case .alreadyClaimed(let document):
            Wording("同じ番号で求償「\(document)」が登録済みです。", "Claim “\(document)” is recorded under this id.")
        case .notUnderAct(let source):
            Wording(
                "\(source.name.japanese)の資金は求償できません。災害救助法の資金から支払った分だけ求償できます。",
                "Only what was paid from pots of the Disaster Relief Act is asked back, not \(source.name.english).")
        case .noAmount: FundText.noAmount
        case .noAddressee: Wording("求償先（県・国）を入力してください（1〜100文字）。", "Say of whom it is claimed, in 1 to 100 characters.")
        case .noDocument: Wording("文書番号を入力してください（1〜100文字）。", "Give the number of the letter, 1 to 100 characters.")
        case .noReason: FundText.noReason
        case .inTheFuture(let date): Wording("日付（\(date)）が今日より先です。", "The day, \(date), is later than today.")
        case .overPaid(let left):
            Wording(
                "求償できるのは、支払済みで求償していない\(left)までです。",
                "At most \(left.wording.english) was paid and not claimed yet.")
        case .overOutstanding(let left):
            Wording(
                "この求償の残りは\(left)です。それ以下にしてください。",
                "The claim has \(left.wording.english) outstanding; give at most that.")
        }
    }
}
