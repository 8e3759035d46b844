import Formats

/// The columns of a table of seconded staff (応援職員派遣表).
enum WaveColumn: SheetColumn {
    case wave, number, sender, receiver, unit, site, role, from, to, headcount, leader, phone, overlap

    static let family = "wave"

    static let all: [CSVColumn<Self>] = [
        .init(.wave, ["派遣コード", "派遣ID", "wave_id"], isRequired: true),
        .init(.sender, ["派遣元", "応援元", "sender"], isRequired: true),
        .init(.number, ["陣", "第何陣", "number"], isRequired: false),
        .init(.receiver, ["派遣先", "受援市町村", "receiver"], isRequired: true),
        .init(.unit, ["派遣先部署", "部署", "unit"], isRequired: false),
        .init(.site, ["施設コード", "避難所コード", "site_id"], isRequired: false),
        .init(.role, ["業務", "従事業務", "role"], isRequired: true),
        .init(.from, ["開始日", "派遣開始日", "from"], isRequired: true),
        .init(.to, ["終了日", "派遣終了日", "to"], isRequired: true),
        .init(.headcount, ["人数", "派遣人数", "headcount"], isRequired: true),
        .init(.leader, ["責任者", "リーダー", "leader"], isRequired: false),
        .init(.phone, ["連絡先", "電話番号", "phone"], isRequired: false),
        .init(.overlap, ["引継日数", "引継ぎ日数", "overlap_days"], isRequired: false),
    ]
}
