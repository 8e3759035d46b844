/// Why a need gets what a line gives it.
package enum LineReason: Hashable, Sendable {
    /// The need gets all it asked for, in what it asked for.
    case servedInFull
    /// Stock does not reach for all; the worst-off were raised together.
    case fairShare(FairShare)
    /// The line sends an accepted stand-in for the item that was asked for.
    case substitute(wanted: Int32, given: Int32, share: FairShare?)
    /// The engine was stopped before shares were settled.
    case provisional(served: Fraction)
    /// Headquarters ordered it; it was taken out of stock and need before the engine began.
    case pinned(HeadquartersOrder)

    /// The share of a need that is not served in full.
    package struct FairShare: Hashable, Sendable {
        /// What this need gets of what it asked for.
        package var served: Fraction
        /// The item that was asked for.
        package var item: Int32
        package var bottleneck: Bottleneck
        /// What holds the need back where it is not stock but the weight that may leave a depot.
        package var limit: DispatchLimit?
        /// Units in a case, where it is whole cases that hold the need back.
        package var pack: Int64?

        package init(served: Fraction, item: Int32, bottleneck: Bottleneck) {
            self.served = served
            self.item = item
            self.bottleneck = bottleneck
        }
    }

    /// The name of the reason in data and URLs; it never changes.
    package var code: String {
        switch self {
        case .servedInFull: "served-in-full"
        case .fairShare: "fair-share"
        case .substitute: "substitute"
        case .provisional: "provisional"
        case .pinned: "pinned"
        }
    }

    /// Every ``code``, for documentation and tests.
    package static let codes = ["served-in-full", "fair-share", "substitute", "provisional", "pinned"]
}
