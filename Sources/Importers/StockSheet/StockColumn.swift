import Formats
import Relief

/// The columns of a depot's stock sheet (在庫表).
enum StockColumn: SheetColumn {
    case code, name, cases, packing, loose, expiry, origin, note

    static let family = "stock"

    static let all: [CSVColumn<Self>] = [
        .init(.code, ["品目コード", "品目ID", "物資コード", "商品コード", "item_code"], isRequired: false),
        .init(.name, ["品名", "品目名", "品目", "物資名", "商品名", "item_name"], isRequired: false),
        .init(.cases, ["箱数", "ケース数", "箱", "ケース", "cases"], isRequired: true),
        .init(.packing, ["入数", "1箱あたり", "1箱あたりの数", "ケース入数", "1ケース入数", "pieces_per_case"], isRequired: true),
        .init(.loose, ["バラ数", "バラ", "端数", "ばら数", "loose"], isRequired: false),
        .init(.expiry, ["賞味期限", "消費期限", "使用期限", "有効期限", "期限", "expiry"], isRequired: true),
        .init(.origin, ["区分", "由来", "物資区分", "調達区分", "origin"], isRequired: true),
        .init(.note, ["備考", "メモ", "note"], isRequired: false),
    ]

    static let origins = Words<LotDetails.Origin>([
        (.reserve, ["備蓄", "備蓄品", "備蓄物資", "reserve"]), (.procured, ["調達", "調達品", "購入", "procured"]),
        (.donated, ["義援", "義援物資", "寄付", "寄附", "donated"]),
    ])
}
