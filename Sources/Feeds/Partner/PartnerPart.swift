import Boards
import Relief

/// Which needs a feed holds, and in which order.
package enum PartnerPart: Hashable, Sendable {
    /// Those that are open, the oldest change first.
    case open
    /// Everything that changed after a position, what is closed too, the oldest change first.
    ///
    /// Whoever keeps a copy keeps it right with this.
    case changed(after: Int64)
    /// Those that are open, the latest change first, as feed readers want them.
    ///
    /// `before` is `nil` on the first page; an older page holds what last changed before that position.
    case newest(before: Int64?)

    /// The rows among which its needs are; what a shelter does changes its needs for partners.
    func rows(of wall: Wall) -> [ShortfallBoard.Row] {
        guard case .changed(let after) = self else { return wall.shortfalls.openInNoOrder }
        let sites = Set(wall.shelters.all.filter { $0.position > after }.map(\.site.id))
        return wall.shortfalls.inNoOrder.filter { $0.position > after || sites.contains($0.need.site) }
    }

    func holds(_ need: PartnerNeed) -> Bool {
        switch self {
        case .open, .newest(nil): need.isOpen
        case .changed(let after): need.position > after
        case .newest(let before?): need.isOpen && need.position < before
        }
    }

    var isLatestFirst: Bool {
        if case .newest = self { true } else { false }
    }

    /// The page that follows one whose last need changed at `position`.
    func following(_ position: Int64) -> Self { isLatestFirst ? .newest(before: position) : .changed(after: position) }

    /// As an address says it.
    var query: [String] {
        switch self {
        case .open, .newest(nil): []
        case .changed(let after): ["after=\(after)"]
        case .newest(let before?): ["before=\(before)"]
        }
    }

    /// As an entity tag says it.
    var mark: String {
        switch self {
        case .open: "all"
        case .changed(let after): "a\(after)"
        case .newest(nil): "new"
        case .newest(let before?): "b\(before)"
        }
    }
}
