package import Relief
import Vocabulary

extension Example {
    /// A city with one branch of units, one team and three skills, one of which needs a certificate.
    package static let directory: Directory = {
        let commands: [DirectoryCommand] = [
            .listUnit(Unit(.of("u-1"), name: "危機管理防災総室", phone: "096-328-2490")),
            .listUnit(Unit(.of("u-2"), name: "物資班", parent: .of("u-1"))),
            .listTeam(Team(.of("team-1"), name: "くまもと学生ボランティア")),
            .listSkill(nursing), .listSkill(cooking), .listSkill(interpreting),
        ]
        return commands.reduce(Directory()) { directory, command in
            events(DirectoryDecider.self, command, from: directory).reduce(directory, DirectoryDecider.evolve)
        }
    }()

    package static let nursing = Skill(.of("nurse"), name: Wording("看護", "Nursing"), needsCertificate: true)
    package static let cooking = Skill(.of("cook"), name: Wording("炊き出し", "Cooking"))
    package static let interpreting = Skill(.of("interpret"), name: Wording("通訳", "Interpreting"))

    package static let officer = PersonDetails(
        name: "山田 花子", kana: "やまだ はなこ", unit: .of("u-2"), duty: "物資班長",
        contact: PersonContact(phone: "090-1234-5678", mail: "hanako@city.example.jp"))

    package static let student = PersonDetails(
        name: "髙橋 健", kana: "たかはし けん", team: .of("team-1"),
        languages: [SpokenLanguage("en"), SpokenLanguage("ja")].compactMap(\.self),
        skills: [.of("cook"), .of("nurse")],
        contact: PersonContact(phone: "080-9876-5432", home: .of(32.8, 130.7)))

    package static func person(
        _ id: String = "s-1", _ kind: Person.Kind = .staff, _ details: PersonDetails = officer
    ) -> Person {
        state(PersonDecider.self, .register(.of(id), kind, details, in: directory, namesake: nil))
    }
}
