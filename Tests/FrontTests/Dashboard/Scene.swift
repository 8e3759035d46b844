import Boards
import Formats
import ReliefTesting
import Testing
import Vocabulary

@testable import Front
@testable import Relief

/// A wall on which things happen one after the other, and the desk in front of it.
struct Scene {
    private(set) var wall = Wall()
    /// What happened, in its order.
    private(set) var events: [ReliefEvent] = []
    var now = Example.now + .hours(1)

    mutating func happen(_ event: ReliefEvent, by: String = "本部 佐藤", at moment: Moment = Example.now) {
        events.append(event)
        wall.apply(Recorded(position: wall.position + 1, recordedAt: moment, by: by, event: event))
    }

    mutating func list(_ items: Item...) { for item in items { happen(.catalogue(.itemListed(item))) } }

    mutating func open(_ id: String, _ details: SiteDetails, status: Site.Status = .open) {
        for event in Example.registered(id, details, status: status) { happen(.site(event)) }
    }

    mutating func count(_ headcount: Headcount, at site: String) {
        tell(.reportHeadcount(headcount, at: Example.now), of: site)
    }

    mutating func tell(_ command: SiteCommand, of site: String) {
        guard let known = wall.site(.of(site)) else { return }
        for event in Example.events(SiteDecider.self, command, from: known) { happen(.site(event)) }
    }

    mutating func ask(
        _ id: String, _ quantity: Int = 100, _ unit: Asked.Unit = .piece, of item: Item = Example.water,
        at site: String = "shelter-1", neededBy: Moment? = nil, note: String? = nil
    ) {
        let raise = Example.raise(
            id, quantity, unit, of: item, at: wall.site(.of(site)) ?? Example.shelter(site), neededBy: neededBy,
            note: note)
        happen(.need(Example.raised(raise)))
    }

    mutating func cancel(_ id: String, at site: String = "shelter-1") {
        happen(.need(.cancelled(.init(need: .of(id), site: .of(site), reason: "重複"))))
    }

    mutating func store(_ lines: [(LotDetails, Int)], at depot: String = "depot-1") {
        let sheet = Example.sheet("sheet-\(wall.position)", at: depot, .delta, lines: lines)
        for event in Example.stored(sheet, in: wall.depots.stock(of: .of(depot))) { happen(.stock(event)) }
    }

    mutating func propose(_ id: String, _ allocations: [Allocation], shortfalls: [Shortfall] = []) {
        happen(.plan(.proposed(Example.proposal(id, allocations, shortfalls: shortfalls, basis: wall.position))))
    }

    mutating func send(_ commands: ConsignmentCommand..., id: String = "consignment-1") {
        for command in commands {
            let state = wall.consignments[.of(id)]?.consignment
            for event in Example.events(ConsignmentDecider.self, command, from: state) { happen(.consignment(event)) }
        }
    }

    static let full = Hindrance(code: "chronology/full", wording: Wording("空きがありません", "The disk is full"))

    func desk(
        _ language: Language = .japanese, role: Role = .headquarters, hindrance: Hindrance? = nil
    ) -> Desk {
        Desk(
            wall: wall,
            visitor: Visitor(token: Example.token(role), formKey: "form-key-1", language: language), now: now,
            commandKey: "command-1", hindrance: hindrance)
    }

    func names(_ language: Language = .japanese) -> Names { Names(wall, language) }
}

/// A page as it was drawn, by a name that fits on a line of the test report.
struct Drawn: CustomTestStringConvertible {
    let name: String
    let html: String
    var testDescription: String { name }
}

extension Scene {
    /// Two shelters, two depots of which one is lost, water, a held need, a plan and a truck on the road.
    static func firstDay() -> Scene {
        var scene = Scene()
        scene.list(Example.water, Example.riceBall, Example.blanket)
        scene.openSites()
        scene.count(Example.headcount(120, [.infants: 3]), at: "shelter-1")
        scene.store([(Example.details(), 240), (Example.details(Example.blanket, expiry: "2016-04-18"), 50)])
        for event in Example.rules(Example.meals, Example.drinking) { scene.happen(.rule(event)) }
        scene.ask("need-1", 100, note: "乳児の母親が発熱")
        scene.ask("need-2", 3, .case, of: Example.riceBall)
        scene.ask("need-3", 80, of: Example.blanket, at: "shelter-2")
        scene.propose(
            "plan-1", [Example.allocation()],
            shortfalls: [Shortfall(need: .of("need-3"), missing: .of(80), reason: Example.reason)])
        scene.send(Example.prepare())
        scene.layDown()
        scene.enlist()
        scene.work()
        scene.buy()
        scene.plan()
        return scene
    }

    /// A closed road, a measured way, a pin that cannot be kept and a ban.
    private mutating func layDown() {
        let closed = ClosureDetails(
            name: "国道57号 <b>阿蘇大橋</b>", reason: "崩落", shelters: [.of("shelter-2")], wards: ["中央区"],
            observedAt: Example.now)
        happen(.road(.closed(.init(closure: .of("closure-1"), details: closed))))
        happen(
            .road(
                .measured(
                    .init(
                        way: Way(depot: .of("depot-1"), shelter: .of("shelter-1")),
                        measure: WayMeasure(minutes: 95, observedAt: Example.now)))))
        let note = OrderNote(by: "本部 <b>佐藤</b>", reason: "透析患者がいるため", givenAt: Example.now)
        let pin = Pin(need: .of("need-1"), pieces: .of(40), source: .depot(.of("depot-1")))
        happen(.directive(.pinned(.init(directive: .of("order-1"), pin: pin, note: note))))
        happen(.directive(.banned(.init(directive: .of("order-2"), ban: .need(.of("need-3")), note: note))))
    }

    private mutating func openSites() {
        open("shelter-1", SiteDetails(kind: .shelter, name: "城東小学校", ward: "中央区", place: .of(32.80, 130.71)))
        open("shelter-2", SiteDetails(kind: .shelter, name: "<b>公園</b>", ward: "東区", place: .of(32.83, 130.75)))
        open("depot-1", SiteDetails(kind: .depot, name: "スタジアム", ward: "東区", place: .of(32.84, 130.80)))
        open("depot-2", SiteDetails(kind: .depot, name: "市場", place: .of(32.74, 130.71)), status: .unusable)
    }

    /// Every page of headquarters, by name.
    func pages(_ language: Language = .japanese) -> [Drawn] {
        let desk = desk(language)
        let head = LogHead(position: 5048, hash: String(repeating: "0af3", count: 16), readAt: now)
        let pages = [
            ("situation", SituationPage(desk).document()), ("shelters", ShelterListPage(desk).document()),
            ("shelter", ShelterRecordPage(desk, .of("shelter-1"))?.document()),
            ("cover", CoverPage(desk).document()), ("needs", NeedListPage(desk).document()),
            ("stock", StockPage(desk).document()),
            ("plans", PlanListPage(desk).document()), ("plan", PlanPage(desk, .of("plan-1"))?.document()),
            ("consignments", ConsignmentListPage(desk, ConsignmentFilter()).document()),
            ("log", LogPage(desk).document()),
            ("head", LogHeadPage(desk, head).document()),
            ("situation-head", SituationPage(desk, head: head).document()),
            ("log-head", LogPage(desk, head: head).document()),
            ("log-older", LogPage(desk, older: desk.wall.situation.recent).document()),
            ("stopped", SituationPage(self.desk(language, hindrance: Self.full)).document()),
            ("roads", RoadPage(desk).document()), ("orders", DirectiveListPage(desk).document()),
            ("order", DirectivePage(desk, need: .of("need-1"))?.document()),
            ("partner", PartnerPage(self.desk(language, role: .partner)).document()),
        ]
        let all = pages + judging(desk) + people(desk) + working(desk) + supplying(desk) + planning(desk)
        return all.compactMap { page in
            page.1.map { Drawn(name: "\(page.0) \(language.rawValue)", html: $0.string) }
        }
    }
}
