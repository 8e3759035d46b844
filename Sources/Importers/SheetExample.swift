import Formats

/// A sheet to be filled in: the usual headings with one row that shows how it is meant.
extension Sheets {
    /// UTF-8 with a mark and CRLF, so that Excel opens it by double click and saves it unharmed.
    package static func blank(_ kind: SheetKind) -> [UInt8] {
        let headings = columns(of: kind).compactMap(\.headings.first)
        let example = SheetExample.cells[kind] ?? [:]
        var csv = CSVWriter(byteOrderMark: true)
        csv.row(headings)
        csv.row(headings.map { example[$0] ?? "" })
        return csv.bytes
    }
}

/// What stands in the one row of a blank sheet, by the usual heading; the rows of all kinds fit one another.
///
/// Numbers are there to be overwritten: rules and amounts of law come from the sheets with their sources.
enum SheetExample {
    static let cells: [SheetKind: [String: String]] = goods.merging(people) { first, _ in first }
        .merging(money) { first, _ in first }.merging(rules) { first, _ in first }

    private static let goods: [SheetKind: [String: String]] = [
        .catalogue: [
            "品目コード": "water-500ml", "品名": "飲料水 500ml", "英語名": "Drinking water 500 ml", "別名": "水|お水|ペットボトル",
            "単位": "本", "優先度": "1", "表示順": "1", "入数": "24",
        ],
        .substitutes: ["品目コード": "water-500ml", "代替品目コード": "water-2l", "ペナルティ": "30"],
        .sites: [
            "施設コード": "rei-0001", "区分": "避難所", "施設名": "例：城東小学校", "カナ": "ジョウトウショウガッコウ", "区": "中央区",
            "住所": "例市中央区1丁目1番1号", "緯度": "32.801491", "経度": "130.720535", "想定収容人数": "300", "指定区分": "指定避難所",
            "開設状況": "未開設",
        ],
        .stock: [
            "品目コード": "water-500ml", "品名": "飲料水 500ml", "箱数": "10", "入数": "24", "バラ数": "0", "賞味期限": "2027-03-31",
            "区分": "備蓄",
        ],
        .headcounts: [
            "施設コード": "rei-0001", "観測日時": "2016/4/17 8:00", "避難者数": "120", "乳児": "3", "高齢者": "40", "世帯数": "45",
        ],
        .needs: [
            "要請番号": "rei-n-0001", "施設コード": "rei-0001", "品目コード": "water-500ml", "品名": "飲料水 500ml", "数量": "240",
            "単位": "個", "観測日時": "2016/4/17 8:00", "備考": "断水が続いています",
        ],
        .suppliers: [
            "事業者コード": "rei-s-001", "事業者名": "例：城東食品株式会社", "中小企業": "○", "担当者": "総務課 森", "電話": "096-000-0001",
            "メール": "s001@example.jp", "住所": "例市中央区1丁目2番3号", "緯度": "32.794078", "経度": "130.702013",
        ],
        .agreements: [
            "協定コード": "rei-a-001", "事業者コード": "rei-s-001", "協定名": "災害時における飲料水の供給に関する協定", "有効開始日": "2013-06-15",
            "有効期限": "自動更新",
            "品目コード": "water-500ml", "品名": "飲料水 500ml", "単位": "箱", "入数": "24", "単価": "2000", "数量の目安": "100",
            "納入までの時間": "24", "配送距離km": "30", "運搬": "事業者",
        ],
        .offers: [
            "申し出番号": "rei-of-1", "種別": "物資", "内容": "飲料水 500ml", "品目コード": "water-500ml", "数量": "10", "単位": "箱",
            "入数": "24", "場所": "福岡市", "開始日": "2016-04-23", "終了日": "2016-04-30", "申出者": "例：高千穂飲料株式会社", "区分": "企業",
            "連絡先": "096-000-0009",
        ],
    ]

    private static let people: [SheetKind: [String: String]] = [
        .skills: ["技能コード": "rei-nurse", "技能名": "例：看護師", "英語名": "Nurse", "要資格": "要", "出典": "市の一覧"],
        .units: ["部署コード": "rei-u-1", "部署名": "例：危機管理班", "カナ": "ききかんりはん", "電話": "096-000-1010"],
        .staff: [
            "番号": "rei-0101", "氏名": "例：山田 花子", "かな": "やまだ はなこ", "部署コード": "rei-u-1", "担当": "物資班長",
            "電話": "090-0000-0101", "メール": "hanako@example.jp", "言語": "日本語",
        ],
        .volunteers: [
            "番号": "rei-0102", "氏名": "例：高橋 健", "かな": "たかはし けん", "団体コード": "rei-team-1", "団体名": "例：学生ボランティア",
            "リーダー": "○", "電話": "080-0000-0102", "言語": "日本語、英語", "参加開始日": "2016-04-24", "参加終了日": "2016-04-26",
            "開始時刻": "9:00", "終了時刻": "16:00",
        ],
        .waves: [
            "派遣コード": "rei-w-01", "派遣元": "例：徳島県", "陣": "1", "派遣先": "例市", "派遣先部署": "東区役所", "施設コード": "rei-0001",
            "業務": "避難所運営", "開始日": "2016-04-18", "終了日": "2016-04-22", "人数": "7", "責任者": "山下 美咲",
            "連絡先": "090-0000-2173", "引継日数": "1",
        ],
    ]

    private static let money: [SheetKind: [String: String]] = [
        .purposes: ["コード": "rei-shelter", "名称": "例：避難所運営", "英語名": "Running shelters"],
        .municipalities: ["コード": "99999", "名称": "例市", "英語名": "Example City"],
        .ceilings: [
            "費目コード": "rei-shelter", "費目": "例：避難所の設置", "英語名": "Shelters", "単位": "人日", "英語単位": "person-days",
            "限度額": "1", "期間日数": "7", "期間の種類": "期間内", "施行日": "2019-10-23", "内容": "1人1日当たり（告示の額に置き換える）",
            "英語内容": "A person and day; put in the official amount", "確認": "未確認", "出典": "告示の名前と日付",
        ],
        .households: [
            "区分コード": "rei-death", "区分": "例：死亡", "英語名": "Deaths", "単位": "人", "英語単位": "people", "上限額": "1",
            "確認": "未確認", "出典": "配分委員会の決定",
        ],
        .pots: [
            "資金コード": "rei-pot", "資金名": "例：災害救助費", "法的区分": "災害救助法", "入金番号": "rei-in-1", "入金者": "県",
            "金額": "1,000,000", "受入日": "2016-04-17",
        ],
        .fundRequests: [
            "要望番号": "rei-fr-1", "件名": "例：避難所運営費", "要望者": "避難所対策班", "金額": "100,000", "使途": "rei-shelter",
            "市町村": "例市", "優先度": "1",
        ],
    ]

    private static let rules: [SheetKind: [String: String]] = [
        .staples: [
            "基準コード": "rei-water", "名称": "例：飲料水", "英語名": "Drinking water", "単位": "本", "英語単位": "bottles", "対象": "全員",
            "一人当たり": "3", "期間": "日", "品目": "water-500ml=1", "しきい値時間": "24", "下回るとき": "1", "足りるとき": "2",
            "理由": "例", "英語理由": "Example", "確認": "未確認", "出典": "市の基準",
        ],
        .criteria: [
            "基準コード": "silent-after-hours", "値": "24", "内容": "例：24時間報告がない避難所を「報告なし」とする", "英語内容": "Silent after 24 hours",
            "確認": "未確認", "出典": "市の基準",
        ],
        .approvals: [
            "基準コード": "rei-order-1", "種類": "物資供給要請", "金額以上": "0", "人数": "1", "役割": "災害対策本部", "理由": "例",
            "英語理由": "Example", "確認": "未確認", "出典": "市の専決規程",
        ],
        .manning: [
            "人員基準コード": "rei-run", "業務": "例：避難所運営", "英語名": "Running the shelter", "区分": "避難所", "対象": "全員",
            "受持人数": "100", "最低人数": "2", "優先度": "2", "時間帯": "08:00-16:00|16:00-24:00", "理由": "例", "英語理由": "Example",
            "確認": "未確認", "出典": "市の基準",
        ],
    ]
}
