import Boards
import Formats
import Relief
import Vocabulary

/// 物資供給要請書: what the city asks the supplier for, by when and where to.
///
/// Source: the forms of supply agreements of Tachikawa, Kobe, Akita and Tokai (納入日時・場所・品目・数量).
struct OrderFormPaper {
    let paper: Paper
    private var order: Order { paper.order }

    func draw(_ html: inout HTML) {
        paper.head(&html)
        html.div(.class("paper-right")) { html in
            html.p(order.paper?.number ?? "　　　　第　　　　号")
            html.p(order.paper?.date.inEra ?? Paper.blankDate)
        }
        html.p("\(paper.names.supplier(order.details.supplier))　様", .class("paper-to"))
        html.p("市（町村）長\(Paper.blank)\(Paper.blank)印", .class("paper-right"))
        html.h1("物資供給要請書")
        html.p(
            "　「\(paper.agreement?.terms.name ?? order.details.agreement.text)」に基づき、下記のとおり物資の供給を要請します。")
        html.p("記", .class("paper-centre"))
        paper.numbered(1, "要請する物資", &html) { table(&$0) }
        particulars(&html)
        paper.foot(&html)
        answer(&html)
    }

    private func table(_ html: inout HTML) {
        html.table { html in
            html.caption("要請する物資", .class("sr"))
            html.thead { html in
                html.tr { html in
                    for name in ["番号", "品目", "規格", "数量", "単価（円）", "備考"] { html.th(name, .scope("col")) }
                }
            }
            html.tbody { html in
                for line in order.details.lines { html.tr { cells(line, &$0) } }
            }
        }
    }

    private func cells(_ line: OrderLine, _ html: inout HTML) {
        let price = order.prices[line.number]
        html.td(String(line.number), .class("number"))
        html.td(paper.names.item(line.item))
        html.td(paper.unit(line))
        html.td(paper.quantity(line.quantity, line), .class("number"))
        html.td(price?.yen.grouped ?? "", .class("number"))
        html.td(price.map { $0.isVerified ? "協定単価" : "災害直前の価格（要確認）" } ?? "単価は別途協議")
    }

    private func particulars(_ html: inout HTML) {
        let details = order.details
        paper.numbered(2, "納入日時", &html) {
            $0.p(details.neededBy.map { "\($0.inEra)まで" } ?? "できる限り速やかに")
        }
        paper.numbered(3, "納入場所", &html) { $0.p(paper.place) }
        paper.numbered(4, "運搬", &html) { $0.p(carriage) }
        paper.numbered(5, "口頭による要請", &html) { $0.p(call) }
        paper.numbered(6, "連絡先", &html) { $0.p("災害対策本部　担当\(Paper.blank)　電話\(Paper.blank)") }
        paper.numbered(7, "備考", &html) { $0.p(details.note ?? "なし") }
    }

    private var carriage: String {
        switch order.details.transports {
        case true?: "貴社において納入場所まで運搬してください。"
        case false?: "市（町村）が引き取ります。引き渡しの場所と時刻をお知らせください。"
        case nil: "協議のうえ決定します。"
        }
    }

    private var call: String {
        guard let call = order.call else { return "なし（本書による要請）" }
        return "\(call.at.inEra)　要請者 \(call.caller)　応対者 \(call.callee)"
    }

    /// What the supplier fills in and sends back.
    private func answer(_ html: inout HTML) {
        html.div(.class("paper-answer")) { html in
            html.p("【受諾欄】事業者が記入して返送してください。")
            html.p("□ 全部供給できる　　□ 一部供給できる（品目・数量：\(Paper.blank)\(Paper.blank)）　　□ 供給できない")
            html.p("納入予定：\(Paper.blankDate)　　時頃　　　回答者：\(Paper.blank)　回答日：\(Paper.blankDate)")
        }
    }
}
