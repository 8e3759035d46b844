/// How high stock stands when it is poured over needs of different size: the targets of one part.
///
/// Units are poured one by one to the need that is worst off, so unit k of a need of q falls due at level (k − 1) / q;
/// of units that fall due together the smaller need comes first, then the earlier one.
///
///     a unit is poured  ⇔  its (level, demand, row) is among the B smallest,    B = stock of the part
///
/// Levels are marked on a scale of 2³⁰, so that every product fits 64 bits (demands are below 2³³, `GoodsLimits`);
/// what lies between two marks is compared exactly.
struct WaterLevel {
    /// All units that fall due below this mark are poured.
    let floor: Int64
    /// No unit at or above this one is poured.
    let ceiling: Int64

    private static let shift: Int64 = 30
    private static let one: Int64 = 1 << shift

    /// - Parameters:
    ///   - stock: Units or cases to pour, at least 0 and less than would serve all.
    ///   - demand: Units asked by all needs together.
    ///   - needs: How many there are.
    ///   - pack: Units in a case, where stock is poured in cases.
    init(stock: Int64, demand: Int64, needs: Int, pack: Int64 = 1) {
        let below = Int128(max(0, stock - Int64(needs))) * Int128(pack)
        let all = Int128(stock) * Int128(pack)
        floor = min(Self.one, Int64(below << Self.shift / Int128(demand)))
        ceiling = min(Self.one, Int64((all << Self.shift + Int128(demand - 1)) / Int128(demand)))
    }

    /// Units of a need of `demand` that fall due below `mark`, or cases of `pack` units.
    ///
    /// Case k falls due at level (k − 1) · pack / q: as many as ⌈mark · q / pack⌉. The last one may hold more than is
    /// still asked for; coverage then counts as 1, which changes nothing about when a case falls due.
    @inline(__always)
    static func units(below mark: Int64, of demand: Int64, pack: Int64 = 1) -> Int64 {
        guard pack != 1 else { return (mark &* demand &+ (one - 1)) >> shift }
        // mark · demand < 2⁶³ and pack < 2¹⁴.
        let scaled = UInt64(mark) &* UInt64(demand) &+ UInt64(pack) << UInt64(shift) &- 1
        return Int64(scaled >> UInt64(shift) / UInt64(pack))
    }
}

/// The next unit of a need, as it waits to be poured.
struct WaitingUnit: BitwiseCopyable {
    /// Units poured before it; with `demand` the level at which it falls due.
    let before: Int64
    let demand: Int64
    /// Where the need stands among the members of the network.
    let member: Int32

    @inline(__always)
    static func < (a: Self, b: Self) -> Bool {
        let left = a.before.multipliedFullWidth(by: b.demand)
        let right = b.before.multipliedFullWidth(by: a.demand)
        if left.high != right.high { return left.high < right.high }
        if left.low != right.low { return left.low < right.low }
        return a.demand != b.demand ? a.demand < b.demand : a.member < b.member
    }
}

extension Pile<WaitingUnit> {
    /// Brings the `wanted` smallest units to the front, in any order.
    ///
    /// Source: C. A. R. Hoare, "Algorithm 65: FIND", CACM 4 (1961), 321–322; the pivot is the median of three, so the
    /// steps are the same for the same units.
    func select(_ wanted: Int) {
        var (low, high) = (0, count - 1)
        while low < high {
            let pivot = median(low, (low + high) / 2, high)
            var (left, right) = (low, high)
            while left <= right {
                while self[left] < pivot { left += 1 }
                while pivot < self[right] { right -= 1 }
                guard left <= right else { break }
                (base[left], base[right]) = (base[right], base[left])
                left += 1
                right -= 1
            }
            if wanted <= right + 1 {
                high = right
            } else if wanted > left {
                low = left
            } else {
                return
            }
        }
    }

    private func median(_ a: Int, _ b: Int, _ c: Int) -> WaitingUnit {
        let (first, middle, last) = (self[a], self[b], self[c])
        if first < middle { return middle < last ? middle : first < last ? last : first }
        return first < last ? first : middle < last ? last : middle
    }
}
