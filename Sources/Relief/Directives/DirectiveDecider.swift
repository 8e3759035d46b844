import Vocabulary

/// What headquarters may order a plan to keep, and how long that holds.
package enum DirectiveDecider: Decider {
    package static let initial: Directive? = nil

    package static func decide(
        _ command: DirectiveCommand, _ directive: Directive?
    ) throws(DirectiveRefusal) -> [DirectiveEvent] {
        switch command {
        case .pin(let id, let pin, let note, let ground):
            if try isRepeat(of: .pin(pin), note, directive, ground.others) { return [] }
            try check(pin, ground, on: note.givenAt.japaneseDate)
            return [.pinned(.init(directive: id, pin: pin, note: note))]
        case .ban(let id, let ban, let note, let ground):
            if try isRepeat(of: .ban(ban), note, directive, ground.others) { return [] }
            try check(ban, ground)
            return [.banned(.init(directive: id, ban: ban, note: note))]
        case .lift(let person, let moment):
            guard let directive, directive.isStanding else { return [] }
            return [.lifted(.init(directive: directive.id, lifting: .init(by: person, at: moment)))]
        }
    }

    /// Whether the same was said under the same name; under another name it is said to whoever comes second.
    private static func isRepeat(
        of order: Directive.Order, _ note: OrderNote, _ known: Directive?, _ others: [Directive]
    ) throws(DirectiveRefusal) -> Bool {
        guard (1...200).contains(note.reason.count) else { throw .noReason }
        if let known {
            guard known.order == order, known.note.reason == note.reason else {
                throw .alreadyGiven(by: known.note.by, at: known.note.givenAt)
            }
            return true
        }
        if let other = others.first(where: { $0.isStanding && $0.order.isAbout(order) }) {
            throw .alreadyGiven(by: other.note.by, at: other.note.givenAt)
        }
        return false
    }

    private static func check(_ pin: Pin, _ ground: PinGround, on day: LocalDate) throws(DirectiveRefusal) {
        guard !ground.need.isFinished, !ground.need.isHeld else { throw .needNotOpen(pin.need) }
        guard pin.pieces > .zero else { throw .piecesOutOfRange(pin.pieces.value) }
        let fitting = ground.lots.filter { ground.accepted.contains($0.details.item) }
        guard !fitting.isEmpty else { throw .otherItem }
        guard pin.pieces <= ground.need.missing else { throw .moreThanMissing(ground.need.missing) }
        let free = fitting.filter { $0.details.mayBeHandedOut(on: day) }.map(\.free).reduce(.zero, +)
        guard pin.pieces <= free else { throw .moreThanInStock(free) }
    }

    private static func check(_ ban: Ban, _ ground: BanGround) throws(DirectiveRefusal) {
        switch ban {
        case .way(let way):
            let kinds = Dictionary(ground.sites.map { ($0.id, $0.kind) }) { first, _ in first }
            guard kinds[way.depot] == .depot else { throw .notADepot(way.depot) }
            guard kinds[way.shelter] == .shelter else { throw .notAShelter(way.shelter) }
        case .need(let id):
            guard ground.need?.isFinished == false else { throw .needNotOpen(id) }
        case .lot: return
        }
    }

    package static func evolve(_ directive: Directive?, _ event: DirectiveEvent) -> Directive? {
        switch event {
        case .pinned(let body): return Directive(id: body.directive, order: .pin(body.pin), note: body.note)
        case .banned(let body): return Directive(id: body.directive, order: .ban(body.ban), note: body.note)
        case .lifted(let body):
            guard var directive else { return nil }
            directive.lifting = body.lifting
            return directive
        }
    }
}

extension Directive.Order {
    /// Whether both say something about the same thing, so that only one of them can hold.
    fileprivate func isAbout(_ other: Self) -> Bool {
        switch (self, other) {
        case (.pin(let one), .pin(let two)): one.need == two.need && one.source == two.source
        case (.ban(let one), .ban(let two)): one == two
        case (.pin, .ban), (.ban, .pin): false
        }
    }
}
