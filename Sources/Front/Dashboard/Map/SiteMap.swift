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
        let roads = cutOff
        let canvas = SiteCanvas(
            desk: desk, sites: sites, title: desk.say("避難所と物資拠点の地図", "Map of shelters and depots"),
            isLinked: isForHeadquarters, mark: { mark($0, roads) },
            label: { title($0) + (isForHeadquarters ? closed($0, roads) : "") })
        let placed = canvas.draw(&html, description: summary)
        guard !placed.isEmpty else { return }
        let extents = isForHeadquarters ? Set(placed.compactMap(roads.extent)) : []
        MapLegend(desk: desk, showsPeople: isForHeadquarters, cutOff: extents).draw(&html)
        canvas.missing(placed, &html)
    }

    /// The same in words: how many shelters stand at which coverage.
    private func summary(_ sites: [Site]) -> String {
        let shelters = sites.filter { $0.kind == .shelter }
        return SiteNeeds.Coverage.allCases.map { coverage in
            let count = shelters.count { (needs[$0.id]?.coverage ?? .none) == coverage }
            return desk.say(
                "\(desk.say(coverage.name)) \(count)か所", "\(desk.say(coverage.name)): \(count.english("shelter"))")
        }.joined(separator: desk.say("、", ", "))
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
        let name = desk.wall.title(of: site)
        guard site.kind == .shelter else { return "\(name) \(desk.say(site.status.name))" }
        let coverage = desk.say((needs[site.id]?.coverage ?? .none).name)
        guard isForHeadquarters else { return "\(name) \(coverage)" }
        let people = site.headcount?.people(desk.language) ?? desk.say("人数不明", "people unknown")
        return "\(name) \(people) \(coverage)"
    }
}
