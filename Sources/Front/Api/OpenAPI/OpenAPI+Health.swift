import Vocabulary

extension OpenAPI {
    static let health = Group(
        name: "health", summary: Wording("稼働状況", "Whether the server works"),
        calls: [
            Call(
                method: .get, path: "/livez", id: "live", summary: Wording("動いているか", "Whether the server lives"),
                door: .anybody, answer: Answer(media: [.text("text/plain")])),
            Call(
                method: .get, path: "/readyz", id: "ready",
                summary: Wording(
                    "使える状態か（準備中・記録停止中・ディスク満杯は503）",
                    "Whether every board is caught up and writing works; else 503, also for a full disk"),
                door: .anybody,
                answer: .json("Readiness"),
                otherAnswer: Answer(status: 503, media: [.json("Readiness")])),
            Call(
                method: .get, path: "/version", id: "version", summary: Wording("プログラムの版", "Which program this is"),
                door: .anybody, answer: .json("Version")),
            Call(
                method: .get, path: "/metrics", id: "metrics",
                summary: Wording("計測値（Prometheus）", "Measurements as Prometheus text"),
                door: .anybody, answer: Answer(media: [.text("text/plain")])),
            Call(
                method: .get, path: "/openapi.json", id: "contract", summary: Wording("この文書", "This document"),
                door: .anybody, answer: .json("Contract")),
        ])

    static let healthSchemas: [(name: String, schema: Schema)] = [
        (
            "Readiness",
            .object([
                .always("ready", .flag), .always("position", .position, "Where the boards stand."),
                .maybe("head", .position, "Where the log ends; left out when it cannot be read."),
                .always("writing", .flag, "Whether anything can be recorded at present."),
                .maybe("trouble", .named("Trouble"), "Why it is not ready, when more is wrong than boards that lag."),
            ])
        ),
        (
            "Trouble",
            .object([
                .always("code", .text(), "Stable; see problem-codes.md."), .always("ja", .text()),
                .always("en", .text()),
            ])
        ),
        ("Version", .object([.always("name", .text()), .always("version", .text())])),
        ("Contract", .anyObject),
    ]
}
