import Relief
import Vocabulary

extension OpenAPI {
    static let peopleSchemas: [(name: String, schema: Schema)] = [
        ("Directory", .object(standing + directory)),
        ("PersonList", .object(standing + [.always("people", .list(of: .named("Person"))), next])),
        ("Person", .object(person)), ("PersonAnswer", .object(standing + person)), ("NewPerson", .object(newPerson)),
        ("NewCertificate", .object(certificate)),
        (
            "Blocks",
            .object([.always("blocks", .list(of: .named("Block")), "All of them; none takes everything back.")])
        ),
        ("Block", .object([.always("from", .moment), .always("to", .moment)])),
        (
            "NewContact",
            .object([
                .always("role", .choice(of: ContactRole.self)),
                .maybe("person", .id, "Nobody is the contact any more when it is left out."),
            ])
        ),
        (
            "NewAttendance",
            .object([
                .always("person", .text(longest: 200), "The number on the card, in any letters."),
                .maybe("observedAt", .moment, "When it happened; now when nothing is said."),
            ])
        ),
        ("DutyAnswer", .object(standing + [.always("now", .moment), .always("sites", .list(of: .object(duty)))])),
        ("SiteDutyAnswer", .object(standing + [.always("now", .moment)] + duty)),
        (
            "Departure",
            .object([.always("from", .moment), .always("reason", .text(longest: PersonRefusal.longestText))])
        ),
        ("Return", .object([.always("from", .moment)])),
        ("PersonReceipt", receipt("person")), ("ContactReceipt", receipt("site")),
    ]

    private static let directory: [Member] = [
        .always(
            "units",
            .list(
                of: .object([
                    .always("id", .id), .always("name", .text()), .maybe("kana", .text()), .maybe("parent", .id),
                    .maybe("phone", .text()),
                ]))),
        .always(
            "teams", .list(of: .object([.always("id", .id), .always("name", .text()), .maybe("leader", .id)]))),
        .always(
            "skills",
            .list(
                of: .object([
                    .always("id", .id), .always("name", .named("Wording")), .always("needsCertificate", .flag),
                ]))),
    ]

    private static let described: [Member] = [
        .always("kind", .choice(of: Person.Kind.self)), .always("name", .text(longest: 100)),
        .maybe("kana", .text(longest: PersonRefusal.longestText)), .maybe("unit", .id),
        .maybe("duty", .text(longest: PersonRefusal.longestText)), .maybe("team", .id),
    ]

    private static let newPerson: [Member] =
        [.always("person", .id, "The number of the person, which is the code on the card.")] + described + [
            .maybe("languages", .list(of: .text(pattern: "^[a-z]{2,3}$"))), .maybe("skills", .list(of: .id)),
            .maybe("phone", .text(longest: 20)), .maybe("mail", .text(longest: 254)),
            .maybe("lat", .degrees(-90...90), "Where the person sets out from; stays as it was when left out."),
            .maybe("lon", .degrees(-180...180)),
        ]

    private static let person: [Member] =
        [.always("id", .id)] + described + [
            .always("languages", .list(of: .text(pattern: "^[a-z]{2,3}$"))),
            .always("skills", .list(of: .id), "Those that count today."),
            .always("skillsSaid", .list(of: .id), "Those that the person claims."),
            .maybe("phone", .text()), .maybe("mail", .text()), .maybe("lat", .degrees(-90...90)),
            .maybe("lon", .degrees(-180...180)),
            .always("certificates", .list(of: .object(certificate + [.always("holds", .flag)]))),
            .always("availability", .list(of: .named("Block"))), .maybe("onDutyAt", .id),
            .maybe("onDutySince", .moment),
            .maybe("leftFrom", .moment, "Takes part no more from then on; contact data is left out."),
            .maybe("leftReason", .text()),
        ]

    private static let certificate: [Member] = [
        .always("skill", .id), .maybe("number", .text(longest: PersonRefusal.longestText)),
        .maybe("expires", .date, "The last day on which it holds."),
    ]

    private static let duty: [Member] = [
        .always("site", .id),
        .always(
            "people",
            .list(
                of: .object([
                    .always("person", .id), .always("name", .text()), .always("kind", .choice(of: Person.Kind.self)),
                    .maybe("duty", .text()), .always("skills", .list(of: .id)), .always("since", .moment),
                    .always("minutesIn24h", .whole(0...1_440)), .always("minutesIn7d", .whole(0...10_080)),
                    .always("warnings", .list(of: .object(warning))),
                ]))),
    ]

    private static let warning: [Member] = [
        .always("rule", .choice(of: Criterion.Key.self)), .always("breaksAt", .moment), .always("isBroken", .flag),
    ]
}
