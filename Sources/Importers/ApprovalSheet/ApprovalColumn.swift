import Formats

/// The columns of a table of rules of approval (決裁基準表).
enum ApprovalColumn: RuleColumn {
    case code, kind, from, persons, role, holder, reason, englishReason, verified, source

    static let family = "approval"

    static let all: [CSVColumn<Self>] = [
        .init(.code, ["基準コード", "approval_code"], isRequired: true),
        .init(.kind, ["種類", "kind"], isRequired: true),
        .init(.from, ["金額以上", "from_yen"], isRequired: true),
        .init(.persons, ["人数", "persons"], isRequired: true),
        .init(.role, ["役割", "role"], isRequired: true),
        .init(.holder, ["含む人", "holder"], isRequired: false),
        .init(.reason, ["理由", "reason_ja"], isRequired: true),
        .init(.englishReason, ["英語理由", "reason_en"], isRequired: true),
        .init(.verified, ["確認", "verified"], isRequired: true),
        .init(.source, ["出典", "source"], isRequired: true),
    ]
}
