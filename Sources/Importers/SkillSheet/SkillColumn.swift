import Formats

/// The columns of a list of skills (技能一覧).
enum SkillColumn: SheetColumn {
    case code, name, english, certificate, source

    static let family = "skill"

    static let all: [CSVColumn<Self>] = [
        .init(.code, ["技能コード", "skill_code"], isRequired: true),
        .init(.name, ["技能名", "技能", "name_ja"], isRequired: true),
        .init(.english, ["英語名", "name_en"], isRequired: true),
        .init(.certificate, ["要資格", "資格証", "needs_certificate"], isRequired: true),
        .init(.source, ["出典", "source"], isRequired: false),
    ]

    static let marks = Words<Bool>([
        (true, ["要", "○", "必要", "yes"]), (false, ["不要", "×", "なし", "no"]),
    ])
}
