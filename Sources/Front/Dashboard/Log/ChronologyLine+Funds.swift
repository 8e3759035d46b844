import Relief
import Vocabulary

/// Money: pots, grants, payments, rounds, and the law.
extension ChronologyLine {
    func fund(_ event: FundEvent) -> Wording {
        switch event {
        case .purposeListed(let purpose):
            Wording("使途「\(purpose.name.japanese)」を登録しました。", "The purpose “\(purpose.name.english)” was listed.")
        case .municipalityListed(let municipality):
            Wording("市町村「\(municipality.name.japanese)」を登録しました。", "\(municipality.name.english) was listed.")
        case .ceilingSet(let ceiling): ceilingSet(ceiling)
        case .specialStandardAgreed(let standard): agreed(standard)
        case .householdStandardSet:
            Wording("義援金の配分基準を定めました。", "The standard for condolence money was set.")
        case .potOpened(let body):
            Wording(
                "資金「\(body.details.name)」（\(body.details.source.name.japanese)）を作りました。",
                "The pot “\(body.details.name)” (\(body.details.source.name.english)) was opened.")
        case .paidIn(let body):
            Wording(
                "\(body.money.payer)から\(names.pot(body.pot))に\(body.money.amount)の入金がありました。",
                "\(body.money.payer) paid \(body.money.amount.wording.english) into \(names.pot(body.pot)).")
        case .paidBack(let body):
            Wording(
                "\(names.pot(body.pot))から\(body.correction.amount)を返還しました（\(body.correction.reason)）。",
                "\(body.correction.amount.wording.english) went back from \(names.pot(body.pot)) (\(body.correction.reason))."
            )
        case .requested(let body):
            Wording(
                "\(body.details.applicant)の資金要望：\(body.details.title) \(body.details.amount)。",
                "\(body.details.applicant) asks for \(body.details.amount.wording.english): \(body.details.title).")
        case .requestWithdrawn(let body):
            Wording(
                "資金要望「\(names.request(body.request))」を取り下げました（\(body.reason)）。",
                "The request “\(names.request(body.request))” was withdrawn (\(body.reason)).")
        case .granted, .grantReduced, .committed, .commitmentCancelled, .paid, .refunded: spending(event)
        case .claimed, .claimReduced, .reimbursed, .roundDecided, .roundCancelled: round(event)
        case .paymentsListed(let body):
            Wording(
                "求償（\(body.document)）に支払\(body.parts.count)件を入れました。",
                "\(body.parts.count.english("payment is", "payments are")) in the claim \(body.document).")
        case .claimedLess(let body):
            Wording(
                "支払\(body.payment)の求償を\(body.amount)減らしました。",
                "\(body.amount.wording.english) less is claimed for payment \(body.payment).")
        }
    }

    private func ceilingSet(_ ceiling: Ceiling) -> Wording {
        let yen = ceiling.perUnit?.wording ?? Wording("実費", "actual cost")
        return Wording(
            "災害救助法の限度額：\(ceiling.name.japanese) \(yen.japanese)／\(ceiling.unit.japanese)（\(ceiling.validFrom)から）。",
            "Relief act ceiling: \(ceiling.name.english) \(yen.english) for each \(ceiling.unit.english), from \(ceiling.validFrom)."
        )
    }

    private func agreed(_ standard: SpecialStandard) -> Wording {
        let name = names.ceiling(standard.ceiling)
        return Wording(
            "特別基準（\(standard.document)）：\(name.japanese)\(standard.days.map { " \($0)日まで" } ?? "")\(standard.perUnit.map { " \($0)まで" } ?? "")。",
            "Special standard (\(standard.document)) for \(name.english):\(standard.days.map { " \($0.english("day"))" } ?? "")\(standard.perUnit.map { " \($0.wording.english)" } ?? "")."
        )
    }

    private func spending(_ event: FundEvent) -> Wording {
        switch event {
        case .granted(let body):
            Wording(
                "\(names.pot(body.pot))から\(names.target(body.target))に\(body.amount)を配分しました。",
                "\(body.amount.wording.english) of \(names.pot(body.pot)) was granted to \(names.target(body.target)).")
        case .grantReduced(let body):
            Wording(
                "\(names.target(body.target))への配分を\(body.correction.amount)減らしました（\(body.correction.reason)）。",
                "The grant to \(names.target(body.target)) was cut by \(body.correction.amount.wording.english) (\(body.correction.reason))."
            )
        case .committed(let body):
            Wording(
                "\(body.details.payee)に\(body.details.amount)の支出負担をしました：\(body.details.subject)。",
                "\(body.details.amount.wording.english) was committed to \(body.details.payee): \(body.details.subject)."
            )
        case .commitmentCancelled(let body):
            Wording(
                "支出負担を\(body.correction.amount)取り消しました（\(body.correction.reason)）。",
                "\(body.correction.amount.wording.english) of a commitment was cancelled (\(body.correction.reason)).")
        case .paid(let body):
            Wording(
                "\(body.details.amount)を支払いました（領収書\(body.details.receipt)）。",
                "\(body.details.amount.wording.english) was paid (receipt \(body.details.receipt)).")
        case .refunded(let body):
            Wording(
                "支払から\(body.correction.amount)の返金がありました（\(body.correction.reason)）。",
                "\(body.correction.amount.wording.english) of a payment was refunded (\(body.correction.reason)).")
        default: Wording("資金の記録です。", "About money.")
        }
    }

    private func round(_ event: FundEvent) -> Wording {
        switch event {
        case .claimed(let body):
            Wording(
                "\(body.details.addressee)に\(body.details.amount)を求償しました（\(body.details.document)）。",
                "\(body.details.amount.wording.english) was claimed of \(body.details.addressee) (\(body.details.document))."
            )
        case .claimReduced(let body):
            Wording(
                "求償を\(body.correction.amount)減らしました（\(body.correction.reason)）。",
                "A claim was cut by \(body.correction.amount.wording.english) (\(body.correction.reason)).")
        case .reimbursed(let body):
            Wording("求償の\(body.amount)を受け入れました。", "\(body.amount.wording.english) of a claim came in.")
        case .roundDecided(let body):
            Wording(
                "義援金の「\(body.details.name)」を決定しました：\(body.allotments.count)市町村に\(body.total)。",
                "“\(body.details.name)” of condolence money was decided: \(body.total.wording.english) to \(body.allotments.count.english("municipality", "municipalities"))."
            )
        case .roundCancelled(let body):
            Wording("義援金の配分を取り消しました（\(body.reason)）。", "A round of condolence money was taken back (\(body.reason)).")
        default: Wording("資金の記録です。", "About money.")
        }
    }
}

extension FundEvent.RoundDecided {
    fileprivate var total: Yen { Yen.sum(allotments.map(\.amount)) ?? Yen(clamping: .max) }
}
