import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `An offer that was typed in wrongly` {
    private static let offer = ID<Offer>.of("offer-1")

    /// A city with an offer of the public form that headquarters has accepted.
    private static func city(_ thing: OfferedThing, _ acceptance: Acceptance) async throws -> City {
        let city = try await City()
        let new = NewOffer(
            id: offer, terms: Example.terms(thing), giver: Example.giver, secretHash: Example.secretHash)
        try await city.say([.makeOffer(new)], from: .visitor)
        try await city.say([.acceptOffer(offer, acceptance, note: nil)])
        return city
    }

    private static func goods() async throws -> City {
        try await city(
            Example.tenCases, .goods(.init(item: Example.water.id, pieces: .of(240), depot: .of("depot-1"))))
    }

    private static func arrival(_ pieces: Int, isLast: Bool) -> ReliefCommand {
        let line = StockSheet.Line(details: Example.details(origin: .donated), pieces: .of(pieces))
        return .receiveOffer(offer, OfferArrival(lines: [line], isLast: isLast))
    }

    @Test func `expects its goods again once the sheet of their arrival is undone`() async throws {
        let city = try await Self.goods()
        try await city.say([Self.arrival(200, isLast: true)])
        #expect(await city.post.wall.offers[Self.offer]?.expected == nil)
        try await city.say([.undoStock(.of("offer-1-1"))])
        let offer = try #require(await city.post.wall.offers[Self.offer])
        #expect(offer.state(on: Example.now.japaneseDate) == .accepted && offer.expected?.pieces == .of(240))

        try await city.say([Self.arrival(240, isLast: true)])
        let after = try #require(await city.post.wall.offers[Self.offer])
        #expect(after.arrivals.map(\.sheet?.text) == ["offer-1-2"], "the name of what was undone is not used again")
        let stock = await city.post.wall.depots.stock(of: .of("depot-1"))
        #expect(stock.lots.values.map(\.onHand).reduce(.zero, +) == .of(240))
    }

    @Test func `still says arrived when its sheet cannot be undone`() async throws {
        let city = try await Self.goods()
        try await city.say([Self.arrival(240, isLast: true)])
        try await city.say([
            .storeStock(Example.sheet("count-1", lines: [(Example.details(origin: .donated), 200)]))
        ])
        #expect(await City.refusal { try await city.say([.undoStock(.of("offer-1-1"))]) } == "import/moved-since")
        #expect(
            await city.post.wall.offers[Self.offer]?.state(on: Example.now.japaneseDate) == .arrived)
    }

    @Test func `is taken to no depot that is out of use, whoever says so`() async throws {
        let city = try await City()
        let new = NewOffer(
            id: Self.offer, terms: Example.terms(), giver: Example.giver, secretHash: Example.secretHash)
        try await city.say([.makeOffer(new), .changeStatus(.of("depot-1"), .closed, reason: "余震")])
        let goods = Acceptance.Goods(item: Example.water.id, pieces: .of(24), depot: .of("depot-1"))
        let refused = await City.refusal { try await city.say([.acceptOffer(Self.offer, .goods(goods), note: nil)]) }
        #expect(refused == "offer/depot-out-of-use")
    }
}

@Suite struct `A helper who was named by mistake` {
    private static let offer = ID<Offer>.of("offer-1")
    private static let names = ["森 一", "林 二"].map { NamedPerson(name: $0) }
    private static let list = HelperList(offer: offer, people: names, firstLeads: true)
    private static let mori = list.person(names[0])

    private static func city() async throws -> City {
        let city = try await City()
        let new = NewOffer(
            id: offer, terms: Example.terms(.people(OfferedPeople(2))), giver: Example.giver,
            secretHash: Example.secretHash)
        try await city.say([.makeOffer(new)], from: .visitor)
        try await city.say([.acceptOffer(offer, .people(headcount: 2), note: nil), .enrolHelpers(list)])
        return city
    }

    private static func remove(
        _ person: ID<Person> = mori, reason: String = "名前のまちがい", secretHash: String? = nil
    ) -> ReliefCommand {
        .removeHelper(offer, person, reason: reason, secretHash: secretHash)
    }

    private static func team(_ city: City) async -> [String] {
        await city.post.wall.people.members(of: .of("offer-1"), at: Example.now).map(\.name)
    }

    @Test func `is taken off, leads the team no more, and their place is free`() async throws {
        let city = try await Self.city()
        let full = HelperList(offer: Self.offer, people: [NamedPerson(name: "東 三")])
        #expect(await City.refusal { try await city.say([.enrolHelpers(full)]) } == "offer/team-full")
        try await city.say([Self.remove()])
        #expect(await Self.team(city) == ["林 二"])
        #expect(await city.post.wall.people.directory.teams[.of("offer-1")]?.leader == nil)
        #expect(await city.post.wall.people[Self.mori]?.person.departure?.reason.contains("名前のまちがい") == true)
        try await city.say([.enrolHelpers(full)])
        #expect(await Set(Self.team(city)) == ["林 二", "東 三"])
    }

    @Test func `comes again when named again in the same words`() async throws {
        let city = try await Self.city()
        try await city.say([Self.remove()])
        try await city.say([.enrolHelpers(HelperList(offer: Self.offer, people: [Self.names[0]]))])
        #expect(await Set(Self.team(city)) == ["森 一", "林 二"])
        #expect(await city.post.wall.people[Self.mori]?.person.departure == nil)
    }

    @Test func `loses the shifts that they were to have`() async throws {
        let city = try await Self.city()
        let from = Example.now + .hours(2)
        try await city.say([
            .assignShifts([
                ShiftRequest(
                    shift: .of("shift-1"), person: Self.mori, place: .site(.of("shelter-1")), from: from,
                    to: from + .hours(6))
            ])
        ])
        try await city.say([Self.remove()])
        #expect(await city.post.wall.shifts.standing(of: Self.mori).isEmpty)
    }

    @Test func `stays while they are on duty`() async throws {
        let city = try await Self.city()
        try await city.say([.checkIn(Self.mori, .of("shelter-1"), observedAt: Example.now)])
        #expect(await City.refusal { try await city.say([Self.remove()]) } == "offer/helper-on-duty")
        try await city.say([.checkOut(Self.mori, .of("shelter-1"), observedAt: Example.now)])
        try await city.say([Self.remove()])
        #expect(await Self.team(city) == ["林 二"])
    }

    @Test func `is taken off with a reason, once, and by nobody but those who may name them`() async throws {
        let city = try await Self.city()
        #expect(
            await City.refusal { try await city.say([Self.remove(reason: "")]) } == "offer/no-reason-for-helper")
        #expect(await City.refusal { try await city.say([Self.remove(.of("v-9"))]) } == "helper/unknown")
        let stranger = await City.refusal { try await city.say([Self.remove()], from: .visitor) }
        #expect(stranger == TokenRefusal.notAllowed(.keepPeople).code)
        let wrong = await City.refusal { try await city.say([Self.remove(secretHash: "0")], from: .visitor) }
        #expect(wrong == TokenRefusal.notAllowed(.keepPeople).code)
        try await city.say([Self.remove(secretHash: Example.secretHash)], from: .visitor)
        #expect(await City.refusal { try await city.say([Self.remove()]) } == "helper/unknown")
    }
}
