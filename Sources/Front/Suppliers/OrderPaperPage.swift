import Boards
package import Formats
package import Relief
package import Vocabulary

/// The two papers of an order, each on one page of A4: 物資供給要請書 and 物資供給報告書.
///
/// They are papers of a Japanese office and are written in Japanese, whatever language the page around them has.
package struct OrderPaperPage: Sendable {
    package enum Kind: Sendable {
        case request
        case report
    }

    let desk: Desk
    let order: Order
    let kind: Kind

    /// `nil` when there is no such order.
    package init?(_ desk: Desk, _ order: ID<Order>, _ kind: Kind) {
        guard let row = desk.wall.orders[order] else { return nil }
        (self.desk, self.order, self.kind) = (desk, row.order, kind)
    }

    private var title: Wording {
        switch kind {
        case .request: Wording("物資供給要請書", "Order form")
        case .report: Wording("物資供給報告書", "Delivery report")
        }
    }

    package func document() -> HTML {
        let path = "/hq/orders/\(order.id)/\(kind == .request ? "request" : "report")-paper"
        return desk.document(title, path: path) { html in
            html.div(.class("no-print")) { html in
                html.p {
                    $0.a(
                        desk.say("← 発注 第\(order.number)号", "← Order no. \(order.number)"),
                        .href("/hq/orders/\(order.id)"))
                }
                html.p(desk.say("ブラウザーの「印刷」で、A4の紙1枚に印刷できます。", "Print it with your browser on one sheet of A4."))
                desk.asOf(&html)
            }
            html.article(.class("paper \(Paper(desk, order).density)"), .lang("ja")) { html in
                switch kind {
                case .request: OrderFormPaper(paper: Paper(desk, order)).draw(&html)
                case .report: DeliveryReportPaper(paper: Paper(desk, order)).draw(&html)
                }
            }
        }
    }
}

/// What both papers are made of.
struct Paper {
    let desk: Desk
    let order: Order
    /// Papers are in Japanese.
    let names: Names

    init(_ desk: Desk, _ order: Order) {
        (self.desk, self.order) = (desk, order)
        names = Names(desk.wall, .japanese)
    }

    /// How small the print has to be for everything to stand on one page.
    ///
    /// A line of the table counts three, forty characters one; an order has at most twelve lines, and every text a limit.
    var density: String {
        let notes = order.deliveries.prefix(4).map { "\($0.receiver)\($0.note ?? "")" }.joined()
        let texts = [
            agreement?.terms.name, order.details.note, order.call.map { $0.caller + $0.callee }, order.report?.by,
            order.report?.number, order.paper?.number, notes, supplier?.name, supplier?.details.address,
        ].compactMap { $0?.count }.reduce(0, +)
        let items = order.details.lines.map { (names.item($0.item).count + 9) / 10 }.reduce(0, +)
        let weight = order.details.lines.count * 2 + items + texts / 40
        return weight <= 24 ? "" : weight <= 42 ? "tight" : weight <= 90 ? "tightest" : "tightest smallest"
    }

    var isDrill: Bool { desk.wall.situation.incident?.kind == .drill }
    var supplier: Supplier? { desk.wall.suppliers.supplier(order.details.supplier) }
    var agreement: Agreement? { desk.wall.suppliers.agreement(order.details.agreement) }
    var site: Site? { desk.wall.site(order.details.destination) }

    /// A place to write on by hand.
    static let blank = "　　　　　　　　"
    static let blankDate = "　　　　年　　月　　日"

    var place: String {
        let address = site?.details.address.map { "（\($0)）" } ?? ""
        return names.site(order.details.destination) + address
    }

    func unit(_ line: OrderLine) -> String {
        guard line.unit == .case, let packing = line.packing else { return "" }
        return "1箱\(packing.piecesPerCase)\(desk.wall.item(line.item)?.unit ?? "個")"
    }

    func quantity(_ units: Int, _ line: OrderLine) -> String {
        "\(units.grouped)\(line.unit == .case ? "箱" : desk.wall.item(line.item)?.unit ?? "個")"
    }

    func numbered(_ number: Int, _ heading: String, _ html: inout HTML, content: (inout HTML) -> Void) {
        html.div(.class("paper-item")) { html in
            html.p("\(number)　\(heading)", .class("paper-heading"))
            html.div(.class("paper-content"), content: content)
        }
    }

    func foot(_ html: inout HTML) {
        html.p("以上", .class("paper-right"))
        html.p(
            "発注第\(order.number)号（\(order.id)）・\(desk.now.inEra)時点の記録から作成・R-net", .class("paper-foot"))
    }

    func head(_ html: inout HTML) {
        if isDrill { html.p("【訓練】これは訓練です。実際の供給は不要です。", .class("paper-drill")) }
    }
}
