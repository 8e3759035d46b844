package import JSON
package import Vocabulary

/// Anything that can have happened, as it stands in the chronology.
package enum ReliefEvent: Hashable, Sendable {
    case incident(IncidentEvent)
    case site(SiteEvent)
    case road(RoadEvent)
    case catalogue(CatalogueEvent)
    case rule(RuleEvent)
    case holding(HoldingEvent)
    case need(NeedEvent)
    case stock(StockEvent)
    case plan(PlanEvent)
    case directive(DirectiveEvent)
    case consignment(ConsignmentEvent)
    case token(TokenEvent)
    case approval(ApprovalEvent)
    case offer(OfferEvent)
}

extension ReliefEvent: Recordable {
    private var body: any Recordable {
        switch self {
        case .incident(let event): event
        case .site(let event): event
        case .road(let event): event
        case .catalogue(let event): event
        case .rule(let event): event
        case .holding(let event): event
        case .need(let event): event
        case .stock(let event): event
        case .plan(let event): event
        case .directive(let event): event
        case .consignment(let event): event
        case .token(let event): event
        case .approval(let event): event
        case .offer(let event): event
        }
    }

    package var kind: EventKind { body.kind }
    package var subjects: [Subject] { body.subjects }
    package func write(json: inout JSONWriter) { body.write(json: &json) }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        let event: Self? =
            switch Family(of: kind) {
            case .incident: try IncidentEvent(kind, json: &json).map(Self.incident)
            case .site: try SiteEvent(kind, json: &json).map(Self.site)
            case .road: try RoadEvent(kind, json: &json).map(Self.road)
            case .catalogue: try CatalogueEvent(kind, json: &json).map(Self.catalogue)
            case .rule: try RuleEvent(kind, json: &json).map(Self.rule)
            case .holding: try HoldingEvent(kind, json: &json).map(Self.holding)
            case .need: try NeedEvent(kind, json: &json).map(Self.need)
            case .stock: try StockEvent(kind, json: &json).map(Self.stock)
            case .plan: try PlanEvent(kind, json: &json).map(Self.plan)
            case .directive: try DirectiveEvent(kind, json: &json).map(Self.directive)
            case .consignment: try ConsignmentEvent(kind, json: &json).map(Self.consignment)
            case .access: try TokenEvent(kind, json: &json).map(Self.token)
            case .approval: try ApprovalEvent(kind, json: &json).map(Self.approval)
            case .offer: try OfferEvent(kind, json: &json).map(Self.offer)
            case nil: nil
            }
        guard let event else { return nil }
        self = event
    }
}

/// Who is asked whether a kind is one of theirs; two letters tell whom, and they look at the whole name.
private enum Family {
    case incident, site, road, catalogue, rule, holding, need, stock, plan, directive, consignment, access
    case approval, offer

    init?(of kind: EventKind) {
        var name = kind.name.utf8.makeIterator()
        guard let first = name.next(), let second = name.next() else { return nil }
        switch (Unicode.Scalar(first), Unicode.Scalar(second)) {
        case ("a", "c"): self = .access
        case ("a", "l"), ("p", "l"): self = .plan
        case ("a", "p"): self = .approval
        case ("o", "f"): self = .offer
        case ("c", "a"): self = .catalogue
        case ("c", "o"): self = .consignment
        case ("d", "i"): self = .directive
        case ("h", "o"): self = .holding
        case ("i", "n"): self = .incident
        case ("n", "e"): self = .need
        case ("r", "o"): self = .road
        case ("r", "u"): self = .rule
        case ("s", "i"): self = .site
        case ("s", "t"): self = .stock
        default: return nil
        }
    }
}

extension ReliefEvent {
    /// Reads what ``payload()`` wrote.
    ///
    /// - Throws: ``UnknownEvent`` for a kind that this build does not know, ``UnreadableEvent`` for a damaged payload.
    package init(_ kind: EventKind, payload: String) throws {
        self = try Self.known(kind) { () throws(JSONProblem) in
            try JSONReader.read(payload) { (json) throws(JSONProblem) in try Self.next(kind, &json) }
        }
    }

    /// The same from bytes.
    package init(_ kind: EventKind, payload: [UInt8]) throws {
        self = try Self.known(kind) { () throws(JSONProblem) in
            try JSONReader.read(payload) { (json) throws(JSONProblem) in try Self.next(kind, &json) }
        }
    }

    /// The same from bytes that lie still meanwhile; texts that `lexicon` holds are shared.
    package init(
        _ kind: EventKind, payload: UnsafeBufferPointer<UInt8>, lexicon: JSONLexicon? = nil
    ) throws {
        self = try Self.known(kind) { () throws(JSONProblem) in
            try JSONReader.read(payload, lexicon: lexicon) { (json) throws(JSONProblem) in try Self.next(kind, &json) }
        }
    }

    /// A kind that is not known may hold anything.
    private static func next(_ kind: EventKind, _ json: inout JSONReader) throws(JSONProblem) -> Self? {
        let event = try Self(kind, json: &json)
        if event == nil { json.ignoreTheRest() }
        return event
    }

    @inline(__always)
    private static func known(_ kind: EventKind, _ read: () throws(JSONProblem) -> Self?) throws -> Self {
        let event: Self?
        do throws(JSONProblem) {
            event = try read()
        } catch {
            throw UnreadableEvent(kind: kind, problem: error)
        }
        guard let event else { throw UnknownEvent(kind: kind) }
        return event
    }
}
