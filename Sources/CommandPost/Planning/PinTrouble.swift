package import Boards
package import Relief
package import Vocabulary

/// Why a pin is not kept, or not in full.
package enum PinTrouble: Hashable, Sendable {
    /// The need is cancelled or received, or has all it asked for from elsewhere.
    case needSettled
    case shelterClosed(ID<Site>)
    case depotClosed(ID<Site>)
    case roadClosed(ID<RoadClosure>)
    case banned(ID<Directive>)
    /// It would be past its date on arrival.
    case expiresFirst(ID<Lot>)
    /// Less lies there than was pinned.
    case notEnough(left: Count<Piece>)

    /// The name of the trouble in data; it never changes.
    package var code: String {
        switch self {
        case .needSettled: "need-settled"
        case .shelterClosed: "site-closed"
        case .depotClosed: "depot-closed"
        case .roadClosed: "road-closed"
        case .banned: "banned"
        case .expiresFirst: "expires-first"
        case .notEnough: "not-enough"
        }
    }

    /// Why, in the words of the wall.
    package func wording(on wall: Wall) -> Wording {
        switch self {
        case .needSettled:
            Wording("要請は取消・受領済みか、ほかの在庫ですべて手配済みです。", "The need is closed, or served from elsewhere.")
        case .shelterClosed(let id):
            Wording("\(name(id, wall))は閉鎖中です。", "\(name(id, wall)) is closed.")
        case .depotClosed(let id):
            Wording("拠点\(name(id, wall))は使えません。", "The depot \(name(id, wall)) cannot be used.")
        case .roadClosed(let id):
            wall.roads[id].map { closed($0.closure.details) } ?? Wording("道が通行止めです。", "The road is closed.")
        case .banned(let id):
            wall.directives[id].map { banned($0.directive.note) }
                ?? Wording("使わない指示があります。", "Another order forbids it.")
        case .expiresFirst:
            Wording("届く前に期限が切れます。", "It expires before it arrives.")
        case .notEnough(let left):
            Wording("在庫が足りません（残り\(left.value)個）。", "Too little is left there (\(left.value)).")
        }
    }

    private func name(_ id: ID<Site>, _ wall: Wall) -> String { wall.site(id)?.name ?? id.text }

    private func closed(_ details: ClosureDetails) -> Wording {
        Wording("道が通行止めです（\(details.title)）。", "The road is closed (\(details.title)).")
    }

    private func banned(_ note: OrderNote) -> Wording {
        Wording("\(note.by)の「使わない」指示と食い違っています（\(note.reason)）。", "\(note.by) ordered not to use it (\(note.reason)).")
    }
}
