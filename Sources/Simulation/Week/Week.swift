import Boards
package import CommandPost
import Relief
package import Vocabulary

/// Seven days of an incident, lived through at once: what a city's desks do with people, goods and money.
///
/// Every step is a command of the program as a person would send it, so the log that comes of it is like any other.
/// The same sheets and seed give the same week.
package struct Week {
    let post: CommandPost
    let clock: WeekClock
    let start: LocalDate
    var inbox: WeekInbox
    var dice: Dice
    var desks = WeekDesks()
    /// What the rules turned down, by code.
    package internal(set) var refused: [String: Int] = [:]

    /// `post` tells the time by `clock`; the incident is open and the registers are loaded.
    package init(_ post: CommandPost, _ clock: WeekClock, inbox: WeekInbox, start: LocalDate, seed: UInt64) {
        (self.post, self.clock, self.inbox, self.start) = (post, clock, inbox, start)
        dice = Dice(seed: seed)
    }

    /// One day from morning to midnight, and what came of it; `nil` when `isStopped`, which is asked before each stage.
    package mutating func live(
        day number: Int, isStopped: (Stage) -> Bool = { _ in false }
    ) async throws -> WeekDay? {
        let date = start.after(days: number)
        var day = WeekDay(number: number + 1, date: date)
        for stage in Stage.allCases {
            if isStopped(stage) { return nil }
            clock.moves(to: Moment(startOf: date) + .minutes(stage.minutes))
            try await carryOut(stage, &day)
        }
        await day.measure(post.wall, at: clock.now)
        return day
    }

    /// What is done at which time of the day.
    package enum Stage: String, CaseIterable, Sendable {
        case reports, offers, deliveries, planning, trucks, orders, arrivals, money, night

        /// After midnight in Japan.
        var minutes: Int {
            switch self {
            case .reports: 8 * 60 + 5
            case .offers: 8 * 60 + 30
            case .deliveries: 9 * 60
            case .planning: 10 * 60 + 30
            case .trucks: 11 * 60 + 30
            case .orders: 13 * 60
            case .arrivals: 16 * 60 + 5
            case .money: 18 * 60
            case .night: 23 * 60 + 55
            }
        }
    }

    private mutating func carryOut(_ stage: Stage, _ day: inout WeekDay) async throws {
        switch stage {
        case .reports:
            try await submit(inbox.take(by: clock.now))
            try await attend(&day)
        case .offers: try await answerOffers(&day)
        case .deliveries: try await takeDeliveries(&day)
        case .orders: try await placeOrders(&day)
        case .planning:
            try await submit(inbox.take(by: clock.now))
            try await plan(&day)
        case .trucks: try await sendTrucks()
        case .arrivals:
            try await unloadTrucks(&day)
            try await attend(&day)
        case .money: try await spend(&day)
        case .night: try await submit(inbox.take(by: clock.now))
        }
    }
}

/// What desks remember from one day to the next besides what stands on the boards.
struct WeekDesks {
    /// The request for money that was made for an order.
    var requestOfOrder: [ID<Order>: ID<FundRequest>] = [:]
    /// Until when attendance was taken down.
    var attendedUntil: Moment?
}

/// How commands get to the post.
extension Week {
    /// All of them in one decision; when the rules turn something down, everything but that.
    @discardableResult
    mutating func submit(_ commands: [ReliefCommand]) async throws -> Int {
        guard !commands.isEmpty else { return 0 }
        do {
            _ = try await post.submit(Submission(commands, from: .console))
            return commands.count
        } catch {
            guard case .refused(let refusal) = error else { throw error }
            guard commands.count > 1 else {
                refused[refusal.code, default: 0] += 1
                return 0
            }
            let half = commands.count / 2
            let first = try await submit(Array(commands[..<half]))
            return first + (try await submit(Array(commands[half...])))
        }
    }
}
