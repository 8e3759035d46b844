import Boards
import Formats
import Relief
import Vocabulary

/// The fund report: pot by pot on one page, with a line that says whether it adds up.
struct FundReportPage {
    let desk: Desk

    func document() -> HTML {
        let report = FundReport(desk.wall.funds)
        return desk.document(Wording("資金報告書", "Fund report"), path: "/hq/funds/report") { html in
            html.p(.class("no-print")) { $0.a(desk.say("← 資金の状況", "← Money"), .href("/hq/funds")) }
            html.div(.class("fund-report")) { html in
                html.h1(desk.say("資金報告書", "Fund report"))
                html.p(heading, .class("as-of-line"))
                pots(report, &html)
                check(report, &html)
                rounds(&html)
                html.dl(.class("signature")) { html in
                    for name in [desk.say("作成", "Made by"), desk.say("確認", "Checked by")] {
                        html.div { html in
                            html.dt(name)
                            html.dd("")
                        }
                    }
                }
            }
        }
    }

    private var heading: String {
        let incident = desk.wall.situation.incident?.name ?? ""
        let asOf = desk.wall.asOf?.onPage(desk.language) ?? "-"
        return desk.say(
            "\(incident)　\(asOf) 時点（記録番号 \(desk.wall.position)）　単位：円",
            "\(incident) as of \(asOf) (position \(desk.wall.position)), in yen")
    }

    private func pots(_ report: FundReport, _ html: inout HTML) {
        let amounts = FundReport.Amount.allCases
        html.div(.class("scroll"), .tabIndex(0), .role("region"), .aria("label", desk.say("資金ごとの金額", "Amounts"))) {
            table(report, amounts, &$0)
        }
    }

    private func table(_ report: FundReport, _ amounts: [FundReport.Amount], _ html: inout HTML) {
        html.table { html in
            html.thead { html in
                html.tr { html in
                    html.th(desk.say("資金", "Pot"), .scope("col"))
                    for amount in amounts { html.th(desk.say(amount.name), .scope("col"), .class("number")) }
                }
            }
            html.tbody { html in
                for line in report.lines { row(line, amounts, &html) }
                html.tr(.class("total")) { html in
                    html.th(desk.say("合計", "All"), .scope("row"))
                    for amount in amounts { html.td(report.totals[amount]?.grouped ?? "-", .class("number")) }
                }
            }
        }
    }

    private func row(_ line: FundReport.Line, _ amounts: [FundReport.Amount], _ html: inout HTML) {
        html.tr { html in
            html.th(.scope("row")) { html in
                html.text(line.pot.details.name)
                html.small(
                    desk.say(
                        "\(line.pot.source.name.japanese)・入金\(line.deposits)件・配分\(line.grants)件・支払\(line.payments)件",
                        "\(line.pot.source.name.english); \(line.deposits.english("deposit")), \(line.grants.english("grant")), \(line.payments.english("payment"))"
                    ))
            }
            for amount in amounts { html.td(amount.of(line.pot.account).grouped, .class("number")) }
        }
    }

    private func check(_ report: FundReport, _ html: inout HTML) {
        guard !report.addsUp else {
            html.p(
                desk.say(
                    "照合：すべての金額が、入金・配分・支出負担・支払・求償の各記録の合計と1円まで一致しています。受入 − 配分 ＝ 残り。",
                    "Checked: every amount is the sum of its single entries, to the yen. Received less granted is free."
                ))
            return
        }
        let pots = report.lines.filter { !$0.differences.isEmpty }.map(\.pot.details.name)
        html.p(
            desk.say(
                "照合：\(pots.joined(separator: "、"))の金額が記録の合計と一致しません。管理者に連絡してください。",
                "The amounts of \(pots.joined(separator: ", ")) are not those of the entries. Tell the administrator."),
            .class("alarm-line"))
    }

    private func rounds(_ html: inout HTML) {
        let rounds = desk.wall.funds.rounds.rounds.filter(\.stands)
        guard !rounds.isEmpty else { return }
        html.p(
            desk.say("義援金の配分：", "Rounds: ")
                + rounds.map { "\($0.details.name) \($0.total.wording[desk.language])" }
                .joined(separator: desk.say("、", ", ")))
    }
}
