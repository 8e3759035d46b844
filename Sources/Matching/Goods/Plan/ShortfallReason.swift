/// Why a need does not get all it asked for: one reason each, the first that applies.
package enum ShortfallReason: Hashable, Sendable {
    /// The shelter is closed.
    case siteClosed(shelter: Int32)
    /// No depot holds the item or an accepted substitute.
    case noStock(item: Int32)
    /// The item lies only in depots that are closed; `depot` is the first of them.
    case depotClosed(item: Int32, depot: Int32)
    /// An open way exists, but no stock could arrive in time.
    case tooLate(arrivalMinute: Int32, neededByMinute: Int32, depot: Int32)
    /// All stock that could arrive in time would be past its date, or too close to it, on arrival.
    case expiresFirst(lot: Int32, expiryMinute: Int32, arrivalMinute: Int32, minLifeMinutes: Int32)
    /// The only ways to stock are closed; `link` is the shortest of them.
    case roadClosed(link: Int32, depot: Int32, shelter: Int32)
    /// No way is known from any depot that holds the item.
    case noAccess(item: Int32, shelter: Int32)
    /// Stock within reach is used by needs that come first.
    case higherTierFirst(Bottleneck, item: Int32, served: Fraction)
    /// Stock within reach does not suffice for the needs of this tier.
    case scarcity(Bottleneck, item: Int32, served: Fraction)
    /// Headquarters ordered that the stock, the way or the need is left out.
    case banned(HeadquartersOrder)
    /// Stock lies within reach, but its depot may send no more weight.
    case dispatchLimit(DispatchLimit, item: Int32, served: Fraction)
    /// Stock lies within reach, but only whole cases may be sent and none fits.
    case roundedToCases(pack: Int64, item: Int32, served: Fraction)
    /// The engine was stopped before this need was settled.
    case stopped

    /// The name of the reason in data and URLs; it never changes.
    package var code: String {
        switch self {
        case .siteClosed: "site-closed"
        case .noStock: "no-stock"
        case .depotClosed: "depot-closed"
        case .tooLate: "too-late"
        case .expiresFirst: "expires-first"
        case .roadClosed: "road-closed"
        case .noAccess: "no-access"
        case .higherTierFirst: "higher-tier-first"
        case .scarcity: "scarcity"
        case .banned: "banned"
        case .dispatchLimit: "dispatch-limit"
        case .roundedToCases: "rounded-to-cases"
        case .stopped: "stopped"
        }
    }

    /// Every ``code``, for documentation and tests.
    package static let codes = [
        "site-closed", "no-stock", "depot-closed", "too-late", "expires-first", "road-closed", "no-access",
        "higher-tier-first", "scarcity", "banned", "dispatch-limit", "rounded-to-cases", "stopped",
    ]
}
