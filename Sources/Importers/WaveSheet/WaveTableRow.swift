import Boards
import Formats
import Relief
import Vocabulary

/// One wave as a row of the table says it.
struct WaveTableRow {
    let wave: ID<Wave>
    let number: Int?
    let details: WaveDetails
}

extension RowReader<WaveColumn> {
    mutating func wave(on wall: Wall) -> WaveTableRow? {
        let id = required(.wave, Cell.id(Wave.self))
        let number = optional(.number, Cell.whole(in: 1...999))
        let row = row(on: wall)
        let (from, to) = (required(.from, Self.day), required(.to, Self.day))
        let headcount = required(.headcount, Cell.whole(in: 1...2_000)).flatMap { Count<Person>($0) }
        let overlap = optional(.overlap, Cell.whole(in: 0...365)) ?? 0
        let leader = leader()
        guard let id, let row, let from, let to, let headcount, problems.isEmpty else { return nil }
        return WaveTableRow(
            wave: id, number: number,
            details: WaveDetails(
                row: row, from: from, to: to, headcount: headcount, leader: leader, overlapDays: overlap))
    }

    private mutating func row(on wall: Wall) -> WaveRow? {
        let name = Cell.text(upTo: WaveRefusal.longestName)
        let (sender, receiver) = (required(.sender, name), required(.receiver, name))
        let (unit, role) = (optional(.unit, name), required(.role, name))
        let site = optional(.site) { (text) throws(CellFault) in try wall.site(coded: text) }
        guard let sender, let receiver, let role else { return nil }
        return WaveRow(sender: sender, receiver: receiver, unit: unit, site: site?.id, role: role)
    }

    private mutating func leader() -> WaveDetails.Leader? {
        let phone = optional(.phone, Cell.text(upTo: 30)).map(CellText.key)
        if let name = optional(.leader, Cell.text(upTo: WaveRefusal.longestName)) {
            return WaveDetails.Leader(name: name, phone: phone)
        }
        if phone != nil { refuse(.leader, .missing) }
        return nil
    }

    private static func day(_ text: String) throws(CellFault) -> LocalDate {
        guard case .day(let date) = CellDate.read(text) else {
            throw CellFault(
                "bad-date", "「\(SheetProblem.quote(text))」は日付として読めません。「2016/4/17」のように入力してください。",
                "“\(SheetProblem.quote(text))” is no date. Write it like 2016/4/17.")
        }
        return date
    }
}
