import Formats
import Relief
import Vocabulary

/// A wave as a form or a program says it.
enum WaveInput {
    static func read(_ fields: inout Fields) throws(Problem) -> (details: WaveDetails, number: Int?) {
        let number = fields.whole("number", Wording("陣の番号", "number of the wave"), in: 1...999)
        let details = details(&fields)
        return try fields.checked(details.map { (details: $0, number: number) })
    }

    static func readDetails(_ fields: inout Fields) throws(Problem) -> WaveDetails {
        let details = details(&fields)
        return try fields.checked(details)
    }

    private static func details(_ fields: inout Fields) -> WaveDetails? {
        let row = row(&fields)
        let from = fields.neededDate("from", Wording("開始日", "first day"))
        let to = fields.neededDate("to", Wording("終了日", "last day"))
        let headcount = fields.neededWhole("headcount", Wording("人数", "number of people"), in: 1...2_000)
        let overlap = fields.whole("overlapDays", Wording("引継ぎ日数", "days of handing over"), in: 0...365)
        let leader = leader(&fields)
        guard let row, let from, let to, let headcount = headcount.flatMap({ Count<Person>($0) }) else { return nil }
        return WaveDetails(
            row: row, from: from, to: to, headcount: headcount, leader: leader, overlapDays: overlap ?? 0)
    }

    private static func row(_ fields: inout Fields) -> WaveRow? {
        let sender = fields.needed("sender", Wording("派遣元", "sender"))
        let receiver = fields.needed("receiver", Wording("派遣先", "receiver"))
        let role = fields.needed("role", Wording("業務", "role"))
        let site = fields.text("site") == nil ? nil : fields.id("site", Wording("施設", "site"), of: Site.self)
        guard let sender, let receiver, let role else { return nil }
        return WaveRow(sender: sender, receiver: receiver, unit: fields.text("unit"), site: site, role: role)
    }

    /// A telephone without a name is nobody's.
    private static func leader(_ fields: inout Fields) -> WaveDetails.Leader? {
        let phone = fields.text("phone").map(CellText.key)
        if let name = fields.text("leader") { return WaveDetails.Leader(name: name, phone: phone) }
        guard phone != nil else { return nil }
        fields.refuse(
            "leader", "input/missing",
            Wording("連絡先の責任者の名前を入力してください。", "Give the name of the leader with this telephone."))
        return nil
    }
}
