extension GoodsProblem {
    /// What moving one unit of `grams` over `metres` costs, in whole gram-kilometres.
    ///
    /// As the exchange format says, `round(1000 · kg · km)`, halves to the even neighbour, with kg, km and each product as
    /// IEEE 754 doubles. That is not grams · metres / 1000 rounded: where this lies halfway, the doubles may have fallen
    /// to either side, so that 5 g over 700 m and 25 g over 100 m are 3 each. Below 10¹¹ (`GoodsLimits`) every machine
    /// comes to the same number. A double of 2⁵² or more has no fraction, so that adding 2⁵² rounds as wanted, in two
    /// additions where `rounded` calls a function.
    @inline(__always)
    package static func gramKilometres(grams: Int64, metres: Int64) -> Int64 {
        gramKilometres(kilograms: Double(grams) / 1000, metres: metres)
    }

    /// The same for grams that were divided by 1000 before.
    @inline(__always)
    static func gramKilometres(kilograms: Double, metres: Int64) -> Int64 {
        let exact: Double = kilograms * (Double(metres) / 1000) * 1000
        return Int64((exact + 0x1p52) - 0x1p52)
    }
}
