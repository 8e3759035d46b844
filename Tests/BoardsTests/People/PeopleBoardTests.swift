import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The board of people` {
    private let today = Example.now.japaneseDate

    private func story() throws -> Story {
        var story = Story()
        try story.register(Example.shelter(), Example.shelter("shelter-2", name: "長陽中学校"))
        try story.listDirectory()
        try story.enlist()
        try story.enlist("v-1", .volunteer, Example.student)
        return story
    }

    private func found(_ wall: Wall, _ filter: PeopleFilter) -> [String] {
        wall.people.people(filter, at: Example.now).map(\.id.text)
    }

    @Test(arguments: ["髙橋", "高橋", "たかはし", "タカハシ", "ﾀｶﾊｼ", "ハシ ケ", "V-1", "ｖ－１".replacing("－", with: "-")])
    func `finds somebody by name, reading or number`(_ text: String) throws {
        #expect(found(try story().wall, PeopleFilter(text: text)) == ["v-1"])
    }

    @Test func `finds by kind, branch of units, team, language and skill that counts`() throws {
        let wall = try story().wall
        #expect(found(wall, PeopleFilter(kind: .staff)) == ["s-1"])
        #expect(found(wall, PeopleFilter(unit: .of("u-1"))) == ["s-1"], "in a unit below it")
        #expect(found(wall, PeopleFilter(team: .of("team-1"))) == ["v-1"])
        #expect(found(wall, PeopleFilter(language: SpokenLanguage("en"))) == ["v-1"])
        #expect(found(wall, PeopleFilter(skill: .of("cook"))) == ["v-1"])
        #expect(found(wall, PeopleFilter(skill: .of("nurse"))).isEmpty, "claimed, and not proven")
        #expect(found(wall, PeopleFilter()) == ["v-1", "s-1"], "たかはし before やまだ")
    }

    @Test func `knows the card however it is typed or scanned`() throws {
        let people = try story().wall.people
        for code in ["v-1", "V-1", " ｖ-１ ", "https://rnet.example.jp/in/v-1"] {
            #expect(people.person(coded: code)?.id.text == "v-1", "\(code)")
        }
        #expect(people.person(coded: "v-2") == nil)
        #expect(people.person(coded: "") == nil)
    }

    @Test func `tells who has the same name, reading and telephone, also after a change`() throws {
        var story = try story()
        #expect(story.wall.people.namesake(of: Example.officer, other: .of("s-9"))?.id.text == "s-1")
        #expect(story.wall.people.namesake(of: Example.officer, other: .of("s-1")) == nil)
        try story.enlist("s-1", .staff, PersonDetails(name: "山田 花子", kana: "やまだ はなこ"))
        #expect(story.wall.people.namesake(of: Example.officer, other: .of("s-9")) == nil)
    }

    @Test func `keeps one contact of each role for a site`() throws {
        var story = try story()
        try story.name(.shelterManager, "s-1")
        try story.name(.facility, "v-1")
        try story.name(.facility, "s-1")
        #expect(story.wall.people.contacts(of: .of("shelter-1"))[.facility]?.text == "s-1")
        try story.release(.facility)
        #expect(story.wall.people.contacts(of: .of("shelter-1"))[.facility] == nil)
        #expect(story.wall.people.contacts(of: .of("shelter-1"))[.shelterManager]?.text == "s-1")
    }

    @Test func `warns of certificates that end soon and of those that have run out`() throws {
        var story = try story()
        try story.certify("v-1", until: "2016-04-20")
        try story.certify("s-1", until: "2016-06-20")
        let now = story.wall.endingCertificates(from: today, within: 14)
        #expect(now.map(\.person.id.text) == ["v-1"])
        let later = story.wall.endingCertificates(from: .of("2016-04-21"), within: 14)
        #expect(later.map { $0.certificate.holds(on: .of("2016-04-21")) } == [false], "and stays on the list")
    }
}

@Suite struct `The board of attendance` {
    @Test func `shows who is on duty where, by when they were seen`() throws {
        var story = Story()
        try story.register(Example.shelter(), Example.shelter("shelter-2", name: "長陽中学校"))
        try story.listDirectory()
        try story.enlist()
        try story.enlist("v-1", .volunteer, Example.student)
        try story.checkIn("s-1", seen: Example.now + .hours(-2))
        try story.checkIn("v-1", seen: Example.now + .hours(-5))

        let here = story.wall.onDuty(at: .of("shelter-1"), now: Example.now)
        #expect(here.map(\.person.id.text) == ["v-1", "s-1"])
        #expect(here.map(\.inDay) == [.hours(5), .hours(2)])
        #expect(story.wall.attendance.manned.map(\.text) == ["shelter-1"])

        try story.checkOut("v-1", seen: Example.now)
        try story.checkIn("v-1", at: "shelter-2", seen: Example.now + .minutes(10))
        #expect(story.wall.attendance.present(at: .of("shelter-1")).map(\.person.text) == ["s-1"])
        #expect(story.wall.attendance.manned.map(\.text) == ["shelter-1", "shelter-2"])
    }
}
