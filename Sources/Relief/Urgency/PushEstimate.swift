package import Vocabulary

/// What a shelter that has said nothing is reckoned to need (プッシュ型支援の推計).
///
///     units = heads × units a head × days − known to be there or on the way
package struct PushEstimate: Hashable, Sendable {
    package let staple: ID<Staple>
    package let item: ID<Item>
    package let heads: Heads
    package let days: Int
    /// Before what is known to be there is taken off.
    package let units: Int
    package let known: Int
    package let pieces: Count<Piece>
    private let isExact: Bool

    /// `nil` when nobody knows how many people there are, nothing is pushed, or enough is there.
    package init?(_ staple: Staple, _ heads: Heads, known: Int) {
        guard let push = staple.push, let use = staple.use(by: heads), let unitsInPiece = staple.items[push.item] else {
            return nil
        }
        units = use.units(for: push.days)
        guard units > known else { return nil }
        (self.staple, item) = (staple.id, push.item)
        (self.heads, days, self.known) = (heads, push.days, known)
        let pieces = (units - known + unitsInPiece - 1) / unitsInPiece
        self.pieces = Count(clamping: Int64(min(pieces, Asked.range.upperBound)))
        isExact = use.isExact(for: push.days)
    }

    /// The sum that led to the number, such as 「避難者 320人 × 3食 × 3日 = 2,880食（推計）」.
    package func formula(_ staple: Staple, _ item: Item) -> Wording {
        Wording(formula(staple, item, .japanese), formula(staple, item, .english))
    }

    private func formula(_ staple: Staple, _ item: Item, _ language: Language) -> String {
        let isJapanese = language == .japanese
        let unit = isJapanese ? staple.unit.japanese : " \(staple.unit.english)"
        var text = "\(heads.text(language)) × \(staple.amount.decimal())\(unit)"
        if staple.period == .day { text += isJapanese ? " × \(days)日" : " × \(days.english("day"))" }
        text += " \(isExact ? "=" : "≒") \(units.grouped)\(unit)"
        if known > 0 {
            text += isJapanese ? " − 手持ち・輸送中 \(known.grouped)" : " − \(known.grouped) there or on the way"
            text += " = \((units - known).grouped)\(unit)"
        }
        if staple.items[item.id] != 1 || staple.unit.japanese != item.unit {
            text +=
                isJapanese
                ? " → \(item.name.japanese) \(pieces.value.grouped)\(item.unit)"
                : " → \(pieces.value.grouped) pcs of \(item.name.english)"
        }
        return text + (isJapanese ? "（推計）" : " (estimate)")
    }
}

extension Heads {
    /// 「避難者 320人」, 「避難者 320人 × 17.41%」 or 「乳児（0〜1歳） 12人」.
    package func text(_ language: Language) -> String {
        let isJapanese = language == .japanese
        switch self {
        case .counted(let people, let category):
            let group = category?.name[language] ?? (isJapanese ? "避難者" : "people")
            return isJapanese ? "\(group) \(people.grouped)人" : "\(people.grouped) \(group)"
        case .share(let share, let people):
            return Heads.counted(people, nil).text(language) + " × \(share.decimal(times: 100))%"
        case .unknown:
            return isJapanese ? "人数不明" : "number of people unknown"
        }
    }
}

extension Need {
    /// What an estimate, or `pieces` of it, would be as a need: asked for by headquarters, now.
    package init(
        _ estimate: PushEstimate, pieces: Count<Piece>? = nil, of site: Site, named name: ID<Need>, at now: Moment
    ) {
        let pieces = pieces ?? estimate.pieces
        self.init(
            id: name, site: site.id, item: estimate.item, asked: Asked(pieces.value, .piece), pieces: pieces,
            neededBy: nil, note: nil, observedAt: now, origin: .estimate)
    }
}
