import Boards
import Matching
import Relief
import Vocabulary

/// What headquarters does not want to be used; of two orders about the same thing the older.
struct Bans: Sendable {
    private(set) var ways: [Way: Directive] = [:]
    private(set) var lots: [ID<Lot>: Directive] = [:]
    private(set) var needs: [ID<Need>: Directive] = [:]

    init(_ wall: Wall) {
        for directive in wall.directives.standing.map(\.directive) {
            switch directive.ban {
            case .way(let way): ways[way] = ways[way] ?? directive
            case .lot(let lot): lots[lot] = lots[lot] ?? directive
            case .need(let need): needs[need] = needs[need] ?? directive
            case nil: break
            }
        }
    }

    /// The order that keeps goods of `lot` from going to `need`, if any.
    func ban(from lot: Lot, to need: Need) -> Directive? {
        needs[need.id] ?? lots[lot.id] ?? ways[Way(depot: lot.details.depot, shelter: need.site)]
    }
}

extension Plan {
    /// Lines that a closed road or an order of headquarters forbids by now.
    func barred(on wall: Wall) -> Set<ID<Allocation>> {
        let (roads, bans) = (CutOff(wall), Bans(wall))
        return Set(
            allocations.filter { line in
                let isCut = wall.site(line.shelter).map { roads.closure(from: line.depot, to: $0) != nil } ?? false
                return isCut || bans.needs[line.need] != nil || bans.lots[line.lot] != nil
                    || bans.ways[Way(depot: line.depot, shelter: line.shelter)] != nil
            }.map(\.id))
    }
}

extension Directive {
    /// How a reason names it.
    var inReasons: HeadquartersOrder { HeadquartersOrder(by: note.by, why: note.reason) }
}
