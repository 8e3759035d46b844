import CommandPost
import Formats
import Hummingbird
import Relief
import Vocabulary

/// A what-if as it stands in an address, and the change that a form of the page adds to it.
struct WhatIfInput {
    private let query: [(name: String, value: String)]

    init(_ request: Request) {
        query = request.fields.all.map { ($0.name, $0.value) }
    }

    /// `c=…` as often as there are changes.
    func supposed() throws(Problem) -> WhatIf {
        var changes: [WhatIf.Change] = []
        for pair in query where pair.name == "c" {
            guard let change = WhatIf.Change(pair.value) else { throw Self.unreadable("c", pair.value) }
            changes.append(change)
        }
        return WhatIf(changes)
    }

    /// What was chosen on the page; `nil` when nothing was.
    func added() throws(Problem) -> WhatIf.Change? {
        guard query.contains(where: { $0.name == "kind" }) else { return nil }
        var fields = Fields(FormFields(query.map { FormField($0.name, $0.value) }))
        return try WhatIfFields.change(&fields, at: "")
    }

    static func unreadable(_ place: String, _ found: String) -> Problem {
        .input([
            InputProblem(
                place: place, found: found, code: "what-if/unreadable",
                wording: Wording("仮定「\(found)」を読み取れません。", "“\(found)” is no change that can be tried."))
        ])
    }
}

/// One change as fields of a form or members of JSON say it.
enum WhatIfFields {
    enum Kind: String, CaseIterable { case add, remove, close, open, cut, reopen }

    /// The fields whose names begin with `prefix`.
    static func change(_ fields: inout Fields, at prefix: String) throws(Problem) -> WhatIf.Change {
        let kind = fields.choice("\(prefix)kind", Wording("種類", "kind"), Kind.self)
        switch try fields.checked(kind) {
        case .add: return try stock(&fields, prefix) { .add($0, $1, depot: $2) }
        case .remove: return try stock(&fields, prefix) { .remove($0, $1, depot: $2) }
        case .close: return .closeDepot(try depot(&fields, prefix))
        case .open: return .openDepot(try depot(&fields, prefix))
        case .reopen:
            let closure = fields.id("\(prefix)closure", Wording("通行止め", "closure"), of: RoadClosure.self)
            return .reopen(try fields.checked(closure))
        case .cut:
            let shelter = fields.id("\(prefix)shelter", Wording("避難所", "shelter"), of: Site.self)
            let named = fields.text("\(prefix)depot") != nil
            let from = named ? fields.id("\(prefix)depot", Wording("拠点", "depot"), of: Site.self) : nil
            return .cut(try fields.checked(shelter), depot: from)
        }
    }

    private static func depot(_ fields: inout Fields, _ prefix: String) throws(Problem) -> ID<Site> {
        let depot = fields.id("\(prefix)depot", Wording("拠点", "depot"), of: Site.self)
        return try fields.checked(depot)
    }

    private static func stock(
        _ fields: inout Fields, _ prefix: String, _ make: (ID<Item>, Int, ID<Site>) -> WhatIf.Change
    ) throws(Problem) -> WhatIf.Change {
        let depot = fields.id("\(prefix)depot", Wording("拠点", "depot"), of: Site.self)
        let item = fields.id("\(prefix)item", Wording("品目", "item"), of: Item.self)
        let pieces = fields.neededWhole("\(prefix)pieces", Wording("数", "pieces"), in: 1...Count<Piece>.limit)
        let change = item.flatMap { item in
            pieces.flatMap { pieces in depot.map { make(item, pieces, $0) } }
        }
        return try fields.checked(change)
    }
}
