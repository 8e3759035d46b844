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

    /// The depot, the item and what tells the lot from others, as a picker knows it.
    func lotName(_ id: ID<Lot>) -> String {
        guard let details = lot(id)?.details else { return id.text }
        return language == .japanese
            ? "\(site(details.depot))の\(item(details.item))（\(traits(details))）"
            : "\(item(details.item)) (\(traits(details))) in \(site(details.depot))"
    }

    /// What tells a lot from others of its item: the date, the size of a case, and where it came from.
    func traits(_ details: LotDetails) -> String {
        let date = details.expiry.map { Wording("期限\($0)", "until \($0)") } ?? Wording("期限なし", "undated")
        let cases = details.packing.map { Wording("1箱\($0.piecesPerCase)個", "cases of \($0.piecesPerCase)") }
        return [date, cases, details.origin.name].compactMap { $0?[language] }
            .joined(separator: language == .japanese ? "・" : ", ")
    }

    /// What a ban forbids, as a sentence without its end.
    func wording(of ban: Ban) -> Wording {
        switch ban {
        case .way(let way):
            Wording(
                "\(site(way.depot))から\(site(way.shelter))へ送らない",
                "nothing goes from \(site(way.depot)) to \(site(way.shelter))")
        case .lot(let lot): Wording("\(lotName(lot))を使わない", "\(lotName(lot)) is not used")
        case .need(let need):
            Wording(
                "\(asker(need))の\(item(ofNeed: need))の要請を計画に入れない",
                "the need of \(asker(need)) for \(item(ofNeed: need)) is left out")
        }
    }

    func asker(_ id: ID<Need>) -> String { need(id).map { site($0.site) } ?? id.text }
}
