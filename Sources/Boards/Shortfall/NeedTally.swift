import Relief
import Vocabulary

/// How many needs were cancelled, and how often each item was asked for, without looking at each need.
struct NeedTally: Sendable {
    private(set) var cancelled = 0
    /// Needs whose pieces are known and that were not cancelled; received ones, too.
    private(set) var asked: [ID<Item>: Int] = [:]

    /// Takes in how a need was and is; `nil` for one that was not there.
    mutating func take(_ before: Need?, _ after: Need) {
        if before?.cancelled == nil, after.cancelled != nil { cancelled += 1 }
        let step = (Self.isAsked(after) ? 1 : 0) - (before.map(Self.isAsked) == true ? 1 : 0)
        if step != 0 { asked[after.item, default: 0] += step }
    }

    private static func isAsked(_ need: Need) -> Bool { need.pieces != nil && need.cancelled == nil }
}
