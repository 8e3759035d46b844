import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `An offer` {
    private let today = Example.now.japaneseDate

    private func after(_ offer: Offer?, _ command: OfferCommand) throws -> Offer {
        try #require(try Given(OfferDecider.self, from: offer).after(command))
    }

    private func decline(_ reason: DeclineReason, note: String? = nil) -> OfferCommand {
        .decline(reason, by: "本部", note: note, at: Example.now)
    }

    @Test func `waits until somebody answers, and lapses after its last day`() {
        let offer = Example.offer()
        #expect(offer.state(on: today) == .waiting)
        #expect(offer.state(on: .of("2016-04-30")) == .waiting)
        #expect(offer.state(on: .of("2016-05-01")) == .lapsed)
    }

    @Test func `needs words, a place, a name and a way to be reached`() {
        for (contact, isGood) in [
            ("096-000-1234", true), ("０９６−０００−１２３４", true), ("a@b.jp", true), ("なし", false), ("1234", false),
            ("", false),
        ] {
            let make = Example.make(giver: Giver(kind: .citizen, name: "山田", contact: contact))
            if isGood {
                #expect(throws: Never.self) { try OfferDecider.decide(make, nil) }
            } else {
                #expect(throws: OfferRefusal.noContact, "\(contact)") { try OfferDecider.decide(make, nil) }
            }
        }
        let nameless = Example.make(giver: Giver(kind: .citizen, name: "", contact: "096-000-1234"))
        #expect(throws: OfferRefusal.noName) { try OfferDecider.decide(nameless, nil) }
        for (what, place, refusal) in [("", "福岡市", OfferRefusal.noWords), ("水", "", .noPlace)] {
            let terms = Offer.Terms(thing: Example.tenCases, what: what, place: place, until: .of("2016-04-30"))
            #expect(throws: refusal) { try OfferDecider.decide(Example.make("o", terms), nil) }
        }
    }

    @Test func `ends between today and a year ahead, and does not begin after it ends`() {
        for until in ["2016-04-15", "2017-04-18"] {
            #expect(throws: OfferRefusal.untilOutOfRange(.of(until))) {
                try OfferDecider.decide(Example.make("o", Example.terms(until: until)), nil)
            }
        }
        #expect(throws: OfferRefusal.fromAfterUntil) {
            try OfferDecider.decide(Example.make("o", Example.terms(until: "2016-04-16")), nil)
        }
    }

    @Test func `of people may name a site and a day, within a year of today`() throws {
        func make(on day: String) throws -> [OfferEvent] {
            let people = OfferedPeople(3, meantFor: SiteDay(site: .of("shelter-1"), day: .of(day)))
            return try OfferDecider.decide(Example.make("o", Example.terms(.people(people))), nil)
        }
        for day in ["2015-04-14", "2017-04-18"] {
            #expect(throws: OfferRefusal.dayOutOfRange(.of(day))) { try make(on: day) }
        }
        // A form that was opened before midnight names a day that is over when it is sent.
        for day in ["2016-04-15", "2016-04-18"] {
            let offer = try make(on: day).reduce(nil, OfferDecider.evolve)
            #expect(offer?.meantFor?.day == .of(day) && offer?.need == nil)
        }
    }

    @Test func `of goods that are out of date before they come is refused`() throws {
        func offer(expiring day: String, from: String? = nil) throws -> [OfferEvent] {
            let thing = OfferedThing.goods(OfferedGoods(Asked(10, .case), expiry: .of(day)))
            let terms = Offer.Terms(
                thing: thing, what: "乾パン", place: "福岡市", from: from.map { .of($0) }, until: .of("2016-04-30"))
            return try OfferDecider.decide(Example.make("o", terms), nil)
        }
        #expect(throws: OfferRefusal.goodsExpired(.of("2016-04-15"))) { try offer(expiring: "2016-04-15") }
        #expect(try offer(expiring: "2016-04-16").count == 1)
        #expect(throws: OfferRefusal.goodsExpired(.of("2016-04-19"))) {
            try offer(expiring: "2016-04-19", from: "2016-04-20")
        }
        #expect(try offer(expiring: "2016-04-20", from: "2016-04-20").count == 1)
    }

    @Test func `is bounded where anybody may make one`() {
        let crowded = OfferCrowd(ofContact: 0, publicInLastHour: OfferCrowd.mostPublicInHour)
        let again = OfferCrowd(ofContact: OfferCrowd.mostOfContact, publicInLastHour: 0)
        #expect(throws: OfferRefusal.tooManyNow) { try OfferDecider.decide(Example.make(crowd: crowded), nil) }
        #expect(throws: OfferRefusal.tooManyOpen) { try OfferDecider.decide(Example.make(crowd: again), nil) }
        #expect(throws: Never.self) { try OfferDecider.decide(Example.make(by: "token-1", crowd: crowded), nil) }
    }

    @Test func `said twice is one offer`() throws {
        #expect(try OfferDecider.decide(Example.make(), Example.offer()).isEmpty)
        #expect(throws: OfferRefusal.otherOffer(.of("offer-1"))) {
            try OfferDecider.decide(Example.make("offer-1", Example.terms(until: "2016-04-20")), Example.offer())
        }
    }

    @Test func `of goods becomes goods that are expected, and never stock by itself`() throws {
        let offer = try after(Example.offer(), Example.accept(120))
        #expect(offer.state(on: today) == .accepted)
        #expect(offer.expected?.pieces == .of(120))
        #expect(offer.state(on: .of("2016-06-01")) == .accepted, "what is accepted does not lapse")
    }

    @Test func `is accepted up to what was offered, and no further`() {
        #expect(throws: OfferRefusal.moreThanOffered(241, most: 240)) {
            try OfferDecider.decide(Example.accept(241), Example.offer())
        }
        let loose = Example.offer(Example.terms(.goods(OfferedGoods(Asked(10, .case)))))
        #expect(throws: Never.self, "the catalogue knows the only packing") {
            try OfferDecider.decide(Example.accept(240), loose)
        }
        #expect(throws: OfferRefusal.otherKind(.people)) {
            try OfferDecider.decide(Example.accept(1), Example.offer(Example.terms(.people(OfferedPeople(3)))))
        }
    }

    @Test func `is not accepted when its time is over, but can still be declined with thanks`() throws {
        let lapsed = Example.offer()
        let late = Example.now + .days(30)
        let accept = OfferCommand.accept(
            .people(headcount: 1), item: nil, site: nil, by: "本部", note: nil, at: late)
        #expect(throws: OfferRefusal.lapsed(.of("2016-04-30"))) { try OfferDecider.decide(accept, lapsed) }
        let declined = try after(lapsed, .decline(.tooLate, by: "本部", note: nil, at: late))
        #expect(declined.state(on: .of("2016-05-16")) == .declined)
    }

    @Test func `is answered once: the slower desk hears who was quicker, and when`() throws {
        let accepted = try after(Example.offer(), Example.accept())
        #expect(throws: OfferRefusal.alreadyAccepted(by: "本部 佐藤", at: Example.now)) {
            try OfferDecider.decide(decline(.enough), accepted)
        }
        let declined = try after(Example.offer(), decline(.enough))
        #expect(throws: OfferRefusal.alreadyDeclined(by: "本部", at: Example.now)) {
            try OfferDecider.decide(Example.accept(), declined)
        }
    }

    @Test func `is declined for a reason that the giver can read`() throws {
        #expect(throws: OfferRefusal.noReason) { try OfferDecider.decide(decline(.other), Example.offer()) }
        #expect(try after(Example.offer(), decline(.other, note: "置き場所がない")).state(on: today) == .declined)
        #expect(Set(DeclineReason.allCases.map(\.message.japanese)).count == DeclineReason.allCases.count)
    }

    @Test func `of money goes into the pot that the giver named and no other`() throws {
        let offer = Example.offer(Example.terms(.money(Example.wholeYen(500_000), .condolence)))
        func accept(_ yen: Int64, _ purpose: GiftPurpose) -> OfferCommand {
            .accept(
                .money(Example.wholeYen(yen), purpose), item: nil, site: nil, by: "本部", note: nil, at: Example.now)
        }
        #expect(throws: OfferRefusal.otherPurpose(.condolence)) {
            try OfferDecider.decide(accept(500_000, .aid), offer)
        }
        #expect(throws: OfferRefusal.moneyOutOfRange(Example.wholeYen(500_000))) {
            try OfferDecider.decide(accept(500_001, .condolence), offer)
        }
        #expect(try after(offer, accept(500_000, .condolence)).state(on: today) == .accepted)
    }

    @Test func `of vehicles leaves a record of each, with a home and a time`() throws {
        let thing = OfferedThing.vehicles(
            OfferedVehicles(count: 3, payload: .of(4_000_000), litres: 20_000, comesWithDriver: true))
        let use = Acceptance.Vehicles(
            count: 2, home: .of("depot-1"), from: .of("2016-04-18"), until: .of("2016-04-24"))
        let offer = try after(
            Example.offer(Example.terms(thing)),
            .accept(.vehicles(use), item: nil, site: Example.depot(), by: "本部", note: nil, at: Example.now))
        #expect(offer.vehicles.map(\.id.text) == ["offer-1-1", "offer-1-2"])
        #expect(offer.vehicles.allSatisfy { $0.payload == .of(4_000_000) && $0.home == .of("depot-1") })
        #expect(offer.vehicles.allSatisfy { $0.isThere(on: .of("2016-04-24")) && !$0.isThere(on: .of("2016-04-25")) })
    }

    @Test func `goes to no depot that is out of use`() throws {
        let vehicles = Example.offer(
            Example.terms(.vehicles(OfferedVehicles(count: 1, comesWithDriver: false))))
        let use = Acceptance.Vehicles(
            count: 1, home: .of("depot-1"), from: .of("2016-04-18"), until: .of("2016-04-24"))
        let goods = Acceptance.Goods(item: Example.water.id, pieces: .of(1), depot: .of("depot-1"))
        for status in Site.Status.allCases {
            let depot = Example.depot(status: status)
            for (acceptance, offer) in [(Acceptance.goods(goods), Example.offer()), (.vehicles(use), vehicles)] {
                let accept = OfferCommand.accept(
                    acceptance, item: Example.water, site: depot, by: "本部", note: nil, at: Example.now)
                if status == .open || status == .unknown {
                    #expect(throws: Never.self, "\(status)") { try OfferDecider.decide(accept, offer) }
                } else {
                    #expect(throws: OfferRefusal.depotOutOfUse(depot.name), "\(status)") {
                        try OfferDecider.decide(accept, offer)
                    }
                }
            }
        }
    }

    @Test func `is expected again when what came is undone, and may be taken back then`() throws {
        let accepted = try after(Example.offer(), Example.accept())
        let arrived = try after(accepted, arrival(240, isLast: true))
        #expect(arrived.state(on: today) == .arrived)
        let undo = OfferCommand.undoArrival(.of("offer-1-1"), by: "拠点", at: Example.now)
        let again = try after(arrived, undo)
        #expect(again.state(on: today) == .accepted && again.expected?.pieces == .of(240))
        #expect(try OfferDecider.decide(undo, again).isEmpty, "said twice, done once")
        #expect(try after(again, .withdraw(reason: nil, at: Example.now)).state(on: today) == .withdrawn)
        #expect(try OfferDecider.decide(.undoArrival(.of("other"), by: "拠点", at: Example.now), arrived).isEmpty)
    }

    @Test func `can be taken back until something has come of it`() throws {
        let accepted = try after(Example.offer(), Example.accept())
        let withdrawn = try after(accepted, .withdraw(reason: nil, at: Example.now))
        #expect(withdrawn.state(on: today) == .withdrawn)
        #expect(withdrawn.expected == nil, "what was announced is announced no more")
        #expect(throws: OfferRefusal.alreadyWithdrawn(Example.now)) {
            try OfferDecider.decide(Example.accept(), withdrawn)
        }
        let arrived = try after(accepted, arrival(100))
        #expect(throws: OfferRefusal.hasArrived) {
            try OfferDecider.decide(.withdraw(reason: nil, at: Example.now), arrived)
        }
    }

    private func arrival(_ pieces: Int, other: Int = 0, isLast: Bool = false) -> OfferCommand {
        let lines =
            [StockSheet.Line(details: Example.details(origin: .donated), pieces: .of(pieces))]
            + (other == 0
                ? []
                : [StockSheet.Line(details: Example.details(Example.blanket, origin: .donated), pieces: .of(other))])
        return .receive(
            OfferArrival(lines: lines, isLast: isLast), sheet: .of("offer-1-1"), by: "拠点", at: Example.now)
    }

    @Test func `may come in parts, fewer, more, and with other goods`() throws {
        let accepted = try after(Example.offer(), Example.accept())
        let part = try after(accepted, arrival(100))
        #expect(part.expected?.pieces == .of(140))
        #expect(try after(part, arrival(300)).expected == nil, "more than was announced")

        let last = try after(part, arrival(60, other: 20, isLast: true))
        #expect(last.expected == nil, "fewer than were announced")
        #expect(last.state(on: today) == .arrived)
        #expect(last.arrivals.last?.otherPieces == .of(20))
        #expect(throws: OfferRefusal.hasArrived) { try OfferDecider.decide(arrival(1), last) }
    }

    @Test func `comes to the depot that expects it`() throws {
        let accepted = try after(Example.offer(), Example.accept())
        let elsewhere = OfferArrival(
            lines: [StockSheet.Line(details: Example.details(at: "depot-2", origin: .donated), pieces: .of(1))],
            isLast: true)
        #expect(throws: OfferRefusal.otherDepot(.of("depot-2"))) {
            try OfferDecider.decide(.receive(elsewhere, sheet: .of("s"), by: "拠点", at: Example.now), accepted)
        }
        #expect(throws: OfferRefusal.notExpected) { try OfferDecider.decide(arrival(1), Example.offer()) }
        let nothing = OfferArrival(lines: [], isLast: false)
        #expect(throws: OfferRefusal.nothingCounted) {
            try OfferDecider.decide(.receive(nothing, sheet: .of("s"), by: "拠点", at: Example.now), accepted)
        }
    }
}
