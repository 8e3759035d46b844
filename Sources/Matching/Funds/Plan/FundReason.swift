/// Why a request gets what it gets: one reason each, the first that applies.
package enum FundReason: Hashable, Sendable {
    /// It gets all it asks for.
    case inFull
    /// No source may be spent on the category.
    case noSourceForCategory(category: Int32)
    /// Sources for the category exist, but none may be spent in the municipality.
    case noSourceForMunicipality(municipality: Int32, category: Int32)
    /// Sources that may serve it hold nothing.
    case noMoney(sources: [Int32])
    /// Every source that may serve it gives all that its share limit allows.
    case shareLimit(sources: [Int32], funded: Fraction)
    /// The sources that could give more have reached their limit in the municipality.
    case municipalityLimit(FundBottleneck, municipality: Int32, funded: Fraction)
    /// Requests of higher tiers use up all the money it may draw on.
    case higherTierFirst(FundBottleneck, funded: Fraction)
    /// Requests of its tier compete for the money, and it gets its fair share.
    case fairShare(FundBottleneck, funded: Fraction)
    /// The engine was stopped before this request was settled.
    case stopped

    /// The name of the reason in data and URLs; it never changes.
    package var code: String {
        switch self {
        case .inFull: "funded-in-full"
        case .noSourceForCategory: "no-source-for-category"
        case .noSourceForMunicipality: "no-source-for-municipality"
        case .noMoney: "no-money"
        case .shareLimit: "share-limit"
        case .municipalityLimit: "municipality-limit"
        case .higherTierFirst: "higher-tier-first"
        case .fairShare: "fair-share"
        case .stopped: "stopped"
        }
    }

    /// Every ``code``, for documentation and tests.
    package static let codes = [
        "funded-in-full", "no-source-for-category", "no-source-for-municipality", "no-money", "share-limit",
        "municipality-limit", "higher-tier-first", "fair-share", "stopped",
    ]
}
