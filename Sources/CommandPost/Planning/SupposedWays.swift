import Relief
import Vocabulary

/// Ways that a what-if takes to be closed.
struct SupposedWays: Hashable, Sendable {
    /// What the problem calls the closure, and what people read.
    static let closure = "what-if"
    static let name = Wording("仮定", "supposed")

    /// From one depot, or from every one where none is named, to a shelter.
    struct Way: Hashable, Sendable {
        let depot: ID<Site>?
        let shelter: ID<Site>
    }

    var closed: Set<Way> = []

    /// Shelters that nothing can get to.
    var cutOff: Set<ID<Site>> { Set(closed.filter { $0.depot == nil }.map(\.shelter)) }

    func isClosed(_ depot: ID<Site>, _ shelter: ID<Site>) -> Bool {
        [depot, nil].contains { closed.contains(Way(depot: $0, shelter: shelter)) }
    }
}
