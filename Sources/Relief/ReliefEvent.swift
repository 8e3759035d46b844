package import JSON
package import Vocabulary

/// Anything that can have happened, as it stands in the chronology.
///
/// The large and rare ones are indirect: every event takes the room of the largest, and a start moves a million of them.
package enum ReliefEvent: Hashable, Sendable {
    case incident(IncidentEvent)
    case site(SiteEvent)
    case road(RoadEvent)
    case catalogue(CatalogueEvent)
    indirect case rule(RuleEvent)
    case holding(HoldingEvent)
    case need(NeedEvent)
    case stock(StockEvent)
    case plan(PlanEvent)
    case directive(DirectiveEvent)
    case consignment(ConsignmentEvent)
    case token(TokenEvent)
    case supplier(SupplierEvent)
    indirect case order(OrderEvent)
    indirect case approval(ApprovalEvent)
    indirect case offer(OfferEvent)
    case directory(DirectoryEvent)
    indirect case person(PersonEvent)
    case attendance(AttendanceEvent)
    case wave(WaveEvent)
    case post(PostEvent)
    case shift(ShiftEvent)
    indirect case fund(FundEvent)
    case jointPlan(JointPlanEvent)
    indirect case swap(SwapEvent)
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
        case .supplier(let event): event
        case .order(let event): event
        case .approval(let event): event
        case .offer(let event): event
        case .directory(let event): event
        case .person(let event): event
        case .attendance(let event): event
        case .wave(let event): event
        case .post(let event): event
        case .shift(let event): event
        case .fund(let event): event
        case .jointPlan(let event): event
        case .swap(let event): event
        }
    }

    package var kind: EventKind { body.kind }
    package var subjects: [Subject] { body.subjects }
    package func write(json: inout JSONWriter) { body.write(json: &json) }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        guard let event = try Self.read(kind, &json) else { return nil }
        self = event
    }

    private static func read(_ kind: EventKind, _ json: inout JSONReader) throws(JSONProblem) -> Self? {
        switch EventFamily(of: kind) {
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
        case .supplier: try SupplierEvent(kind, json: &json).map(Self.supplier)
        case .order: try OrderEvent(kind, json: &json).map(Self.order)
        case .approval: try ApprovalEvent(kind, json: &json).map(Self.approval)
        case .offer: try OfferEvent(kind, json: &json).map(Self.offer)
        case .directory: try DirectoryEvent(kind, json: &json).map(Self.directory)
        case .person: try PersonEvent(kind, json: &json).map(Self.person)
        case .attendance: try AttendanceEvent(kind, json: &json).map(Self.attendance)
        case .wave: try WaveEvent(kind, json: &json).map(Self.wave)
        case .post: try PostEvent(kind, json: &json).map(Self.post)
        case .shift: try ShiftEvent(kind, json: &json).map(Self.shift)
        case .fund: try FundEvent(kind, json: &json).map(Self.fund)
        case .jointPlan: try JointPlanEvent(kind, json: &json).map(Self.jointPlan)
        case .swap: try SwapEvent(kind, json: &json).map(Self.swap)
        case nil: nil
        }
    }
}

extension ReliefEvent {
    /// Reads what ``payload()`` wrote.
    ///
    /// - Throws: ``UnknownEvent`` for a kind that this build does not know, ``UnreadableEvent`` for a damaged payload.
    package init(_ kind: EventKind, payload: String) throws {
        self = try Self.known(kind) { (event) throws(JSONProblem) in
            try JSONReader.read(payload) { (json) throws(JSONProblem) in event = try Self.next(kind, &json) }
        }
    }

    /// The same from bytes.
    package init(_ kind: EventKind, payload: [UInt8]) throws {
        self = try Self.known(kind) { (event) throws(JSONProblem) in
            try JSONReader.read(payload) { (json) throws(JSONProblem) in event = try Self.next(kind, &json) }
        }
    }

    /// The same from bytes that lie still meanwhile; texts that `lexicon` holds are shared.
    package init(
        _ kind: EventKind, payload: UnsafeBufferPointer<UInt8>, lexicon: JSONLexicon? = nil
    ) throws {
        self = try Self.known(kind) { (event) throws(JSONProblem) in
            try JSONReader.read(payload, lexicon: lexicon) { (json) throws(JSONProblem) in
                event = try Self.next(kind, &json)
            }
        }
    }

    /// A kind that is not known may hold anything.
    private static func next(_ kind: EventKind, _ json: inout JSONReader) throws(JSONProblem) -> Self? {
        guard let event = try read(kind, &json) else {
            json.ignoreTheRest()
            return nil
        }
        return event
    }

    /// What `read` puts there; it is large, and handing it back from one to the next would move it each time.
    @inline(__always)
    private static func known(_ kind: EventKind, _ read: (inout Self?) throws(JSONProblem) -> Void) throws -> Self {
        var event: Self?
        do throws(JSONProblem) {
            try read(&event)
        } catch {
            throw UnreadableEvent(kind: kind, problem: error)
        }
        guard let event else { throw UnknownEvent(kind: kind) }
        return event
    }
}
