package import Vocabulary

/// What may be asked about a request for money.
package enum FundRequestCommand: Hashable, Sendable {
    case make(ID<FundRequest>, FundRequestDetails, FundRuleBook, Signature)
    case withdraw(reason: String, Signature)
}

/// Which requests for money make sense.
package enum FundRequestDecider: FundDecider {
    package static func decide(
        _ command: FundRequestCommand, _ state: FundCase
    ) throws(FundRequestRefusal) -> [FundEvent] {
        switch command {
        case .make(let id, let details, let book, let signature):
            if let request = state.request {
                guard request.details == details else { throw .alreadyMade(title: request.details.title) }
                return []  // said twice, done once
            }
            try check(details, book)
            return [.requested(.init(request: id, details: details, signature: signature))]
        case .withdraw(let reason, let signature):
            guard let request = state.request, request.withdrawal == nil else { return [] }
            guard (1...PotRefusal.longestText).contains(reason.count) else { throw .noReason }
            guard request.granted.isZero else { throw .alreadyGranted(request.granted) }
            return [.requestWithdrawn(.init(request: request.id, reason: reason, signature: signature))]
        }
    }

    private static func check(_ details: FundRequestDetails, _ book: FundRuleBook) throws(FundRequestRefusal) {
        guard (1...100).contains(details.title.count) else { throw .noTitle }
        guard (1...100).contains(details.applicant.count) else { throw .noApplicant }
        guard !details.amount.isZero else { throw .noAmount }
        guard details.note?.count ?? 0 <= PotRefusal.longestText else { throw .textTooLong }
        guard book.purposes[details.purpose] != nil else {
            throw .noSuchPurpose(details.purpose, known: book.namedPurposes)
        }
        guard book.municipalities[details.municipality] != nil else {
            throw .noSuchMunicipality(details.municipality, known: book.namedMunicipalities)
        }
        guard let use = details.use else { return }
        guard book.ceilings[use.ceiling] != nil else { throw .law(.noSuchCeiling(use.ceiling)) }
        guard (1...LawRefusal.mostUnits).contains(use.units) else {
            throw .law(.unitsOutOfRange(most: LawRefusal.mostUnits))
        }
        guard use.through >= use.from else { throw .law(.endsBeforeItBegins) }
    }
}

/// Why a request for money was turned down.
package enum FundRequestRefusal: Refusal {
    case noSuchRequest(ID<FundRequest>)
    case alreadyMade(title: String)
    case noTitle
    case noApplicant
    case noAmount
    case noReason
    case textTooLong
    case noSuchPurpose(ID<Purpose>, known: [Wording])
    case noSuchMunicipality(ID<Municipality>, known: [Wording])
    case alreadyGranted(Yen)
    case law(LawRefusal)

    package var code: String {
        switch self {
        case .noSuchRequest: "funding/unknown"
        case .alreadyMade: "funding/already-made"
        case .noTitle: "funding/no-title"
        case .noApplicant: "funding/no-applicant"
        case .noAmount: "yen/none"
        case .noReason: "fund/no-reason"
        case .textTooLong: "fund/text-too-long"
        case .noSuchPurpose: "purpose/unknown"
        case .noSuchMunicipality: "municipality/unknown"
        case .alreadyGranted: "funding/already-granted"
        case .law(let refusal): refusal.code
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchRequest, .noSuchPurpose, .noSuchMunicipality: .missing
        case .alreadyMade, .alreadyGranted: .conflict
        case .noTitle, .noApplicant, .noAmount, .noReason, .textTooLong: .invalid
        case .law(let refusal): refusal.nature
        }
    }

    package var wording: Wording {
        switch self {
        case .noSuchRequest(let id): Wording("資金要望「\(id)」は登録されていません。", "There is no request “\(id)” for money.")
        case .alreadyMade(let title):
            Wording(
                "同じ番号で「\(title)」が登録済みです。内容を変えるときは、取り下げて新しく登録してください。",
                "“\(title)” is recorded under this id. Withdraw it and make another one.")
        case .noTitle: Wording("何のための資金かを入力してください（1〜100文字）。", "Say what the money is for, in 1 to 100 characters.")
        case .noApplicant: Wording("要望する部署・団体を入力してください（1〜100文字）。", "Say who asks, in 1 to 100 characters.")
        case .noAmount: FundText.noAmount
        case .noReason: FundText.noReason
        case .textTooLong:
            Wording("メモは\(PotRefusal.longestText)文字以内にしてください。", "Keep notes to \(PotRefusal.longestText) characters.")
        case .noSuchPurpose(let id, let known): FundText.unknownPurpose(id, known)
        case .noSuchMunicipality(let id, let known): FundText.unknownMunicipality(id, known)
        case .alreadyGranted(let granted):
            Wording(
                "\(granted)が配分済みです。先に配分を取り消してください。",
                "\(granted.wording.english) was granted. Take the grants back first.")
        case .law(let refusal): refusal.wording
        }
    }
}
