import Formats
import Relief

/// The columns of a table of agreements, one line for each item (協定品目表).
enum AgreementColumn: SheetColumn {
    case code, supplier, name, from, until, item, itemName, unit, packing, price, most, lead, radius, transport

    static let family = "agreement"

    static let all: [CSVColumn<Self>] = [
        .init(.code, ["協定コード", "協定番号", "agreement_id"], isRequired: true),
        .init(.supplier, ["事業者コード", "協定事業者コード", "supplier_id"], isRequired: true),
        .init(.name, ["協定名", "名称", "agreement_name"], isRequired: true),
        .init(.from, ["有効開始日", "締結日", "valid_from"], isRequired: true),
        .init(.until, ["有効期限", "有効終了日", "valid_until"], isRequired: true),
        .init(.item, ["品目コード", "品目ID", "item_code"], isRequired: false),
        .init(.itemName, ["品名", "品目名", "品目", "item_name"], isRequired: false),
        .init(.unit, ["単位", "unit"], isRequired: true),
        .init(.packing, ["入数", "1箱あたり", "pieces_per_case"], isRequired: true),
        .init(.price, ["単価", "単価（円）", "price_yen"], isRequired: true),
        .init(.most, ["数量の目安", "供給可能数", "上限", "most"], isRequired: false),
        .init(.lead, ["納入までの時間", "納入時間", "lead_hours"], isRequired: false),
        .init(.radius, ["配送距離km", "配送範囲km", "radius_km"], isRequired: false),
        .init(.transport, ["運搬", "配送", "transport"], isRequired: false),
    ]

    static let units = Words<Asked.Unit>([
        (.piece, ["個", "本", "枚", "食", "点", "piece"]), (.case, ["箱", "ケース", "case"]),
    ])

    static let transports = Words<Bool>([
        (true, ["事業者", "する", "○", "〇", "supplier"]), (false, ["市", "しない", "×", "引取", "city"]),
    ])

    /// What stands in place of a last day.
    static let noEnd = Words<Bool>([(true, ["自動更新", "なし", "無期限", "期限なし", "-"])])

    /// What stands in place of a price that is stated only with the order.
    static let openPrice = Words<Bool>([(true, ["直前価格", "災害直前の価格", "適正価格", "before-disaster"])])
}
