import Formats
import Vocabulary

extension PartnerFeed {
    /// CSV for Excel and for HXL tools: names of the columns in Japanese, right below them the tags of HXL 1.1.
    ///
    /// Unknown is an empty cell. Cells that a spreadsheet would run as a formula are disarmed.
    package var csv: [UInt8] {
        var csv = CSVWriter(byteOrderMark: true, formulas: .disarmed)
        csv.row(Self.columns.map(\.name))
        csv.row(Self.columns.map(\.tag))
        for need in needs { csv.row(Self.columns.map { $0.cell(self, need) ?? "" }) }
        return csv.bytes
    }

    private struct Column: Sendable {
        let name: String
        let tag: String
        let cell: @Sendable (PartnerFeed, PartnerNeed) -> String?

        init(_ name: String, _ tag: String, _ cell: @escaping @Sendable (PartnerFeed, PartnerNeed) -> String?) {
            (self.name, self.tag, self.cell) = (name, tag, cell)
        }
    }

    private static let columns: [Column] = siteColumns + itemColumns + stateColumns

    private static let siteColumns = [
        Column("区分", "#meta+exercise") { feed, _ in feed.isDrill ? "訓練" : feed.incident.map { _ in "災害" } },
        Column("避難所名", "#loc+shelter+name") { $1.site.name },
        Column("避難所コード", "#loc+shelter+code") { $1.site.id.text },
        Column("区", "#adm2+name") { $1.site.ward },
        Column("緯度", "#geo+lat") { $1.site.place?.latitudeText },
        Column("経度", "#geo+lon") { $1.site.place?.longitudeText },
    ]

    private static let itemColumns = [
        Column("品目", "#item+name+i_ja") { $1.itemName.japanese },
        Column("品目（英語）", "#item+name+i_en") { $1.itemName.english },
        Column("品目コード", "#item+code") { $1.item.text },
        Column("単位", "#item+unit") { $1.unit },
        Column("不足数", "#need+num+missing") { $1.missing.map { String($0.value) } },
        Column("要請数", "#need+num+asked") { $1.asked.map { String($0.value) } },
        Column("手配済み数", "#need+num+promised") { String($1.promised.value) },
        Column("受領済み数", "#reached+num") { String($1.received.value) },
    ]

    private static let stateColumns = [
        Column("状態", "#status") { $1.state },
        Column("終了の理由", "#status+reason") { $1.closing?.rawValue },
        Column("必要な日時", "#date+needed") { $1.neededBy?.japanese },
        Column("要請日時", "#date+reported") { $1.raisedAt.japanese },
        Column("更新日時", "#date+updated") { $1.changedAt.japanese },
        Column("時点", "#date+asof") { feed, _ in feed.asOf?.japanese },
        Column("要請番号", "#meta+id") { $1.id.text },
        Column("更新位置", "#meta+position") { String($1.position) },
    ]
}
