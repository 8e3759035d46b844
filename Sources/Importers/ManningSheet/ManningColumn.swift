import Formats

/// The columns of a table of manning (必要人員の基準表).
enum ManningColumn: RuleColumn {
    case rule, japanese, english, skill, kind, audience, heads, least, tier, watches, reason, englishReason, verified
    case source

    static let family = "manning"

    static let all: [CSVColumn<Self>] = [
        .init(.rule, ["人員基準コード", "manning_rule"], isRequired: true),
        .init(.japanese, ["業務", "duty_ja"], isRequired: true),
        .init(.english, ["英語名", "duty_en"], isRequired: true),
        .init(.skill, ["技能コード", "skill"], isRequired: false),
        .init(.kind, ["区分", "site_kind"], isRequired: true),
        .init(.audience, ["対象", "audience"], isRequired: false),
        .init(.heads, ["受持人数", "heads_per_person"], isRequired: false),
        .init(.least, ["最低人数", "least"], isRequired: true),
        .init(.tier, ["優先度", "tier"], isRequired: true),
        .init(.watches, ["時間帯", "watches"], isRequired: true),
        .init(.reason, ["理由", "reason_ja"], isRequired: true),
        .init(.englishReason, ["英語理由", "reason_en"], isRequired: true),
        .init(.verified, ["確認", "verified"], isRequired: true),
        .init(.source, ["出典", "source"], isRequired: true),
    ]
}
