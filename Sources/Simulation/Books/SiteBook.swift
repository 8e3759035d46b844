import Relief
import Vocabulary

/// Which places goods may be promised from and to.
struct SiteBook {
    private var kinds: [ID<Site>: Site.Kind] = [:]
    private var statuses: [ID<Site>: Site.Status] = [:]

    mutating func take(_ event: SiteEvent) {
        switch event {
        case .registered(let body), .detailsChanged(let body): kinds[body.site] = body.details.kind
        case .statusChanged(let body): statuses[body.site] = body.status
        case .headcountReported, .dispatchLimited: break
        }
    }

    func isDepot(_ site: ID<Site>) -> Bool { kinds[site] == .depot }

    func checkOpen(_ promise: Allocation) throws(Broken) {
        try hold(
            .promisesHold, kinds[promise.depot] == .depot && statuses[promise.depot] == .open,
            "\(promise.id) comes from \(promise.depot), which is no open depot")
        let status = statuses[promise.shelter] ?? .unknown
        try hold(
            .promisesHold, kinds[promise.shelter] == .shelter && (status == .open || status == .unknown),
            "\(promise.id) goes to \(promise.shelter), which takes nothing")
    }
}
