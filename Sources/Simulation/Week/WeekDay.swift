import Boards
package import Relief
package import Vocabulary

/// What a day of the week came to.
package struct WeekDay: Sendable {
    /// How much of what was asked for is there, in pieces.
    package struct Filled: Sendable {
        package internal(set) var asked = 0
        package internal(set) var received = 0

        /// In hundredths; `nil` when nothing was asked for.
        package var percent: Int? { asked == 0 ? nil : received * 100 / asked }
    }

    /// Counted from 1.
    package let number: Int
    package let date: LocalDate
    /// Needs that were ever asked for, and those of them that are wholly there.
    package internal(set) var needs = 0
    package internal(set) var needsMet = 0
    package internal(set) var goods: [Item.Tier: Filled] = [:]
    /// Minutes for which somebody is wanted in the next 24 hours, and for which somebody will be there.
    package internal(set) var minutesWanted = 0
    package internal(set) var minutesManned = 0
    /// Stays on duty that were taken down today.
    package internal(set) var stays = 0
    package internal(set) var waveHeads = 0
    package internal(set) var granted = Yen.zero
    /// What requests still ask for in the evening.
    package internal(set) var ungranted = Yen.zero
    package internal(set) var paid = Yen.zero
    package internal(set) var orders = 0
    package internal(set) var deliveries = 0
    package internal(set) var settled = 0
    package internal(set) var accepted = 0
    package internal(set) var declined = 0
    /// What stood in the way of goods, people and money, by stable code, with how often.
    package internal(set) var binds: [String: Int] = [:]

    init(number: Int, date: LocalDate) { (self.number, self.date) = (number, date) }

    package var mannedPercent: Int? { minutesWanted == 0 ? nil : minutesManned * 100 / minutesWanted }

    /// The codes that bind most, the most frequent first.
    package var hardest: [(code: String, count: Int)] {
        binds.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }

    mutating func binds(_ code: String, _ count: Int = 1) { binds[code, default: 0] += count }

    mutating func measure(_ wall: Wall, at now: Moment) {
        for need in wall.shortfalls.all.map(\.need) where need.cancelled == nil {
            guard let asked = need.pieces?.value, let tier = wall.item(need.item)?.tier else { continue }
            needs += 1
            if need.received.value >= asked { needsMet += 1 }
            goods[tier, default: Filled()].asked += asked
            goods[tier, default: Filled()].received += min(asked, need.received.value)
        }
        waveHeads = wall.waves.here(on: date).reduce(0) { $0 + $1.details.headcount.value }
        ungranted = Yen.sum(wall.funds.allRequests.map(\.missing)) ?? .zero
    }
}
