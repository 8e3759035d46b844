import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A person` {
    private let directory = Example.directory

    private func register(
        _ details: PersonDetails, _ id: String = "s-1", _ kind: Person.Kind = .staff, namesake: Person? = nil
    ) -> PersonCommand {
        .register(.of(id), kind, details, in: directory, namesake: namesake)
    }

    @Test func `is registered once, and changed when something else is said`() throws {
        let person = Example.person()
        #expect(try PersonDecider.decide(register(Example.officer), person).isEmpty)
        let moved = PersonDetails(name: "山田 花子", unit: .of("u-1"))
        #expect(
            try PersonDecider.decide(register(moved), person)
                == [.detailsChanged(.init(person: .of("s-1"), details: moved))])
        #expect(throws: PersonRefusal.kindChanged(.of("s-1"), is: .staff)) {
            try PersonDecider.decide(register(moved, "s-1", .volunteer), person)
        }
    }

    @Test func `is not registered again under another number`() {
        let known = Example.person("s-1")
        #expect(throws: PersonRefusal.alreadyKnown(.of("s-1"), name: "山田 花子")) {
            try PersonDecider.decide(register(Example.officer, "s-2", namesake: known), nil)
        }
    }

    @Test func `is recognised by name, reading and telephone however they are typed`() {
        let typed = PersonDetails(
            name: "山田花子", kana: "ﾔﾏﾀﾞ ﾊﾅｺ", contact: PersonContact(phone: "09012345678"))
        #expect(typed.identity == Example.officer.identity)
        #expect(PersonDetails(name: "山田 花子", kana: "やまだ はなこ").identity == nil, "people share names")
    }

    @Test func `belongs to what there is`() {
        #expect(throws: PersonRefusal.noSuchUnit(.of("u-9"))) {
            try PersonDecider.decide(register(PersonDetails(name: "甲", unit: .of("u-9"))), nil)
        }
        #expect(throws: PersonRefusal.noSuchTeam(.of("team-9"))) {
            try PersonDecider.decide(register(PersonDetails(name: "甲", team: .of("team-9"))), nil)
        }
        #expect(throws: PersonRefusal.noSuchSkill(.of("fly"))) {
            try PersonDecider.decide(register(PersonDetails(name: "甲", skills: [.of("fly")])), nil)
        }
    }

    @Test(arguments: ["０９６", "096 328 2111", "12345", "096-328-21112345678", "総務"])
    func `cannot be called at what no telephone can dial`(_ phone: String) {
        #expect(throws: PersonRefusal.badPhone(phone)) {
            try PersonDecider.decide(
                register(PersonDetails(name: "甲", contact: PersonContact(phone: phone))), nil)
        }
    }

    @Test(arguments: ["hanako", "a@b", "a@@b.jp", "a b@c.jp", "a@b..jp", "<a@b.jp>", "@b.jp"])
    func `cannot be written to at what is no address`(_ mail: String) {
        #expect(throws: PersonRefusal.badMail(mail)) {
            try PersonDecider.decide(register(PersonDetails(name: "甲", contact: PersonContact(mail: mail))), nil)
        }
    }
}

@Suite struct `A certificate` {
    private let today = LocalDate.of("2016-04-16")

    private func certify(_ expires: String?) -> PersonCommand {
        .certify(
            Certificate(.of("nurse"), expires: expires.map { .of($0) }), in: Example.directory, today: today)
    }

    @Test func `that has run out is refused with the day`() {
        let person = Example.person("v-1", .volunteer, Example.student)
        #expect(throws: PersonRefusal.certificateExpired(Example.nursing.name, on: .of("2016-04-15"))) {
            try PersonDecider.decide(certify("2016-04-15"), person)
        }
    }

    @Test func `gives the skill up to its last day and not from the day after`() throws {
        let person = Example.person("v-1", .volunteer, Example.student)
        let certified = try #require(try Given(PersonDecider.self, from: person).after(certify("2016-04-20")))
        let directory = Example.directory

        #expect(!person.has(.of("nurse"), on: today, in: directory), "said, and not proven")
        #expect(certified.has(.of("nurse"), on: .of("2016-04-20"), in: directory))
        #expect(!certified.has(.of("nurse"), on: .of("2016-04-21"), in: directory))
        #expect(certified.skills(on: today, in: directory).map(\.text) == ["cook", "nurse"])
        #expect(certified.skills(on: .of("2016-04-21"), in: directory).map(\.text) == ["cook"])
    }

    @Test func `said twice is kept once, and a renewed one replaces it`() throws {
        let person = Example.person("v-1", .volunteer, Example.student)
        let certified = try #require(try Given(PersonDecider.self, from: person).after(certify("2016-04-20")))
        #expect(try PersonDecider.decide(certify("2016-04-20"), certified).isEmpty)
        let renewed = try #require(try Given(PersonDecider.self, from: certified).after(certify("2026-04-20")))
        #expect(renewed.certificates.count == 1)
        #expect(renewed.has(.of("nurse"), on: .of("2016-04-21"), in: Example.directory))
    }
}

@Suite struct `When a person can come` {
    private func block(_ from: String, _ to: String) -> Availability {
        Availability(from: .of("2016-04-\(from)"), to: .of("2016-04-\(to)"))
    }

    @Test func `is kept in the order of time, and covers what it covers without a gap`() throws {
        let person = Example.person("v-1", .volunteer, Example.student)
        let (morning, noon) = (block("23T09:00", "23T12:00"), block("23T12:00", "23T16:00"))
        let told = try #require(
            try Given(PersonDecider.self, from: person).after(.tellAvailability([noon, morning])))

        #expect(told.availability == [morning, noon])
        #expect(told.isAvailable(from: .of("2016-04-23T10:00"), to: .of("2016-04-23T15:00")) == true)
        #expect(told.isAvailable(from: .of("2016-04-23T15:00"), to: .of("2016-04-23T17:00")) == false)
        #expect(person.isAvailable(from: .of("2016-04-23T10:00"), to: .of("2016-04-23T15:00")) == nil)
        #expect(try PersonDecider.decide(.tellAvailability([morning, noon]), told).isEmpty)
    }

    @Test func `neither overlaps nor runs backwards`() {
        let person = Example.person("v-1", .volunteer, Example.student)
        let (day, late, backwards) = (
            block("23T09:00", "23T16:00"), block("23T15:00", "23T20:00"), block("23T16:00", "23T09:00")
        )
        #expect(throws: PersonRefusal.availabilityOverlaps(day, late)) {
            try PersonDecider.decide(.tellAvailability([late, day]), person)
        }
        #expect(throws: PersonRefusal.endsBeforeItBegins(backwards)) {
            try PersonDecider.decide(.tellAvailability([backwards]), person)
        }
        let many = (0...400).map { Availability(from: Example.now + .days($0), to: Example.now + .days($0 + 1)) }
        #expect(throws: PersonRefusal.tooManyBlocks(401)) {
            try PersonDecider.decide(.tellAvailability(many), person)
        }
    }
}

@Suite struct `The contacts of a site` {
    private let person = Example.person()

    @Test func `are one of each role, and a new one replaces the old`() throws {
        let school = Example.shelter()
        let first = try Given(ContactDecider.self, from: SiteContacts()).after(
            .name(.shelterManager, person, at: school))
        let both = try Given(ContactDecider.self, from: first).after(
            .name(.facility, Example.person("s-2", .staff, PersonDetails(name: "校長")), at: school))
        #expect(both[.shelterManager]?.text == "s-1")
        #expect(both[.facility]?.text == "s-2")
        #expect(try ContactDecider.decide(.name(.facility, Example.person("s-2"), at: school), both).isEmpty)
        let left = try Given(ContactDecider.self, from: both).after(.release(.facility, at: school))
        #expect(left[.facility] == nil)
        #expect(try ContactDecider.decide(.release(.facility, at: school), left).isEmpty)
    }

    @Test func `of a depot have no shelter manager`() {
        #expect(throws: PersonRefusal.notAShelter(.of("depot-1"))) {
            try ContactDecider.decide(.name(.shelterManager, person, at: Example.depot()), SiteContacts())
        }
    }
}
