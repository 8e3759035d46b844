/// The weight that may leave a depot, as the thing that holds a need back.
package struct DispatchLimit: Hashable, Sendable {
    package var depot: Int32
    /// What may leave it, in grams; all of it does, but for less than a unit weighs.
    package var grams: Int64
    /// What one more tonne would add to the coverage of the needs that are held at the same level, in millionths.
    ///
    /// From the price of the limit in the linear programme; it holds for small changes. 0 where only rounding to whole
    /// units stands in the way.
    package var gainPerTonne: Int64
    /// Needs that are held at that level together.
    package var needs: Int

    package init(depot: Int32, grams: Int64, gainPerTonne: Int64 = 0, needs: Int = 1) {
        self.depot = depot
        self.grams = grams
        self.gainPerTonne = gainPerTonne
        self.needs = needs
    }
}
