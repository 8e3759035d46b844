import Boards
import Formats
import Relief
import Vocabulary

/// What stands on the delivery slip itself.
struct SlipPaper {
    let slip: SlipPage

    private var consignment: Consignment { slip.row.consignment }
    private var wall: Wall { slip.wall }
    private var names: Names { Names(wall, .japanese) }

    func draw(_ html: inout HTML) {
        if slip.shell.isDrill { html.p("【訓練】これは訓練です。", .class("paper-drill")) }
        html.p("便の番号　\(consignment.id)", .class("paper-right"))
        html.h1("納品書（受け渡し票）")
        html.p("\(names.site(consignment.shelter))　御中", .class("paper-to"))
        if let standing { html.p(standing, .class("paper-drill")) }
        facts(&html)
        goods(&html)
        signatures(&html)
        html.p("\(slip.now.inEra)時点の記録から作成・R-net", .class("paper-foot"))
    }

    /// What the numbers are worth where the load is not simply on its way.
    private var standing: String? {
        switch consignment.state {
        case .prepared: "積込の記録がまだありません。数量は予定です。"
        case .calledOff: "この便は取りやめになりました。"
        case .loaded, .departed, .received: nil
        }
    }

    private func facts(_ html: inout HTML) {
        html.table(.class("slip-facts")) { html in
            html.caption("行き先と時刻", .class("sr"))
            html.tbody { html in
                fact("届け先", place(consignment.shelter), &html)
                fact("積込場所", place(consignment.depot), &html)
                fact("運送", consignment.carrier.map(names.carrier) ?? Paper.blank, &html)
                fact("車両", consignment.vehicle ?? Paper.blank, &html)
                fact("積込（記録）", told(consignment.loadedAt, isOver: consignment.hasBeenLoaded), &html)
                fact("出発", told(consignment.departedAt, isOver: consignment.hasLeft), &html)
                if let receipt = consignment.receipt { fact("受領（記録）", receipt.receivedAt.inEra, &html) }
            }
        }
    }

    /// What is over and was not recorded is no line to be filled in.
    private func told(_ moment: Moment?, isOver: Bool) -> String {
        moment?.inEra ?? (isOver ? "記録なし" : Self.blankMoment)
    }

    private static let blankMoment = "\(Paper.blankDate)　　時　　分"

    private func fact(_ name: String, _ value: String, _ html: inout HTML) {
        html.tr { html in
            html.th(name, .scope("row"))
            html.td(value)
        }
    }

    private func place(_ id: ID<Site>) -> String {
        let address = wall.site(id)?.details.address
        return "\(names.site(id))（\(address ?? "住所は登録されていません")）"
    }

    private func goods(_ html: inout HTML) {
        // On a phone it is moved sideways, by keys, too.
        html.table(.tabIndex(0)) { html in
            html.caption("荷物", .class("sr"))
            html.thead { html in
                html.tr { html in
                    for name in ["番号", "品目", "数量", "荷姿", "期限", "ロット", "受領数"] { html.th(name, .scope("col")) }
                }
            }
            html.tbody { html in
                for line in consignment.lines { html.tr { cells(line, &$0) } }
            }
        }
    }

    /// The lot as it is known now; one that nobody knows any more leaves its cells to be filled in by hand.
    private func cells(_ line: ConsignmentLine, _ html: inout HTML) {
        let pieces = consignment.loadedPieces(of: line)
        let lot = wall.depots.lot(line.lot)?.details
        html.td(String(line.number), .class("number"))
        html.td(names.item(line.item))
        html.td(names.amount(pieces, of: line.item), .class("number"))
        html.td(lot?.packed(pieces, .japanese) ?? "")
        html.td(lot?.useBy(.japanese) ?? "", .class("nowrap"))
        html.td(line.lot.text, .class("slip-lot"))
        html.td("")
    }

    private func signatures(_ html: inout HTML) {
        html.div(.class("paper-answer slip-names")) { html in
            html.p("上記のとおり受け取りました。数が違うとき・壊れているときは「受領数」に書いてください。")
            html.p("受領日時：\(Self.blankMoment)")
            html.p("受領者（署名）：\(Paper.blank)\(Paper.blank)　　運転者（署名）：\(Paper.blank)\(Paper.blank)")
            html.p("備考：")
        }
    }
}
