import Formats
import Relief

/// The columns of a list of needs (要請一覧).
enum NeedColumn: SheetColumn {
    case number, site, code, name, quantity, unit, neededBy, observedAt, note

    static let family = "need"

    static let all: [CSVColumn<Self>] = [
        .init(.number, ["要請番号", "要請ID", "受付番号", "need_id"], isRequired: true),
        .init(.site, ["施設コード", "避難所コード", "施設ID", "避難所ID", "site_id"], isRequired: true),
        .init(.code, ["品目コード", "品目ID", "item_code"], isRequired: false),
        .init(.name, ["品名", "品目名", "品目", "物資名", "item_name"], isRequired: false),
        .init(.quantity, ["数量", "要請数", "要請数量", "quantity"], isRequired: true),
        .init(.unit, ["単位", "unit"], isRequired: true),
        .init(.neededBy, ["希望日時", "必要日時", "納期", "needed_by"], isRequired: false),
        .init(.observedAt, ["観測日時", "確認日時", "要請日時", "受付日時", "observed_at"], isRequired: false),
        .init(.note, ["備考", "メモ", "note"], isRequired: false),
    ]

    static let units = Words<Asked.Unit>([
        (.piece, ["個", "piece"]), (.case, ["箱", "ケース", "case"]),
    ])
}
