import Boards
import Formats
import Relief
import Vocabulary

/// The rounds of condolence money, the standard, and where the next round is decided.
struct RoundList {
    let page: FundPage
    private var desk: Desk { page.desk }

    func document() -> HTML {
        page.document(Wording("義援金の配分", "Rounds of condolence money")) { html in
            standard(&html)
            rounds(&html)
            if page.mayChange, let standard = page.funds.rules.household { deciding(standard, &html) }
        }
    }

    private func standard(_ html: inout HTML) {
        desk.section(desk.say("配分基準（累計の上限）", "Standard (most over all rounds)"), id: "standard", &html) { html in
            guard let standard = page.funds.rules.household else {
                html.p(desk.say("配分基準が登録されていません。", "No standard is set."), .class("empty"))
                return
            }
            html.dl(.class("pairs")) { html in
                for rank in standard.classes {
                    html.dt(desk.say(rank.name))
                    html.dd(
                        desk.say(
                            "\(rank.most)／\(rank.unit.japanese)",
                            "\(rank.most.wording.english) for \(rank.unit.english)"))
                }
            }
            html.small(desk.say("出典：\(standard.note.source)", "Source: \(standard.note.source)"))
        }
    }

    private func rounds(_ html: inout HTML) {
        let rounds = page.funds.rounds.rounds
        desk.section(desk.say("決定した配分（\(rounds.count)件）", "Rounds (\(rounds.count))"), id: "rounds", &html) { html in
            html.ul(.class("lines")) { html in
                for round in rounds {
                    html.li { html in
                        html.a(round.details.name, .href("/hq/funds/rounds/\(round.id)"))
                        html.strong(" \(round.total.wording[desk.language])")
                        html.small(
                            desk.say(
                                "\(round.allotments.count)市町村・\(round.signature.by) \(desk.since(round.signature.at))",
                                "\(round.allotments.count.english("municipality", "municipalities")), \(round.signature.by) \(desk.since(round.signature.at))"
                            ))
                        if let reason = round.cancellation {
                            html.small(desk.say("取消：\(reason)", "taken back: \(reason)"))
                        }
                    }
                }
            }
        }
    }

    private func deciding(_ standard: HouseholdStandard, _ html: inout HTML) {
        let pots = page.funds.allPots.filter { $0.source == .condolence }
        desk.section(desk.say("次の配分を決定する", "Decide the next round"), id: "decide", &html) { html in
            page.folded("/hq/funds/rounds", &html, Wording("配分を決定する", "Decide a round")) { form, html in
                form.text("name", Wording("名称（例：第1次配分）", "Name"), &html)
                form.choice(
                    "pot", Wording("義援金の資金", "Pot"),
                    pots.map {
                        (
                            $0.id.text,
                            "\($0.details.name)（\(desk.say("残り", "free "))\($0.account.free.wording[desk.language])）"
                        )
                    }, &html)
                for rank in standard.classes {
                    form.yen(
                        "reach.\(rank.id)",
                        Wording("\(rank.name.japanese) 1件あたりの累計額", "\(rank.name.english): in all, each"),
                        isRequired: false,
                        &html)
                }
                form.lines(
                    "lines", Wording("市町村ごとの累計件数", "Households so far"),
                    hint: Wording(
                        "1行に「市町村コード,区分,件数」。例：43443,full,3760", "One line each: municipality,class,households"), &html)
            }
        }
    }
}

extension Round {
    /// What all municipalities get together.
    var total: Yen { Yen.sum(allotments.map(\.amount)) ?? Yen(clamping: .max) }
}

/// One round: what it was reckoned from, and what each municipality gets and has got.
struct RoundPage {
    let page: FundPage
    let round: Round
    private var desk: Desk { page.desk }

    func document() -> HTML {
        page.document(Wording(round.details.name, round.details.name)) { html in
            html.p(
                desk.say("合計 \(round.total)", "\(round.total.wording.english) in all"), .class("summary-line"))
            if let reason = round.cancellation {
                html.p(desk.say("取消：\(reason)", "Taken back: \(reason)"), .class("alarm-line"))
            }
            cells(&html)
            GrantCards(page: page).draw(page.funds.grants(of: round.id), &html)
            guard round.stands, page.funds.rounds.last?.id == round.id else { return }
            page.folded("/hq/funds/rounds/\(round.id)/cancel", &html, Wording("この配分を取り消す", "Take this round back")) {
                $0.text("reason", Wording("理由", "Reason"), longest: PotRefusal.longestText, &$1)
            }
        }
    }

    private func cells(_ html: inout HTML) {
        desk.section(desk.say("計算のもと", "Reckoned from"), id: "cells", &html) { html in
            desk.table(
                desk.say(
                    "件数は累計、金額も累計（前回までの配分を差し引いて計算）",
                    "Households and amounts of all rounds; what was given before is taken off"),
                columns: [
                    .text(desk.say("市町村", "Municipality")), .text(desk.say("区分", "Class")),
                    .number(desk.say("累計件数", "So far")), .number(desk.say("1件の累計額", "Each, in all")),
                ], &html
            ) { html in
                for cell in round.details.cells {
                    html.tr { html in
                        html.th(desk.names.municipality(cell.key.municipality), .scope("row"))
                        html.td(page.funds.rules.household?[cell.key.rank]?.name[desk.language] ?? cell.key.rank.text)
                        html.td(cell.households.grouped, .class("number"))
                        html.td(
                            (round.details.reach[cell.key.rank] ?? .zero).wording[desk.language], .class("number"))
                    }
                }
            }
        }
    }
}
