import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A need that changes` {
    let need = Example.need("need-1", 100)
    let promise: ID<Allocation> = .of("allocation-1")

    private func amend(_ need: Need, to quantity: Int, _ unit: Asked.Unit = .piece) throws -> [NeedEvent] {
        try Given(NeedDecider.self, from: need).when(.amend(Asked(quantity, unit), of: Example.water))
    }

    @Test func `asks for another number`() throws {
        let amended = NeedEvent.Amended(need: need.id, site: need.site, asked: Asked(150, .piece), pieces: .of(150))

        #expect(try amend(need, to: 150) == [.amended(amended)])
    }

    @Test func `asks for the same number once`() throws {
        #expect(try amend(need, to: 100).isEmpty)
    }

    @Test(arguments: [0, -1, 1_000_001])
    func `refuses a number that nobody can mean`(_ quantity: Int) {
        #expect(throws: NeedRefusal.quantityOutOfRange(quantity)) { try amend(need, to: quantity) }
    }

    @Test func `does not fall below what is promised and what has arrived`() throws {
        let served = need.promising(.of(30), for: .of("allocation-0")).receiving(.of(30), for: .of("allocation-0"))
            .promising(.of(40), for: promise)

        #expect(throws: NeedRefusal.belowPromised(.of(70))) { try amend(served, to: 69) }
        #expect(try amend(served, to: 70).count == 1)
    }

    @Test func `keeps what was confirmed of a case when the same number is said again`() throws {
        let confirmed = try #require(
            try Given(NeedDecider.self, from: Example.need("need-1", 10, .case, of: Example.riceBall))
                .after(.confirm(packing: .of(40), at: Example.now)))

        let happened = try Given(NeedDecider.self, from: confirmed)
            .when(.amend(Asked(10, .case), of: Example.riceBall))

        #expect(happened.isEmpty)
    }

    @Test func `is held again when it asks for another number of unknown cases`() throws {
        let amended = try Given(NeedDecider.self, from: Example.need("need-1", 10, of: Example.riceBall))
            .after(.amend(Asked(2, .case), of: Example.riceBall))

        #expect(amended?.isHeld == true)
    }

    @Test func `is confirmed as it is`() throws {
        let later = Example.now + .hours(5)
        let happened = try Given(NeedDecider.self, from: need).when(.confirm(packing: nil, at: later))

        #expect(
            happened == [.confirmed(.init(need: need.id, site: need.site, pieces: .of(100), confirmedAt: later))])
    }

    @Test func `is let go by the one who knows how many are in a case`() throws {
        let held = Example.need("need-1", 10, .case, of: Example.riceBall)
        let need = try Given(NeedDecider.self, from: held).after(.confirm(packing: .of(40), at: Example.now))

        #expect(need?.pieces == .of(400))
        #expect(need?.isHeld == false)
        #expect(need?.missing == .of(400))
    }

    @Test func `stays held until somebody says it`() {
        let held = Example.need("need-1", 10, .case, of: Example.blanket)
        #expect(throws: NeedRefusal.packingNeeded) {
            try Given(NeedDecider.self, from: held).when(.confirm(packing: nil, at: Example.now))
        }
    }

    @Test func `is not confirmed below what is promised`() throws {
        let held = try #require(
            try Given(
                NeedDecider.self,
                from: Example.need("need-1", 100, of: Example.riceBall).promising(.of(80), for: promise)
            ).after(.amend(Asked(2, .case), of: Example.riceBall)))

        #expect(throws: NeedRefusal.belowPromised(.of(80))) {
            try Given(NeedDecider.self, from: held).when(.confirm(packing: .of(10), at: Example.now))
        }
    }

    @Test func `confirmed by a form that lay about is no younger for it`() throws {
        let earlier = Example.now + .hours(-5)
        let confirmed = try Given(NeedDecider.self, from: need).after(.confirm(packing: nil, at: earlier))

        #expect(confirmed?.observedAt == Example.now)
    }

    @Test func `is cancelled with a reason, once when it is said twice`() throws {
        let cancelled = NeedEvent.cancelled(.init(need: need.id, site: need.site, reason: "親戚宅へ移動"))
        let given = Given(NeedDecider.self, from: need)

        #expect(try given.when(.cancel(reason: "親戚宅へ移動")) == [cancelled])
        #expect(try Given(NeedDecider.self, from: need, cancelled).when(.cancel(reason: "もう一度")).isEmpty)
    }

    @Test func `takes a reason that fits`() {
        #expect(throws: NeedRefusal.noteTooLong) {
            try Given(NeedDecider.self, from: need).when(.cancel(reason: String(repeating: "字", count: 501)))
        }
    }

    @Test func `asks for nothing more when it is cancelled`() throws {
        let cancelled = try #require(try Given(NeedDecider.self, from: need).after(.cancel(reason: "不要")))

        #expect(cancelled.missing == .zero)
        #expect(cancelled.state == .cancelled)
        #expect(throws: NeedRefusal.finished(.cancelled)) { try amend(cancelled, to: 150) }
        #expect(throws: NeedRefusal.finished(.cancelled)) {
            try Given(NeedDecider.self, from: cancelled).when(.confirm(packing: nil, at: Example.now))
        }
    }

    @Test func `is finished when everything has arrived`() {
        let served = need.promising(.of(100), for: promise).receiving(.of(100), for: promise)

        #expect(throws: NeedRefusal.finished(.received)) { try amend(served, to: 150) }
        #expect(throws: NeedRefusal.finished(.received)) {
            try Given(NeedDecider.self, from: served).when(.cancel(reason: "不要"))
        }
    }
}
