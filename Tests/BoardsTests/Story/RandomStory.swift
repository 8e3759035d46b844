import Boards
import Relief
import ReliefTesting
import Vocabulary

/// An incident in which people want anything at random, and get what the rules allow.
struct RandomStory {
    var story = Story()
    private var random: SeededGenerator
    private var named = 0
    private let shelters = ["shelter-1", "shelter-2", "shelter-3"]
    private let depots = ["depot-1", "depot-2"]
    private let items = [Example.water, Example.riceBall, Example.blanket]

    init(seed: UInt64) throws {
        random = SeededGenerator(seed: seed)
        for shelter in shelters { try story.register(Example.shelter(shelter)) }
        for depot in depots { try story.register(Example.depot(depot)) }
        for item in items { try story.list(item) }
        try story.rule(Example.meals, Example.drinking)
        try story.issue(Example.issue(.headquarters))
        try story.sign()
        try story.listDirectory()
        try story.manning(Example.shelterRule, Example.careRule)
        try story.approvals(by: Example.approvalRule("payment-1", from: 0, persons: 1), Example.approvalRule())
    }

    /// One thing that somebody wants; a refusal leaves everything as it was.
    mutating func step() {
        switch number(0...25) {
        case 0, 1, 2: try? raise()
        case 3, 4: try? store()
        case 5, 6, 7: try? promise()
        case 8: try? prepare()
        case 9, 10: try? move()
        case 11: Bool.random(using: &random) ? try? report() : try? hold()
        case 12: try? change()
        case 13: try? drive()
        case 14: try? order()
        case 15: try? enlist()
        case 16, 17: try? attend()
        case 18: try? wave()
        case 19, 20: try? work()
        case 21: try? buy()
        case 22: try? bring()
        case 23: try? approve()
        case 24: try? offer()
        default: try? amend()
        }
    }

    mutating func name(_ kind: String) -> String {
        named += 1
        return "\(kind)-\(named)"
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    mutating func any<Thing>(_ things: [Thing]) -> Thing? { things.randomElement(using: &random) }

    mutating func shelter() -> String { shelters[number(0...2)] }

    private mutating func item() -> Item { items[number(0...2)] }
}

extension RandomStory {
    private mutating func hold() throws {
        let staple = Bool.random(using: &random) ? Example.meals : Example.drinking
        try story.hold(number(0...500), enough: Bool.random(using: &random), of: staple, at: shelter())
    }

    private mutating func raise() throws {
        let unit: Asked.Unit = Bool.random(using: &random) ? .piece : .case
        try story.raise(
            Example.raise(name("need"), number(1...300), unit, of: item(), at: Example.shelter(shelter())))
    }

    private mutating func store() throws {
        let depot = depots[number(0...1)]
        let lines = (0..<number(0...4)).map { _ in
            (Example.details(item(), at: depot, expiry: "2027-0\(number(1...9))-01"), number(0...400))
        }
        let mode: StockSheet.Mode = number(0...4) == 0 ? .snapshot : .delta
        try story.store(Example.sheet(name("sheet"), at: depot, mode, lines: lines))
    }

    private mutating func promise() throws {
        guard let lot = any(story.wall.depots.all.flatMap(\.lots)), let need = any(story.wall.shortfalls.all)
        else { return }
        try story.promise(number(1...200), name("promise"), of: lot.details, to: need.need.id.text)
    }

    /// Of a promise that lies on a lot and on no truck yet.
    private mutating func prepare() throws {
        let sent = Set(story.wall.consignments.all.flatMap(\.consignment.lines).map(\.allocation))
        let promised = story.wall.depots.all.flatMap(\.lots).flatMap(\.reserved.keys).filter { !sent.contains($0) }
        guard let chosen = any(promised.sorted()) else { return }
        try story.prepare(name("truck"), chosen.text)
    }

    private mutating func move() throws {
        guard let truck = any(story.wall.consignments.all)?.consignment else { return }
        let loaded = Count<Piece>.of(number(0...(truck.lines.first?.pieces.value ?? 0)))
        let commands: [ConsignmentCommand] = [
            .load([1: loaded]), .depart(vehicle: nil, at: story.now), .receive([], note: nil, at: story.now),
            .correctReceipt([Example.receipt(received: number(0...9))], reason: "数え直し", at: story.now),
            .withdrawReceipt(reason: "別の便", at: story.now),
            .callOff([1: .of(number(0...9))], reason: "通行止め", at: story.now),
        ]
        // Most go on; now and then one is told anew, and few come back.
        let roll = number(0...39)
        try story.move(commands[roll < 34 ? number(0...2) : roll < 39 ? number(3...4) : 5], truck.id.text)
    }

    /// Half of the counts are typed in late.
    private mutating func report() throws {
        let observed = Example.now + .minutes(number(-600...0))
        let total = number(0...3) == 0 ? nil : number(10...500)
        try story.count(Example.headcount(total, [.infants: number(0...10)], observedAt: observed), at: shelter())
    }

    private mutating func change() throws {
        let statuses: [Site.Status] = [.open, .open, .open, .closed, .unusable]
        try story.change(number(0...3) == 0 ? depots[number(0...1)] : shelter(), to: statuses[number(0...4)])
    }

    private mutating func drive() throws {
        switch number(0...3) {
        case 0: try story.measure(number(1...200), from: depots[number(0...1)], to: shelter())
        case 1: try story.reopen(any(story.wall.roads.all)?.closure.id.text ?? "none")
        default: try story.close(name("closure"), shelters: [shelter()], depots: [depots[number(0...1)]])
        }
    }

    private mutating func order() throws {
        guard let need = any(story.wall.shortfalls.all)?.need, let lot = any(story.wall.depots.all.flatMap(\.lots))
        else { return }
        let bans: [Ban] = [
            .lot(lot.id), .need(need.id), .way(Way(depot: lot.details.depot, shelter: need.site)),
        ]
        switch number(0...4) {
        case 0: try story.lift(any(story.wall.directives.all)?.directive.id.text ?? "none")
        case 1: try story.ban(name("order"), bans[number(0...2)])
        case 2: try story.pin(name("order"), number(1...50), to: need.id.text, from: .depot(lot.details.depot))
        default: try story.pin(name("order"), number(1...50), to: need.id.text, from: .lot(lot.id))
        }
    }

    private mutating func approve() throws {
        let (people, request) = (["sato", "tanaka", "suzuki", "mayor"], any(story.wall.approvals.waiting)?.id.text)
        let (person, other) = (people[number(0...3)], people[number(0...3)])
        switch number(0...5) {
        case 0, 1:
            let matter = Example.matter(.payment, "payment-\(number(1...5))", Int64(number(1...2_000_000)))
            try story.ask(name("approval"), matter, by: person)
        case 2, 3: try story.sign(request ?? "none", by: person)
        case 4: try story.sendBack(request ?? "none", by: person)
        default:
            try story.delegate(
                Example.delegation(name("deputy"), from: person, to: other, ends: story.now + .minutes(number(1...60))))
        }
    }

    private mutating func offer() throws {
        let known = any(story.wall.offers.all)?.id.text ?? "none"
        switch number(0...7) {
        case 0, 1: try story.offer(name("offer"), by: Bool.random(using: &random) ? "token-1" : nil)
        case 2: try story.identify(known, item())
        case 3: try story.accept(known, number(1...300), of: item(), at: depots[number(0...1)])
        case 4: try story.decline(known)
        case 5: try story.withdraw(known)
        default: try story.arrive(known, number(0...200), isLast: Bool.random(using: &random))
        }
    }

    private mutating func amend() throws {
        guard let need = any(story.wall.shortfalls.all)?.need else { return }
        let commands: [NeedCommand] = [
            .amend(Asked(number(1...300), .piece), of: item()), .confirm(packing: .of(10), at: story.now),
            .cancel(reason: "重複"),
        ]
        try story.ask(commands[number(0...2)], need.id.text)
    }

    private mutating func enlist() throws {
        let id = "p-\(number(0...9))"
        let phone = Bool.random(using: &random) ? "090-0000-000\(number(0...3))" : nil
        let details = PersonDetails(
            name: "山田 花子", kana: "やまだ", team: number(0...1) == 0 ? .of("team-1") : nil,
            contact: PersonContact(phone: phone))
        switch number(0...4) {
        case 0: try story.certify(id, until: "2016-05-0\(number(1...9))")
        case 1: try story.name(number(0...1) == 0 ? .facility : .shelterManager, id, at: shelter())
        case 2: try story.release(.facility, at: shelter())
        default: try story.enlist(id, .volunteer, details)
        }
    }

    private mutating func attend() throws {
        guard let person = any(story.wall.people.all)?.person.id.text else { return }
        let seen = story.now + .minutes(number(-90...0))
        if Bool.random(using: &random) {
            try story.checkIn(person, at: shelter(), seen: seen)
        } else {
            try story.checkOut(person, at: shelter(), seen: seen)
        }
    }
}

extension RandomStory {
    private mutating func buy() throws {
        let site = Bool.random(using: &random) ? shelter() : depots[number(0...1)]
        let line = OrderRequest.Line(item: Example.water.id, quantity: number(1...40))
        try story.order(Example.orderRequest(name("buy"), [line], to: site))
    }

    /// What comes, what is taken back, and what is called off.
    private mutating func bring() throws {
        guard let order = any(story.wall.orders.all)?.order else { return }
        switch number(0...3) {
        case 0: try story.move(order.id.text, .report(Example.report, now: story.now))
        case 1:
            let off = OrderCancellation(reason: "重複", by: "佐藤", at: story.now)
            try story.move(order.id.text, .cancel(off))
        default: try story.deliver(Example.delivery(name("load"), number(0...40), damaged: 1), of: order.id.text)
        }
    }
}
