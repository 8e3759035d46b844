import Formats

/// The columns of a list of purposes or municipalities (使途一覧・市町村一覧).
enum FundTermColumn: SheetColumn {
    case code, name, english

    static let family = "term"

    static let all: [CSVColumn<Self>] = [
        .init(.code, ["コード", "使途コード", "市町村コード", "団体コード", "code"], isRequired: true),
        .init(.name, ["名称", "使途", "市町村", "市町村名", "団体名", "name"], isRequired: true),
        .init(.english, ["英語名", "name_en"], isRequired: true),
    ]
}
