import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    static let people = directory + persons + attendance

    private static let directory = [
        Sample(
            .directory(
                .unitListed(
                    Unit(.of("u-2"), name: "物資班", kana: "ぶっしはん", parent: .of("u-1"), phone: "096-328-2490")))),
        Sample(.directory(.unitListed(Unit(.of("u-1"), name: "危機管理防災総室"))), "minimal"),
        Sample(
            .directory(
                .teamListed(Team(.of("team-1"), name: "学生ボランティア", kana: "がくせい", leader: .of("v-1"))))),
        Sample(.directory(.teamListed(Team(.of("team-2"), name: "給水の会"))), "minimal"),
        Sample(
            .directory(
                .skillListed(
                    Skill(
                        .of("doctor"), name: Wording("医師", "Doctor"), needsCertificate: true, source: "field list")))),
        Sample(.directory(.skillListed(Example.cooking)), "minimal"),
    ]

    private static let persons = [
        Sample(.person(.registered(.init(person: .of("v-1"), kind: .volunteer, details: full)))),
        Sample(
            .person(.registered(.init(person: .of("s-1"), kind: .staff, details: PersonDetails(name: "佐藤 一")))),
            "minimal"),
        Sample(.person(.detailsChanged(.init(person: .of("v-1"), details: full)))),
        Sample(
            .person(.detailsChanged(.init(person: .of("s-1"), details: PersonDetails(name: "佐藤 一")))), "minimal"),
        Sample(
            .person(
                .certified(
                    .init(
                        person: .of("v-1"),
                        certificate: Certificate(.of("doctor"), number: "第123456号", expires: .of("2018-03-31")))))),
        Sample(
            .person(.certified(.init(person: .of("v-1"), certificate: Certificate(.of("doctor"))))), "minimal"),
        Sample(
            .person(
                .availabilityTold(
                    .init(
                        person: .of("v-1"),
                        blocks: [Availability(from: .of("2016-04-23T09:00"), to: .of("2016-04-23T16:00"))])))),
        Sample(.person(.availabilityTold(.init(person: .of("v-1"), blocks: []))), "minimal"),
        Sample(.person(.contactNamed(named))),
        Sample(.person(.contactReleased(named))),
        Sample(
            .person(
                .left(
                    .init(
                        person: .of("v-1"), from: .of("2016-04-25T17:00"), reason: "活動期間の終了", by: "本部 佐藤",
                        at: .of("2016-04-24T09:30"))))),
        Sample(.person(.returned(.init(person: .of("v-1"), from: .of("2016-05-01T08:00"), by: "本部 佐藤")))),
    ]

    private static let named = PersonEvent.ContactNamed(
        person: .of("s-1"), role: .shelterManager, site: .of("shelter-1"))

    private static let attendance = [
        Sample(.attendance(.checkedIn(seen))), Sample(.attendance(.checkedOut(seen))),
    ]

    private static let seen = AttendanceEvent.Checked(
        person: .of("v-1"), site: .of("shelter-1"), observedAt: .of("2016-04-23T08:55"))

    private static let full = PersonDetails(
        name: "髙橋 健", kana: "たかはし けん", unit: .of("u-2"), duty: "給水補助", team: .of("team-1"),
        languages: [SpokenLanguage("ja"), SpokenLanguage("vi")].compactMap(\.self),
        skills: [.of("cook"), .of("doctor")],
        contact: PersonContact(phone: "080-9876-5432", mail: "ken@example.jp", home: .of(32.8, 130.7)))
}
