import Vocabulary

extension OpenAPI {
    static let directives = Group(
        name: "directives", summary: Wording("計画への指示（固定・使わない）", "Pins and bans that plans keep to"),
        calls: [
            Call(
                method: .get, path: "/api/v1/directives", id: "listDirectives",
                summary: Wording("計画への指示の一覧", "All pins and bans, and how far each pin is kept"),
                parameters: [.afterID, .limit, .from], answer: .json("Directives"), troubles: [422]),
            Call(
                method: .post, path: "/api/v1/directives/pins", id: "pin",
                summary: Wording("割当を固定する", "Give a need at least so much from a lot or depot"), door: .program,
                body: [.json("NewPin")], answer: .json("DirectiveReceipt", status: 201), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/directives/bans", id: "ban",
                summary: Wording("ロット・経路・要請を使わない", "Leave out a lot, a way or a need"), door: .program,
                body: [.json("NewBan")], answer: .json("DirectiveReceipt", status: 201), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/directives/{directive}/lift", id: "liftDirective",
                summary: Wording("指示を解除する", "Lift a pin or a ban"), door: .program, parameters: [.directive],
                body: [.json("Nothing")], isBodyOptional: true, answer: .json("DirectiveReceipt"), troubles: [404]),
        ])

    static let directiveSchemas: [(name: String, schema: Schema)] = [
        ("Directives", .object(standing + [.always("directives", .list(of: .object(directive))), next])),
        (
            "NewPin",
            .object([
                .always("need", .id), .always("pieces", .whole(1...Count<Piece>.limit)),
                .maybe("lot", .id, "Either a lot or a depot."), .maybe("depot", .id), .always("reason", why),
            ])
        ),
        (
            "NewBan",
            .object([
                .maybe("lot", .id, "A lot, a need, or a way from depot to shelter."), .maybe("need", .id),
                .maybe("depot", .id), .maybe("shelter", .id), .always("reason", why),
            ])
        ),
        ("DirectiveReceipt", receipt("directive")),
    ]

    private static let why = Schema.text(longest: 200)

    private static let directive: [Member] = [
        .always("id", .id), .always("kind", .choice(["pin", "ban"])), .maybe("need", .id), .maybe("lot", .id),
        .maybe("depot", .id), .maybe("shelter", .id), .maybe("pieces", .pieces),
        .maybe("given", .pieces, "Promised since the pin was given."),
        .maybe("planned", .pieces, "What the next plan would give because of it."),
        .maybe("trouble", .named("Reason"), "Why a pin cannot be kept in full."), .always("by", .text()),
        .always("reason", .text()), .always("givenAt", .moment), .always("holds", .flag),
        .maybe("liftedBy", .text()), .maybe("liftedAt", .moment),
    ]
}
