extension GoodsProblem {
    /// Places that hold stock (物資拠点).
    package struct Depots: Hashable, Sendable {
        /// Stands for "no limit" in ``dispatchGrams``.
        package static let unlimited = Int64.max

        /// Outer ids in ascending byte order, or empty when rows are only numbered.
        package var ids: [String] = []
        package var isOpen: [Bool] = []
        /// Weight that can leave within the horizon, or ``unlimited``.
        package var dispatchGrams: [Int64] = []

        package init() {}

        package var count: Int { isOpen.count }

        /// Adds a row and answers its index.
        @discardableResult
        package mutating func add(id: String, isOpen: Bool = true, dispatchGrams: Int64? = nil) -> Int32 {
            ids.append(id)
            self.isOpen.append(isOpen)
            self.dispatchGrams.append(dispatchGrams ?? Self.unlimited)
            return Int32(truncatingIfNeeded: count - 1)
        }
    }

    /// Places that ask for goods (避難所).
    package struct Shelters: Hashable, Sendable {
        /// Stands for "nobody has counted" in ``population``, which is not the same as nobody there.
        package static let uncounted: Int64 = -1

        /// Outer ids in ascending byte order, or empty when rows are only numbered.
        package var ids: [String] = []
        package var isOpen: [Bool] = []
        /// People there as last reported, or ``uncounted``.
        package var population: [Int64] = []

        package init() {}

        package var count: Int { isOpen.count }

        /// Adds a row and answers its index.
        @discardableResult
        package mutating func add(id: String, isOpen: Bool = true, population: Int64? = nil) -> Int32 {
            ids.append(id)
            self.isOpen.append(isOpen)
            self.population.append(population ?? Self.uncounted)
            return Int32(truncatingIfNeeded: count - 1)
        }
    }
}
