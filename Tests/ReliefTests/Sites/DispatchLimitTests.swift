import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `What a depot can send in a day` {
    private func limited(_ grams: Int64?) -> SiteEvent {
        .dispatchLimited(.init(site: .of("depot-1"), gramsPerDay: grams.map { .of($0) }))
    }

    @Test func `is unknown until somebody says it, and may be zero`() throws {
        #expect(Example.depot().dispatchPerDay == nil)
        let happened = try Given(SiteDecider.self, from: Example.depot()).when(.limitDispatch(.of(0)))
        #expect(happened == [limited(0)])
    }

    @Test func `is said once, and can become unknown again`() throws {
        let given = Given(SiteDecider.self, from: Example.depot(), limited(12_000_000))
        #expect(given.state?.dispatchPerDay == .of(12_000_000))
        #expect(try given.when(.limitDispatch(.of(12_000_000))).isEmpty)
        #expect(try given.when(.limitDispatch(nil)) == [limited(nil)])
    }

    @Test func `is for depots, and within what a city can load`() {
        #expect(throws: SiteRefusal.notADepot(.of("shelter-1"))) {
            try Given(SiteDecider.self, from: Example.shelter()).when(.limitDispatch(.of(1)))
        }
        #expect(throws: SiteRefusal.dispatchOutOfRange(.of(10_000_000_001))) {
            try Given(SiteDecider.self, from: Example.depot()).when(.limitDispatch(.of(10_000_000_001)))
        }
    }
}
