/// When a unit falls due: tier, then level, then the smaller need.
///
/// The unit that a need would get next and the one it got last have such keys. Taking the last unit of one need for
/// another makes an allocation fairer exactly when the other's next unit falls due before it; in whole units an
/// allocation that no such exchange improves is the fairest (``Leximin``).
struct UnitKey: Comparable, BitwiseCopyable {
    let tier: Int32
    /// Units before this one; with `demand` the level at which it falls due.
    let before: Int64
    let demand: Int64

    /// Later than every unit: stock that nobody gets.
    static let unused = UnitKey(tier: .max, before: 0, demand: 1)

    @inline(__always)
    static func < (a: Self, b: Self) -> Bool {
        guard a.tier == b.tier else { return a.tier < b.tier }
        let left = a.before.multipliedFullWidth(by: b.demand)
        let right = b.before.multipliedFullWidth(by: a.demand)
        if left.high != right.high { return left.high < right.high }
        return left.low != right.low ? left.low < right.low : a.demand < b.demand
    }

    @inline(__always)
    static func == (a: Self, b: Self) -> Bool { !(a < b) && !(b < a) }
}

/// The two ends at which a piece of an allocation can exchange units with another.
struct PieceKeys: BitwiseCopyable {
    /// The unit it can best do without; `nil` when it has none.
    private(set) var gives: UnitKey?
    /// The unit it is next to get; `nil` when all it asks for is there.
    private(set) var wants: UnitKey?

    /// Takes in a need that gets `got` of `asked`.
    mutating func include(tier: Int32, got: Int64, asked: Int64) {
        if got > 0 {
            let last = UnitKey(tier: tier, before: got - 1, demand: asked)
            if gives.map({ $0 < last }) ?? true { gives = last }
        }
        if got < asked {
            let next = UnitKey(tier: tier, before: got, demand: asked)
            if wants.map({ next < $0 }) ?? true { wants = next }
        }
    }

    mutating func includeUnused() { gives = .unused }

    /// Whether a unit that falls due at `key` would better come here.
    @inline(__always)
    func wantsBefore(_ key: UnitKey) -> Bool { wants.map { $0 < key } ?? false }

    func wantsSooner(than other: Self) -> Bool {
        guard let wants else { return false }
        return other.wants.map { wants < $0 } ?? true
    }

    func givesLater(than other: Self) -> Bool {
        guard let gives else { return false }
        return other.gives.map { $0 < gives } ?? true
    }
}
