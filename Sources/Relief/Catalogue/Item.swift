package import Vocabulary

/// One kind of goods as the catalogue lists it (品目).
package struct Item: Hashable, Sendable {
    /// The strict order in which needs are served; a lower tier never takes from a higher one.
    package enum Tier: Int, CaseIterable, Comparable, Sendable {
        /// 生命
        case life = 1
        /// 健康・衛生
        case health = 2
        /// 生活
        case living = 3

        package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    }

    package let id: ID<Item>
    package let name: Wording
    /// Words that people really write for it.
    package let synonyms: [String]
    /// The smallest unit handed to a person: 本, 食, 枚.
    package let unit: String
    package let tier: Tier
    /// Its place among the presets of the need form (the eight push items are 1 to 8, water follows), or `nil`.
    package let preset: Int?
    /// The packings it is known to come in; empty when nobody knows.
    package let packings: [Packing]
    package let grams: Grams?
    /// What one person needs in a day, where a source says so.
    package let daily: DailyNeed?
    /// Where the figures come from.
    package let source: String?

    package init(
        id: ID<Item>, name: Wording, synonyms: [String] = [], unit: String, tier: Tier, preset: Int? = nil,
        packings: [Packing] = [], grams: Grams? = nil, daily: DailyNeed? = nil, source: String? = nil
    ) {
        self.id = id
        self.name = name
        self.synonyms = synonyms
        self.unit = unit
        self.tier = tier
        self.preset = preset
        self.packings = packings
        self.grams = grams
        self.daily = daily
        self.source = source
    }

    /// The packing that 「1箱」 means, or `nil` when there is none or more than one: never guessed.
    package var onlyPacking: Packing? { packings.count == 1 ? packings.first : nil }
}

/// `pieces` for so many `persons` and day, as an exact ratio: 3 for 1, or 6 for 23.
package struct DailyNeed: Hashable, Sendable {
    package let pieces: Int
    package let persons: Int

    package init?(pieces: Int, persons: Int) {
        guard (1...1_000_000).contains(pieces), (1...1_000_000).contains(persons) else { return nil }
        self.pieces = pieces
        self.persons = persons
    }
}

/// Leave to serve a need for one item with another, one for one.
///
/// Directed and not transitive: what the table does not say is not allowed.
package struct Substitute: Hashable, Sendable {
    package let need: ID<Item>
    package let lot: ID<Item>
    /// How unwelcome it is; the engine spends the least in total.
    package let penalty: Int

    package init(need: ID<Item>, lot: ID<Item>, penalty: Int) {
        self.need = need
        self.lot = lot
        self.penalty = penalty
    }
}

/// What may be asked about the catalogue.
package enum CatalogueCommand: Hashable, Sendable {
    case list(Item)
    case allow(Substitute)
}

/// Why the catalogue was not changed.
package enum CatalogueRefusal: Refusal {
    case noSuchItem(ID<Item>)
    case noName(ID<Item>)
    case noUnit(ID<Item>)
    case substituteForItself(ID<Item>)
    case penaltyOutOfRange(Int)

    package static let penalties = 1...1_000

    package var code: String {
        switch self {
        case .noSuchItem: "item/unknown"
        case .noName: "item/no-name"
        case .noUnit: "item/no-unit"
        case .substituteForItself: "substitute/itself"
        case .penaltyOutOfRange: "substitute/penalty-out-of-range"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchItem: .missing
        case .noName, .noUnit, .substituteForItself, .penaltyOutOfRange: .invalid
        }
    }

    package var wording: Wording {
        switch self {
        case .noSuchItem(let id):
            Wording("品目「\(id)」は品目表にありません。", "The catalogue has no item “\(id)”.")
        case .noName(let id):
            Wording("品目「\(id)」の品名がありません。", "Item “\(id)” has no name.")
        case .noUnit(let id):
            Wording("品目「\(id)」の単位がありません。", "Item “\(id)” has no unit.")
        case .substituteForItself(let id):
            Wording("品目「\(id)」を同じ品目の代わりにはできません。", "Item “\(id)” cannot stand in for itself.")
        case .penaltyOutOfRange(let penalty):
            Wording("ペナルティ\(penalty)は1〜1000の範囲外です。", "The penalty \(penalty) is outside 1 to 1000.")
        }
    }
}
