import Formats
import Relief

/// The columns of a register of sites (施設台帳), with the headings of published shelter lists.
enum SiteColumn: PlacedColumn {
    case code, kind, name, kana, ward, address, latitude, longitude, capacity, designation, status

    static let family = "site"

    static let all: [CSVColumn<Self>] = [
        .init(.code, ["施設コード", "避難所コード", "施設ID", "避難所ID", "施設番号", "ID", "site_id"], isRequired: true),
        .init(.kind, ["区分", "種別", "施設区分", "施設種別", "kind"], isRequired: true, words: ["避難所", "物資拠点"]),
        .init(.name, ["施設名", "名称", "避難所名", "施設名称", "避難所名称", "拠点名", "name"], isRequired: true),
        .init(.kana, ["カナ", "名称_カナ", "施設名カナ", "フリガナ", "ふりがな", "kana"], isRequired: false),
        .init(.ward, ["区", "行政区", "地区", "ward"], isRequired: false),
        .init(.address, ["住所", "所在地", "所在地_連結表記", "address"], isRequired: false),
        .init(.latitude, ["緯度", "latitude", "lat"], isRequired: false),
        .init(.longitude, ["経度", "longitude", "lon", "lng"], isRequired: false),
        .init(.capacity, ["想定収容人数", "収容人数", "収容可能人数", "最大収容人数", "capacity"], isRequired: false),
        .init(.designation, ["指定区分", "指定", "designation"], isRequired: false),
        .init(.status, ["開設状況", "開設状態", "状況", "status"], isRequired: false),
    ]

    static let kinds = Words<Site.Kind>([
        (.shelter, ["避難所", "shelter"]), (.depot, ["物資拠点", "拠点", "集積所", "depot"]),
    ])

    static let designations = Words<Site.Designation>([
        (.designated, ["指定避難所", "指定", "designated"]), (.welfare, ["福祉避難所", "指定福祉避難所", "welfare"]),
        (.undesignated, ["指定外", "指定外避難所", "undesignated"]),
    ])

    static let statuses = Words<Site.Status>([
        (.notOpen, ["未開設", "not-open"]), (.open, ["開設", "開設中", "open"]),
        (.closed, ["閉鎖", "閉所", "closed"]), (.unusable, ["受入不可", "unusable"]), (.unknown, ["不明", "unknown"]),
    ])
}
