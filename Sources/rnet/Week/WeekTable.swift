import Relief
import Simulation
import Vocabulary

/// The week as lines for a terminal, one a day.
enum WeekTable {
    private static let widths = [3, 10, 11, 5, 5, 5, 11, 6, 5, 15, 15, 9, 7]
    private static let titles = [
        "day", "date", "needs met", "life%", "hlth%", "livg%", "manned h", "%", "stays", "granted yen", "still asked",
        "ord/del", "offers",
    ]

    /// What the columns are, in both languages, and their titles.
    static var heading: [String] {
        [
            "要請(充足/件数・生命/健康/生活の充足率)、人員(埋まった時間と割合・出勤)、資金(配分・残る要望)、発注/納品/精算、申し出(受入/辞退)、足りない理由",
            "needs met of those asked and pieces there by tier, hours manned of those wanted, stays on duty, yen, "
                + "orders/deliveries/settled, offers taken/declined, what binds",
            line(titles) + "  binds",
        ]
    }

    static func row(_ day: WeekDay) -> String {
        let tiers = Item.Tier.allCases.map { day.goods[$0]?.percent.map { "\($0)" } ?? "-" }
        let cells =
            ["\(day.number)", "\(day.date)", "\(day.needsMet)/\(day.needs)"] + tiers + [
                "\(day.minutesManned / 60)/\(day.minutesWanted / 60)", day.mannedPercent.map { "\($0)" } ?? "-",
                "\(day.stays)", day.granted.grouped, day.ungranted.grouped,
                "\(day.orders)/\(day.deliveries)/\(day.settled)", "\(day.accepted)/\(day.declined)",
            ]
        let binds = day.hardest.prefix(4).map { "\($0.code) \($0.count)" }.joined(separator: ", ")
        return line(cells) + "  " + (binds.isEmpty ? "-" : binds)
    }

    /// What the rules turned down in the whole week.
    static func closing(_ refused: [String: Int]) -> [String] {
        guard !refused.isEmpty else { return ["nothing was turned down"] }
        let sorted = refused.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return ["turned down by the rules: " + sorted.map { "\($0.key) \($0.value)" }.joined(separator: ", ")]
    }

    private static func line(_ cells: [String]) -> String {
        zip(cells, widths).map { cell, width in
            String(repeating: " ", count: max(0, width - cell.count)) + cell
        }.joined(separator: " ")
    }
}
