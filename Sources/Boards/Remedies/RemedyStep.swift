import Relief
package import Vocabulary

/// One of the three things that can be done, and why the ones before it do not suffice.
package struct RemedyStep: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case neighbours
        case order
        case appeal

        package var name: Wording {
            switch self {
            case .neighbours: Wording("近隣の余剰をまわす", "Surplus of neighbours")
            case .order: Wording("協定事業者に発注する", "Order from a supplier")
            case .appeal: Wording("市民・企業に呼びかける", "Public appeal")
            }
        }
    }

    package let kind: Kind
    /// What the steps before it leave open.
    package let wanted: Count<Piece>
    /// What it could bring of that.
    package let covers: Count<Piece>
    package let reason: Wording

    package var isNeeded: Bool { wanted > .zero }
}

extension Remedies {
    /// All three in their order.
    package var steps: [RemedyStep] { [neighbourStep, orderStep, appealStep] }

    private func amount(_ pieces: Count<Piece>) -> Wording {
        Wording("\(pieces.value.grouped)\(unit)", "\(pieces.value.grouped)")
    }

    /// Not as 120/800: beside a unit that reads like a part of a piece.
    private func share(_ part: Count<Piece>, of whole: Count<Piece>) -> Wording {
        Wording(
            "\(amount(whole).japanese)に対し\(amount(part).japanese)",
            "\(part.value.grouped) of \(whole.value.grouped)")
    }

    private var neighbourStep: RemedyStep {
        let (unreachable, share) = (neighbours.count { !$0.isReachable }, share(surplus, of: missing))
        let rest =
            unreachable == 0
            ? Wording("", "")
            : Wording("通行止めや閉鎖で使えない所が\(unreachable)か所あります。", " \(unreachable) more cannot be reached.")
        let reason =
            surplus == .zero
            ? Wording("使える余剰のある拠点・避難所はありません。", "No depot or shelter that can be reached has any to spare.")
            : Wording(
                "近隣に、不足\(share.japanese)あります。",
                "Neighbours hold \(surplus.value.grouped); \(missing.value.grouped) are missing.")
        return RemedyStep(
            kind: .neighbours, wanted: missing, covers: min(surplus, missing),
            reason: Wording(reason.japanese + rest.japanese, reason.english + rest.english))
    }

    private var orderStep: RemedyStep {
        let before = share(surplus, of: missing)
        var reason =
            surplus == .zero
            ? Wording("近隣に使える余剰がありません。", "Neighbours have nothing to spare.")
            : Wording("近隣の余剰は、不足\(before.japanese)で足りません。", "Neighbours hold only \(before.english).")
        if leftAfterNeighbours == .zero {
            reason = Wording("近隣の余剰で足ります。", "Neighbours hold enough.")
        } else if awaited > .zero {
            let (waiting, doubt) = (amount(awaited), doubt)
            reason = Wording(
                "\(reason.japanese)発注済みで届いていないものが\(waiting.japanese)あります\(doubt?.japanese ?? "")。",
                "\(reason.english) \(waiting.english) are ordered and not here yet\(doubt?.english ?? "").")
        }
        return RemedyStep(kind: .order, wanted: leftToOrder, covers: min(orderable, leftToOrder), reason: reason)
    }

    /// What of what is ordered may not come: 「（うち遅れ20,160枚・受諾未確認20,160枚）」; `nil` while nothing speaks against it.
    package var doubt: Wording? {
        guard ordered.unsure > .zero else { return nil }
        let (late, unconfirmed) = (amount(ordered.late), amount(ordered.unconfirmed))
        let parts = [
            ordered.late > .zero ? Wording("遅れ\(late.japanese)", "\(late.english) late") : nil,
            ordered.unconfirmed > .zero
                ? Wording("受諾未確認\(unconfirmed.japanese)", "\(unconfirmed.english) not confirmed") : nil,
        ].compactMap(\.self)
        return Wording(
            "（うち\(parts.map(\.japanese).joined(separator: "・"))）",
            " (\(parts.map(\.english).joined(separator: ", ")))")
    }

    private var appealStep: RemedyStep {
        RemedyStep(kind: .appeal, wanted: leftAfterOrders, covers: .zero, reason: appealReason)
    }

    private var appealReason: Wording {
        guard leftToOrder > .zero else {
            guard leftAfterNeighbours > .zero, let doubt else {
                return Wording("余剰と発注済みで足ります。", "Surplus and what is ordered suffice.")
            }
            return Wording(
                "発注済みがすべて届けば足ります\(doubt.japanese)。",
                "If all that is ordered comes, it suffices\(doubt.english).")
        }
        let usable = offers.filter(\.isUsable)
        guard !offers.isEmpty else {
            return Wording("この品目を含む有効な協定がありません。", "No agreement that is valid has the item.")
        }
        guard !usable.isEmpty else {
            return Wording(
                "範囲・期限に合う協定がありません（協定\(offers.count)件）。",
                "No agreement reaches there in time (\(offers.count) have the item).")
        }
        let share = share(min(orderable, leftToOrder), of: leftToOrder)
        guard leftAfterOrders == .zero else {
            return Wording(
                "協定で見込めるのは、必要\(share.japanese)です。", "Agreements name \(share.english).")
        }
        return Wording(
            "協定で見込めます。ただし供給は「できる限り」で、約束された数ではありません。",
            "Agreements can be expected to suffice, but they promise no more than they can.")
    }

    /// What the public page or a feed would say, with the amount and its date; `nil` while it is not needed.
    package func appeal(for name: Wording) -> Wording? {
        guard leftAfterOrders > .zero else { return nil }
        let (pieces, by) = (amount(leftAfterOrders), neededBy.flatMap { $0 > asOf ? $0.short : nil })
        return Wording(
            """
            【物資提供のお願い】\(name.japanese)が\(pieces.japanese)不足しています（\(asOf.short)現在\
            \(by.map { "、\($0)までに必要" } ?? "")）。企業・団体で、未開封の同じ品目を箱単位でご提供いただける方は、\
            発送の前に災害対策本部へご連絡ください。個人の方の少量・詰め合わせの荷物はご遠慮ください。\
            足りしだい、この呼びかけは取り下げます。
            """,
            """
            Goods wanted: \(pieces.english) of \(name.english) are missing (as of \(asOf.short)\
            \(by.map { ", needed by \($0)" } ?? "")). Companies and groups that can give unopened goods of one kind \
            in cases: please call headquarters before you send anything. Please send no small or mixed parcels. \
            This appeal ends as soon as there is enough.
            """)
    }
}
