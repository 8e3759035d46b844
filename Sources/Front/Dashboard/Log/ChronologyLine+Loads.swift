import Relief
import Vocabulary

/// Consignments, from the depot to the door.
extension ChronologyLine {
    func consignment(_ event: ConsignmentEvent) -> Wording {
        let (depot, shelter) = names.ends(of: event)
        return switch event {
        case .prepared(let body):
            Wording(
                "\(depot)から\(shelter)への便を準備しました（\(body.lines.count)行）。",
                "A consignment from \(depot) to \(shelter) was prepared (\(body.lines.count.english("line"))).")
        case .assigned(let body): assigned(body, depot, shelter)
        case .loaded(let body): loaded(body, depot, shelter)
        case .departed(let body): departed(body, depot, shelter)
        case .received(let body): received(body, shelter)
        case .receiptCorrected(let body): corrected(body, shelter)
        case .calledOff(let body): calledOff(body, depot, shelter)
        case .receiptWithdrawn(let body):
            Wording(
                "\(shelter)が\(depot)からの便の受け取りの記録を取り消しました。まだ届いていません（\(body.reason)）。",
                "\(shelter) took back its receipt of the consignment from \(depot), which has not come yet (\(body.reason))."
            )
        }
    }

    private func assigned(_ body: ConsignmentEvent.Assigned, _ depot: String, _ shelter: String) -> Wording {
        guard let carrier = body.carrier.map(names.carrier) else {
            return Wording(
                "\(depot)から\(shelter)への便の運送の担当を取り消しました。",
                "The consignment from \(depot) to \(shelter) has no carrier any more.")
        }
        return Wording(
            "\(depot)から\(shelter)への便を\(carrier)に割り当てました。",
            "The consignment from \(depot) to \(shelter) was given to \(carrier).")
    }

    private func departed(_ body: ConsignmentEvent.Departed, _ depot: String, _ shelter: String) -> Wording {
        guard !body.isAssumed else {
            return Wording(
                "\(depot)から\(shelter)への便の出発は記録がなく、届いたことから出発したものとしました。",
                "Nobody recorded the departure of the consignment from \(depot) to \(shelter), which has arrived.")
        }
        return Wording(
            "\(depot)から\(shelter)へ出発しました\(body.vehicle.map { "（\($0)）" } ?? "")。",
            "The consignment from \(depot) to \(shelter) left\(body.vehicle.map { " (\($0))" } ?? "").")
    }

    /// Whoever reads of a load takes it for a full one, unless it is told what was left behind.
    private func loaded(_ body: ConsignmentEvent.Loaded, _ depot: String, _ shelter: String) -> Wording {
        guard !body.isAssumed else {
            return Wording(
                "\(depot)から\(shelter)への便の積込は記録がなく、届いたことから積み込んだものとしました。",
                "Nobody recorded the loading of the consignment from \(depot) to \(shelter), which has arrived.")
        }
        let short = body.lines.filter { $0.loaded < $0.line.pieces }
        guard !short.isEmpty else {
            return Wording(
                "\(depot)で\(shelter)行きの便を積み込みました。", "The consignment from \(depot) to \(shelter) was loaded.")
        }
        let lines = short.prefix(3).map { line in
            let (name, item) = (names.item(line.line.item), line.line.item)
            let (whole, part) = (names.amount(line.line.pieces, of: item), names.amount(line.loaded, of: item))
            return Wording("\(name) \(whole)のうち\(part)", "\(part) of \(whole) of \(name)")
        }
        let more = short.count > 3
        return Wording(
            "\(depot)で\(shelter)行きの便を積み込みました（準備より少なく：\(lines.map(\.japanese).joined(separator: "、"))\(more ? "ほか" : "")）。",
            "The consignment from \(depot) to \(shelter) was loaded with less than prepared: "
                + "\(lines.map(\.english).joined(separator: "; "))\(more ? " and more" : "").")
    }
}
