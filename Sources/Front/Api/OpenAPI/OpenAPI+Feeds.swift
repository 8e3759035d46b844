import Vocabulary

extension OpenAPI {
    static let feeds = Group(
        name: "feeds", summary: Wording("支援団体向けフィード", "What is missing, for partners"),
        calls: [
            feed(
                "atom", Wording("不足している物資（Atom）", "What is missing, as Atom; latest first without a cursor"),
                .text("application/atom+xml"), [.beforePosition, .limit]),
            feed(
                "json", Wording("不足している物資（JSON Feed 1.1）", "What is missing, as JSON Feed 1.1"),
                Media(type: "application/feed+json", schema: .named("JSONFeed")), [.limit]),
            feed(
                "geojson", Wording("不足している物資（GeoJSON）", "What is missing, as GeoJSON"),
                Media(type: "application/geo+json", schema: .named("GeoJSON")), [.feedLimit]),
            feed(
                "csv", Wording("不足している物資（CSV・HXLタグ付き）", "What is missing, as CSV with a row of HXL tags"),
                .text("text/csv"), [.feedLimit]),
        ])

    private static func feed(
        _ ending: String, _ summary: Wording, _ media: Media, _ parameters: [Parameter]
    ) -> Call {
        Call(
            method: .get, path: "/feed/needs.\(ending)", id: "\(ending)Feed", summary: summary,
            parameters: [.afterPosition] + parameters + [.from], answer: Answer(media: [media], isCached: true),
            troubles: [422])
    }

    static let feedSchemas: [(name: String, schema: Schema)] = [
        (
            "JSONFeed",
            .object([
                .always("version", .text(format: "uri")), .always("title", .text()),
                .always("home_page_url", .text(format: "uri")), .always("feed_url", .text(format: "uri")),
                .maybe("next_url", .text(format: "uri")), .always("language", .choice(of: Language.self)),
                .always("_rnet", .named("FeedStanding")), .always("items", .list(of: .named("JSONFeedItem"))),
            ])
        ),
        (
            "JSONFeedItem",
            .object([
                .always("id", .text()), .always("url", .text(format: "uri")), .always("title", .text()),
                .always("content_text", .text()),
                .always("date_published", .moment), .always("date_modified", .moment),
                .always("tags", .list(of: .text())), .always("_rnet", .anyObject),
            ])
        ),
        (
            "FeedStanding",
            .object(
                standing + [
                    .always("cursor", .position, "Give it as `after` to have what changed since."),
                    .always("more", .flag),
                    .always("total", .whole(0...Int.max), "How many there are, on this page and the following ones."),
                    .always("held", .whole(0...Int.max)), .always("drill", .flag),
                    .maybe("incident", .text()),
                ])
        ),
        (
            "GeoJSON",
            .object([.always("type", .choice(["FeatureCollection"])), .always("features", .list(of: .anyObject))])
        ),
    ]
}
