/// What moving one unit of `grams` over `metres` costs, in whole gram-kilometres.
///
/// As the exchange format says, round(1000 · kg · km) with halves to the even neighbour, where kg and km are the
/// nearest IEEE 754 doubles and each product is rounded to one. That is not grams · metres / 1000 rounded: where this
/// lies halfway the doubles may have fallen to either side: 5 g over 700 m are 3 gram-kilometres, 25 g over 100 m are 3. Two multiplications and a
/// division are exact to the last bit on every machine, so every reader of the format gets the same number.
package func gramKilometres(grams: Int64, metres: Int64) -> Int64 {
    let kilograms = Double(grams) / 1000
    let kilometres = Double(metres) / 1000
    return Int64((kilograms * kilometres * 1000).rounded(.toNearestOrEven))
}
