import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `People who come with an offer` {
    private func accepted(_ headcount: Int) throws -> Offer {
        let offer = Example.offer(Example.terms(.people(OfferedPeople(8))))
        let answer = OfferCommand.accept(
            .people(headcount: headcount), item: nil, site: nil, by: "本部 佐藤", note: nil, at: Example.now)
        return try #require(try OfferDecider.decide(answer, offer).reduce(offer, OfferDecider.evolve))
    }

    private func list(_ names: String...) -> HelperList {
        HelperList(offer: .of("offer-1"), people: names.map { NamedPerson(name: $0) })
    }

    @Test func `are as many as were accepted, those who are known counted once`() throws {
        let offer = try accepted(2)
        try offer.check(list("森 一", "林 二"), beside: [])
        let known = Set([list().person(NamedPerson(name: "森 一"))])
        try offer.check(list("森 一", "林 二"), beside: known)
        #expect(throws: OfferRefusal.teamFull(known: 1, most: 2)) {
            try offer.check(list("林 二", "東 三"), beside: known)
        }
        #expect(throws: OfferRefusal.helpersOutOfRange(0)) { try offer.check(list(), beside: []) }
    }

    @Test func `are named only once the offer of people was accepted`() {
        #expect(throws: OfferRefusal.noHelpersAccepted) { try Example.offer().check(list("森 一"), beside: []) }
        #expect(throws: OfferRefusal.noHelpersAccepted) {
            try Example.offer(Example.terms(.people(OfferedPeople(8)))).check(list("森 一"), beside: [])
        }
    }

    @Test func `are the same people however the same words are typed, and others with another telephone`() {
        let list = list()
        #expect(list.person(NamedPerson(name: "森　一")) == list.person(NamedPerson(name: "森 一")))
        #expect(list.person(NamedPerson(name: "森 一", phone: "090-1")) != list.person(NamedPerson(name: "森 一")))
        let other = HelperList(offer: .of("offer-2"), people: [])
        #expect(other.person(NamedPerson(name: "森 一")) != list.person(NamedPerson(name: "森 一")))
    }
}
