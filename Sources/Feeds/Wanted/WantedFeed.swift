package import Boards
package import Formats
import Relief
package import Vocabulary

/// What the city wants and what is enough, for everybody: sums over the city, never a shelter, never a name.
///
/// Source of the form: needs with amount, date and “enough”, so that givers send no more than is used.
package struct WantedFeed: Sendable {
    package let wall: Wall
    package let today: LocalDate

    package init(_ wall: Wall, today: LocalDate) { (self.wall, self.today) = (wall, today) }

    var rows: [(wanted: Wanted, item: Item)] {
        wall.wanted(on: today).compactMap { wanted in wall.item(wanted.item).map { (wanted, $0) } }
    }

    package var json: JSONText {
        JSONText.object { json in
            json.standing(of: wall)
            json.add("date", today.description)
            json.add("isDrill", wall.situation.incident?.kind == .drill)
            json.array("items") { list in
                for row in rows {
                    list.object { entry in
                        entry.add("item", row.item.id.text)
                        entry.add("name", row.item.name)
                        entry.add("unit", row.item.unit)
                        entry.add("wanted", row.wanted.pieces.value)
                        entry.add("isEnough", row.wanted.isEnough)
                    }
                }
            }
        }
    }

    /// CSV for spreadsheets: names of the columns, below them the tags of HXL 1.1.
    package var csv: [UInt8] {
        var csv = CSVWriter(byteOrderMark: true, formulas: .disarmed)
        csv.row(["日付", "品目", "品目（英語）", "品目コード", "単位", "必要数", "状態"])
        csv.row(["#date", "#item+name+i_ja", "#item+name+i_en", "#item+code", "#item+unit", "#need+num", "#status"])
        for row in rows {
            csv.row([
                today.description, row.item.name.japanese, row.item.name.english, row.item.id.text, row.item.unit,
                String(row.wanted.pieces.value), row.wanted.isEnough ? "足りています" : "必要",
            ])
        }
        return csv.bytes
    }
}
