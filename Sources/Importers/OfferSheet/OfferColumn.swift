import Formats
import Relief
import Vocabulary

/// The columns of a list of offers (支援の申し出一覧).
enum OfferColumn: SheetColumn {
    case number, kind, what, item, quantity, unit, packing, expiry, purpose, payload, driver, place, from, until
    case giver, giverKind, contact, note

    static let family = "offer"

    static let all: [CSVColumn<Self>] = [
        .init(.number, ["申し出番号", "offer"], isRequired: true), .init(.kind, ["種別", "kind"], isRequired: true),
        .init(.what, ["内容", "what"], isRequired: true), .init(.item, ["品目コード", "item_code"], isRequired: false),
        .init(.quantity, ["数量", "quantity"], isRequired: true), .init(.unit, ["単位", "unit"], isRequired: false),
        .init(.packing, ["入数", "packing"], isRequired: false),
        .init(.expiry, ["賞味期限", "expiry"], isRequired: false),
        .init(.purpose, ["使途", "purpose"], isRequired: false),
        .init(.payload, ["積載kg", "payload_kg"], isRequired: false),
        .init(.driver, ["運転手", "driver"], isRequired: false),
        .init(.place, ["場所", "place"], isRequired: true), .init(.from, ["開始日", "from"], isRequired: false),
        .init(.until, ["終了日", "until"], isRequired: true), .init(.giver, ["申出者", "giver"], isRequired: true),
        .init(.giverKind, ["区分", "giver_kind"], isRequired: true),
        .init(.contact, ["連絡先", "contact"], isRequired: true), .init(.note, ["備考", "note"], isRequired: false),
    ]

    static let kinds = Words<OfferKind>(OfferKind.allCases.map { ($0, [$0.name.japanese, $0.rawValue]) })
    static let givers = Words<Giver.Kind>([
        (.citizen, ["個人", "市民", "citizen"]), (.company, ["企業", "会社", "company"]),
        (.nonprofit, ["NPO", "支援団体", "支援団体・NPO", "nonprofit"]),
        (.government, ["自治体", "自治体・公的機関", "government"]),
    ])
    static let purposes = Words<GiftPurpose>([
        (.condolence, ["義援金", "condolence"]), (.aid, ["支援金", "aid"]), (.donation, ["寄付", "寄付金", "donation"]),
    ])
    static let yesOrNo = Words<Bool>([(true, ["あり", "○", "yes"]), (false, ["なし", "×", "no"])])
}
