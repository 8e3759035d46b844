import Relief
import Vocabulary

/// What shelters found on trucks, and what they said of it afterwards.
extension ChronologyLine {
    func received(_ body: ConsignmentEvent.Received, _ shelter: String) -> Wording {
        let damaged = body.lines.map(\.receipt.damaged).reduce(.zero, +).value
        let wrong = body.lines.map(\.receipt.wrong).reduce(.zero, +).value
        let received = body.lines.map(\.receipt.received).reduce(.zero, +).value
        let sent = sent(body) ?? received
        guard damaged + wrong > 0 || sent != received else {
            return Wording("\(shelter)が物資を受け取りました。", "\(shelter) received its goods.")
        }
        return Wording(
            "\(shelter)が物資を受け取りました（送った\(sent.grouped)個に対し受領\(received.grouped)個、破損\(damaged.grouped)個、品違い\(wrong.grouped)個）。",
            "\(shelter) received its goods (of \(sent.grouped) sent \(received.grouped) came, "
                + "\(damaged.grouped) damaged, \(wrong.grouped) wrong).")
    }

    /// Pieces that were loaded of the lines of which a receipt tells, of all items together.
    private func sent(_ body: ConsignmentEvent.Received) -> Int? {
        names.consignment(body.consignment).map { consignment in
            body.lines.map { consignment.loadedPieces(of: $0.line) }.reduce(.zero, +).value
        }
    }

    func corrected(_ body: ConsignmentEvent.ReceiptCorrected, _ shelter: String) -> Wording {
        let lines = body.lines.map { line in
            let item = line.line.item
            let (name, before, after) = (names.item(item), counts(line.before, item), counts(line.receipt, item))
            return Wording(
                "\(name) \(before.japanese)→\(after.japanese)", "\(name) from \(before.english) to \(after.english)")
        }
        return Wording(
            "\(shelter)が受け取りの記録を直しました：\(lines.map(\.japanese).joined(separator: "、"))（\(body.reason)）。",
            "\(shelter) corrected its receipt: \(lines.map(\.english).joined(separator: "; ")) (\(body.reason)).")
    }

    /// Damaged and wrong pieces are told where there are any.
    private func counts(_ receipt: LineReceipt, _ item: ID<Item>) -> Wording {
        let more = [
            receipt.damaged > .zero
                ? Wording("破損\(receipt.damaged.value.grouped)", "\(receipt.damaged.value.grouped) damaged") : nil,
            receipt.wrong > .zero
                ? Wording("品違い\(receipt.wrong.value.grouped)", "\(receipt.wrong.value.grouped) wrong") : nil,
        ].compactMap(\.self)
        let (amount, pieces) = (names.amount(receipt.received, of: item), receipt.received.value.grouped)
        guard !more.isEmpty else { return Wording(amount, pieces) }
        return Wording(
            "\(amount)（\(more.map(\.japanese).joined(separator: "・"))）",
            "\(pieces) (\(more.map(\.english).joined(separator: ", ")))")
    }

    func calledOff(_ body: ConsignmentEvent.CalledOff, _ depot: String, _ shelter: String) -> Wording {
        let loaded = body.lines.map(\.loaded).reduce(.zero, +).value
        let returned = body.lines.map(\.returned).reduce(.zero, +).value
        let (back, came) =
            loaded == 0
            ? ("", "")
            : (
                "積んだ\(loaded.grouped)個のうち\(returned.grouped)個が在庫に戻りました",
                "; \(returned.grouped) of \(loaded.grouped) came back"
            )
        let reason = OwnReason.wording(of: body.reason)
        return Wording(
            "\(depot)から\(shelter)への便を取りやめました\(back.isEmpty ? "" : "。\(back)")（\(reason.japanese)）。",
            "The consignment from \(depot) to \(shelter) was called off\(came) (\(reason.english)).")
    }
}
