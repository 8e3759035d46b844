/// What may still leave the depots, in grams.
struct WeightAllowance {
    /// By row of the depot; a depot that is not listed has no limit.
    var left: [Int32: Int64] = [:]

    /// How many pieces of `grams` may leave `depot`.
    func pieces(of grams: Int64, from depot: Int32) -> Int64 {
        guard grams > 0, let left = left[depot] else { return .max }
        return max(0, left) / grams
    }

    mutating func take(_ grams: Int64, from depot: Int32) {
        if let before = left[depot] { left[depot] = before - grams }
    }
}
