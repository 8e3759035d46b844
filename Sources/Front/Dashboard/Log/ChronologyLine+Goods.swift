import Relief
import Vocabulary

/// Needs, stock and plans.
extension ChronologyLine {
    func need(_ event: NeedEvent) -> Wording {
        let site = names.site(event.site)
        return switch event {
        case .raised(let body) where body.origin == .estimate:
            Wording(
                "\(site)の\(names.item(body.item)) \(asked(body.asked, body.item).japanese)を推計から要請として記録しました。",
                "A need of \(site) for \(names.item(body.item)) was reckoned and recorded: \(asked(body.asked, nil).english)."
            )
        case .raised(let body):
            Wording(
                "\(site)が\(names.item(body.item))を要請しました：\(asked(body.asked, body.item).japanese)。",
                "\(site) asked for \(names.item(body.item)): \(asked(body.asked, nil).english).")
        case .amended(let body):
            Wording(
                "\(site)が\(item(body.need))の要請を\(asked(body.asked, names.need(body.need)?.item).japanese)に変更しました。",
                "\(site) changed its need for \(item(body.need)) to \(asked(body.asked, nil).english).")
        case .confirmed(let body):
            Wording(
                "\(site)の\(item(body.need))の要請を\(names.amount(body.pieces, ofNeed: body.need))と確認しました。",
                "The need of \(site) for \(item(body.need)) was confirmed as \(body.pieces.value.english("piece")).")
        case .cancelled(let body):
            Wording(
                "\(site)の\(item(body.need))の要請が取り消されました（\(body.reason)）。",
                "The need of \(site) for \(item(body.need)) was cancelled (\(body.reason)).")
        case .capLifted(let body):
            Wording(
                "\(body.by)が\(site)の\(item(body.need))の要請の上限を外しました（\(body.reason)）。",
                "\(body.by) took the need of \(site) for \(item(body.need)) in full (\(body.reason)).")
        case .supplied(let body): supplied(body, site)
        }
    }

    private func item(_ need: ID<Need>) -> String { names.item(ofNeed: need) }

    private func asked(_ asked: Asked, _ item: ID<Item>?) -> Wording {
        switch asked.unit {
        case .piece:
            Wording(
                names.amount(Count(clamping: Int64(asked.quantity)), ofKnown: item), asked.quantity.english("piece"))
        case .case: Wording("\(asked.quantity.grouped)箱", "\(asked.quantity.english("case"))")
        }
    }

    func stock(_ event: StockEvent) -> Wording {
        let depot = names.site(event.depot)
        return switch event {
        case .sheetStored(let body): sheet(body, depot)
        case .sheetUndone:
            Wording("\(depot)の在庫表の取込を取り消しました。", "A stock sheet of \(depot) was undone.")
        case .lotReceived(let body):
            Wording(
                "\(depot)に\(names.goods(body.pieces, of: body.details.item))が入りました（\(body.details.origin.name.japanese)）。",
                "\(depot) took in \(body.pieces.value.grouped) of \(names.item(body.details.item)) (\(body.details.origin.name.english))."
            )
        case .lotCounted(let body):
            Wording(
                "\(depot)の\(item(body.lot))の在庫数を\(names.amount(body.before, ofLot: body.lot))から\(names.amount(body.pieces, ofLot: body.lot))に改めました\(cause(of: body).japanese)。",
                "\(depot) counted \(item(body.lot)): \(body.pieces.value.grouped) instead of \(body.before.value.grouped)\(cause(of: body).english)."
            )
        }
    }

    /// 「（水ぬれ：倉庫の雨もり）」; nothing when a sheet said the number.
    private func cause(of body: StockEvent.LotCounted) -> Wording {
        guard let cause = body.cause?.name else { return Wording("", "") }
        return Wording(
            "（\(cause.japanese)\(body.note.map { "：\($0)" } ?? "")）",
            " (\(cause.english)\(body.note.map { ": \($0)" } ?? ""))")
    }

    private func item(_ lot: ID<Lot>) -> String { names.item(ofLot: lot) }

    private func sheet(_ body: StockEvent.SheetStored, _ depot: String) -> Wording {
        let (japanese, english) =
            body.mode == .snapshot ? ("在庫表", "a full stock sheet") : ("入荷表", "a sheet of arrivals")
        return Wording(
            "\(depot)の\(japanese)を取り込みました（変更\(body.changed.count)件）。",
            "\(depot) sent \(english) (\(body.changed.count.english("change"))).")
    }

    func plan(_ event: PlanEvent) -> Wording {
        switch event {
        case .proposed(let body):
            Wording(
                "割当計画を作成しました（\(body.allocations.count)行、不足\(body.shortfalls.count)件）。",
                "A plan was made (\(body.allocations.count.english("line")), \(body.shortfalls.count.english("shortfall")))."
            )
        case .approved(let body): approved(body)
        case .rejected(let body):
            Wording("\(body.by)が計画を却下しました（\(body.reason)）。", "\(body.by) rejected the plan (\(body.reason)).")
        case .allocated(let body): allocated(body.allocation)
        }
    }

    private func approved(_ body: PlanEvent.Approved) -> Wording {
        let (declined, dropped) = (body.declined.count, body.dropped.count)
        let left = [
            declined > 0 ? Wording("\(declined)行は見送り", "\(declined.english("line")) left out") : nil,
            dropped > 0
                ? Wording(
                    "\(dropped)行は在庫や要請が変わったため除外", "\(dropped.english("line")) dropped: stock or needs had changed")
                : nil,
        ].compactMap(\.self)
        guard !left.isEmpty else {
            return Wording("\(body.by)が計画を承認しました。", "\(body.by) approved the plan.")
        }
        let (japanese, english) = (left.map(\.japanese), left.map(\.english))
        return Wording(
            "\(body.by)が計画を承認しました（\(japanese.joined(separator: "、"))）。",
            "\(body.by) approved the plan (\(english.joined(separator: "; "))).")
    }

    private func allocated(_ allocation: Allocation) -> Wording {
        let (depot, shelter) = (names.site(allocation.depot), names.site(allocation.shelter))
        let pieces = allocation.pieces.value.grouped
        return Wording(
            "\(depot)から\(shelter)へ\(names.goods(allocation.pieces, of: allocation.item))を割り当てました。",
            "\(pieces) of \(names.item(allocation.item)) were allocated from \(depot) to \(shelter).")
    }
}
