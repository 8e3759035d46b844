import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A pin` {
    let id: ID<Directive> = .of("order-1")
    let lot = Example.lot(240)
    let need = Example.need()

    private func pin(_ pieces: Int = 60) -> Pin {
        Pin(need: need.id, pieces: .of(pieces), source: .lot(lot.id))
    }

    private func note(_ reason: String = "透析患者がいるため", by person: String = "本部 佐藤") -> OrderNote {
        OrderNote(by: person, reason: reason, givenAt: Example.now)
    }

    private func order(
        _ pin: Pin, _ note: OrderNote, need: Need? = nil, lots: [Lot]? = nil, others: [Directive] = []
    ) -> DirectiveCommand {
        let need = need ?? self.need
        return .pin(
            id, pin, note, PinGround(need: need, accepted: [need.item], lots: lots ?? [lot], others: others))
    }

    @Test func `says who wants what from where, and why`() throws {
        let happened = try Given(DirectiveDecider.self).when(order(pin(), note()))
        #expect(happened == [.pinned(.init(directive: id, pin: pin(), note: note()))])
    }

    @Test func `said twice is one pin`() throws {
        let given = Given(DirectiveDecider.self, .pinned(.init(directive: id, pin: pin(), note: note())))
        #expect(try given.when(order(pin(), note())).isEmpty)
        #expect(throws: DirectiveRefusal.alreadyGiven(by: "本部 佐藤", at: Example.now)) {
            try given.when(order(pin(70), note()))
        }
    }

    @Test func `is not given over the head of a colleague`() {
        let other = Directive(id: .of("order-0"), order: .pin(pin(10)), note: note(by: "本部 田中"))
        #expect(throws: DirectiveRefusal.alreadyGiven(by: "本部 田中", at: Example.now)) {
            try Given(DirectiveDecider.self).when(order(pin(), note(), others: [other]))
        }
    }

    @Test(arguments: ["", String(repeating: "長", count: 201)]) func `needs a reason`(_ reason: String) {
        #expect(throws: DirectiveRefusal.noReason) {
            try Given(DirectiveDecider.self).when(order(pin(), note(reason)))
        }
    }

    @Test func `asks for no more than is missing and than there is`() {
        #expect(throws: DirectiveRefusal.moreThanMissing(.of(100))) {
            try Given(DirectiveDecider.self).when(order(pin(101), note()))
        }
        #expect(throws: DirectiveRefusal.moreThanInStock(.of(50))) {
            try Given(DirectiveDecider.self).when(order(pin(), note(), lots: [Example.lot(50)]))
        }
        #expect(throws: DirectiveRefusal.piecesOutOfRange(0)) {
            try Given(DirectiveDecider.self).when(order(pin(0), note()))
        }
    }

    @Test func `takes what was asked for or may stand in for it`() {
        let blankets = Example.lot(240, Example.details(Example.blanket))
        #expect(throws: DirectiveRefusal.otherItem) {
            try Given(DirectiveDecider.self).when(order(pin(), note(), lots: [blankets]))
        }
    }

    @Test func `takes nothing that may not be handed out any more`() {
        let old = Example.lot(240, Example.details(expiry: "2016-04-15"))
        #expect(throws: DirectiveRefusal.moreThanInStock(.zero)) {
            try Given(DirectiveDecider.self).when(order(pin(), note(), lots: [old]))
        }
    }

    @Test func `is for a need that is open and whose pieces are known`() throws {
        let cancelled = NeedDecider.evolve(
            need, .cancelled(.init(need: need.id, site: need.site, reason: "足りた")))
        #expect(throws: DirectiveRefusal.needNotOpen(need.id)) {
            try Given(DirectiveDecider.self).when(order(pin(), note(), need: cancelled))
        }
    }

    @Test func `holds until somebody lifts it, once`() throws {
        let given = Given(DirectiveDecider.self, .pinned(.init(directive: id, pin: pin(), note: note())))
        let later = Example.now + .hours(1)

        let happened = try given.when(.lift(by: "本部 田中", at: later))

        #expect(happened == [.lifted(.init(directive: id, lifting: .init(by: "本部 田中", at: later)))])
        let lifted = Given(DirectiveDecider.self, from: given.state, happened[0])
        #expect(lifted.state?.isStanding == false)
        #expect(try lifted.when(.lift(by: "本部 佐藤", at: later)).isEmpty)
    }
}

@Suite struct `A ban` {
    let id: ID<Directive> = .of("order-1")
    let way = Way(depot: .of("depot-1"), shelter: .of("shelter-1"))
    let note = OrderNote(by: "本部 佐藤", reason: "余震で道が危険", givenAt: Example.now)

    private func ban(_ ban: Ban, sites: [Site]? = nil, need: Need? = nil, others: [Directive] = []) -> DirectiveCommand
    {
        let sites = sites ?? [Example.shelter(), Example.depot()]
        return .ban(id, ban, note, BanGround(sites: sites, need: need, others: others))
    }

    @Test(arguments: [Ban.lot(.of("lot-1")), .way(Way(depot: .of("depot-1"), shelter: .of("shelter-1")))])
    func `keeps a lot or a way out of plans`(_ wanted: Ban) throws {
        let happened = try Given(DirectiveDecider.self).when(ban(wanted))
        #expect(happened == [.banned(.init(directive: id, ban: wanted, note: note))])
        #expect(try Given(DirectiveDecider.self, happened[0]).when(ban(wanted)).isEmpty)
    }

    @Test func `keeps an open need out of plans`() throws {
        let need = Example.need()
        #expect(try Given(DirectiveDecider.self).when(ban(.need(need.id), need: need)).count == 1)
        #expect(throws: DirectiveRefusal.needNotOpen(need.id)) {
            try Given(DirectiveDecider.self).when(ban(.need(need.id), need: nil))
        }
    }

    @Test func `names the ends of a way the right way round`() {
        let depot = [Example.depot(), Example.depot("shelter-1")]
        #expect(throws: DirectiveRefusal.notAShelter(.of("shelter-1"))) {
            try Given(DirectiveDecider.self).when(ban(.way(way), sites: depot))
        }
        #expect(throws: DirectiveRefusal.notADepot(.of("depot-1"))) {
            try Given(DirectiveDecider.self).when(ban(.way(way), sites: [Example.shelter()]))
        }
    }

    @Test func `is given once for one thing, and again after it was lifted`() throws {
        let other = Directive(id: .of("order-0"), order: .ban(.way(way)), note: note)
        var lifted = other
        lifted.lifting = .init(by: "本部 田中", at: Example.now)

        #expect(throws: DirectiveRefusal.alreadyGiven(by: "本部 佐藤", at: Example.now)) {
            try Given(DirectiveDecider.self).when(ban(.way(way), others: [other]))
        }
        #expect(try Given(DirectiveDecider.self).when(ban(.way(way), others: [lifted])).count == 1)
    }
}
