package import Relief
package import Vocabulary

/// Which shelters goods cannot reach by road, and what closes their ways.
package struct CutOff: Sendable {
    /// How far a shelter is cut off.
    package enum Extent: String, CaseIterable, Sendable {
        /// No open depot has a way.
        case entirely
        /// Some open depots have none.
        case partly
    }

    private let standing: [RoadClosure]
    private let depots: [ID<Site>]

    package init(_ wall: Wall) {
        standing = wall.roads.standing
        depots = wall.depots.all.map(\.site).filter { $0.status == .open }.map(\.id)
    }

    /// What closes the way from `depot` to `shelter`; of several the one seen first.
    package func closure(from depot: ID<Site>, to shelter: Site) -> RoadClosure? {
        standing.first { $0.cuts(from: depot, to: shelter) }
    }

    /// Everything that cuts a way to `shelter`.
    package func closures(to shelter: Site) -> [RoadClosure] { standing.filter { $0.details.names(shelter) } }

    /// How far `shelter` is cut off; `nil` when every open depot reaches it.
    package func extent(of shelter: Site) -> Extent? {
        guard shelter.kind == .shelter, !closures(to: shelter).isEmpty else { return nil }
        let cut = depots.count { closure(from: $0, to: shelter) != nil }
        guard cut > 0 else { return nil }
        return cut == depots.count ? .entirely : .partly
    }
}
