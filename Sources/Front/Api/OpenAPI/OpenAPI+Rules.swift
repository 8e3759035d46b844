import Relief

extension OpenAPI {
    static let ruleSchemas: [(name: String, schema: Schema)] = [
        (
            "Rules",
            .object(
                standing + [
                    .always("staples", .list(of: .object(staple))), .always("criteria", .list(of: .object(criterion))),
                ])
        )
    ]

    private static let ratio = Schema.text(pattern: "^[0-9]+(/[0-9]+)?$")
    private static let tier = Schema.whole(1...3)

    private static let note: [Member] = [
        .always("reason", .named("Wording")), .always("source", .text()),
        .always("verified", .flag, "Somebody has read it at the source."),
    ]

    private static let staple: [Member] =
        [
            .always("staple", .id), .always("name", .named("Wording")), .always("unit", .named("Wording")),
            .maybe("category", .choice(of: Headcount.Category.self), "The group that it is for; left out: everybody."),
            .maybe("share", ratio, "Of all people, where the group is not counted."),
            .always("amount", ratio, "Units for a person."), .always("period", .choice(of: Staple.Period.self)),
            .always(
                "items", .list(of: .object([.always("item", .id), .always("units", .whole(RuleRefusal.unitsInPiece))]))),
            .always(
                "tiers",
                .object([.always("belowHours", .whole(1...720)), .always("low", tier), .always("enough", tier)])),
            .maybe(
                "push",
                .object([.always("item", .id), .always("days", .whole(1...30)), .maybe("place", .whole(1...99))])),
            .always("reservePerMille", .whole(0...1000)),
        ] + note

    private static let criterion: [Member] =
        [.always("key", .choice(of: Criterion.Key.self)), .maybe("value", .whole(0...1_000_000))] + note
}
