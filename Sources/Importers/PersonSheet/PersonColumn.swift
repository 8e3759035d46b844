import Formats
import Relief
import Vocabulary

/// The columns of a list of staff or volunteers (職員名簿・ボランティア名簿).
enum PersonColumn: PlacedColumn {
    case code, name, kana, unit, duty, phone, mail, team, teamName, leader, languages, skills
    case certificate, certificateNumber, expires, firstDay, lastDay, begin, end, latitude, longitude

    static let family = "person"

    static let all: [CSVColumn<Self>] = [
        .init(.code, ["番号", "職員番号", "受付番号", "ボランティア番号", "登録番号", "person_code"], isRequired: true),
        .init(.name, ["氏名", "名前", "name"], isRequired: true),
        .init(.kana, ["かな", "カナ", "フリガナ", "ふりがな", "kana"], isRequired: false),
        .init(.unit, ["部署コード", "所属コード", "unit_code"], isRequired: false),
        .init(.duty, ["担当", "職名", "役職", "役割", "duty"], isRequired: false),
        .init(.phone, ["電話", "電話番号", "携帯電話", "phone"], isRequired: false),
        .init(.mail, ["メール", "メールアドレス", "mail"], isRequired: false),
        .init(.team, ["団体コード", "班コード", "team_code"], isRequired: false),
        .init(.teamName, ["団体名", "班名", "team_name"], isRequired: false),
        .init(.leader, ["リーダー", "代表者", "leader"], isRequired: false),
        .init(.languages, ["言語", "対応言語", "languages"], isRequired: false),
        .init(.skills, ["技能", "スキル", "できること", "skills"], isRequired: false),
        .init(.certificate, ["資格", "certificate"], isRequired: false),
        .init(.certificateNumber, ["資格番号", "certificate_number"], isRequired: false),
        .init(.expires, ["資格期限", "有効期限", "expires"], isRequired: false),
        .init(.firstDay, ["参加開始日", "活動開始日", "available_from"], isRequired: false),
        .init(.lastDay, ["参加終了日", "活動終了日", "available_to"], isRequired: false),
        .init(.begin, ["開始時刻", "begins_at"], isRequired: false),
        .init(.end, ["終了時刻", "ends_at"], isRequired: false),
        .init(.latitude, ["緯度", "latitude", "lat"], isRequired: false),
        .init(.longitude, ["経度", "longitude", "lon", "lng"], isRequired: false),
    ]

    static let leaders = Words<Bool>([(true, ["○", "はい", "リーダー", "yes"]), (false, ["×", "いいえ", "no"])])

    static let spoken = Words(
        SpokenLanguage.names.compactMap { entry in
            SpokenLanguage(entry.code).map { ($0, [entry.name.japanese, entry.code, entry.name.english]) }
        })
}

extension PersonRefusal {
    /// Where in the sheet the trouble stands.
    var column: PersonColumn {
        switch self {
        case .noSuchPerson, .kindChanged: .code
        case .noName, .alreadyKnown: .name
        case .noSuchUnit: .unit
        case .noSuchTeam: .team
        case .noSuchSkill: .skills
        case .textTooLong: .duty
        case .badPhone: .phone
        case .badMail: .mail
        case .certificateExpired: .expires
        case .endsBeforeItBegins, .availabilityOverlaps, .tooManyBlocks: .lastDay
        case .notAShelter, .noReasonToLeave, .alreadyLeft, .neverLeft: .code
        }
    }
}
