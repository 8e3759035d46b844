/// A fixed run of plain values in memory of its own, freed with its owner.
///
/// The engine's loops touch hundreds of millions of numbers; an array would check for uniqueness, exclusivity and
/// bounds at each. Bounds are checked in debug builds. several threads may write to one column at the same time as long
/// as each keeps to rows of its own, which the engine sees to by giving them disjoint parts.
struct Column<Element: BitwiseCopyable>: ~Copyable, @unchecked Sendable {
    let base: UnsafeMutablePointer<Element>
    let count: Int

    init(_ count: Int, repeating value: Element) {
        base = .allocate(capacity: max(1, count))
        base.initialize(repeating: value, count: count)
        self.count = count
    }

    init(_ elements: [Element]) {
        base = .allocate(capacity: max(1, elements.count))
        count = elements.count
        elements.withUnsafeBufferPointer { source in
            if let start = source.baseAddress { base.initialize(from: start, count: source.count) }
        }
    }

    /// The elements of a collection that need not lie in memory.
    init(_ elements: some Collection<Element>) {
        base = .allocate(capacity: max(1, elements.count))
        count = elements.count
        for (row, element) in elements.enumerated() { (base + row).initialize(to: element) }
    }

    deinit { base.deallocate() }

    @inline(__always)
    subscript(index: Int) -> Element {
        get {
            assert(index >= 0 && index < count)
            return base[index]
        }
        nonmutating set {
            assert(index >= 0 && index < count)
            base[index] = newValue
        }
    }

    @inline(__always)
    subscript(index: Int32) -> Element {
        get { self[Int(index)] }
        nonmutating set { self[Int(index)] = newValue }
    }

    var elements: UnsafeMutableBufferPointer<Element> { UnsafeMutableBufferPointer(start: base, count: count) }
}
