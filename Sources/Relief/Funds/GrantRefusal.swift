package import Vocabulary

/// Something that bounds what a pot can give to a request, and the most that it leaves.
package enum GrantLimit: Hashable, Sendable {
    case missing(Yen)
    case share(percent: Int, left: Yen)
    case municipality(most: Yen, left: Yen)
    case law(Wording, perUnit: Yen, unit: Wording, units: Int, left: Yen)
    case free(Yen)

    package var most: Yen {
        switch self {
        case .missing(let left), .free(let left): left
        case .share(_, let left), .municipality(_, let left), .law(_, _, _, _, let left): left
        }
    }
}

/// Why money was not granted, or not taken back.
package enum GrantRefusal: Refusal {
    /// What the giver bound the money to, and the request is not.
    package enum Bond: String, Hashable, Sendable {
        case purpose, municipality, site, item

        var name: Wording {
            switch self {
            case .purpose: Wording("使途", "other purposes")
            case .municipality: Wording("市町村", "other municipalities")
            case .site: Wording("施設", "other sites")
            case .item: Wording("品目", "other items")
            }
        }
    }

    case noSuchGrant(ID<Grant>)
    case alreadyMade(Yen)
    case noAmount
    case noReason
    case withdrawn
    case condolenceIsForRounds
    /// What it is bound to, and the pots with money that are meant for the request too.
    case earmarked(Bond, to: [Wording], fitting: [String])
    case over(GrantLimit)
    case law(LawRefusal)
    case alreadyCommitted(most: Yen)
    case ofRound(ID<Round>)

    package var code: String {
        switch self {
        case .noSuchGrant: "grant/unknown"
        case .alreadyMade: "grant/already-made"
        case .noAmount: "yen/none"
        case .noReason: "fund/no-reason"
        case .withdrawn: "grant/withdrawn"
        case .condolenceIsForRounds: "grant/condolence-money"
        case .earmarked: "grant/earmarked"
        case .over(let limit): limit.code
        case .law(let refusal): refusal.code
        case .alreadyCommitted: "grant/already-committed"
        case .ofRound: "grant/of-round"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchGrant: .missing
        case .noAmount, .noReason: .invalid
        case .law(let refusal): refusal.nature
        case .alreadyMade, .withdrawn, .condolenceIsForRounds, .earmarked, .over, .alreadyCommitted, .ofRound:
            .conflict
        }
    }

    package var wording: Wording {
        switch self {
        case .noSuchGrant(let id): Wording("配分「\(id)」は登録されていません。", "There is no grant “\(id)”.")
        case .alreadyMade(let amount):
            Wording(
                "同じ番号で\(amount)の配分が登録済みです。新しい配分として登録してください。",
                "A grant of \(amount.wording.english) is recorded under this id. Make another one.")
        case .noAmount: FundText.noAmount
        case .noReason: FundText.noReason
        case .withdrawn: Wording("この要望は取り下げられています。", "This request was withdrawn.")
        case .condolenceIsForRounds:
            Wording(
                "義援金は被災者への配分（第○次配分）にだけ使えます。支援金・寄付・予算・災害救助法の資金から選んでください。",
                "Condolence money goes to people by rounds only. Choose a pot of aid, donations, budget or the Disaster Relief Act."
            )
        case .earmarked(let bond, let ends, let fitting): Self.earmarked(bond, ends, fitting)
        case .over(let limit): limit.wording
        case .law(let refusal): refusal.wording
        case .alreadyCommitted(let most):
            Wording(
                "取り消せるのは、支出負担のない\(most)までです。先に支出負担を取り消してください。",
                "At most \(most.wording.english) is not committed. Cancel commitments first.")
        case .ofRound(let round):
            Wording(
                "義援金の配分は、配分「\(round)」ごと取り消してください。", "Take back the whole round “\(round)” instead.")
        }
    }
}

extension GrantRefusal {
    private static func earmarked(_ bond: Bond, _ ends: [Wording], _ fitting: [String]) -> Wording {
        let pots = fitting.prefix(5)
        let possible =
            pots.isEmpty
            ? Wording("使える資金はほかにありません。入金を待つか、資金を登録してください。", "No other pot with money is meant for it.")
            : Wording("使えるのは\(pots.joined(separator: "、"))です。", "It can be paid by \(pots.joined(separator: ", ")).")
        let (named, more) = (ends.prefix(5), ends.count > 5)
        let (japanese, english) = (
            named.map(\.japanese).joined(separator: "、"), named.map(\.english).joined(separator: ", ")
        )
        return Wording(
            "この資金は\(bond.name.japanese)が\(japanese)\(more ? "など" : "")に指定されていて、この要望には使えません。\(possible.japanese)",
            "This pot is earmarked for \(english)\(more ? " and others" : ""), not for \(bond.name.english). \(possible.english)"
        )
    }
}

extension GrantLimit {
    var refusal: GrantRefusal {
        guard case .law(let name, let perUnit, let unit, let units, let left) = self else { return .over(self) }
        return .law(.overCeiling(name, perUnit: perUnit, unit: unit, units: units, left: left))
    }

    fileprivate var code: String {
        switch self {
        case .missing: "grant/over-request"
        case .share: "grant/over-share"
        case .municipality: "grant/over-municipality"
        case .law: refusal.code
        case .free: "grant/over-pot"
        }
    }

    /// What bounds it, in words for whoever looks for more money.
    package var wording: Wording {
        switch self {
        case .law: refusal.wording
        case let limit where limit.most.isZero: limit.exhausted
        case .missing(let left):
            Wording("この要望の残りは\(left)です。それ以下にしてください。", "The request lacks \(left.wording.english); give at most that.")
        case .share(let percent, let left):
            Wording(
                "この資金は要望の\(percent)%までです。あと\(left)まで配分できます。残りはほかの資金から。",
                "This pot pays at most \(percent) % of a request: \(left.wording.english) more. Use other pots for the rest."
            )
        case .municipality(let most, let left):
            Wording(
                "この資金は1市町村\(most)までです。この市町村にはあと\(left)配分できます。",
                "This pot gives a municipality at most \(most.wording.english): \(left.wording.english) more here.")
        case .free(let left):
            Wording("この資金の残りは\(left)です。それ以下にしてください。", "The pot has \(left.wording.english) left; give at most that.")
        }
    }

    /// What to say where nothing at all is left.
    private var exhausted: Wording {
        switch self {
        case .missing: Wording("この要望は満額が配分済みです。これ以上は配分できません。", "The request is granted in full; nothing is lacking.")
        case .share(let percent, _):
            Wording(
                "この資金は要望の\(percent)%までで、その分は配分済みです。残りはほかの資金から。",
                "This pot pays at most \(percent) % of a request and has given that. Use other pots for the rest.")
        case .municipality(let most, _):
            Wording(
                "この資金は1市町村\(most)までで、この市町村には配分済みです。ほかの資金から選んでください。",
                "This pot gives a municipality at most \(most.wording.english), and this one has had it. Choose another pot."
            )
        case .free:
            Wording("この資金に残りはありません。入金を待つか、ほかの資金から選んでください。", "The pot is spent. Wait for money, or choose another pot.")
        case .law: refusal.wording
        }
    }
}
