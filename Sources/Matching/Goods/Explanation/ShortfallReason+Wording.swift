package import Vocabulary

extension ShortfallReason {
    /// The reason as a sentence for the shelter that goes short.
    package func wording(_ names: GoodsNames) -> Wording {
        switch self {
        case .siteClosed(let shelter): names.siteClosed(shelter)
        case .noStock(let item): names.noStock(item)
        case .depotClosed(let item, let depot): names.depotClosed(item, depot)
        case .tooLate(let arrival, let neededBy, let depot): names.tooLate(arrival, neededBy, depot)
        case .expiresFirst(_, let expiry, let arrival, let minLife): names.expiresFirst(expiry, arrival, minLife)
        case .roadClosed(let link, let depot, let shelter): names.roadClosed(link, depot, shelter)
        case .noAccess(let item, let shelter): names.noAccess(item, shelter)
        case .higherTierFirst(let set, let item, let served):
            ShortageWording(bottleneck: set, item: item, served: served, names: names).higherTierFirst
        case .scarcity(let set, let item, let served):
            ShortageWording(bottleneck: set, item: item, served: served, names: names).scarcity
        case .banned(let order): order.banned
        case .dispatchLimit(let limit, let item, let served): limit.wording(item, served, names)
        case .roundedToCases(let pack, let item, let served): names.roundedToCases(pack, item, served)
        case .stopped:
            Wording(
                "計算を途中で止めたため、まだ決まっていません。もう一度計画してください。",
                "Not settled: planning was stopped early. Plan again.")
        }
    }
}

// MARK: - Places

extension GoodsNames {
    fileprivate func siteClosed(_ row: Int32) -> Wording {
        Wording(
            "\(shelter(row, .japanese))は閉鎖中のため、送りません。",
            "\(shelter(row, .english)) is closed; nothing is sent there.")
    }

    fileprivate func noStock(_ row: Int32) -> Wording {
        Wording(
            "\(item(row, .japanese))も代わりの品も、どの拠点にも在庫がありません。",
            "No depot holds \(item(row, .english)) or an accepted substitute.")
    }

    fileprivate func depotClosed(_ row: Int32, _ place: Int32) -> Wording {
        Wording(
            "\(item(row, .japanese))の在庫は、閉鎖中の拠点(\(depot(place, .japanese))など)にしかありません。",
            "\(item(row, .english)) lies only in closed depots, such as \(depot(place, .english)).")
    }

    fileprivate func roadClosed(_ link: Int32, _ place: Int32, _ row: Int32) -> Wording {
        let japanese = closure(ofLink: link, .japanese).map { "(\($0))" } ?? ""
        let english = closure(ofLink: link, .english).map { " (\($0))" } ?? ""
        return Wording(
            "\(depot(place, .japanese))から\(shelter(row, .japanese))への道が通行止めです\(japanese)。",
            "The road from \(depot(place, .english)) to \(shelter(row, .english)) is closed\(english).")
    }

    fileprivate func noAccess(_ row: Int32, _ place: Int32) -> Wording {
        Wording(
            "\(item(row, .japanese))のある拠点から\(shelter(place, .japanese))へ行ける道がありません。",
            "No way is known to \(shelter(place, .english)) from a depot that holds \(item(row, .english)).")
    }
}

// MARK: - Times

extension GoodsNames {
    fileprivate func tooLate(_ arrival: Int32, _ neededBy: Int32, _ place: Int32) -> Wording {
        let (arrival, neededBy) = (PlanTime.point(arrival), PlanTime.point(neededBy))
        return Wording(
            "必要な時刻に間に合いません。いちばん早い\(depot(place, .japanese))からでも到着は\(arrival[.japanese])、"
                + "必要なのは\(neededBy[.japanese])までです。希望時刻を延ばせれば送れます。",
            "Too late: even from \(depot(place, .english)), the nearest, goods arrive \(arrival[.english]); "
                + "the deadline is \(neededBy[.english]). A later one could be met.")
    }

    fileprivate func expiresFirst(_ expiry: Int32, _ arrival: Int32, _ minLife: Int32) -> Wording {
        let (expiry, arrival) = (PlanTime.point(expiry), PlanTime.point(arrival))
        let rest = PlanTime.length(minLife)
        return Wording(
            "届けられる在庫は期限切れになります。期限は\(expiry[.japanese])、到着は\(arrival[.japanese])で、"
                + "到着時に\(rest[.japanese])以上の残りが必要です。",
            "The stock within reach expires first: expiry \(expiry[.english]), arrival \(arrival[.english]), "
                + "and \(rest[.english]) of shelf life must remain.")
    }
}
