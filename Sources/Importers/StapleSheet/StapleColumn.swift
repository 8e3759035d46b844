import Formats

/// The columns of a table of what a person needs (基本品目の基準表).
enum StapleColumn: RuleColumn {
    case code, japanese, english, unit, englishUnit, audience, share, amount, period, items
    case belowHours, low, enough, pushItem, pushDays, pushPlace, reserve, reason, englishReason, verified, source

    static let family = "staple"

    static let all: [CSVColumn<Self>] = [
        .init(.code, ["基準コード", "staple_code"], isRequired: true),
        .init(.japanese, ["名称", "name_ja"], isRequired: true),
        .init(.english, ["英語名", "name_en"], isRequired: true),
        .init(.unit, ["単位", "unit_ja"], isRequired: true),
        .init(.englishUnit, ["英語単位", "unit_en"], isRequired: true),
        .init(.audience, ["対象", "audience"], isRequired: true),
        .init(.share, ["対象の割合", "share"], isRequired: false),
        .init(.amount, ["一人当たり", "amount"], isRequired: true),
        .init(.period, ["期間", "period"], isRequired: true),
        .init(.items, ["品目", "items"], isRequired: true),
        .init(.belowHours, ["しきい値時間", "below_hours"], isRequired: true),
        .init(.low, ["下回るとき", "tier_low"], isRequired: true),
        .init(.enough, ["足りるとき", "tier_enough"], isRequired: true),
        .init(.pushItem, ["プッシュ品目", "push_item"], isRequired: false),
        .init(.pushDays, ["プッシュ日数", "push_days"], isRequired: false),
        .init(.pushPlace, ["8品目の順", "push_place"], isRequired: false),
        .init(.reserve, ["確保割合", "reserve_per_mille"], isRequired: false),
        .init(.reason, ["理由", "reason_ja"], isRequired: true),
        .init(.englishReason, ["英語理由", "reason_en"], isRequired: true),
        .init(.verified, ["確認", "verified"], isRequired: true),
        .init(.source, ["出典", "source"], isRequired: true),
    ]
}
