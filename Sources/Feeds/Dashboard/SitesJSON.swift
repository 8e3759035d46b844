package import Boards
package import Formats
package import Relief
package import Vocabulary

/// `GET /api/v1/sites`: every shelter and depot, and how much is known of each.
///
/// No clock is read: the same wall gives the same bytes, so that they can be kept until it changes.
package enum SitesJSON {
    package static func list(
        _ wall: Wall, kind: Site.Kind? = nil, range: ListRange<Site> = ListRange(limit: 1_000)
    ) -> JSONText {
        JSONText.object { json in
            json.standing(of: wall)
            json.list(
                "sites", range, of: wall.sites.filter { kind == nil || $0.kind == kind }, by: \.id,
                path: "/api/v1/sites", filters: [("kind", kind?.rawValue)]
            ) { site, row in write(site, on: wall, to: &row) }
        }
    }

    /// One site, or `nil` for one that nobody has registered.
    package static func one(_ wall: Wall, _ id: ID<Site>) -> JSONText? {
        wall.site(id).map { site in
            JSONText.object { json in
                json.standing(of: wall)
                write(site, on: wall, to: &json)
            }
        }
    }

    private static func write(_ site: Site, on wall: Wall, to json: inout JSONObject) {
        json.add("id", site.id.text)
        write(site.details, to: &json)
        json.add("status", site.status.rawValue)
        json.known("statusReason", site.statusReason)
        if let headcount = site.headcount { json.object("headcount") { write(headcount, to: &$0) } }
        json.known("dispatchKilogramsPerDay", site.dispatchPerDay.map { Int($0.value / 1000) })
        json.known("reportedAt", wall.shelters[site.id]?.reportedAt)
    }

    private static func write(_ details: SiteDetails, to json: inout JSONObject) {
        json.add("kind", details.kind.rawValue)
        json.add("name", details.name)
        json.known("kana", details.kana)
        json.known("ward", details.ward)
        json.known("address", details.address)
        json.known(place: details.place)
        json.known("capacity", details.capacity)
        json.known("designation", details.designation?.rawValue)
        json.add("confirmed", details.confirmed)
    }

    private static func write(_ headcount: Headcount, to json: inout JSONObject) {
        json.add("observedAt", headcount.observedAt.utc)
        json.known("total", headcount.total)
        json.object("categories") { categories in
            for category in Headcount.Category.allCases {
                categories.known(category.rawValue, headcount.categories[category])
            }
        }
        json.known("households", headcount.households)
    }
}
