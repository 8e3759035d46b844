package import Vocabulary

/// One distribution of 義援金 to municipalities (第1次配分, 第2次配分…).
package struct Round: Hashable, Sendable {
    package let id: ID<Round>
    package let details: RoundDetails
    package let allotments: [Allotment]
    package let signature: Signature
    /// Why it was taken back; `nil` while it stands.
    package internal(set) var cancellation: String?

    package var stands: Bool { cancellation == nil }
}

/// What a round is computed from, and nothing else.
///
/// Amounts and households are those of all rounds so far: who is recognised late gets at once what others had before,
/// and nobody gets the same twice.
package struct RoundDetails: Hashable, Sendable {
    package let name: String
    package let pot: ID<Pot>
    /// Up to what amount each person or household of a class gets with this round.
    package let reach: [ID<HouseholdClass>: Yen]
    package let cells: [RoundCell]

    package init(name: String, pot: ID<Pot>, reach: [ID<HouseholdClass>: Yen], cells: [RoundCell]) {
        self.name = name
        self.pot = pot
        self.reach = reach
        self.cells = cells.sorted { $0.key < $1.key }
    }

    /// Cells lie in the order of their keys, so those of one key lie side by side.
    var firstCellTwice: RoundCell.Key? { zip(cells, cells.dropFirst()).first { $0.key == $1.key }?.0.key }
}

/// How many of a class a municipality has recognised so far.
package struct RoundCell: Hashable, Sendable {
    package struct Key: Hashable, Comparable, Sendable {
        package let municipality: ID<Municipality>
        package let rank: ID<HouseholdClass>

        package init(_ municipality: ID<Municipality>, _ rank: ID<HouseholdClass>) {
            (self.municipality, self.rank) = (municipality, rank)
        }

        package static func < (a: Self, b: Self) -> Bool { (a.municipality, a.rank) < (b.municipality, b.rank) }
    }

    package let key: Key
    package let households: Int

    package init(_ municipality: ID<Municipality>, _ rank: ID<HouseholdClass>, households: Int) {
        (key, self.households) = (Key(municipality, rank), households)
    }
}

/// What a municipality gets from a round.
package struct Allotment: Hashable, Sendable {
    package let municipality: ID<Municipality>
    package let amount: Yen

    package init(municipality: ID<Municipality>, amount: Yen) {
        (self.municipality, self.amount) = (municipality, amount)
    }
}

/// The rounds in the order in which they were decided.
package struct RoundBook: Hashable, Sendable {
    package internal(set) var rounds: [Round] = []

    package init() {}
    package init(_ rounds: [Round]) { self.rounds = rounds }

    package subscript(id: ID<Round>) -> Round? { rounds.first { $0.id == id } }

    /// The last one that stands: only this can be taken back, since later ones build on earlier ones.
    package var last: Round? { rounds.last(where: \.stands) }

    /// What every class of every municipality has had so far; `nil` where that does not fit 64 bits.
    package var paidOut: [RoundCell.Key: Yen]? {
        var paid: [RoundCell.Key: Yen] = [:]
        for round in rounds where round.stands {
            for cell in round.details.cells {
                guard let amount = round.details.reach[cell.key.rank]?.times(cell.households) else { return nil }
                paid[cell.key] = amount
            }
        }
        return paid
    }
}
