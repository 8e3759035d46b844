extension GoodsProblem {
    /// The rules that hold for the whole allocation.
    package struct Policy: Hashable, Sendable {
        /// How many tiers there are; tier 1 (生命) comes first and never yields to a later one.
        package var tiers: Int32
        /// Whether a case may be opened, so that any whole number of base units can be sent.
        package var breakCases: Bool
        /// Minutes of shelf life that must remain when goods arrive.
        package var minLifeMinutes: Int32
        /// Minutes from planning to departure, added to every journey.
        package var handlingMinutes: Int32
        /// Whether ``GoodsProblem/Depots/dispatchGrams`` limits what leaves a depot.
        package var useDispatchCapacity: Bool

        package init(
            tiers: Int32 = 3, breakCases: Bool = true, minLifeMinutes: Int32 = 0, handlingMinutes: Int32 = 0,
            useDispatchCapacity: Bool = false
        ) {
            self.tiers = tiers
            self.breakCases = breakCases
            self.minLifeMinutes = minLifeMinutes
            self.handlingMinutes = handlingMinutes
            self.useDispatchCapacity = useDispatchCapacity
        }
    }
}
