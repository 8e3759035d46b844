package import Vocabulary

/// What may be asked about the rules.
package enum RuleCommand: Hashable, Sendable {
    case setStaple(Staple)
    case setCriterion(Criterion)
}

/// Why a rule was not set.
package enum RuleRefusal: Refusal {
    case noSuchStaple(ID<Staple>)
    case noItems(ID<Staple>)
    case itemServesAnother(ID<Item>, ID<Staple>)
    case pushedItemIsNone(ID<Item>, of: ID<Staple>)
    case outOfRange(ID<Staple>)
    case wrongValue(Criterion.Key)

    /// A piece holds at least one unit: a tin of milk is so many grams, not a part of a day.
    package static let unitsInPiece = 1...100_000

    package var code: String {
        switch self {
        case .noSuchStaple: "staple/unknown"
        case .noItems: "staple/no-items"
        case .itemServesAnother: "staple/item-serves-another"
        case .pushedItemIsNone: "staple/pushed-item-is-none"
        case .outOfRange: "staple/out-of-range"
        case .wrongValue: "criterion/wrong-value"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchStaple: .missing
        case .noItems, .pushedItemIsNone, .outOfRange, .wrongValue: .invalid
        case .itemServesAnother: .conflict
        }
    }

    package var wording: Wording {
        switch self {
        case .noSuchStaple(let id):
            Wording("基本品目「\(id)」の基準がありません。", "There is no rule for a staple “\(id)”.")
        case .noItems(let id):
            Wording(
                "基本品目「\(id)」に、1個あたりの量（1〜100,000）を付けた品目を1つ以上書いてください。",
                "Name at least one item of “\(id)” with the units (1 to 100,000) that one piece holds.")
        case .itemServesAnother(let item, let other):
            Wording(
                "品目「\(item)」はすでに基本品目「\(other)」に入っています。", "Item “\(item)” already serves the staple “\(other)”.")
        case .pushedItemIsNone(let item, let staple):
            Wording(
                "プッシュ品目「\(item)」が基本品目「\(staple)」の品目にありません。",
                "The pushed item “\(item)” is none of the items of “\(staple)”.")
        case .outOfRange(let id):
            Wording(
                "基本品目「\(id)」の確保割合は0〜1000、しきい値は1〜720時間、日数は1〜30日にしてください。",
                "Keep the reserve of “\(id)” to 0–1000 per mille, its threshold to 1–720 hours and its days to 1–30.")
        case .wrongValue(let key):
            key.range.map {
                Wording(
                    "基準「\(key.rawValue)」の値は\($0.lowerBound)〜\($0.upperBound)にしてください。",
                    "Give “\(key.rawValue)” a value of \($0.lowerBound) to \($0.upperBound).")
            } ?? Wording("基準「\(key.rawValue)」に値は付けられません。", "“\(key.rawValue)” takes no value.")
        }
    }
}
