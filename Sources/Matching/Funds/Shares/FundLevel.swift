/// How high money stands when it is poured over requests of different size, none of which may get more than its bound.
///
/// Units are poured one by one to the request that is worst off, so unit k of a request for q falls due at level
/// (k − 1) / q; of units that fall due together the smaller request comes first, then the earlier one. Levels are marked
/// on a scale of 2⁶⁰: no request below 2⁵⁰ (`FundLimits`) has two units between neighbouring marks.
///
///     units(λ) = Σ min(bound, ⌈λ · q⌉),   the largest mark with units(λ) ≤ money;  the rest goes unit by unit
struct FundLevel: ~Copyable {
    private static let one: UInt64 = 1 << 60

    /// What is asked, the most that can be given, and what is given, member by member.
    let asked: UnsafeMutablePointer<Int64>
    let bound: UnsafeMutablePointer<Int64>
    let given: UnsafeMutablePointer<Int64>

    /// Pours `money`, at most the sum of the bounds, over the members in `ranges`.
    func pour(_ money: Int64, over ranges: [Range<Int>]) {
        let sums = sums(of: ranges)
        guard money < sums.bound else { return give(ranges) { bound[$0] } }
        let mark = mark(for: money, ranges, sums)
        var left = money
        give(ranges) { member in
            let units = units(below: mark, of: member)
            left -= units
            return units
        }
        giveSingly(left, ranges, next: mark + 1)
    }

    /// The largest mark below which at most `money` falls due: bracketed from below by ⌈λq⌉ < λq + 1, then halved.
    private func mark(for money: Int64, _ ranges: [Range<Int>], _ sums: Sums) -> UInt64 {
        var low = Self.scaled(max(0, money - Int64(sums.members)), of: sums.asked)
        var step = max(1, Self.scaled(Int64(sums.members), of: sums.asked))
        while low + step < Self.one, total(below: low + step, ranges) <= money {
            low += step
            step *= 2
        }
        var high = min(Self.one, low + step)
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if total(below: middle, ranges) <= money { low = middle } else { high = middle }
        }
        return low
    }

    /// Units left over go to those for whom one falls due before the next mark.
    private func giveSingly(_ count: Int64, _ ranges: [Range<Int>], next mark: UInt64) {
        guard count > 0 else { return }
        var waiting: [WaitingGrant] = []
        for range in ranges {
            for member in range where units(below: mark, of: member) > given[member] {
                waiting.append(WaitingGrant(before: given[member], asked: asked[member], member: member))
            }
        }
        waiting.sort()
        for grant in waiting.prefix(Int(count)) { given[grant.member] += 1 }
    }

    private func total(below mark: UInt64, _ ranges: [Range<Int>]) -> Int64 {
        var sum: Int64 = 0
        for range in ranges {
            for member in range { sum &+= units(below: mark, of: member) }
        }
        return sum
    }

    /// min(bound, ⌈mark · q / 2⁶⁰⌉).
    @inline(__always)
    private func units(below mark: UInt64, of member: Int) -> Int64 {
        let product = mark.multipliedFullWidth(by: UInt64(bitPattern: asked[member]))
        let (low, carries) = product.low.addingReportingOverflow(Self.one - 1)
        let high = product.high &+ (carries ? 1 : 0)
        return min(bound[member], Int64(bitPattern: high << 4 | low >> 60))
    }

    private static func scaled(_ part: Int64, of whole: Int64) -> UInt64 {
        UInt64(min(Int128(one), Int128(part) << 60 / Int128(max(1, whole))))
    }

    private func give(_ ranges: [Range<Int>], _ units: (Int) -> Int64) {
        for range in ranges {
            for member in range { given[member] = units(member) }
        }
    }

    private struct Sums {
        var asked: Int64 = 0
        var bound: Int64 = 0
        var members = 0
    }

    private func sums(of ranges: [Range<Int>]) -> Sums {
        var sums = Sums()
        for range in ranges {
            sums.members += range.count
            for member in range {
                sums.asked += asked[member]
                sums.bound += bound[member]
            }
        }
        return sums
    }
}

/// The next unit of a request, as it waits to be poured.
private struct WaitingGrant: Comparable {
    /// Units poured before it; with `asked` the level at which it falls due.
    let before: Int64
    let asked: Int64
    let member: Int

    static func < (a: Self, b: Self) -> Bool {
        let left = a.before.multipliedFullWidth(by: b.asked)
        let right = b.before.multipliedFullWidth(by: a.asked)
        if left.high != right.high { return left.high < right.high }
        if left.low != right.low { return left.low < right.low }
        return a.asked != b.asked ? a.asked < b.asked : a.member < b.member
    }
}
