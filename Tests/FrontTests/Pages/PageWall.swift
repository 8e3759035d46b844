import Boards
import ReliefTesting
import Vocabulary

@testable import Relief

/// A wall as it hangs after a shelter with an awkward name has asked and a depot has sent something.
struct PageWall {
    static let shelter = Example.shelter("shelter-1", name: "<城東>&\"小学校\"")
    static let depot = Example.depot()
    static let now = Moment.of("2016-04-17T03:10")

    private(set) var wall = Wall()
    private var position: Int64 = 0

    /// With the nine presets of the fixture, open needs in every state, a headcount and three consignments.
    static func full(openNeeds: Int = 0, loads: Int = 0) throws -> Wall {
        var page = PageWall()
        try page.listItems()
        page.registerSites()
        page.askAndSend()
        for number in 0..<loads { page.send("c-more-\(number)", 3, until: .prepared) }
        for number in 0..<openNeeds { page.raise("more-\(number)", 10 + number, of: Example.water) }
        return page.wall
    }

    private mutating func happened(_ event: ReliefEvent) {
        position += 1
        let moment = Example.now + .minutes(Int(position) * 5)
        wall.apply(Recorded(position: position, recordedAt: moment, by: "test", event: event))
    }

    private mutating func listItems() throws {
        happened(
            .incident(
                .opened(
                    .init(incident: .of("i-1"), name: "熊本地震 <2016>", kind: .drill, openedAt: Example.now))))
        for item in try ListedItems.all() + [Example.riceBall] {
            happened(.catalogue(.itemListed(item)))
        }
    }

    private mutating func registerSites() {
        for event in Example.rules(Example.meals, Example.drinking) { happened(.rule(event)) }
        for site in [Self.shelter, Self.depot] {
            for event in Example.registered(site.id.text, site.details) { happened(.site(event)) }
        }
        let count = Example.headcount(812, [.elderly: 240, .infants: 0], observedAt: .of("2016-04-16T18:00"))
        happened(.site(.headcountReported(.init(site: Self.shelter.id, headcount: count))))
    }

    private mutating func raise(
        _ id: String, _ quantity: Int, _ unit: Asked.Unit = .piece, of item: Item, note: String? = nil
    ) {
        let raise = Example.raise(
            id, quantity, unit, of: item, at: Self.shelter, neededBy: .of("2016-04-18T12:00"), note: note)
        happened(.need(Example.raised(raise)))
    }

    private mutating func askAndSend() {
        let sheet = Example.sheet(lines: [
            (Example.details(Example.water, packing: 24, expiry: "2016-05-01"), 4_800),
            (Example.details(Example.water, packing: 6, expiry: "2016-04-10", origin: .donated), 60),
            (Example.details(Example.blanket, packing: 10), 1_213),
        ])
        for event in Example.stored(sheet, in: Example.stock(Self.depot)) { happened(.stock(event)) }
        raise("need-1", 480, of: Example.water, note: "<b>太字</b> & アレルギー")
        raise("need-2", 5, .case, of: Example.riceBall)
        raise("need-3", 300, of: Example.blanket)
        raise("need-4", 20, of: Example.riceBall)
        happened(.need(.cancelled(.init(need: .of("need-4"), site: Self.shelter.id, reason: "足りた"))))
        for (state, pieces) in Consignment.State.allCases.enumerated().map({ ($1, 60 + $0) }) {
            send("c-\(state.rawValue)", pieces, until: state)
        }
    }

    private mutating func send(_ id: String, _ pieces: Int, until state: Consignment.State) {
        let lot = Example.lot(4_800, Example.details(Example.water, packing: 24, expiry: "2016-05-01"))
        let need = Example.need("need-1", 480, at: Self.shelter)
        let allocation = Example.allocation("a-\(id)", pieces, from: lot, to: need)
        happened(.plan(.allocated(.init(plan: .of("plan-1"), allocation: allocation))))
        let commands: [ConsignmentCommand] = [
            Example.prepare(id, [allocation]), .load([:]), .depart(vehicle: "熊本 100 あ <12>", at: Example.now),
            state == .calledOff
                ? .callOff([:], reason: "<通行止め>", at: Example.now)
                : .receive([Example.receipt(received: pieces - 2, damaged: 2)], note: "2本<割れ>", at: Example.now),
        ]
        var consignment: Consignment?
        for command in commands.prefix(min(4, (Consignment.State.allCases.firstIndex(of: state) ?? 0) + 1)) {
            for event in Example.events(ConsignmentDecider.self, command, from: consignment) {
                consignment = ConsignmentDecider.evolve(consignment, event)
                happened(.consignment(event))
            }
        }
    }
}
