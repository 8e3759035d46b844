import Relief
import Vocabulary

/// How many sites of the city bear each name, shelters and depots together.
///
/// Wards name their schools and halls without asking each other. It follows from the boards of sites and is no part
/// of a snapshot.
struct SiteNames: Board {
    private var names: [ID<Site>: String] = [:]
    private var bearers: [String: Int] = [:]

    init() {}

    init(_ sites: [Site]) {
        for site in sites { take(site.name, of: site.id) }
    }

    func isShared(_ name: String) -> Bool { (bearers[name] ?? 0) > 1 }

    mutating func apply(_ recorded: Recorded) {
        switch recorded.event {
        case .site(.registered(let body)), .site(.detailsChanged(let body)): take(body.details.name, of: body.site)
        default: break
        }
    }

    private mutating func take(_ name: String, of site: ID<Site>) {
        guard names[site] != name else { return }
        if let old = names[site] { bearers[old, default: 0] -= 1 }
        names[site] = name
        bearers[name, default: 0] += 1
    }
}
