import Vocabulary

/// How the parts of a round are reckoned: the same input gives the same yen, today and in ten years.
extension RoundDecider {
    /// What each municipality gets: what its people get up to this round, less what they had before.
    ///
    /// Municipalities that get nothing are left out. Nothing is divided, so nothing is rounded.
    package static func allotments(
        of details: RoundDetails, _ ground: RoundGround, _ book: RoundBook
    ) throws(RoundRefusal) -> [Allotment] {
        let standard = try check(details, ground)
        guard let before = book.paidOut else { throw .tooLarge }
        var sums: [ID<Municipality>: Yen] = [:]
        for cell in details.cells {
            let more = try more(for: cell, details, standard, before)
            guard let sum = (sums[cell.key.municipality] ?? .zero).plus(more) else { throw .tooLarge }
            sums[cell.key.municipality] = sum
        }
        guard let total = Yen.sum(sums.values) else { throw .tooLarge }
        guard !total.isZero else { throw .nothingToPay }
        let free = ground.pot.account.free
        guard total <= free else { throw .overReceived(total: total, free: free) }
        return sums.filter { !$0.value.isZero }.map { Allotment(municipality: $0.key, amount: $0.value) }
            .sorted { $0.municipality < $1.municipality }
    }

    private static func check(
        _ details: RoundDetails, _ ground: RoundGround
    ) throws(RoundRefusal) -> HouseholdStandard {
        guard (1...100).contains(details.name.count) else { throw .noName }
        guard ground.pot.source == .condolence else { throw .notCondolence(ground.pot.source) }
        guard let standard = ground.book.household else { throw .noStandard }
        for (rank, yen) in details.reach.sorted(by: { $0.key < $1.key }) {
            guard let known = standard[rank] else { throw .noSuchClass(rank, known: standard.classes.map(\.name)) }
            guard yen <= known.most else { throw .overStandard(known.name, most: known.most) }
        }
        if let twice = details.firstCellTwice {
            let (place, rank) = (twice.municipality.text, twice.rank.text)
            throw .cellTwice(
                ground.book.municipalities[twice.municipality]?.name ?? Wording(place, place),
                standard[twice.rank]?.name ?? Wording(rank, rank))
        }
        for cell in details.cells {
            guard ground.book.municipalities[cell.key.municipality] != nil else {
                throw .noSuchMunicipality(
                    cell.key.municipality, known: ground.book.namedMunicipalities)
            }
            guard (0...RoundRefusal.mostHouseholds).contains(cell.households) else { throw .householdsOutOfRange }
        }
        return standard
    }

    private static func more(
        for cell: RoundCell, _ details: RoundDetails, _ standard: HouseholdStandard, _ before: [RoundCell.Key: Yen]
    ) throws(RoundRefusal) -> Yen {
        let name = standard[cell.key.rank]?.name
        guard let reach = details.reach[cell.key.rank] else {
            throw name.map { .noReach($0) } ?? .noSuchClass(cell.key.rank, known: standard.classes.map(\.name))
        }
        guard let due = reach.times(cell.households) else { throw .tooLarge }
        let had = before[cell.key] ?? .zero
        guard let more = due.less(had) else {
            throw .lessThanBefore(cell.key.municipality, name ?? Wording("", ""), had: had, due: due)
        }
        return more
    }
}
