import Boards
import Relief
import Vocabulary

/// Approvals and offers; of givers nothing is told but what they are.
extension ChronologyLine {
    func approval(_ event: ApprovalEvent) -> Wording {
        switch event {
        case .ruleSet(let rule):
            Wording(
                "決裁基準：\(rule.kind.name.japanese)は\(rule.from)から\(rule.wording.japanese)。",
                "Rule of approval: a \(rule.kind.name.english) from \(rule.from.grouped) yen needs \(rule.wording.english)."
            )
        case .ruleLifted(let body):
            Wording("決裁基準「\(body.rule)」を廃止しました。", "The rule of approval “\(body.rule)” was lifted.")
        case .requested(let body):
            Wording(
                "\(body.by.name)が決裁を上げました：\(body.matter.title)（\(body.matter.amount?.description ?? "金額不明")）。",
                "\(body.by.name) asked for approval: \(body.matter.title) (\(body.matter.amount?.wording.english ?? "amount unknown"))."
            )
        case .signed, .returned, .withdrawn, .deferred: decision(event)
        case .delegated(let body):
            Wording(
                "\(body.to.name)が\(body.from.name)の代決者になりました（\(body.starts.short)〜\(body.ends.short)）。",
                "\(body.to.name) decides for \(body.from.name) from \(body.starts.short) to \(body.ends.short).")
        case .delegationEnded:
            Wording("代決が終わりました。", "A deputy decides no more.")
        }
    }

    /// What became of something that was asked for; the thing is named as it was when it was asked for.
    private func decision(_ event: ApprovalEvent) -> Wording {
        switch event {
        case .signed(let body):
            let matter = names.matter(body.request, otherwise: body.reference)
            return Wording(
                "\(body.signature.wording.japanese)が決裁しました：\(matter.japanese)。",
                "\(body.signature.wording.english) approved \(matter.english).")
        case .returned(let body):
            let matter = names.matter(body.request, otherwise: body.reference)
            return Wording(
                "\(body.by.name)が\(matter.japanese)の決裁を差し戻しました：\(body.reason)。",
                "\(body.by.name) returned \(matter.english): \(body.reason).")
        case .withdrawn(let body):
            let matter = names.matter(body.request, otherwise: body.reference)
            return Wording(
                "\(matter.japanese)の決裁が取り下げられました。", "The request to approve \(matter.english) was withdrawn.")
        case .deferred(let body):
            let matter = names.matter(body.request, otherwise: body.reference)
            return Wording(
                "\(matter.japanese)は決裁を待っています。決裁と同時に実行されます。",
                "Approval is awaited for \(matter.english); it is carried out once approved.")
        default: return Wording("決裁の記録です。", "About approvals.")
        }
    }

    func offer(_ event: OfferEvent) -> Wording {
        switch event {
        case .made(let body):
            Wording(
                "\(body.giver.kind.name.japanese)から\(body.terms.thing.kind.name.japanese)の申し出：\(body.terms.what) \(body.terms.thing.amount.japanese)。",
                "Offer of \(body.terms.thing.kind.name.english) from a \(body.giver.kind.name.english): \(body.terms.what), \(body.terms.thing.amount.english)."
            )
        case .identified(let body):
            Wording(
                "申し出の品目を\(names.item(body.item))に確定しました（\(body.by)）。",
                "\(body.by) confirmed the item of an offer: \(names.item(body.item)).")
        case .accepted(let body):
            Wording(
                "\(body.by)が申し出を受け入れました：\(names.accepted(body.acceptance).japanese)。",
                "\(body.by) accepted an offer: \(names.accepted(body.acceptance).english).")
        case .declined(let body):
            Wording(
                "\(body.by)が申し出を断りました（\(body.reason.name.japanese)）。",
                "\(body.by) declined an offer (\(body.reason.name.english)).")
        case .withdrawn(let body): withdrawn(body.offer)
        case .received(let body):
            Wording(
                "申し出の物資が届きました：\(names.goods(body.pieces, ofOffer: body.offer))\(body.isLast ? "（これで全部）" : "")。",
                "Offered goods came: \(names.goods(body.pieces, ofOffer: body.offer))\(body.isLast ? ", the last of them" : "")."
            )
        case .helperRemoved(let body):
            Wording(
                "申し出で参加する人から\(names.person(body.person))を取り消しました（\(body.reason)、\(body.by)）。",
                "\(body.by) took \(names.person(body.person)) off those who come with an offer (\(body.reason)).")
        case .arrivalUndone(let body):
            Wording(
                "申し出の物資の到着の記録を取り消しました（\(body.by)）。到着待ちに戻ります。",
                "\(body.by) took back that offered goods came; they are expected as before.")
        }
    }

    /// Which offer, and of which organisation: whoever withdrew it, the sender of the entry, may be another than made it.
    private func withdrawn(_ id: ID<Offer>) -> Wording {
        guard let offer = names.wall.offers[id] else { return Wording("申し出が取り下げられました。", "An offer was withdrawn.") }
        let owner = names.wall.owner(of: offer)?.organisation
        return Wording(
            "\(owner.map { "団体「\($0)」の" } ?? "")申し出が取り下げられました：\(offer.terms.what)。",
            "An offer\(owner.map { " of the organisation “\($0)”" } ?? "") was withdrawn: \(offer.terms.what).")
    }
}
