import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A need` {
    let id: ID<Need> = .of("need-1")
    let shelter = Example.shelter()

    @Test func `is raised in pieces`() throws {
        let happened = try Given(NeedDecider.self)
            .when(.raise(Example.raise("need-1", 240, neededBy: Example.now + .days(1), note: "乳児あり")))

        let raised = NeedEvent.Raised(
            need: id, site: shelter.id, item: Example.water.id, asked: Asked(240, .piece), pieces: .of(240),
            neededBy: Example.now + .days(1), note: "乳児あり", observedAt: Example.now)
        #expect(happened == [.raised(raised)])
    }

    @Test func `is raised in cases of the only packing`() {
        let need = Example.need("need-1", 10, .case, of: Example.water)

        #expect(need.pieces == .of(240))
        #expect(!need.isHeld)
    }

    @Test(arguments: [Example.riceBall, Example.blanket])
    func `in cases of no packing or of two is held and never guessed`(_ item: Item) {
        let need = Example.need("need-1", 10, .case, of: item)

        #expect(need.isHeld)
        #expect(need.pieces == nil)
        #expect(need.missing == .zero)
        #expect(need.state == .open)
    }

    @Test func `is raised once under one name`() {
        #expect(throws: NeedRefusal.alreadyRaised(id)) {
            try Given(NeedDecider.self, Example.raised()).when(.raise(Example.raise()))
        }
    }

    @Test func `is raised by a shelter`() {
        let depot = Example.depot()
        #expect(throws: NeedRefusal.notAShelter(depot.id)) {
            try Given(NeedDecider.self).when(.raise(Example.raise(at: depot)))
        }
    }

    @Test(arguments: [Int.min, -1, 0, 1_000_001, Int.max], Asked.Unit.allCases)
    func `refuses a quantity that nobody can mean`(_ quantity: Int, _ unit: Asked.Unit) {
        #expect(throws: NeedRefusal.quantityOutOfRange(quantity)) {
            try Given(NeedDecider.self).when(.raise(Example.raise("need-1", quantity, unit)))
        }
    }

    @Test func `takes the least and the most that can be meant`() {
        #expect(Example.need("need-1", 1).pieces == .of(1))
        #expect(Example.need("need-1", 1_000_000, .case).pieces == .of(24_000_000))
    }

    @Test func `takes a note that fits`() throws {
        #expect(try Given(NeedDecider.self).when(.raise(Example.raise(note: text(500)))).count == 1)
        #expect(throws: NeedRefusal.noteTooLong) {
            try Given(NeedDecider.self).when(.raise(Example.raise(note: text(501))))
        }
    }

    @Test func `is not seen in the future, give or take a phone's clock`() throws {
        let observed = Example.now + .minutes(10)
        #expect(try Given(NeedDecider.self).when(.raise(Example.raise(observedAt: observed))).count == 1)

        let later = observed + Span(milliseconds: 1)
        #expect(throws: NeedRefusal.observedInTheFuture(later, now: Example.now)) {
            try Given(NeedDecider.self).when(.raise(Example.raise(observedAt: later)))
        }
    }

    @Test(arguments: [
        NeedCommand.amend(Asked(5, .piece), of: Example.water), .confirm(packing: nil, at: Example.now),
        .cancel(reason: "不要"),
    ])
    func `does not exist because somebody changes it`(_ command: NeedCommand) throws {
        #expect(try Given(NeedDecider.self).when(command).isEmpty)
    }

    private func text(_ count: Int) -> String { String(repeating: "字", count: count) }
}
