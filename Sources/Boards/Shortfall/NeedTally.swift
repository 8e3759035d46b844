import Relief
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
