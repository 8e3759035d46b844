package import JSON
package import Vocabulary

/// Anything that can have happened, as it stands in the chronology.
package enum ReliefEvent: Hashable, Sendable {
    case incident(IncidentEvent)
    case site(SiteEvent)
    case catalogue(CatalogueEvent)
    case rule(RuleEvent)
    case holding(HoldingEvent)
    case need(NeedEvent)
    case stock(StockEvent)
    case plan(PlanEvent)
    case consignment(ConsignmentEvent)
    case token(TokenEvent)
}

extension ReliefEvent: Recordable {
    private var body: any Recordable {
        switch self {
        case .incident(let event): event
        case .site(let event): event
        case .catalogue(let event): event
        case .rule(let event): event
        case .holding(let event): event
        case .need(let event): event
        case .stock(let event): event
        case .plan(let event): event
        case .consignment(let event): event
        case .token(let event): event
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
            case .catalogue: try CatalogueEvent(kind, json: &json).map(Self.catalogue)
            case .rule: try RuleEvent(kind, json: &json).map(Self.rule)
            case .holding: try HoldingEvent(kind, json: &json).map(Self.holding)
            case .need: try NeedEvent(kind, json: &json).map(Self.need)
            case .stock: try StockEvent(kind, json: &json).map(Self.stock)
            case .plan, .allocation: try PlanEvent(kind, json: &json).map(Self.plan)
            case .consignment: try ConsignmentEvent(kind, json: &json).map(Self.consignment)
            case .access: try TokenEvent(kind, json: &json).map(Self.token)
            case nil: nil
            }
        guard let event else { return nil }
        self = event
    }
}

/// What stands before the point in the name of a kind.
private enum Family: String, CaseIterable {
    case incident, site, catalogue, rule, holding, need, stock, plan, allocation, consignment, access

    private static let names = allCases.map { (family: $0, name: Array($0.rawValue.utf8)) }

    init?(of kind: EventKind) {
        let name = kind.name.utf8.prefix { $0 != UInt8(ascii: ".") }
        guard let found = Self.names.first(where: { $0.name.elementsEqual(name) }) else { return nil }
        self = found.family
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
