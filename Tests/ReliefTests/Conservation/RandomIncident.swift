import ReliefTesting
import Vocabulary

@testable import Relief

/// An incident in which people do anything that the rules allow, and try some things that they do not.
struct RandomIncident {
    private(set) var goods = Goods()
    private var random: SeededGenerator
    private var named = 0
    private let items = [Example.water, Example.riceBall, Example.blanket]

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func step() throws {
        switch Int.random(in: 0..<8, using: &random) {
        case 0, 1: try raise()
        case 2: try store()
        case 3, 4: try plan()
        case 5: try prepare()
        case 6: try load()
        default: try receive()
        }
    }

    private mutating func name<Thing>(_ kind: StaticString) -> ID<Thing> {
        named += 1
        return ID(kind, number: UInt64(named))
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    private mutating func raise() throws {
        let item = items[number(0...2)]
        let unit: Asked.Unit = Bool.random(using: &random) ? .piece : .case
        let id: ID<Need> = name("need")
        goods.happened(
            try NeedDecider.decide(.raise(Example.raise(id.text, number(1...400), unit, of: item)), nil))
    }

    private mutating func store() throws {
        let id: ID<StockSheet> = name("sheet")
        let lines = (0..<number(1...4)).map { _ in
            (Example.details(items[number(0...2)], expiry: "2027-0\(number(1...9))-01"), number(0...500))
        }
        goods.happened(
            try StockDecider.decide(.store(Example.sheet(id.text, .delta, lines: lines)), goods.depotStock))
    }

    /// A planner that is wrong half the time: it promises what is not there to needs that miss nothing.
    private mutating func plan() throws {
        let lots = goods.lots.values.sorted { $0.id < $1.id }
        let needs = goods.needs.values.sorted { $0.id < $1.id }
        guard !lots.isEmpty, !needs.isEmpty else { return }
        let lines = (0..<number(1...6)).map { _ -> Allocation in
            let id: ID<Allocation> = name("promise")
            return Example.allocation(
                id.text, number(1...300), from: lots[number(0...lots.count - 1)], to: needs[number(0...needs.count - 1)]
            )
        }
        let id: ID<Plan> = name("plan")
        let approval = Example.approval(lots: lots, needs: needs)
        guard let happened = try? PlanDecider.decide(.approve(approval), Example.plan(id.text, lines)) else { return }
        goods.happened(happened)
    }

    private mutating func prepare() throws {
        guard !goods.waiting.isEmpty else { return }
        let id: ID<Consignment> = name("truck")
        let lines = Array(goods.waiting.prefix(number(1...5)))
        goods.happened(try ConsignmentDecider.decide(Example.prepare(id.text, lines), nil))
    }

    private mutating func consignment(in states: Set<Consignment.State>) -> Consignment? {
        goods.consignments.values.filter { states.contains($0.state) }.sorted { $0.id < $1.id }
            .randomElement(using: &random)
    }

    private mutating func load() throws {
        guard let truck = consignment(in: [.prepared]) else { return }
        var loaded: [Int: Count<Piece>] = [:]
        for line in truck.lines where Bool.random(using: &random) {
            loaded[line.number] = .of(number(0...line.pieces.value))
        }
        goods.happened(try ConsignmentDecider.decide(.load(loaded), truck))
    }

    /// Sometimes before anybody recorded the loading; never more than was sent.
    private mutating func receive() throws {
        guard let truck = consignment(in: [.prepared, .loaded, .departed]) else { return }
        let receipts = truck.lines.map { line -> LineReceipt in
            let sent = truck.loadedPieces(of: line).value
            let whole = number(0...sent)
            let damaged = number(0...(sent - whole))
            return Example.receipt(line: line.number, received: whole, damaged: damaged)
        }
        goods.happened(try ConsignmentDecider.decide(.receive(receipts, note: nil, at: Example.now), truck))
    }
}
