import Relief
import Vocabulary

extension OpenAPI {
    static let shiftSchemas: [(name: String, schema: Schema)] = [
        ("Manning", .object(standing + [.always("rules", .list(of: .object(rule)))])),
        ("Posts", .object(standing + [.always("posts", .list(of: .object(post)))])),
        ("NewPost", .object(newPost)),
        (
            "Reckon",
            .object([.always("from", .date), .maybe("days", .whole(PostRefusal.days), "7 when nothing is said.")])
        ),
        ("PostReceipt", receipt("post")), ("SiteReckoned", receipt("site")),
        ("Shifts", .object(standing + [.always("shifts", .list(of: .object(shift))), next])),
        (
            "NewShifts",
            .object([
                .always("shifts", .list(of: .object(newShift))),
                .maybe(
                    "keepWhatHolds", .flag, "Assign those that hold and say why the others do not; else all or none."),
            ])
        ),
        (
            "ShiftListReceipt",
            .object(
                [.always("list", .id), .always("position", .position), .always("at", .moment)] + outcome + [warnings])
        ),
        ("ShiftList", .object(standing + [.always("list", .id)] + outcome)),
        ("ShiftReason", .object([.always("reason", .text(longest: ShiftRefusal.longestReason))])),
        ("ShiftSwap", .object([.always("with", .id, "The other shift.")])), ("ShiftReceipt", receipt("shift")),
        ("NewCalendar", .object([.maybe("person", .id), .maybe("site", .id, "Either a person or a site.")])),
        (
            "CalendarReceipt",
            .object([
                .always("calendar", .id), .always("position", .position, "Every board shows it from here on."),
                .always(
                    "address", .text(format: "uri"),
                    "Secret, and told this once; again only to the same token under the same key."),
                .always("page", .text(format: "uri"), "The same shifts as a page for people; as secret."),
            ])
        ),
        ("CalendarClosed", receipt("calendar")),
    ]

    private static let tier = Schema.whole(1...3)

    private static let rule: [Member] = [
        .always("id", .id), .always("name", .named("Wording")), .maybe("skill", .id),
        .always("kind", .choice(of: Site.Kind.self)), .maybe("audience", .choice(of: Headcount.Category.self)),
        .maybe("headsPerPerson", .whole(1...100_000), "Absent for a fixed number."),
        .always("least", .whole(0...1_000)),
        .always("tier", tier), .always("reason", .named("Wording")), .always("source", .text()),
        .always("isVerified", .flag),
    ]

    private static let post: [Member] = [
        .always("id", .id), .always("site", .id), .always("duty", .named("Wording")), .maybe("skill", .id),
        .always("from", .moment), .always("to", .moment), .always("tier", tier),
        .always("people", .whole(0...1_000), "What counts: asked for, or by rule."), .maybe("asked", .whole(1...1_000)),
        .maybe("reckoned", .whole(0...Int.max)), .maybe("rule", .id), .maybe("heads", .whole(0...Int.max)),
        .always("missing", .whole(0...1_000)), .always("shifts", .list(of: .id)),
        .maybe("askedBy", .text()), .maybe("reason", .text()),
        .always("vacated", .list(of: .object(vacancy)), "Shifts that somebody's leaving took away."),
        .always("gaps", .list(of: .object(gap)), "When how many are missing, in the order of time."),
    ]

    private static let gap: [Member] = [
        .always("from", .moment), .always("to", .moment), .always("missing", .whole(1...1_000)),
    ]

    private static let vacancy: [Member] = [
        .always("shift", .id), .always("person", .id), .always("leftFrom", .moment), .always("reason", .text()),
    ]

    private static let newPost: [Member] = [
        .maybe("post", .id, "A post that a rule reckoned, whose number is asked for instead."),
        .always("duty", .text(longest: 50)), .maybe("dutyEnglish", .text(longest: 50)), .maybe("skill", .id),
        .always("from", .moment), .always("to", .moment), .always("people", .whole(PostRefusal.people)),
        .maybe("tier", tier, "2 when nothing is said."), .maybe("reason", .text(longest: PostRefusal.longestText)),
    ]

    private static let shift: [Member] = [
        .always("id", .id), .always("person", .id), .always("site", .id), .maybe("post", .id),
        .always("from", .moment), .always("to", .moment), .always("revision", .whole(0...Int.max)),
        .maybe("cancelled", .text()), .always("changedAt", .moment),
    ]

    private static let newShift: [Member] = [
        .always("person", .id), .maybe("post", .id), .maybe("site", .id, "Where there is no post."),
        .always("from", .moment), .always("to", .moment),
    ]

    private static let warnings = Member.always(
        "warnings",
        .list(
            of: .object([
                .always("person", .id), .always("rule", .choice(of: Criterion.Key.self)), .always("from", .moment),
                .always("to", .moment), .always("minutes", .whole(0...10_080)),
                .always("limitMinutes", .whole(0...10_080)), .always("reason", .named("Wording")),
            ])), "More hours planned between two moments than a rule says; nothing was refused for it.")

    private static let outcome: [Member] = [
        .always("assigned", .list(of: .id)),
        .always(
            "refused",
            .list(
                of: .object([
                    .always("shift", .id), .always("person", .id), .always("code", .text()),
                    .always("reason", .named("Wording")),
                ]))),
    ]
}
