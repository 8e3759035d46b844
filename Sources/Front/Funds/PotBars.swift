import Boards
import Formats
import Relief
import Vocabulary

/// Where the money of each pot stands: paid, bound, granted and free as parts of what came in.
struct PotBars {
    let desk: Desk

    func legend(_ html: inout HTML) {
        BarLegend(entries: [
            ("part received", desk.say("支払済み", "paid")), ("part promised", desk.say("支出負担（未払）", "committed, unpaid")),
            ("part granted", desk.say("配分（負担前）", "granted, not committed")), ("unspent", desk.say("残り", "free")),
        ]).draw(&html)
    }

    /// Pots with a link to the page of each.
    func draw(_ pots: [Pot], _ html: inout HTML) {
        legend(&html)
        let waiting = WaitingMoney(desk.wall)
        html.ol(.class("bars fund-bars")) { html in
            for pot in pots {
                html.li { html in
                    html.p(.class("bar-head")) { html in
                        html.a(pot.details.name, .href("/hq/funds/pots/\(pot.id)"))
                        html.span(desk.say(pot.source.name), .class("tier tier-3"))
                        html.span(
                            desk.say("残り \(pot.account.free)", "\(pot.account.free.wording.english) free"),
                            .class("missing"))
                    }
                    bar(pot, waiting: waiting.from(pot.id), &html)
                }
            }
        }
    }

    /// `waiting` is what grants that wait for approval would take of what is left.
    func bar(_ pot: Pot, waiting: Yen, _ html: inout HTML) {
        let account = pot.account
        ShareBar(
            whole: Int(account.received.value),
            shares: [
                ("received", Int(account.paid.value)),
                ("promised", Int(account.committed.remaining(after: account.paid).value)),
                ("granted", Int(account.granted.remaining(after: account.committed).value)),
            ]
        ).draw(words(account), &html)
        html.p(words(account), .class("bar-text"))
        guard !waiting.isZero else { return }
        let left = account.free.remaining(after: waiting)
        html.p(
            desk.say(
                "残り \(account.free)のうち、決裁待ちの配分 \(waiting)（除くと \(left)）",
                "\(account.free.wording.english) free, of which grants that wait for approval take \(waiting.wording.english) (\(left.wording.english) beside them)"
            ), .class("bar-text"))
    }

    private func words(_ account: PotAccount) -> String {
        let claimed =
            account.claimed.isZero
            ? Wording("", "")
            : Wording(
                "、うち求償 \(account.claimed)（受入 \(account.reimbursed)）",
                ", claimed \(account.claimed.wording.english) (\(account.reimbursed.wording.english) came in)")
        return desk.say(
            "受入 \(account.received) → 配分 \(account.granted) → 支出負担 \(account.committed) → 支払 \(account.paid)\(claimed.japanese)",
            "received \(account.received.wording.english) → granted \(account.granted.wording.english) → committed \(account.committed.wording.english) → paid \(account.paid.wording.english)\(claimed.english)"
        )
    }
}
