/// A run of plain values that grows at its end; emptied without giving its memory back.
struct Pile<Element: BitwiseCopyable>: ~Copyable {
    private var slab = Slab<Element>()
    private(set) var count = 0

    init(capacity: Int = 16) {
        slab.reserve(capacity)
    }

    var base: UnsafeMutablePointer<Element> { slab.base }

    @inline(__always)
    mutating func append(_ element: Element) {
        slab.reserve(count + 1, keeping: count)
        slab[count] = element
        count += 1
    }

    @inline(__always)
    mutating func popLast() -> Element? {
        guard count > 0 else { return nil }
        count -= 1
        return slab[count]
    }

    mutating func removeAll() { count = 0 }

    /// Forgets what stands at `count` and behind it.
    mutating func cut(to count: Int) {
        assert(count <= self.count)
        self.count = count
    }

    @inline(__always)
    subscript(index: Int) -> Element {
        get {
            assert(index >= 0 && index < count)
            return slab[index]
        }
        nonmutating set {
            assert(index >= 0 && index < count)
            slab[index] = newValue
        }
    }

    var elements: UnsafeMutableBufferPointer<Element> { UnsafeMutableBufferPointer(start: base, count: count) }
}
