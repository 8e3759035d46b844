import Boards
import Relief
import ReliefTesting
import Vocabulary

/// A wall that is told one thing after the other, as the chronology would.
struct Scene {
    private(set) var wall = Wall()
    private(set) var walls: [Wall] = []

    mutating func tell(_ events: ReliefEvent...) {
        for event in events {
            let position = wall.position + 1
            let moment = Example.now + .minutes(Int(position))
            wall.apply(Recorded(position: position, recordedAt: moment, by: "token-1", event: event))
            walls.append(wall)
        }
    }

    mutating func open(_ kind: Incident.Kind, name: String = "熊本地震") {
        for event in Example.events(
            IncidentDecider.self, .open(.of("i-1"), name: name, kind, at: Example.now), from: nil)
        { tell(.incident(event)) }
    }

    mutating func list(_ items: Item...) {
        for item in items { tell(.catalogue(.itemListed(item))) }
    }

    mutating func register(_ id: String, _ details: SiteDetails, _ status: Site.Status = .open) {
        for event in Example.registered(id, details, status: status) { tell(.site(event)) }
    }

    mutating func raise(
        _ id: String, _ quantity: Int = 100, _ unit: Asked.Unit = .piece, of item: Item = Example.water,
        at site: String = "shelter-1", note: String? = nil
    ) {
        let shelter = wall.site(.of(site)) ?? Example.shelter(site)
        tell(.need(Example.raised(Example.raise(id, quantity, unit, of: item, at: shelter, note: note))))
    }

    mutating func change(_ id: String, _ command: NeedCommand) {
        for event in Example.events(NeedDecider.self, command, from: wall.shortfalls[.of(id)]?.need) {
            tell(.need(event))
        }
    }

    mutating func change(_ id: String, to status: Site.Status, because reason: String? = nil) {
        let command = SiteCommand.changeStatus(status, reason: reason, at: Example.now)
        for event in Example.events(SiteDecider.self, command, from: wall.site(.of(id))) { tell(.site(event)) }
    }

    mutating func count(_ headcount: Headcount, at id: String) {
        let command = SiteCommand.reportHeadcount(headcount, at: Example.now)
        for event in Example.events(SiteDecider.self, command, from: wall.site(.of(id))) { tell(.site(event)) }
    }

    /// A plan of one line that was approved; the goods come from a depot that has plenty.
    mutating func promise(_ pieces: Int, to need: String) {
        guard let found = wall.shortfalls[.of(need)]?.need else { return }
        approve(Example.allocation("allocation-\(wall.position)", pieces, from: Example.lot(9_000_000), to: found))
    }

    mutating func approve(_ allocation: Allocation, from lot: Lot = Example.lot(9_000_000)) {
        let plan = Example.plan("plan-\(wall.position)", [allocation])
        let approval = Example.approval(
            lots: [lot], needs: [wall.shortfalls[allocation.need]?.need].compactMap(\.self),
            sites: [Example.shelter(allocation.shelter.text), Example.depot(allocation.depot.text)])
        for event in Example.events(PlanDecider.self, .approve(approval), from: plan) { tell(.plan(event)) }
    }
}

extension Scene {
    /// Two shelters, one of them with a place, and three items.
    static func city(_ kind: Incident.Kind = .incident) -> Scene {
        var scene = Scene()
        scene.open(kind)
        scene.list(Example.water, Example.riceBall, Example.blanket)
        scene.register(
            "shelter-1",
            SiteDetails(
                kind: .shelter, name: "城東小学校 <体育館> & 校庭", ward: "中央区", place: Place.of(32.806, 130.709)))
        scene.register("shelter-2", SiteDetails(kind: .shelter, name: "=西原公園"), .unknown)
        return scene
    }
}
