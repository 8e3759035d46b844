import Boards
import Formats
import Relief
import Vocabulary

/// Sites drawn where they are, each with its own mark; what the marks mean is the caller's.
struct SiteCanvas {
    let desk: Desk
    let sites: [Site]
    let title: String
    /// Each site opens its page with a click.
    let isLinked: Bool
    let mark: (Site) -> MapMark
    /// What a screen reader says of a site.
    let label: (Site) -> String

    /// Draws the map over `description`, which says the same in words, and returns what stands on it.
    @discardableResult
    func draw(_ html: inout HTML, description: ([Site]) -> String) -> [Site] {
        let known = sites.filter { $0.details.place != nil }
        let centre = MapProjection.middle(of: known.compactMap(\.details.place))
        let placed = known.filter { site in
            guard let place = site.details.place, let centre else { return false }
            return place.metres(to: centre) <= MapProjection.reach
        }
        guard let projection = MapProjection(placed.compactMap(\.details.place)) else {
            html.p(desk.say("位置の分かる施設がまだありません。", "No site with a known place yet."), .class("empty"))
            return []
        }
        html.svg(
            width: MapProjection.width, height: projection.height, .class("site-map"),
            // Links inside an image would be lost to a screen reader.
            .role(isLinked ? "group" : "img"), .aria("labelledby", "map-title map-text")
        ) { html in
            html.drawingTitle(title, .id("map-title"))
            html.drawingDescription(description(placed), .id("map-text"))
            wards(placed, projection, &html)
            marks(placed, projection, &html)
            MapFrame(desk: desk, projection: projection).draw(&html)
        }
        return placed
    }

    /// Says how many of the sites are not on the map, and why.
    func missing(_ placed: [Site], _ html: inout HTML) {
        let known = sites.count { $0.details.place != nil }
        unplaced(sites.count - known, &html)
        faraway(known - placed.count, &html)
    }

    private func faraway(_ count: Int, _ html: inout HTML) {
        guard count > 0 else { return }
        html.p(
            desk.say(
                "\(MapProjection.reach / 1000)kmより遠い\(count)か所は地図にありません。緯度・経度を確かめてください。",
                "Not on the map: \(count.english("site")) farther than \(MapProjection.reach / 1000) km; check the place."
            ),
            .class("note"))
    }

    private func unplaced(_ count: Int, _ html: inout HTML) {
        guard count > 0 else { return }
        html.p(
            desk.say("位置不明の\(count)か所は地図にありません。", "Not on the map: \(count.english("site")) without a known place."),
            .class("note"))
    }

    /// Below it letters would leave the image, as large as they are on a phone.
    private static let nameHeight = 56
    /// Clear of the highest mark.
    private static let nameGap = 22

    /// A name stands above the northernmost mark of its ward and below every mark: no site is hidden by letters.
    private func wards(_ sites: [Site], _ projection: MapProjection, _ html: inout HTML) {
        for (ward, members) in Dictionary(grouping: sites, by: { $0.details.ward ?? "" }).sorted(by: { $0.key < $1.key }
        )
        where !ward.isEmpty {
            let points = members.compactMap(\.details.place).map(projection.point)
            html.drawingText(
                ward, x: points.map(\.x).reduce(0, +) / points.count,
                y: max(Self.nameHeight, (points.map(\.y).min() ?? 0) - Self.nameGap),
                .class("ward"), Attribute("text-anchor", "middle"))
        }
    }

    private func marks(_ sites: [Site], _ projection: MapProjection, _ html: inout HTML) {
        let drawn = sites.map { ($0, mark($0)) }.sorted { ($0.1.layer, $0.0.id) < ($1.1.layer, $1.0.id) }
        for (site, mark) in drawn {
            guard let place = site.details.place else { continue }
            let point = projection.point(place)
            linked(site, &html) { html in
                html.drawingTitle(label(site))
                mark.draw(x: point.x, y: point.y, &html)
            }
        }
    }

    private func linked(_ site: Site, _ html: inout HTML, content: (inout HTML) -> Void) {
        guard isLinked else { return html.group(content: content) }
        // Not in the tab order: the list of shelters has the same links without 450 stops.
        html.a(
            .href(site.kind == .depot ? "/d/\(site.id)" : "/hq/shelters/\(site.id)"), .tabIndex(-1),
            content: content)
    }
}
