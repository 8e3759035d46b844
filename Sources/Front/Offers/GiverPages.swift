import Boards
import Formats
import Relief
import Vocabulary

/// What anybody may see: what the city wants, what is enough, and how to offer it.
struct WantedPage {
    let shell: Shell
    let wall: Wall
    let now: Moment

    private var language: Language { shell.language }
    private var names: Names { Names(wall, language) }

    var document: HTML {
        let all = wall.wanted(on: now.japaneseDate)
        return shell.document { html in
            html.h1(Wording("いま必要なもの", "What is wanted now")[language])
            html.p(Self.plea[language])
            kinds(&html)
            wanted(all.filter { !$0.isEnough }, &html)
            people(&html)
            enough(all.filter(\.isEnough), &html)
            html.p { html in
                html.text(Wording("データ：", "As data: ")[language])
                html.a("JSON", .href("/feed/wanted.json"))
                html.text(" ")
                html.a("CSV", .href("/feed/wanted.csv"))
                html.text(" ")
                html.a(Wording("Atom（更新を購読）", "Atom (to follow)")[language], .href("/feed/wanted.atom"))
            }
        }
    }

    private static let plea = Wording(
        "市全体の合計です。避難所へ直接送らず、まず申し出てください。受け入れの回答があるまで、発送しないでください。",
        "These are sums for the whole city. Please send nothing to shelters: offer it first, and wait for the answer.")

    private func kinds(_ html: inout HTML) {
        html.p(.class("row")) { html in
            for kind in OfferKind.allCases {
                html.a(
                    Wording("\(kind.name.japanese)を申し出る", "Offer \(kind.name.english)")[language],
                    .href("/offers/new?kind=\(kind.rawValue)"), .class("button"))
                html.text(" ")
            }
        }
    }

    private func wanted(_ rows: [Wanted], _ html: inout HTML) {
        html.section(.class("panel"), .aria("labelledby", "wanted")) { html in
            html.h2(Wording("必要なもの", "Wanted")[language], .id("wanted"))
            asOf(&html)
            html.p(
                Wording(
                    "避難所の不足から、拠点の在庫と、受け入れが決まってまだ届いていない申し出を引いた数です。",
                    "What shelters lack, less what lies free in depots and what was accepted and is not here yet.")[
                        language],
                .class("note"))
            if rows.isEmpty {
                html.p(Wording("いま募っている物資はありません。", "No goods are wanted now.")[language], .class("empty"))
            }
            html.ul(.class("lines")) { html in
                for row in rows {
                    html.li { html in
                        html.strong(names.goods(row.pieces, of: row.item))
                        html.text(" ")
                        html.a(
                            Wording("これを申し出る", "offer this")[language],
                            .href("/offers/new?kind=goods&item=\(row.item)"))
                    }
                }
            }
        }
    }

    /// Sums for the whole city, as those of goods: which site lacks whom is for those who are let in.
    private func people(_ html: inout HTML) {
        let days = PartnerStaffing.days
        let shortages = Staffing(on: wall, from: now, to: PartnerStaffing.end(from: now)).shortages
        guard !shortages.isEmpty else { return }
        html.section(.class("panel"), .aria("labelledby", "people")) { html in
            html.h2(Wording("人手", "People")[language], .id("people"))
            asOf(&html)
            html.p(
                Wording(
                    "今日から\(days)日の配置枠のうち、まだ決まっていないのべ人数です。",
                    "Places in the next \(days) days for which nobody has been found.")[language], .class("note"))
            html.ul(.class("lines")) { html in
                for shortage in shortages {
                    html.li { html in
                        let missing = shortage.missing.grouped
                        html.strong(
                            Wording(
                                "\(names.qualification(shortage.skill).japanese) のべ\(missing)人",
                                "\(names.qualification(shortage.skill).english): \(missing)")[language])
                        html.text(" ")
                        html.a(Wording("人手を申し出る", "offer people")[language], .href("/offers/new?kind=people"))
                    }
                }
            }
        }
    }

    private func enough(_ rows: [Wanted], _ html: inout HTML) {
        guard !rows.isEmpty else { return }
        html.section(.class("panel"), .aria("labelledby", "enough")) { html in
            html.h2(Wording("足りているもの（送らないでください）", "Enough for now (please send none)")[language], .id("enough"))
            html.ul(.class("names plain")) { html in
                for row in rows { html.li(names.item(row.item)) }
            }
        }
    }

    private func asOf(_ html: inout HTML) {
        guard let asOf = wall.asOf else { return }
        html.p(
            Wording("\(asOf.onPage(.japanese)) 時点", "as of \(asOf.onPage(.english))")[language], .class("as-of-line"))
    }
}

/// The form of one kind on a page of its own.
struct NewOfferPage {
    let shell: Shell
    let form: OfferForm

    var document: HTML {
        let language = shell.language
        return shell.document { html in
            html.h1(
                Wording("\(form.kind.name.japanese)を申し出る", "Offer \(form.kind.name.english)")[language])
            html.problemSummary(form.state, language)
            html.section(.class("card")) { form.draw(&$0) }
        }
    }
}

/// What the giver sees behind their own link: what they said, what was answered, and what to do now.
struct OfferStatusPage {
    let shell: Shell
    let wall: Wall
    let offer: Offer
    let secret: String
    let now: Moment
    let keys: FormKeys
    /// What was typed into a form that came back.
    let returned: FormState

    init(
        shell: Shell, wall: Wall, offer: Offer, secret: String, now: Moment, keys: FormKeys,
        state: FormState = FormState()
    ) {
        (self.shell, self.wall, self.offer, self.secret) = (shell, wall, offer, secret)
        (self.now, self.keys, returned) = (now, keys, state)
    }

    private var language: Language { shell.language }
    private var state: Offer.State { offer.state(on: now.japaneseDate) }

    var document: HTML {
        shell.document { html in
            html.h1(Wording("支援の申し出", "Your offer")[language])
            html.problemSummary(TeamPanel.summary(returned, of: offer.id), language)
            html.p(.class("big")) { $0.mark(state.mark, language) }
            html.p(answer[language])
            note(&html)
            html.section(.class("card"), .aria("labelledby", "said")) { html in
                html.h2(Wording("申し出の内容", "What you offered")[language], .id("said"))
                OfferFacts(offer: offer, names: Names(wall, language), language: language).terms(&html)
            }
            TeamPanel(
                wall: wall, language: language, offer: offer, keys: keys, action: "/offers/s/\(secret)/people",
                state: returned, now: now
            ).draw(&html)
            if state == .waiting || (state == .accepted && offer.arrivals.isEmpty) { withdraw(&html) }
            html.p(
                Wording(
                    "このページのアドレスは、あなた専用の鍵です。保存しておき、ほかの人に見せないでください。",
                    "The address of this page is a key of your own. Keep it, and show it to nobody.")[language],
                .class("note"))
        }
    }

    private var answer: Wording {
        switch (state, offer.answer) {
        case (.accepted, .accepted(let acceptance, _, _, _)), (.arrived, .accepted(let acceptance, _, _, _)):
            accepted(acceptance)
        case (.declined, .declined(let reason, _, _, _)):
            Wording(
                "お申し出ありがとうございます。\(reason.message(for: offer.terms.thing.kind).japanese)",
                "Thank you for your offer. \(reason.message(for: offer.terms.thing.kind).english)")
        case (.withdrawn, _): Wording("申し出は取り下げられました。", "The offer was withdrawn.")
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
        address(&html)
    }

    private func address(_ html: inout HTML) {
        guard case .goods(let goods) = offer.acceptance, let address = wall.site(goods.depot)?.details.address else {
            return
        }
        html.p(Wording("届け先の住所：\(address)", "Address: \(address)")[language])
    }

    private func withdraw(_ html: inout HTML) {
        html.details(.id("withdraw")) { html in
            html.summary(Wording("申し出を取り下げる", "Withdraw the offer")[language])
            html.postForm("/offers/s/\(secret)/withdraw", keys, purpose: "withdraw") { html in
                html.field(
                    Field("reason", Wording("理由", "Reason"), .text(longest: OfferRefusal.longestNote)), FormState(),
                    language)
                html.button(Wording("取り下げる", "Withdraw it")[language], .type("submit"))
            }
        }
    }
}
