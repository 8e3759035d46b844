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
    /// Those that ended and began again: they may stand there twice.
    private var resumed: Set<ID<Thing>> = []

    init() {}

    /// Those of `names` that are open.
    init(_ names: [ID<Thing>]) {
        for name in names { append(name) }
        next = max(Self.fewest, 2 * count)
    }

    /// Takes in one that is open; `isOpen` is asked now and then about those that came before.
    ///
    /// One that was taken in before and has ended since is said to be `resumed`.
    mutating func append(_ id: ID<Thing>, resumed: Bool = false, isOpen: (ID<Thing>) -> Bool) {
        if resumed { self.resumed.insert(id) }
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

    /// The rows of what is open, in no order, each once; `row` gives none for what is over.
    ///
    /// Sums need no order, and each row is looked up once: ten sums over a hundred thousand needs are on one page.
    func rows<Row>(_ row: (ID<Thing>) -> Row?) -> [Row] {
        var (rows, left): ([Row], Set<ID<Thing>>) = ([], resumed)
        rows.reserveCapacity(count)
        for id in chunks.joined() where !resumed.contains(id) || left.remove(id) != nil {
            if let row = row(id) { rows.append(row) }
        }
        return rows
    }
}
