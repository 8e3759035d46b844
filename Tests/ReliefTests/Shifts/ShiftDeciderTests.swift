import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A shift` {
    private let limits = ShiftLimits(rest: .hours(11), longest: .hours(8))

    private func ground(
        _ persons: [Person] = [Example.person(), Example.person("s-2")], posts: [Post] = [Example.post()],
        shifts: [Shift] = [], limits: ShiftLimits? = nil
    ) -> ShiftGround {
        ShiftGround(
            persons: persons, posts: posts, sites: [Example.shelter()], directory: Example.directory,
            limits: limits ?? self.limits, shifts: shifts)
    }

    private func assign(_ requests: ShiftRequest..., on ground: ShiftGround) throws(ShiftRefusal) -> [ShiftEvent] {
        try ShiftDecider.decide(.assign(requests, ground), [:])
    }

    @Test func `is a person at a post for a time`() throws {
        #expect(try assign(Example.request(), on: ground()) == [.assigned(Example.shift())])
    }

    @Test func `said twice is one, and does not become another`() throws {
        let known = ground(shifts: [Example.shift()])
        #expect(try assign(Example.request(), on: known).isEmpty)
        #expect(throws: ShiftRefusal.alreadyAssigned(.of("shift-1"))) {
            try assign(Example.request("shift-1", "s-2"), on: known)
        }
    }

    @Test func `does not overlap another of the same person, and says when there is room`() {
        let posts = [Example.post(), Example.post("post-2", from: "2016-04-17T12:00", to: "2016-04-18T12:00")]
        let known = ground(posts: posts, shifts: [Example.shift()])
        #expect(
            throws: ShiftRefusal.overlaps(
                person: "山田 花子", from: .of("2016-04-17T08:00"), to: .of("2016-04-17T16:00"),
                earliest: .of("2016-04-18T03:00"))
        ) {
            try assign(
                Example.request("shift-2", at: "post-2", from: "2016-04-17T15:00", to: "2016-04-17T20:00"), on: known)
        }
    }

    @Test func `leaves the rest that the rule wants before and after`() throws {
        let day = Example.post("post-2", from: "2016-04-17T16:00", to: "2016-04-18T16:00")
        let known = ground(posts: [Example.post(), day], shifts: [Example.shift()])
        let early = Example.request("shift-2", at: "post-2", from: "2016-04-18T00:00", to: "2016-04-18T08:00")
        #expect(
            throws: ShiftRefusal.restBroken(
                person: "山田 花子", rest: .hours(11), from: .of("2016-04-17T08:00"), to: .of("2016-04-17T16:00"),
                earliest: .of("2016-04-18T03:00"))
        ) { try assign(early, on: known) }
        let rested = Example.request("shift-2", at: "post-2", from: "2016-04-18T03:00", to: "2016-04-18T08:00")
        #expect(try assign(rested, on: known).count == 1)
        #expect(
            try assign(early, on: ground(posts: [Example.post(), day], shifts: [Example.shift()], limits: .init()))
                .count == 1)

        let before = Example.post("post-3", from: "2016-04-16T16:00", to: "2016-04-17T08:00")
        let late = Example.request("shift-3", at: "post-3", from: "2016-04-16T22:00", to: "2016-04-17T02:00")
        #expect(throws: ShiftRefusal.self) {
            try assign(late, on: ground(posts: [Example.post(), before], shifts: [Example.shift()]))
        }
    }

    @Test func `finds the earliest time between the others, rest counted`() {
        let long = Example.post("post-2", people: 9, from: "2016-04-17T00:00", to: "2016-04-18T00:00")
        let next = Example.shift("shift-9", from: "2016-04-18T04:00", to: "2016-04-18T10:00")
        let known = ground(posts: [Example.post(), long], shifts: [Example.shift(), next])
        #expect(
            throws: ShiftRefusal.overlaps(
                person: "山田 花子", from: .of("2016-04-17T08:00"), to: .of("2016-04-17T16:00"),
                earliest: .of("2016-04-18T21:00"))
        ) { try assign(Example.request("shift-2", at: "post-2"), on: known) }
    }

    @Test func `is no longer than the rule allows`() {
        let post = Example.post(from: "2016-04-17T06:00", to: "2016-04-17T18:00")
        #expect(throws: ShiftRefusal.tooLong(.hours(9), longest: .hours(8), possible: .of("2016-04-17T16:00"))) {
            try assign(Example.request(to: "2016-04-17T17:00"), on: ground(posts: [post]))
        }
        #expect(throws: ShiftRefusal.self) { try assign(Example.request(to: "2016-04-17T08:00"), on: ground()) }
        #expect(throws: ShiftRefusal.outsidePost(from: post.place.from, to: post.place.to)) {
            try assign(
                Example.request(from: "2016-04-17T05:00", to: "2016-04-17T13:00"), on: ground(posts: [post]))
        }
    }

    @Test func `needs the skill, with a certificate that holds on its last day`() throws {
        let post = Example.post(skill: "nurse")
        #expect(throws: ShiftRefusal.skillMissing(person: "山田 花子", skill: Example.nursing.name)) {
            try assign(Example.request(), on: ground(posts: [post]))
        }
        func certified(_ expires: String) -> Person {
            Example.state(
                PersonDecider.self,
                .register(.of("s-1"), .staff, Example.officer, in: Example.directory, namesake: nil),
                .certify(
                    Certificate(.of("nurse"), number: "1", expires: .of(expires)), in: Example.directory,
                    today: .of("2016-01-01")))
        }
        #expect(try assign(Example.request(), on: ground([certified("2016-04-17")], posts: [post])).count == 1)
        #expect(
            throws: ShiftRefusal.certificateExpired(
                person: "山田 花子", skill: Example.nursing.name, .of("2016-04-16"))
        ) { try assign(Example.request(), on: ground([certified("2016-04-16")], posts: [post])) }
    }

    @Test func `falls into the time in which the person can come`() throws {
        func free(_ from: String, _ to: String) -> Person {
            Example.state(
                PersonDecider.self,
                .register(.of("s-1"), .staff, Example.officer, in: Example.directory, namesake: nil),
                .tellAvailability([Availability(from: .of(from), to: .of(to))]))
        }
        #expect(try assign(Example.request(), on: ground([free("2016-04-17T06:00", "2016-04-17T20:00")])).count == 1)
        #expect(throws: ShiftRefusal.unavailable(person: "山田 花子", next: .of("2016-04-17T09:00"))) {
            try assign(Example.request(), on: ground([free("2016-04-17T09:00", "2016-04-17T20:00")]))
        }
        #expect(throws: ShiftRefusal.unavailable(person: "山田 花子", next: nil)) {
            try assign(Example.request(), on: ground([free("2016-04-17T09:00", "2016-04-17T12:00")]))
        }
    }

    @Test func `finds no room at a post that is full, and says from when there is`() {
        let half = Example.shift("shift-1", "s-2", to: "2016-04-17T12:00")
        let full = ground(posts: [Example.post(people: 1)], shifts: [half])
        #expect(throws: ShiftRefusal.postFull(people: 1, free: .of("2016-04-17T12:00"))) {
            try assign(Example.request("shift-2"), on: full)
        }
        let whole = ground(posts: [Example.post(people: 1)], shifts: [Example.shift("shift-1", "s-2")])
        #expect(throws: ShiftRefusal.postFull(people: 1, free: nil)) {
            try assign(Example.request("shift-2"), on: whole)
        }
    }

    @Test func `shares a post that others fill one after the other`() throws {
        let morning = Example.shift("shift-1", "s-2", to: "2016-04-17T12:00")
        let evening = Example.shift("shift-3", "s-3", from: "2016-04-17T12:00")
        let post = ground(posts: [Example.post(people: 2)], shifts: [morning, evening])
        #expect(try assign(Example.request("shift-2"), on: post).count == 1)
    }

    @Test func `is assigned with others all or none`() throws {
        let two = [Example.request("shift-1"), Example.request("shift-2", "s-2")]
        #expect(try ShiftDecider.decide(.assign(two, ground()), [:]).count == 2)
        let twice = [Example.request("shift-1"), Example.request("shift-2")]
        #expect(throws: ShiftRefusal.self) { try ShiftDecider.decide(.assign(twice, ground()), [:]) }
        #expect(throws: ShiftRefusal.tooMany(0)) { try ShiftDecider.decide(.assign([], ground()), [:]) }
    }

    @Test func `is assigned with as many others as hold, and what is left out says why`() throws {
        let requests = [
            Example.request("shift-1"), Example.request("shift-2"), Example.request("shift-3", "s-2"),
            Example.request("shift-4", "s-9"),
        ]
        let events = try ShiftDecider.decide(.assignWhatHolds(.of("list-1"), requests, ground()), [:])
        guard case .batchDecided(let batch) = try #require(events.last) else {
            Issue.record("no batch")
            return
        }
        #expect(batch.assigned == [.of("shift-1"), .of("shift-3")] && events.count == 3)
        #expect(batch.refused.map(\.code) == ["shift/overlaps", "person/unknown"])
    }

    @Test func `is cancelled once, with a reason, and counts up`() throws {
        let known: [ID<Shift>: Shift] = [.of("shift-1"): Example.shift()]
        let cancel = ShiftCommand.cancel(.of("shift-1"), .init(reason: "体調不良", by: "本部", at: Example.now))
        let after = try ShiftDecider.decide(cancel, known).reduce(known, ShiftDecider.evolve)
        #expect(after[.of("shift-1")]?.isStanding == false && after[.of("shift-1")]?.revision == 1)
        #expect(try ShiftDecider.decide(cancel, after).isEmpty)
        #expect(throws: ShiftRefusal.noReason) {
            try ShiftDecider.decide(.cancel(.of("shift-1"), .init(reason: "", by: "本部", at: Example.now)), known)
        }
        #expect(throws: ShiftRefusal.noSuchShift(.of("shift-1"))) { try ShiftDecider.decide(cancel, [:]) }
    }

    @Test func `is swapped when both may take the other's`() throws {
        let night = Example.post("post-2", from: "2016-04-18T08:00", to: "2016-04-18T16:00")
        let mine = Example.shift()
        let other = Example.shift(
            "shift-2", "s-2", post: "post-2", from: "2016-04-18T08:00", to: "2016-04-18T16:00")
        let both = ground(posts: [Example.post(), night], shifts: [mine, other])
        let events = try ShiftDecider.decide(.swap(mine.id, other.id, both), [:])
        let after = events.reduce([mine.id: mine, other.id: other], ShiftDecider.evolve)
        #expect(after[mine.id]?.person == .of("s-2") && after[mine.id]?.former == [.of("s-1")])
        #expect(after[other.id]?.person == .of("s-1") && after[other.id]?.revision == 1)

        let skilled = Example.post("post-2", skill: "nurse", from: "2016-04-18T08:00", to: "2016-04-18T16:00")
        #expect(throws: ShiftRefusal.self) {
            try ShiftDecider.decide(
                .swap(mine.id, other.id, ground(posts: [Example.post(), skilled], shifts: [mine, other])), [:])
        }
        #expect(throws: ShiftRefusal.samePerson) {
            let twin = Example.shift("shift-3", from: "2016-04-19T08:00", to: "2016-04-19T16:00")
            _ = try ShiftDecider.decide(.swap(mine.id, twin.id, ground(shifts: [mine, twin])), [:])
        }
    }
}
