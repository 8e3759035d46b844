package import Relief
package import Vocabulary

/// Changes of the situation that somebody tries out; nothing of it ever happens.
///
/// It has a short text of its own, so that it can stand in an address, be passed on, and be tried again on newer data.
package struct WhatIf: Hashable, Sendable {
    /// More than a person can keep apart.
    package static let most = 20

    package enum Change: Hashable, Sendable {
        /// So many pieces more of an item at a depot, undated.
        case add(ID<Item>, Int, depot: ID<Site>)
        /// So many pieces fewer; what expires last goes first.
        case remove(ID<Item>, Int, depot: ID<Site>)
        case closeDepot(ID<Site>)
        case openDepot(ID<Site>)
        /// No way from a depot to a shelter, or from any depot where none is named.
        case cut(ID<Site>, depot: ID<Site>?)
        /// A road that is closed, open again.
        case reopen(ID<RoadClosure>)
    }

    /// In the order in which they are made.
    package var changes: [Change]

    package init(_ changes: [Change] = []) { self.changes = changes }
}

/// Words parted by full stops, which no identifier has: `add.depot-1.water-500ml.240`.
extension WhatIf.Change {
    package init?(_ text: String) {
        let words = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        switch (words.first, words.count) {
        case ("add", 4):
            guard let (depot, item, pieces) = Self.stock(words) else { return nil }
            self = .add(item, pieces, depot: depot)
        case ("remove", 4):
            guard let (depot, item, pieces) = Self.stock(words) else { return nil }
            self = .remove(item, pieces, depot: depot)
        case ("close", 2), ("open", 2):
            guard let depot = ID<Site>(words[1]) else { return nil }
            self = words[0] == "close" ? .closeDepot(depot) : .openDepot(depot)
        case ("cut", 2):
            guard let shelter = ID<Site>(words[1]) else { return nil }
            self = .cut(shelter, depot: nil)
        case ("cut", 3):
            guard let shelter = ID<Site>(words[1]), let depot = ID<Site>(words[2]) else { return nil }
            self = .cut(shelter, depot: depot)
        case ("reopen", 2):
            guard let closure = ID<RoadClosure>(words[1]) else { return nil }
            self = .reopen(closure)
        default: return nil
        }
    }

    private static func stock(_ words: [String]) -> (ID<Site>, ID<Item>, Int)? {
        guard let depot = ID<Site>(words[1]), let item = ID<Item>(words[2]), let pieces = Int(words[3]),
            (1...Count<Piece>.limit).contains(pieces)
        else { return nil }
        return (depot, item, pieces)
    }

    package var text: String {
        switch self {
        case .add(let item, let pieces, let depot): "add.\(depot).\(item).\(pieces)"
        case .remove(let item, let pieces, let depot): "remove.\(depot).\(item).\(pieces)"
        case .closeDepot(let depot): "close.\(depot)"
        case .openDepot(let depot): "open.\(depot)"
        case .reopen(let closure): "reopen.\(closure)"
        case .cut(let shelter, let depot): "cut.\(shelter)" + (depot.map { ".\($0)" } ?? "")
        }
    }
}

/// Why a what-if was not tried.
package enum WhatIfRefusal: Refusal {
    case tooMany
    case noSuchDepot(ID<Site>)
    case noSuchShelter(ID<Site>)
    case noSuchItem(ID<Item>)
    case notEnough(ID<Item>, free: Int)

    package var code: String {
        switch self {
        case .tooMany: "what-if/too-many"
        case .noSuchDepot: "what-if/no-such-depot"
        case .noSuchShelter: "what-if/no-such-shelter"
        case .noSuchItem: "what-if/no-such-item"
        case .notEnough: "what-if/not-enough"
        }
    }

    package var nature: RefusalNature { .invalid }

    package var wording: Wording {
        switch self {
        case .tooMany:
            Wording("仮定は\(WhatIf.most)件までです。", "At most \(WhatIf.most) changes can be tried at once.")
        case .noSuchDepot(let id): Wording("「\(id)」という拠点はありません。", "There is no depot “\(id)”.")
        case .noSuchShelter(let id): Wording("「\(id)」という避難所はありません。", "There is no shelter “\(id)”.")
        case .noSuchItem(let id): Wording("「\(id)」という品目はありません。", "There is no item “\(id)”.")
        case .notEnough(_, let free):
            Wording(
                "減らす数が多すぎます。この拠点にある未割当の在庫は\(free)です。",
                "Too many: only \(free) lie there that are promised to nobody.")
        }
    }
}
