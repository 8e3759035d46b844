import Relief
import Vocabulary

/// Roads, and what headquarters lays down for plans.
extension ChronologyLine {
    func road(_ event: RoadEvent) -> Wording {
        switch event {
        case .closed(let body): closed(body.details)
        case .reopened(let body):
            Wording(
                "通行止めが解除されました：\(names.closure(body.closure))。",
                "The road is open again: \(names.closure(body.closure)).")
        case .measured(let body): measured(body.way, body.measure)
        }
    }

    private func closed(_ details: ClosureDetails) -> Wording {
        let places = details.wards + details.shelters.map(names.site)
        let shown = places.prefix(3).joined(separator: "、") + (places.count > 3 ? "ほか" : "")
        return Wording(
            "通行止め：\(details.title)。行けなくなったのは\(shown)（\(details.observedAt.onPage(.japanese))確認）。",
            "Road closed: \(details.title). Cut off: \(places.prefix(3).joined(separator: ", "))\(places.count > 3 ? " and more" : "")"
                + " (seen \(details.observedAt.onPage(.english))).")
    }

    private func measured(_ way: Way, _ measure: WayMeasure) -> Wording {
        let (depot, shelter) = (names.site(way.depot), names.site(way.shelter))
        return Wording(
            "\(depot)から\(shelter)までの所要時間は\(measure.minutes)分です（実測）。",
            "From \(depot) to \(shelter) it takes \(measure.minutes.english("minute")), as measured.")
    }

    func directive(_ event: DirectiveEvent) -> Wording {
        switch event {
        case .pinned(let body): pinned(body.pin, body.note)
        case .banned(let body): banned(body.ban, body.note)
        case .lifted(let body):
            Wording("\(body.lifting.by)が計画への指示を解除しました。", "\(body.lifting.by) lifted an order to the plans.")
        }
    }

    private func pinned(_ pin: Pin, _ note: OrderNote) -> Wording {
        let (source, item) = (names.source(of: pin), names.item(ofNeed: pin.need))
        let site = names.need(pin.need).map { names.site($0.site) } ?? pin.need.text
        return Wording(
            "\(note.by)が\(site)の\(item) \(names.amount(pin.pieces, ofNeed: pin.need))を\(source)から固定しました（\(note.reason)）。",
            "\(note.by) pinned \(pin.pieces.value.grouped) of \(item) from \(source) for \(site) (\(note.reason)).")
    }

    private func banned(_ ban: Ban, _ note: OrderNote) -> Wording {
        let what = names.wording(of: ban)
        return Wording(
            "\(note.by)の指示：\(what.japanese)（\(note.reason)）。", "Order of \(note.by): \(what.english) (\(note.reason)).")
    }
}
