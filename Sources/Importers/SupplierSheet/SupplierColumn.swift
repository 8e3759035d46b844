import Formats

/// The columns of a register of suppliers (協定事業者名簿).
enum SupplierColumn: PlacedColumn {
    case code, name, isSmall, contact, phone, mail, address, latitude, longitude

    static let family = "supplier"

    static let all: [CSVColumn<Self>] = [
        .init(.code, ["事業者コード", "協定事業者コード", "supplier_id"], isRequired: true),
        .init(.name, ["事業者名", "名称", "会社名", "商号", "supplier_name"], isRequired: true),
        .init(.isSmall, ["中小企業", "中小", "small_enterprise"], isRequired: false),
        .init(.contact, ["担当者", "連絡先担当", "窓口", "contact"], isRequired: false),
        .init(.phone, ["電話", "電話番号", "TEL", "phone"], isRequired: false),
        .init(.mail, ["メール", "メールアドレス", "mail"], isRequired: false),
        .init(.address, ["住所", "所在地", "address"], isRequired: false),
        .init(.latitude, ["緯度", "latitude", "lat"], isRequired: false),
        .init(.longitude, ["経度", "longitude", "lon", "lng"], isRequired: false),
    ]

    static let answers = Words<Bool>([
        (true, ["○", "〇", "該当", "はい", "中小企業", "yes"]), (false, ["×", "✕", "非該当", "いいえ", "大企業", "no"]),
    ])
}
