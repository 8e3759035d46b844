/// Plain values in a row, in memory that is kept for the next problem.
///
/// An array would count references and check every index inside the loops of the solvers. A slab has one owner, is freed
/// with it, and trusts the index: whoever fills it checks the problem first (``FlowNetwork``).
package struct Slab<Element: BitwiseCopyable>: ~Copyable {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var room: Int

    package init() {
        base = .allocate(capacity: 1)
        room = 1
    }

    deinit { base.deallocate() }

    @inline(__always)
    subscript(_ index: Int) -> Element {
        get { base[index] }
        nonmutating set { base[index] = newValue }
    }

    /// Makes room for `count` values and keeps the first `kept`; what stands behind them is not defined.
    @inline(__always)
    mutating func reserve(_ count: Int, keeping kept: Int = 0) {
        if count > room { grow(to: count, keeping: kept) }
    }

    /// At least doubles, so that appending costs constant time on average.
    @inline(never)
    private mutating func grow(to count: Int, keeping kept: Int) {
        let wider = max(count, 2 * room)
        let new = UnsafeMutablePointer<Element>.allocate(capacity: wider)
        new.update(from: base, count: kept)
        base.deallocate()
        (base, room) = (new, wider)
    }

    @inline(__always)
    func fill(_ count: Int, with value: Element) {
        base.update(repeating: value, count: count)
    }
}

/// One owner at a time, and nothing behind its back: it may move to another thread with its owner.
extension Slab: @unchecked Sendable {}
