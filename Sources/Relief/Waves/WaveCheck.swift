import Vocabulary

/// What makes sense in an announcement, by itself and beside the other waves of its row.
enum WaveCheck {
    /// A secondment of more than a year is another thing than a wave.
    static let mostDays = 366
    static let headcounts = 1...2_000
    static let numbers = 1...999

    static func check(_ details: WaveDetails) throws(WaveRefusal) {
        try check(details.row)
        guard details.from <= details.to else { throw .endsBeforeItBegins(details.from, details.to) }
        guard details.days <= mostDays else { throw .tooLong(days: details.days) }
        guard headcounts.contains(details.headcount.value) else {
            throw .headcountOutOfRange(details.headcount.value)
        }
        guard (0..<details.days).contains(details.overlapDays) else {
            throw .overlapOutside(details.overlapDays, days: details.days)
        }
        if let leader = details.leader { try check(leader) }
    }

    private static func check(_ row: WaveRow) throws(WaveRefusal) {
        try check(row.sender, .sender)
        try check(row.receiver, .receiver)
        try check(row.role, .role)
        if let unit = row.unit { try check(unit, .unit) }
    }

    private static func check(_ leader: WaveDetails.Leader) throws(WaveRefusal) {
        try check(leader.name, .leader)
        if let phone = leader.phone, !PersonContact.isPhone(phone) { throw .badPhone(phone) }
    }

    private static func check(_ text: String, _ part: WaveRefusal.Part) throws(WaveRefusal) {
        guard (1...WaveRefusal.longestName).contains(text.count) else { throw .badText(part) }
    }

    /// The number that was asked for, or the next one of the row.
    static func number(_ wanted: Int?, in row: [Wave]) throws(WaveRefusal) -> Int {
        let next = (row.map(\.number).max() ?? 0) + 1
        let number = wanted ?? next
        guard numbers.contains(number) else { throw .numberOutOfRange(number) }
        if row.contains(where: { $0.number == number }) { throw .numberTaken(number, free: next) }
        return number
    }

    /// Waves of a row meet only on the days of handing over that the earlier one has announced, and end in order.
    static func check(_ details: WaveDetails, besides row: [Wave]) throws(WaveRefusal) {
        for other in row.filter(\.isStanding).sorted(by: Wave.comesFirst) {
            let isLater = (details.from, details.to) >= (other.details.from, other.details.to)
            let (earlier, later) = isLater ? (other.details, details) : (details, other.details)
            let shared = LocalDate.count(max(earlier.from, later.from), through: min(earlier.to, later.to))
            guard shared > earlier.overlapDays || later.to <= earlier.to else { continue }
            throw .meetsAnother(
                name: other.name, days: shared, announced: earlier.overlapDays,
                possible: isLater
                    ? .beginning(earlier.nextWanted) : .ending(later.from.after(days: earlier.overlapDays - 1)))
        }
    }
}
