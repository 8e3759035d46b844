import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `Days of cover` {
    private let now = Example.now

    private func use(_ people: Int, _ staple: Staple = Example.meals) throws -> Use {
        try #require(staple.use(by: .counted(people, nil)))
    }

    private func cover(
        _ people: Int, counted: (Int, Moment)? = nil, receipts: [(Int, Moment)] = [], onTheWay: Int = 0,
        _ staple: Staple = Example.meals
    ) throws -> Cover {
        let report = counted.map { HoldingReport(observedAt: $1, units: $0, isEnough: false) }
        return Cover(
            try use(people, staple), report: report, receipts: receipts.map { Cover.Receipt(at: $1, units: $0) },
            onTheWay: onTheWay, at: now)
    }

    @Test func `are known stock and what is on its way, over heads times units a day`() throws {
        let cover = try cover(100, counted: (300, now), onTheWay: 150)

        #expect(cover.known == 450)
        #expect(cover.lasts == .hours(36))
        #expect(cover.runsOut == now + .hours(36))
    }

    @Test func `take off what is used since it was counted, rounded up`() throws {
        let half = try cover(100, counted: (300, now + .hours(-12)))
        #expect(half.stock == 150)
        let minute = try cover(1, counted: (3, now + .minutes(-1)))
        #expect(minute.stock == 2, "three meals a day for a minute are not nothing")
        #expect(try cover(100, counted: (300, now + .hours(-48))).stock == 0)
    }

    @Test func `add what came in after the count and not what came before`() throws {
        let cover = try cover(
            100, counted: (300, now + .hours(-24)), receipts: [(999, now + .hours(-30)), (300, now + .hours(-12))])

        #expect(cover.stock == 300, "300 − 150 used + 300 received − 150 used")
        #expect(cover.basis == .counted(at: now + .hours(-24)))
    }

    @Test func `never owe what was not there`() throws {
        let cover = try cover(100, receipts: [(30, now + .hours(-48)), (300, now + .hours(-12))])

        #expect(cover.stock == 150)
        #expect(cover.basis == .delivered(since: now + .hours(-48)))
    }

    @Test func `are unknown and not zero where nothing was said`() throws {
        let cover = try cover(100)

        #expect(cover.basis == .nothing)
        #expect(!cover.isCounted)
        #expect(Example.meals.use(by: Audience(.infants).heads(in: Example.headcount(100))) == nil)
        #expect(Audience().heads(in: nil) == .unknown)
        #expect(Audience(.infants).heads(in: Example.headcount(100, [.infants: 0])) == .counted(0, .infants))
    }

    @Test func `use a group's own count, and a share of all only where it was not counted`() {
        let audience = Audience(.infants, share: Ratio(2, 100))
        #expect(audience.heads(in: Example.headcount(300, [.infants: 9])) == .counted(9, .infants))
        #expect(audience.heads(in: Example.headcount(300)) == Example.ratio(2, 100).heads(of: 300))
        #expect(audience.heads(in: Example.headcount(nil, [.elderly: 3])) == .unknown)
    }

    @Test func `do not run down what is handed out once`() throws {
        let cover = try cover(100, counted: (150, now + .hours(-240)), Example.blankets)

        #expect(cover.stock == 150)
        #expect(cover.lasts == nil)
        #expect(cover.servedPerMille == 750)
    }

    @Test func `last for ever where nobody is`() throws {
        let cover = try cover(0, counted: (0, now))
        #expect(cover.lasts == nil)
        #expect(cover.servedPerMille == 1000)
    }

    @Test(arguments: [(299, Item.Tier.life), (300, .health)])
    func `raise a need when less than a day's is counted, and lower it when there is enough`(
        _ units: Int, _ tier: Item.Tier
    ) throws {
        #expect(Example.meals.tiers.tier(try cover(100, counted: (units, now)), usual: .living) == tier)
    }

    @Test func `raise nothing on deliveries alone, as the shelter may have goods of its own`() throws {
        let tiers = Example.meals.tiers
        #expect(tiers.tier(try cover(100, receipts: [(10, now)]), usual: .living) == .living)
        #expect(tiers.tier(try cover(100, receipts: [(600, now)]), usual: .living) == .health)
        #expect(tiers.tier(nil, usual: .living) == .living)
    }

    @Test func `are exact for people, shares and units as large as may be`() throws {
        let use = Use(
            people: SiteRefusal.mostPeople, share: Example.ratio(99_999, 100_000), amount: Example.ratio(100_000),
            period: .day)
        #expect(use.units(for: 1) == 19_999_800_000)
        #expect(use.units(usedIn: .days(36_500)) == 19_999_800_000 * 36_500)
        #expect(Use(people: 1, amount: Example.ratio(1, 100_000), period: .day).span(of: 100_000_000) == .days(36_600))
    }
}

extension Ratio {
    fileprivate func heads(of people: Int) -> Heads { .share(self, of: people) }
}
