package import Vocabulary

/// A group that another city or prefecture sends for some days, one of a row that relieve each other (対口支援・第n陣).
package struct Wave: Hashable, Sendable {
    package let id: ID<Wave>
    /// Its place in the row as the sender counts: 第12陣.
    package internal(set) var number: Int
    package internal(set) var details: WaveDetails
    /// `nil` while it is to come, there or over as announced.
    package internal(set) var cancelling: Cancelling?

    /// Who took it back, why, and when.
    package typealias Cancelling = Revocation

    package var isStanding: Bool { cancelling == nil }

    /// 「徳島県 第12陣」 or “徳島県, wave 12”.
    package var name: Wording {
        Wording("\(details.row.sender) 第\(number)陣", "\(details.row.sender), wave \(number)")
    }

    /// Whether its people are here on `date`, by what was announced.
    package func isHere(on date: LocalDate) -> Bool {
        isStanding && details.from <= date && date <= details.to
    }

    /// The days on which both waves are here; none when they do not meet.
    package func daysShared(with other: Wave) -> Int {
        LocalDate.count(max(details.from, other.details.from), through: min(details.to, other.details.to))
    }

    /// The order in which waves of a row come.
    package static func comesFirst(_ a: Wave, _ b: Wave) -> Bool {
        (a.details.from, a.details.to, a.number) < (b.details.from, b.details.to, b.number)
    }
}

/// Who relieves whom: waves of one sender that do the same work at the same place.
package struct WaveRow: Hashable, Sendable {
    /// The prefecture or city that sends: 徳島県.
    package let sender: String
    /// The municipality that is helped: 熊本市.
    package let receiver: String
    /// Its unit, where one is named: 東区役所.
    package let unit: String?
    /// The shelter or depot, where the people work at one.
    package let site: ID<Site>?
    /// What they do: 避難所運営.
    package let role: String

    package init(sender: String, receiver: String, unit: String? = nil, site: ID<Site>? = nil, role: String) {
        self.sender = sender
        self.receiver = receiver
        self.unit = unit
        self.site = site
        self.role = role
    }
}

/// When a wave is here, with how many people, and whom to call.
package struct WaveDetails: Hashable, Sendable {
    package let row: WaveRow
    /// The first day at work.
    package let from: LocalDate
    /// The last day at work.
    package let to: LocalDate
    package let headcount: Count<Person>
    /// `nil` while the sender has not named one.
    package let leader: Leader?
    /// The last so many days are worked side by side with the next wave, to hand over (引継ぎ).
    package let overlapDays: Int

    /// Who leads a wave, and by which telephone.
    package struct Leader: Hashable, Sendable {
        package let name: String
        /// `nil` where nobody has said.
        package let phone: String?

        package init(name: String, phone: String? = nil) { (self.name, self.phone) = (name, phone) }
    }

    package init(
        row: WaveRow, from: LocalDate, to: LocalDate, headcount: Count<Person>, leader: Leader? = nil,
        overlapDays: Int = 0
    ) {
        self.row = row
        self.from = from
        self.to = to
        self.headcount = headcount
        self.leader = leader
        self.overlapDays = overlapDays
    }

    /// How many days it is here, the first and the last counted.
    package var days: Int { LocalDate.count(from, through: to) }

    /// The first day that may be handed over in, and the day on which the next wave is wanted.
    ///
    /// Without an overlap that is the day after the last.
    package var nextWanted: LocalDate { to.after(days: 1 - overlapDays) }
}

/// What may be asked about a wave.
package enum WaveCommand: Hashable, Sendable {
    /// `others` are all that were ever announced; without a number the next free one of the row is given.
    case announce(ID<Wave>, WaveDetails, number: Int?, others: [Wave])
    /// All of its details, as they are now.
    case change(WaveDetails, others: [Wave])
    case cancel(reason: String, by: String, at: Moment)
}
