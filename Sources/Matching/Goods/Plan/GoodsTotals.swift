extension GoodsPlan {
    /// The figures by which two plans are compared.
    package struct Totals: Hashable, Sendable {
        /// One per tier; tier 1 stands first.
        package var tiers: [Tier]
        /// Sum over lines of units × penalty of the substitute.
        package var penalty: Int64
        /// Sum over lines of units × grams × metres ÷ 1000, rounded per unit.
        package var gramKilometres: Int64
        /// Pairs of depot and shelter between which something travels.
        package var shipments: Int

        package init(tiers: [Tier], penalty: Int64, gramKilometres: Int64, shipments: Int) {
            self.tiers = tiers
            self.penalty = penalty
            self.gramKilometres = gramKilometres
            self.shipments = shipments
        }

        /// What the needs of one tier ask and get.
        package struct Tier: Hashable, Sendable {
            package var needs = 0
            package var needsInFull = 0
            package var unitsAsked: Int64 = 0
            package var unitsServed: Int64 = 0
            /// The smallest share that any need of the tier gets; `nil` without needs.
            package var worst: Fraction?

            package init() {}
        }
    }
}
