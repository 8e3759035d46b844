import Formats
import Relief

/// The columns of a sheet of headcounts (避難者数表).
enum HeadcountColumn: SheetColumn {
    case site, observedAt, total, households
    case part(Headcount.Category)

    static let family = "headcount"

    static let all: [CSVColumn<Self>] =
        [
            .init(.site, ["施設コード", "避難所コード", "施設ID", "避難所ID", "ID", "site_id"], isRequired: true),
            .init(.observedAt, ["観測日時", "確認日時", "報告日時", "日時", "observed_at"], isRequired: true),
            .init(.total, ["避難者数", "避難者数合計", "合計", "人数", "total"], isRequired: true),
        ]
        + Headcount.Category.allCases.map { .init(.part($0), headings(of: $0), isRequired: false) }
        + [.init(.households, ["世帯数", "世帯", "households"], isRequired: false)]

    private static func headings(of part: Headcount.Category) -> [String] {
        switch part {
        case .infants: ["乳児", "乳児数", "infants"]
        case .toddlers: ["幼児", "幼児数", "toddlers"]
        case .pupils: ["児童生徒", "児童・生徒", "児童生徒数", "pupils"]
        case .elderly: ["高齢者", "高齢者数", "65歳以上", "elderly"]
        case .pregnant: ["妊産婦", "妊産婦数", "pregnant"]
        case .careLevel3: ["要介護3以上", "要介護", "care-level-3"]
        case .disabled: ["障害者", "障がい者", "障害者数", "disabled"]
        case .foreigners: ["外国人", "外国人数", "foreigners"]
        case .voluntary: ["自主避難者", "自主避難者数", "voluntary"]
        }
    }
}
