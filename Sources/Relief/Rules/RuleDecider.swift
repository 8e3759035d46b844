import Vocabulary

/// Which rules make sense together.
package enum RuleDecider: Decider {
    package static let initial = RuleBook()

    package static func decide(_ command: RuleCommand, _ book: RuleBook) throws(RuleRefusal) -> [RuleEvent] {
        switch command {
        case .setStaple(let staple):
            try check(staple, book)
            return book.staples[staple.id] == staple ? [] : [.stapleSet(staple)]
        case .setCriterion(let criterion):
            try check(criterion)
            return book.criteria[criterion.key] == criterion ? [] : [.criterionSet(criterion)]
        }
    }

    private static func check(_ staple: Staple, _ book: RuleBook) throws(RuleRefusal) {
        guard !staple.items.isEmpty, staple.items.values.allSatisfy(RuleRefusal.unitsInPiece.contains) else {
            throw .noItems(staple.id)
        }
        let served = book.stapleOfItem
        for item in staple.items.keys.sorted() {
            if let other = served[item], other.id != staple.id { throw .itemServesAnother(item, other.id) }
        }
        if let push = staple.push, staple.items[push.item] == nil { throw .pushedItemIsNone(push.item, of: staple.id) }
        let days = staple.push?.days ?? 1
        guard (0...1000).contains(staple.reservePerMille), (1...720).contains(staple.tiers.belowHours),
            (1...30).contains(days)
        else { throw .outOfRange(staple.id) }
    }

    private static func check(_ criterion: Criterion) throws(RuleRefusal) {
        switch (criterion.key.range, criterion.value) {
        case (nil, nil): return
        case (let range?, let value?) where range.contains(value): return
        default: throw .wrongValue(criterion.key)
        }
    }

    package static func evolve(_ book: RuleBook, _ event: RuleEvent) -> RuleBook {
        var book = book
        switch event {
        case .stapleSet(let staple): book.staples[staple.id] = staple
        case .criterionSet(let criterion): book.criteria[criterion.key] = criterion
        }
        return book
    }
}
