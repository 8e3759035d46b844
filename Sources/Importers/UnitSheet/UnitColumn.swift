import Formats

/// The columns of a list of units (部署一覧).
enum UnitColumn: SheetColumn {
    case code, name, kana, parent, phone

    static let family = "unit"

    static let all: [CSVColumn<Self>] = [
        .init(.code, ["部署コード", "所属コード", "unit_code"], isRequired: true),
        .init(.name, ["部署名", "所属名", "所属", "name"], isRequired: true),
        .init(.kana, ["カナ", "かな", "フリガナ", "ふりがな", "kana"], isRequired: false),
        .init(.parent, ["上位部署コード", "親部署コード", "上位所属コード", "parent_code"], isRequired: false),
        .init(.phone, ["電話", "電話番号", "代表電話", "phone"], isRequired: false),
    ]
}
