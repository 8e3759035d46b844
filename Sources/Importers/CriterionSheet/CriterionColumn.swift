import Formats

/// The columns of a table of criteria (判断基準表).
enum CriterionColumn: SheetColumn {
    case key, value, japanese, english, verified, source

    static let family = "criterion"

    static let all: [CSVColumn<Self>] = [
        .init(.key, ["基準コード", "criterion"], isRequired: true),
        .init(.value, ["値", "value"], isRequired: false),
        .init(.japanese, ["内容", "text_ja"], isRequired: true),
        .init(.english, ["英語内容", "text_en"], isRequired: true),
        .init(.verified, ["確認", "verified"], isRequired: true),
        .init(.source, ["出典", "source"], isRequired: true),
    ]
}
