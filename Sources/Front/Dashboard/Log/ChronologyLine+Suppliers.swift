import Relief
import Vocabulary

/// Suppliers, and what is ordered from them.
extension ChronologyLine {
    func supplier(_ event: SupplierEvent) -> Wording {
        switch event {
        case .registered(let body):
            Wording("協定事業者「\(body.details.name)」を登録しました。", "The supplier \(body.details.name) was registered.")
        case .concluded(let body):
            Wording(
                "\(names.supplier(body.terms.supplier))との協定「\(body.terms.name)」（\(body.terms.items.count)品目）を登録しました。",
                "The agreement “\(body.terms.name)” with \(names.supplier(body.terms.supplier)) was recorded (\(body.terms.items.count.english("item")))."
            )
        }
    }

    func order(_ event: OrderEvent) -> Wording {
        let number = names.orderNumber(event.order)
        return switch event {
        case .placed(let body): placed(body)
        case .requested(let body):
            Wording(
                "発注\(number.japanese)の要請書「\(body.paper.number)」を\(body.paper.date)付けで送りました。",
                "The paper “\(body.paper.number)” of \(body.paper.date) was sent for order \(number.english).")
        case .confirmed(let body):
            Wording(
                "発注\(number.japanese)を事業者が受諾しました（\(body.confirmation.by)）。",
                "The supplier confirmed order \(number.english) (\(body.confirmation.by)).")
        case .cancelled(let body):
            Wording(
                "\(body.cancellation.by)が発注\(number.japanese)を取り消しました（\(body.cancellation.reason)）。",
                "\(body.cancellation.by) called off order \(number.english) (\(body.cancellation.reason)).")
        case .delivered(let body):
            Wording(
                "発注\(number.japanese)の物資が\(names.site(body.destination))に納品されました（受領\(body.delivery.receiver)）。",
                "Goods of order \(number.english) came to \(names.site(body.destination)), received by \(body.delivery.receiver)."
            )
        case .withdrawn(let body):
            Wording(
                "発注\(number.japanese)の納品の記録を取り消しました（\(body.reason)）。",
                "A delivery of order \(number.english) was taken back (\(body.reason)).")
        case .reported(let body):
            Wording(
                "発注\(number.japanese)の物資供給報告書を受け取りました（\(body.report.date)）。",
                "The supplier reported on order \(number.english) (\(body.report.date)).")
        case .settled(let body):
            Wording(
                "発注\(number.japanese)を\(body.settlement.amount)で精算しました（\(names.pot(of: body.settlement))）。",
                "Order \(number.english) was settled for \(body.settlement.amount.grouped) yen (\(names.pot(of: body.settlement)))."
            )
        }
    }

    private func placed(_ body: OrderEvent.Placed) -> Wording {
        let goods = body.details.lines.map { names.goods($0.pieces, of: $0.item) }
        let shown = goods.prefix(3).joined(separator: "、") + (goods.count > 3 ? "ほか" : "")
        let supplier = names.supplier(body.details.supplier)
        return Wording(
            "\(supplier)に第\(body.number)号で発注しました：\(shown)。",
            "Order no. \(body.number) went to \(supplier): \(goods.prefix(3).joined(separator: ", "))\(goods.count > 3 ? " and more" : "")."
        )
    }

    /// Goods past every depot.
    func supplied(_ body: NeedEvent.Supplied, _ site: String) -> Wording {
        let (item, pieces) = (names.item(ofNeed: body.need), body.pieces.value.grouped)
        guard body.pieces > .zero else {
            return Wording(
                "\(site)の\(item)に入れた納品を取り消しました。", "A delivery to \(site)'s need for \(item) was taken back.")
        }
        return Wording(
            "事業者が\(site)に\(item) \(names.amount(body.pieces, ofNeed: body.need))を直接納品しました。",
            "A supplier brought \(pieces) of \(item) to \(site) itself.")
    }
}
