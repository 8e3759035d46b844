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
    let answered: AnsweredNeed?
    let staffing: AskedStaffing?

    var document: HTML {
        let language = shell.language
        return shell.document { html in
            html.h1(
                Wording("\(form.kind.name.japanese)を申し出る", "Offer \(form.kind.name.english)")[language])
            html.problemSummary(form.state, language)
            answered?.draw(&html)
            staffing?.draw(&html)
            html.section(.class("card")) { form.draw(&$0) }
        }
    }
}
