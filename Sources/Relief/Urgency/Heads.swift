import Vocabulary

/// How many people a staple is for at one shelter, and how that is known.
package enum Heads: Hashable, Sendable {
    /// The shelter counted them: all its people, or the group itself.
    case counted(Int, Headcount.Category?)
    /// Nobody counted the group; a share of all people stands in for it.
    case share(Ratio, of: Int)
    /// Nobody counted anybody, or nobody knows the group's share.
    ///
    /// Unknown is not zero.
    case unknown

    package var isCounted: Bool {
        if case .counted = self { return true }
        return false
    }
}

extension Audience {
    package func heads(in headcount: Headcount?) -> Heads {
        if let category, let count = headcount?.categories[category] { return .counted(count.value, category) }
        guard let total = headcount?.total?.value else { return .unknown }
        if let share { return .share(share, of: total) }
        return category == nil ? .counted(total, nil) : .unknown
    }
}

extension Staple {
    /// What `heads` people use of it, or `nil` when nobody knows how many they are.
    package func use(by heads: Heads) -> Use? {
        switch heads {
        case .counted(let people, _): Use(people: people, amount: amount, period: period)
        case .share(let share, let people): Use(people: people, share: share, amount: amount, period: period)
        case .unknown: nil
        }
    }
}
