import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `What a shelter says that it has` {
    private let place = HoldingSite(Example.shelter())

    private func report(_ units: Int?, enough: Bool = false, at moment: Moment = Example.now) -> HoldingCommand {
        .report(Example.meals, HoldingReport(observedAt: moment, units: units, isEnough: enough), at: Example.now)
    }

    @Test func `is a number, or that it is enough`() throws {
        #expect(try HoldingDecider.decide(report(0), place).count == 1)
        #expect(try HoldingDecider.decide(report(nil, enough: true), place).count == 1)
        #expect(throws: HoldingRefusal.nothingSaid) { try HoldingDecider.decide(report(nil), place) }
        #expect(throws: HoldingRefusal.unitsOutOfRange(-1)) { try HoldingDecider.decide(report(-1), place) }
    }

    @Test func `is not of the future, nor of a depot`() {
        let later = Example.now + .hours(1)
        #expect(throws: HoldingRefusal.observedInTheFuture(later, now: Example.now)) {
            try HoldingDecider.decide(report(1, at: later), place)
        }
        #expect(throws: HoldingRefusal.notAShelter(.of("depot-1"))) {
            try HoldingDecider.decide(report(1), HoldingSite(Example.depot()))
        }
    }

    @Test func `counts by when it was seen, not by when it came in`() throws {
        let late = try Given(HoldingDecider.self, from: place).after(report(500))
        let older = try #require(
            try Given(HoldingDecider.self, from: late).after(report(900, at: Example.now + .hours(-3))))

        #expect(older.holding.reports[.of("meals")]?.units == 500)
    }

    @Test func `said twice happens once`() throws {
        let said = try Given(HoldingDecider.self, from: place).after(report(500))
        #expect(try Given(HoldingDecider.self, from: said).when(report(500)).isEmpty)
    }

    @Test func `is looked after until somebody lets its reserve go, with a reason`() throws {
        let release = HoldingCommand.releaseReserve(by: "本部 佐藤", reason: "電話で確認", at: Example.now)
        let after = try #require(try Given(HoldingDecider.self, from: place).after(release))
        #expect(after.holding.reserveReleasedAt == Example.now)
        #expect(throws: HoldingRefusal.noReason) {
            try HoldingDecider.decide(.releaseReserve(by: "本部", reason: "", at: Example.now), place)
        }
    }
}
