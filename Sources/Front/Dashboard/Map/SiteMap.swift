import Boards
import Formats
import Relief
import Vocabulary

/// Where everything is and who still has nothing.
struct SiteMap {
    let desk: Desk
    let needs: [ID<Site>: SiteNeeds]
    /// Headquarters see how many people there are and come to the site's page with a click; partners do neither.
    let isForHeadquarters: Bool

    private var cutOff: CutOff { CutOff(desk.wall) }

    private var sites: [Site] { desk.wall.sites.filter { $0.status != .closed } }

    func draw(_ html: inout HTML) {
        let known = sites.filter { $0.details.place != nil }
        let centre = MapProjection.middle(of: known.compactMap(\.details.place))
        let placed = known.filter { site in
            guard let place = site.details.place, let centre else { return false }
            return place.metres(to: centre) <= MapProjection.reach
        }
        guard let projection = MapProjection(placed.compactMap(\.details.place)) else {
            html.p(desk.say("位置の分かる施設がまだありません。", "No site with a known place yet."), .class("empty"))
            return
        }
        html.svg(
            width: MapProjection.width, height: projection.height, .class("site-map"),
            // Links inside an image would be lost to a screen reader.
            .role(isForHeadquarters ? "group" : "img"),
            .aria("labelledby", "map-title map-text")
        ) { html in
            html.drawingTitle(desk.say("避難所と物資拠点の地図", "Map of shelters and depots"), .id("map-title"))
            html.drawingDescription(summary(placed), .id("map-text"))
            marks(placed, projection, &html)
            wards(placed, projection, &html)
            MapFrame(desk: desk, projection: projection).draw(&html)
        }
        let extents = isForHeadquarters ? Set(placed.compactMap(cutOff.extent)) : []
        MapLegend(desk: desk, showsPeople: isForHeadquarters, cutOff: extents).draw(&html)
        unplaced(sites.count - known.count, &html)
        faraway(known.count - placed.count, &html)
    }

    private func faraway(_ count: Int, _ html: inout HTML) {
        guard count > 0 else { return }
        html.p(
            desk.say(
                "\(MapProjection.reach / 1000)kmより遠い\(count)か所は地図にありません。緯度・経度を確かめてください。",
                "\(count) sites farther than \(MapProjection.reach / 1000) km are not on the map; check their places."),
            .class("note"))
    }

    private func unplaced(_ count: Int, _ html: inout HTML) {
        guard count > 0 else { return }
        html.p(
            desk.say("位置不明の\(count)か所は地図にありません。", "\(count) sites without a known place are not on the map."),
            .class("note"))
    }

    /// The same in words: how many shelters stand at which coverage.
    private func summary(_ sites: [Site]) -> String {
        let shelters = sites.filter { $0.kind == .shelter }
        return SiteNeeds.Coverage.allCases.map { coverage in
            let count = shelters.count { (needs[$0.id]?.coverage ?? .none) == coverage }
            return desk.say("\(desk.say(coverage.name)) \(count)か所", "\(desk.say(coverage.name)): \(count) shelters")
        }.joined(separator: desk.say("、", ", "))
    }

    private func wards(_ sites: [Site], _ projection: MapProjection, _ html: inout HTML) {
        for (ward, members) in Dictionary(grouping: sites, by: { $0.details.ward ?? "" }).sorted(by: { $0.key < $1.key }
        )
        where !ward.isEmpty {
            let points = members.compactMap(\.details.place).map(projection.point)
            html.drawingText(
                ward, x: points.map(\.x).reduce(0, +) / points.count, y: points.map(\.y).reduce(0, +) / points.count,
                .class("ward"), Attribute("text-anchor", "middle"))
        }
    }

    private func marks(_ sites: [Site], _ projection: MapProjection, _ html: inout HTML) {
        let roads = cutOff
        let drawn = sites.map { ($0, mark($0, roads)) }.sorted { ($0.1.layer, $0.0.id) < ($1.1.layer, $1.0.id) }
        for (site, mark) in drawn {
            guard let place = site.details.place else { continue }
            let point = projection.point(place)
            linked(site, &html) { html in
                html.drawingTitle(title(site) + (isForHeadquarters ? closed(site, roads) : ""))
                mark.draw(x: point.x, y: point.y, &html)
            }
        }
    }

    private func linked(_ site: Site, _ html: inout HTML, content: (inout HTML) -> Void) {
        guard isForHeadquarters else { return html.group(content: content) }
        // Not in the tab order: the list of shelters has the same links without 450 stops.
        html.a(
            .href(site.kind == .depot ? "/d/\(site.id)" : "/hq/shelters/\(site.id)"), .tabIndex(-1),
            content: content)
    }

    private func closed(_ site: Site, _ roads: CutOff) -> String {
        guard roads.extent(of: site) != nil else { return "" }
        let names = roads.closures(to: site).map(\.details.title).joined(separator: desk.say("、", ", "))
        return desk.say(" 通行止め（\(names)）", " road closed (\(names))")
    }

    private func mark(_ site: Site, _ roads: CutOff) -> MapMark {
        switch site.kind {
        case .depot: MapMark(shape: .depot(usable: site.status != .unusable), size: 13)
        case .shelter:
            MapMark(
                shape: .shelter(needs[site.id]?.coverage ?? .none),
                cutOff: isForHeadquarters ? roads.extent(of: site) : nil,
                size: isForHeadquarters ? MapMark.size(people: site.headcount?.total) : 9)
        }
    }

    private func title(_ site: Site) -> String {
        guard site.kind == .shelter else { return "\(site.name) \(desk.say(site.status.name))" }
        let coverage = desk.say((needs[site.id]?.coverage ?? .none).name)
        guard isForHeadquarters else { return "\(site.name) \(coverage)" }
        let people = site.headcount?.people(desk.language) ?? desk.say("人数不明", "people unknown")
        return "\(site.name) \(people) \(coverage)"
    }
}
