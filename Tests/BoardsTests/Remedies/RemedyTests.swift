import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `What helps a shortage` {
    private static let here = Place.of(32.80, 130.70)

    /// A shelter that misses 800 bottles and wants them in two days.
    private func story() throws -> Story {
        var story = Story()
        let depot = SiteDetails(kind: .depot, name: "スタジアム", place: .of(32.84, 130.80))
        let shelter = SiteDetails(kind: .shelter, name: "城東小学校", place: Self.here)
        try story.register(
            Example.site("depot-1", depot), Example.site("shelter-1", shelter), Example.shelter("shelter-2"))
        try story.list(Example.water)
        try story.list(Example.riceBall)
        try story.raise(Example.raise("need-1", 800, neededBy: .of("2016-04-18T12:00")))
        return story
    }

    private func remedies(_ story: Story) -> Remedies {
        RemedyFinder(story.wall, at: Example.now).remedies(for: Example.water.id)
    }

    @Test func `is nothing but an appeal where nobody has any and nobody has agreed to bring some`() throws {
        let found = remedies(try story())
        #expect(found.steps.map(\.wanted) == [.of(800), .of(800), .of(800)])
        #expect(found.steps.map(\.covers) == [.zero, .zero, .zero])
        let text = try #require(found.appeal(for: Example.water.name))
        #expect(text.japanese.contains("800個") && text.japanese.contains("4/16 10:00現在"))
        #expect(text.japanese.contains("4/18 12:00までに必要"))
        #expect(text.english.contains("800 of Drinking water 500 ml"))
    }

    @Test func `is a neighbour's surplus first, and the order says how far that goes`() throws {
        var story = try story()
        try story.store(Example.sheet(lines: [(Example.details(), 120)]))
        try story.sign()
        let found = remedies(story)
        #expect(found.neighbours.map(\.site.id.text) == ["depot-1"])
        #expect(found.neighbours.first?.metres.map { (9_000...12_000).contains($0) } == true)
        #expect(found.steps[1].reason.japanese.contains("近隣の余剰は、不足800個に対し120個で足りません。"))
        #expect(found.steps[1].reason.english.contains("120 of 800"))
        #expect(found.offers.map(\.units) == [29], "680 bottles are 29 cases of 24")
        #expect(found.steps[2].isNeeded == false)
    }

    @Test func `needs no order where neighbours hold enough`() throws {
        var story = try story()
        try story.store(Example.sheet(lines: [(Example.details(), 900)]))
        try story.sign()
        let found = remedies(story)
        #expect(found.steps.map(\.isNeeded) == [true, false, false])
        #expect(found.offers.map(\.units) == [0])
        #expect(found.appeal(for: Example.water.name) == nil)
    }

    @Test func `counts no goods behind a closed road, in a lost depot, promised or past their date`() throws {
        var story = try story()
        try story.store(
            Example.sheet(lines: [(Example.details(), 120), (Example.details(expiry: "2016-04-01"), 500)]))
        #expect(remedies(story).surplus == .of(120))
        try story.close("closure-1")
        #expect(remedies(story).surplus == .zero)
        #expect(remedies(story).neighbours.first?.road == .closed("国道57号 阿蘇大橋 崩落"))
        try story.reopen("closure-1")
        try story.change("depot-1", to: .unusable)
        #expect(remedies(story).neighbours.first?.road == .siteClosed)
        #expect(remedies(story).surplus == .zero)
    }

    @Test func `is what a shelter has counted beyond the days of the rule, unless it asks for the same`() throws {
        var story = try story()
        try story.rule(Example.drinking)
        try story.count(Example.headcount(10), at: "shelter-2")
        try story.hold(500, of: Example.drinking, at: "shelter-2")
        let days = try #require(story.wall.rules.book[.claimDays])
        let use = try #require(story.wall.provisions(of: .of("shelter-2"), at: Example.now).first?.cover?.use)
        let inBottle = try #require(Example.drinking.items[Example.water.id])
        let spare = (500 - use.units(for: days)) / inBottle
        #expect(remedies(story).neighbours.map(\.pieces) == [.of(spare)])
        try story.raise(Example.raise("need-2", 10, at: Example.shelter("shelter-2")))
        #expect(remedies(story).neighbours.isEmpty)
    }

    @Test func `is no second order for what is ordered already`() throws {
        var story = try story()
        try story.sign()
        try story.order(Example.orderRequest("order-1", [.init(item: Example.water.id, quantity: 20)]))
        let found = remedies(story)
        #expect(found.awaited == .of(480))
        #expect(found.offers.map(\.units) == [14], "320 bottles are left")
        #expect(found.steps[1].reason.japanese.contains("480個"))
    }

    @Test func `says how much of what is ordered is late or confirmed by nobody`() throws {
        var story = try story()
        try story.sign()
        try story.order(Example.orderRequest("order-1", [.init(item: Example.water.id, quantity: 20)]))
        let open = remedies(story).steps[1].reason
        #expect(open.japanese.contains("480個あります（うち受諾未確認480個）"), "\(open.japanese)")
        #expect(open.english.contains("480 are ordered and not here yet (480 not confirmed)"), "\(open.english)")
        let late = RemedyFinder(story.wall, at: .of("2016-04-18T13:00")).remedies(for: Example.water.id)
        #expect(late.steps[1].reason.japanese.contains("（うち遅れ480個・受諾未確認480個）"))
        try story.deliver(Example.delivery("delivery-1", 15))
        #expect(remedies(story).doubt == nil)
    }

    @Test func `does not promise that goods suffice which may not come`() throws {
        var story = try story()
        try story.sign()
        try story.order(Example.orderRequest("order-1", [.init(item: Example.water.id, quantity: 34)]))
        #expect(remedies(story).steps[2].reason.japanese == "発注済みがすべて届けば足ります（うち受諾未確認816個）。")
    }

    @Test func `is the supplier in reach and in time and the cheaper one, and an appeal for the rest`() throws {
        var story = try story()
        func line(_ yen: Int64, most: Int?) -> AgreementItem {
            AgreementItem(
                item: Example.water.id, unit: .case, packing: .of(24), price: .fixed(Yen(clamping: yen)), most: most)
        }
        let shops: [(yen: Int64, most: Int?, lead: Int, radius: Int, place: Place)] = [
            (2_400, 5, 12, 50, Self.here), (2_300, 10, 12, 50, Self.here), (1_000, nil, 96, 50, Self.here),
            (900, nil, 12, 5, .of(33.6, 130.4)),
        ]
        for (index, terms) in shops.enumerated() {
            let shop = Example.supplier("shop-\(index)", "店\(index)", place: terms.place)
            try story.sign(
                Example.agreement(
                    "agreement-\(index)", with: shop, items: [line(terms.yen, most: terms.most)],
                    leadHours: terms.lead, radius: terms.radius), with: shop)
        }
        let found = remedies(story)
        #expect(found.offers.map(\.agreement.id.text) == ["agreement-1", "agreement-0", "agreement-2", "agreement-3"])
        #expect(found.offers.map(\.units) == [10, 5, 0, 0])
        #expect(found.offers.map(\.isInTime) == [true, true, false, true])
        #expect(found.offers.last?.destination == nil, "nothing lies within five kilometres")
        #expect(found.leftAfterOrders == .of(800 - 15 * 24))
        #expect(found.steps[2].reason.japanese.contains("協定で見込めるのは、必要800個に対し360個です。"))
    }

    @Test func `may come late for one need while another waits without a wish`() throws {
        var story = try story()
        let shop = Example.supplier("shop-1", "店", place: Self.here)
        try story.sign(Example.agreement(with: shop, leadHours: 96), with: shop)
        #expect(remedies(story).offers.map(\.isUsable) == [false])

        try story.raise(Example.raise("need-9", 50))
        let late = try #require(remedies(story).offers.first)
        #expect(late.isUsable && late.isInTime == false && late.units > 0)
    }

    @Test func `is brought to the open depot nearest to the need, or to the shelter itself`() throws {
        var story = try story()
        let shop = Example.supplier("shop-1", "店", place: Self.here)
        try story.sign(Example.agreement(with: shop), with: shop)
        #expect(remedies(story).offers.first?.destination?.id == .of("depot-1"))
        try story.change("depot-1", to: .closed)
        #expect(remedies(story).offers.first?.destination?.id == .of("shelter-1"))
    }

    @Test func `is no agreement that has run out`() throws {
        var story = try story()
        try story.sign(Example.agreement(until: "2016-04-15"))
        #expect(remedies(story).offers.isEmpty)
    }

    @Test func `is listed for every item of which something is missing`() throws {
        var story = try story()
        try story.raise(Example.raise("need-3", 5, of: Example.riceBall))
        let all = RemedyFinder(story.wall, at: Example.now).all()
        #expect(Set(all.map(\.item)) == [Example.water.id, Example.riceBall.id])
    }
}
