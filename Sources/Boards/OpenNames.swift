import Vocabulary

/// The names of what is not over, and for a while of some that is.
///
/// In the tenth week of a large incident a quarter of a million needs are over and a few hundred are open; who wants those must
/// not look at all. What ends is not taken out at once, for that would cost every ending a search; when as many again have
/// come, the list is gone through, and what is over is left out.
struct OpenNames<Thing>: Sendable {
    private static var fewest: Int { 1_024 }
    private static var chunk: Int { 256 }

    /// In pieces, so that who appends to a wall of which somebody else has a copy, copies no more than the last.
    private var chunks: [[ID<Thing>]] = [[]]
    private var count = 0
    private var next = Self.fewest

    init() {}

    /// Those of `names` that are open.
    init(_ names: [ID<Thing>]) {
        for name in names { append(name) }
        next = max(Self.fewest, 2 * count)
    }

    /// Takes in one that is open; `isOpen` is asked now and then about those that came before.
    mutating func append(_ id: ID<Thing>, isOpen: (ID<Thing>) -> Bool) {
        append(id)
        if count >= next { self = Self(all(isOpen)) }
    }

    private mutating func append(_ id: ID<Thing>) {
        if let last = chunks.last, last.count == Self.chunk { chunks.append([]) }
        chunks[chunks.count - 1].append(id)
        count += 1
    }

    /// What is open, in the order of the names; one that ended and began again is there once.
    func all(_ isOpen: (ID<Thing>) -> Bool) -> [ID<Thing>] {
        let sorted = chunks.joined().filter(isOpen).sorted()
        return sorted.indices.filter { $0 == 0 || sorted[$0 - 1] != sorted[$0] }.map { sorted[$0] }
    }
}
