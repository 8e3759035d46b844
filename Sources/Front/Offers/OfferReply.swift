import Boards
import Formats
import Relief
import Vocabulary

/// What was answered to an offer and what to do now, as its giver reads it: on their own link, or signed in.
struct OfferReply {
    let wall: Wall
    let language: Language
    let offer: Offer
    let now: Moment
    /// Whether the reader is signed in as the partner whose offer it is, who is told which of their links did something.
    var isForPartner = false

    private var state: Offer.State { offer.state(on: now.japaneseDate) }

    func draw(_ html: inout HTML) {
        html.p(answer[language])
        note(&html)
        address(&html)
        answered(&html)
    }

    private var answer: Wording {
        switch (state, offer.answer) {
        case (.accepted, .accepted(let acceptance, _, _, _)), (.arrived, .accepted(let acceptance, _, _, _)):
            accepted(acceptance)
        case (.declined, .declined(let reason, _, _, _)):
            Wording(
                "お申し出ありがとうございます。\(reason.message(for: offer.terms.thing.kind).japanese)",
                "Thank you for your offer. \(reason.message(for: offer.terms.thing.kind).english)")
        case (.withdrawn, _): withdrawn
        case (.lapsed, _):
            Wording(
                "期限までに回答できず、申し訳ありません。まだご提供いただける場合は、新しく申し出てください。",
                "We are sorry: nobody answered in time. If you can still give it, please offer it anew.")
        default:
            Wording(
                "お申し出ありがとうございます。本部で確認しています。\(offer.terms.thing.kind.patience.japanese)",
                "Thank you. Headquarters is looking at it. \(offer.terms.thing.kind.patience.english)")
        }
    }

    private func accepted(_ acceptance: Acceptance) -> Wording {
        let what = Names(wall, language).accepted(acceptance)
        if state == .arrived {
            return Wording("お届けいただき、ありがとうございました（\(what.japanese)）。", "It has arrived: \(what.english). Thank you.")
        }
        return Wording(
            "ありがとうございます。次のとおりお受けします：\(what.japanese)。", "Thank you. We gladly take: \(what.english).")
    }

    private var withdrawn: Wording {
        guard let withdrawal = offer.withdrawal else { return Wording("申し出は取り下げられました。", "It was withdrawn.") }
        let (at, reason) = (withdrawal.at, withdrawal.reason)
        return Wording(
            "\(at.told(at: now, .japanese))に\(withdrawer.japanese)取り下げられました。" + (reason.map { "理由：\($0)" } ?? ""),
            "Withdrawn \(at.told(at: now, .english))\(withdrawer.english)." + (reason.map { " Why: \($0)" } ?? ""))
    }

    /// Behind the giver's own link nobody is named.
    private var withdrawer: Wording {
        switch wall.withdrawer(of: offer) {
        case .headquarters: Wording("本部で", " by headquarters")
        case .partner(let name) where isForPartner: Wording("「\(name)」から", " by “\(name)”")
        case .giver where isForPartner: Wording("申し出の専用ページから", " on the page of its own link")
        case .partner, .giver, nil: Wording("", "")
        }
    }

    private func note(_ html: inout HTML) {
        switch offer.answer {
        case .accepted(_, _, _, let note?), .declined(_, _, _, let note?):
            html.p { html in
                html.text(Wording("本部から：", "From headquarters: ")[language])
                html.text(note)
            }
        case .accepted where state == .accepted: html.p(offer.terms.thing.kind.following[language])
        default: break
        }
    }

    private func address(_ html: inout HTML) {
        guard case .goods(let goods) = offer.acceptance, let address = wall.site(goods.depot)?.details.address else {
            return
        }
        html.p(Wording("届け先の住所：\(address)", "Address: \(address)")[language])
    }

    private func answered(_ html: inout HTML) {
        switch offer.answer {
        case .accepted(_, _, let at, _), .declined(_, _, let at, _):
            html.p(
                Wording("本部の回答 \(at.told(at: now, .japanese))", "answered \(at.told(at: now, .english))")[language],
                .class("note"))
        case nil: return
        }
    }
}
