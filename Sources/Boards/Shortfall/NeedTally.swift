package import Relief
import Vocabulary

/// How many needs were cancelled, and how often each item was asked for, without looking at each need.
struct NeedTally: Sendable {
    private(set) var cancelled = 0
    /// Needs whose pieces are known and that were not cancelled; received ones, too.
    private(set) var asked: [ID<Item>: Int] = [:]

    /// Needs that nobody asked for, reckoned from people; not those that were cancelled.
    private(set) var estimates = 0

    /// Takes in how a need was and is; `nil` for one that was not there.
    mutating func take(_ before: Need?, _ after: Need) {
        if before?.cancelled == nil, after.cancelled != nil { cancelled += 1 }
        estimates += Self.isEstimate(after) - (before.map(Self.isEstimate) ?? 0)
        let step = (Self.isAsked(after) ? 1 : 0) - (before.map(Self.isAsked) == true ? 1 : 0)
        if step != 0 { asked[after.item, default: 0] += step }
    }

    private static func isEstimate(_ need: Need) -> Int { need.origin == .estimate && need.cancelled == nil ? 1 : 0 }

    private static func isAsked(_ need: Need) -> Bool { need.pieces != nil && need.cancelled == nil }
}

/// How many needs have come how far.
package struct NeedStanding: Hashable, Sendable {
    /// A state that no need is in is not there.
    package private(set) var states: [Need.State: Int]
    /// Of those that are open: nobody knows how many pieces are meant.
    package private(set) var held = 0
    /// Of those that were received nobody had asked for: they were reckoned from people, and sent.
    package private(set) var estimatesReceived: Int

    /// As if all of `count` needs were over.
    init(_ tally: NeedTally, of count: Int) {
        states = [.cancelled: tally.cancelled, .received: count - tally.cancelled].filter { $0.value > 0 }
        estimatesReceived = tally.estimates
    }

    /// The same where `open` needs, which are all counted in, do not count.
    func without(_ open: [Need]) -> Self {
        open.reduce(into: self) { standing, need in
            standing.states[need.state] = standing.states[need.state].flatMap { $0 > 1 ? $0 - 1 : nil }
            if need.isHeld { standing.held -= 1 }
        }
    }

    /// Takes one of them for open.
    mutating func take(_ open: Need) {
        states[open.state, default: 0] += 1
        states[.received] = states[.received].flatMap { $0 > 1 ? $0 - 1 : nil }
        if open.isHeld { held += 1 }
        if open.origin == .estimate { estimatesReceived -= 1 }
    }
}
