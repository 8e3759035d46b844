import Boards
import Relief
import Vocabulary

/// Names of closures and orders.
extension Names {
    func closure(_ id: ID<RoadClosure>) -> String { road(id)?.details.title ?? id.text }

    /// From where a pin takes its goods.
    func source(of pin: Pin) -> String {
        switch pin.source {
        case .depot(let depot): site(depot)
        case .lot(let lot): lotName(lot)
        }
    }

    /// The depot, the item and the date of a lot, as a picker knows it.
    func lotName(_ id: ID<Lot>) -> String {
        guard let details = lot(id)?.details else { return id.text }
        let expiry = details.expiry.map { language == .japanese ? "（期限\($0)）" : " (until \($0))" } ?? ""
        return "\(site(details.depot)) \(item(details.item))\(expiry)"
    }

    /// What a ban forbids, as a sentence without its end.
    func wording(of ban: Ban) -> Wording {
        switch ban {
        case .way(let way):
            Wording(
                "\(site(way.depot))から\(site(way.shelter))へ送らない", "nothing goes from \(site(way.depot)) to \(site(way.shelter))")
        case .lot(let lot): Wording("\(lotName(lot))を使わない", "\(lotName(lot)) is not used")
        case .need(let need):
            Wording("\(asker(need))の\(item(ofNeed: need))の要請を計画に入れない", "the need of \(asker(need)) for \(item(ofNeed: need)) is left out")
        }
    }

    func asker(_ id: ID<Need>) -> String { need(id).map { site($0.site) } ?? id.text }
}
