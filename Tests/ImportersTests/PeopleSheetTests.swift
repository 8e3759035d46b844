import Boards
import Importers
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A list of people` {
    private func post() throws -> TestPost {
        var post = TestPost()
        try post.take("Sheets/skills/good.csv", .skills)
        try post.take("Sheets/units/good.csv", .units)
        return post
    }

    @Test func `builds the tree of units in whatever order the sheet has`() throws {
        let directory = try post().wall.people.directory
        #expect(directory.path(to: .of("u-goods-out")).map(\.name) == ["市災害対策本部", "物資班", "配送係"])
    }

    @Test func `moves a unit and its parent past one another`() throws {
        var post = try post()
        let swapped = "部署コード,部署名,上位部署コード\nu-goods,物資班,u-goods-out\nu-goods-out,配送係,u-city\n"
        let reading = try post.read(Array(swapped.utf8), .units)
        try post.carryOut(reading.commands)
        #expect(
            post.wall.people.directory.path(to: .of("u-goods")).map(\.id.text) == ["u-city", "u-goods-out", "u-goods"])
    }

    @Test func `takes in staff with their units, languages and telephones however they are typed`() throws {
        var post = try post()
        #expect(try post.take("Sheets/staff/good.csv", .staff).count(of: .new) == 3)

        let ken = try #require(post.wall.people[.of("s-0002")]?.person)
        #expect(ken.kind == .staff)
        #expect(ken.details.contact.phone == "090-0000-0002")
        let hanako = try #require(post.wall.people[.of("s-0001")]?.person)
        #expect(hanako.details.languages.map(\.code) == ["en", "zh"])
        #expect(hanako.details.skills.map(\.text) == ["cooking"])
    }

    @Test func `takes in volunteers with team, leader, certificate and the days they can come`() throws {
        var post = try post()
        try post.take("Sheets/volunteers/good.csv", .volunteers)
        let people = post.wall.people

        #expect(people.directory.teams[.of("team-01")]?.leader?.text == "v-0001")
        #expect(people[.of("v-0001")]?.person.availability.count == 3)
        #expect(
            people[.of("v-0003")]?.person.availability
                == [Availability(from: .of("2016-04-23T22:00"), to: .of("2016-04-24T06:00"))], "over midnight")
        let nurse = try #require(people[.of("v-0002")]?.person)
        #expect(nurse.has(.of("nurse"), on: .of("2017-03-31"), in: people.directory))
        #expect(!nurse.has(.of("nurse"), on: .of("2017-04-01"), in: people.directory))
    }

    @Test(arguments: [
        ("skills", SheetKind.skills), ("units", .units), ("staff", .staff), ("volunteers", .volunteers),
    ]) func `read twice changes nothing`(_ folder: String, _ kind: SheetKind) throws {
        var post = try post()
        try post.take("Sheets/\(folder)/good.csv", kind)
        let position = post.wall.position
        let again = try post.take("Sheets/\(folder)/good.csv", kind)
        #expect(again.commands.isEmpty)
        #expect(again.differences.allSatisfy { $0.kind == .same })
        #expect(post.wall.position == position)
    }

    @Test func `refuses somebody who is known under another number, and says which`() throws {
        var post = try post()
        try post.take("Sheets/volunteers/good.csv", .volunteers)
        let again = "受付番号,氏名,かな,電話\nv-7777,古閑葵,ｺｶﾞ ｱｵｲ,08000000001\n"
        let error = try #require(throws: SheetProblems.self) { try post.read(Array(again.utf8), .volunteers) }
        #expect(error.all.map(\.code) == ["person/already-known"])
        #expect(error.all.first?.wording.japanese.contains("v-0001") == true)
    }

    @Test func `keeps what it has no column for`() throws {
        var post = try post()
        try post.take("Sheets/volunteers/good.csv", .volunteers)
        let short = "受付番号,氏名,電話\nv-0001,古閑 葵,080-0000-0009\n"
        try post.carryOut(try post.read(Array(short.utf8), .volunteers).commands)
        let person = try #require(post.wall.people[.of("v-0001")]?.person)
        #expect(person.details.contact.phone == "080-0000-0009")
        #expect(person.details.team?.text == "team-01")
        #expect(person.availability.count == 3)
    }

    private static let flaws = [
        Flaw("skills/bad-mark", .skills, 3, "要資格", "skill/bad-mark"),
        Flaw("skills/duplicate-code", .skills, 3, "技能コード", "skill/duplicate-code"),
        Flaw("units/unknown-parent", .units, 4, "上位部署コード", "unit/unknown"),
        Flaw("units/duplicate-code", .units, 4, "部署コード", "unit/duplicate-code"),
        Flaw("units/bad-phone", .units, 3, "電話", "person/bad-phone"),
        Flaw("staff/unknown-unit", .staff, 3, "部署コード", "unit/unknown"),
        Flaw("staff/bad-phone", .staff, 2, "電話", "person/bad-phone"),
        Flaw("staff/bad-mail", .staff, 2, "メール", "person/bad-mail"),
        Flaw("staff/unknown-language", .staff, 2, "言語", "person/unknown-language"),
        Flaw("staff/unknown-skill", .staff, 4, "技能", "person/unknown-skill"),
        Flaw("staff/missing-name", .staff, 3, "氏名", "person/missing"),
        Flaw("volunteers/duplicate-code", .volunteers, 3, "受付番号", "person/duplicate-code"),
        Flaw("volunteers/duplicate-person", .volunteers, 5, "氏名", "person/duplicate-person"),
        Flaw("volunteers/expired-certificate", .volunteers, 3, "資格期限", "certificate/expired"),
        Flaw("volunteers/certificate-of-nothing", .volunteers, 3, "資格", "person/certificate-of-nothing"),
        Flaw("volunteers/two-leaders", .volunteers, 3, "リーダー", "person/two-leaders"),
        Flaw("volunteers/leader-of-no-team", .volunteers, 4, "リーダー", "person/leader-of-no-team"),
        Flaw("volunteers/bad-day", .volunteers, 2, "参加終了日", "person/bad-day"),
        Flaw("volunteers/bad-clock", .volunteers, 2, "開始時刻", "person/bad-clock"),
        Flaw(
            "volunteers/ends-before-it-begins", .volunteers, 3, "参加終了日", "availability/ends-before-it-begins"),
        Flaw("volunteers/unknown-team", .volunteers, 4, "団体コード", "team/unknown"),
    ]

    @Test(arguments: flaws) func `says where its one problem is and what it is`(_ flaw: Flaw) throws {
        let (post, bytes) = (try post(), try Fixture.bytes("Sheets/\(flaw.file).csv"))
        let error = try #require(throws: SheetProblems.self) { try post.read(bytes, flaw.kind) }

        #expect(error.all.map(\.code) == [flaw.code])
        #expect(error.all.map(\.line) == [flaw.line])
        #expect(error.all.map(\.column) == [flaw.column])
    }

    @Test func `of units in a circle names each unit that stands in it`() throws {
        let bytes = try Fixture.bytes("Sheets/units/circle.csv")
        let post = TestPost()
        let error = try #require(throws: SheetProblems.self) { try post.read(bytes, .units) }
        #expect(Set(error.all.map(\.code)) == ["unit/circle"])
        #expect(error.all.map(\.line) == [2, 3, 4])
    }

    @Test func `says the day on which a certificate ran out`() throws {
        let (post, bytes) = (try post(), try Fixture.bytes("Sheets/volunteers/expired-certificate.csv"))
        let error = try #require(throws: SheetProblems.self) { try post.read(bytes, .volunteers) }
        #expect(error.all.first?.wording.japanese.contains("2016-03-31") == true)
    }
}
