/// Which part of the rules an event belongs to, told by the first word of its name.
///
/// The raw value is how an address names it.
package enum EventFamily: String, CaseIterable, Sendable {
    case incident, site, road, catalogue, rule, holding, need, stock, plan, directive, consignment, access
    case directory, person, attendance
    case wave, post, shift
    case fund
    case supplier, order
    case approval, offer
    case jointPlan = "joint-plan"
    case swap

    /// What stands before the first dot in the names of its events; no two families share a word.
    var words: [String] {
        switch self {
        case .incident: ["incident"]
        case .site: ["site"]
        case .road: ["road"]
        case .catalogue: ["catalogue"]
        case .rule: ["rule"]
        case .holding: ["holding"]
        case .need: ["need"]
        case .stock: ["stock"]
        case .plan: ["plan", "allocation"]
        case .directive: ["directive"]
        case .consignment: ["consignment"]
        case .access: ["access"]
        case .directory: ["skill", "team", "unit"]
        case .person: ["person"]
        case .attendance: ["attendance"]
        case .wave: ["wave"]
        case .post: ["post"]
        case .shift: ["shift"]
        case .swap: ["swap"]
        case .fund:
            [
                "ceiling", "commitment", "fund-request", "grant", "municipality", "payment", "pot", "purpose",
                "reimbursement", "round",
            ]
        case .supplier: ["supplier", "agreement"]
        case .order: ["order", "delivery", "settlement"]
        case .approval: ["approval"]
        case .offer: ["offer"]
        case .jointPlan: ["joint-plan"]
        }
    }

    /// `nil` for a word of nobody's: an event of a newer build.
    package init?(of kind: EventKind) {
        let key = kind.name.utf8.withContiguousStorageIfAvailable { Self.key(of: $0) } ?? Self.key(of: kind.name.utf8)
        guard let family = Self.byWord[key] else { return nil }
        self = family
    }

    /// The first eight letters of a word in one number: read a million times, and no text is made.
    private static func key(of name: some Sequence<UInt8>) -> UInt64 {
        var (key, count): (UInt64, Int) = (0, 0)
        for letter in name {
            guard count < 8, letter != UInt8(ascii: ".") else { break }
            key = key << 8 | UInt64(letter)
            count += 1
        }
        return key
    }

    private static let byWord: [UInt64: Self] = {
        let pairs = allCases.flatMap { family in family.words.map { (key(of: $0.utf8), family) } }
        return Dictionary(pairs) { first, _ in first }
    }()
}
