import Formats
import Relief
import Vocabulary

/// A pin as a form or a program says it.
enum PinInput {
    static func read(_ fields: inout Fields) throws(Problem) -> Pin {
        let need = fields.id("need", Wording("要請", "need"), of: Need.self)
        let pieces = fields.neededWhole("pieces", Wording("数量", "pieces"), in: 1...Count<Piece>.limit)
        let source = source(&fields)
        guard let need, let pieces = pieces.flatMap({ Count<Piece>($0) }), let source else {
            throw .input(fields.problems)
        }
        return try fields.checked(Pin(need: need, pieces: pieces, source: source))
    }

    /// `lot` or `depot` of a program; of a form the one box that was chosen, `from`.
    private static func source(_ fields: inout Fields) -> Pin.Source? {
        let chosen = Choice(fields.text("from"))
        let lot = chosen.id("lot") ?? fields.text("lot").flatMap { ID<Lot>($0) }
        let depot = chosen.id("depot") ?? fields.text("depot").flatMap { ID<Site>($0) }
        switch (lot, depot) {
        case (let lot?, nil): return .lot(lot)
        case (nil, let depot?): return .depot(depot)
        default:
            let refusal = DirectiveRefusal.noSource
            fields.refuse("from", refusal.code, refusal.wording)
            return nil
        }
    }
}

/// A ban as a form or a program says it.
enum BanInput {
    static func read(_ fields: inout Fields) throws(Problem) -> Ban {
        let all = bans(fields)
        guard all.count == 1 else {
            fields.refuse(
                "what", "input/not-a-choice",
                Wording("使わないもの（ロット・経路・要請）を1つ選んでください。", "Choose one thing: a lot, a way, or a need."))
            throw .input(fields.problems)
        }
        return try fields.checked(all.first)
    }

    /// `lot`, `need`, or `depot` and `shelter` of a program; of a form the one box that was chosen, `what`.
    private static func bans(_ fields: Fields) -> [Ban] {
        let chosen = Choice(fields.text("what"))
        let lot = chosen.id("lot") ?? fields.text("lot").flatMap { ID<Lot>($0) }
        let depot = chosen.id("depot") ?? fields.text("depot").flatMap { ID<Site>($0) }
        let shelter = fields.text("shelter").flatMap { ID<Site>($0) }
        let need = chosen.id("need") ?? (chosen.isMade ? nil : fields.text("need").flatMap { ID<Need>($0) })
        let way = depot.flatMap { depot in shelter.map { Way(depot: depot, shelter: $0) } }
        return [lot.map(Ban.lot), need.map(Ban.need), way.map(Ban.way)].compactMap(\.self)
    }
}

/// A choice in a form among things of several kinds: `lot:lot-1`.
struct Choice {
    private let halves: [Substring]

    init(_ text: String?) { halves = (text ?? "").split(separator: ":", maxSplits: 1) }

    var isMade: Bool { halves.count == 2 }

    /// The thing that was chosen if it is of `kind`.
    func id<Thing>(_ kind: String, of: Thing.Type = Thing.self) -> ID<Thing>? {
        guard isMade, halves[0] == kind else { return nil }
        return ID(String(halves[1]))
    }
}
