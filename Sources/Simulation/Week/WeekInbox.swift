package import Relief
package import Vocabulary

/// What sheets say that happens during the week, in the order in which it was seen.
package struct WeekInbox: Sendable {
    private var waiting: ArraySlice<(at: Moment, command: ReliefCommand)>

    /// `start` is the moment for everything that names none.
    package init(_ commands: [ReliefCommand], from start: Moment) {
        let dated = commands.enumerated().map { (at: Self.moment(of: $1, $0, start), number: $0, command: $1) }
        waiting = dated.sorted { ($0.at, $0.number) < ($1.at, $1.number) }.map { ($0.at, $0.command) }[...]
    }

    package var isEmpty: Bool { waiting.isEmpty }

    /// Everything that was seen by `now` and not taken yet.
    mutating func take(by now: Moment) -> [ReliefCommand] {
        let taken = waiting.prefix { $0.at <= now }
        waiting = waiting.dropFirst(taken.count)
        return taken.map(\.command)
    }

    private static func moment(of command: ReliefCommand, _ number: Int, _ start: Moment) -> Moment {
        switch command {
        case .raiseNeed(let request): request.observedAt ?? start
        case .reportHeadcount(_, let headcount): headcount.observedAt
        case .makeOffer(let offer): offer.terms.from.map { Moment(startOf: $0) + .hours(9) } ?? start
        case .fund(.payIn(_, _, let money)): Moment(startOf: money.receivedOn) + .hours(9)
        // Requests under the act are there at once; the others come in over five days.
        case .fund(.request(_, let details)): details.use == nil ? start + .days(number % 5) : start
        default: start
        }
    }
}
