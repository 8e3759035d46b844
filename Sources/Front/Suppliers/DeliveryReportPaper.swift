import Boards
import Formats
import Relief
import Vocabulary

/// 物資供給報告書: what the supplier brought; as it was received so far, or empty to be written by hand.
struct DeliveryReportPaper {
    let paper: Paper
    private var order: Order { paper.order }

    func draw(_ html: inout HTML) {
        paper.head(&html)
        html.div(.class("paper-right")) { html in
            html.p(order.report?.number ?? "　　　　第　　　　号")
            html.p(order.report?.date.inEra ?? Paper.blankDate)
        }
        html.p("市（町村）長　様", .class("paper-to"))
        html.div(.class("paper-right")) { html in
            if let address = paper.supplier?.details.address { html.p(address) }
            html.p("\(paper.names.supplier(order.details.supplier))")
            html.p("報告者　\(order.report?.by ?? Paper.blank + Paper.blank)　印")
        }
        html.h1("物資供給報告書")
        html.p("　\(request)物資を、下記のとおり供給したので報告します。")
        html.p("記", .class("paper-centre"))
        paper.numbered(1, "供給した物資", &html) { table(&$0) }
        particulars(&html)
        paper.foot(&html)
        signature(&html)
    }

    private var request: String {
        let (name, number) = (paper.agreement?.terms.name ?? order.details.agreement.text, order.number)
        guard let request = order.paper else {
            return "「\(name)」に基づき要請のあった（発注第\(number)号）"
        }
        return "「\(name)」に基づき、\(request.date.inEra)付け\(request.number)で要請のあった（発注第\(number)号）"
    }

    private func table(_ html: inout HTML) {
        html.table { html in
            html.caption("供給した物資", .class("sr"))
            html.thead { html in
                html.tr { html in
                    for name in ["番号", "品目", "規格", "要請数量", "供給数量", "単価（円）", "金額（円）", "差異・備考"] {
                        html.th(name, .scope("col"))
                    }
                }
            }
            html.tbody { html in
                for line in order.details.lines { html.tr { cells(line, &$0) } }
            }
            html.tfoot { html in
                html.tr { html in
                    html.th("合計", .scope("row"), .colSpan(6))
                    html.td(came ? total?.grouped ?? "" : "", .class("number"))
                    html.td("")
                }
            }
        }
    }

    private var came: Bool { !order.deliveries.isEmpty }

    /// As the supplier reported, or as it was received while it has not.
    private func units(_ line: OrderLine) -> Int { order.reported(line) ?? order.delivered(line) }

    private func amount(_ line: OrderLine) -> Yen? { order.prices[line.number]?.yen.times(units(line)) }

    private var total: Yen? {
        let amounts = order.details.lines.map(amount)
        guard !amounts.contains(nil) else { return nil }
        return Yen.sum(amounts.compactMap(\.self))
    }

    private func cells(_ line: OrderLine, _ html: inout HTML) {
        html.td(String(line.number), .class("number"))
        html.td(paper.names.item(line.item))
        html.td(paper.unit(line))
        html.td(paper.quantity(line.quantity, line), .class("number"))
        html.td(came ? paper.quantity(units(line), line) : "", .class("number"))
        html.td(order.prices[line.number]?.yen.grouped ?? "", .class("number"))
        html.td(came ? amount(line)?.grouped ?? "" : "", .class("number"))
        html.td(came ? difference(line) : "")
    }

    private func difference(_ line: OrderLine) -> String {
        let gap = units(line) - line.quantity
        let words = [
            gap < 0 ? "不足\((-gap).grouped)" : gap > 0 ? "過納\(gap.grouped)" : nil,
            order.damaged(line) > 0 ? "破損\(order.damaged(line).grouped)返却" : nil,
            order.wrong(line) > 0 ? "品違い\(order.wrong(line).grouped)返却" : nil,
            order.reported(line).map { $0 != order.delivered(line) } == true
                ? "受領は\(order.delivered(line).grouped)" : nil,
        ].compactMap(\.self)
        return words.joined(separator: "、")
    }

    private func particulars(_ html: inout HTML) {
        paper.numbered(2, "納入日時", &html) { html in
            guard came else { return html.p(Paper.blankDate + "　　時　　分") }
            for delivery in order.deliveries.prefix(4) {
                html.p("\(delivery.receivedAt.inEra)　受領者 \(delivery.receiver)")
            }
            if order.deliveries.count > 4 { html.p("ほか\(order.deliveries.count - 4)回") }
        }
        paper.numbered(3, "納入場所", &html) { $0.p(paper.place) }
        paper.numbered(4, "備考", &html) { html in
            let notes = order.deliveries.compactMap(\.note)
            html.p(notes.isEmpty ? "なし" : String(notes.joined(separator: "／").prefix(OrderRefusal.longestText)))
        }
    }

    /// The receiving side confirms by hand.
    private func signature(_ html: inout HTML) {
        html.div(.class("paper-answer")) { html in
            html.p("【受領確認】上記の物資を確かに受領しました。")
            html.p("\(Paper.blankDate)　　所属：\(Paper.blank)\(Paper.blank)　氏名：\(Paper.blank)\(Paper.blank)印")
        }
    }
}
